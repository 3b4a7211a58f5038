//! Which of the pack's languages a text is in: naive Bayes over runs of one to
//! four characters and over whole words, learnt from the phrases.
//!
//! It tells the pack's own languages apart, nothing else, and it is meant for
//! texts of a few words: the language of the conversation counts as evidence too,
//! so that a borrowed word does not change it.

use crate::model::{Guess, Locale, Phrase};

use super::features::{Hashes, WORD_SEED, finish, is_word, step};
use super::scripts::script;

/// Rows: 2 to this power.
const ROW_BITS: u32 = 16;
const LONGEST_RUN: usize = 4;
/// Rows are padded to a multiple of this, so that one is added at a step.
const LANES: usize = 8;
/// Runs that every voice is lent, spread as all voices use them, so that one unseen
/// run rules nothing out, and a voice of few phrases does not claim what is rare.
const BORROWED: f32 = 2000.0;
/// Runs overlap and repeat each other: evidence counts this much of what naive
/// Bayes makes of it.
const TEMPER: f32 = 0.1;
/// How likely a voter stays with the conversation's language, before reading.
const LOYALTY: f32 = 0.8;
/// Confidence where a script belongs to one language alone.
const SCRIPT_DECIDES: f32 = 0.99;
/// Steps of the evidence in one unit.
const STEPS: f32 = 16.0;
/// How much more the runs of a word count that training saw as a whole.
const KNOWN_WORD: i32 = 2;
const UNSEEN: i8 = i8::MIN;
/// A guess below this is not worth telling.
const LEAST: f32 = 0.5;
/// The share of known runs below which a text is in none of our languages, and
/// above which it is taken as it is.
const STRANGE: f32 = 0.3;
const FAMILIAR: f32 = 0.75;
/// A text of fewer letters shows a language only by a whole word that training saw:
/// names, codes and scraps look like one language or another by chance.
const ENOUGH_LETTERS: usize = 16;
/// A text of fewer letters shows none at all.
const FEWEST_LETTERS: usize = 3;

#[derive(PartialEq)]
pub(super) struct Languages {
    /// The languages that have phrases, once for each script their phrases are in:
    /// a phone that has no Devanagari still writes Hindi.
    voices: Vec<(Locale, &'static str)>,
    /// Per row and voice: how much likelier the run is in it than on average, as a
    /// logarithm in [`STEPS`]. Small, so that it stays in a processor's cache. A row
    /// that training never saw begins with [`UNSEEN`].
    evidence: Vec<i8>,
    /// Hashes of the words that training saw: rows are too few to tell.
    words: Hashes,
}

impl Languages {
    /// Learns from all phrases, near-misses too: they are words of the language.
    pub(super) fn learn(phrases: &[Phrase], normalised: &[String]) -> Self {
        let voice_of = |phrase: &Phrase, text: &str| Some((phrase.locale, script(text)?));
        let texts: Vec<_> =
            phrases.iter().zip(normalised).map(|(p, text)| (voice_of(p, text), text)).collect();
        let mut voices: Vec<_> = texts.iter().filter_map(|(voice, _)| *voice).collect();
        voices.sort_unstable();
        voices.dedup();
        let width = voices.len();
        let mut counts = vec![0.0_f32; width << ROW_BITS];
        let mut totals = vec![f32::MIN_POSITIVE; width];
        let mut known = Hashes::default();
        let mut letters = Vec::new();
        for (voice, text) in texts {
            known.extend(words(text).map(|word| finish(whole(word))));
            let Some(column) = voice.and_then(|voice| voices.binary_search(&voice).ok()) else { continue };
            words(text).for_each(|word| {
                runs(word, &mut letters, |row, _| {
                    if let Some(count) = counts.get_mut(row * width + column) {
                        *count += 1.0;
                    }
                    if let Some(total) = totals.get_mut(column) {
                        *total += 1.0;
                    }
                })
            });
        }
        let seen = |row: &[f32]| row.iter().any(|count| *count > 0.0);
        let mut evidence = vec![UNSEEN; stride(width) << ROW_BITS];
        let rows = counts.chunks(width.max(1)).zip(evidence.chunks_mut(stride(width)));
        for (counts, evidence) in rows.filter(|(counts, _)| seen(counts)) {
            let shares = || counts.iter().zip(&totals).map(|(count, total)| count / total);
            let usual = shares().sum::<f32>() / width as f32;
            let logarithms = || {
                let smoothed = |(count, total)| (count + BORROWED * usual) / (total + BORROWED);
                counts.iter().zip(&totals).map(move |pair| f32::ln(smoothed(pair)))
            };
            let mean = logarithms().sum::<f32>() / width as f32;
            for (evidence, logarithm) in evidence.iter_mut().zip(logarithms()) {
                *evidence = ((logarithm - mean) * STEPS).round().clamp(-127.0, 127.0) as i8;
            }
        }
        Self { voices, evidence, words: known }
    }

    /// The language of a normalised text, where it shows one. `spoken` is the
    /// language of the conversation so far.
    pub(super) fn guess(&self, text: &str, spoken: Option<Locale>) -> Option<Guess<Locale>> {
        let script = script(text)?;
        let mut candidates = self.voices.iter().filter(|(_, own)| *own == script);
        let only = candidates.next()?.0;
        if script != "Latn" && candidates.next().is_none() {
            return Some(Guess { value: only, confidence: SCRIPT_DECIDES });
        }
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        if letters < FEWEST_LETTERS || letters < ENOUGH_LETTERS && !self.knows_a_word(text) {
            return None;
        }
        let (mut scores, familiar) = self.weigh(text);
        for (score, (locale, own)) in scores.iter_mut().zip(&self.voices) {
            let prior = match spoken {
                Some(spoken) if spoken == *locale => LOYALTY,
                Some(_) => (1.0 - LOYALTY) / self.voices.len() as f32,
                None => 1.0,
            };
            *score = if *own == script { *score * TEMPER + prior.ln() } else { f32::NEG_INFINITY };
        }
        super::model::softmax(&mut scores, 1.0);
        let ranked = scores.iter().zip(&self.voices).max_by(|(a, _), (b, _)| a.total_cmp(b));
        let (share, (value, _)) = ranked?;
        let confidence = share * ((familiar - STRANGE) / (FAMILIAR - STRANGE)).clamp(0.0, 1.0);
        (confidence >= LEAST).then_some(Guess { value: *value, confidence })
    }

    /// True where training saw one of the text's words as a whole.
    fn knows_a_word(&self, text: &str) -> bool {
        words(text).any(|word| self.words.contains(&finish(whole(word))))
    }

    /// The evidence for each voice, and the share of long runs that are known.
    fn weigh(&self, text: &str) -> (Vec<f32>, f32) {
        let stride = stride(self.voices.len());
        let mut sums = vec![0_i32; stride];
        let (mut known, mut all) = (0.0_f32, f32::MIN_POSITIVE);
        let mut letters = Vec::with_capacity(32);
        for word in words(text) {
            // A name may look like anything.
            let weight = if self.words.contains(&finish(whole(word))) { KNOWN_WORD } else { 1 };
            runs(word, &mut letters, |row, long| {
                let evidence = self.evidence.get(row * stride..(row + 1) * stride).unwrap_or_default();
                let seen = evidence.first().is_some_and(|first| *first != UNSEEN);
                if long {
                    all += 1.0;
                    known += f32::from(u8::from(seen));
                }
                if seen {
                    for (sums, evidence) in sums.chunks_exact_mut(LANES).zip(evidence.chunks_exact(LANES)) {
                        let pairs = sums.iter_mut().zip(evidence);
                        pairs.for_each(|(sum, value)| *sum += weight * i32::from(*value));
                    }
                }
            });
        }
        let scale = STEPS * KNOWN_WORD as f32;
        (sums.into_iter().map(|sum| sum as f32 / scale).collect(), known / all)
    }
}

fn stride(voices: usize) -> usize {
    voices.max(1).next_multiple_of(LANES)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c| !is_word(c)).filter(|word| !word.is_empty())
}

/// A word between two spaces, its digits all alike.
fn padded(word: &str) -> impl Iterator<Item = char> {
    let plain = word.chars().map(|c| if c.is_ascii_digit() { '0' } else { c });
    std::iter::once(' ').chain(plain).chain(std::iter::once(' '))
}

fn row(hash: u64) -> usize {
    (finish(hash) >> (64 - ROW_BITS)) as usize
}

fn whole(word: &str) -> u64 {
    padded(word).fold(WORD_SEED, step)
}

/// Calls `each` with the row of every run of a word, and whether it is a long one:
/// three characters or more, or the whole word.
/// `letters` is room to work in.
fn runs(word: &str, letters: &mut Vec<char>, mut each: impl FnMut(usize, bool)) {
    each(row(whole(word)), true);
    letters.clear();
    letters.extend(padded(word));
    for start in 0..letters.len() {
        let rest = letters.get(start..).unwrap_or_default();
        let mut hash = 0;
        for (length, c) in (1..=LONGEST_RUN).zip(rest) {
            hash = step(hash, *c);
            each(row(hash), length >= 3);
        }
    }
}
