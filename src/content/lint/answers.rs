//! What a message must have to answer a question.

use std::collections::{BTreeMap, BTreeSet};

use super::Check;
use super::missing::Kind;
use super::waiting::In;
use crate::content::forms;
use crate::content::messages::Message;
use crate::content::texts::Piece;
use crate::content::toml_reader::Placed;
use crate::model::Form;

/// Titles are buttons, and lines of an SMS: more letters than this are cut off.
const MAX_TITLE: usize = 40;

impl<'a> Check<'a> {
    pub(super) fn answers(&mut self) {
        for intent in &self.pack.intents {
            let place = intent.answer.as_ref().unwrap_or(&intent.id);
            self.answer(&intent.answer_id(), &intent.file, place);
            for until in &intent.until {
                self.answer(&until.then.value, &intent.file, &until.then);
            }
        }
    }

    /// Messages that answer nothing, are part of nothing, and are not the service's own.
    pub(super) fn led_nowhere(&self) -> Vec<(&'a str, &'a Message)> {
        let mut led_to = BTreeSet::new();
        for intent in &self.pack.intents {
            led_to.insert(intent.answer_id());
            led_to.extend(intent.until.iter().map(|until| until.then.value.clone()));
        }
        let in_forms = self.pack.forms.iter().flat_map(|form| form.messages());
        led_to.extend(in_forms.map(|id| id.value.clone()));
        led_to.extend(self.source.messages.values().flat_map(|message| message.references.keys().cloned()));
        let others = self.source.messages.iter().map(|(id, message)| (id.as_str(), message));
        others.filter(|(id, message)| !message.system && !led_to.contains(*id)).collect()
    }

    pub(super) fn unused_messages(&mut self) {
        for (id, message) in self.led_nowhere() {
            let waits = self.waits(In::Topics)
                || self.waits(In::File(forms::FILE))
                || self.waits(In::Language(self.source.locale));
            if !waits && !self.missing.explains(id) {
                let mend = "add an intent whose answer it is, or take it out";
                self.warn_in(message, format!("nothing leads to `{id}`"), mend);
            }
        }
    }

    fn answer(&mut self, id: &str, file: &str, named_at: &Placed<String>) {
        let Some(message) = self.source.messages.get(id) else {
            if self.waits(In::Language(self.source.locale)) {
                return;
            }
            let what = format!("there is no message `{id}` to answer with");
            let mend = format!("write it in locales/{}, with a .title and an .sms", self.source.locale);
            self.missing((Kind::Message, id), (file, named_at.at), what, mend);
            return;
        };
        for (attribute, why) in [
            ("title", "every answer begins with what was understood"),
            ("sms", "a phone cannot show the whole text"),
        ] {
            if !message.has(attribute) {
                let what = format!("the answer `{id}` has no .{attribute}");
                self.error_in(message, what, format!("add `.{attribute} = …` below the text: {why}"));
            }
        }
        for name in self.source.variables_of(id) {
            if !self.pack.facts.contains_key(&name) && message.documented.contains(&name) {
                let what = format!("the answer `{id}` wants the argument `${name}`");
                self.error_in(message, what, "an answer can quote facts only");
            }
        }
    }

    pub(super) fn titles(&mut self) {
        let pack = self.pack;
        for catalogue in &pack.catalogues {
            let Some(texts) = self.texts.languages.get(&catalogue.locale) else { continue };
            let mut seen: BTreeMap<String, &str> = BTreeMap::new();
            let sound = |(id, _): &(&String, &Message)| !self.faulty.has(catalogue.locale, id);
            let messages: Vec<_> = catalogue.messages.iter().filter(sound).collect();
            for (id, message) in messages {
                let (Some(at), Some(title)) = (
                    message.attributes.get("title"),
                    texts.say(id, Piece::Title(Form::Full), &[], &mut Vec::new()),
                ) else {
                    continue;
                };
                self.title(id, message, *at, &title);
                if let Some(other) = seen.insert(title.trim().to_lowercase(), id) {
                    let what =
                        format!("`{id}` has the same title as `{other}`: a voter cannot tell them apart");
                    self.error(&message.file, *at, what, "say in the title how this one differs");
                }
            }
        }
    }

    fn title(&mut self, id: &str, message: &Message, at: usize, title: &str) {
        let length = title.chars().count();
        if length > MAX_TITLE {
            let what = format!("the title of `{id}` has {length} characters");
            self.error(&message.file, at, what, format!("keep titles within {MAX_TITLE}: they are buttons"));
        }
        if title.contains('\n') {
            self.error(
                &message.file,
                at,
                format!("the title of `{id}` has several lines"),
                "keep it on one line",
            );
        }
    }
}
