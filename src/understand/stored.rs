//! A trained classifier as bytes, so that it is trained once for a set of phrases and
//! not at every start.
//!
//! The bytes are a cache, not a format for others: whoever keeps them must keep them by
//! what they were learnt from, [`LEARNT_BY`] included, and must know that they are whole.

use super::calibrate::Calibration;
use super::model::Classifier;
use super::train::RECIPE;
use super::vocabulary::Vocabulary;
use crate::model::IntentId;

/// What decides a classifier beside its phrases: the code that learns. Code in place of
/// a version number, because nobody can forget to change it.
pub const LEARNT_BY: [&str; 8] = [
    include_str!("../normalise.rs"),
    include_str!("features.rs"),
    include_str!("vocabulary.rs"),
    include_str!("mod.rs"),
    include_str!("model.rs"),
    include_str!("train.rs"),
    include_str!("calibrate.rs"),
    include_str!("stored.rs"),
];

impl Classifier {
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let (slots, idf, rarest) = self.vocabulary.parts();
        let mut bytes = Vec::with_capacity(self.weights.len() + 4 * (slots.len() + idf.len()) + 1024);
        for count in [slots.len(), idf.len(), self.bias.len()] {
            bytes.extend((count as u64).to_le_bytes());
        }
        bytes.extend(slots.iter().flat_map(|slot| slot.to_le_bytes()));
        let Calibration { temperature, doubt } = self.calibration;
        let numbers = [&[rarest, temperature, doubt, self.unit], idf, &self.bias];
        bytes.extend(numbers.into_iter().flatten().flat_map(|number| number.to_le_bytes()));
        bytes.extend(self.weights.iter().flat_map(|weight| weight.to_le_bytes()));
        bytes
    }

    /// The classifier of these classes; `None` where the bytes are not one.
    pub(super) fn from_bytes(bytes: &[u8], classes: Vec<IntentId>) -> Option<Self> {
        let mut rest = Reader(bytes);
        let (slots, rows, stride) = (rest.count()?, rest.count()?, rest.count()?);
        let slots: Vec<u32> = rest.words(slots)?.map(u32::from_le_bytes).collect();
        let [rarest, temperature, doubt, unit] = rest.numbers(4)?.try_into().ok()?;
        let (idf, bias) = (rest.numbers(rows)?, rest.numbers(stride)?);
        let weights = rest.take(rows.checked_mul(stride)?)?.iter().map(|byte| byte.cast_signed()).collect();
        if !rest.0.is_empty() || stride <= classes.len() {
            return None;
        }
        let vocabulary = Vocabulary::of_parts(slots, idf, rarest, &RECIPE.shape)?;
        let calibration = Calibration { temperature, doubt };
        Some(Self { classes, vocabulary, weights, unit, bias, calibration })
    }
}

/// What is left to read.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn count(&mut self) -> Option<usize> {
        usize::try_from(u64::from_le_bytes(self.take(8)?.try_into().ok()?)).ok()
    }

    fn words(&mut self, count: usize) -> Option<impl Iterator<Item = [u8; 4]> + use<'a>> {
        Some(self.take(count.checked_mul(4)?)?.as_chunks::<4>().0.iter().copied())
    }

    fn numbers(&mut self, count: usize) -> Option<Vec<f32>> {
        Some(self.words(count)?.map(f32::from_le_bytes).collect())
    }
}
