//! The JSON of the web chat, the same over its socket and its plain fallback. How it
//! travels, and what the page looks like, is not decided here.
//!
//! In: `{"id": "…", "text": "…"}`, or `"choice": "<token>"` or
//! `"location": {"lat": …, "lon": …}` in the place of `text`, and optionally
//! `"locale": "sw"`. Out: see [`reply`].

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::content::Contacts;
use crate::model::{Address, Button, Capabilities, Content, Direction, Inbound, LatLon, Locale, Pin, Reply};

use super::{BODY_LIMIT, Refused, bounded, locale_hint};

pub const NAME: &str = "web";

/// A conversation's token: 32 random bytes, written as 64 hexadecimal digits. Whoever
/// holds it holds the conversation.
const TOKEN_DIGITS: usize = 64;

/// The most bytes of a client's message id.
const ID_LIMIT: usize = 64;

/// The token of a new conversation from 32 bytes of the system's randomness.
pub fn new_token(random: &[u8; 32]) -> String {
    hex::encode(random)
}

/// The address a token stands for.
///
/// # Errors
/// [`Refused::Missing`] without one; [`Refused::Malformed`] for anything but 64
/// small hexadecimal digits.
pub fn address(token: Option<&str>) -> Result<Address, Refused> {
    let token = token.filter(|t| !t.is_empty()).ok_or(Refused::Missing)?;
    let digit = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    if token.len() != TOKEN_DIGITS || !token.bytes().all(digit) {
        return Err(Refused::Malformed("bad_token"));
    }
    Ok(Address::exact(token))
}

#[derive(Deserialize)]
struct Frame {
    /// The conversation's token.
    conversation: Option<String>,
    id: String,
    text: Option<String>,
    choice: Option<String>,
    location: Option<LatLon>,
    /// The language of the page.
    lang: Option<String>,
}

/// Reads one frame or one body. The client makes the id, new for each message and the
/// same when it sends one again.
///
/// # Errors
/// [`Refused`]: no or no proper token; no JSON of this form; an id that is empty, over
/// 64 bytes, or has more than letters, digits, `-` and `_`; not exactly one of
/// `text`, `choice` and `location`.
pub fn receive(body: &[u8]) -> Result<Inbound, Refused> {
    if body.len() > BODY_LIMIT {
        return Err(Refused::TooLarge);
    }
    let frame: Frame = serde_json::from_slice(body).map_err(|_| Refused::Malformed("bad_json"))?;
    let from = address(frame.conversation.as_deref())?;
    let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    if frame.id.is_empty() || frame.id.len() > ID_LIMIT || !frame.id.bytes().all(plain) {
        return Err(Refused::Malformed("bad_id"));
    }
    let content = match (frame.text, frame.choice, frame.location) {
        (Some(text), None, None) => Content::Text(bounded(&text)),
        (None, Some(token), None) => Content::Choice(bounded(&token)),
        (None, None, Some(at)) => {
            Content::Location(LatLon::new(at.lat, at.lon).ok_or(Refused::Malformed("bad_location"))?)
        }
        (None, None, None) => return Err(Refused::Malformed("no_content")),
        _ => return Err(Refused::Malformed("two_contents")),
    };
    Ok(Inbound {
        gateway: NAME,
        capabilities: Capabilities::WEB,
        provider_id: frame.id,
        from,
        to: None,
        content,
        locale_hint: frame.lang.as_deref().and_then(locale_hint),
        link: None,
    })
}

#[derive(Serialize)]
struct Shown<'a> {
    reply_to: Option<&'a str>,
    parts: Vec<Bubble<'a>>,
    form: bool,
}

#[derive(Serialize)]
struct Bubble<'a> {
    heading: Option<&'a str>,
    text: &'a str,
    list: &'a Range<usize>,
    links: Vec<Anchor>,
    buttons: &'a [Button],
    pins: &'a [Pin],
    ask_location: bool,
    speech: Option<&'a str>,
    lang: Locale,
    dir: Direction,
}

/// A piece of a text that can be followed.
#[derive(Serialize)]
struct Anchor {
    from: usize,
    to: usize,
    href: String,
}

/// A reply as one frame:
/// `{"reply_to", "parts": [{"heading", "text", "list": {"start", "end"}, "links": [{"from", "to", "href"}], "buttons": [{"token", "label"}],
/// "pins": [{"title", "address", "position": {"lat", "lon"}}], "ask_location", "speech", "lang", "dir"}], "form"}`.
/// `reply_to` is the id of the message it answers, null where it answers none; `text`
/// is plain text, which the page must not read as HTML; `links` are the pieces of it that
/// can be followed, in UTF-16 units, with their `https:` or `tel:` address; `list` are the
/// lines of it that are the items of a list, counted from zero, `end` not among them.
///
/// `form` says that a form is open, so that a page that is loaded anew asks for its question.
/// `direction` is how a language is written, as the release says.
/// `speech` holds the spoken form of each part, for the page to read aloud.
pub fn reply(
    reply_to: Option<&str>,
    reply: &Reply,
    speech: &[String],
    form: bool,
    contacts: &Contacts,
    direction: impl Fn(Locale) -> Direction,
) -> String {
    let bubbles = reply.parts.iter().enumerate().map(|(n, part)| Bubble {
        heading: part.heading.as_deref(),
        speech: speech.get(n).map(String::as_str),
        text: &part.text,
        list: &part.list,
        links: anchors(&part.text, contacts),
        buttons: &part.buttons,
        pins: &part.pins,
        ask_location: part.ask_location.is_some(),
        lang: part.locale,
        dir: direction(part.locale),
    });
    // Serialising these types cannot fail; an empty frame is what a page ignores.
    serde_json::to_string(&Shown { reply_to, parts: bubbles.collect(), form }).unwrap_or_default()
}

fn anchors(text: &str, contacts: &Contacts) -> Vec<Anchor> {
    let units = |to: usize| text.get(..to).unwrap_or_default().encode_utf16().count();
    let links = contacts.links(text).into_iter();
    links.map(|link| Anchor { from: units(link.at.start), to: units(link.at.end), href: link.href }).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::channels::outgoing_for_tests;

    fn token() -> String {
        new_token(&[0xa5; 32])
    }

    #[test]
    fn raw_frames() {
        let cases = [
            (
                json!({ "id": "m-1", "text": "wapi?", "lang": "sw", "conversation": token() }),
                Content::Text("wapi?".into()),
            ),
            (
                json!({ "id": "m-1", "choice": "c:menu", "lang": "sw-KE", "conversation": token() }),
                Content::Choice("c:menu".into()),
            ),
            (
                json!({ "id": "m-1", "location": { "lat": -1.3, "lon": 36.8 }, "text": null, "new": 1, "lang": "sw", "conversation": token() }),
                Content::Location(LatLon { lat: -1.3, lon: 36.8 }),
            ),
        ];
        for (frame, content) in cases {
            let message = receive(frame.to_string().as_bytes()).unwrap();
            assert_eq!(message.content, content);
            assert_eq!((message.gateway, message.provider_id.as_str()), ("web", "m-1"));
            assert_eq!(message.from.reveal(), token());
            assert_eq!(message.locale_hint.unwrap().language(), "sw");
        }
    }

    #[test]
    fn refusals() {
        let read = |mut frame: Value| {
            frame["conversation"] = token().into();
            receive(frame.to_string().as_bytes()).err()
        };
        assert_eq!(read(json!({ "id": "1" })), Some(Refused::Malformed("no_content")));
        assert_eq!(
            read(json!({ "id": "1", "text": "a", "choice": "y" })),
            Some(Refused::Malformed("two_contents"))
        );
        assert_eq!(read(json!({ "id": "", "text": "a" })), Some(Refused::Malformed("bad_id")));
        assert_eq!(read(json!({ "id": "a b", "text": "a" })), Some(Refused::Malformed("bad_id")));
        assert_eq!(read(json!({ "text": "a" })), Some(Refused::Malformed("bad_json")));
        let north = json!({ "id": "1", "location": { "lat": 91, "lon": 0 } });
        assert_eq!(read(north), Some(Refused::Malformed("bad_location")));
        assert_eq!(receive(br#"{"id":"1","text":"a"}"#).err(), Some(Refused::Missing));
        for token in [token().to_uppercase(), token()[1..].to_owned(), format!("{}é", &token()[2..])] {
            let frame = json!({ "conversation": token, "id": "1", "text": "a" });
            assert_eq!(receive(frame.to_string().as_bytes()).err(), Some(Refused::Malformed("bad_token")));
        }
    }

    #[test]
    fn exact_reply() {
        let mut part = outgoing_for_tests("web", "<b>أهلا</b>").part;
        part.buttons = vec![Button { token: "y".into(), label: "نعم".into() }];
        part.pins = vec![Pin {
            title: "School".into(),
            address: "Road".into(),
            position: LatLon { lat: 1.5, lon: 2.5 },
        }];
        let frame = reply(
            Some("m-1"),
            &Reply { parts: vec![part] },
            &["ahlan".to_owned()],
            true,
            &Contacts::default(),
            |_| Direction::Rtl,
        );
        let expected = json!({ "reply_to": "m-1", "parts": [{
            "text": "<b>أهلا</b>",
            "buttons": [{ "token": "y", "label": "نعم" }],
            "pins": [{ "title": "School", "address": "Road", "position": { "lat": 1.5, "lon": 2.5 } }],
            "heading": null, "list": { "start": 0, "end": 0 }, "links": [], "ask_location": false, "speech": "ahlan", "lang": "en", "dir": "rtl",
        }], "form": true });
        assert_eq!(serde_json::from_str::<Value>(&frame).unwrap(), expected);
        assert_eq!(
            reply(None, &Reply::default(), &[], false, &Contacts::default(), |_| Direction::Ltr),
            r#"{"reply_to":null,"parts":[],"form":false}"#
        );
    }

    proptest! {
        #[test]
        fn any_bytes_are_read(raw in proptest::collection::vec(any::<u8>(), 0..200), token in "\\PC{0,70}") {
            let _ = receive(&raw);
            let _ = receive(json!({ "conversation": token, "id": token, "text": token }).to_string().as_bytes());
        }
    }
}
