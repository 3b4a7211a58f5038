//! A release as the dialogue sees it: what can be asked, and what belongs to it.
//! Its texts are rendered elsewhere; here is only structure.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use super::{CaseKind, Command, FormId, IntentId, Locale, MessageId};

#[derive(Clone, Debug)]
pub struct Library {
    /// The number of the release, counted from 1.
    pub release: u32,
    /// SHA-256 of the pack's files, in hexadecimal.
    pub hash: String,
    /// What the authority is called in each language.
    pub authority: BTreeMap<Locale, String>,
    /// The pack is a demonstration: invented answers that must not reach voters.
    pub demo: bool,
    /// IANA name of the zone that the pack's civil times are in.
    pub zone: String,
    /// Language answers are written in first.
    pub source: Locale,
    /// All languages in the order the law names them.
    pub locales: Vec<LocaleInfo>,
    pub assignment: Assignment,
    pub intents: HashMap<IntentId, Intent>,
    /// The menu: intents to offer when nothing else is, in order.
    pub menu: Vec<IntentId>,
    pub forms: HashMap<FormId, FormSpec>,
    pub routing: Routing,
    pub reserved: Vec<ReservedWord>,
    pub asking: Vec<AskingWords>,
    /// What choices are called that are no intents.
    pub labels: Vec<LabelText>,
}

impl Library {
    /// The authority's name in a language, else in the source language.
    pub fn authority(&self, locale: Locale) -> &str {
        let name = self.authority.get(&locale).or_else(|| self.authority.get(&self.source));
        name.or_else(|| self.authority.values().next()).map_or("", String::as_str)
    }

    /// What is asked by whoever is in danger; its answer says the emergency number. Of
    /// several the first by name, so that a repeat says the same.
    pub fn danger(&self) -> Option<&Intent> {
        self.intents.values().filter(|intent| intent.urgent).min_by(|a, b| a.id.cmp(&b.id))
    }

    pub fn locale(&self, locale: Locale) -> Option<&LocaleInfo> {
        self.locales.iter().find(|l| l.locale == locale)
    }

    /// The pack's language for a wish such as `ar-EG`: the same tag, else the same
    /// language, else none.
    pub fn negotiate(&self, wish: &str) -> Option<Locale> {
        let wish = wish.trim().to_ascii_lowercase();
        let language = wish.split(['-', '_']).next().unwrap_or_default();
        let exact = self.locales.iter().find(|l| l.locale.as_str().eq_ignore_ascii_case(&wish));
        exact.or_else(|| self.locales.iter().find(|l| l.locale.language() == language)).map(|l| l.locale)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleInfo {
    pub locale: Locale,
    /// The language's name in itself.
    pub name: String,
    /// What else a voter may call it: its name in the pack's other languages.
    pub aliases: Vec<String>,
    /// ISO 15924 code of its script, such as `Deva`.
    pub script: String,
    /// CLDR numbering system, such as `latn`.
    pub digits: String,
    pub direction: Direction,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    Ltr,
    Rtl,
}

/// How voters are given a polling place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Assignment {
    /// The roll names one place for each voter.
    Roll,
    /// Every place of the voter's area serves.
    Area,
    Any,
}

#[derive(Clone, Debug)]
pub struct Intent {
    pub id: IntentId,
    pub answer: MessageId,
    /// A mistake would do harm: offer the answer first unless certainty is very high.
    pub confirm: bool,
    /// What to offer next.
    pub offers: Vec<IntentId>,
    /// What replaces the answer once a date has passed, in order of time.
    pub until: Vec<Until>,
    pub form: Option<FormId>,
    pub action: Option<Action>,
    /// Danger: the case it leads to goes to a senior person at once.
    pub urgent: bool,
}

impl Intent {
    /// The message that answers at this time, in milliseconds since 1970 UTC.
    pub fn answer_at(&self, now_ms: i64) -> &MessageId {
        self.until.iter().rev().find(|u| u.at_ms <= now_ms).map_or(&self.answer, |u| &u.then)
    }
}

/// From this instant the answer is another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Until {
    /// Milliseconds since 1970 UTC. A date counts to its end, a date with a time
    /// to that time.
    pub at_ms: i64,
    pub then: MessageId,
}

/// What an intent does beside answering.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    /// Ask for a place and look polling places up.
    Places,
    /// Ask for a reference and tell what became of the case.
    Status,
    /// Open a case for a person to answer.
    Handover,
    /// Ask which language to speak.
    Language,
    /// Show the menu below the answer.
    Menu,
}

#[derive(Clone, Debug)]
pub struct FormSpec {
    pub id: FormId,
    pub kind: CaseKind,
    /// Unit of the routing table.
    pub unit: String,
    /// Said first: what this form does.
    pub intro: MessageId,
    /// Said before and after: what it does and does not do in law, where a
    /// petition must be filed and by when.
    pub legal_effect: MessageId,
    /// Said with the reference number (`$reference`) once it is stored.
    pub done: MessageId,
    /// At most six.
    pub questions: Vec<Question>,
}

#[derive(Clone, Debug)]
pub struct Question {
    pub id: String,
    /// The message that asks it.
    pub ask: MessageId,
    /// What it asks for, short: before the answer where all of them are shown.
    pub label: MessageId,
    pub kind: QuestionKind,
    pub optional: bool,
    /// For a yes-no question: said at once after a yes, which also makes the case
    /// urgent. The form waits until the voter goes on.
    pub on_yes: Option<MessageId>,
    /// For a yes-no question: words that are neither answer this later question
    /// instead of being refused, and the message is said.
    pub on_words: Option<OnWords>,
    /// The longest answer, in characters.
    pub max: usize,
    /// How many letters or digits the longest word of an answer must have.
    pub min_chars: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnWords {
    /// The question they answer, by its id.
    pub question: String,
    pub say: MessageId,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuestionKind {
    Text,
    /// One of these, each named by a message's body.
    Choice {
        options: Vec<MessageId>,
    },
    YesNo,
    /// A place name or position, kept as text.
    Place,
    /// A day: a date, "today", "yesterday". Kept as the voter wrote it.
    When,
    /// "May our staff see who you are?" A no makes the case anonymous.
    Anonymous,
}

#[derive(Clone, Debug, Default)]
pub struct Routing {
    /// Unit that gets hand-overs.
    pub handover_unit: String,
    pub units: HashMap<String, Unit>,
}

#[derive(Clone, Debug)]
pub struct Unit {
    /// Days until a case must be settled.
    pub deadline_days: u16,
}

/// One reserved word, normalised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReservedWord {
    pub command: Command,
    pub locale: Locale,
    pub text: String,
}

/// How one language asks without a question mark: words that show a question where
/// they begin a message, end it, or stand anywhere in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskingWords {
    pub locale: Locale,
    pub begins: Vec<String>,
    pub ends: Vec<String>,
    pub holds: Vec<String>,
    /// Single words that tell a time by themselves, such as "yesterday".
    pub times: Vec<String>,
    /// Single words that tell of danger wherever they stand, such as "bomb".
    pub danger: Vec<String>,
}

/// The words on a button in one language: people type what a button says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelText {
    pub message: MessageId,
    pub locale: Locale,
    pub text: String,
}

/// An example of how people ask, as training data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    pub intent: IntentId,
    pub locale: Locale,
    pub text: String,
    pub kind: PhraseKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhraseKind {
    /// A way to ask for the intent.
    Example,
    /// A whole message that means the intent.
    Keyword,
    /// The title of the intent's answer: a button that people may type.
    Title,
    /// Looks like the intent and is not.
    NearMiss,
}
