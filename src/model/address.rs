//! Who a message comes from, in two forms: the address to answer to, which is
//! personal data, and the key that stands for it everywhere else.

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

/// Where a reply goes: a phone number in international form (`+254700000001`), a
/// Telegram chat id, or a web chat's random token. Personal data: it prints as
/// `…`, is never logged, and is encrypted wherever it is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Address(String);

impl Address {
    /// Takes an address as a gateway writes it. Phone numbers lose spaces and
    /// dashes and gain a leading `+` where the gateway gave none, so that every
    /// SMS gateway names a person alike; short codes and names stay as they are.
    pub fn phone(raw: &str) -> Self {
        let digits: String = raw.chars().filter(char::is_ascii_digit).collect();
        let dressed = raw.chars().all(|c| c.is_ascii_digit() || " +-().".contains(c));
        if !dressed || digits.len() < 7 {
            return Self(raw.trim().to_owned());
        }
        Self(format!("+{}", digits.strip_prefix("00").unwrap_or(&digits)))
    }

    /// Takes an address that is already canonical: a chat id or a web chat's token.
    pub fn exact(raw: &str) -> Self {
        Self(raw.to_owned())
    }

    /// The address itself. Call it where a message is handed to a gateway or
    /// encrypted, nowhere else.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl Drop for Address {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// A keyed hash of channel kind and address: names a conversation without
/// telling whose it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ConversationKey(pub [u8; 16]);

impl ConversationKey {
    pub fn hex(&self) -> String {
        self.0.iter().map(|b| format!("{b:02x}")).collect()
    }
}

impl fmt::Debug for ConversationKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ConversationKey(…)")
    }
}
