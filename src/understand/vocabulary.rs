//! Which grams were seen in training, and how much each tells.
//!
//! A gram's hash picks a slot in a table of fixed size; the slot names the row of
//! weights that the classifier learnt for it. Rows are ordered by how often their
//! grams occur, so that the busy ones lie together in the cache. Two grams may
//! share a slot; with this many slots that is rare and does little harm.

use super::features::{Folded, Gram, Kind};

/// Slots: 2 to this power.
const SLOT_BITS: u32 = 18;
/// No phrase has this gram.
const UNSEEN: u32 = u32::MAX;
/// Phrases have it, too few to learn from.
const RARE: u32 = u32::MAX - 1;

/// What a text as a whole comes to.
pub(super) struct Measure {
    /// What its weights are multiplied by, so that their squares add up to 1, or a little
    /// more where words share runs.
    pub(super) scale: f32,
    /// How many of its middling runs of characters were seen in training: 0 to 1.
    pub(super) known: f32,
}

#[derive(PartialEq)]
pub(super) struct Vocabulary {
    slots: Vec<u32>,
    /// Inverse document frequency times the weight of its kind, per row.
    weights: Vec<f32>,
    /// The inverse document frequency of what no phrase has.
    rarest: f32,
    shape: Shape,
}

/// What decides how texts become vectors.
#[derive(Clone, PartialEq)]
pub(super) struct Shape {
    /// Phrases a gram must occur in to get a row. What one phrase alone has tells little
    /// of the next, and would be four rows in ten.
    pub(super) least: u32,
    pub(super) word: f32,
    pub(super) pair: f32,
    pub(super) run: f32,
    pub(super) skeleton: f32,
    /// How much of the weight of unseen grams counts towards a text's length.
    pub(super) strange: f32,
}

impl Shape {
    fn weight(&self, kind: Kind) -> f32 {
        match kind {
            Kind::Word => self.word,
            Kind::Pair => self.pair,
            Kind::Skeleton => self.skeleton,
            Kind::Run(_) => self.run,
        }
    }
}

fn slot(gram: &Gram) -> usize {
    (gram.hash >> (64 - SLOT_BITS)) as usize
}

impl Vocabulary {
    /// Learns which grams there are. `rows` is known afterwards.
    pub(super) fn learn(texts: &[Folded], shape: &Shape) -> Self {
        // How many texts have each slot, and the last of them, to count each text once.
        let mut seen = vec![(0_u32, 0_u32, Kind::Word); 1 << SLOT_BITS];
        for (number, text) in (1_u32..).zip(texts) {
            text.grams(|gram| {
                if let Some((count, last, kind)) = seen.get_mut(slot(&gram))
                    && *last != number
                {
                    *count += 1;
                    *last = number;
                    *kind = gram.kind;
                }
            });
        }
        let mut order: Vec<(u32, usize, Kind)> = (0..)
            .zip(&seen)
            .filter(|(_, (count, _, _))| *count >= shape.least.max(1))
            .map(|(at, (count, _, kind))| (*count, at, *kind))
            .collect();
        order.sort_unstable_by_key(|(count, at, _)| (std::cmp::Reverse(*count), *at));
        let mut slots: Vec<u32> =
            seen.iter().map(|(count, _, _)| if *count == 0 { UNSEEN } else { RARE }).collect();
        let rarity = |count: u32| ((1 + texts.len()) as f32 / (1 + count) as f32).ln() + 1.0;
        let mut weights = Vec::with_capacity(order.len());
        for (row, (count, at, kind)) in (0_u32..).zip(order) {
            if let Some(slot) = slots.get_mut(at) {
                *slot = row;
            }
            weights.push(rarity(count) * shape.weight(kind));
        }
        Self { slots, weights, rarest: rarity(0), shape: shape.clone() }
    }

    /// Slots, weights per row, and the weight of what is unseen, to be kept.
    pub(super) fn parts(&self) -> (&[u32], &[f32], f32) {
        (&self.slots, &self.weights, self.rarest)
    }

    /// What [`Vocabulary::parts`] gave; `None` where they do not belong together.
    pub(super) fn of_parts(slots: Vec<u32>, weights: Vec<f32>, rarest: f32, shape: &Shape) -> Option<Self> {
        let sound = |slot: &u32| *slot >= RARE || (*slot as usize) < weights.len();
        let whole = slots.len() == 1 << SLOT_BITS && slots.iter().all(sound);
        whole.then(|| Self { slots, weights, rarest, shape: shape.clone() })
    }

    pub(super) fn rows(&self) -> usize {
        self.weights.len()
    }

    /// The weight of each row's gram.
    pub(super) fn weights(&self) -> &[f32] {
        &self.weights
    }

    /// The row of a gram, where it has one, and its weight.
    pub(super) fn row(&self, gram: &Gram) -> Option<(u32, f32)> {
        let row = *self.slots.get(slot(gram))?;
        Some((row, *self.weights.get(row as usize)?))
    }

    /// Calls `each` with every row a text has, as often as it has it, and its weight.
    pub(super) fn weigh(&self, text: &Folded, mut each: impl FnMut(u32, f32)) -> Measure {
        let mut square = 0.0_f32;
        let (mut known, mut all) = (0.0_f32, f32::MIN_POSITIVE);
        text.grams(|gram| {
            let row = self.slots.get(slot(&gram)).copied().unwrap_or(UNSEEN);
            if let Some(weight) = self.weights.get(row as usize) {
                square += weight * weight;
                each(row, *weight);
            } else {
                let weight = self.rarest * self.shape.weight(gram.kind);
                square += weight * weight * self.shape.strange;
            }
            // Short runs occur in every language, long ones repeat the words.
            if matches!(gram.kind, Kind::Run(3..=4)) {
                all += 1.0;
                known += if row == UNSEEN { 0.0 } else { 1.0 };
            }
        });
        let scale = if square > 0.0 { square.sqrt().recip() } else { 0.0 };
        Measure { scale, known: known / all }
    }

    /// A text as a vector: inverse document frequencies, scaled to length one. What
    /// training never saw counts towards the length, so that a text of mostly strange
    /// words says little.
    pub(super) fn vector(&self, text: &Folded) -> Vec<(u32, f32)> {
        let mut entries = Vec::new();
        let measure = self.weigh(text, |row, weight| entries.push((row, weight)));
        for (_, value) in &mut entries {
            *value *= measure.scale;
        }
        entries
    }
}
