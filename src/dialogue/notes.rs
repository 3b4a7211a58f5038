//! What a voter says while a person has their conversation: it belongs to the case, but
//! for what plainly asks what we have an answer to, which is answered.

use super::decide::{Verdict, decide};
use super::turn::Turn;
use super::{Then, answer, ask, lookup};
use crate::model::{
    Also, Arg, CaseKind, CaseRef, CaseStatus, Effect, Line, NoteTaken, Outcome, Utterance, Waiting, Words,
};

/// The longest note, in characters: as much as a form takes as its longest answer.
const MAX_NOTE: usize = 4_000;
/// A question of one's own is short; more than that tells something too.
const MAX_QUESTION: usize = 120;
/// What stands between two sentences.
const ENDS_SENTENCE: [char; 8] = ['.', '!', '?', '\u{61f}', '\u{964}', ';', '\u{61b}', '\n'];
/// How much is kept of what found no answer, in characters.
const MAX_UNANSWERED: usize = 1_000;

/// Adds words to the case of the hand-over, unless they are nothing but a question that
/// found its answer, or say where the voter lives, which we asked.
pub fn add(turn: &mut Turn<'_>, words: &Words, case: CaseRef) -> Then {
    let mut also = Also::Nothing;
    if asks(turn, words) {
        let place = if turn.session.waiting == Waiting::Place { lookup::by_words(turn, words) } else { None };
        let for_us = place.is_some();
        let then = place.unwrap_or_else(|| ask(turn, words));
        if (for_us || is_answer(&then)) && !tells_more(turn, words) {
            return then;
        }
        also = match then {
            Then::Say(utterance) => Also::Say(Box::new(utterance)),
            Then::Do(Effect::FindCase(reference)) => Also::Find(reference),
            other => return other,
        };
    } else {
        turn.session.waiting = Waiting::CaseNote(case);
    }
    if words.raw.chars().count() > MAX_NOTE {
        return Then::Say(turn.say(Outcome::Handover, "form-too-long"));
    }
    Then::Do(Effect::AddNote { case, text: words.raw.clone(), urgent: turn.session.danger, also })
}

/// Whether the words certainly ask something, or answer what we asked. What is meant for
/// the person may sound like a question that we know.
fn asks(turn: &Turn<'_>, words: &Words) -> bool {
    let asked_for = turn.session.waiting == Waiting::Place || words.reference.is_some();
    let put = || words.asks.is_some() && matches!(decide(words, turn.world.library), Verdict::Answer(_));
    asked_for || answer::is_plain(turn, words) || put()
}

fn is_answer(then: &Then) -> bool {
    match then {
        Then::Say(said) => said.outcome == Outcome::Answer,
        Then::Do(effect) => matches!(effect, Effect::FindCase(_)),
    }
}

/// Whether there is more in the words than a question: a story, danger, something that a
/// person must look at. That is for the person to read, whatever was answered.
fn tells_more(turn: &Turn<'_>, words: &Words) -> bool {
    let text = words.raw.trim();
    // A greeting before a question is one word.
    let sentences = text.split(ENDS_SENTENCE).filter(|part| part.split_whitespace().nth(1).is_some());
    let beside_number =
        words.reference.is_some() && words.asks.is_none() && text.chars().any(char::is_alphabetic);
    turn.session.danger
        || answer::tells(turn, words)
        || beside_number
        || text.chars().count() > MAX_QUESTION
        || sentences.count() > 1
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
    turn.session.danger &= taken != NoteTaken::Added;
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

/// Whether nothing was found to answer with.
pub fn found_none(then: &Then) -> bool {
    matches!(then, Then::Say(said) if matches!(said.outcome, Outcome::Unclear | Outcome::AskBack))
}
