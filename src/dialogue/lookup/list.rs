//! Polling places as they are shown: one in full, several as a list of which no more is
//! said to be there than is.

use super::{MAX_FOUND, MAYBE};
use crate::dialogue::turn::{MAX_OFFERS, Turn};
use crate::dialogue::{Then, forms, notes};
use crate::model::{
    Arg, Assignment, Command, Form, Label, LatLon, Line, Listing, NamedPlace, Offer, Outcome, Pin, Place,
    Target, Utterance, Waiting,
};

/// How many places are listed at once, where they have buttons or stand in between.
const MAX_LISTED: usize = 4;
/// An area's longer name is not offered: it would not fit a button's token.
const MAX_AREA: usize = 60;

/// One place in full; of several the first few, and the others wait for MORE.
pub fn show(turn: &mut Turn<'_>, found: Vec<(&Place, Option<f64>)>, from: Option<LatLon>) -> Then {
    let mut utterance = turn.utterance(Outcome::Answer);
    utterance.confidence = 1.0;
    let in_form = turn.session.form.is_some();
    turn.session.waiting = if in_form { Waiting::Nothing } else { Waiting::Place };
    if let [(place, metres)] = found.as_slice() {
        utterance.lines.push(Line::body(law(turn, 1)));
        describe(&mut utterance, place, *metres);
        return Then::Say(utterance);
    }
    if in_form {
        let most = found.len().min(MAX_LISTED);
        return Then::Say(
            longest(turn, most, |count| page_in_form(turn, utterance.clone(), &found, count)).0,
        );
    }
    let found: Vec<_> = found.iter().map(|(place, _)| Target::Place(place.id.clone())).collect();
    next(turn, utterance, Listing { found, shown: 0, guessed: false, from })
}

/// One place in full.
pub fn one(turn: &mut Turn<'_>, id: &str) -> Then {
    let Some(place) = turn.world.places.get(id) else {
        return Then::Say(turn.say(Outcome::Unclear, "places-none"));
    };
    turn.session.waiting = Waiting::Nothing;
    let mut utterance = turn.utterance(Outcome::Answer);
    utterance.lines.push(Line::body(law(turn, 1)));
    describe(&mut utterance, place, None);
    Then::Say(utterance)
}

/// Places and areas whose names the words resemble, the closest first.
pub fn perhaps(turn: &mut Turn<'_>, found: &[NamedPlace<'_>]) -> Then {
    let mut names: Vec<Target> = Vec::new();
    for found in found.iter().filter(|found| found.score >= MAYBE) {
        let name = match found.area.filter(|area| area.len() <= MAX_AREA) {
            Some(area) => Target::Area(area.to_owned()),
            None => Target::Place(found.place.id.clone()),
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let line = match names.as_slice() {
        [only] => Line::body("places-sure-one").with("name", Arg::Text(name_of(turn, only))),
        _ => Line::body("places-sure"),
    };
    let mut utterance = turn.utterance(Outcome::AskBack);
    utterance.lines.push(line);
    next(turn, utterance, Listing { found: names, shown: 0, guessed: true, from: None })
}

/// More of the places that were found last, if there are more.
pub fn more(turn: &mut Turn<'_>) -> Option<Then> {
    let mut listing = turn.session.listing.take()?;
    // Other places may have been imported since.
    let places = turn.world.places;
    let is_gone = |target: &Target| matches!(target, Target::Place(id) if places.get(id).is_none());
    if listing.found.iter().take(listing.shown).any(is_gone) {
        // The numbers and the count that were read are wrong now: it begins anew.
        listing.shown = 0;
    }
    listing.found.retain(|target| !is_gone(target));
    if listing.shown >= listing.found.len() {
        return None;
    }
    let mut utterance = turn.utterance(if listing.guessed { Outcome::AskBack } else { Outcome::Answer });
    utterance.confidence = if listing.guessed { 0.0 } else { 1.0 };
    if listing.guessed {
        utterance.lines.push(Line::body("places-sure"));
    }
    turn.session.waiting = Waiting::Place;
    Some(next(turn, utterance, listing))
}

/// What was shown last, once more, to a number that picks none of it.
pub fn again(turn: &Turn<'_>) -> Option<Then> {
    let last = &turn.session.recent.last()?.utterance;
    let mut utterance = turn.say(Outcome::AskBack, "form-need-choice");
    // The places and their count; what goes before them was read.
    utterance.lines.extend(last.lines.iter().filter(|line| line.item || !line.args.is_empty()).cloned());
    utterance.offers.clone_from(&last.offers);
    utterance.offered_before = last.offered_before;
    Some(Then::Say(utterance))
}

/// The next few of the listing, as many as the channel shows in one reply.
fn next(turn: &mut Turn<'_>, opening: Utterance, mut listing: Listing) -> Then {
    let most = if turn.world.capabilities.buttons { MAX_LISTED } else { MAX_OFFERS - 1 };
    let most = most.min(listing.found.len().saturating_sub(listing.shown));
    let (utterance, count) = longest(turn, most, |count| page(turn, opening.clone(), &listing, count));
    listing.shown += count;
    turn.session.listing = Some(listing);
    Then::Say(utterance)
}

/// The page that lists the most, and how many, of those that can be shown whole.
fn longest(turn: &Turn<'_>, most: usize, page: impl Fn(usize) -> Utterance) -> (Utterance, usize) {
    let mut count = most;
    let mut utterance = page(count);
    while count > 1 && !fits(turn, &utterance) {
        count -= 1;
        utterance = page(count);
    }
    (utterance, count)
}

/// Whether it can be shown whole, with all that will stand around it.
fn fits(turn: &Turn<'_>, utterance: &Utterance) -> bool {
    let mut whole = utterance.clone();
    if let Some(case) = turn.session.handover {
        whole.lines.push(notes::about(case, "handover-added"));
    }
    if turn.session.form.is_some() {
        let mut after = Turn { session: turn.session.clone(), world: turn.world, locale: turn.locale };
        forms::go_on(&mut after, &mut whole);
    }
    turn.frame(&mut whole);
    turn.world.fits.fits(&whole)
}

/// So many of a listing below its opening, and which of how many they are.
fn page(turn: &Turn<'_>, mut utterance: Utterance, listing: &Listing, count: usize) -> Utterance {
    let capabilities = turn.world.capabilities;
    let begins = listing.shown == 0 && !listing.guessed;
    // Short forms say it with the law.
    if begins && capabilities.form != Form::Short {
        utterance.lines.push(Line::body("places-there"));
    }
    for target in listing.found.iter().skip(listing.shown).take(count) {
        // Without buttons the list itself is the choices: naming each place twice
        // costs a segment.
        if let Target::Place(id) = target
            && let Some(place) = turn.world.places.get(id)
            && capabilities.buttons
        {
            let metres = listing.from.zip(place.position).map(|(from, at)| from.metres_to(at));
            utterance.lines.push(Line { item: true, ..summary(place, metres) });
        }
        utterance.offers.push(Offer { target: target.clone(), label: label(turn, target) });
    }
    if begins {
        utterance.lines.push(Line::body(law(turn, listing.found.len())));
    }
    let to = listing.shown + count;
    let all = to >= listing.found.len();
    let message = match (listing.from, all) {
        _ if listing.guessed => (!all).then_some("sms-more"),
        // Every place is near, some time.
        (Some(_), false) => Some("places-nearer"),
        (None, false) if listing.found.len() >= MAX_FOUND => Some("places-some-of-many"),
        (None, false) => Some("places-some"),
        (None, true) if listing.shown > 0 => Some("places-rest"),
        (_, true) => None,
    };
    utterance.lines.extend(message.map(|message| which(message, listing.shown + 1, to, listing.found.len())));
    if listing.guessed {
        turn.offer(&mut utterance, Target::Neither, "label-neither");
    } else {
        utterance.offered_before = listing.shown;
    }
    if capabilities.buttons && !all {
        turn.offer(&mut utterance, Target::Command(Command::More), "label-more");
    }
    utterance
}

/// So many of the places found, while a form waits: it goes on below, so there is nothing
/// to pick and no MORE.
fn page_in_form(
    turn: &Turn<'_>,
    mut utterance: Utterance,
    found: &[(&Place, Option<f64>)],
    count: usize,
) -> Utterance {
    if turn.world.capabilities.form != Form::Short {
        utterance.lines.push(Line::body("places-there"));
    }
    let shown = found.iter().take(count);
    utterance.lines.extend(shown.map(|(place, metres)| Line { item: true, ..summary(place, *metres) }));
    utterance.lines.push(Line::body(law(turn, found.len())));
    if count < found.len() {
        utterance.lines.push(which("places-rest", 1, count, found.len()));
    }
    utterance
}

/// Which of how many are shown.
fn which(message: &'static str, from: usize, to: usize, of: usize) -> Line {
    let number = |n: usize| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
    Line::body(message).with("from", number(from)).with("to", number(to)).with("of", number(of))
}

/// How voters are given a place decides the words: where the roll decides, no
/// place is ever called the voter's own.
fn law(turn: &Turn<'_>, places: usize) -> &'static str {
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

fn name_of(turn: &Turn<'_>, target: &Target) -> String {
    match target {
        Target::Place(id) => turn.world.places.get(id).map_or_else(|| id.clone(), |p| p.name.clone()),
        Target::Area(name) => name.clone(),
        other => other.to_string(),
    }
}

/// Without buttons the choices are the list, so they carry the address too.
fn label(turn: &Turn<'_>, target: &Target) -> Label {
    let Target::Place(id) = target else { return Label::Name(name_of(turn, target)) };
    match turn.world.places.get(id) {
        Some(place) if !turn.world.capabilities.buttons && !place.address.is_empty() => {
            Label::Place { name: place.name.clone(), address: place.address.clone() }
        }
        _ => Label::Name(name_of(turn, target)),
    }
}
