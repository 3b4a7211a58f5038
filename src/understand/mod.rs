//! Clean text to [`Meaning`]: reserved words, names of languages, numbers that
//! pick, keywords, case references, and a classifier for everything else.
//!
//! It says what a message may mean and how certain that is; what to do about it is
//! the dialogue's business. It decides nothing from one message to the next, and
//! it knows no language but by the phrases and words the pack gives it.
//!
//! ```text
//! mod         the order in which readings are tried
//! reserved    whole messages that mean one thing
//! reference   case references
//! features    a text's words and runs of characters, hashed
//! vocabulary  which of them training saw, and how much each tells
//! train       phrases -> classifier
//! stored      a classifier as bytes
//! model       the classifier: text -> scores
//! calibrate   scores -> confidences that can be believed
//! language    which of the pack's languages; scripts: which script
//! wording     how a message is put: as a question, as a yes or no, as a label
//! explain     why
//! ```

mod calibrate;
mod explain;
mod features;
mod language;
mod model;
mod reference;
mod reserved;
mod scripts;
mod stored;
#[cfg(test)]
mod tests;
mod train;
mod vocabulary;
mod wording;

use crate::model::library::PhraseKind;
use crate::model::{
    Asks, Candidate, Command, Content, Expecting, Guess, IntentId, Lead, Library, Locale, Meaning, Phrase,
    Said, Target, Words,
};
use crate::normalise::normalise;

pub use explain::{Clue, Explained, Explanation};
pub use stored::LEARNT_BY;

use features::Folded;
use language::Languages;
use model::Classifier;
use reserved::{Entry, Lexicon, Role};
use wording::{Spoken, Wording};

/// How certain a keyword is: a person chose it as unmistakable.
const KEYWORD_CONFIDENCE: f32 = 0.97;
/// How certain the language of a reserved word or keyword is that only one
/// language has.
const WORD_SHOWS_LANGUAGE: f32 = 0.9;
/// The most candidates a meaning carries.
const CANDIDATES: usize = 5;
/// A candidate below this is noise.
const LEAST_CONFIDENCE: f32 = 0.01;

/// Understands messages. Trained once for a set of phrases, then only read: share
/// it behind an `Arc`.
#[derive(PartialEq)]
pub struct Understander {
    lexicon: Lexicon,
    languages: Languages,
    wording: Wording,
    classifier: Classifier,
}

impl Understander {
    /// Learns from a release's phrases, and takes its reserved words and languages
    /// from the library. The same input gives the same understander. Without any
    /// phrase it knows reserved words only, and is certain of nothing else.
    pub fn train(phrases: &[Phrase], library: &Library) -> Self {
        let lessons = Lessons::of(phrases, library);
        let classifier = train::train(&lessons.phrases, &lessons.folded, &train::RECIPE);
        lessons.end(classifier)
    }

    /// What [`Understander::train`] would give for this input, with the classifier that
    /// it once trained; `None` where the bytes are not one. It is for the caller to know
    /// that they come from the same input.
    pub fn with_classifier(phrases: &[Phrase], library: &Library, bytes: &[u8]) -> Option<Self> {
        let lessons = Lessons::of(phrases, library);
        let classifier = Classifier::from_bytes(bytes, train::classes(&lessons.phrases))?;
        Some(lessons.end(classifier))
    }

    /// The trained classifier, to be kept.
    pub fn classifier(&self) -> Vec<u8> {
        self.classifier.to_bytes()
    }

    /// What a message means, given what the conversation waits for.
    pub fn understand(&self, content: &Content, expecting: &Expecting) -> Meaning {
        match content {
            Content::Text(raw) => self.read(raw, expecting),
            Content::Choice(token) => wordless(Target::from_token(token).map_or(Said::Nothing, Said::Picked)),
            Content::Location(position) => wordless(Said::Location(*position)),
            Content::Unsupported => wordless(Said::Unsupported),
        }
    }

    fn read(&self, raw: &str, expecting: &Expecting) -> Meaning {
        let text = normalise(raw);
        let folded = Folded::new(&text);
        let named = || self.wording.named(&folded, expecting.said.as_deref()?);
        // What opens a form is known by its name everywhere but in a form.
        let form = || self.wording.form(&folded).filter(|_| !expecting.form);
        if let Some(target) = picked(&folded, &expecting.offered).or_else(named).or_else(form) {
            return wordless(Said::Picked(target));
        }
        if let Some(meaning) = self.whole_message(raw, &text, &folded, expecting) {
            return meaning;
        }
        if folded.is_empty() {
            return wordless(Said::Nothing);
        }
        let intents = self.candidates(&folded);
        let reference = reference::find(&text);
        let locale = self.languages.guess(&text, expecting.locale);
        let spoken = [expecting.locale, locale.map(|guess| guess.value)];
        let (asks, lead) = self.manner(raw, &folded, spoken, expecting);
        let time = expecting.form && self.wording.is_time(&folded);
        let danger = self.wording.tells_danger(&folded);
        let raw = raw.to_owned();
        Meaning {
            locale,
            said: Said::Words(Words {
                raw,
                text,
                intents,
                keyword: false,
                asks,
                lead,
                time,
                danger,
                reference,
            }),
        }
    }

    /// How it is put, which tells an answer to a form from a question in between.
    fn manner(
        &self,
        raw: &str,
        folded: &Folded,
        spoken: Spoken,
        expecting: &Expecting,
    ) -> (Option<Asks>, Option<Lead>) {
        if !expecting.manner {
            return (None, None);
        }
        let asks = wording::asks(raw).or_else(|| self.wording.asks(folded, spoken));
        (asks, self.wording.lead(folded, spoken))
    }

    /// The meaning of a text that as a whole is a reserved word, a language's name
    /// or a keyword. Words typed as the answer to a question must match exactly.
    fn whole_message(
        &self,
        raw: &str,
        text: &str,
        folded: &Folded,
        expecting: &Expecting,
    ) -> Option<Meaning> {
        let found = self.lexicon.find(text, folded, !expecting.free_text);
        let asked = !expecting.offered.is_empty();
        let mut fitting =
            found.iter().copied().filter(|entry| asked || !is_yes_or_no(&entry.role)).peekable();
        let Some(first) = fitting.peek().copied() else {
            // Nothing, or a yes or no that nobody asked for: it asks nothing itself.
            found.first()?;
            let locale = self.languages.guess(text, expecting.locale);
            let spoken = [expecting.locale, locale.map(|guess| guess.value)];
            let (asks, lead) = self.manner(raw, folded, spoken, expecting);
            let (raw, text) = (raw.to_owned(), text.to_owned());
            return Some(Meaning {
                locale,
                said: Said::Words(Words { raw, text, asks, lead, ..Words::default() }),
            });
        };
        // One keyword may mean different intents in different languages.
        let alike: Vec<&Entry> = fitting.filter(|e| e.role.same_kind(&first.role)).collect();
        let own = alike.iter().find(|entry| entry.locale.is_some() && entry.locale == expecting.locale);
        let entry = *own.unwrap_or(&first);
        let (asks, lead) = self.manner(raw, folded, [expecting.locale, entry.locale], expecting);
        let said = match &entry.role {
            Role::Command(command) => Said::Command(*command),
            Role::Speak(locale) | Role::Code(locale) => Said::Speak(*locale),
            Role::Keyword(intent) | Role::Example(intent) => Said::Words(Words {
                raw: raw.to_owned(),
                text: text.to_owned(),
                intents: vec![Candidate { intent: intent.clone(), confidence: KEYWORD_CONFIDENCE }],
                keyword: true,
                asks,
                lead,
                time: false,
                danger: self.wording.tells_danger(folded),
                reference: None,
            }),
        };
        Some(Meaning { locale: language_of(&alike), said })
    }

    fn candidates(&self, folded: &Folded) -> Vec<Candidate> {
        let best = self.classifier.predict(folded).best(CANDIDATES, LEAST_CONFIDENCE);
        best.into_iter()
            .filter_map(|(class, confidence)| {
                let intent: &IntentId = self.classifier.classes.get(class)?;
                Some(Candidate { intent: intent.clone(), confidence })
            })
            .collect()
    }
}

/// What there is to learn, and all that is learnt at a glance.
struct Lessons {
    lexicon: Lexicon,
    languages: Languages,
    wording: Wording,
    /// The phrases that teach, and their texts.
    phrases: Vec<Phrase>,
    folded: Vec<Folded>,
}

impl Lessons {
    fn of(phrases: &[Phrase], library: &Library) -> Self {
        let clean: Vec<String> = phrases.iter().map(|phrase| normalise(&phrase.text)).collect();
        let folded: Vec<Folded> = clean.iter().map(|text| Folded::new(text)).collect();
        let lexicon = Lexicon::new(phrases, &folded, library);
        // Nobody asks the way a title is written: it is known, but teaches nothing.
        let taught = phrases.iter().zip(clean).zip(folded).filter(|((p, _), _)| p.kind != PhraseKind::Title);
        let (asked, folded): (Vec<_>, Vec<Folded>) = taught.unzip();
        let (phrases, clean): (Vec<Phrase>, Vec<String>) =
            asked.into_iter().map(|(p, c)| (p.clone(), c)).unzip();
        let languages = Languages::learn(&phrases, &clean);
        Self { lexicon, languages, wording: Wording::new(library), phrases, folded }
    }

    fn end(self, classifier: Classifier) -> Understander {
        let Self { lexicon, languages, wording, .. } = self;
        Understander { lexicon, languages, wording, classifier }
    }
}

fn wordless(said: Said) -> Meaning {
    Meaning { locale: None, said }
}

/// The offered choice that a bare number names, counted from one.
fn picked(folded: &Folded, offered: &[Target]) -> Option<Target> {
    let number: usize = folded.words().parse().ok()?;
    offered.get(number.checked_sub(1)?).cloned()
}

fn is_yes_or_no(role: &Role) -> bool {
    matches!(role, Role::Command(Command::Yes | Command::No))
}

/// The language of a word, where no other language has it.
fn language_of(entries: &[&Entry]) -> Option<Guess<Locale>> {
    let value = entries.first()?.locale?;
    let alone = entries.iter().all(|entry| entry.locale == Some(value));
    alone.then_some(Guess { value, confidence: WORD_SHOWS_LANGUAGE })
}
