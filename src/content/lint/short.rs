//! What short forms cost, counted with the facts as they are now.

use std::collections::BTreeSet;

use super::Check;
use crate::content::messages::Message;
use crate::content::texts::Piece;
use crate::model::Form;
use crate::sms_text::{self, Encoding};

impl Check<'_> {
    pub(super) fn short_forms(&mut self) {
        let pack = self.pack;
        for (catalogue, language) in pack.catalogues.iter().zip(&pack.manifest.languages) {
            let Some(texts) = self.texts.languages.get(&catalogue.locale) else { continue };
            for (id, message) in &catalogue.messages {
                if self.faulty.has(catalogue.locale, id) {
                    continue;
                }
                let Some(at) = message.attributes.get("sms") else { continue };
                let Some(text) = texts.say(id, Piece::Body(Form::Short), &[], &mut Vec::new()) else {
                    continue;
                };
                let text = sms_text::fold(&text);
                self.length(id, message, *at, &text);
                // Where a name or a date that it quotes is so written, no other word
                // would make it cheaper.
                let outside = |fact: &str| {
                    let fact = sms_text::fold(fact);
                    Encoding::of(&fact) == Encoding::Ucs2 && text.contains(&*fact)
                };
                let given = texts.quoted(id, Form::Short).any(outside);
                if language.info.script == "Latn" && !given {
                    self.alphabet(id, message, *at, &text);
                }
            }
        }
    }

    /// One segment is what a short form is for: two in scripts that leave 70
    /// characters to a segment.
    fn length(&mut self, id: &str, message: &Message, at: usize, text: &str) {
        let cost = sms_text::count(text);
        let (wanted, most) = match cost.encoding {
            Encoding::Gsm7 => (1, 2),
            Encoding::Ucs2 => (2, 3),
        };
        if cost.segments <= wanted {
            return;
        }
        let room = if wanted == 1 { cost.encoding.alone() } else { cost.encoding.concatenated() * wanted };
        let what = format!(
            "the short form of `{id}` takes {} segments ({} characters with today's facts)",
            cost.segments, cost.units
        );
        let mend = format!("cut it to {room} characters");
        if cost.segments > most {
            self.error(&message.file, at, what, mend);
        } else {
            self.warn(&message.file, at, what, mend);
        }
    }

    /// In Latin script one letter outside the GSM alphabet more than doubles the
    /// price of the whole message.
    fn alphabet(&mut self, id: &str, message: &Message, at: usize, text: &str) {
        let mut buffer = [0; 4];
        let outside: BTreeSet<char> =
            text.chars().filter(|c| Encoding::of(c.encode_utf8(&mut buffer)) == Encoding::Ucs2).collect();
        if !outside.is_empty() {
            let letters = outside.iter().map(char::to_string).collect::<Vec<_>>().join(" ");
            let what = format!("the short form of `{id}` has letters outside the GSM alphabet: {letters}");
            self.warn(
                &message.file,
                at,
                what,
                "choose words without them, never misspell: a segment holds 160 letters then, not 70",
            );
        }
    }
}
