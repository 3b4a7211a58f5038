//! What the dialogue decided to say, before it is put into words.
//!
//! An utterance names messages of the release and their arguments; it holds no
//! text of its own. Rendering turns it into a [`super::Reply`] for one channel,
//! and renders the same utterance to the same reply whenever it is asked.

use serde::{Deserialize, Serialize};

use super::{IntentId, Locale, MessageId, Pin, Target};

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Utterance {
    pub locale: Locale,
    pub lines: Vec<Line>,
    /// Choices below the text, in order; a bare number picks one.
    pub offers: Vec<Offer>,
    /// How many choices of the same list were shown before: its numbers go on from there.
    #[serde(default)]
    pub offered_before: usize,
    /// Map pins below the text.
    pub pins: Vec<Pin>,
    /// Ask the channel to show its "share my position" button.
    pub ask_location: bool,
    /// Which page of the full text, where a channel had to cut it: 0 is the short
    /// form, 1 the first page of the full text.
    pub page: u16,
    pub outcome: Outcome,
    /// The intent this answers, for the figures and for `crier ask --json`.
    pub intent: Option<IntentId>,
    /// Its confidence, 0 to 1.
    pub confidence: f32,
}

impl Utterance {
    pub fn new(locale: Locale, outcome: Outcome) -> Self {
        Self {
            locale,
            lines: Vec::new(),
            offers: Vec::new(),
            offered_before: 0,
            pins: Vec::new(),
            ask_location: false,
            page: 0,
            outcome,
            intent: None,
            confidence: 0.0,
        }
    }
}

/// One message of the release, shown in one view.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Line {
    pub message: MessageId,
    pub view: View,
    /// It is one of a list of like things.
    #[serde(default)]
    pub item: bool,
    /// Arguments that are not facts, by name.
    pub args: Vec<(String, Arg)>,
}

impl Line {
    pub fn body(message: impl Into<MessageId>) -> Self {
        Self { message: message.into(), view: View::Body, item: false, args: Vec::new() }
    }

    pub fn whole(message: impl Into<MessageId>) -> Self {
        Self { view: View::Whole, ..Self::body(message) }
    }

    pub fn title(message: impl Into<MessageId>) -> Self {
        Self { view: View::Title, ..Self::body(message) }
    }

    /// True where the voter's own words are shown in it.
    pub fn repeats_voter(&self) -> bool {
        self.args.iter().any(|(_, arg)| matches!(arg, Arg::Own(_)))
    }

    pub fn with(mut self, name: &str, arg: Arg) -> Self {
        self.args.push((name.to_owned(), arg));
        self
    }
}

impl From<MessageId> for Line {
    fn from(message: MessageId) -> Self {
        Self::body(message)
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum View {
    /// The message's text, in the form the channel shows.
    Body,
    /// The message's title, as the heading that says what was understood.
    Title,
    /// The message's whole text, on every channel.
    Whole,
}

/// The value of an argument.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub enum Arg {
    /// Text shown as it is: a place's name, a reference.
    Text(String),
    /// The voter's own words, shown to them. Personal data.
    Own(String),
    Number(i64),
    /// Metres, shown as the language writes distances.
    Metres(u32),
    /// Minutes after midnight: opening and closing.
    Hours(u16, u16),
    /// An instant in milliseconds since 1970 UTC, shown as its day in the pack's zone.
    Date(i64),
    /// The title of another message in the same language.
    Title(MessageId),
    /// The body of another message in the same language.
    Body(MessageId),
}

impl std::fmt::Debug for Arg {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(_) => f.write_str("Text(…)"),
            Self::Own(_) => f.write_str("Own(…)"),
            Self::Number(number) => write!(f, "Number({number})"),
            Self::Metres(metres) => write!(f, "Metres({metres})"),
            Self::Hours(from, to) => write!(f, "Hours({from}, {to})"),
            Self::Date(ms) => write!(f, "Date({ms})"),
            Self::Title(id) => write!(f, "Title({id})"),
            Self::Body(id) => write!(f, "Body({id})"),
        }
    }
}

/// A choice and what it is called.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Offer {
    pub target: Target,
    pub label: Label,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum Label {
    /// The title of a message, or its body where it has no title.
    Title(MessageId),
    /// A proper name, shown as it is: a language in its own script, a place.
    Name(String),
    /// A polling place with its address, put together as the language does it.
    Place { name: String, address: String },
}

/// What became of a turn, for the figures and for `crier ask --json`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    Answer,
    AskBack,
    Unclear,
    Form,
    Handover,
    Command,
}

impl Outcome {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::AskBack => "ask_back",
            Self::Unclear => "unclear",
            Self::Form => "form",
            Self::Handover => "handover",
            Self::Command => "command",
        }
    }
}
