//! Answering an intent, and asking back when it is not sure which.

use super::danger::{self, HEEDED};
use super::decide::{CERTAIN, Verdict, decide};
use super::turn::Turn;
use super::{Then, commands, lookup};
use crate::model::{
    Action, Arg, Candidate, FormId, IntentId, Line, MessageId, Outcome, Target, Utterance, Waiting, Words,
};

/// How many answers to offer next.
const MAX_FOLLOW_UPS: usize = 3;

/// Words that ask something.
pub fn words(turn: &mut Turn<'_>, words: &Words) -> Then {
    let verdict = decide(words, turn.world.library);
    if lookup::may_name_a_place(turn, words, &verdict)
        && let Some(then) = lookup::named_in(turn, words)
    {
        return then;
    }
    match verdict {
        Verdict::Answer(found) => give(turn, &found.intent, Some((found.confidence, words))),
        // Who may be in danger is not asked whether they are.
        Verdict::Confirm(found) if danger::is_urgent(turn, &found.intent) => {
            give(turn, &found.intent, Some((found.confidence, words)))
        }
        Verdict::Confirm(found) => confirm(turn, found),
        Verdict::AskBack(found) => ask_back(turn, &found),
        Verdict::Unclear => unclear(turn),
    }
}

/// Whether words ask one thing, beyond all doubt.
pub fn is_plain(turn: &Turn<'_>, words: &Words) -> bool {
    match decide(words, turn.world.library) {
        Verdict::Answer(found) => words.keyword || found.confidence >= CERTAIN,
        _ => false,
    }
}

/// Answers an intent. `heard` is what was understood from words, with its
/// confidence: the answer then opens with its title, so that a mistake shows.
pub fn give(turn: &mut Turn<'_>, id: &IntentId, heard: Option<(f32, &Words)>) -> Then {
    let library = turn.world.library;
    let Some(intent) = library.intents.get(id) else { return unclear(turn) };
    if intent.action == Some(Action::Handover) {
        return commands::hand_over(turn, Some(intent), heard.map(|(_, words)| words));
    }
    if intent.urgent {
        danger::mark(turn);
    }
    let message = intent.answer_at(turn.world.now_ms).clone();
    let mut utterance = turn.utterance(Outcome::Answer);
    utterance.intent = Some(id.clone());
    utterance.confidence = heard.map_or(1.0, |(confidence, _)| confidence);
    if heard.is_some() && !is_small_talk(id) {
        utterance.lines.push(Line::title(message.clone()));
    }
    utterance.lines.push(Line::body(message));
    turn.session.waiting = Waiting::Nothing;
    match intent.action {
        Some(Action::Places) => {
            lookup::ask(turn, &mut utterance);
        }
        Some(Action::Status) => {
            turn.session.waiting = Waiting::Reference;
        }
        Some(Action::Language) => commands::offer_languages(turn, &mut utterance),
        Some(Action::Menu) => turn.offer_menu(&mut utterance),
        Some(Action::Handover) | None => {}
    }
    if let Some(form) = &intent.form {
        offer_form(turn, &mut utterance, form);
    }
    if turn.world.capabilities.buttons && !utterance.ask_location {
        for next in intent.offers.iter().take(MAX_FOLLOW_UPS) {
            turn.offer_intent(&mut utterance, next);
        }
    }
    Then::Say(utterance)
}

/// Answers what was asked in a form: with the places, where it names some.
pub fn give_or_find(turn: &mut Turn<'_>, found: &Candidate, words: &Words) -> Then {
    let named = if asks_where(turn, found) { lookup::named_in(turn, words) } else { None };
    named.unwrap_or_else(|| give(turn, &found.intent, Some((found.confidence, words))))
}

/// Whether this asks where to vote.
pub fn asks_where(turn: &Turn<'_>, found: &Candidate) -> bool {
    turn.world.library.intents.get(&found.intent).is_some_and(|i| i.action == Some(Action::Places))
}

/// Small talk needs no heading: "Welcome: Hello" says nothing more than "Hello".
pub fn is_small_talk(intent: &IntentId) -> bool {
    intent.as_str().starts_with("conversation.")
}

fn offer_form(turn: &Turn<'_>, utterance: &mut Utterance, form: &FormId) {
    if turn.session.form.is_some() {
        return;
    }
    if let Some(spec) = turn.world.library.forms.get(form) {
        turn.offer(utterance, Target::Form(form.clone()), spec.intro.as_str());
    }
}

/// Whether words tell what forms are told of, such as danger: a place in them is where it
/// happened.
pub fn tells(turn: &Turn<'_>, words: &Words) -> bool {
    words.intents.iter().filter(|c| c.confidence >= HEEDED).any(|c| leads_to_form(turn, c))
}

/// What leads to a form, or to help in danger.
pub fn leads_to_form(turn: &Turn<'_>, found: &Candidate) -> bool {
    turn.world.library.intents.get(&found.intent).is_none_or(|i| i.form.is_some() || i.urgent)
}

fn confirm(turn: &mut Turn<'_>, found: &Candidate) -> Then {
    let Some(title) = message_of(turn, &found.intent) else { return unclear(turn) };
    let mut utterance = turn.utterance(Outcome::AskBack);
    utterance.intent = Some(found.intent.clone());
    utterance.confidence = found.confidence;
    if danger::concerns(turn, found) {
        danger::alarm(turn);
    }
    utterance.lines.push(Line::body("confirm-one").with("title", Arg::Title(title)));
    turn.session.waiting = Waiting::Confirm(found.intent.clone());
    turn.offer(&mut utterance, Target::Intent(found.intent.clone()), "label-yes");
    turn.offer(&mut utterance, Target::Neither, "label-no");
    Then::Say(utterance)
}

fn ask_back(turn: &mut Turn<'_>, found: &[&Candidate]) -> Then {
    let mut utterance = turn.utterance(Outcome::AskBack);
    if found.iter().any(|found| danger::concerns(turn, found)) {
        danger::alarm(turn);
    }
    utterance.lines.push(Line::body("did-you-mean"));
    utterance.confidence = found.first().map_or(0.0, |c| c.confidence);
    for candidate in found {
        turn.offer_intent(&mut utterance, &candidate.intent);
    }
    turn.offer(&mut utterance, Target::Neither, "label-neither");
    turn.session.waiting = Waiting::Choice;
    Then::Say(utterance)
}

/// Nothing fits: say so, offer the menu and a person. The second time in a row the
/// person comes first.
pub fn unclear(turn: &mut Turn<'_>) -> Then {
    turn.session.misses = turn.session.misses.saturating_add(1);
    turn.session.waiting = Waiting::Nothing;
    let again = turn.session.misses > 1;
    let mut utterance = turn.say(Outcome::Unclear, if again { "unclear-again" } else { "unclear" });
    if again {
        turn.offer_person(&mut utterance);
        turn.offer(&mut utterance, Target::Command(crate::model::Command::Menu), "label-menu");
    } else {
        turn.offer_menu(&mut utterance);
    }
    Then::Say(utterance)
}

/// "None of these."
pub fn neither(turn: &mut Turn<'_>) -> Then {
    turn.session.waiting = Waiting::Nothing;
    let mut utterance = turn.say(Outcome::Unclear, "neither");
    turn.offer_menu(&mut utterance);
    Then::Say(utterance)
}

/// The message that answers an intent today.
pub fn message_of(turn: &Turn<'_>, id: &IntentId) -> Option<MessageId> {
    turn.world.library.intents.get(id).map(|i| i.answer_at(turn.world.now_ms).clone())
}
