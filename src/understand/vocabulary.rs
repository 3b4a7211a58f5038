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

/// Which rows a text has, with their shares of its length one.
pub(super) struct Vector {
    /// Row and value, each row once, in the order of the text.
    pub(super) entries: Vec<(u32, f32)>,
    /// How much of the text, by weight, was seen in training: 0 to 1.
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
    /// Phrases a run of characters must occur in to get a row.
    pub(super) min_runs: u32,
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

    fn needed(&self, kind: Kind) -> u32 {
        if matches!(kind, Kind::Run(_)) { self.min_runs } else { 1 }
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
            .filter(|(_, (count, _, kind))| *count >= shape.needed(*kind).max(1))
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

    /// The row of a gram, where it has one.
    pub(super) fn row(&self, gram: &Gram) -> Option<u32> {
        self.slots.get(slot(gram)).copied().filter(|row| *row < RARE)
    }

    /// Weighs a text: sub-linear term frequency times inverse document frequency,
    /// scaled to length one. What training never saw counts towards the length, so
    /// that a text of mostly strange words says little.
    pub(super) fn vector(&self, text: &Folded) -> Vector {
        let mut rows = Tally::new(text.words().len());
        let mut strange = 0.0_f32;
        let (mut known, mut all) = (0.0_f32, f32::MIN_POSITIVE);
        text.grams(|gram| {
            let row = self.slots.get(slot(&gram)).copied().unwrap_or(UNSEEN);
            if row < RARE {
                rows.add(row);
            } else {
                let weight = self.rarest * self.shape.weight(gram.kind);
                strange += weight * weight;
            }
            // Short runs occur in every language, long ones repeat the words.
            if matches!(gram.kind, Kind::Run(3..=4)) {
                all += 1.0;
                known += if row == UNSEEN { 0.0 } else { 1.0 };
            }
        });
        let mut entries = rows.counts;
        let mut square = strange * self.shape.strange;
        for (row, value) in &mut entries {
            let often = if *value > 1.0 { 1.0 + value.ln() } else { 1.0 };
            *value = self.weights.get(*row as usize).copied().unwrap_or_default() * often;
            square += *value * *value;
        }
        let scale = if square > 0.0 { square.sqrt().recip() } else { 0.0 };
        for (_, value) in &mut entries {
            *value *= scale;
        }
        Vector { entries, known: known / all }
    }
}

/// Counts rows, in the order they first come: a small table of its own, because
/// sorting them takes longer than all the rest.
struct Tally {
    counts: Vec<(u32, f32)>,
    /// Where in `counts` a row stands, counted from one; open addressing.
    places: Vec<u16>,
}

impl Tally {
    /// For a text of so many bytes.
    fn new(bytes: usize) -> Self {
        // A letter begins four runs, and a word adds three grams; twice that in places.
        let places = (bytes * 14).next_power_of_two().clamp(64, 1 << 16);
        Self { counts: Vec::with_capacity(bytes * 5), places: vec![0; places] }
    }

    fn add(&mut self, row: u32) {
        let mask = self.places.len() - 1;
        let mut at = row as usize & mask;
        while let Some(place) = self.places.get_mut(at) {
            match self.counts.get_mut(usize::from(*place).wrapping_sub(1)) {
                Some((known, count)) if *known == row => {
                    *count += 1.0;
                    return;
                }
                Some(_) => at = (at + 1) & mask,
                None => {
                    self.counts.push((row, 1.0));
                    // A text has at most a thousand letters: five thousand grams or so.
                    *place = u16::try_from(self.counts.len()).unwrap_or(u16::MAX);
                    return;
                }
            }
        }
    }
}
