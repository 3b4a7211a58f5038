//! From candidates to one of four verdicts. The thresholds are the price of being
//! wrong: a wrong answer costs a voter more than a question back.

use crate::model::{Candidate, Library};

/// From here on the first candidate is answered outright.
const ANSWER: f32 = 0.5;
/// An answer that would do harm if mistaken is given only from here on; below, it
/// is offered.
const ANSWER_HARMFUL: f32 = 0.9;
/// How far the second candidate must stay behind the first.
const MARGIN: f32 = 0.15;
/// Below this nothing is worth asking back about.
const ASK: f32 = 0.12;
/// A candidate this much weaker than the first is not offered beside it.
const OFFERABLE: f32 = 0.2;
/// The most candidates that are offered.
const MAX_ASKED: usize = 3;

#[derive(Clone, PartialEq, Debug)]
pub enum Verdict<'a> {
    Answer(&'a Candidate),
    /// "Do you want to know this?"
    Confirm(&'a Candidate),
    /// "Is it one of these?"
    AskBack(Vec<&'a Candidate>),
    Unclear,
}

/// "Did you mean: something we have no answer to?" helps nobody, and nor does small
/// talk.
fn is_worth_asking(candidate: &Candidate) -> bool {
    let id = candidate.intent.as_str();
    !id.starts_with("out_of_scope.") && !id.starts_with("conversation.")
}

pub fn decide<'a>(candidates: &'a [Candidate], keyword: bool, library: &Library) -> Verdict<'a> {
    let mut known = candidates.iter().filter(|c| library.intents.contains_key(&c.intent));
    let Some(first) = known.next() else { return Verdict::Unclear };
    let second = known.next().map_or(0.0, |c| c.confidence);
    if keyword {
        return Verdict::Answer(first);
    }
    if first.confidence < ASK {
        return Verdict::Unclear;
    }
    if first.confidence >= ANSWER && first.confidence - second >= MARGIN {
        let harmful = library.intents.get(&first.intent).is_some_and(|i| i.confirm);
        return if harmful && first.confidence < ANSWER_HARMFUL {
            Verdict::Confirm(first)
        } else {
            Verdict::Answer(first)
        };
    }
    let asked: Vec<_> = candidates
        .iter()
        .filter(|c| library.intents.contains_key(&c.intent) && c.confidence >= first.confidence * OFFERABLE)
        .filter(|c| is_worth_asking(c))
        .take(MAX_ASKED)
        .collect();
    match asked.as_slice() {
        [] => Verdict::Unclear,
        [only] => Verdict::Confirm(only),
        _ => Verdict::AskBack(asked),
    }
}
