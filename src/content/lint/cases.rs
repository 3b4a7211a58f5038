//! Whether what forms, routing and golden questions name exists.

use super::Check;
use super::waiting::In;
use crate::content::problem::suggest;
use crate::content::{forms, golden, routing};

impl Check<'_> {
    pub(super) fn cases(&mut self) {
        let (pack, source) = (self.pack, self.source);
        for form in &pack.forms {
            for message in form.messages() {
                if !source.messages.contains_key(&message.value) && !self.waits(In::Language(source.locale)) {
                    let known = source.messages.keys().map(String::as_str);
                    let mend = suggest(&message.value, known, "write it in the source language");
                    self.error(
                        forms::FILE,
                        message.at,
                        format!("there is no message `{}`", message.value),
                        mend,
                    );
                }
            }
            let needs = source.variables_of(&form.done.value);
            if source.messages.contains_key(&form.done.value) && !needs.contains("reference") {
                let what = format!("`{}` does not say the reference number", form.done.value);
                self.error(forms::FILE, form.done.at, what, "quote `{ $reference }` in the message");
            }
            if !pack.routing.units.contains_key(&form.unit.value) && !self.waits(In::File(routing::FILE)) {
                let known = pack.routing.units.keys().map(String::as_str);
                let mend = suggest(&form.unit.value, known, "add it to intents/routing.toml");
                self.error(
                    forms::FILE,
                    form.unit.at,
                    format!("there is no unit `{}`", form.unit.value),
                    mend,
                );
            }
            let used = pack
                .intents
                .iter()
                .any(|intent| intent.form.as_ref().is_some_and(|named| named.value == form.id.value));
            if !used && !self.waits(In::Topics) {
                let what = format!("no intent runs the form `{}`", form.id.value);
                self.warn(forms::FILE, form.id.at, what, "name it as `form` of an intent");
            }
        }
        for question in &pack.golden {
            let Some(answer) = &question.value.answer else { continue };
            if !source.messages.contains_key(answer.as_str()) && !self.waits(In::Language(source.locale)) {
                let known = source.messages.keys().map(String::as_str);
                let mend = suggest(answer.as_str(), known, "name a message, or \"none\"");
                self.error(golden::FILE, question.at, format!("there is no message `{answer}`"), mend);
            }
        }
    }
}
