//! What the voter answered, shown before it is sent: each question's short label and
//! their own words, cut where they are long.

use unicode_segmentation::UnicodeSegmentation;

use super::{NO, UNKNOWN, YES};
use crate::dialogue::turn::Turn;
use crate::model::{Arg, Form, FormProgress, FormSpec, Line, MessageId, Question, QuestionKind, Utterance};

/// How many letters of an answer are shown where each segment is paid for, and where
/// none is.
const SHOWN_SHORT: usize = 40;
const SHOWN: usize = 300;
/// Stands for what was cut; three full stops, because GSM 03.38 has no ellipsis.
const CUT: &str = "...";

/// Adds one line for each answer, in the order of the questions.
pub fn show(turn: &Turn<'_>, utterance: &mut Utterance, spec: &FormSpec, progress: &FormProgress) {
    let most = if turn.world.capabilities.form == Form::Short { SHOWN_SHORT } else { SHOWN };
    utterance.lines.push(Line::body("form-summary"));
    for question in &spec.questions {
        let answer = progress.answers.iter().find(|(id, _)| *id == question.id);
        let Some(answer) = answer.and_then(|(_, answer)| shown(question, answer, most)) else { continue };
        let line = Line::body("form-answer").with("label", Arg::Body(question.label.clone()));
        utterance.lines.push(line.with("answer", answer));
    }
}

/// An answer as it is shown; `None` where there is none to show.
fn shown(question: &Question, answer: &str, most: usize) -> Option<Arg> {
    let message = |id: &str| Some(Arg::Title(MessageId::new(id)));
    match (&question.kind, answer) {
        (QuestionKind::Choice { .. }, option) => message(option),
        // What is kept is whether the case is anonymous; what was asked is the contrary.
        (QuestionKind::Anonymous, YES) | (QuestionKind::YesNo, NO) => message("label-no"),
        (QuestionKind::Anonymous, NO) | (QuestionKind::YesNo, YES) => message("label-yes"),
        (QuestionKind::YesNo, UNKNOWN) => None,
        (QuestionKind::YesNo, more) => {
            let own = more.split_once(": ").map_or(more, |(_, own)| own);
            Some(Arg::Own(cut(own, most)))
        }
        (_, own) => Some(Arg::Own(cut(own, most))),
    }
}

/// The first letters of a text, marks and all.
fn cut(text: &str, most: usize) -> String {
    if text.graphemes(true).nth(most).is_none() {
        return text.to_owned();
    }
    let kept: String = text.graphemes(true).take(most.saturating_sub(CUT.len())).collect();
    format!("{}{CUT}", kept.trim_end())
}
