//! The distinct words of all names, found exactly or by their trigrams when
//! misspelt.

use std::collections::HashMap;

use super::sound::{self, Sound};

/// How many of the words that share most trigrams are compared letter by letter.
const MAX_COMPARED: usize = 8;

/// How many words of the same consonants are compared, to keep those that sound likest.
const MAX_SOUNDED: usize = 512;

/// What one wrong letter costs, in letters.
const LETTER_COST: f32 = 1.5;

/// Letters that a word may gain or lose at its end: a plural, the Swahili locative
/// of `Kilimani`.
const MAX_ENDING: usize = 2;

pub type WordId = u32;

#[derive(Default)]
pub struct Vocabulary {
    ids: HashMap<Box<str>, WordId>,
    words: Vec<Box<str>>,
    /// Three neighbouring letters, packed, with the words that hold them.
    trigrams: HashMap<u64, Vec<WordId>>,
    /// Words by their consonants.
    sounds: HashMap<Box<str>, Vec<WordId>>,
}

/// Space that a search uses again for each of its words.
#[derive(Default)]
pub struct Scratch {
    shared: Vec<u8>,
    touched: Vec<WordId>,
}

impl Vocabulary {
    /// The word's id; it is added where it is new.
    pub fn add(&mut self, word: &str) -> WordId {
        if let Some(id) = self.ids.get(word) {
            return *id;
        }
        let id = WordId::try_from(self.words.len()).unwrap_or(WordId::MAX);
        self.ids.insert(word.into(), id);
        self.words.push(word.into());
        if allowed_errors(word.chars().count()) > 0 {
            for trigram in trigrams(word) {
                self.trigrams.entry(trigram).or_default().push(id);
            }
        }
        if let Some(sound) = Sound::of_latin(word) {
            self.sounds.entry(sound.consonants.into()).or_default().push(id);
        }
        id
    }

    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Every word, in the order of the ids.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(AsRef::as_ref)
    }

    pub fn exact(&self, word: &str) -> Option<WordId> {
        self.ids.get(word).copied()
    }

    /// Words that this one may be a misspelling of, each with a likeness below 1,
    /// handed to `found`. Short words and numbers are never guessed at.
    pub fn alike(&self, word: &str, scratch: &mut Scratch, mut found: impl FnMut(WordId, f32)) {
        let length = word.chars().count();
        // A word that lost a letter was a longer one.
        let errors = allowed_errors(length + 1);
        if errors == 0 || word.chars().any(|c| c.is_numeric()) {
            return;
        }
        scratch.shared.resize(self.words.len(), 0);
        let grams = trigrams(word);
        for gram in &grams {
            for id in self.trigrams.get(gram).into_iter().flatten() {
                if let Some(count) = usize::try_from(*id).ok().and_then(|i| scratch.shared.get_mut(i)) {
                    if *count == 0 {
                        scratch.touched.push(*id);
                    }
                    *count = count.saturating_add(1);
                }
            }
        }
        // One wrong letter spoils three trigrams, two letters swapped spoil four.
        let needed = grams.len().saturating_sub(4 * errors).max(1);
        let mut likely = Vec::new();
        for id in scratch.touched.drain(..) {
            if let Some(count) = usize::try_from(id).ok().and_then(|i| scratch.shared.get_mut(i)) {
                if usize::from(*count) >= needed {
                    likely.push((*count, id));
                }
                *count = 0;
            }
        }
        likely.sort_unstable_by_key(|(count, id)| (std::cmp::Reverse(*count), *id));
        for (_, id) in likely.into_iter().take(MAX_COMPARED) {
            let Some(known) = usize::try_from(id).ok().and_then(|i| self.words.get(i)) else { continue };
            let known_length = known.chars().count();
            let extra = known_length.abs_diff(length);
            let longer = known_length.max(length) as f32;
            if extra <= MAX_ENDING && (word.starts_with(&**known) || known.starts_with(word)) {
                found(id, 1.0 - LETTER_COST * extra as f32 / longer);
            } else if extra <= errors {
                let distance = strsim::osa_distance(word, known);
                if distance <= allowed_errors(known_length) {
                    found(id, 1.0 - LETTER_COST * distance as f32 / longer);
                }
            }
        }
    }

    /// Words that this one, of another script, may be the sound of, each with a likeness
    /// below 1, handed to `found`.
    pub fn sounding_like(&self, word: &str, mut found: impl FnMut(WordId, f32)) {
        let Some(said) = Sound::of_other_script(word) else { return };
        let same = self.sounds.get(said.consonants.as_str()).into_iter().flatten();
        let compared = |id: &WordId| {
            let known = self.words.get(usize::try_from(*id).ok()?)?;
            Some((sound::likeness(&said, &Sound::of_latin(known)?)?, *id))
        };
        let mut alike: Vec<_> = same.take(MAX_SOUNDED).filter_map(compared).collect();
        alike.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        for (likeness, id) in alike.into_iter().take(MAX_COMPARED) {
            found(id, likeness);
        }
    }
}

/// How many wrong letters a word of this length may have. A wrong letter in a
/// short word makes another word.
fn allowed_errors(letters: usize) -> usize {
    match letters {
        0..=4 => 0,
        5..=7 => 1,
        8..=11 => 2,
        _ => 3,
    }
}

/// The word's distinct trigrams, with its two ends as letters.
fn trigrams(word: &str) -> Vec<u64> {
    let mut grams = Vec::with_capacity(word.len());
    let mut window = u64::from(u32::from('^'));
    let mut seen = 1;
    for c in word.chars().chain(['$']) {
        window = ((window << 21) | u64::from(u32::from(c))) & ((1 << 63) - 1);
        seen += 1;
        if seen >= 3 {
            grams.push(window);
        }
    }
    grams.sort_unstable();
    grams.dedup();
    grams
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_likest_sound_is_kept_however_late_it_was_added() {
        let mut vocabulary = Vocabulary::default();
        for word in [
            "kalama", "kalami", "kalamo", "kalima", "kalimo", "kaloma", "kilama", "kiloma", "koloma",
            "kilima",
        ] {
            vocabulary.add(word);
        }
        let mut found = Vec::new();
        vocabulary.sounding_like("किलिमा", |id, likeness| found.push((likeness, id)));
        assert_eq!(found.first().map(|(_, id)| *id), vocabulary.exact("kilima"), "{found:?}");
        assert!(found.len() <= MAX_COMPARED && found.is_sorted_by(|a, b| a.0 >= b.0), "{found:?}");
    }
}
