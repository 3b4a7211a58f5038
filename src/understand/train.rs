//! Trains the classifier: multinomial logistic regression by stochastic gradient
//! descent. The order is drawn from the phrases themselves, so that the same phrases
//! give the same model, and one phrase more gives nearly the same: an order drawn
//! anew for every number of phrases flipped eleven times as many answers.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::library::PhraseKind;
use crate::model::{IntentId, Phrase};

use super::calibrate::{Calibration, fit};
use super::features::Folded;
use super::model::{Classifier, LANES, softmax};
use super::vocabulary::{Shape, Vocabulary};

/// How the classifier learns.
#[derive(Clone, PartialEq)]
pub(super) struct Recipe {
    pub(super) shape: Shape,
    /// Passes over the phrases while some are held out to measure confidence with.
    pub(super) epochs: u16,
    /// Passes over all phrases afterwards.
    pub(super) last_epochs: u16,
    /// The first step; steps shrink to `last_rate` of it.
    pub(super) rate: f32,
    pub(super) last_rate: f32,
    /// A phrase that was this close to certain rests in the next pass.
    pub(super) easy: f32,
    /// One phrase in this many is held out.
    pub(super) held: usize,
    /// How much of what an intent learns the others of its topic learn too: few
    /// phrases each, but many together.
    pub(super) kinship: f32,
}

/// Chosen by five-fold cross-validation over the pack's own phrases, in four
/// languages, with an eye on questions from elsewhere. Neighbouring values (rate 3
/// to 6, kinship 0.2 to 0.5, 4 to 15 epochs) changed the share understood by less
/// than one in a hundred.
pub(super) const RECIPE: Recipe = Recipe {
    shape: Shape { least: 2, word: 1.0, pair: 0.8, run: 0.8, skeleton: 1.4, strange: 0.5 },
    epochs: 3,
    last_epochs: 1,
    rate: 4.0,
    last_rate: 0.2,
    easy: 0.1,
    held: 10,
    kinship: 0.3,
};

/// Too few held-out phrases to measure anything.
const FEWEST_HELD: usize = 40;
/// Draws who is held out, as a pass's number draws its order.
const HOLDING_OUT: u64 = u64::MAX;

/// What a phrase teaches.
#[derive(Clone, Copy)]
enum Lesson {
    Is(usize),
    /// A near-miss: anything but this. Most near-misses belong to another intent, so
    /// teaching "none of these" would teach something false; measured, it made
    /// true questions unsure.
    IsNot(usize),
}

struct Sample {
    vector: Vec<(u32, f32)>,
    lesson: Lesson,
    /// A way people ask; keywords are easier than that, and measure nothing.
    typical: bool,
    /// What its place in every order is drawn from.
    key: u64,
}

impl Sample {
    /// A number of its own for each drawing (mixed as in splitmix64, S. Vigna 2015).
    fn drawn(&self, drawing: u64) -> u64 {
        let mixed = self.key ^ drawing.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
}

pub(super) fn train(phrases: &[Phrase], texts: &[Folded], recipe: &Recipe) -> Classifier {
    let columns: BTreeMap<IntentId, usize> = classes(phrases).into_iter().zip(0..).collect();
    let vocabulary = Vocabulary::learn(texts, &recipe.shape);
    let samples: Vec<Sample> = phrases
        .iter()
        .zip(texts)
        .filter(|(_, text)| !text.is_empty())
        .filter_map(|(phrase, text)| {
            let column = *columns.get(&phrase.intent)?;
            let lesson = match phrase.kind {
                PhraseKind::Example | PhraseKind::Keyword => Lesson::Is(column),
                PhraseKind::NearMiss => Lesson::IsNot(column),
                PhraseKind::Title => return None,
            };
            let typical = phrase.kind == PhraseKind::Example;
            Some(Sample { vector: vocabulary.vector(text), lesson, typical, key: text.hash() })
        })
        .collect();
    let mut learner = Learner::new(vocabulary.rows(), topics(columns.keys()));
    let calibration = learner.learn(&samples, recipe);
    let Learner { weights, bias, .. } = learner;
    Classifier::quantised(columns.into_keys().collect(), vocabulary, &weights, bias, calibration)
}

/// The intents that phrases teach, in the order of their columns.
pub(super) fn classes(phrases: &[Phrase]) -> Vec<IntentId> {
    let classes: BTreeSet<&IntentId> = phrases.iter().map(|phrase| &phrase.intent).collect();
    classes.into_iter().cloned().collect()
}

/// The topic of each class: what stands before the first dot of its id.
fn topics<'a>(classes: impl Iterator<Item = &'a IntentId>) -> Vec<usize> {
    let mut number = 0;
    let mut before = None;
    let mut topics = Vec::new();
    for class in classes {
        let topic = class.as_str().split_once('.').map(|(topic, _)| topic);
        // Ids are in order, so one topic's stand together.
        if topic.is_none() || topic != before {
            number += 1;
        }
        before = topic;
        topics.push(number - 1);
    }
    topics
}

struct Learner {
    stride: usize,
    /// Classes and the one for "none of these".
    used: usize,
    weights: Vec<f32>,
    bias: Vec<f32>,
    /// One phrase's scores, then its gradient.
    scratch: Vec<f32>,
    /// Per class the number of its topic.
    topics: Vec<usize>,
    /// One topic's sum of gradients each.
    sums: Vec<f32>,
}

impl Learner {
    fn new(rows: usize, topics: Vec<usize>) -> Self {
        let used = topics.len() + 1;
        let stride = used.next_multiple_of(LANES);
        Self {
            stride,
            used,
            weights: vec![0.0; rows * stride],
            bias: vec![0.0; stride],
            scratch: vec![0.0; stride],
            sums: vec![0.0; topics.len()],
            topics,
        }
    }

    /// Learns from all samples; returns how its scores become confidences.
    fn learn(&mut self, samples: &[Sample], recipe: &Recipe) -> Calibration {
        let holding = samples.len() >= FEWEST_HELD * recipe.held;
        let is_held =
            |sample: &Sample| holding && sample.drawn(HOLDING_OUT).is_multiple_of(recipe.held.max(1) as u64);
        let (held, mut kept): (Vec<_>, Vec<_>) =
            samples.iter().map(|sample| (sample, false)).partition(|(sample, _)| is_held(sample));
        let passes = usize::from(recipe.epochs) * kept.len();
        let passes = (passes + usize::from(recipe.last_epochs) * samples.len()).max(1);
        let mut done = 0;
        let mut calibration = Calibration::default();
        for epoch in 0..recipe.epochs + recipe.last_epochs {
            if epoch == recipe.epochs {
                calibration = self.calibration(&held);
                kept.extend(&held);
            }
            kept.sort_by_cached_key(|(sample, _)| sample.drawn(u64::from(epoch)));
            for (sample, rests) in &mut kept {
                done += 1;
                if std::mem::take(rests) {
                    continue;
                }
                let left = 1.0 - done as f32 / passes as f32;
                let rate = recipe.rate * (recipe.last_rate + (1.0 - recipe.last_rate) * left);
                *rests = self.step(&sample.vector, sample.lesson, rate, recipe);
            }
        }
        calibration
    }

    fn score(&mut self, vector: &[(u32, f32)]) {
        let stride = self.stride;
        self.scratch.copy_from_slice(&self.bias);
        for (row, value) in vector {
            let row = *row as usize;
            let weights = self.weights.get(row * stride..(row + 1) * stride).unwrap_or_default();
            for (score, weight) in self.scratch.iter_mut().zip(weights) {
                *score += value * weight;
            }
        }
    }

    /// Learns from one sample; true where it was known already.
    fn step(&mut self, vector: &[(u32, f32)], lesson: Lesson, rate: f32, recipe: &Recipe) -> bool {
        self.score(vector);
        let shares = self.scratch.get_mut(..self.used).unwrap_or_default();
        softmax(shares, 1.0);
        let known = match lesson {
            Lesson::Is(class) => {
                let share = shares.get_mut(class);
                share.is_some_and(|share| {
                    *share -= 1.0;
                    *share > -recipe.easy
                })
            }
            // The loss is -ln(1 - p): what the class has too much goes to the
            // others as they are believed already.
            Lesson::IsNot(class) => {
                let wrong = shares.get(class).copied().unwrap_or_default();
                let odds = -wrong / (1.0 - wrong).max(0.05);
                for share in shares.iter_mut() {
                    *share *= odds;
                }
                if let Some(share) = shares.get_mut(class) {
                    *share = wrong;
                }
                wrong < recipe.easy
            }
        };
        if recipe.kinship > 0.0 {
            self.sums.fill(0.0);
            for (share, topic) in shares.iter().zip(&self.topics) {
                if let Some(sum) = self.sums.get_mut(*topic) {
                    *sum += share;
                }
            }
            for (share, topic) in shares.iter_mut().zip(&self.topics) {
                *share += recipe.kinship * self.sums.get(*topic).copied().unwrap_or_default();
            }
        }
        // Whole rows, small gradients too: it takes no longer than picking.
        for share in shares.iter_mut() {
            *share *= -rate;
        }
        if let Some(padding) = self.scratch.get_mut(self.used..) {
            padding.fill(0.0);
        }
        for (bias, step) in self.bias.iter_mut().zip(&self.scratch) {
            *bias += step * BIAS_SHARE;
        }
        for (row, value) in vector {
            let start = *row as usize * self.stride;
            let row = self.weights.get_mut(start..start + self.stride).unwrap_or_default();
            for (weight, step) in row.iter_mut().zip(&self.scratch) {
                *weight += step * value;
            }
        }
        known
    }

    fn calibration(&mut self, held: &[(&Sample, bool)]) -> Calibration {
        let mut scored: Vec<(Vec<f32>, usize)> = Vec::with_capacity(held.len());
        for (sample, _) in held.iter().filter(|(sample, _)| sample.typical) {
            if let Lesson::Is(class) = sample.lesson {
                self.score(&sample.vector);
                scored.push((self.scratch.get(..self.used).unwrap_or_default().to_vec(), class));
            }
        }
        fit(&scored)
    }
}

/// Biases learn more slowly than weights: how often an intent has phrases says
/// little about how often it is asked.
const BIAS_SHARE: f32 = 0.02;
