//! The web chat's page. With a script it is loaded once; without one, each form of it
//! brings the next.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use rand::RngExt;
use serde::Deserialize;

use super::words::{Words, script_words, words_of};
use super::{Doors, assets};
use crate::channels::webchat;
use crate::content::Release;
use crate::model::{Button, Direction, IntentId, LatLon, Locale, Part, Target};

/// How many topics the empty page offers.
const STARTERS: usize = 6;

#[derive(Template)]
#[template(path = "page.html", escape = "html")]
struct Page<'a> {
    t: Words,
    /// What the answer is about, which the page's title begins with.
    lead: Option<String>,
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
    typed: String,
    closed: bool,
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

/// What a page shows beside what every page does.
#[derive(Default)]
pub struct Shown {
    pub embedded: bool,
    /// The conversation it goes on with; a new one where there is none.
    pub conversation: Option<String>,
    /// The id of its next message; a new one where there is none.
    pub message: Option<String>,
    pub asked: Option<String>,
    pub parts: Vec<Part>,
    /// What stands in the box already.
    pub typed: String,
    /// Without anything to send: its conversation is not known here, and a new one would
    /// leave behind what was begun. The way on is the browser's way back.
    pub closed: bool,
}

pub async fn show(doors: web::Data<Doors>, request: HttpRequest, wish: web::Query<Wish>) -> HttpResponse {
    let edition = doors.pipeline.shelf.current();
    let locale = wished(&edition.release, wish.lang.as_deref(), &request);
    let shown = Shown { embedded: wish.embed.is_some(), ..Shown::default() };
    draw(&doors, &edition.release, locale, shown)
}

pub fn draw(doors: &Doors, release: &Release, locale: Locale, shown: Shown) -> HttpResponse {
    let library = &release.library;
    let dir = |l: Locale| library.locale(l).map_or(Direction::Ltr, |i| i.direction);
    let new_token = || webchat::new_token(&rand::rng().random());
    let new_id = || hex::encode(rand::rng().random::<[u8; 12]>());
    let page = Page {
        t: words_of(release, locale),
        lead: shown.parts.first().and_then(|p| p.text.lines().next()).map(str::to_owned),
        locale: locale.as_str(),
        dir: direction_word(dir(locale)),
        authority: library.authority(locale),
        demo: library.demo,
        embedded: shown.embedded,
        languages: library
            .locales
            .iter()
            .map(|l| Language { code: l.locale.as_str(), name: &l.name, current: l.locale == locale })
            .collect(),
        conversation: shown.conversation.unwrap_or_else(new_token),
        message: shown.message.unwrap_or_else(new_id),
        starters: library.menu.iter().take(STARTERS).filter_map(|id| starter(release, locale, id)).collect(),
        asked: shown.asked,
        parts: shown.parts.iter().map(|p| bubble(p, dir(p.locale))).collect(),
        typed: shown.typed,
        closed: shown.closed,
        words: script_words(release, locale),
        version: assets::version(),
    };
    // The empty page holds a token of its own each time. A page that a form brought is
    // kept, or the way back to it would be the browser's question to send it again.
    let keep = if page.lead.is_some() { "private, no-cache" } else { "no-store" };
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
pub fn wished(release: &Release, asked: Option<&str>, request: &HttpRequest) -> Locale {
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

fn direction_word(direction: Direction) -> &'static str {
    match direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
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
    fn only_named_sites_may_frame_the_page() {
        assert!(policy(&[]).ends_with("frame-ancestors 'self'"));
        assert!(policy(&["https://a.example".to_owned()]).ends_with("'self' https://a.example"));
    }
}
