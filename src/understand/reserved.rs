//! Whole messages that mean one thing: reserved words, names of languages,
//! keywords. Nothing here looks inside a longer message.

use std::collections::{BTreeMap, HashMap};

use crate::model::library::PhraseKind;
use crate::model::{Command, IntentId, Library, Locale, Phrase};
use crate::normalise::normalise;

use super::features::{Folded, Hashes, word_hash};

/// From this many characters on, a word may have one typing error.
const LONG_ENOUGH_FOR_A_TYPO: usize = 5;

/// What a whole message means.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Role {
    Command(Command),
    Speak(Locale),
    Keyword(IntentId),
    /// An example phrase, word for word: somebody decided what it means.
    Example(IntentId),
    /// A language's code. It ranks last: `hi` greets in one language and names
    /// another.
    Code(Locale),
}

impl Role {
    fn rank(&self) -> u8 {
        match self {
            Self::Command(_) => 0,
            Self::Speak(_) => 1,
            Self::Keyword(_) => 2,
            Self::Example(_) => 3,
            Self::Code(_) => 4,
        }
    }

    /// Whether two roles compete for one word: all commands, all keywords.
    pub(super) fn same_kind(&self, other: &Self) -> bool {
        self.rank() == other.rank()
    }

    /// Whether a message that is nearly this word may be taken for it. What cannot
    /// be undone is never guessed.
    fn forgives(&self) -> bool {
        !matches!(self, Self::Command(Command::Stop | Command::ForgetMe) | Self::Example(_) | Self::Code(_))
    }
}

/// A role, and the language of the word that has it (for a language's name: none).
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Entry {
    pub(super) role: Role,
    pub(super) locale: Option<Locale>,
}

#[derive(PartialEq)]
pub(super) struct Lexicon {
    /// Entries by folded text, by rank.
    exact: HashMap<String, Vec<Entry>>,
    /// Texts that forgive a typo, by their number of characters.
    by_length: BTreeMap<usize, Vec<String>>,
    /// Every word of the phrases: a message of these words is no typing error.
    words: Hashes,
}

impl Lexicon {
    pub(super) fn new(phrases: &[Phrase], texts: &[Folded], library: &Library) -> Self {
        let mut lexicon =
            Self { exact: HashMap::new(), by_length: BTreeMap::new(), words: Hashes::default() };
        for word in &library.reserved {
            let entry = Entry { role: Role::Command(word.command), locale: Some(word.locale) };
            let text = normalise(&word.text);
            lexicon.add(key(&text, &Folded::new(&text)), entry);
        }
        for info in &library.locales {
            for name in info.aliases.iter().chain([&info.name]) {
                let entry = Entry { role: Role::Speak(info.locale), locale: None };
                lexicon.add(Folded::new(&normalise(name)).words(), entry);
            }
            let entry = Entry { role: Role::Code(info.locale), locale: None };
            lexicon.add(Folded::new(&normalise(info.locale.as_str())).words(), entry);
        }
        for (phrase, text) in phrases.iter().zip(texts) {
            if phrase.kind == PhraseKind::Keyword {
                let entry = Entry { role: Role::Keyword(phrase.intent.clone()), locale: Some(phrase.locale) };
                lexicon.add(text.words(), entry);
            } else {
                if matches!(phrase.kind, PhraseKind::Example | PhraseKind::Title) {
                    let role = Role::Example(phrase.intent.clone());
                    lexicon.add(text.words(), Entry { role, locale: Some(phrase.locale) });
                }
                lexicon.words.extend(text.words().split(' ').map(word_hash));
            }
        }
        for entries in lexicon.exact.values_mut() {
            entries.sort_by_key(|entry| entry.role.rank());
        }
        lexicon
    }

    fn add(&mut self, words: &str, entry: Entry) {
        if words.is_empty() {
            return;
        }
        if entry.role.forgives() {
            let length = words.chars().count();
            let alike = self.by_length.entry(length).or_default();
            if length >= LONG_ENOUGH_FOR_A_TYPO && !alike.iter().any(|w| w == words) {
                alike.push(words.to_owned());
            }
        }
        let entries = self.exact.entry(words.to_owned()).or_default();
        if !entries.contains(&entry) {
            entries.push(entry);
        }
    }

    /// What a whole message, normalised and folded, may mean, most certain first; empty for any other text.
    /// A typing error is looked for only where `forgiving`, and where the message
    /// is not made of words we know.
    pub(super) fn find(&self, text: &str, folded: &Folded, forgiving: bool) -> Vec<&Entry> {
        let words = key(text, folded);
        if let Some(entries) = self.exact.get(words) {
            return entries.iter().collect();
        }
        if !forgiving || words.split(' ').all(|word| self.words.contains(&word_hash(word))) {
            return Vec::new();
        }
        let length = words.chars().count();
        let near = self.by_length.range(length.saturating_sub(1)..=length + 1).flat_map(|(_, texts)| texts);
        let mut found: Vec<&Entry> = near
            .filter(|known| one_typo(words, known))
            .filter_map(|known| self.exact.get(known))
            .flatten()
            .filter(|entry| entry.role.forgives())
            .collect();
        found.sort_by_key(|entry| entry.role.rank());
        found
    }
}

/// What a text is looked up by: its words, or its signs where it has no words, so
/// that a pack can give `?` a meaning.
fn key<'a>(text: &'a str, folded: &'a Folded) -> &'a str {
    if folded.is_empty() { text } else { folded.words() }
}

/// True where one letter too many, missing, wrong, or swapped with its neighbour
/// makes the difference. First letters are seldom mistyped, so they must agree, and
/// a digit is never a typing error of another.
fn one_typo(typed: &str, known: &str) -> bool {
    if typed.chars().next() != known.chars().next() {
        return false;
    }
    let head: usize =
        typed.chars().zip(known.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    let (Some(a), Some(b)) = (typed.get(head..), known.get(head..)) else { return false };
    let tail: usize =
        a.chars().rev().zip(b.chars().rev()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    let a: Vec<char> = a.get(..a.len() - tail).unwrap_or_default().chars().collect();
    let b: Vec<char> = b.get(..b.len() - tail).unwrap_or_default().chars().collect();
    if a.iter().chain(&b).any(char::is_ascii_digit) {
        return false;
    }
    match (a.as_slice(), b.as_slice()) {
        ([] | [_], [_]) | ([_], []) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_typo_is_one() {
        for (typed, known, near) in [
            ("registr", "register", true),
            ("regsiter", "register", true),
            ("registeer", "register", true),
            ("registar", "register", true),
            ("register", "register", false),
            ("rgistr", "register", false),
            ("eregister", "register", false),
            ("agent 1", "agent 2", false),
            ("continuer", "continue", true),
            ("मदत", "मदद", true),
        ] {
            assert_eq!(one_typo(typed, known), near, "{typed} {known}");
        }
    }
}
