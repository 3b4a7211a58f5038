//! Whether every language says what the source language says.

use std::collections::{BTreeMap, BTreeSet};

use super::Check;
use super::messages::is_pattern;
use super::waiting::In;
use crate::content::messages::{Catalogue, Message};
use crate::content::problem::Problem;
use crate::model::Locale;

impl Check<'_> {
    pub(super) fn languages(&mut self) {
        let (pack, source) = (self.pack, self.source);
        for catalogue in pack.catalogues.iter().filter(|catalogue| catalogue.locale != source.locale) {
            let locale = catalogue.locale;
            if catalogue.messages.is_empty() && !self.waits(In::Language(locale)) {
                // One report instead of one for each message.
                let what = format!("the language `{locale}` has no messages");
                let mend = "translate the files of the source language, or take it out of `official`";
                self.problems.push(Problem::of_file(&format!("locales/{locale}"), what, mend));
                continue;
            }
            let mut untranslated = BTreeMap::<_, Vec<_>>::new();
            for (id, original) in
                source.messages.iter().filter(|(id, _)| !is_pattern(id) || *id == "time-span")
            {
                match catalogue.messages.get(id) {
                    Some(message) => self.translation(id, original, message, locale),
                    // Renamed in the source language, it is still used by its old name.
                    None if self.missing.explains(id) => {}
                    None if self.waits(In::Language(locale)) => {}
                    None => {
                        untranslated.entry(original.file.as_str()).or_default().push((id.as_str(), original))
                    }
                }
            }
            for (file, messages) in untranslated {
                self.untranslated(file, messages, catalogue);
            }
            for (id, message) in &catalogue.messages {
                if !source.messages.contains_key(id)
                    && !is_pattern(id)
                    && !self.missing.explains(id)
                    && !self.waits(In::Language(source.locale))
                {
                    let what = format!("`{id}` does not exist in the source language `{}`", source.locale);
                    self.warn_in(message, what, "take it out, or write it in the source language too");
                }
            }
        }
    }

    /// Reports the messages of one file of the source language that a language lacks: in
    /// one report where it lacks the file.
    fn untranslated(&mut self, from: &str, mut messages: Vec<(&str, &Message)>, catalogue: &Catalogue) {
        let name = from.rsplit('/').next().unwrap_or_default();
        let file = format!("locales/{}/{name}", catalogue.locale);
        messages.sort_by_key(|(_, message)| message.at);
        if let (None, [(first, _), _, ..]) = (self.files.get(&file), messages.as_slice()) {
            let what =
                format!("the file is missing: {} messages, the first of them `{first}`", messages.len());
            self.problems.push(Problem::of_file(&file, what, format!("translate {from}")));
            return;
        }
        for (id, original) in messages {
            let line = self.line(from, original.at);
            let what = format!("the message `{id}` is missing");
            self.problems.push(Problem::of_file(&file, what, format!("translate it from {from}:{line}")));
        }
    }

    fn translation(&mut self, id: &str, original: &Message, message: &Message, locale: Locale) {
        for attribute in ["title", "sms"] {
            if original.has(attribute) && !message.has(attribute) {
                let what = format!("`{id}` has no .{attribute} in `{locale}`");
                self.error_in(message, what, format!("translate it as `.{attribute} = …` below the text"));
            }
        }
        if self.faulty.has(self.source.locale, id) || self.faulty.has(locale, id) {
            return;
        }
        let lacks: BTreeSet<_> =
            original.variables.keys().filter(|name| !message.variables.contains_key(*name)).collect();
        for name in lacks {
            let what = format!("`{id}` does not quote `${name}`, which it does in the source language");
            self.warn_in(message, what, "make sure that the text says the same");
        }
        let adds = message.variables.iter().filter(|(name, _)| !original.variables.contains_key(*name));
        for (name, at) in adds {
            let what = format!("`{id}` quotes `${name}`, which it does not in the source language");
            self.warn(&message.file, *at, what, "make sure that the text says the same");
        }
    }
}
