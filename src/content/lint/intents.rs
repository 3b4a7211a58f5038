//! Whether what an intent names exists.

use std::collections::BTreeMap;

use super::Check;
use super::missing::Kind;
use super::waiting::In;
use crate::content::facts::{self, Value};
use crate::content::forms;
use crate::content::routing;

/// Choices below an answer; more are not read.
const MAX_OFFERS: usize = 4;

impl Check<'_> {
    pub(super) fn intents(&mut self) {
        let pack = self.pack;
        let ids: Vec<&str> = pack.intents.iter().map(|intent| intent.id.value.as_str()).collect();
        let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
        for intent in &pack.intents {
            if let Some(file) = seen.insert(&intent.id.value, &intent.file) {
                let what = format!("the intent `{}` exists already in {file}", intent.id.value);
                self.error(&intent.file, intent.id.at, what, "give one of the two another id, or join them");
            }
            for offer in &intent.offers {
                if offer.value == intent.id.value {
                    self.error(
                        &intent.file,
                        offer.at,
                        "the intent offers itself",
                        "offer what people want next",
                    );
                } else if !ids.contains(&offer.value.as_str()) && !self.waits(In::Topics) {
                    let what = format!("there is no intent `{}`", offer.value);
                    let place = (intent.file.as_str(), offer.at);
                    self.missing((Kind::Intent, &offer.value), place, what, "offer an intent of this pack");
                }
            }
            if let Some(over) = intent.offers.get(MAX_OFFERS) {
                let what = format!("the intent offers {} others", intent.offers.len());
                self.warn(&intent.file, over.at, what, format!("keep at most {MAX_OFFERS}"));
            }
            if let Some(form) = &intent.form
                && !pack.forms.iter().any(|known| known.id.value == form.value)
                && !self.waits(In::File(forms::FILE))
            {
                let what = format!("there is no form `{}`", form.value);
                let place = (intent.file.as_str(), form.at);
                self.missing((Kind::Form, &form.value), place, what, "add it to intents/forms.toml");
            }
            for until in &intent.until {
                self.until(&intent.file, &until.fact.value, until.fact.at);
            }
        }
        for id in &pack.routing.menu {
            if !ids.contains(&id.value.as_str()) && !self.waits(In::Topics) {
                let what = format!("there is no intent `{}`", id.value);
                self.missing(
                    (Kind::Intent, &id.value),
                    (routing::FILE, id.at),
                    what,
                    "name intents of this pack",
                );
            }
        }
    }

    fn until(&mut self, file: &str, fact: &str, at: usize) {
        match self.pack.facts.get(fact).map(|fact| &fact.value) {
            Some(Value::Date(_) | Value::DateTime(_)) => {}
            None if self.pack.unread.has(fact) => {
                self.waits(In::File(facts::FILE));
            }
            Some(_) => {
                self.error(
                    file,
                    at,
                    format!("the fact `{fact}` is no date"),
                    "name a fact of type date or date-time",
                );
            }
            None => {
                let what = format!("there is no fact `{fact}`");
                self.missing((Kind::Fact, fact), (file, at), what, "add it to locales/facts.toml");
            }
        }
    }
}
