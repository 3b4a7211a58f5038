//! A language of the pack.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A BCP 47 language tag of at most eight ASCII characters, such as `sw` or
/// `pt-BR`: what the pack names its language folders by. Cheap to copy.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Locale([u8; 8]);

/// The text is not a language tag this project can hold.
#[derive(Debug, thiserror::Error)]
#[error(
    "`{0}` is not a language code: use two or three small letters, such as `en`, or with a region, such as `pt-BR`"
)]
pub struct BadLocale(String);

impl Locale {
    pub fn as_str(&self) -> &str {
        let end = self.0.iter().position(|b| *b == 0).unwrap_or(self.0.len());
        self.0.get(..end).and_then(|b| std::str::from_utf8(b).ok()).unwrap_or_default()
    }

    /// The language without its region: `pt` for `pt-BR`.
    pub fn language(&self) -> &str {
        self.as_str().split('-').next().unwrap_or_default()
    }
}

impl FromStr for Locale {
    type Err = BadLocale;

    fn from_str(text: &str) -> Result<Self, BadLocale> {
        let language = text.split('-').next().unwrap_or_default();
        let plain = (2..=3).contains(&language.len())
            && language.bytes().all(|b| b.is_ascii_lowercase())
            && text.len() <= 8
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !text.ends_with('-');
        if !plain {
            return Err(BadLocale(text.chars().take(20).collect()));
        }
        let mut bytes = [0; 8];
        for (to, from) in bytes.iter_mut().zip(text.bytes()) {
            *to = from;
        }
        Ok(Self(bytes))
    }
}

impl TryFrom<String> for Locale {
    type Error = BadLocale;

    fn try_from(text: String) -> Result<Self, BadLocale> {
        text.parse()
    }
}

impl From<Locale> for String {
    fn from(locale: Locale) -> Self {
        locale.as_str().to_owned()
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
