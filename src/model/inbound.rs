//! One message from a voter, as a channel hands it over.

use super::{Address, Capabilities, LatLon, Locale};

/// A verified and parsed message. What a gateway sent beside it is gone.
#[derive(Clone, Debug)]
pub struct Inbound {
    /// The channel's name in configuration, metrics and the outbox: `kannel`,
    /// `twilio`, `africastalking`, `telegram`, `web`.
    pub gateway: &'static str,
    pub capabilities: Capabilities,
    /// The provider's id of this message: the same on every delivery of it.
    pub provider_id: String,
    pub from: Address,
    /// The number or name the voter wrote to, which replies are sent from.
    pub to: Option<String>,
    pub content: Content,
    /// The language the channel suggests (browser, Telegram), used until the
    /// voter's own words show another.
    pub locale_hint: Option<Locale>,
    /// What the gateway wants back with a reply (Africa's Talking `linkId`).
    pub link: Option<String>,
}

#[derive(Clone, PartialEq)]
pub enum Content {
    Text(String),
    /// A pressed button: the token of its [`super::Target`].
    Choice(String),
    Location(LatLon),
    /// Something we cannot read: a picture, a sticker, a contact.
    Unsupported,
}

/// The kind alone: what a voter wrote and where they are is personal data.
impl std::fmt::Debug for Content {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text(…)",
            Self::Choice(_) => "Choice(…)",
            Self::Location(_) => "Location(…)",
            Self::Unsupported => "Unsupported",
        })
    }
}
