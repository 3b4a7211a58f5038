//! Forms: questions asked one at a time, with going back, skipping, cancelling,
//! and picking up again after something else was asked in between. How words are
//! taken is in `hear`, what is shown before sending in `summary`.

mod asked;
mod choices;
mod hear;
mod kind;
mod summary;

use super::turn::Turn;
use super::{Then, answer};
use crate::model::{
    Arg, Command, Effect, FormId, FormProgress, FormSpec, LatLon, Line, NewCase, Outcome, Question,
    QuestionKind, Target, Utterance, Waiting,
};

use asked::{go_to, record};
use choices::offer_answers;
pub use choices::{offer_to_send, option, pressed, said_not_to_send, said_to_send};
pub use hear::{hear, not_sent};

/// How yes and no are kept in a case, whatever the voter's language.
const YES: &str = "yes";
const NO: &str = "no";
/// What is kept where words came instead of a yes or no.
const UNKNOWN: &str = "unknown";

/// Begins a form. One that is open already goes on instead: what was typed into it
/// is not dropped without a word.
pub fn begin(turn: &mut Turn<'_>, form: &FormId) -> Then {
    if current(turn).is_some() {
        return refuse(turn, "form-go-on");
    }
    let Some(spec) = turn.world.library.forms.get(form) else { return answer::unclear(turn) };
    let mut utterance = turn.utterance(Outcome::Form);
    utterance.lines.push(Line::body(spec.intro.clone()));
    utterance.lines.push(Line::body(spec.legal_effect.clone()));
    turn.session.form = Some(FormProgress {
        form: form.clone(),
        at: asked::first(turn, spec),
        answers: Vec::new(),
        paused: false,
        urgent: std::mem::take(&mut turn.session.danger),
        doubt: None,
    });
    ask_again(turn, &mut utterance);
    Then::Say(utterance)
}

/// Offers every form there is.
pub fn offer_all(turn: &Turn<'_>, utterance: &mut Utterance) {
    let mut forms: Vec<&FormSpec> = turn.world.library.forms.values().collect();
    forms.sort_by(|a, b| a.id.cmp(&b.id));
    for spec in forms {
        turn.offer(utterance, Target::Form(spec.id.clone()), spec.intro.as_str());
    }
}

/// The form being filled in, as the current release has it.
fn current<'a>(turn: &Turn<'a>) -> Option<(&'a FormSpec, FormProgress)> {
    let progress = turn.session.form.clone()?;
    let spec = turn.world.library.forms.get(&progress.form)?;
    Some((spec, progress))
}

/// Adds the current question, or the question whether to send.
pub fn ask_again(turn: &mut Turn<'_>, utterance: &mut Utterance) {
    let Some((spec, progress)) = current(turn) else {
        // The release no longer has this form: what was typed cannot be sent.
        turn.session.form = None;
        turn.session.forget_own_words();
        utterance.lines.push(Line::body("form-cancelled"));
        turn.session.waiting = Waiting::Nothing;
        turn.offer_menu(utterance);
        return;
    };
    if let Some(form) = &mut turn.session.form {
        form.paused = false;
    }
    utterance.outcome = Outcome::Form;
    utterance.offers.clear();
    utterance.ask_location = false;
    let Some(question) = spec.questions.get(progress.at) else {
        turn.session.waiting = Waiting::FormSend;
        summary::show(turn, utterance, spec, &progress);
        utterance.lines.push(Line::body("form-send"));
        offer_to_send(turn, utterance);
        return;
    };
    turn.session.waiting = Waiting::FormAnswer;
    let (at, of) = asked::place(turn, spec, progress.at);
    let place = Line::body("form-progress").with("at", Arg::Number(at)).with("of", Arg::Number(of));
    utterance.lines.push(place);
    utterance.lines.push(Line::body(question.ask.clone()));
    offer_answers(turn, utterance, question, progress.at);
}

/// After something else was answered: back to the form.
pub fn go_on(turn: &mut Turn<'_>, utterance: &mut Utterance) {
    if let Some(form) = &mut turn.session.form {
        // A yes that comes now is no yes to what was said before.
        form.doubt = None;
        if form.paused {
            offer_to_go_on(turn, utterance);
            return;
        }
    }
    let (intent, confidence) = (utterance.intent.take(), utterance.confidence);
    utterance.lines.push(Line::body("form-go-on"));
    ask_again(turn, utterance);
    utterance.intent = intent;
    utterance.confidence = confidence;
}

/// A shared position answers a question about a place.
pub fn position(turn: &mut Turn<'_>, at: LatLon) -> Then {
    let asked = current(turn).and_then(|(spec, progress)| spec.questions.get(progress.at));
    if asked.is_none_or(|question| question.kind != QuestionKind::Place) {
        return refuse(turn, "form-need-answer");
    }
    keep(turn, format!("{:.5}, {:.5}", at.lat, at.lon), None)
}

/// Goes on with the form where it stands; without one, there is the menu.
pub fn resume(turn: &mut Turn<'_>) -> Then {
    if turn.session.form.is_none() {
        return super::commands::run(turn, Command::Menu);
    }
    let mut utterance = turn.utterance(Outcome::Form);
    ask_again(turn, &mut utterance);
    Then::Say(utterance)
}

/// A yes or a no as a word of its own.
pub fn said(turn: &mut Turn<'_>, yes: bool) -> Then {
    match &turn.session.form {
        Some(form) if form.paused && yes => resume(turn),
        Some(form) if form.paused => wait(turn, "form-paused"),
        _ if choices::asks_last(turn) => yes_no(turn, yes, None),
        _ => resume(turn),
    }
}

/// Something else is listed, of which one can be picked. The form waits: words are still
/// its answer.
pub fn stand_back(turn: &mut Turn<'_>, utterance: &mut Utterance) {
    if let Some(form) = &mut turn.session.form {
        form.doubt = None;
    }
    utterance.lines.push(Line::body("form-waits"));
}

/// Takes a yes or a no. `words` is how it was put, where it was put in more words.
fn yes_no(turn: &mut Turn<'_>, yes: bool, words: Option<&str>) -> Then {
    let Some((spec, mut progress)) = current(turn) else { return answer::neither(turn) };
    let Some(question) = spec.questions.get(progress.at) else { return answer::neither(turn) };
    if let Some(doubt) = progress.doubt.take() {
        if yes {
            return keep(turn, doubt.0, None);
        }
        turn.session.form = Some(progress);
        return resume(turn);
    }
    if !matches!(question.kind, QuestionKind::YesNo | QuestionKind::Anonymous) {
        return if !yes && question.optional { skip(turn) } else { refuse(turn, "form-need-answer") };
    }
    // "May our staff see who you are?" is kept as what it decides: whether the case is
    // anonymous.
    let anonymous = question.kind == QuestionKind::Anonymous;
    let kept = if yes != anonymous { YES } else { NO };
    let answer = match words {
        Some(words) if !anonymous => format!("{kept}: {words}"),
        _ => kept.to_owned(),
    };
    record(turn, spec, &mut progress, question, answer);
    // A later no does not take it back: what was said of danger stays said.
    progress.urgent |= yes && question.on_yes.is_some();
    turn.session.form = Some(progress);
    match &question.on_yes {
        Some(message) if yes => wait(turn, message.as_str()),
        _ => resume(turn),
    }
}

/// Says what comes before everything else, alone, and waits until the voter goes on.
fn wait(turn: &mut Turn<'_>, message: &str) -> Then {
    let mut utterance = turn.say(Outcome::Form, message);
    // Which is what would be said of danger.
    turn.session.alarm = None;
    if let Some(form) = &mut turn.session.form {
        form.paused = true;
    }
    offer_to_go_on(turn, &mut utterance);
    Then::Say(utterance)
}

/// The form waits until the voter says that it may go on.
fn offer_to_go_on(turn: &mut Turn<'_>, utterance: &mut Utterance) {
    turn.session.waiting = Waiting::FormAnswer;
    utterance.offers.clear();
    turn.offer(utterance, Target::Command(Command::Continue), "label-continue");
    turn.offer(utterance, Target::Command(Command::Cancel), "label-cancel");
}

/// Keeps an answer in words and asks the next question, after `note` if there is one.
fn keep(turn: &mut Turn<'_>, text: String, note: Option<&str>) -> Then {
    let Some((spec, mut progress)) = current(turn) else { return answer::neither(turn) };
    let Some(question) = spec.questions.get(progress.at) else { return refuse(turn, "form-not-sent") };
    if text.is_empty() {
        return refuse(turn, "form-need-answer");
    }
    if text.chars().count() > question.max {
        return refuse(turn, "form-too-long");
    }
    record(turn, spec, &mut progress, question, text);
    turn.session.form = Some(progress);
    let mut utterance = turn.utterance(Outcome::Form);
    utterance.lines.extend(note.map(Line::body));
    ask_again(turn, &mut utterance);
    Then::Say(utterance)
}

/// Says why not, and asks the same again.
pub fn refuse(turn: &mut Turn<'_>, message: &str) -> Then {
    let mut utterance = turn.say(Outcome::Form, message);
    ask_again(turn, &mut utterance);
    Then::Say(utterance)
}

/// Something on our side failed: the question that was asked is asked again.
pub fn unkept(turn: &mut Turn<'_>) -> Then {
    match turn.session.waiting {
        Waiting::FormAnswer | Waiting::FormSend => refuse(turn, "trouble"),
        _ => Then::Say(turn.say(Outcome::Unclear, "trouble")),
    }
}

pub fn back(turn: &mut Turn<'_>) -> Then {
    let Some((spec, mut progress)) = current(turn) else {
        let mut utterance = turn.say(Outcome::Command, "back-nothing");
        turn.offer_menu(&mut utterance);
        return Then::Say(utterance);
    };
    let mut utterance = turn.utterance(Outcome::Form);
    match asked::before(turn, spec, progress.at) {
        Some(at) => go_to(&mut progress, at),
        None => utterance.lines.push(Line::body("form-first")),
    }
    turn.session.form = Some(progress);
    ask_again(turn, &mut utterance);
    Then::Say(utterance)
}

pub fn skip(turn: &mut Turn<'_>) -> Then {
    let Some((spec, mut progress)) = current(turn) else { return super::commands::run(turn, Command::Menu) };
    let Some(question) = spec.questions.get(progress.at) else { return refuse(turn, "form-not-sent") };
    if !question.optional {
        return refuse(turn, "form-need-answer");
    }
    progress.answers.retain(|(id, _)| *id != question.id);
    let next = asked::next(turn, spec, &progress);
    go_to(&mut progress, next);
    turn.session.form = Some(progress);
    resume(turn)
}

pub fn cancel(turn: &mut Turn<'_>) -> Then {
    let had = turn.session.form.take().is_some();
    turn.session.forget_own_words();
    turn.session.waiting = Waiting::Nothing;
    let mut utterance = turn.say(Outcome::Command, if had { "form-cancelled" } else { "cancel-nothing" });
    turn.offer_menu(&mut utterance);
    Then::Say(utterance)
}

/// Asks the world to open the case. The form stays until there is a number.
pub fn send(turn: &mut Turn<'_>) -> Then {
    let Some((spec, progress)) = current(turn) else { return answer::neither(turn) };
    let kept = |id: &str| progress.answers.iter().any(|(q, a)| q == id && a == YES);
    // Who was not asked whether they may be known is not known.
    let hidden = |q: &Question| kept(&q.id) || !asked::is_asked(turn, q);
    let anonymous = spec.questions.iter().any(|q| q.kind == QuestionKind::Anonymous && hidden(q));
    Then::Do(Effect::OpenCase(NewCase {
        kind: spec.kind,
        form: Some(spec.id.clone()),
        unit: spec.unit.clone(),
        urgent: progress.urgent,
        anonymous,
        locale: turn.locale,
        answers: progress.answers,
    }))
}
