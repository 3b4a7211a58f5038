//! Whether the examples can teach anything: enough of them, each its own, each in
//! the language it says.

use std::collections::{HashMap, HashSet};

use super::Check;
use super::script::{self, script_of};
use crate::content::intents::{IntentEntry, PhraseEntry};
use crate::content::phrases::{Comparable, simplify};
use crate::model::Locale;
use crate::model::library::PhraseKind;

/// Examples an intent should have in the source language, and in each other.
const FEW_IN_SOURCE: usize = 15;
const FEW_ELSEWHERE: usize = 8;

/// Who said a phrase first: the intent, and the place in its file.
type Seen<'p> = HashMap<(Locale, String), (&'p IntentEntry, usize)>;

impl Check<'_> {
    pub(super) fn phrases(&mut self) {
        let pack = self.pack;
        let scripts: HashMap<Locale, &str> =
            pack.manifest.languages.iter().map(|l| (l.info.locale, l.info.script.as_str())).collect();
        let mut seen: Seen<'_> = HashMap::new();
        for intent in &pack.intents {
            for phrase in &intent.phrases {
                if let Some(script) = scripts.get(&phrase.locale) {
                    self.script(intent, phrase, script);
                }
                if phrase.kind != PhraseKind::NearMiss {
                    self.owner(intent, phrase, &mut seen);
                }
            }
            let languages = pack.manifest.languages.iter();
            let few: Vec<String> =
                languages.filter_map(|language| self.language(intent, language.info.locale)).collect();
            if !few.is_empty() {
                let what = format!("`{}` has too few different phrases: {}", intent.id.value, few.join(", "));
                self.warn(&intent.file, intent.id.at, what, "add what people really write");
            }
            self.reserved(intent);
        }
    }

    /// Reports letters of a script that the language is not written in. Latin letters
    /// are fine everywhere: people text romanised.
    fn script(&mut self, intent: &IntentEntry, phrase: &PhraseEntry, wanted: &str) {
        let strange =
            phrase.text.value.chars().find(|c| {
                script_of(*c).is_some_and(|found| found != "Latn" && !script::writes(wanted, found))
            });
        if let Some(letter) = strange {
            let what = format!("`{letter}` is not in the script of `{}` ({wanted})", phrase.locale);
            self.error(&intent.file, phrase.text.at, what, "move the phrase to the language it is in");
        }
    }

    /// Reports a phrase that belongs to another intent already.
    fn owner<'p>(&mut self, intent: &'p IntentEntry, phrase: &PhraseEntry, seen: &mut Seen<'p>) {
        let simple = simplify(&phrase.text.value);
        let (owner, at) = *seen.entry((phrase.locale, simple)).or_insert((intent, phrase.text.at));
        if owner.id.value != intent.id.value {
            let place = format!("{}:{}", owner.file, self.line(&owner.file, at));
            let what = format!("the same phrase is in `{}` ({place})", owner.id.value);
            self.error(&intent.file, phrase.text.at, what, "keep it where the voter would want to land");
        }
    }

    /// Phrases of one intent in one language, against each other; says so if they are few.
    fn language(&mut self, intent: &IntentEntry, locale: Locale) -> Option<String> {
        let of = |kind: PhraseKind| {
            intent.phrases.iter().filter(move |phrase| phrase.locale == locale && phrase.kind == kind)
        };
        let mut compared: Vec<Comparable> = Vec::new();
        // Another spelling or order of the same words teaches something of how people
        // write, and nothing of what they ask: it is welcome and does not count.
        let mut different = 0;
        for phrase in of(PhraseKind::Example) {
            let this = Comparable::new(&phrase.text.value);
            if compared.iter().any(|other| other.simple == this.simple) {
                let what = "the same phrase is here already";
                self.warn(&intent.file, phrase.text.at, what, "write what another person would");
            }
            different += usize::from(!compared.iter().any(|other| other.is_nearly(&this)));
            compared.push(this);
        }
        let own: HashSet<String> = compared
            .iter()
            .map(|c| c.simple.clone())
            .chain(of(PhraseKind::Keyword).map(|k| simplify(&k.text.value)))
            .collect();
        for miss in of(PhraseKind::NearMiss) {
            if own.contains(&simplify(&miss.text.value)) {
                let what = "the near-miss is also a phrase of this intent";
                self.error(&intent.file, miss.text.at, what, "take one of the two out");
            }
        }
        let wanted = if locale == self.source.locale { FEW_IN_SOURCE } else { FEW_ELSEWHERE };
        (different < wanted).then(|| format!("{different} of {wanted} in `{locale}`"))
    }

    /// A keyword that is a reserved word never reaches its intent.
    fn reserved(&mut self, intent: &IntentEntry) {
        for keyword in intent.phrases.iter().filter(|phrase| phrase.kind == PhraseKind::Keyword) {
            let simple = simplify(&keyword.text.value);
            let command = self.pack.reserved.iter().find(|word| word.text == simple);
            if let Some(word) = command {
                let what = format!(
                    "`{simple}` is the reserved word for {} in `{}`",
                    word.command.as_str(),
                    word.locale
                );
                self.warn(&intent.file, keyword.text.at, what, "take it out: the command goes first");
            }
        }
    }
}
