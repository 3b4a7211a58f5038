//! What a message must have to answer a question.

use std::collections::{BTreeMap, BTreeSet};

use super::Check;
use super::waiting::In;
use crate::content::forms;
use crate::content::messages::Message;
use crate::content::texts::Piece;
use crate::content::toml_reader::Placed;
use crate::model::Form;

/// Titles are buttons, and lines of an SMS: more letters than this are cut off.
const MAX_TITLE: usize = 40;

impl Check<'_> {
    pub(super) fn answers(&mut self) {
        let pack = self.pack;
        let mut led_to = BTreeSet::new();
        for intent in &pack.intents {
            let id = intent.answer_id();
            let place = intent.answer.as_ref().unwrap_or(&intent.id);
            self.answer(&id, &intent.file, place);
            led_to.insert(id);
            for until in &intent.until {
                self.answer(&until.then.value, &intent.file, &until.then);
                led_to.insert(until.then.value.clone());
            }
        }
        led_to.extend(pack.forms.iter().flat_map(|form| form.messages()).map(|id| id.value.clone()));
        let included = self.source.messages.values().flat_map(|message| message.references.keys().cloned());
        led_to.extend(included);
        for (id, message) in &self.source.messages {
            if message.system || led_to.contains(id) {
                continue;
            }
            let waits = self.waits(In::Topics)
                || self.waits(In::File(forms::FILE))
                || self.waits(In::Language(self.source.locale));
            if !waits {
                let mend = "add an intent whose answer it is, or take it out";
                self.warn_in(message, format!("nothing leads to `{id}`"), mend);
            }
        }
        self.titles();
    }

    fn answer(&mut self, id: &str, file: &str, named_at: &Placed<String>) {
        let Some(message) = self.source.messages.get(id) else {
            if self.waits(In::Language(self.source.locale)) {
                return;
            }
            let folder = format!("locales/{}", self.source.locale);
            let mend = crate::content::problem::suggest(
                id,
                self.source.messages.keys().map(String::as_str),
                &format!("write it in {folder}, with a .title and an .sms"),
            );
            self.error(file, named_at.at, format!("there is no message `{id}` to answer with"), mend);
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

    fn titles(&mut self) {
        let pack = self.pack;
        for catalogue in &pack.catalogues {
            let Some(texts) = self.texts.languages.get(&catalogue.locale) else { continue };
            let mut seen: BTreeMap<String, &str> = BTreeMap::new();
            for (id, message) in &catalogue.messages {
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
