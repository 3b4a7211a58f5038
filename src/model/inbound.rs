//! One message from a voter, as a channel hands it over.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

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

/// Names one message of one gateway, in few bytes: a hash of both.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct MessageKey([u8; 16]);

impl Inbound {
    pub fn key(&self) -> MessageKey {
        MessageKey::new(self.gateway, &self.provider_id)
    }
}

impl MessageKey {
    pub fn new(gateway: &str, provider_id: &str) -> Self {
        let hash = Sha256::new().chain_update(gateway).chain_update([0]).chain_update(provider_id);
        let mut key = [0; 16];
        key.iter_mut().zip(hash.finalize()).for_each(|(to, from)| *to = from);
        Self(key)
    }
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
