//! The web chat's page. With a script it is loaded once; without one, each form of it
//! brings the next.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use rand::RngExt;
use serde::Deserialize;

use super::words::{Words, script_words, words_of};
use super::{Doors, assets};
use crate::channels::webchat;
use crate::content::{Contacts, Release};
use crate::model::{Button, Command, Direction, IntentId, LatLon, Locale, Part, Target};

/// What a person is offered under.
const PERSON: &str = "label-person";

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
    /// Something was said already: another language goes on with it.
    begun: bool,
    /// JSON for the script.
    words: String,
    version: &'a str,
}

struct Language<'a> {
    code: &'a str,
    /// What choosing it says, in a conversation.
    token: String,
    name: &'a str,
    current: bool,
}

struct Bubble {
    locale: String,
    dir: &'static str,
    heading: Option<String>,
    blocks: Vec<Block>,
    buttons: Vec<Button>,
    pins: Vec<MapLink>,
}

/// A paragraph, or the items of a list.
struct Block {
    list: bool,
    lines: Vec<Vec<Run>>,
}

/// A piece of a paragraph; with an address, a link.
struct Run {
    text: String,
    href: Option<String>,
}

impl Run {
    /// Another site opens beside the conversation; a phone number opens no page.
    fn is_site(&self) -> bool {
        self.href.as_ref().is_some_and(|href| href.starts_with("https:"))
    }
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
    /// What of the parts can be followed.
    pub contacts: Contacts,
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
            .map(|l| Language {
                code: l.locale.as_str(),
                token: Target::Speak(l.locale).to_string(),
                name: &l.name,
                current: l.locale == locale,
            })
            .collect(),
        begun: !shown.parts.is_empty() && !shown.closed,
        conversation: shown.conversation.unwrap_or_else(new_token),
        message: shown.message.unwrap_or_else(new_id),
        starters: starters(release, locale, (doors.pipeline.clock)()),
        asked: shown.asked,
        parts: shown.parts.iter().map(|p| bubble(p, dir(p.locale), &shown.contacts)).collect(),
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

/// What the empty page offers: the menu, and a person.
fn starters(release: &Release, locale: Locale, now_ms: i64) -> Vec<Button> {
    let topic = |id: &IntentId| {
        let intent = release.library.intents.get(id)?;
        let label = release.title(locale, intent.answer_at(now_ms));
        Some(Button { token: Target::Intent(id.clone()).to_string(), label })
    };
    let person =
        Button { token: Target::Command(Command::Agent).to_string(), label: release.text(locale, PERSON) };
    release.library.menu.iter().filter_map(topic).chain([person]).collect()
}

fn bubble(part: &Part, direction: Direction, contacts: &Contacts) -> Bubble {
    Bubble {
        locale: part.locale.to_string(),
        dir: direction_word(direction),
        heading: part.heading.clone(),
        blocks: blocks(part, contacts),
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
fn blocks(part: &Part, contacts: &Contacts) -> Vec<Block> {
    let lines = part.text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let mut blocks: Vec<Block> = Vec::new();
    for (n, line) in lines.skip(usize::from(part.heading.is_some())) {
        let list = part.list.contains(&n);
        let line = runs(line, contacts);
        match blocks.last_mut() {
            Some(items) if list && items.list => items.lines.push(line),
            _ => blocks.push(Block { list, lines: vec![line] }),
        }
    }
    blocks
}

fn runs(line: &str, contacts: &Contacts) -> Vec<Run> {
    let piece = |from: usize, to: usize, href: Option<String>| {
        let text = line.get(from..to).filter(|text| !text.is_empty())?;
        Some(Run { text: text.to_owned(), href })
    };
    let mut runs = Vec::new();
    let mut end = 0;
    for link in contacts.links(line) {
        runs.extend(piece(end, link.at.start, None));
        end = link.at.end;
        runs.extend(piece(link.at.start, end, Some(link.href)));
    }
    runs.extend(piece(end, line.len(), None));
    runs
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
