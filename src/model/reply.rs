//! A reply as one channel will show it.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::{LatLon, Locale};

#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Reply {
    /// In the order they are sent; empty where there is nothing to say.
    pub parts: Vec<Part>,
}

/// One message to send: one SMS (of one or more segments), one Telegram message,
/// one bubble of the web chat.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Part {
    pub locale: Locale,
    /// Ready for the channel: escaped, cut to size, choices numbered where it has
    /// no buttons.
    pub text: String,
    /// What was understood, where the text begins with it: the web page sets it off.
    #[serde(default)]
    pub heading: Option<String>,
    /// Which lines of the text, counted from zero, are the items of a list: the web page
    /// sets them as one.
    #[serde(default)]
    pub list: Range<usize>,
    pub buttons: Vec<Button>,
    pub pins: Vec<Pin>,
    /// Show a "share my position" button with these words.
    pub ask_location: Option<String>,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Button {
    /// What comes back when it is pressed: a [`super::Target`]'s token.
    pub token: String,
    pub label: String,
}

/// A point on a map.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Pin {
    pub title: String,
    pub address: String,
    pub position: LatLon,
}

impl Reply {
    /// All parts as one text, for gateways that take only one.
    pub fn text(&self) -> String {
        self.parts.iter().map(|p| p.text.as_str()).collect::<Vec<_>>().join("\n\n")
    }
}
