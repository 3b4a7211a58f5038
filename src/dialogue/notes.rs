//! What a voter says while a person has their conversation: it belongs to the case, and
//! is answered too where it plainly asks what we have an answer to.

use super::decide::{CERTAIN, Verdict, decide};
use super::turn::Turn;
use super::{Then, ask};
use crate::model::{
    Also, Arg, CaseKind, CaseRef, CaseStatus, Effect, Line, NoteTaken, Outcome, Utterance, Waiting, Words,
};

/// The longest note, in characters: as much as a form takes as its longest answer.
const MAX_NOTE: usize = 4_000;
/// How much is kept of what found no answer, in characters.
const MAX_UNANSWERED: usize = 1_000;

/// Adds words to the case of the hand-over.
pub fn add(turn: &mut Turn<'_>, words: &Words, case: CaseRef) -> Then {
    if words.raw.chars().count() > MAX_NOTE {
        return Then::Say(turn.say(Outcome::Handover, "form-too-long"));
    }
    let mut also = Also::Nothing;
    if asks(turn, words) {
        also = match ask(turn, words) {
            Then::Say(utterance) => Also::Say(Box::new(utterance)),
            Then::Do(Effect::FindCase(reference)) => Also::Find(reference),
            other => return other,
        };
    } else {
        turn.session.waiting = Waiting::CaseNote(case);
    }
    Then::Do(Effect::AddNote { case, text: words.raw.clone(), also })
}

/// Whether the words certainly ask something, or answer what we asked. What is meant for
/// the person may sound like a question that we know.
fn asks(turn: &Turn<'_>, words: &Words) -> bool {
    let asked_for = turn.session.waiting == Waiting::Place || words.reference.is_some();
    asked_for
        || match decide(words, turn.world.library) {
            Verdict::Answer(found) => words.keyword || words.asks.is_some() || found.confidence >= CERTAIN,
            _ => false,
        }
}

/// Says what came of a note, below the answer to it.
pub fn tell(
    turn: &mut Turn<'_>,
    case: CaseRef,
    also: &Also,
    taken: NoteTaken,
    found: Option<&CaseStatus>,
) -> Then {
    let mut utterance = answered(turn, also, found);
    let message = match (taken, also) {
        (NoteTaken::Added, Also::Nothing) => "handover-noted",
        (NoteTaken::Added, _) => "handover-added",
        (NoteTaken::Full, _) => "handover-full",
        (NoteTaken::Closed, _) => "handover-closed",
    };
    utterance.lines.push(about(case, message));
    if taken == NoteTaken::Closed {
        turn.session.handover = None;
        if *also == Also::Nothing {
            turn.session.waiting = Waiting::Nothing;
            turn.offer_menu(&mut utterance);
        }
    }
    Then::Say(utterance)
}

/// The records could not be reached. What was asked is answered all the same.
pub fn failed(turn: &mut Turn<'_>, case: CaseRef, also: &Also) -> Then {
    match also {
        Also::Say(_) => {
            let mut utterance = answered(turn, also, None);
            utterance.lines.push(about(case, "handover-failed"));
            Then::Say(utterance)
        }
        Also::Nothing | Also::Find(_) => {
            turn.session.waiting = Waiting::CaseNote(case);
            Then::Say(turn.say(Outcome::Unclear, "trouble"))
        }
    }
}

fn answered(turn: &mut Turn<'_>, also: &Also, found: Option<&CaseStatus>) -> Utterance {
    match also {
        Also::Nothing => turn.utterance(Outcome::Handover),
        Also::Say(utterance) => (**utterance).clone(),
        Also::Find(_) => super::outcome::status(turn, found),
    }
}

pub fn about(case: CaseRef, message: &str) -> Line {
    Line::body(message).with("reference", Arg::Text(case.to_string()))
}

/// Keeps words that found no answer, so that a person who is asked for next can read them.
pub fn keep_unanswered(turn: &mut Turn<'_>, words: &Words, then: &Then) {
    if !found_none(then) {
        return;
    }
    let said = &mut turn.session.unanswered.get_or_insert_default().0;
    if !said.is_empty() {
        said.push('\n');
    }
    said.push_str(words.raw.trim());
    let excess = said.chars().count().saturating_sub(MAX_UNANSWERED);
    // What was said last tells most.
    said.drain(..said.char_indices().nth(excess).map_or(0, |(at, _)| at));
}

/// Forgets those words as soon as anything else is said or done: what a voter found an
/// answer to, or sent without a name, is nobody's to read later. Until a hand-over has
/// its number it may be tried again.
pub fn drop_answered(turn: &mut Turn<'_>, then: &Then) {
    let opening = matches!(then, Then::Do(Effect::OpenCase(case)) if case.kind == CaseKind::Handover);
    if !opening && !found_none(then) {
        turn.session.unanswered = None;
    }
}

fn found_none(then: &Then) -> bool {
    matches!(then, Then::Say(said) if matches!(said.outcome, Outcome::Unclear | Outcome::AskBack))
}
