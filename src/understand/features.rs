//! What the classifier sees of a text: its words, pairs of neighbouring words, and
//! the runs of two to four characters inside each word, all as hashes.
//!
//! Runs of characters make it forgiving: `registr` shares most of its runs with
//! `register`, and a language without spaces to speak of (or with endings on every
//! word) needs no word lists. Nothing here is learnt; see `vocabulary`.

use std::collections::HashSet;
use std::hash::{BuildHasherDefault, Hasher};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The longest run of characters.
const LONGEST_RUN: usize = 4;
/// The shortest run of characters.
const SHORTEST_RUN: usize = 2;
/// Digits in a row from which their values stop mattering: a year, an amount, a
/// phone number. Shorter ones may be letters (`3ayez`, `gr8`) or ages.
const LONG_NUMBER: usize = 4;
/// A part after an apostrophe that is at most this long is an ending (`don't`);
/// a longer one is a word of its own (`l'élection`).
const ENDING: usize = 2;
/// The most times a letter is kept in a row: `pleeease` and `pleeeeeease` are one.
const REPEATS: usize = 2;

/// The words and pairs of most texts: room for them is made at once.
const FEW_WORDS: usize = 32;

/// A text reduced to its words: each with one space before and after it, without
/// punctuation or diacritics. Starts and ends with a space unless it is empty.
pub(super) struct Folded(String);

impl Folded {
    /// Folds a normalised text.
    pub(super) fn new(normalised: &str) -> Self {
        let mut chars: Vec<char> = Vec::with_capacity(normalised.len());
        if normalised.is_ascii() {
            chars.extend(normalised.chars());
        } else {
            chars.extend(normalised.nfd().filter_map(bare));
        }
        let mut folded = String::with_capacity(normalised.len() + 2);
        let mut run = 0;
        let mut last = ' ';
        let mut numbers_from = 0;
        for (at, &c) in chars.iter().enumerate() {
            if !is_word(c) {
                let rest = chars.get(at + 1..).unwrap_or_default();
                let joins = c == '\'' && last != ' ' && is_ending(rest);
                if !joins && last != ' ' {
                    folded.push(' ');
                    last = ' ';
                }
                continue;
            }
            if last == ' ' && folded.is_empty() {
                folded.push(' ');
            }
            run = if c == last { run + 1 } else { 1 };
            last = c;
            if c.is_ascii_digit() {
                if at >= numbers_from {
                    let rest = chars.get(at..).unwrap_or_default();
                    let digits = rest.iter().take_while(|c| c.is_ascii_digit()).count();
                    numbers_from = at + digits;
                    let long = digits >= LONG_NUMBER;
                    let shown = rest.iter().take(digits).map(|d| if long { '0' } else { *d });
                    folded.extend(shown);
                }
            } else if run <= REPEATS {
                folded.push(c);
            }
        }
        if last != ' ' {
            folded.push(' ');
        }
        Self(folded)
    }

    /// The words with single spaces between them.
    pub(super) fn words(&self) -> &str {
        self.0.trim()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A number for the whole text, the same on every platform.
    pub(super) fn hash(&self) -> u64 {
        finish(self.0.chars().fold(WORD_SEED, step))
    }

    /// The text of a gram, with its spaces.
    pub(super) fn slice(&self, gram: &Gram) -> &str {
        self.0.get(gram.start..gram.end).unwrap_or_default()
    }

    /// Calls `each` with every gram, in the order they stand in the text. A word or a pair
    /// that comes again says nothing new: who drums is not surer of what they mean.
    pub(super) fn grams(&self, mut each: impl FnMut(Gram)) {
        let text = self.0.as_str();
        let mut before: Option<(u64, usize)> = None;
        let mut seen: Vec<u64> = Vec::with_capacity(FEW_WORDS);
        let mut is_new = |hash: u64| {
            let new = !seen.contains(&hash);
            if new {
                seen.push(hash);
            }
            new
        };
        let mut start = 1;
        for word in text.trim().split(' ') {
            let end = start + word.len();
            let hash = word.chars().fold(WORD_SEED, step);
            if !word.is_empty() {
                let new = is_new(hash);
                if new {
                    each(Gram { hash: finish(hash), kind: Kind::Word, start, end });
                    if let Some(hash) = skeleton(word) {
                        each(Gram { hash: finish(hash), kind: Kind::Skeleton, start, end });
                    }
                }
                if let Some((other, from)) = before {
                    let pair = step_u64(other, hash);
                    if other != hash && is_new(pair) {
                        each(Gram { hash: finish(pair), kind: Kind::Pair, start: from, end });
                    }
                }
                if new {
                    runs(text, start - 1, end + 1, &mut each);
                }
            }
            before = Some((hash, start));
            start = end + 1;
        }
    }
}

/// One feature of a text: its hash and where it stands in the folded text.
#[derive(Clone, Copy)]
pub(super) struct Gram {
    pub(super) hash: u64,
    pub(super) kind: Kind,
    start: usize,
    end: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    /// Two neighbouring words.
    Pair,
    /// The consonants of a word.
    Skeleton,
    /// This many characters inside a word, its spaces counted.
    Run(u8),
}

fn runs(text: &str, start: usize, end: usize, each: &mut impl FnMut(Gram)) {
    let padded = text.get(start..end).unwrap_or_default();
    for (offset, _) in padded.char_indices() {
        let mut hash = RUN_SEED;
        let rest = padded.get(offset..).unwrap_or_default();
        for (length, (at, c)) in (1..=LONGEST_RUN).zip(rest.char_indices()) {
            hash = step(hash, c);
            if length >= SHORTEST_RUN {
                let from = start + offset;
                let kind = Kind::Run(length as u8);
                each(Gram { hash: finish(hash), kind, start: from, end: from + at + c.len_utf8() });
            }
        }
    }
}

/// Takes off what people leave out in a hurry: Latin diacritics, and the
/// difference between the two nasal marks of Devanagari.
fn bare(c: char) -> Option<char> {
    match c {
        '\u{0300}'..='\u{036F}' => None,
        '\u{0901}' => Some('\u{0902}'),
        _ => Some(c),
    }
}

/// Letters, digits, and the marks that some scripts write vowels with.
pub(super) fn is_word(c: char) -> bool {
    c.is_alphanumeric() || (!c.is_ascii() && is_combining_mark(c))
}

fn is_ending(rest: &[char]) -> bool {
    let length = rest.iter().take_while(|c| is_word(**c)).count();
    (1..=ENDING).contains(&length)
}

pub(super) const WORD_SEED: u64 = 0x243F_6A88_85A3_08D3;
const RUN_SEED: u64 = 0x1319_8A2E_0370_7344;

/// A multiply-and-rotate hash of our own, so that a feature has the same number on
/// every platform and in every version. It resists no attacker; none gains by it.
pub(super) fn step(hash: u64, c: char) -> u64 {
    step_u64(hash, u64::from(u32::from(c)))
}

fn step_u64(hash: u64, value: u64) -> u64 {
    (hash.rotate_left(5) ^ value).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

pub(super) fn finish(hash: u64) -> u64 {
    (hash ^ (hash >> 32)).wrapping_mul(0xD6E8_FEB8_6659_FD93)
}

/// A set of hashes that are mixed already: they are not hashed again.
pub(super) type Hashes = HashSet<u64, BuildHasherDefault<Mixed>>;

#[derive(Default)]
pub(super) struct Mixed(u64);

impl Hasher for Mixed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().fold(self.0, |hash, byte| step_u64(hash, u64::from(*byte)));
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}

/// A word's hash, mixed.
pub(super) fn word_hash(word: &str) -> u64 {
    finish(word.chars().fold(WORD_SEED, step))
}

const SKELETON_SEED: u64 = 0xA409_3822_299F_31D0;

/// The hash of a word's consonants, alike in every script: `registr` and
/// `register` have one, and so have a word in Devanagari and the same word as
/// people type it in Latin letters. `None` for words with fewer than two.
fn skeleton(word: &str) -> Option<u64> {
    let mut hash = SKELETON_SEED;
    let mut length = 0;
    let mut last = '\0';
    for c in word.chars() {
        let Some(c) = consonant(c) else { continue };
        if c != last {
            hash = step(hash, c);
            length += 1;
        }
        last = c;
    }
    (length >= 2).then_some(hash)
}

/// A letter's consonant in rough Latin spelling; `None` for vowels, for breathings
/// that people leave out, and for marks.
fn consonant(c: char) -> Option<char> {
    Some(match c {
        'b' | 'd' | 'f' | 'g' | 'j' | 'l' | 'm' | 'n' | 'p' | 'r' | 's' | 't' | 'z' => c,
        'c' | 'k' | 'q' => 'k',
        'v' | 'w' => 'v',
        'x' => 's',
        '0'..='9' => c,
        'क' | 'ख' | 'ك' | 'ق' => 'k',
        'ग' | 'घ' | 'غ' | 'گ' => 'g',
        'च' | 'छ' => 'k',
        'ज' | 'झ' | 'ج' => 'j',
        'ट' | 'ठ' | 'त' | 'थ' | 'ت' | 'ط' | 'ث' => 't',
        'ड' | 'ढ' | 'द' | 'ध' | 'د' | 'ض' | 'ذ' => 'd',
        'ण' | 'न' | 'ङ' | 'ञ' | 'ं' | 'ن' => 'n',
        'प' | 'پ' => 'p',
        'फ' | 'ف' => 'f',
        'ब' | 'भ' | 'ب' => 'b',
        'म' | 'م' => 'm',
        'र' | 'ر' => 'r',
        'ल' | 'ळ' | 'ل' => 'l',
        'व' | 'و' => 'v',
        'श' | 'ष' | 'स' | 'س' | 'ش' | 'ص' => 's',
        'ز' | 'ظ' => 'z',
        _ => return None,
    })
}
