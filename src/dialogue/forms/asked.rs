//! Which of a form's questions are asked here, and in which order. Whether staff may write
//! to the voter is not asked where nobody could.

use crate::dialogue::turn::Turn;
use crate::model::{FormProgress, FormSpec, Question, QuestionKind};

pub fn is_asked(turn: &Turn<'_>, question: &Question) -> bool {
    turn.world.capabilities.reachable || question.kind != QuestionKind::Anonymous
}

/// The first question, counted from zero among all.
pub fn first(turn: &Turn<'_>, spec: &FormSpec) -> usize {
    spec.questions.iter().position(|q| is_asked(turn, q)).unwrap_or(spec.questions.len())
}

/// The next question without an answer; past the last one, there is none.
pub fn next(turn: &Turn<'_>, spec: &FormSpec, progress: &FormProgress) -> usize {
    let answered = |q: &Question| progress.answers.iter().any(|(id, _)| *id == q.id);
    let mut later = spec.questions.iter().enumerate().skip(progress.at + 1);
    later.find(|(_, q)| is_asked(turn, q) && !answered(q)).map_or(spec.questions.len(), |(at, _)| at)
}

/// The question before this one.
pub fn before(turn: &Turn<'_>, spec: &FormSpec, at: usize) -> Option<usize> {
    spec.questions.iter().take(at).rposition(|q| is_asked(turn, q))
}

/// Which question the voter is at, counted from one, and how many there are.
pub fn place(turn: &Turn<'_>, spec: &FormSpec, at: usize) -> (i64, i64) {
    let asked = |upto: usize| spec.questions.iter().take(upto).filter(|q| is_asked(turn, q)).count() as i64;
    (asked(at + 1), asked(spec.questions.len()))
}

/// Notes an answer and goes to the next question that has none yet: who went back to
/// change one answer need not give the others again.
pub fn record(
    turn: &Turn<'_>,
    spec: &FormSpec,
    progress: &mut FormProgress,
    question: &Question,
    answer: String,
) {
    progress.answers.retain(|(id, _)| *id != question.id);
    progress.answers.push((question.id.clone(), answer));
    go_to(progress, next(turn, spec, progress));
}

/// The question that is asked now.
pub fn go_to(progress: &mut FormProgress, at: usize) {
    progress.at = at;
    progress.doubt = None;
}
