//! What to do next: a session and a meaning go in, a session and an utterance or
//! an effect come out.
//!
//! Pure: the time, the library and the places come in as arguments, and what must
//! be done in the world leaves as a value. [`step`] decides; [`after`] says what
//! came of an effect. Neither can fail, and neither holds a word of text: an
//! utterance only names messages of the release.

mod answer;
mod commands;
mod danger;
mod decide;
mod forms;
mod lookup;
mod notes;
mod outcome;
#[cfg(test)]
mod tests;
mod turn;

use crate::model::{
    Capabilities, Command, Done, Effect, Library, Locale, Meaning, MessageId, Outcome, PlaceIndex, Said,
    Session, Target, Utterance, Waiting, Words,
};
use turn::Turn;

/// What a step may look at.
#[derive(Clone, Copy)]
pub struct World<'a> {
    pub library: &'a Library,
    pub places: &'a dyn PlaceIndex,
    pub fits: &'a dyn Fits,
    pub capabilities: &'a Capabilities,
    /// Milliseconds since 1970 UTC.
    pub now_ms: i64,
    /// The language the channel suggests, until words show another.
    pub locale_hint: Option<Locale>,
}

/// How the dialogue learns how much of a list a reply can show. The rendering itself is
/// elsewhere.
pub trait Fits: Sync {
    /// Whether all of an utterance stands in one reply of an ordinary size.
    fn fits(&self, utterance: &Utterance) -> bool;
}

/// What was decided.
#[derive(Clone, PartialEq, Debug)]
pub struct Step {
    pub session: Session,
    pub then: Then,
}

#[derive(Clone, PartialEq, Debug)]
pub enum Then {
    Say(Utterance),
    /// Do this first; [`after`] then says what came of it.
    Do(Effect),
}

/// Decides what one message leads to.
pub fn step(session: Session, meaning: &Meaning, world: World<'_>) -> Step {
    let mut turn = Turn::new(session, world);
    turn.choose_locale(meaning);
    // MORE is about what was said last, be it said again in another language or after a
    // number that picks nothing.
    let listing = match &meaning.said {
        Said::Command(command) | Said::Picked(Target::Command(command)) => *command == Command::More,
        Said::Picked(Target::Speak(_)) | Said::Speak(_) => true,
        Said::Words(words) => lookup::picks_nothing(&turn, words),
        _ => false,
    };
    if !listing {
        turn.session.listing = None;
    }
    let then = match &meaning.said {
        Said::Command(command) => commands::run(&mut turn, *command),
        Said::Picked(target) => commands::pick(&mut turn, target),
        Said::Speak(locale) => commands::speak(&mut turn, *locale),
        Said::Location(at) => lookup::near(&mut turn, *at),
        Said::Nothing => turn.complain_softly("nothing-said"),
        Said::Unsupported => turn.complain_softly("unsupported"),
        Said::Words(words) => hear(&mut turn, words),
    };
    notes::drop_answered(&mut turn, &then);
    danger::pass(&mut turn, &then);
    turn.finish(then)
}

/// Says what came of an effect that [`step`] asked for.
pub fn after(session: Session, effect: &Effect, done: &Done, world: World<'_>) -> Step {
    let mut turn = Turn::new(session, world);
    let then = outcome::tell(&mut turn, effect, done);
    turn.finish(then)
}

/// What was said first because the voter told of danger, if this begins so: it is said
/// whatever else cannot be kept.
pub fn alarm_in(said: &Utterance, library: &Library) -> Option<MessageId> {
    danger::alarm_in(said, library)
}

/// Says that a message, or the effect it asked for, could not be kept. The session
/// stays as it was, so where numbers pick, nothing is offered that it does not offer
/// already.
pub fn unkept(session: Session, effect: Option<&Effect>, world: World<'_>) -> Utterance {
    let mut turn = Turn::new(session, world);
    let then = match effect {
        Some(effect) => outcome::tell(&mut turn, effect, &Done::Failed),
        None => forms::unkept(&mut turn),
    };
    let then = match then {
        Then::Say(mut said) if !world.capabilities.buttons => {
            if !said.offers.iter().map(|offer| &offer.target).eq(&turn.session.offered) {
                said.offers.clear();
            }
            Then::Say(said)
        }
        then => then,
    };
    match turn.finish(then).then {
        Then::Say(utterance) => utterance,
        Then::Do(_) => Utterance::new(world.library.source, Outcome::Unclear),
    }
}

/// Words: they answer what was asked, or ask something.
fn hear(turn: &mut Turn<'_>, words: &Words) -> Then {
    let asking = matches!(turn.session.waiting, Waiting::FormAnswer | Waiting::FormSend);
    // Of what we ask about, or a person reads some time, even a faint word is heeded.
    let read_later = asking || turn.session.handover.is_some();
    // Elsewhere a word is, but for who plainly asks whether a pocket knife is allowed, and
    // for a school at Gun Hill.
    let word = words.danger && !answer::is_plain(turn, words) && !lookup::is_name(turn, words);
    if word || read_later && danger::is_told(turn, words) {
        danger::alarm(turn);
    }
    if word || read_later && danger::is_plainly_told(turn, words) {
        danger::mark(turn);
    }
    match (&turn.session.waiting, turn.session.handover) {
        (Waiting::FormAnswer, _) => forms::hear(turn, words),
        (Waiting::FormSend, _) => forms::not_sent(turn, words),
        (_, Some(case)) => notes::add(turn, words, case),
        (_, None) => {
            // Where a voter lives is nothing a person needs to read.
            let place = turn.session.waiting == Waiting::Place;
            let then = ask(turn, words);
            if notes::found_none(&then) && danger::is_told(turn, words) {
                danger::alarm(turn);
            }
            if !place {
                notes::keep_unanswered(turn, words, &then);
            }
            then
        }
    }
}

/// Words that are no answer to a form: a place that was asked for, a case reference, a
/// question.
fn ask(turn: &mut Turn<'_>, words: &Words) -> Then {
    if turn.session.waiting == Waiting::Place
        && let Some(then) = lookup::by_words(turn, words)
    {
        return then;
    }
    if let Some(reference) = words.reference {
        return commands::status(turn, reference);
    }
    answer::words(turn, words)
}
