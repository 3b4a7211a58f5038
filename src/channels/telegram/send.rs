//! Calls to the Bot API.

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use teloxide_core::payloads::{
    GetUpdates, GetUpdatesSetters, SendMessage, SendMessageSetters, SetWebhookSetters,
};
use teloxide_core::requests::{JsonRequest, Payload, Request, Requester};
use teloxide_core::types::{
    AllowedUpdate, ButtonRequest, CallbackQueryId, ChatAction, ChatId, InlineKeyboardButton,
    InlineKeyboardMarkup, KeyboardButton, KeyboardMarkup, LinkPreviewOptions, Message, ParseMode,
};
use teloxide_core::{ApiError, Bot, RequestError};

use crate::channels::{Outgoing, SendError, Sent, wire};
use crate::model::{Address, Part, Pin};

use super::parse::{Received, received};

/// Seconds a long poll waits for the first update: below the client's own timeout.
const POLL_SECONDS: u32 = 10;

/// The most bytes of a button's `callback_data` (Bot API, `InlineKeyboardButton`).
const TOKEN_LIMIT: usize = 64;

/// The longest secret of a webhook (Bot API, `setWebhook`).
const SECRET_LIMIT: usize = 256;

/// One bot.
#[derive(Clone)]
pub struct Client {
    bot: Bot,
}

impl Client {
    pub fn new(http: reqwest::Client, token: &SecretString) -> Self {
        Self { bot: Bot::with_client(token.expose_secret(), http) }
    }

    /// Calls a Bot API elsewhere: a local Bot API server, or a test.
    pub fn set_api_url(self, url: reqwest::Url) -> Self {
        Self { bot: self.bot.set_api_url(url) }
    }

    /// Sends the text with its buttons, then its map pins. Buttons and a location
    /// keyboard cannot be on one message, so a part with buttons asks for no position.
    ///
    /// # Errors
    /// Where the text was not taken. Once it is, a pin that fails is dropped, since
    /// sending the part again would say it twice; its address is in the text.
    pub async fn send(&self, message: &Outgoing) -> Result<Sent, SendError> {
        let chat = chat(&message.to)?;
        let late = tokio::time::Instant::now() + wire::EXTRAS_TIMEOUT;
        let mut sent = None;
        if !message.part.text.trim().is_empty() {
            sent = Some(taken(self.text(chat, message).send().await)?);
        }
        for pin in &message.part.pins {
            let pinned = match tokio::time::timeout_at(late, self.pin(chat, pin)).await {
                Ok(answer) => taken(answer),
                Err(_) => Err(SendError::SLOW),
            };
            match (pinned, &sent) {
                (Ok(pinned), None) => sent = Some(pinned),
                (Err(error), None) => return Err(error),
                (Ok(_), Some(_)) => {}
                (Err(error), Some(_)) => {
                    tracing::warn!(reason = error.what, "a map pin was not sent; the text above it was");
                }
            }
        }
        sent.ok_or(SendError::message("the message is empty"))
    }

    fn text(&self, chat: ChatId, message: &Outgoing) -> JsonRequest<SendMessage> {
        let no_preview = LinkPreviewOptions {
            is_disabled: true,
            url: None,
            prefer_small_media: false,
            prefer_large_media: false,
            show_above_text: false,
        };
        let request = self
            .bot
            .send_message(chat, message.part.text.as_str())
            .parse_mode(ParseMode::Html)
            .link_preview_options(no_preview);
        if !message.part.buttons.is_empty() {
            request.reply_markup(buttons(&message.part))
        } else if let Some(label) = &message.part.ask_location {
            request.reply_markup(location_button(label))
        } else {
            request
        }
    }

    async fn pin(&self, chat: ChatId, pin: &Pin) -> Result<Message, RequestError> {
        let (lat, lon) = (pin.position.lat, pin.position.lon);
        // A venue needs both a title and an address.
        if pin.title.trim().is_empty() || pin.address.trim().is_empty() {
            return self.bot.send_location(chat, lat, lon).send().await;
        }
        self.bot.send_venue(chat, lat, lon, pin.title.as_str(), pin.address.as_str()).send().await
    }

    /// Shows "typing …" for five seconds or until a message is sent.
    ///
    /// # Errors
    /// As [`Client::send`]; none that a voter would miss.
    pub async fn typing(&self, to: &Address) -> Result<(), SendError> {
        let request = self.bot.send_chat_action(chat(to)?, ChatAction::Typing);
        request.send().await.map(drop).map_err(|e| error(&e))
    }

    /// Tells Telegram that a pressed button was heard ([`Received::callback`]).
    ///
    /// # Errors
    /// As [`Client::send`]; a query older than a few minutes can no longer be answered.
    pub async fn answer_callback(&self, id: &str) -> Result<(), SendError> {
        let request = self.bot.answer_callback_query(CallbackQueryId(id.to_owned()));
        request.send().await.map(drop).map_err(|e| error(&e))
    }

    /// Has updates sent to our public address, with this secret.
    ///
    /// # Errors
    /// Where Telegram refuses the address or the secret: it wants HTTPS, and of a
    /// secret only `A-Z a-z 0-9 _ -`, at most 256.
    pub async fn set_webhook(&self, url: &str, secret: &SecretString) -> Result<(), SendError> {
        let secret = secret.expose_secret();
        let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b == b'-';
        if secret.len() > SECRET_LIMIT || !secret.bytes().all(plain) {
            return Err(SendError::settings(
                "Telegram takes letters, digits, _ and - in a webhook's secret, at most 256: choose another",
            ));
        }
        let url = reqwest::Url::parse(url).map_err(|_| {
            SendError::settings("the webhook's address is not a URL: mend it in the configuration")
        })?;
        let mut request = self.bot.set_webhook(url).allowed_updates(allowed());
        // Without one only where the operator said `insecure = true`.
        if !secret.is_empty() {
            request = request.secret_token(secret);
        }
        request.send().await.map(drop).map_err(|e| error(&e))
    }

    /// Stops the webhook; updates wait at Telegram, for a day at most.
    ///
    /// # Errors
    /// As [`Client::send`].
    pub async fn delete_webhook(&self) -> Result<(), SendError> {
        self.bot.delete_webhook().send().await.map(drop).map_err(|e| error(&e))
    }

    /// Waits up to ten seconds for updates from this number on, oldest first. Asking
    /// for the number after the last one tells Telegram that the others were received.
    ///
    /// # Errors
    /// As [`Client::send`]; also while a webhook is set.
    pub async fn poll(&self, from: Option<u32>) -> Result<Vec<Received>, SendError> {
        let mut payload = GetUpdates::new().timeout(POLL_SECONDS).allowed_updates(allowed());
        if let Some(offset) = from.and_then(|f| i32::try_from(f).ok()) {
            payload = payload.offset(offset);
        }
        let updates =
            JsonRequest::new(self.bot.clone(), RawUpdates(payload)).send().await.map_err(|e| error(&e))?;
        Ok(updates.iter().filter_map(received).collect())
    }
}

/// `getUpdates` with its answer left as Telegram wrote it: what the library cannot
/// read, it would drop.
#[derive(Serialize)]
struct RawUpdates(GetUpdates);

impl Payload for RawUpdates {
    type Output = Vec<serde_json::Value>;
    const NAME: &'static str = GetUpdates::NAME;
}

fn allowed() -> [AllowedUpdate; 2] {
    [AllowedUpdate::Message, AllowedUpdate::CallbackQuery]
}

fn chat(to: &Address) -> Result<ChatId, SendError> {
    to.reveal().parse().map(ChatId).map_err(|_| SendError::message("the address is not a Telegram chat"))
}

/// One button a row: labels are whole phrases, and a phone is narrow. A token too long
/// for Telegram would make it refuse the message, so that button alone is left out.
fn buttons(part: &Part) -> InlineKeyboardMarkup {
    let fits = part.buttons.iter().filter(|b| b.token.len() <= TOKEN_LIMIT);
    InlineKeyboardMarkup::new(
        fits.map(|b| [InlineKeyboardButton::callback(b.label.as_str(), b.token.as_str())]),
    )
}

fn location_button(label: &str) -> KeyboardMarkup {
    let button = KeyboardButton::new(label).request(ButtonRequest::Location);
    KeyboardMarkup { resize_keyboard: true, one_time_keyboard: true, ..KeyboardMarkup::new([[button]]) }
}

/// A message that was taken is sent, even where the library cannot read what Telegram
/// answered: sending it again would say it twice.
fn taken(result: Result<Message, RequestError>) -> Result<Sent, SendError> {
    #[derive(Deserialize)]
    struct Verdict {
        ok: bool,
    }
    match result {
        Ok(message) => Ok(Sent { provider_id: Some(message.id.0.to_string()) }),
        Err(RequestError::InvalidJson { raw, .. })
            if serde_json::from_str(&raw).is_ok_and(|v: Verdict| v.ok) =>
        {
            Ok(Sent::default())
        }
        Err(e) => Err(error(&e)),
    }
}

/// Telegram's errors are sentences; those the library does not know are told apart by
/// the status they begin with.
pub(super) fn error(error: &RequestError) -> SendError {
    match error {
        RequestError::RetryAfter(wait) => SendError::gateway("Telegram wants us to send more slowly")
            .with_status(429)
            .after(wait.duration()),
        RequestError::MigrateToChatId(_) => SendError::voter("the chat became a group"),
        RequestError::Network(e) => wire::network(e),
        RequestError::InvalidJson { .. } => SendError::gateway("Telegram's answer cannot be read"),
        RequestError::Io(_) => SendError::message("a file could not be read"),
        RequestError::Api(api) => api_error(api),
    }
}

fn api_error(error: &ApiError) -> SendError {
    match error {
        ApiError::BotBlocked => SendError::voter("the voter blocked our bot"),
        ApiError::UserDeactivated => SendError::voter("the voter's Telegram account is gone"),
        ApiError::ChatNotFound
        | ApiError::UserNotFound
        | ApiError::GroupDeactivated
        | ApiError::BotKicked
        | ApiError::BotKickedFromSupergroup
        | ApiError::BotKickedFromChannel
        | ApiError::CantInitiateConversation
        | ApiError::CantTalkWithBots => SendError::voter("Telegram has no such chat for our bot"),
        ApiError::InvalidToken => {
            SendError::settings("Telegram refuses our bot's token: check it").with_status(401)
        }
        ApiError::CantGetUpdates | ApiError::TerminatedByOtherGetUpdates => {
            SendError::settings("another process or a webhook takes this bot's updates: stop it first")
                .with_status(409)
        }
        ApiError::WebhookRequireHttps | ApiError::BadWebhookPort | ApiError::UnknownHost => {
            SendError::settings(
                "Telegram cannot use the webhook's address: it wants public HTTPS on 443 or 8443",
            )
        }
        ApiError::CantParseEntities(_) => {
            SendError::message("Telegram cannot read the message's mark-up").with_status(400)
        }
        ApiError::MessageIsTooLong => {
            SendError::message("the message is too long for Telegram").with_status(400)
        }
        ApiError::Unknown(told) => unknown_error(told),
        _ => SendError::message("Telegram cannot send this message").with_status(400),
    }
}

fn unknown_error(told: &str) -> SendError {
    let begins = |words: &str| told.starts_with(words);
    if begins("Forbidden") {
        SendError::voter("Telegram lets our bot send nothing to this chat").with_status(403)
    } else if begins("Conflict") {
        SendError::settings("another process or a webhook takes this bot's updates: stop it first")
            .with_status(409)
    } else if begins("Bad Request") {
        SendError::message("Telegram cannot send this message").with_status(400)
    } else {
        SendError::gateway("Telegram takes no messages now")
    }
}

#[cfg(test)]
mod tests;
