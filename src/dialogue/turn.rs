//! A turn in the making: the session being changed, and what it is changed by.

use super::{Step, Then, World};
use crate::model::{
    Command, IntentId, Label, Line, Locale, Meaning, MessageId, Offer, Outcome, Said, Session, Target,
    Utterance, Waiting,
};

/// The most words of a message that may be nothing but a place's name.
const NAME_SHOWS_NO_LANGUAGE: usize = 3;

/// How sure we must be of a message's language before the conversation follows it.
const FOLLOW_LANGUAGE: f32 = 0.75;

/// The most choices a voter is offered at once; the numbers of a list go on with MORE.
pub const MAX_OFFERS: usize = 9;

/// Says that numbers pick.
const HOW: &str = "reply-with-number";

/// How many topics of the menu are offered beside "I have no answer": two segments
/// hold them.
const FEW_TOPICS: usize = 4;

pub struct Turn<'a> {
    pub session: Session,
    pub world: World<'a>,
    pub locale: Locale,
}

impl<'a> Turn<'a> {
    pub fn new(session: Session, world: World<'a>) -> Self {
        let locale = session.locale.or(world.locale_hint).unwrap_or(world.library.source);
        Self { session, world, locale }
    }

    /// Follows the voter's language, unless they named one or are in the middle of
    /// a form (an answer in another language is still an answer).
    pub fn choose_locale(&mut self, meaning: &Meaning) {
        // A place's name says nothing about the voter's language.
        let short = matches!(&meaning.said, Said::Words(w) if w.text.split_whitespace().count() <= NAME_SHOWS_NO_LANGUAGE);
        let named = self.session.waiting == Waiting::Place && short;
        if !named
            && !self.session.locale_chosen
            && self.session.form.is_none()
            && let Some(guess) = meaning.locale
            && guess.confidence >= FOLLOW_LANGUAGE
            && self.world.library.locale(guess.value).is_some()
        {
            self.locale = guess.value;
            self.session.locale = Some(guess.value);
        }
        if self.session.locale.is_none() {
            self.session.locale = Some(self.locale);
        }
    }

    /// An empty utterance in the voter's language.
    pub fn utterance(&self, outcome: Outcome) -> Utterance {
        Utterance::new(self.locale, outcome)
    }

    /// One message of the service itself.
    pub fn say(&self, outcome: Outcome, message: &str) -> Utterance {
        let mut utterance = self.utterance(outcome);
        utterance.lines.push(Line::body(message));
        utterance
    }

    /// Something was sent that cannot be read. In a form the question is asked
    /// again below it.
    pub fn complain_softly(&mut self, message: &str) -> Then {
        let mut utterance = self.say(Outcome::Unclear, message);
        self.session.waiting = Waiting::Nothing;
        self.offer_menu(&mut utterance);
        Then::Say(utterance)
    }

    pub fn offer(&self, utterance: &mut Utterance, target: Target, message: &str) {
        utterance.offers.push(Offer { target, label: Label::Title(MessageId::new(message)) });
    }

    /// Offers an intent under its title, if the release has it.
    pub fn offer_intent(&self, utterance: &mut Utterance, id: &IntentId) {
        if let Some(intent) = self.world.library.intents.get(id) {
            let label = Label::Title(intent.answer_at(self.world.now_ms).clone());
            utterance.offers.push(Offer { target: Target::Intent(id.clone()), label });
        }
    }

    /// Offers the topics of the menu and a person; the first few topics where the
    /// reply only says that it has no answer.
    pub fn offer_menu(&self, utterance: &mut Utterance) {
        let unclear = utterance.outcome == Outcome::Unclear;
        let topics = if unclear { FEW_TOPICS } else { MAX_OFFERS - 1 };
        for id in self.world.library.menu.iter().take(topics) {
            self.offer_intent(utterance, id);
        }
        self.offer_person(utterance);
    }

    pub fn offer_person(&self, utterance: &mut Utterance) {
        self.offer(utterance, Target::Command(Command::Agent), "label-person");
    }

    /// Adds what stands around whatever is said: what to do in danger, and how to choose.
    pub fn frame(&self, utterance: &mut Utterance) {
        if let Some(alarm) = &self.session.alarm
            && utterance.lines.iter().all(|line| line.message != *alarm)
        {
            utterance.lines.insert(0, Line::body(alarm.clone()));
        }
        // The numbers stand below it, so it comes last.
        utterance.lines.retain(|line| line.message.as_str() != HOW);
        if !self.world.capabilities.buttons && !utterance.offers.is_empty() {
            utterance.lines.push(Line::body(HOW));
        }
    }

    /// Puts the utterance's choices into the session, so that a number picks them,
    /// and says how where the channel has no buttons.
    pub fn finish(mut self, mut then: Then) -> Step {
        if let Then::Say(utterance) = &mut then {
            // Whatever was said in between, a form that was begun goes on.
            let asking = matches!(self.session.waiting, Waiting::FormAnswer | Waiting::FormSend);
            if self.session.form.is_some() && !asking {
                super::forms::go_on(&mut self, utterance);
            }
            utterance.offers.truncate(MAX_OFFERS);
            // A number is no command where words are asked for.
            let asked_for_text = self.session.waiting == Waiting::FormAnswer
                && self.session.form.as_ref().is_some_and(|form| !form.paused)
                && utterance.offers.iter().all(is_command);
            self.session.offered = if asked_for_text {
                Vec::new()
            } else {
                // A list that goes on keeps its numbers.
                let mut offered = std::mem::take(&mut self.session.offered);
                offered.truncate(utterance.offered_before);
                utterance.offered_before = offered.len();
                offered.extend(utterance.offers.iter().map(|o| o.target.clone()));
                offered
            };
            self.frame(utterance);
            self.session.alarm = None;
            if utterance.outcome != Outcome::Unclear {
                self.session.misses = 0;
            }
        } else {
            self.session.misses = 0;
        }
        Step { session: self.session, then }
    }
}

fn is_command(offer: &Offer) -> bool {
    matches!(offer.target, Target::Command(_))
}
