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
        let vector = self.vocabulary.vector(text);
        let stride = self.bias.len();
        let mut scores = self.bias.clone();
        for (row, value) in vector.entries {
            let row = row as usize;
            let scale = value * self.scales.get(row).copied().unwrap_or_default();
            let weights = self.weights.get(row * stride..(row + 1) * stride).unwrap_or_default();
            for (score, weight) in scores.iter_mut().zip(weights) {
                *score += scale * f32::from(*weight);
            }
        }
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
