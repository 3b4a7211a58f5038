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

/// Rows are added up in 16 bits, several times faster than in floating point; after so
/// many the sums are carried over, before one can overflow.
const CARRIED: usize = 256;
/// The share of rows whose largest weight may be cut to what 8 bits hold, so that all
/// others are finer.
const CUT: f32 = 0.001;

#[derive(PartialEq)]
pub(super) struct Classifier {
    /// The intents, one per column; the column after the last is "none of these".
    pub(super) classes: Vec<IntentId>,
    pub(super) vocabulary: Vocabulary,
    /// Per row `stride` weights, the weight of its gram counted in, in steps of `unit`.
    pub(super) weights: Vec<i8>,
    pub(super) unit: f32,
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
    /// Takes the weights that were learnt: `stride` per row of the vocabulary.
    pub(super) fn quantised(
        classes: Vec<IntentId>,
        vocabulary: Vocabulary,
        learnt: &[f32],
        bias: Vec<f32>,
        calibration: Calibration,
    ) -> Self {
        let rows = || learnt.chunks_exact(bias.len().max(1)).zip(vocabulary.weights());
        let largest = |(row, gram): (&[f32], &f32)| gram * row.iter().fold(0.0_f32, |a, w| a.max(w.abs()));
        let mut sizes: Vec<f32> = rows().map(largest).collect();
        sizes.sort_unstable_by(f32::total_cmp);
        let cut = (sizes.len() as f32 * (1.0 - CUT)) as usize;
        let unit = sizes.get(cut).copied().unwrap_or_default().max(f32::MIN_POSITIVE) / f32::from(i8::MAX);
        // A cast keeps to what the type holds.
        let step = |weight: f32| (weight / unit).round() as i8;
        let weights = rows().flat_map(|(row, gram)| row.iter().map(move |w| step(w * gram))).collect();
        Self { weights, unit, classes, vocabulary, bias, calibration }
    }

    pub(super) fn predict(&self, text: &Folded) -> Prediction {
        let mut sums = Sums::new(self.bias.len());
        let measure = self.vocabulary.weigh(text, |row, _| {
            sums.add(self.row(row as usize));
        });
        sums.carry();
        let unit = self.unit * measure.scale;
        let mut scores: Vec<f32> =
            self.bias.iter().zip(sums.carried).map(|(bias, sum)| bias + sum as f32 * unit).collect();
        scores.truncate(self.classes.len() + 1);
        softmax(&mut scores, self.calibration.temperature);
        scores.truncate(self.classes.len());
        let ours = ((measure.known - STRANGE) / (FAMILIAR - STRANGE)).clamp(0.0, 1.0);
        Prediction { shares: scores, ours: ours * (1.0 - self.calibration.doubt) }
    }

    fn row(&self, row: usize) -> &[i8] {
        let stride = self.bias.len();
        self.weights.get(row * stride..(row + 1) * stride).unwrap_or_default()
    }

    /// What one gram adds to a class's score, before the text's scale.
    pub(super) fn adds(&self, gram: &Gram, class: usize) -> Option<f32> {
        let (row, _) = self.vocabulary.row(gram)?;
        Some(f32::from(*self.row(row as usize).get(class)?) * self.unit)
    }
}

/// One sum per class.
struct Sums {
    running: Vec<i16>,
    rows: usize,
    carried: Vec<i32>,
}

impl Sums {
    fn new(stride: usize) -> Self {
        Self { running: vec![0; stride], rows: 0, carried: vec![0; stride] }
    }

    fn add(&mut self, row: &[i8]) {
        if self.rows == CARRIED {
            self.carry();
        }
        self.rows += 1;
        for (sum, weight) in self.running.iter_mut().zip(row) {
            *sum = sum.wrapping_add(i16::from(*weight));
        }
    }

    fn carry(&mut self) {
        for (whole, part) in self.carried.iter_mut().zip(&mut self.running) {
            *whole += i32::from(std::mem::take(part));
        }
        self.rows = 0;
    }
}

impl Prediction {
    /// The likeliest classes with their confidences, best first: at most `most`, none below
    /// `least`.
    pub(super) fn best(&self, most: usize, least: f32) -> Vec<(usize, f32)> {
        let mut ranked: Vec<(usize, f32)> = Vec::with_capacity(most + 1);
        for (class, share) in self.shares.iter().enumerate() {
            let confidence = share * self.ours;
            let full = ranked.len() == most && ranked.last().is_some_and(|(_, last)| *last >= confidence);
            if full || confidence < least {
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

/// A score so far below the best has a share of less than one in ten million, and most
/// classes are as far.
const NOTHING: f32 = -16.0;

/// Turns scores into probabilities in place.
pub(super) fn softmax(scores: &mut [f32], temperature: f32) {
    let top = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        let below = (*score - top) / temperature;
        *score = if below > NOTHING { below.exp() } else { 0.0 };
        sum += *score;
    }
    for score in scores.iter_mut() {
        *score /= sum;
    }
}
