//! Whether an answer is plainly of another kind than its question: a time where a place
//! was asked for, or the other way round.

use crate::dialogue::lookup::SURE;
use crate::dialogue::turn::Turn;
use crate::model::{Question, QuestionKind, Words};

/// What to say of an answer that plainly is of the other kind.
pub fn misplaced(turn: &Turn<'_>, words: &Words, question: &Question) -> Option<&'static str> {
    match question.kind {
        QuestionKind::When => is_place(turn, words).then_some("form-need-when"),
        QuestionKind::Place => words.time.then_some("form-need-where"),
        _ => None,
    }
}

/// A place that we know, and nothing else.
fn is_place(turn: &Turn<'_>, words: &Words) -> bool {
    let found = turn.world.places.by_words(&words.text, 1);
    !words.time && found.first().is_some_and(|best| best.score >= SURE && best.share >= 1.0)
}
