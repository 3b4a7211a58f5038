//! The web chat's page, and its answers where there is no script.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use rand::RngExt;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::{Doors, assets, refuse, unavailable};
use crate::channels::webchat::{self, NAME};
use crate::content::Release;
use crate::model::{Button, Command, Direction, IntentId, LatLon, Locale, Part, Reply, Target};
use crate::pipeline::{Delivery, Taken};

/// How many topics the empty page offers.
const STARTERS: usize = 6;
/// The page's own words, from the release's `system.ftl`.
pub struct Words {
    pub title: String,
    pub intro: String,
    pub question: String,
    pub send: String,
    pub language: String,
    pub conversation: String,
    pub demo: String,
    pub map: String,
    pub open: String,
    pub close: String,
    pub you: String,
    pub answer: String,
}

#[derive(Template)]
#[template(path = "page.html", escape = "html")]
struct Page<'a> {
    t: Words,
    locale: &'a str,
    dir: &'a str,
    authority: &'a str,
    demo: bool,
    embedded: bool,
    languages: Vec<Language<'a>>,
    conversation: String,
    message: String,
    starters: Vec<Button>,
    asked: Option<String>,
    parts: Vec<Bubble>,
    /// JSON for the script.
    words: String,
    version: &'a str,
}

struct Language<'a> {
    code: &'a str,
    name: &'a str,
    current: bool,
}

struct Bubble {
    locale: String,
    dir: &'static str,
    heading: Option<String>,
    paragraphs: Vec<String>,
    buttons: Vec<Button>,
    pins: Vec<MapLink>,
}

struct MapLink {
    title: String,
    href: String,
}

#[derive(Deserialize)]
pub struct Wish {
    lang: Option<String>,
    embed: Option<String>,
}

/// A form that a page without a script posts.
#[derive(Deserialize)]
struct Posted {
    conversation: String,
    id: String,
    lang: Option<String>,
    text: Option<String>,
    choice: Option<String>,
}

pub async fn show(doors: web::Data<Doors>, request: HttpRequest, wish: web::Query<Wish>) -> HttpResponse {
    let edition = doors.pipeline.shelf.current();
    let locale = wished(&edition.release, wish.lang.as_deref(), &request);
    let asked = Asked { conversation: webchat::new_token(&rand::rng().random()), text: None };
    page(&doors, &edition.release, locale, wish.embed.is_some(), asked, None)
}

/// Takes a turn for a page without a script, and shows it.
pub async fn answer(doors: web::Data<Doors>, body: &[u8]) -> HttpResponse {
    let Ok(posted) = serde_urlencoded::from_bytes::<Posted>(body) else {
        return refuse(NAME, crate::channels::Refused::Malformed("bad_form"));
    };
    let frame = serde_json::json!({
        "conversation": posted.conversation,
        "id": message_id(&posted),
        "lang": posted.lang,
        "text": if posted.choice.is_some() { None } else { posted.text.as_deref().or(Some("")) },
        "choice": posted.choice,
    });
    let inbound = match webchat::receive(frame.to_string().as_bytes()) {
        Ok(inbound) => inbound,
        Err(refused) => return refuse(NAME, refused),
    };
    match doors.pipeline.take(&inbound, Delivery::Inline).await {
        Err(trouble) => unavailable(NAME, &trouble),
        Ok(taken) => {
            let locale = taken.said.last().map_or(taken.edition.release.library.source, |u| u.locale);
            let picked = posted.choice.and_then(|token| label_of(&taken.edition.release, locale, &token));
            let asked = Asked { conversation: posted.conversation, text: picked.or(posted.text) };
            page(&doors, &taken.edition.release, locale, false, asked, Some(&taken))
        }
    }
}

/// The id of what was posted. All forms of a page carry one id: who goes back and
/// presses another button says something else, who sends the same again repeats it.
fn message_id(posted: &Posted) -> String {
    let said = posted.choice.as_deref().or(posted.text.as_deref()).unwrap_or_default();
    let kind = if posted.choice.is_some() { "b" } else { "t" };
    let digest = Sha256::digest(said);
    format!("{}-{kind}{}", posted.id, hex::encode(digest.get(..8).unwrap_or_default()))
}

struct Asked {
    conversation: String,
    text: Option<String>,
}

fn page(
    doors: &Doors,
    release: &Release,
    locale: Locale,
    embedded: bool,
    asked: Asked,
    taken: Option<&Taken>,
) -> HttpResponse {
    let library = &release.library;
    let empty = Reply::default();
    let reply = taken.map_or(&empty, |t| &t.reply);
    let dir = |l: Locale| library.locale(l).map_or(Direction::Ltr, |i| i.direction);
    let page = Page {
        t: words_of(release, locale),
        locale: locale.as_str(),
        dir: direction_word(dir(locale)),
        authority: library.authority(locale),
        demo: library.demo,
        embedded,
        languages: library
            .locales
            .iter()
            .map(|l| Language { code: l.locale.as_str(), name: &l.name, current: l.locale == locale })
            .collect(),
        conversation: asked.conversation,
        message: hex::encode(rand::rng().random::<[u8; 12]>()),
        starters: library.menu.iter().take(STARTERS).filter_map(|id| starter(release, locale, id)).collect(),
        asked: asked.text,
        parts: reply.parts.iter().map(|p| bubble(p, dir(p.locale))).collect(),
        words: script_words(release, locale),
        version: assets::version(),
    };
    // The empty page holds a token of its own each time. A page that a form brought is
    // kept, or the way back to it would be the browser's question to send it again.
    let keep = if taken.is_some() { "private, no-cache" } else { "no-store" };
    match page.render() {
        Ok(html) => HttpResponse::Ok()
            .content_type("text/html; charset=utf-8")
            .insert_header(("Content-Security-Policy", policy(&doors.config.channels.web.embed_origins)))
            .insert_header(("Cache-Control", keep))
            .insert_header(("Content-Language", locale.as_str()))
            .insert_header(("Vary", "Accept-Language"))
            .body(html),
        Err(error) => {
            tracing::error!(%error, "the chat page could not be drawn");
            HttpResponse::InternalServerError().finish()
        }
    }
}

/// Only our own files, and only the sites we were told of may frame us.
fn policy(embed_origins: &[String]) -> String {
    let frames: String = embed_origins.iter().map(|o| format!(" {o}")).collect();
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'self'{frames}"
    )
}

/// The language asked for by the address, else by the browser, else the source's.
fn wished(release: &Release, asked: Option<&str>, request: &HttpRequest) -> Locale {
    let library = &release.library;
    let header = request.headers().get("Accept-Language").and_then(|h| h.to_str().ok()).unwrap_or_default();
    asked
        .and_then(|wish| library.negotiate(wish))
        .or_else(|| by_quality(header).into_iter().find_map(|wish| library.negotiate(wish)))
        .unwrap_or(library.source)
}

/// The languages of an `Accept-Language` header, best first (RFC 9110, 12.5.4).
fn by_quality(header: &str) -> Vec<&str> {
    let mut wishes: Vec<(&str, f32)> = header
        .split(',')
        .take(20)
        .filter_map(|entry| {
            let mut fields = entry.split(';');
            let tag = fields.next()?.trim();
            let quality = fields.find_map(|f| f.trim().strip_prefix("q=")?.parse().ok()).unwrap_or(1.0);
            (!tag.is_empty() && quality > 0.0).then_some((tag, quality))
        })
        .collect();
    wishes.sort_by(|a, b| b.1.total_cmp(&a.1));
    wishes.into_iter().map(|(tag, _)| tag).collect()
}

fn starter(release: &Release, locale: Locale, id: &IntentId) -> Option<Button> {
    let intent = release.library.intents.get(id)?;
    Some(Button {
        token: Target::Intent(id.clone()).to_string(),
        label: release.title(locale, &intent.answer),
    })
}

/// What a pressed button was called, for the page that shows it as asked.
fn label_of(release: &Release, locale: Locale, token: &str) -> Option<String> {
    match Target::from_token(token)? {
        Target::Intent(id) => release.library.intents.get(&id).map(|i| release.title(locale, &i.answer)),
        Target::Speak(named) => release.library.locale(named).map(|l| l.name.clone()),
        other => label_message(&other).map(|id| release.text(locale, id)),
    }
}

fn label_message(target: &Target) -> Option<&'static str> {
    Some(match target {
        Target::Yes | Target::FormYes(_) | Target::Command(Command::Yes) => "label-yes",
        Target::No | Target::FormNo(_) | Target::Command(Command::No) => "label-no",
        Target::Neither => "label-neither",
        Target::Command(Command::Agent) => "label-person",
        Target::Command(Command::Menu) => "label-menu",
        Target::Command(Command::Language) => "label-language",
        Target::Command(Command::Back) => "label-back",
        Target::Command(Command::Skip) => "label-skip",
        Target::Command(Command::Cancel) => "label-cancel",
        Target::Command(Command::Continue) => "label-continue",
        _ => return None,
    })
}

fn bubble(part: &Part, direction: Direction) -> Bubble {
    Bubble {
        locale: part.locale.to_string(),
        dir: direction_word(direction),
        heading: part.heading.clone(),
        paragraphs: paragraphs(part),
        buttons: part.buttons.clone(),
        pins: part
            .pins
            .iter()
            .map(|p| MapLink { title: p.title.clone(), href: map_address(p.position) })
            .collect(),
    }
}

/// A map that any browser opens; `geo:` does nothing on a desk. Only who follows the
/// link asks for it, and without a referrer.
fn map_address(at: LatLon) -> String {
    format!("https://www.openstreetmap.org/?mlat={0}&mlon={1}#map=17/{0}/{1}", at.lat, at.lon)
}

/// The lines of a part, without the heading that is shown apart.
fn paragraphs(part: &Part) -> Vec<String> {
    let lines = part.text.lines().filter(|l| !l.trim().is_empty());
    lines.skip(usize::from(part.heading.is_some())).map(str::to_owned).collect()
}

pub fn direction_word(direction: Direction) -> &'static str {
    match direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}

pub fn words_of(release: &Release, locale: Locale) -> Words {
    let text = |id: &str| release.text(locale, id);
    Words {
        title: text("web-title"),
        intro: text("web-intro"),
        question: text("web-question"),
        send: text("web-send"),
        language: text("web-language"),
        conversation: text("web-conversation"),
        demo: text("web-demo"),
        map: text("web-map"),
        open: text("web-open"),
        close: text("web-close"),
        you: text("web-you"),
        answer: text("web-bot"),
    }
}

/// The words that the script puts on the page. `<` is escaped, so that no text can
/// end the script element.
fn script_words(release: &Release, locale: Locale) -> String {
    let text = |id: &str| release.text(locale, id);
    serde_json::json!({
        "you": text("web-you"),
        "answer": text("web-bot"),
        "listen": text("web-listen"),
        "stop": text("web-stop-listening"),
        "share": text("web-share-location"),
        "connecting": text("web-connecting"),
        "failed": text("web-failed"),
        "map": text("web-map"),
        "noLocation": text("web-no-location"),
    })
    .to_string()
    .replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_wishes_are_ordered_by_quality() {
        assert_eq!(by_quality("fr-CH, fr;q=0.9, en;q=0.8, *;q=0.5"), ["fr-CH", "fr", "en", "*"]);
        assert_eq!(by_quality("en;q=0.2,ar"), ["ar", "en"]);
        assert!(by_quality(";;,=,q=1;q=0").iter().all(|w| *w != "q=1"));
    }

    #[test]
    fn another_button_of_the_same_page_is_another_message() {
        let posted = |choice: Option<&str>, text: Option<&str>| Posted {
            conversation: String::new(),
            id: "a1".to_owned(),
            lang: None,
            text: text.map(str::to_owned),
            choice: choice.map(str::to_owned),
        };
        let ids = [posted(Some("y"), None), posted(Some("n"), None), posted(None, Some("y"))];
        let ids: std::collections::BTreeSet<_> = ids.iter().map(message_id).collect();
        assert_eq!(ids.len(), 3);
        assert_eq!(message_id(&posted(Some("y"), None)), message_id(&posted(Some("y"), Some(""))));
    }

    #[test]
    fn only_named_sites_may_frame_the_page() {
        assert!(policy(&[]).ends_with("frame-ancestors 'self'"));
        assert!(policy(&["https://a.example".to_owned()]).ends_with("'self' https://a.example"));
    }
}
