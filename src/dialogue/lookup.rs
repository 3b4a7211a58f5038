//! Where to vote: polling places by name, ward, postcode or position.

use super::decide::{CERTAIN, Verdict, decide, offerable};
use super::turn::Turn;
use super::{Then, answer, forms};
use crate::model::{
    Action, Arg, Assignment, Candidate, Command, Label, LatLon, Line, Listing, NamedPlace, Offer, Outcome,
    Pin, Place, Target, Utterance, Waiting, Words,
};

/// How many places are listed at once.
const MAX_LISTED: usize = 4;
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
/// From this confidence on, words beside a place's name may tell of danger there.
const FAINT_DANGER: f32 = 0.1;

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

/// The places that words surely name. Where they may tell of danger there, that is heeded.
fn show(turn: &mut Turn<'_>, words: &Words, found: Vec<NamedPlace<'_>>) -> Then {
    if found.first().is_some_and(|best| best.share < 1.0)
        && words.intents.first().is_some_and(|c| is_grave(turn, c))
    {
        super::danger::alarm(turn);
    }
    list(turn, best_of(found), None)
}

fn is_grave(turn: &Turn<'_>, found: &Candidate) -> bool {
    found.confidence >= FAINT_DANGER
        && turn.world.library.intents.get(&found.intent).is_some_and(|intent| intent.urgent)
}

/// A place that was named exactly stands alone; those of a ward stand together.
fn best_of(found: Vec<NamedPlace<'_>>) -> Vec<(&Place, Option<f64>)> {
    let best = found.first().map_or(0.0, |found| found.score);
    found.into_iter().filter(|found| found.score > best - ALIKE).map(|found| (found.place, None)).collect()
}

/// The most words of a message that is nothing but a place.
const NAME_ALONE: usize = 5;

fn is_bare(words: &Words) -> bool {
    words.text.split_whitespace().count() <= NAME_ALONE
}

/// Whether a message is about a place at all: it asks where to vote, or it is nothing
/// but a name. A report of what happened at a school is not.
pub fn may_name_a_place(turn: &Turn<'_>, words: &Words, verdict: &Verdict<'_>) -> bool {
    let first = words.intents.first().and_then(|c| turn.world.library.intents.get(&c.intent));
    let asks_where = first.is_some_and(|i| i.action == Some(Action::Places));
    asks_where || is_bare(words) && *verdict == Verdict::Unclear
}

/// The answer to "where are you?". `None` where the words are another question, or
/// may be.
pub fn by_words(turn: &mut Turn<'_>, words: &Words) -> Option<Then> {
    let verdict = decide(words, turn.world.library);
    let found = turn.world.places.by_words(&words.text, MAX_FOUND);
    let (best, share) = found.first().map_or((0.0, 0.0), |found| (found.score, found.share));
    // A bare name is a place, whatever else its words resemble, unless that is certain.
    let bare = is_bare(words) && !words.keyword && words.asks.is_none() && !answer::tells(turn, words);
    let answers = matches!(verdict, Verdict::Answer(_));
    let named = bare && (best >= MAYBE && share >= MOSTLY || best >= SURE && !answers);
    // One that we do not know is no other question for that.
    let strange = bare && best < MAYBE && words.intents.first().is_none_or(|c| c.confidence < CERTAIN);
    let about_places =
        named || strange || verdict == Verdict::Unclear || may_name_a_place(turn, words, &verdict);
    if words.reference.is_some() || !about_places {
        turn.session.waiting = Waiting::Nothing;
        return None;
    }
    if best >= SURE {
        return Some(show(turn, words, found));
    }
    if best >= MAYBE {
        let mut utterance = turn.say(Outcome::AskBack, "places-sure");
        for found in found.into_iter().filter(|found| found.score >= MAYBE).take(MAX_LISTED) {
            offer(turn, &mut utterance, found.place);
        }
        turn.offer(&mut utterance, Target::Neither, "label-neither");
        return Some(Then::Say(utterance));
    }
    if verdict != Verdict::Unclear && !strange {
        return None;
    }
    let mut utterance = turn.say(Outcome::Unclear, "places-none");
    offer_position(turn, &mut utterance);
    // It may have been another question after all.
    let others = offerable(words, turn.world.library);
    if verdict != Verdict::Unclear && !others.is_empty() {
        utterance.ask_location = false;
        utterance.lines.push(Line::body("did-you-mean"));
        for other in others {
            turn.offer_intent(&mut utterance, &other.intent);
        }
        turn.offer(&mut utterance, Target::Neither, "label-neither");
    }
    Some(Then::Say(utterance))
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
    list(turn, found.into_iter().map(|(place, metres)| (place, Some(metres))).collect(), Some(at))
}

/// One place in full.
pub fn one(turn: &mut Turn<'_>, id: &str) -> Then {
    let Some(place) = turn.world.places.get(id) else {
        return Then::Say(turn.say(Outcome::Unclear, "places-none"));
    };
    turn.session.waiting = Waiting::Nothing;
    let mut utterance = turn.utterance(Outcome::Answer);
    utterance.lines.push(Line::body(intro(turn, 1)));
    describe(&mut utterance, place, None);
    Then::Say(utterance)
}

/// One place in full; of several the first few, and the others wait for MORE.
fn list(turn: &mut Turn<'_>, found: Vec<(&Place, Option<f64>)>, from: Option<LatLon>) -> Then {
    let mut utterance = turn.utterance(Outcome::Answer);
    utterance.confidence = 1.0;
    utterance.lines.push(Line::body(intro(turn, found.len())));
    turn.session.waiting = Waiting::Place;
    if let [(place, metres)] = found.as_slice() {
        describe(&mut utterance, place, *metres);
        return Then::Say(utterance);
    }
    let ids = found.iter().map(|(place, _)| place.id.clone()).collect();
    turn.session.listing = Some(Listing { ids, shown: 0, from });
    next(turn, utterance)
}

/// More of the places that were found last, if there are more.
pub fn more(turn: &mut Turn<'_>) -> Option<Then> {
    let listing = turn.session.listing.as_ref()?;
    if listing.shown >= listing.ids.len() {
        return None;
    }
    let mut utterance = turn.utterance(Outcome::Answer);
    utterance.confidence = 1.0;
    turn.session.waiting = Waiting::Place;
    Some(next(turn, utterance))
}

/// The next few places of the listing, and how many there are.
fn next(turn: &mut Turn<'_>, mut utterance: Utterance) -> Then {
    let Some(mut listing) = turn.session.listing.take() else { return Then::Say(utterance) };
    let shown = listing.ids.iter().skip(listing.shown).take(MAX_LISTED);
    let buttons = turn.world.capabilities.buttons;
    for place in shown.filter_map(|id| turn.world.places.get(id)) {
        // Without buttons the list itself is the choices: naming each place twice
        // costs a segment.
        if buttons {
            let metres = listing.from.zip(place.position).map(|(from, at)| from.metres_to(at));
            utterance.lines.push(summary(place, metres));
        }
        offer(turn, &mut utterance, place);
    }
    let first = listing.shown + 1;
    listing.shown = (listing.shown + MAX_LISTED).min(listing.ids.len());
    let all = listing.shown >= listing.ids.len();
    let count = |n: usize| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
    let message = match (listing.from, all) {
        // Every place is near, some time.
        (Some(_), false) => Some("places-nearer"),
        (None, false) if listing.ids.len() >= MAX_FOUND => Some("places-some-of-many"),
        (None, false) => Some("places-some"),
        (None, true) if first > 1 => Some("places-rest"),
        (_, true) => None,
    };
    let line = |message| {
        let line = Line::body(message).with("from", count(first)).with("to", count(listing.shown));
        line.with("of", count(listing.ids.len()))
    };
    utterance.lines.extend(message.map(line));
    if buttons && !all {
        turn.offer(&mut utterance, Target::Command(Command::More), "label-more");
    }
    turn.session.listing = Some(listing);
    Then::Say(utterance)
}

/// How voters are given a place decides the words: where the roll decides, no
/// place is ever called the voter's own.
fn intro(turn: &Turn<'_>, places: usize) -> &'static str {
    match (turn.world.library.assignment, places) {
        (Assignment::Roll, 1) => "places-one-roll",
        (Assignment::Area, 1) => "places-one-area",
        (Assignment::Any, 1) => "places-one-any",
        (Assignment::Roll, _) => "places-list-roll",
        (Assignment::Area, _) => "places-list-area",
        (Assignment::Any, _) => "places-list-any",
    }
}

fn summary(place: &Place, metres: Option<f64>) -> Line {
    let message = match (place.address.is_empty(), metres.is_some()) {
        (false, false) => "place-line",
        (false, true) => "place-line-distance",
        (true, false) => "place-line-bare",
        (true, true) => "place-line-bare-distance",
    };
    let mut line = Line::body(message).with("name", Arg::Text(place.name.clone()));
    if !place.address.is_empty() {
        line = line.with("address", Arg::Text(place.address.clone()));
    }
    match metres {
        Some(metres) => line.with("distance", Arg::Metres(metres.clamp(0.0, 4.0e7).round() as u32)),
        None => line,
    }
}

fn describe(utterance: &mut Utterance, place: &Place, metres: Option<f64>) {
    utterance.lines.push(summary(place, metres));
    utterance.lines.push(match place.hours {
        Some((opens, closes)) => Line::body("place-hours").with("hours", Arg::Hours(opens, closes)),
        None => Line::body("place-usual-hours"),
    });
    if let Some(step_free) = place.step_free {
        utterance.lines.push(Line::body(if step_free { "place-step-free" } else { "place-steps" }));
    }
    if let Some(position) = place.position {
        utterance.pins.push(Pin { title: place.name.clone(), address: place.address.clone(), position });
    }
}

/// Without buttons the choices are the list, so they carry the address too.
fn offer(turn: &Turn<'_>, utterance: &mut Utterance, place: &Place) {
    let target = Target::Place(place.id.clone());
    let with_address = !turn.world.capabilities.buttons && !place.address.is_empty();
    let name = if with_address { format!("{}, {}", place.name, place.address) } else { place.name.clone() };
    utterance.offers.push(Offer { target, label: Label::Name(name) });
}
