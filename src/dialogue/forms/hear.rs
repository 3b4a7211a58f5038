//! Words while a form waits: they answer what it asked, unless they are plainly a
//! question of their own. In doubt they are the answer: a story that was typed on a
//! telephone is not typed twice.

use super::{UNKNOWN, YES, current, keep, kind, record, refuse, said, wait, yes_no};
use crate::dialogue::decide::{CERTAIN, Verdict, decide};
use crate::dialogue::turn::Turn;
use crate::dialogue::{Then, answer, danger, lookup};
use crate::model::{Action, Asks, Candidate, OnWords, OwnWords, Question, QuestionKind, Words};

/// From this confidence on, short words may have been meant as a question although
/// nothing in them asks.
const MAYBE_ASKED: f32 = 0.9;
/// A question of one's own is short; a long text with a question mark is a story.
const INTERRUPTION_MAX: usize = 120;
/// Words that are known so surely and this few may have been meant as a question.
const MAYBE_ASKED_MAX: usize = 60;
/// A yes or no may be put in this many words; more of them say something else.
const YES_NO_WORDS: usize = 6;

/// So few words with a question mark may be a place or a time that is not quite sure.
const UNSURE_WORDS: usize = 3;
/// From this confidence on, words that ask may have been meant as a question.
const ASKED_PERHAPS: f32 = 0.3;

/// Words while a form waits for an answer.
pub fn hear(turn: &mut Turn<'_>, words: &Words) -> Then {
    let Some((spec, progress)) = current(turn) else { return answer::words(turn, words) };
    let Some(question) = spec.questions.get(progress.at) else { return not_sent(turn, words) };
    let few = words.text.split_whitespace().count() <= YES_NO_WORDS;
    if progress.paused
        && let Some(lead) = words.lead.filter(|_| few)
    {
        return said(turn, lead.yes);
    }
    let takes_words = matches!(question.kind, QuestionKind::Text | QuestionKind::Place | QuestionKind::When);
    if let Some(found) = own_question(turn, words, takes_words) {
        return answer::give_or_find(turn, found, words);
    }
    if takes_words {
        return take(turn, words, question);
    }
    if matches!(question.kind, QuestionKind::Choice { .. }) {
        return refuse(turn, "form-need-choice");
    }
    // Where more words have a place of their own, a long "no …" is more than a no.
    let may_explain = question.kind == QuestionKind::YesNo && question.on_words.is_none();
    if let Some(lead) = words.lead.filter(|_| few || may_explain) {
        let own = Some(words.raw.trim()).filter(|_| !lead.alone);
        if own.is_some_and(|own| own.chars().count() > question.max) {
            return refuse(turn, "form-too-long");
        }
        return yes_no(turn, lead.yes, own);
    }
    match &question.on_words {
        Some(on_words) => tell(turn, words, question, on_words),
        None => refuse(turn, "form-need-yes-no"),
    }
}

/// Words while the form waits for "send it".
pub fn not_sent(turn: &mut Turn<'_>, words: &Words) -> Then {
    match own_question(turn, words, false) {
        Some(found) => answer::give_or_find(turn, found, words),
        None => refuse(turn, "form-not-sent"),
    }
}

/// What the words ask, where they are plainly a question of their own.
fn own_question<'w>(turn: &Turn<'_>, words: &'w Words, takes_words: bool) -> Option<&'w Candidate> {
    // As sure as outside of a form, and surer where a mistake would do harm.
    let found = match decide(words, turn.world.library) {
        Verdict::Answer(found) => found,
        // A place that is named makes it sure, as it does outside.
        Verdict::Confirm(found) if answer::asks_where(turn, found) && lookup::names_one(turn, words) => found,
        _ => return None,
    };
    let natural = answer::leads_to_form(turn, found);
    let asked = is_short(words, INTERRUPTION_MAX)
        && match words.asks {
            Some(Asks::Mark) => true,
            Some(Asks::Words) => !natural,
            None => !takes_words && words.keyword && !natural || calls_a_person(turn, words, found),
        };
    asked.then_some(found)
}

/// Whether words do nothing but ask for a person, which nobody has to do twice.
fn calls_a_person(turn: &Turn<'_>, words: &Words, found: &Candidate) -> bool {
    let intent = turn.world.library.intents.get(&found.intent);
    let person = intent.is_some_and(|intent| intent.action == Some(Action::Handover));
    person && (words.keyword || found.confidence >= CERTAIN) && is_short(words, MAYBE_ASKED_MAX)
}

fn is_short(words: &Words, most: usize) -> bool {
    words.raw.chars().count() <= most
}

/// Keeps words as the answer to a question that waits for words.
fn take(turn: &mut Turn<'_>, words: &Words, question: &Question) -> Then {
    if let Some(lead) = words.lead.filter(|lead| lead.alone) {
        return yes_no(turn, lead.yes, None);
    }
    if !has_word(&words.raw, question.min_chars) {
        return refuse(turn, "form-need-answer");
    }
    let text = words.raw.trim();
    if let Some(message) = doubt(turn, words, question)
        && let Some(form) = &mut turn.session.form
    {
        form.doubt = Some(OwnWords(text.to_owned()));
        return refuse(turn, message);
    }
    let note = may_ask(turn, words, question).then_some("form-kept-question");
    keep(turn, text.to_owned(), note)
}

/// Why the words may be no answer. What is sent once more, letter by letter, is one; and a
/// kind is asked about once only.
fn doubt(turn: &Turn<'_>, words: &Words, question: &Question) -> Option<&'static str> {
    let before = turn.session.form.as_ref()?.doubt.as_ref();
    if before.is_some_and(|before| before.0 == words.raw.trim()) {
        return None;
    }
    // A question that we cannot answer is still a question.
    if words.asks == Some(Asks::Mark)
        && is_short(words, INTERRUPTION_MAX)
        && !is_unsure_answer(turn, words, question)
    {
        return Some("form-unknown-question");
    }
    kind::misplaced(turn, words, question).filter(|_| before.is_none())
}

/// "Kilima?", "yesterday?": where or when it was, by who is not sure of it.
fn is_unsure_answer(turn: &Turn<'_>, words: &Words, question: &Question) -> bool {
    // French sets its mark apart.
    let few = words.text.split_whitespace().filter(|word| has_word(word, 1)).count() <= UNSURE_WORDS;
    match question.kind {
        QuestionKind::Place => few || lookup::names_one(turn, words),
        QuestionKind::When => few,
        _ => false,
    }
}

/// Whether some word has so many letters or digits.
fn has_word(text: &str, letters: usize) -> bool {
    text.split_whitespace().any(|word| word.chars().filter(|c| c.is_alphanumeric()).count() >= letters)
}

/// Words that were kept as an answer and may have been meant as a question: the voter
/// is told how to ask.
fn may_ask(turn: &Turn<'_>, words: &Words, question: &Question) -> bool {
    let Some(found) = words.intents.first().filter(|found| !answer::leads_to_form(turn, found)) else {
        return false;
    };
    let known = words.keyword || found.confidence >= MAYBE_ASKED;
    match words.asks {
        // Who put a mark is not told to put one.
        Some(Asks::Mark) => false,
        Some(Asks::Words) => found.confidence >= ASKED_PERHAPS && is_short(words, INTERRUPTION_MAX),
        None => question.kind == QuestionKind::Text && known && is_short(words, MAYBE_ASKED_MAX),
    }
}

/// Takes words that came instead of a yes or no as the answer to the question they
/// belong to.
fn tell(turn: &mut Turn<'_>, words: &Words, question: &Question, on_words: &OnWords) -> Then {
    let Some((spec, mut progress)) = current(turn) else { return answer::neither(turn) };
    let Some(told) = spec.questions.iter().find(|q| q.id == on_words.question) else {
        return refuse(turn, "form-need-yes-no");
    };
    let known = progress.answers.iter().any(|(id, _)| *id == told.id);
    let text = words.raw.trim();
    if known || !has_word(text, told.min_chars) {
        return refuse(turn, "form-need-yes-no");
    }
    if text.chars().count() > told.max {
        return refuse(turn, "form-too-long");
    }
    // This form says the number itself.
    turn.session.alarm = None;
    let yes = words.lead.is_some_and(|lead| lead.yes);
    progress.answers.push((told.id.clone(), text.to_owned()));
    record(turn, spec, &mut progress, question, if yes { YES } else { UNKNOWN }.to_owned());
    // Nobody said that somebody is in danger; what happened may say so.
    progress.urgent |= yes || danger::is_told(turn, words);
    turn.session.form = Some(progress);
    match &question.on_yes {
        Some(message) if yes => wait(turn, message.as_str()),
        _ => refuse(turn, on_words.say.as_str()),
    }
}
