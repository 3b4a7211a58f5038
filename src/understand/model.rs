//! The trained classifier: a row of weights per gram, a column per intent.
//!
//! A prediction adds up the rows of the text's grams, so its time grows with the
//! text and the number of intents, not with the number of phrases.

use crate::model::IntentId;

use super::calibrate::Calibration;
use super::features::{Folded, Gram};
use super::vocabulary::Vocabulary;

/// Columns are padded to a multiple of this, so that rows start alike in memory.
pub(super) const LANES: usize = 16;
/// Share of known grams up to which a text is taken for gibberish or a language
/// that nobody wrote phrases in, and from which it is taken as it is.
const STRANGE: f32 = 0.55;
const FAMILIAR: f32 = 0.85;

/// Scores are added up in 16 bits, which is several times faster than in floating
/// point and exact to about a hundredth. A value is rounded to at most this many steps, so
/// that its product with a weight (127 at most) fits; then this many bits are dropped,
/// and all values together have few enough steps that no sum can overflow.
const MOST_STEPS: f32 = 255.0;
const SHIFT: u32 = 7;
const MOST_STEPS_IN_ALL: f32 = 32_000.0;

#[derive(PartialEq)]
pub(super) struct Classifier {
    /// The intents, one per column; the column after the last is "none of these".
    pub(super) classes: Vec<IntentId>,
    pub(super) vocabulary: Vocabulary,
    /// Per row `stride` weights in steps of the row's scale.
    pub(super) weights: Vec<i8>,
    pub(super) scales: Vec<f32>,
    /// `stride` values.
    pub(super) bias: Vec<f32>,
    pub(super) calibration: Calibration,
}

/// How likely each class is, and how far the text can be believed at all.
pub(super) struct Prediction {
    /// One per class; with "none of these" they add up to 1.
    pub(super) shares: Vec<f32>,
    /// What all shares together may be believed: 0 for gibberish, nearly 1 for
    /// familiar words.
    pub(super) ours: f32,
}

impl Classifier {
    pub(super) fn predict(&self, text: &Folded) -> Prediction {
        let mut vector = self.vocabulary.vector(text);
        let stride = self.bias.len();
        let (mut largest, mut all) = (f32::MIN_POSITIVE, 0.0_f32);
        for (row, value) in &mut vector.entries {
            *value *= self.scales.get(*row as usize).copied().unwrap_or_default();
            largest = largest.max(*value);
            all += *value;
        }
        let steps = (MOST_STEPS / largest).min(MOST_STEPS_IN_ALL / all.max(f32::MIN_POSITIVE));
        let mut sums = vec![0_i16; stride];
        for (row, value) in vector.entries {
            let row = row as usize;
            let value = (value * steps) as i16;
            let weights = self.weights.get(row * stride..(row + 1) * stride).unwrap_or_default();
            for (sum, weight) in sums.iter_mut().zip(weights) {
                let product = i16::from(*weight).wrapping_mul(value);
                *sum = sum.wrapping_add(product.wrapping_add(1 << (SHIFT - 1)) >> SHIFT);
            }
        }
        let unit = f32::from(1_i16 << SHIFT) / steps;
        let mut scores: Vec<f32> =
            self.bias.iter().zip(&sums).map(|(bias, sum)| bias + f32::from(*sum) * unit).collect();
        scores.truncate(self.classes.len() + 1);
        softmax(&mut scores, self.calibration.temperature);
        scores.truncate(self.classes.len());
        let ours = ((vector.known - STRANGE) / (FAMILIAR - STRANGE)).clamp(0.0, 1.0);
        Prediction { shares: scores, ours: ours * (1.0 - self.calibration.doubt) }
    }

    /// What one gram adds to a class's score before scaling, for explanations.
    pub(super) fn weight(&self, gram: &Gram, class: usize) -> Option<f32> {
        let row = self.vocabulary.row(gram)? as usize;
        let weight = self.weights.get(row * self.bias.len() + class)?;
        Some(f32::from(*weight) * self.scales.get(row)?)
    }
}

impl Prediction {
    /// The likeliest classes with their confidences, best first, at most `most`.
    pub(super) fn best(&self, most: usize) -> Vec<(usize, f32)> {
        let mut ranked: Vec<(usize, f32)> = Vec::with_capacity(most + 1);
        for (class, share) in self.shares.iter().enumerate() {
            let confidence = share * self.ours;
            if ranked.len() == most && ranked.last().is_some_and(|(_, least)| *least >= confidence) {
                continue;
            }
            let at = ranked.partition_point(|(_, other)| *other >= confidence);
            if at < most {
                ranked.insert(at, (class, confidence));
                ranked.truncate(most);
            }
        }
        ranked
    }
}

/// Turns scores into probabilities in place.
pub(super) fn softmax(scores: &mut [f32], temperature: f32) {
    let top = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = ((*score - top) / temperature).exp();
        sum += *score;
    }
    for score in scores.iter_mut() {
        *score /= sum;
    }
}
