//! The choices below a form's question, and what it does when one is picked.

use super::{cancel, current, keep, refuse, resume, send, yes_no};
use crate::dialogue::turn::Turn;
use crate::dialogue::{Then, answer};
use crate::model::{Command, Label, Line, Offer, Question, QuestionKind, Target, Utterance};

/// Send it, change something, or cancel.
pub fn offer_to_send(turn: &Turn<'_>, utterance: &mut Utterance) {
    let at = turn.session.form.as_ref().map_or(0, |form| form.at);
    turn.offer(utterance, Target::FormYes(number(at)), "label-send");
    turn.offer(utterance, Target::Command(Command::Back), "label-change");
    turn.offer(utterance, Target::Command(Command::Cancel), "label-cancel");
}

pub fn offer_answers(turn: &Turn<'_>, utterance: &mut Utterance, question: &Question, at: usize) {
    match &question.kind {
        QuestionKind::Choice { options } => {
            for (n, message) in options.iter().enumerate() {
                let target = Target::FormOption(number(at), number(n));
                utterance.offers.push(Offer { target, label: Label::Title(message.clone()) });
            }
        }
        QuestionKind::YesNo | QuestionKind::Anonymous => {
            turn.offer(utterance, Target::FormYes(number(at)), "label-yes");
            turn.offer(utterance, Target::FormNo(number(at)), "label-no");
        }
        QuestionKind::Place => utterance.ask_location = turn.world.capabilities.location,
        QuestionKind::Text | QuestionKind::When => {}
    }
    if !turn.world.capabilities.buttons {
        if question.optional {
            utterance.lines.push(Line::body("form-optional"));
        }
        return;
    }
    if turn.session.form.as_ref().is_some_and(|form| form.doubt.is_some()) {
        turn.offer(utterance, Target::FormYes(number(at)), "label-yes");
    }
    if question.optional {
        turn.offer(utterance, Target::Command(Command::Skip), "label-skip");
    }
    if at > 0 {
        turn.offer(utterance, Target::Command(Command::Back), "label-back");
    }
    turn.offer(utterance, Target::Command(Command::Cancel), "label-cancel");
}

/// A button of question `at`. If another question is being asked now, that one is
/// asked again.
pub fn pressed(turn: &mut Turn<'_>, at: u8, yes: bool) -> Then {
    let Some((spec, progress)) = current(turn) else { return answer::neither(turn) };
    if number(progress.at) != at {
        return resume(turn);
    }
    if progress.at >= spec.questions.len() {
        return if yes { send(turn) } else { cancel(turn) };
    }
    yes_no(turn, yes, None)
}

/// A picked option of a choice question.
pub fn option(turn: &mut Turn<'_>, at: u8, n: u8) -> Then {
    let Some((spec, progress)) = current(turn) else { return answer::neither(turn) };
    if number(progress.at) != at {
        return resume(turn);
    }
    let chosen = spec.questions.get(progress.at).and_then(|q| match &q.kind {
        QuestionKind::Choice { options } => options.get(usize::from(n)),
        _ => None,
    });
    match chosen {
        Some(message) => keep(turn, message.as_str().to_owned(), None),
        None => refuse(turn, "form-need-choice"),
    }
}

/// Yes, where the form waits for it to be sent.
pub fn said_to_send(turn: &mut Turn<'_>) -> Then {
    if asks_last(turn) { send(turn) } else { resume(turn) }
}

/// No, where the form waits for it to be sent.
pub fn said_not_to_send(turn: &mut Turn<'_>) -> Then {
    if asks_last(turn) { cancel(turn) } else { resume(turn) }
}

/// Whether the form was what asked last: after a list of something else it is not certain
/// what a yes or a no is said to.
pub fn asks_last(turn: &Turn<'_>) -> bool {
    let of_form =
        |target: &Target| matches!(target, Target::FormYes(_) | Target::FormNo(_) | Target::FormOption(..));
    turn.session.offered.is_empty() || turn.session.offered.iter().any(of_form)
}

/// Questions and options are few.
fn number(n: usize) -> u8 {
    u8::try_from(n).unwrap_or(u8::MAX)
}
