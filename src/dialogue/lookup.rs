//! Where to vote: what words may name a polling place, and which. How places are shown
//! is in `list`.

mod list;

use super::decide::{Verdict, decide, offerable};
use super::turn::Turn;
use super::{Then, answer, danger, forms};
use crate::model::{LatLon, Line, NamedPlace, Outcome, Place, Target, Utterance, Waiting, Words};

pub use list::{more, one};

/// How many are counted and kept for MORE.
const MAX_FOUND: usize = 100;
/// From this score on a text surely names the place.
pub const SURE: f32 = 0.8;
/// Scores closer than this are one answer.
const ALIKE: f32 = 0.05;
/// Below this score a text names no place.
const MAYBE: f32 = 0.5;
/// From this share on, a text is a place's name and little else.
const MOSTLY: f32 = 0.5;
/// The most words of a message that is nothing but a place.
const NAME_ALONE: usize = 5;
/// A number of fewer digits was to pick a choice, unless a place is known by it.
const MIN_POSTCODE: usize = 4;

/// Asks where the voter is, below the answer that explains how places are given.
pub fn ask(turn: &mut Turn<'_>, utterance: &mut Utterance) {
    if turn.session.form.is_some() {
        return;
    }
    utterance.lines.push(Line::body("places-ask"));
    offer_position(turn, utterance);
    turn.session.waiting = Waiting::Place;
}

/// Asks for a position too, where the channel can send one.
fn offer_position(turn: &Turn<'_>, utterance: &mut Utterance) {
    if turn.world.capabilities.location {
        utterance.lines.push(Line::body("places-share"));
        utterance.ask_location = true;
    }
}

/// The places that a question about places names by itself ("where do I vote in
/// Kilima"), if it surely names some.
pub fn named_in(turn: &mut Turn<'_>, words: &Words) -> Option<Then> {
    let found = turn.world.places.by_words(&words.text, MAX_FOUND);
    found.first().filter(|best| best.score >= SURE)?;
    Some(show(turn, words, found))
}

/// Whether words surely name a place or an area.
pub fn names_one(turn: &Turn<'_>, words: &Words) -> bool {
    sure_share(turn, words).is_some()
}

/// Whether words are a place's name and nothing else, whatever that name holds.
pub fn is_name(turn: &Turn<'_>, words: &Words) -> bool {
    sure_share(turn, words).is_some_and(|share| share >= 1.0)
}

/// How much of the words is the name of the place or area that they surely name.
fn sure_share(turn: &Turn<'_>, words: &Words) -> Option<f32> {
    let found = turn.world.places.by_words(&words.text, 1);
    found.first().filter(|best| best.score >= SURE).map(|best| best.share)
}

/// The places that words surely name. Where they may tell of danger there, that is heeded.
fn show(turn: &mut Turn<'_>, words: &Words, found: Vec<NamedPlace<'_>>) -> Then {
    if found.first().is_some_and(|best| best.share < 1.0) && danger::is_faint(turn, words) {
        danger::alarm(turn);
    }
    list::show(turn, best_of(found), None)
}

/// A place that was named exactly stands alone; those of a ward stand together.
fn best_of(found: Vec<NamedPlace<'_>>) -> Vec<(&Place, Option<f64>)> {
    let best = found.first().map_or(0.0, |found| found.score);
    found.into_iter().filter(|found| found.score > best - ALIKE).map(|found| (found.place, None)).collect()
}

fn is_bare(words: &Words) -> bool {
    words.text.split_whitespace().count() <= NAME_ALONE
}

/// Whether a message is about a place at all: it asks where to vote, or it is nothing
/// but a name. A report of what happened at a school is not.
pub fn may_name_a_place(turn: &Turn<'_>, words: &Words, verdict: &Verdict<'_>) -> bool {
    asks_where(turn, words) || is_bare(words) && *verdict == Verdict::Unclear
}

fn asks_where(turn: &Turn<'_>, words: &Words) -> bool {
    words.intents.first().is_some_and(|first| answer::asks_where(turn, first))
}

/// Whether words are a number that was to pick one of the places shown, and picks none.
pub fn picks_nothing(turn: &Turn<'_>, words: &Words) -> bool {
    let digits = words.text.bytes().all(|b| b.is_ascii_digit());
    turn.session.waiting == Waiting::Place
        && !turn.session.offered.is_empty()
        && (1..MIN_POSTCODE).contains(&words.text.len())
        && digits
        && !names_one(turn, words)
}

/// The answer to "where are you?". `None` where the words are another question, or
/// may be.
pub fn by_words(turn: &mut Turn<'_>, words: &Words) -> Option<Then> {
    if picks_nothing(turn, words) {
        return list::again(turn);
    }
    let verdict = decide(words, turn.world.library);
    // Who says no more than yes has not said where.
    if let Some(lead) = words.lead.filter(|lead| lead.alone && verdict == Verdict::Unclear) {
        return Some(if lead.yes { ask_again(turn) } else { answer::neither(turn) });
    }
    let found = turn.world.places.by_words(&words.text, MAX_FOUND);
    let (best, share) = found.first().map_or((0.0, 0.0), |found| (found.score, found.share));
    if (best < SURE || share < 1.0) && danger::is_told(turn, words) {
        danger::alarm(turn);
    }
    if words.reference.is_some() || !is_place(turn, words, &verdict, best, share) {
        turn.session.waiting = Waiting::Nothing;
        return None;
    }
    if best >= SURE {
        return Some(show(turn, words, found));
    }
    if best >= MAYBE {
        return Some(list::perhaps(turn, &found));
    }
    // It may have been another question after all.
    let others = if verdict == Verdict::Unclear { Vec::new() } else { offerable(words, turn.world.library) };
    if others.is_empty() {
        let mut utterance = turn.say(Outcome::Unclear, "places-none");
        offer_position(turn, &mut utterance);
        return Some(Then::Say(utterance));
    }
    let mut utterance = turn.say(Outcome::Unclear, "places-none-others");
    for other in others {
        turn.offer_intent(&mut utterance, &other.intent);
    }
    turn.offer(&mut utterance, Target::Neither, "label-neither");
    Some(Then::Say(utterance))
}

/// Whether words that came where a place was asked for are meant as one. What is mostly
/// a place's name is; else what they ask comes first, and what only resembles a name is
/// one where nothing was understood.
fn is_place(turn: &Turn<'_>, words: &Words, verdict: &Verdict<'_>, best: f32, share: f32) -> bool {
    let understood = *verdict != Verdict::Unclear;
    if asks_where(turn, words) {
        return best >= MAYBE || !understood;
    }
    if words.keyword || answer::tells(turn, words) {
        return false;
    }
    let (bare, asks) = (is_bare(words), words.asks.is_some());
    let answers = matches!(verdict, Verdict::Answer(_));
    if best >= SURE {
        // Beside it stands little else, or nothing that was understood.
        return !understood || bare && !asks && (share >= MOSTLY || !answers);
    }
    if best >= MAYBE {
        return !understood && (bare || !asks) || bare && !asks && !answers && share >= MOSTLY;
    }
    // No place that we know: who may be in danger is not asked for another.
    if understood && offerable(words, turn.world.library).iter().any(|other| danger::concerns(turn, other)) {
        return false;
    }
    // A few words may still be the name of one, and "hospital" is no question that we leave
    // to others.
    let others = words.intents.first().is_some_and(|c| c.intent.as_str().starts_with("out_of_scope."));
    !asks && (!understood || bare && (!answers || others))
}

/// "Where are you?"
fn ask_again(turn: &mut Turn<'_>) -> Then {
    let mut utterance = turn.utterance(Outcome::AskBack);
    ask(turn, &mut utterance);
    Then::Say(utterance)
}

/// The places of a ward or town that was picked by its name.
pub fn area(turn: &mut Turn<'_>, name: &str) -> Then {
    let found = turn.world.places.in_area(name, MAX_FOUND);
    if found.is_empty() {
        return Then::Say(turn.say(Outcome::Unclear, "places-none"));
    }
    list::show(turn, found.into_iter().map(|place| (place, None)).collect(), None)
}

/// The places nearest to a position. In a form, a position answers a question
/// about a place.
pub fn near(turn: &mut Turn<'_>, at: LatLon) -> Then {
    if turn.session.waiting == Waiting::FormAnswer {
        return forms::position(turn, at);
    }
    let found = turn.world.places.near(at, MAX_FOUND);
    if found.is_empty() {
        return Then::Say(turn.say(Outcome::Unclear, "places-none"));
    }
    let found = found.into_iter().map(|(place, metres)| (place, Some(metres))).collect();
    list::show(turn, found, Some(at))
}
