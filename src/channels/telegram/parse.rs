//! An update of the Bot API as one of our messages. Pure.

use serde::Deserialize;
use serde_json::Value;
use teloxide_core::types::{
    CallbackQuery, Location, MaybeInaccessibleMessage, MediaKind, Message, MessageKind, Update, UpdateKind,
    User,
};

use crate::channels::{BODY_LIMIT, Lock, Refused, bounded, locale_hint};
use crate::model::{Address, Capabilities, Content, Inbound, LatLon};

use super::NAME;

/// What an update holds for us.
#[derive(Clone, Debug)]
pub struct Received {
    /// Telegram's number of it: a long poll goes on from the next one.
    pub update: u32,
    /// The message; `None` where there is nothing to answer: an edit, a group, a
    /// channel, another bot, a notice that a message was pinned.
    pub inbound: Option<Inbound>,
    /// The id of a pressed button's query. Until it is answered with
    /// [`Client::answer_callback`](super::Client::answer_callback), the button turns.
    pub callback: Option<String>,
}

/// Reads the body of a webhook call; `secret` is the header
/// [`SECRET_HEADER`](super::SECRET_HEADER).
///
/// # Errors
/// [`Refused`]: the secret is missing or wrong, or the body is no update at all. An
/// update of a kind we do not know is none of these: Telegram would send it again.
pub fn receive<'a>(
    body: &[u8],
    secret: Option<&str>,
    lock: impl Into<Lock<'a>>,
) -> Result<Received, Refused> {
    lock.into().check(secret)?;
    if body.len() > BODY_LIMIT {
        return Err(Refused::TooLarge);
    }
    let update = serde_json::from_slice(body).map_err(|_| Refused::Malformed("no_update"))?;
    received(&update).ok_or(Refused::Malformed("no_update"))
}

/// Reads one update as Telegram wrote it; `None` where it has no number.
pub(super) fn received(raw: &Value) -> Option<Received> {
    let update = Update::deserialize(raw).ok()?;
    let number = update.id.0;
    let (heard, callback) = match update.kind {
        UpdateKind::Message(message) => (from_message(message, raw), None),
        UpdateKind::CallbackQuery(query) => (from_button(&query), Some(query.id.0)),
        UpdateKind::Error(_) => (from_unknown(raw), None),
        _ => (None, None),
    };
    let inbound = heard.map(|(chat, language, content)| Inbound {
        gateway: NAME,
        capabilities: Capabilities::TELEGRAM,
        provider_id: number.to_string(),
        from: Address::exact(&chat.to_string()),
        to: None,
        content,
        locale_hint: language.as_deref().and_then(locale_hint),
        link: None,
    });
    Some(Received { update: number, inbound, callback })
}

/// Whom to answer, their language, what they said.
type Heard = (i64, Option<String>, Content);

fn from_message(message: Message, raw: &Value) -> Option<Heard> {
    let sender: &User = message.from.as_ref()?;
    if sender.is_bot || !message.chat.is_private() {
        return None;
    }
    let language = sender.language_code.clone();
    let content = match &message.kind {
        MessageKind::Common(common) => match &common.media_kind {
            MediaKind::Text(text) => Content::Text(spoken(&text.text)),
            MediaKind::Location(media) => position(&media.location),
            MediaKind::Venue(media) => position(&media.venue.location),
            MediaKind::Migration(_) => return None,
            // A question below a picture is a question.
            _ => match message.caption() {
                Some(caption) if !caption.trim().is_empty() => Content::Text(spoken(caption)),
                _ => Content::Unsupported,
            },
        },
        MessageKind::Empty {} => return from_unknown(raw),
        MessageKind::Dice(_) => Content::Unsupported,
        // Notices of what happened in the chat.
        _ => return None,
    };
    Some((message.chat.id.0, language, content))
}

fn from_button(query: &CallbackQuery) -> Option<Heard> {
    let chat = match &query.message {
        Some(message) if !MaybeInaccessibleMessage::chat(message).is_private() => return None,
        Some(message) => message.chat().id.0,
        // A private chat has the number of the person in it.
        None => i64::try_from(query.from.id.0).ok()?,
    };
    let token = query.data.as_deref().filter(|_| !query.from.is_bot)?;
    Some((chat, query.from.language_code.clone(), Content::Choice(bounded(token))))
}

fn position(location: &Location) -> Content {
    LatLon::new(location.latitude, location.longitude).map_or(Content::Unsupported, Content::Location)
}

/// What a command says in words: `/start@OurBot register` is `start`, and what a link
/// put behind it is not the voter's; `/forget_me` is `forget me`.
fn spoken(text: &str) -> String {
    let text = bounded(text);
    let Some(command) = text.strip_prefix('/').filter(|c| c.starts_with(|c: char| c.is_ascii_alphabetic()))
    else {
        return text;
    };
    let (name, rest) = command.split_once(char::is_whitespace).unwrap_or((command, ""));
    let name = name.split('@').next().unwrap_or_default();
    if name.eq_ignore_ascii_case("start") {
        return "start".to_owned();
    }
    format!("{} {}", name.replace('_', " "), rest.trim()).trim_end().to_owned()
}

/// The least an update needs for an answer.
#[derive(Deserialize)]
struct Bare {
    message: BareMessage,
}

#[derive(Deserialize)]
struct BareMessage {
    chat: BareChat,
    from: BareUser,
    text: Option<String>,
}

#[derive(Deserialize)]
struct BareChat {
    id: i64,
    #[serde(rename = "type")]
    kind: String,
}

#[derive(Deserialize)]
struct BareUser {
    #[serde(default)]
    is_bot: bool,
    language_code: Option<String>,
}

/// A message in which Telegram put something this version of the library cannot read:
/// it then finds no text either, and the voter would get no answer.
fn from_unknown(raw: &Value) -> Option<Heard> {
    let message = Bare::deserialize(raw).ok()?.message;
    if message.chat.kind != "private" || message.from.is_bot {
        return None;
    }
    let content = message.text.map_or(Content::Unsupported, |t| Content::Text(spoken(&t)));
    Some((message.chat.id, message.from.language_code, content))
}
