//! Danger: what to do is said first, whatever else is said, and what a voter in danger
//! sends next is urgent.

use super::Then;
use super::decide::ANSWER;
use super::turn::Turn;
use crate::model::{Action, Candidate, Intent, IntentId, Library, MessageId, Outcome, Utterance, Words};

/// From this confidence on, danger is heeded where it was not asked about.
pub const HEEDED: f32 = 0.3;

/// Fewer words tell a case of danger only by a word such as `bomb`.
const FEWEST_WORDS: usize = 4;
/// From this confidence on, words beside a place's name may tell of danger there.
const FAINT: f32 = 0.1;

/// Has what to do in danger said before anything else.
pub fn alarm(turn: &mut Turn<'_>) {
    turn.session.alarm = turn.world.library.danger().map(|intent| intent.answer.clone());
}

/// The voter told of danger: the form that is open is urgent, else the case that they open
/// next. That we merely think of danger marks nothing: what is urgent is read first.
pub fn mark(turn: &mut Turn<'_>) {
    match &mut turn.session.form {
        Some(form) => form.urgent = true,
        None => turn.session.danger = true,
    }
}

/// Whoever got another answer since is past the danger they told of.
pub fn pass(turn: &mut Turn<'_>, then: &Then) {
    if turn.session.danger
        && let Then::Say(said) = then
        && said.outcome == Outcome::Answer
        && turn.session.alarm.is_none()
        && alarm_in(said, turn.world.library).is_none()
        && said.intent.as_ref().is_none_or(|id| !is_urgent(turn, id))
    {
        turn.session.danger = false;
    }
}

pub fn is_urgent(turn: &Turn<'_>, id: &IntentId) -> bool {
    turn.world.library.intents.get(id).is_some_and(|intent| intent.urgent)
}

/// Whether words beside a place's name may tell of danger there.
pub fn is_faint(turn: &Turn<'_>, words: &Words) -> bool {
    let first = words.intents.first().filter(|first| first.confidence >= FAINT);
    first.is_some_and(|first| is_urgent(turn, &first.intent))
}

/// What was said first because of danger, if this begins so.
pub fn alarm_in(said: &Utterance, library: &Library) -> Option<MessageId> {
    let first = &said.lines.first()?.message;
    library.danger().filter(|intent| intent.answer == *first).map(|intent| intent.answer.clone())
}

/// Whether words may tell of danger, whatever else they are taken for.
pub fn is_told(turn: &Turn<'_>, words: &Words) -> bool {
    is_told_at(turn, words, HEEDED)
}

/// Whether words tell of danger so surely that a person has to look first. A place or two
/// tell nothing.
pub fn is_plainly_told(turn: &Turn<'_>, words: &Words) -> bool {
    let tells = words.keyword || words.danger || words.text.split_whitespace().count() >= FEWEST_WORDS;
    tells && is_told_at(turn, words, ANSWER)
}

fn is_told_at(turn: &Turn<'_>, words: &Words, least: f32) -> bool {
    let grave = |c: &Candidate| {
        let intent = turn.world.library.intents.get(&c.intent);
        intent.is_some_and(is_grave) && (words.keyword || c.confidence >= least)
    };
    // A time such as `yesterday` may sound like anything by itself.
    words.danger || !words.time && words.intents.iter().any(grave)
}

/// Danger, or distress.
pub fn is_grave(intent: &Intent) -> bool {
    intent.urgent || is_distress(intent)
}

/// Small talk that leads to a person is distress; its answer says the number itself.
pub fn is_distress(intent: &Intent) -> bool {
    intent.action == Some(Action::Handover) && super::answer::is_small_talk(&intent.id)
}

/// Whether this candidate is danger, or what danger is a case of: nobody must wait for
/// the number until they have said which.
pub fn concerns(turn: &Turn<'_>, found: &Candidate) -> bool {
    let mut urgent = turn.world.library.intents.values().filter(|intent| intent.urgent);
    urgent.any(|intent| {
        let wider = intent.id.as_str().rsplit_once('.').map(|(wider, _)| wider);
        found.intent == intent.id || Some(found.intent.as_str()) == wider
    })
}
