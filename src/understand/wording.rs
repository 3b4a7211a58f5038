//! How a message is put, whatever it is about: as a question, as a yes or a no, in
//! the words of a choice that was offered.

use std::collections::{HashMap, HashSet};

use crate::model::{
    AskingWords, Asks, Command, FormId, Label, Lead, Library, Locale, MessageId, Offer, Target, Utterance,
};
use crate::normalise::normalise;
use unicode_normalization::char::is_combining_mark;

use super::features::{Folded, Hashes, word_hash};

/// From this many characters on, a yes or no counts in whatever language the
/// conversation is held; a shorter one may be another language's article.
const PLAIN_IN_ANY_LANGUAGE: usize = 3;

#[derive(PartialEq)]
pub(super) struct Wording {
    asking: Vec<Asking>,
    yes_or_no: Vec<(Locale, String, bool)>,
    /// Words that tell a time, of all languages.
    times: HashSet<String>,
    /// Words that tell of danger, of all languages.
    danger: Hashes,
    /// Messages that name choices, by their folded text.
    labels: HashMap<String, Vec<MessageId>>,
    /// What opens each form, and the form.
    forms: Vec<(MessageId, FormId)>,
}

/// Asking words, each with a space before and after it.
#[derive(PartialEq)]
struct Asking {
    locale: Locale,
    begins: Vec<String>,
    ends: Vec<String>,
    holds: Vec<String>,
}

/// The languages that a message may be in: the conversation's, and its own.
pub(super) type Spoken = [Option<Locale>; 2];

impl Wording {
    pub(super) fn new(library: &Library) -> Self {
        let fold = |words: &[String]| words.iter().map(|w| spaced(&folded(w))).collect();
        let asking = library.asking.iter().map(|words| Asking {
            locale: words.locale,
            begins: fold(&words.begins),
            ends: fold(&words.ends),
            holds: fold(&words.holds),
        });
        let yes_or_no = library.reserved.iter().filter_map(|word| {
            let yes = match word.command {
                Command::Yes => true,
                Command::No => false,
                _ => return None,
            };
            Some((word.locale, spaced(&folded(&word.text)), yes))
        });
        let single = |words: fn(&AskingWords) -> &Vec<String>| {
            let folded = library.asking.iter().flat_map(words).map(|word| folded(word));
            folded.flat_map(|word| word.split(' ').map(str::to_owned).collect::<Vec<_>>())
        };
        let times = single(|words| &words.times).collect();
        let danger = single(|words| &words.danger).map(|word| word_hash(&word)).collect();
        let mut labels: HashMap<String, Vec<MessageId>> = HashMap::new();
        for label in &library.labels {
            labels.entry(folded(&label.text)).or_default().push(label.message.clone());
        }
        let mut forms: Vec<_> = library.forms.values().map(|f| (f.intro.clone(), f.id.clone())).collect();
        forms.sort();
        Self { asking: asking.collect(), yes_or_no: yes_or_no.collect(), labels, forms, times, danger }
    }

    /// Whether the message is put as a question by its words.
    pub(super) fn asks(&self, text: &Folded, spoken: Spoken) -> Option<Asks> {
        let text = spaced(text.words());
        let asks = |of: &Asking| {
            of.begins.iter().any(|word| text.starts_with(word.as_str()))
                || of.ends.iter().any(|word| text.ends_with(word.as_str()))
                || of.holds.iter().any(|word| text.contains(word.as_str()))
        };
        let own = self.asking.iter().filter(|of| spoken.contains(&Some(of.locale)));
        own.into_iter().any(asks).then_some(Asks::Words)
    }

    /// The yes or no that the message is or begins with. The longest word counts.
    pub(super) fn lead(&self, text: &Folded, spoken: Spoken) -> Option<Lead> {
        let text = spaced(text.words());
        let leads = self.yes_or_no.iter().filter(|(locale, word, _)| {
            let plain = word.trim().chars().count() >= PLAIN_IN_ANY_LANGUAGE;
            text.starts_with(word.as_str()) && (plain || spoken.contains(&Some(*locale)))
        });
        // Where one word is both in two languages, the conversation's own decides.
        let own = |locale: &Locale| spoken.first() == Some(&Some(*locale));
        let (_, word, yes) = leads.max_by_key(|(locale, word, _)| (word.len(), own(locale)))?;
        Some(Lead { yes: *yes, alone: text == *word })
    }

    /// Whether the message tells a time and nothing else.
    pub(super) fn is_time(&self, text: &Folded) -> bool {
        let mut words = text.words().split(' ');
        let number = |word: &str| word.chars().any(char::is_numeric);
        words.clone().any(|word| word.len() >= TELLING && self.times.contains(word))
            && words.all(|word| self.times.contains(word) || number(word))
    }

    /// Whether one of the message's words tells of danger.
    pub(super) fn tells_danger(&self, text: &Folded) -> bool {
        text.words().split(' ').any(|word| self.danger.contains(&word_hash(word)))
    }

    /// The form that the whole message names as its button does.
    pub(super) fn form(&self, text: &Folded) -> Option<Target> {
        let labels = self.labels.get(text.words())?;
        let (_, form) = self.forms.iter().find(|(intro, _)| labels.contains(intro))?;
        Some(Target::Form(form.clone()))
    }

    /// The offered choice that the whole message names.
    pub(super) fn named(&self, text: &Folded, said: &Utterance) -> Option<Target> {
        if said.offers.is_empty() || text.is_empty() {
            return None;
        }
        let labels = self.labels.get(text.words());
        let names = |offer: &&Offer| match &offer.label {
            Label::Title(id) => labels.is_some_and(|labels| labels.contains(id)),
            Label::Name(name) | Label::Place { name, .. } => folded(name) == text.words(),
        };
        said.offers.iter().find(names).map(|offer| offer.target.clone())
    }
}

/// The bytes of a word that tells a time by itself: `à`, `la`, `at` only stand beside one.
const TELLING: usize = 3;

/// Whether the message ends in a question mark of any of our scripts, whatever else
/// without a word stands beside it: a second mark, a smile, a mark of direction.
pub(super) fn asks(raw: &str) -> Option<Asks> {
    let wordless = |c: &char| !c.is_alphanumeric() && !is_combining_mark(*c);
    let end = raw.chars().rev().take_while(wordless);
    end.into_iter().any(|c| matches!(c, '?' | '؟' | '？')).then_some(Asks::Mark)
}

fn folded(text: &str) -> String {
    Folded::new(&normalise(text)).words().to_owned()
}

fn spaced(words: &str) -> String {
    format!(" {words} ")
}
