//! Whether what forms, routing and golden questions name exists.

use super::Check;
use super::missing::Kind;
use super::waiting::In;
use crate::content::{forms, golden, routing};

impl Check<'_> {
    pub(super) fn cases(&mut self) {
        let (pack, source) = (self.pack, self.source);
        for form in &pack.forms {
            for message in form.messages() {
                if !source.messages.contains_key(&message.value) && !self.waits(In::Language(source.locale)) {
                    let what = format!("there is no message `{}`", message.value);
                    let place = (forms::FILE, message.at);
                    let mend = "write it in the source language";
                    self.missing((Kind::Message, &message.value), place, what, mend);
                }
            }
            let needs = source.variables_of(&form.done.value);
            if source.messages.contains_key(&form.done.value) && !needs.contains("reference") {
                let what = format!("`{}` does not say the reference number", form.done.value);
                self.error(forms::FILE, form.done.at, what, "quote `{ $reference }` in the message");
            }
            if !pack.routing.units.contains_key(&form.unit.value) && !self.waits(In::File(routing::FILE)) {
                let what = format!("there is no unit `{}`", form.unit.value);
                let place = (forms::FILE, form.unit.at);
                self.missing((Kind::Unit, &form.unit.value), place, what, "add it to intents/routing.toml");
            }
        }
        for question in &pack.golden {
            let Some(answer) = &question.value.answer else { continue };
            if !source.messages.contains_key(answer.as_str()) && !self.waits(In::Language(source.locale)) {
                let what = format!("there is no message `{answer}`");
                let place = (golden::FILE, question.at);
                self.missing((Kind::Message, answer.as_str()), place, what, "name a message, or \"none\"");
            }
        }
    }

    pub(super) fn unused_forms(&mut self) {
        for form in &self.pack.forms {
            let mut named = self.pack.intents.iter().filter_map(|intent| intent.form.as_ref());
            let used = named.any(|named| named.value == form.id.value);
            if !used && !self.missing.explains(&form.id.value) && !self.waits(In::Topics) {
                let what = format!("no intent runs the form `{}`", form.id.value);
                self.warn(forms::FILE, form.id.at, what, "name it as `form` of an intent");
            }
        }
    }
}
