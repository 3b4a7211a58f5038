//! From candidates to one of four verdicts. The thresholds are the price of being
//! wrong: a wrong answer costs a voter more than a question back.

use crate::model::{Candidate, Library, Words};

/// From here on the first candidate is answered outright. Measured on phrases that
/// were kept from training: between 0.5 and 0.6 one in two is wrong.
pub const ANSWER: f32 = 0.6;
/// An answer that would do harm if mistaken is given only from here on; below, it
/// is offered.
pub const CERTAIN: f32 = 0.9;
/// How far the second candidate must stay behind the first.
const MARGIN: f32 = 0.15;
/// Below this nothing is worth asking back about.
const ASK: f32 = 0.15;
/// A candidate this much weaker than the first is not offered beside it.
const OFFERABLE: f32 = 0.2;
/// Nor one this much weaker than something that we have no answer to.
const BEHIND_NOTHING: f32 = 0.5;
/// The most candidates that are offered.
const MAX_ASKED: usize = 3;
/// A message of so few letters and digits says nothing, unless a pack gives it a
/// meaning as a whole.
const TOO_SHORT: usize = 2;

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

/// What to ask back about: what is not much less likely than the first, and helps.
pub fn offerable<'a>(words: &'a Words, library: &Library) -> Vec<&'a Candidate> {
    let mut asked = beside_the_first(words, library);
    asked.retain(|c| c.confidence >= ASK);
    asked
}

fn known<'a>(words: &'a Words, library: &Library) -> impl Iterator<Item = &'a Candidate> {
    words.intents.iter().filter(|c| library.intents.contains_key(&c.intent))
}

fn beside_the_first<'a>(words: &'a Words, library: &Library) -> Vec<&'a Candidate> {
    let share = |first: &Candidate| if is_worth_asking(first) { OFFERABLE } else { BEHIND_NOTHING };
    let least = known(words, library).next().map_or(0.0, |first| first.confidence * share(first));
    let offerable = |c: &&Candidate| c.confidence >= least && is_worth_asking(c);
    known(words, library).filter(offerable).take(MAX_ASKED).collect()
}

pub fn decide<'a>(words: &'a Words, library: &Library) -> Verdict<'a> {
    let mut best = known(words, library);
    let Some(first) = best.next() else { return Verdict::Unclear };
    if words.keyword {
        return Verdict::Answer(first);
    }
    let letters = words.text.chars().filter(|c| c.is_alphanumeric()).count();
    if first.confidence < ASK || letters <= TOO_SHORT {
        return Verdict::Unclear;
    }
    let second = best.next().map_or(0.0, |c| c.confidence);
    if first.confidence >= ANSWER && first.confidence - second >= MARGIN {
        let harmful = library.intents.get(&first.intent).is_some_and(|i| i.confirm);
        return if harmful && first.confidence < CERTAIN {
            Verdict::Confirm(first)
        } else {
            Verdict::Answer(first)
        };
    }
    let asked = beside_the_first(words, library);
    match asked.as_slice() {
        [] => Verdict::Unclear,
        // Faint echoes of small talk are no question.
        [best, ..] if best.confidence < ASK => Verdict::Unclear,
        [only] => Verdict::Confirm(only),
        _ => Verdict::AskBack(asked),
    }
}
