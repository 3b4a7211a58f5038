//! What a message was understood to mean.

use std::sync::Arc;

use super::{CaseRef, Command, IntentId, LatLon, Locale, Target, Utterance};

/// What the conversation is waiting for, as far as reading the next message
/// depends on it.
#[derive(Clone, Default, Debug)]
pub struct Expecting {
    /// The choices last offered, in the order shown: a bare number picks one.
    pub offered: Vec<Target>,
    /// What was said last: the words of its choices pick them too.
    pub said: Option<Arc<Utterance>>,
    /// True where a question was asked whose answer is free text, so that words
    /// are the answer rather than a new question, unless they are plainly one.
    pub free_text: bool,
    /// True where a form was asking.
    pub form: bool,
    /// True where it matters how words are put: as a question, as a yes or no.
    pub manner: bool,
    /// The language the conversation is held in.
    pub locale: Option<Locale>,
}

/// Something believed with a probability between 0 and 1.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Guess<T> {
    pub value: T,
    pub confidence: f32,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Meaning {
    /// The language of the words, where they show one.
    pub locale: Option<Guess<Locale>>,
    pub said: Said,
}

#[derive(Clone, PartialEq, Debug)]
pub enum Said {
    /// Nothing that can be read: empty, only emoji, only zero-width characters.
    Nothing,
    /// A picture, a sticker: a kind of message we do not read.
    Unsupported,
    /// A whole message that is a reserved word.
    Command(Command),
    /// A pressed button, or the number or wording of an offered choice.
    Picked(Target),
    /// The whole message names one of our languages ("Kiswahili").
    Speak(Locale),
    Location(LatLon),
    Words(Words),
}

/// A message in words.
#[derive(Clone, PartialEq, Default)]
pub struct Words {
    /// The message as it was written, for forms and notes. Personal data.
    pub raw: String,
    /// The normalised text, for looking things up. Personal data.
    pub text: String,
    /// What it may mean, best first, at most five.
    pub intents: Vec<Candidate>,
    /// True where the whole message is a keyword or an example of the first intent.
    pub keyword: bool,
    /// How it asks, where it is put as a question.
    pub asks: Option<Asks>,
    /// A yes or no that it is, or begins with.
    pub lead: Option<Lead>,
    /// It says when, and nothing else; looked at in forms only.
    pub time: bool,
    /// One of its words tells of danger, such as "bomb".
    pub danger: bool,
    /// A case reference in it; `Err` where ten digits fail their check digit.
    pub reference: Option<Result<CaseRef, super::case::BadCaseRef>>,
}

/// What shows that words are a question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Asks {
    /// A question mark at the end.
    Mark,
    /// The pack's question words, in their places.
    Words,
}

/// The yes or no at the beginning of a message.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Lead {
    pub yes: bool,
    /// Nothing follows it.
    pub alone: bool,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words")
            .field("intents", &self.intents)
            .field("keyword", &self.keyword)
            .finish_non_exhaustive()
    }
}

#[derive(Clone, PartialEq, Debug)]
pub struct Candidate {
    pub intent: IntentId,
    /// How likely this is what was meant, 0 to 1; all candidates together stay
    /// below 1, the rest being "none of ours".
    pub confidence: f32,
}
