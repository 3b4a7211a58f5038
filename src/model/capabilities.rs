//! What a channel can show.

use serde::{Deserialize, Serialize};

/// The kind of channel a conversation is on. All SMS gateways are one kind: a
/// voter's phone number is the same person through each of them.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ChannelKind {
    Sms,
    Telegram,
    Web,
    Voice,
}

impl ChannelKind {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sms => "sms",
            Self::Telegram => "telegram",
            Self::Web => "web",
            Self::Voice => "voice",
        }
    }
}

/// Which of an answer's forms a channel shows.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Form {
    /// The whole text.
    Full,
    /// The short form (`.sms`), in the alphabet a phone network carries.
    Short,
    /// The form to be read aloud.
    Spoken,
}

/// How a channel marks up text. Rendering escapes for it, so nothing that a voter
/// or an editor wrote can be taken for mark-up.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Markup {
    None,
    /// The HTML subset of the Telegram Bot API, "Formatting options".
    TelegramHtml,
}

/// What a channel can show. A constant per channel.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Capabilities {
    pub channel: ChannelKind,
    pub form: Form,
    pub markup: Markup,
    /// True where choices are shown as buttons, false where they are numbered lines.
    pub buttons: bool,
    /// True where the voter can share a position.
    pub location: bool,
    /// True where the voter can be written to later, after the conversation.
    pub reachable: bool,
    /// The most SMS segments one reply may take before it offers MORE; zero where
    /// a channel has no segments.
    pub max_segments: usize,
    /// The most UTF-16 units one part may have; longer text becomes several parts.
    pub max_part: usize,
}

impl Capabilities {
    /// Plain phones: no buttons, short forms, at most three segments a reply.
    pub const SMS: Self = Self {
        channel: ChannelKind::Sms,
        form: Form::Short,
        markup: Markup::None,
        buttons: false,
        location: false,
        reachable: true,
        max_segments: 3,
        max_part: 1_600,
    };

    /// Telegram Bot API: messages of at most 4096 characters, inline keyboards.
    pub const TELEGRAM: Self = Self {
        channel: ChannelKind::Telegram,
        form: Form::Full,
        markup: Markup::TelegramHtml,
        buttons: true,
        location: true,
        reachable: true,
        max_segments: 0,
        max_part: 4_000,
    };

    pub const WEB: Self = Self {
        channel: ChannelKind::Web,
        form: Form::Full,
        markup: Markup::None,
        buttons: true,
        location: true,
        reachable: false,
        max_segments: 0,
        max_part: 16_000,
    };

    pub const VOICE: Self = Self {
        channel: ChannelKind::Voice,
        form: Form::Spoken,
        markup: Markup::None,
        buttons: false,
        location: false,
        reachable: false,
        max_segments: 0,
        max_part: 4_000,
    };

    pub fn of(channel: ChannelKind) -> Self {
        match channel {
            ChannelKind::Sms => Self::SMS,
            ChannelKind::Telegram => Self::TELEGRAM,
            ChannelKind::Web => Self::WEB,
            ChannelKind::Voice => Self::VOICE,
        }
    }
}
