//! What is remembered of a conversation between two messages.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{
    CaseRef, CaseStatus, FormId, IntentId, LatLon, Line, Locale, MessageId, MessageKey, NewCase, Recents,
    Target, Utterance,
};

/// A conversation's state. It expires; nothing in it must be kept for ever. Read
/// leniently: one version may meet what the next one, or the last one, wrote.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Session {
    /// Counts saves; a save succeeds only on the version that was read.
    pub version: u64,
    pub locale: Option<Locale>,
    /// True where the voter named the language: words in another one no longer
    /// change it.
    pub locale_chosen: bool,
    pub waiting: Waiting,
    /// The choices last offered, in the order shown.
    pub offered: Vec<Target>,
    pub form: Option<FormProgress>,
    /// The rest of the last answer, where it was cut.
    pub more: Option<More>,
    /// The polling places that were found last, where not all were shown.
    pub listing: Option<Listing>,
    /// An effect that was decided and may not have been performed yet.
    pub submitting: Option<Submission>,
    /// The conversation's open hand-over: asking twice opens one case, and what is said
    /// belongs to it.
    pub handover: Option<CaseRef>,
    /// What was said last and found no answer: a person who is asked for reads it.
    pub unanswered: Option<OwnWords>,
    /// What is to be said before anything else, because the voter told of danger.
    pub alarm: Option<MessageId>,
    /// The voter told of danger outside of a form: the case that they open next, or the
    /// one that they have with a person, is urgent.
    pub danger: bool,
    /// Messages in a row that were not understood.
    pub misses: u8,
    /// The last messages with what was said to each.
    pub recent: Recents,
}

impl Session {
    /// Forgets what of the voter's own words was shown to them: after a form, nothing
    /// of its answers stays here.
    pub fn forget_own_words(&mut self) {
        let forget = |utterance: &mut Arc<Utterance>| {
            if utterance.lines.iter().any(Line::repeats_voter) {
                Arc::make_mut(utterance).lines.retain(|line| !line.repeats_voter());
            }
        };
        self.recent.change(forget);
        self.more.iter_mut().for_each(|more| forget(&mut more.said));
    }

    /// True where losing this session would lose something the voter gave us: it holds a
    /// form, a hand-over, or an effect that carries their words, and belongs on disk.
    /// Other effects (STOP, START, FORGET ME) are not acknowledged before they are done:
    /// a gateway that heard nothing delivers them again.
    pub fn is_precious(&self) -> bool {
        let held = self.form.is_some() || self.handover.is_some();
        held || self.submitting.as_ref().is_some_and(|s| s.effect.is_precious())
    }
}

/// What the next message is expected to be.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub enum Waiting {
    #[default]
    Nothing,
    /// One of the offered choices.
    Choice,
    /// Yes or no to "did you mean this?"
    Confirm(IntentId),
    /// A place name, ward, postcode or position.
    Place,
    /// A case reference.
    Reference,
    /// The answer to the form's current question.
    FormAnswer,
    /// Yes or no to "shall I send it?"
    FormSend,
    /// The voter's question for the person this case was passed to.
    CaseNote(CaseRef),
}

/// A form being filled in. Its answers are personal data.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct FormProgress {
    pub form: FormId,
    /// The question being asked, counted from zero; past the last one, the voter
    /// is asked whether to send it.
    pub at: usize,
    /// Question id and answer, in the order asked; skipped questions are absent.
    pub answers: Vec<(String, String)>,
    /// Somebody is in danger: the next question waits until the voter goes on.
    #[serde(default)]
    pub paused: bool,
    /// The voter told of danger.
    #[serde(default)]
    pub urgent: bool,
    /// What looked like no answer to this question: kept if the voter says that it is one.
    #[serde(default)]
    pub doubt: Option<OwnWords>,
}

impl std::fmt::Debug for FormProgress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FormProgress").field("form", &self.form).field("at", &self.at).finish_non_exhaustive()
    }
}

/// The rest of an answer that a channel had to cut.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct More {
    pub said: Arc<Utterance>,
    /// The page of it to show next.
    pub page: u16,
}

/// Polling places that were found, or areas of them, in their order.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Listing {
    pub found: Vec<Target>,
    /// How many of them were shown.
    pub shown: usize,
    /// They are only what the voter may have meant.
    pub guessed: bool,
    /// The position they are near to. Personal data.
    pub from: Option<LatLon>,
}

/// An effect under the key of the message that caused it: performing it twice
/// under one key does it once.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Submission {
    pub key: String,
    /// The message that caused it.
    pub message: MessageKey,
    pub effect: Effect,
}

/// What the dialogue asks the world to do. May hold personal data.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub enum Effect {
    OpenCase(NewCase),
    /// Add the voter's words to a case that is open. Personal data.
    AddNote {
        case: CaseRef,
        text: String,
        /// It tells of danger: the case is urgent from now on.
        #[serde(default)]
        urgent: bool,
        #[serde(default)]
        also: Also,
    },
    /// Look up what became of a case.
    FindCase(CaseRef),
    /// Delete what is kept of this conversation.
    Forget,
    /// The voter wrote STOP: send nothing unasked.
    OptOut,
    /// The voter wrote START.
    OptIn,
}

impl Effect {
    /// True where it carries what the voter gave us. The others are done again when
    /// their message, which was not acknowledged, comes again.
    fn is_precious(&self) -> bool {
        matches!(self, Self::OpenCase(_) | Self::AddNote { .. })
    }
}

impl std::fmt::Debug for Effect {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::OpenCase(_) => "OpenCase(…)",
            Self::AddNote { .. } => "AddNote(…)",
            Self::FindCase(_) => "FindCase(…)",
            Self::Forget => "Forget",
            Self::OptOut => "OptOut",
            Self::OptIn => "OptIn",
        })
    }
}

/// What a message does beside being added to a case.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub enum Also {
    #[default]
    Nothing,
    /// It asks what we have an answer to.
    Say(Box<Utterance>),
    /// It asks what became of a case.
    Find(CaseRef),
}

/// Whether a note was added to its case.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoteTaken {
    Added,
    /// The case holds as many as it may.
    Full,
    /// The case is settled, or not known.
    Closed,
}

/// The voter's own words. Personal data.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OwnWords(pub String);

impl std::fmt::Debug for OwnWords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OwnWords(…)")
    }
}

/// What came of an effect.
#[derive(Clone, PartialEq, Debug)]
pub enum Done {
    Opened(CaseRef),
    Note {
        taken: NoteTaken,
        /// The case that was also asked about.
        found: Option<CaseStatus>,
    },
    Found(Option<CaseStatus>),
    Forgotten,
    OptedOut,
    OptedIn {
        /// The voter had opted out before.
        again: bool,
    },
    /// The records could not be reached; nothing was done, and it may be tried again.
    Failed,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Arg, Outcome, Recent};

    #[test]
    fn nothing_of_the_voter_s_words_stays_after_a_form() {
        let mut said = Utterance::new("en".parse().unwrap(), Outcome::Form);
        said.lines.push(Line::body("form-answer").with("answer", Arg::Own("They beat me".to_owned())));
        said.lines.push(Line::body("form-send"));
        let utterance = Arc::new(said);
        let mut session =
            Session { more: Some(More { said: utterance.clone(), page: 1 }), ..Session::default() };
        session.recent.push(Recent {
            message: MessageKey::new("kannel", "1"),
            utterance: utterance.clone(),
            queued: false,
        });
        assert!(!format!("{session:?}").contains("beat"));
        session.forget_own_words();
        assert!(!serde_json::to_string(&session).unwrap().contains("beat"));
        assert_eq!(session.recent.last().unwrap().utterance.lines.len(), 1, "what was asked is kept");
    }
}
