//! What messages use: only facts, declared arguments, and messages that exist.

use std::collections::BTreeSet;

use super::missing::Kind;
use super::waiting::In;
use super::{Check, NEEDED};
use crate::content::facts::{self, Fact};
use crate::content::messages::{Catalogue, Message, SYSTEM_FILE};
use crate::content::problem::{Problem, nearest};
use crate::content::written::PATTERNS;
use crate::model::Locale;

impl<'a> Check<'a> {
    pub(super) fn messages(&mut self) {
        let pack = self.pack;
        for catalogue in &pack.catalogues {
            let mut messages: Vec<_> = catalogue.messages.iter().collect();
            messages.sort_by_key(|(_, message)| (&message.file, message.at));
            for (id, message) in messages {
                self.variables(catalogue.locale, id, message);
                self.references(catalogue, id, message);
                if !message.has_value {
                    self.error_in(message, format!("`{id}` has no text"), "write it after the `=`");
                }
            }
            for (id, term) in &catalogue.terms {
                self.references(catalogue, id, term);
                for (name, at) in &term.variables {
                    let mend = "quote facts in messages; a term is a name";
                    self.error(&term.file, *at, format!("the term `{id}` quotes `${name}`"), mend);
                }
            }
        }
        let file = format!("locales/{}/{SYSTEM_FILE}", self.source.locale);
        for id in NEEDED.into_iter().filter(|id| !self.source.messages.contains_key(*id)) {
            if self.waits(In::Language(self.source.locale)) {
                continue;
            }
            let what = format!("the message `{id}` is missing: every reply may need it");
            self.problems.push(Problem::of_file(&file, what, format!("add `{id} = …`")));
        }
    }

    fn variables(&mut self, locale: Locale, id: &str, message: &Message) {
        let pack = self.pack;
        let declared = self.declared(id, message);
        for (name, at) in &message.variables {
            let known = pack.facts.contains_key(name) || declared.contains(name.as_str());
            if known {
                continue;
            }
            self.faulty.add(locale, id);
            if pack.unread.has(name) {
                self.waits(In::File(facts::FILE));
                continue;
            }
            // An argument is declared in the source language.
            if !self.source.messages.contains_key(id) && self.waits(In::Language(self.source.locale)) {
                continue;
            }
            let what = format!("`${name}` is neither a fact nor an argument of `{id}`");
            let place = (message.file.as_str(), *at);
            if let Some(argument) = nearest(name, declared.iter().copied()) {
                self.error(place.0, place.1, what, format!("did you mean `{argument}`?"));
                continue;
            }
            let mend = "add it to locales/facts.toml, or name it in a comment `# Arguments: $name` above the message";
            self.missing((Kind::Fact, name), place, what, mend);
        }
        for name in declared.iter().filter(|name| pack.facts.contains_key(**name)) {
            let what = format!("the argument `${name}` of `{id}` has the name of a fact");
            self.error_in(message, what, "give the argument another name");
        }
    }

    /// Arguments a message may use: those that its comment declares, or the comment
    /// above the same message in the source language.
    fn declared<'m>(&self, id: &str, message: &'m Message) -> BTreeSet<&'m str>
    where
        'a: 'm,
    {
        let original = self.source.messages.get(id).map(|message| &message.documented);
        let pattern =
            PATTERNS.iter().find(|(pattern, _)| *pattern == id).map(|(_, args)| args.iter().copied());
        let own = message.documented.iter().chain(original.into_iter().flatten()).map(String::as_str);
        own.chain(pattern.into_iter().flatten()).collect()
    }

    fn references(&mut self, catalogue: &Catalogue, id: &str, message: &Message) {
        for (name, at) in &message.references {
            let (known, kind) = if name.starts_with('-') {
                (&catalogue.terms, "term")
            } else {
                (&catalogue.messages, "message")
            };
            if !known.contains_key(name) && !self.waits(In::Language(catalogue.locale)) {
                self.faulty.add(catalogue.locale, id);
                let what = format!("`{id}` includes the {kind} `{name}`, which does not exist");
                let mend = format!("add it to locales/{}", catalogue.locale);
                self.missing((Kind::Part(catalogue.locale), name), (&message.file, *at), what, mend);
            }
        }
    }

    /// Facts that no message quotes and no intent waits for.
    pub(super) fn quoted_nowhere(&self) -> Vec<(&'a str, &'a Fact)> {
        let pack = self.pack;
        let in_messages = pack.catalogues.iter().flat_map(|catalogue| catalogue.messages.values());
        let mut used: BTreeSet<&str> =
            in_messages.flat_map(|message| message.variables.keys().map(String::as_str)).collect();
        let until = pack.intents.iter().flat_map(|intent| &intent.until);
        used.extend(until.map(|until| until.fact.value.as_str()));
        let facts = pack.facts.iter().map(|(id, fact)| (id.as_str(), fact));
        facts.filter(|(id, _)| !used.contains(id)).collect()
    }

    pub(super) fn unused_facts(&mut self) {
        for (id, fact) in self.quoted_nowhere() {
            if self.missing.explains(id) || self.waits(In::Languages) || self.waits(In::Topics) {
                continue;
            }
            let what = format!("nothing quotes the fact `{id}`");
            self.warn(facts::FILE, fact.at, what, "quote it, or take it out");
        }
    }
}

/// True for a message that says how a language puts facts together: it may exist in
/// one language alone, and is given its arguments by rendering.
pub(super) fn is_pattern(id: &str) -> bool {
    PATTERNS.iter().any(|(pattern, _)| *pattern == id)
}
