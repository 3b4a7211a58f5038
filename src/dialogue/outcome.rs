//! What came of an effect, told to the voter.

use super::commands::ABOUT;
use super::turn::Turn;
use super::{Then, notes};
use crate::model::{
    Arg, CaseKind, CaseRef, CaseState, CaseStatus, Done, Effect, IntentId, Line, Outcome, Session, Utterance,
    Waiting,
};

pub fn tell(turn: &mut Turn<'_>, effect: &Effect, done: &Done) -> Then {
    match (effect, done) {
        (Effect::OpenCase(case), Done::Opened(reference)) if case.kind == CaseKind::Handover => {
            turn.session.danger = false;
            let about = case.answers.iter().find(|(what, _)| what == ABOUT);
            let about = about.map(|(_, intent)| IntentId::new(intent));
            handed_over(turn, *reference, about.as_ref())
        }
        (Effect::OpenCase(case), Done::Opened(reference)) => {
            let spec = case.form.as_ref().and_then(|f| turn.world.library.forms.get(f));
            turn.session.form = None;
            turn.session.forget_own_words();
            turn.session.waiting = Waiting::Nothing;
            let mut utterance = turn.utterance(Outcome::Form);
            if let Some(spec) = spec {
                utterance.lines.push(Line::body(spec.done.clone()).with("reference", text(*reference)));
                utterance.lines.push(Line::whole(spec.legal_effect.clone()));
                if !turn.world.capabilities.reachable {
                    utterance.lines.push(Line::body("form-no-contact"));
                }
            }
            Then::Say(utterance)
        }
        (Effect::AddNote { case, also, .. }, Done::Note { taken, found }) => {
            notes::tell(turn, *case, also, *taken, found.as_ref())
        }
        (_, Done::Found(found)) => Then::Say(status(turn, found.as_ref())),
        (_, Done::OptedOut) => {
            turn.session.waiting = Waiting::Nothing;
            let mut utterance = turn.say(Outcome::Command, "stop-done");
            // It may have been meant for the form.
            if let Some(form) = &mut turn.session.form {
                form.paused = true;
                utterance.lines.push(Line::body("form-waits"));
            }
            Then::Say(utterance)
        }
        (_, Done::OptedIn { again }) => {
            let mut utterance =
                turn.say(Outcome::Command, if *again { "start-done" } else { "conversation-greeting" });
            turn.session.waiting = Waiting::Nothing;
            turn.offer_menu(&mut utterance);
            Then::Say(utterance)
        }
        (_, Done::Forgotten) => {
            let utterance = turn.say(Outcome::Command, "forget-done");
            turn.session =
                Session { version: turn.session.version, locale: Some(turn.locale), ..Session::default() };
            Then::Say(utterance)
        }
        // A form keeps its answers: YES tries again.
        (Effect::OpenCase(case), _) if case.form.is_some() => {
            turn.session.waiting = Waiting::FormSend;
            let mut utterance = turn.say(Outcome::Form, "form-failed");
            super::forms::offer_to_send(turn, &mut utterance);
            Then::Say(utterance)
        }
        (Effect::AddNote { case, also, .. }, _) => notes::failed(turn, *case, also),
        // Whoever says hello can choose a topic all the same.
        (Effect::OptIn, _) => {
            let mut utterance = turn.say(Outcome::Unclear, "trouble");
            turn.session.waiting = Waiting::Nothing;
            turn.offer_menu(&mut utterance);
            Then::Say(utterance)
        }
        _ => Then::Say(turn.say(Outcome::Unclear, "trouble")),
    }
}

fn handed_over(turn: &mut Turn<'_>, reference: CaseRef, about: Option<&IntentId>) -> Then {
    turn.session.handover = Some(reference);
    turn.session.unanswered = None;
    let mut utterance = turn.utterance(Outcome::Handover);
    let default = IntentId::new("contact.human");
    let intent = about.unwrap_or(&default);
    utterance.intent = Some(intent.clone());
    if let Some(message) = super::answer::message_of(turn, intent) {
        if !super::answer::is_small_talk(intent) {
            utterance.lines.push(Line::title(message.clone()));
        }
        utterance.lines.push(Line::body(message));
    }
    let reachable = turn.world.capabilities.reachable;
    let opened = if reachable { "handover-opened" } else { "handover-opened-unreachable" };
    utterance.lines.push(Line::body(opened).with("reference", text(reference)));
    turn.session.waiting = Waiting::CaseNote(reference);
    Then::Say(utterance)
}

/// What became of a case.
pub fn status(turn: &mut Turn<'_>, found: Option<&CaseStatus>) -> Utterance {
    let mut utterance = turn.utterance(Outcome::Answer);
    utterance.intent = Some(IntentId::new("complain.status"));
    turn.session.waiting = Waiting::Nothing;
    let Some(case) = found else {
        turn.session.waiting = Waiting::Reference;
        utterance.lines.push(Line::body("status-unknown"));
        return utterance;
    };
    let line = match (case.state, case.kind) {
        (CaseState::Open, CaseKind::Complaint) => {
            Line::body("status-open").with("due", Arg::Date(case.due_ms))
        }
        (CaseState::Open, _) => Line::body("status-with-staff"),
        (CaseState::Settled, _) => Line::body("status-settled"),
    };
    utterance
        .lines
        .push(line.with("reference", text(case.reference)).with("opened", Arg::Date(case.opened_ms)));
    utterance
}

fn text(reference: CaseRef) -> Arg {
    Arg::Text(reference.to_string())
}
