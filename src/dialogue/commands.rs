//! Reserved words, buttons and what they lead to.

use std::sync::Arc;

use super::turn::Turn;
use super::{Then, answer, danger, forms, lookup};
use crate::model::case::BadCaseRef;
use crate::model::{
    Arg, CaseKind, CaseRef, Command, Effect, Intent, Label, Line, Locale, NewCase, Offer, Outcome, Target,
    Utterance, Waiting, Words,
};

/// Says that the language is another one now.
const CHANGED: &str = "language-changed";
/// What a hand-over's case says, in place of a form's answers: the intent that led to it,
/// what found no answer before, and the words that asked for a person.
pub const ABOUT: &str = "about";
const BEFORE: &str = "before";
const WORDS: &str = "words";
/// How much is kept of the words that asked for a person, in characters.
const MAX_WORDS: usize = 4_000;

pub fn run(turn: &mut Turn<'_>, command: Command) -> Then {
    match command {
        Command::Yes => return yes(turn),
        Command::No => return no(turn),
        Command::Back => return forms::back(turn),
        Command::Cancel => return forms::cancel(turn),
        Command::Skip => return forms::skip(turn),
        Command::Agent => return hand_over(turn, None, None),
        Command::More => return more(turn),
        Command::Status => return own_status(turn),
        Command::Continue if turn.session.form.is_some() => return forms::resume(turn),
        Command::ForgetMe => return Then::Do(Effect::Forget),
        // Said once it is on the disk.
        Command::Stop => return Then::Do(Effect::OptOut),
        Command::Start => return Then::Do(Effect::OptIn),
        _ => {}
    }
    let mut utterance = match command {
        Command::Help => turn.say(Outcome::Command, "conversation-help"),
        Command::Source => source(turn),
        Command::Language => turn.say(Outcome::Command, "choose-language"),
        Command::Forms => turn.say(Outcome::Command, "form-choose"),
        _ => turn.say(Outcome::Command, "menu"),
    };
    // Of what these list, one can be picked; without that, the form's answer is next.
    if matches!(command, Command::Menu | Command::Language) && turn.session.form.is_some() {
        forms::stand_back(turn, &mut utterance);
    } else {
        turn.session.waiting = Waiting::Nothing;
    }
    match command {
        Command::Source => {}
        Command::Language => offer_languages(turn, &mut utterance),
        Command::Forms => forms::offer_all(turn, &mut utterance),
        _ => turn.offer_menu(&mut utterance),
    }
    Then::Say(utterance)
}

/// A pressed button, or the number of an offered choice.
pub fn pick(turn: &mut Turn<'_>, target: &Target) -> Then {
    match target {
        Target::Intent(id) => answer::give(turn, id, None),
        Target::Form(form) => forms::begin(turn, form),
        Target::Yes => yes(turn),
        Target::No => no(turn),
        Target::Neither => answer::neither(turn),
        Target::Speak(locale) => speak(turn, *locale),
        Target::Place(id) => lookup::one(turn, id),
        Target::Area(name) => lookup::area(turn, name),
        Target::FormYes(at) => forms::pressed(turn, *at, true),
        Target::FormNo(at) => forms::pressed(turn, *at, false),
        Target::FormOption(at, n) => forms::option(turn, *at, *n),
        Target::Command(command) => run(turn, *command),
    }
}

fn yes(turn: &mut Turn<'_>) -> Then {
    match turn.session.waiting.clone() {
        Waiting::Confirm(id) => answer::give(turn, &id, None),
        Waiting::FormAnswer => forms::said(turn, true),
        Waiting::FormSend => forms::said_to_send(turn),
        _ => match turn.session.offered.as_slice() {
            // Where one thing is offered, yes is yes to it.
            [only @ (Target::Intent(_) | Target::Form(_))] => pick(turn, &only.clone()),
            [only @ (Target::Place(_) | Target::Area(_)), Target::Neither] => pick(turn, &only.clone()),
            _ => menu(turn),
        },
    }
}

fn no(turn: &mut Turn<'_>) -> Then {
    match turn.session.waiting {
        Waiting::FormAnswer => forms::said(turn, false),
        Waiting::FormSend => forms::said_not_to_send(turn),
        _ => answer::neither(turn),
    }
}

fn menu(turn: &mut Turn<'_>) -> Then {
    run(turn, Command::Menu)
}

/// The rest of the last answer.
fn more(turn: &mut Turn<'_>) -> Then {
    if let Some(more) = turn.session.more.take() {
        return Then::Say(Utterance { page: more.page, ..Arc::unwrap_or_clone(more.said) });
    }
    match lookup::more(turn) {
        Some(then) => then,
        None if turn.session.form.is_some() => forms::refuse(turn, "more-nothing"),
        None => {
            let mut utterance = turn.say(Outcome::Command, "more-nothing");
            // What was offered can still be picked.
            if let Some(last) = turn.session.recent.last() {
                utterance.offers.clone_from(&last.utterance.offers);
                utterance.offered_before = last.utterance.offered_before;
            }
            Then::Say(utterance)
        }
    }
}

/// From now on in this language, because the voter said so. What was said last is said
/// again in it, and what it waits for is still waited for.
pub fn speak(turn: &mut Turn<'_>, locale: Locale) -> Then {
    turn.locale = locale;
    turn.session.locale = Some(locale);
    turn.session.locale_chosen = true;
    let mut utterance = turn.say(Outcome::Command, CHANGED);
    let worth = |said: &Utterance| !matches!(said.outcome, Outcome::Command | Outcome::Unclear);
    if turn.session.form.is_none()
        && let Some(last) = turn.session.recent.last().filter(|last| worth(&last.utterance))
    {
        let said = Utterance::clone(&last.utterance);
        // A date may have passed since, and the answer with it.
        let unsaid = |now| said.lines.iter().all(|line| line.message != now);
        if let Some(id) = &said.intent
            && said.outcome == Outcome::Answer
            && answer::message_of(turn, id).is_some_and(unsaid)
        {
            let mut then = answer::give(turn, id, None);
            if let Then::Say(answer) = &mut then {
                answer.lines.extend(utterance.lines);
            }
            return then;
        }
        let lines = said.lines.into_iter().filter(|line| line.message.as_str() != CHANGED);
        let lines = lines.chain(utterance.lines).collect();
        return Then::Say(Utterance { locale, lines, page: 0, ..said });
    }
    turn.session.waiting = Waiting::Nothing;
    turn.offer_menu(&mut utterance);
    Then::Say(utterance)
}

pub fn offer_languages(turn: &Turn<'_>, utterance: &mut Utterance) {
    for info in &turn.world.library.locales {
        utterance
            .offers
            .push(Offer { target: Target::Speak(info.locale), label: Label::Name(info.name.clone()) });
    }
}

/// Which release the answers come from.
fn source(turn: &Turn<'_>) -> Utterance {
    let library = turn.world.library;
    let fingerprint: String = library.hash.chars().take(12).collect();
    let mut utterance = turn.utterance(Outcome::Command);
    utterance.lines.push(
        Line::body("source")
            .with("authority", Arg::Text(library.authority(turn.locale).to_owned()))
            .with("release", Arg::Number(i64::from(library.release)))
            .with("hash", Arg::Text(fingerprint)),
    );
    utterance
}

/// Passes the conversation to a person, with the words that asked for one and those that
/// found no answer before. Asking twice opens one case.
pub fn hand_over(turn: &mut Turn<'_>, because: Option<&Intent>, words: Option<&Words>) -> Then {
    if let Some(reference) = turn.session.handover {
        let mut utterance = turn.utterance(Outcome::Handover);
        utterance
            .lines
            .push(Line::body("handover-already").with("reference", Arg::Text(reference.to_string())));
        turn.session.waiting = Waiting::CaseNote(reference);
        return Then::Say(utterance);
    }
    let grave = because.is_some_and(danger::is_grave);
    if because.is_some_and(danger::is_distress) {
        // Its own answer says the number first.
        turn.session.alarm = None;
    }
    let about = because.map(|i| (ABOUT, i.id.as_str().to_owned()));
    let before = turn.session.unanswered.clone().map(|said| (BEFORE, said.0));
    let words = words.map(|words| (WORDS, words.raw.chars().take(MAX_WORDS).collect()));
    let said = about.into_iter().chain(before).chain(words);
    Then::Do(Effect::OpenCase(NewCase {
        kind: CaseKind::Handover,
        form: None,
        unit: turn.world.library.routing.handover_unit.clone(),
        urgent: grave || turn.session.danger || turn.session.form.as_ref().is_some_and(|form| form.urgent),
        anonymous: false,
        locale: turn.locale,
        answers: said.map(|(what, said)| (what.to_owned(), said)).collect(),
    }))
}

/// What became of the case that staff have now; of another one, by its number.
fn own_status(turn: &mut Turn<'_>) -> Then {
    if let Some(reference) = turn.session.handover {
        return Then::Do(Effect::FindCase(reference));
    }
    if turn.session.form.is_some() {
        // Here a number would be an answer.
        return forms::refuse(turn, "form-before-status");
    }
    turn.session.waiting = Waiting::Reference;
    Then::Say(turn.say(Outcome::AskBack, "status-ask"))
}

/// A case reference was sent.
pub fn status(turn: &mut Turn<'_>, reference: Result<CaseRef, BadCaseRef>) -> Then {
    match reference {
        Ok(reference) => Then::Do(Effect::FindCase(reference)),
        Err(_) => {
            turn.session.waiting = Waiting::Reference;
            Then::Say(turn.say(Outcome::AskBack, "status-mistyped"))
        }
    }
}
