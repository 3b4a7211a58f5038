//! The channels a voter can write on: how a raw request becomes an
//! [`Inbound`](crate::model::Inbound), and how a [`Part`](crate::model::Part)
//! becomes a message.
//!
//! Reading is pure: a door (`receive`, `receipt`) checks that the gateway is who it
//! says it is and parses what it sent, in one call, so that nobody can parse without
//! checking. Sending ([`Gateway::send`]) is the only I/O. What a message means, and
//! whether a reply goes out here and now or waits in the outbox, is not decided here.
//!
//! # Adding a channel
//! 1. One file or folder beside these: a `NAME`, a `receive` that takes the raw
//!    bytes and the secret and gives an `Inbound`, a sender with
//!    `async fn send(&self, &Outgoing) -> Result<Sent, SendError>`, and, where the
//!    gateway takes the reply in its response, an `answer`.
//! 2. One variant of [`Gateway`], and its line in [`Gateway::name`], [`Gateway::send`]
//!    and [`NAMES`].
//! 3. A table of raw requests as its tests: a provider's documents change, and the
//!    table says what we believed.
//!
//! A provider id must be the same on every delivery of one message: it is what keeps
//! a repeated delivery from being a second turn. A gateway that gives none is
//! refused.

mod door;
mod outgoing;
pub mod sms;
mod stub;
pub mod telegram;
pub mod webchat;
mod wire;

pub use door::{Answer, Delivery, Lock, Reference, Refused};
pub use outgoing::{Fault, Outgoing, Retry, SendError, Sent};
pub use stub::Stub;
pub use wire::{SEND_TIMEOUT, client};

use crate::model::Locale;

use sms::{africastalking, kannel, twilio};

/// The most bytes a request may have, its query included: 64 KiB. The longest honest
/// one, a Telegram update that quotes another, is a tenth of that.
pub const BODY_LIMIT: usize = 64 * 1024;

/// The most characters of a message that are read; the rest is dropped before
/// anything looks at it.
pub const TEXT_LIMIT: usize = 10_000;

/// Every name a channel goes by in configuration, metrics and the outbox.
pub const NAMES: [&str; 6] =
    [kannel::NAME, twilio::NAME, africastalking::NAME, telegram::NAME, webchat::NAME, stub::NAME];

/// The channel of this name, from an outbox row or the configuration.
pub fn known(name: &str) -> Option<&'static str> {
    NAMES.into_iter().find(|known| *known == name)
}

/// A way out. The web chat has none: its voters fetch what is theirs.
#[derive(Clone)]
pub enum Gateway {
    Kannel(kannel::Push),
    Twilio(twilio::Rest),
    AfricasTalking(africastalking::Rest),
    Telegram(telegram::Client),
    /// Keeps what it is given instead of sending it: for tests and local use.
    Stub(Stub),
}

impl Gateway {
    pub fn name(&self) -> &'static str {
        match self {
            Self::Kannel(_) => kannel::NAME,
            Self::Twilio(_) => twilio::NAME,
            Self::AfricasTalking(_) => africastalking::NAME,
            Self::Telegram(_) => telegram::NAME,
            Self::Stub(stub) => stub.name(),
        }
    }

    /// Hands one part to the gateway. `Ok` says that the gateway took it, not that it
    /// arrived: that is for a delivery report to say. A request that timed out may
    /// have been taken all the same.
    ///
    /// # Errors
    /// A [`SendError`] says whether to try again, and whose fault it was.
    pub async fn send(&self, message: &Outgoing) -> Result<Sent, SendError> {
        match self {
            Self::Kannel(kannel) => kannel.send(message).await,
            Self::Twilio(twilio) => twilio.send(message).await,
            Self::AfricasTalking(africastalking) => africastalking.send(message).await,
            Self::Telegram(telegram) => telegram.send(message).await,
            Self::Stub(stub) => stub.send(message).await,
        }
    }
}

/// The language a channel suggests, written as the pack writes it: `pt-br` is
/// `pt-BR`; of longer tags the language alone is kept.
fn locale_hint(tag: &str) -> Option<Locale> {
    let (language, region) = tag.split_once(['-', '_']).unwrap_or((tag, ""));
    let language = language.to_ascii_lowercase();
    let is_region = region.len() == 2 && region.bytes().all(|b| b.is_ascii_alphabetic());
    let tag = if is_region { format!("{language}-{}", region.to_ascii_uppercase()) } else { language };
    tag.parse().ok()
}

/// The text as far as it is read: at most [`TEXT_LIMIT`] characters.
pub fn bounded(text: &str) -> String {
    text.chars().take(TEXT_LIMIT).collect()
}

#[cfg(test)]
fn outgoing_for_tests(gateway: &'static str, text: &str) -> Outgoing {
    use crate::model::{Address, Part};
    Outgoing {
        gateway,
        to: Address::phone("+254700000001"),
        from: None,
        part: Part {
            locale: "en".parse().unwrap(),
            text: text.to_owned(),
            buttons: Vec::new(),
            pins: Vec::new(),
            ask_location: None,
            heading: None,
            list: 0..0,
        },
        link: None,
        reference: "row-1".to_owned(),
    }
}

#[cfg(test)]
mod tests;
