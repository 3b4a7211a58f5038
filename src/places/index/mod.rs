//! Finds places by the words of their names, wards, towns and postcodes.
//!
//! Every distinct name is a [`Unit`]: a bag of words, each weighted by how rare it
//! is among all names, so that "school" says little and "Uhuru" much. A unit's
//! score is the weight of its words that the text holds, by the weight of all of
//! them. The search is in `search.rs`; this file builds what it reads.

mod fold;
mod search;
mod sound;
mod vocabulary;

use std::collections::HashMap;

use super::Matched;
use crate::model::Place;
use vocabulary::{Vocabulary, WordId};

/// Words of a name past these are ignored.
const MAX_NAME_WORDS: usize = 16;

/// A part of an address counts as a town when at least this many places share it:
/// a street's name is no area.
const MIN_TOWN_PLACES: usize = 3;

/// What a number or a single letter in a name weighs beside a word as rare.
const NUMBER_WEIGHT: f32 = 0.25;

pub type UnitId = u32;

/// A place that was found, by its index in the data.
pub struct Found {
    pub place: u32,
    /// The name; none where it was a code.
    pub unit: Option<UnitId>,
    pub score: f32,
    /// How much of the text it explains, 0 to 1.
    pub share: f32,
    pub by: Matched,
}

#[derive(Default)]
pub struct Index {
    vocabulary: Vocabulary,
    /// Of each word: its weight, whether it is a number or a single letter, and
    /// the units that hold it.
    weights: Vec<f32>,
    numbers: Vec<bool>,
    holders: Vec<Vec<UnitId>>,
    units: Vec<Unit>,
    /// Units by their words run together, for words joined or split.
    joined: HashMap<Box<str>, Vec<UnitId>>,
    /// Postcodes and ids, run together.
    codes: HashMap<Box<str>, Vec<(u32, Matched)>>,
    /// Of each place: the wards and towns it lies in.
    areas: Vec<Vec<UnitId>>,
}

/// A distinct name.
struct Unit {
    kind: Matched,
    name: Box<str>,
    words: Vec<WordId>,
    /// The sum of its words' weights.
    weight: f32,
    places: Vec<u32>,
}

impl Index {
    pub fn build(places: &[Place]) -> Self {
        let mut builder = Builder::default();
        let towns = towns(places);
        for (place, at) in places.iter().zip(0_u32..) {
            builder.unit(Matched::Name, &place.name, at);
            let wards = place.ward.split([',', ';', '/']);
            let mut areas: Vec<_> = wards.filter_map(|w| builder.unit(Matched::Ward, w, at)).collect();
            for part in address_areas(&place.address).filter(|part| towns.contains_key(part)) {
                areas.extend(builder.unit(Matched::Town, part, at));
            }
            areas.dedup();
            builder.index.areas.push(areas);
            builder.code(Matched::Postcode, &place.postcode, at);
            builder.code(Matched::Id, &place.id, at);
        }
        builder.finish()
    }

    /// At most `limit` places of the wards and towns of this name, in the order of the data.
    /// What else is named so lies elsewhere.
    pub fn in_area(&self, name: &str, limit: usize) -> Vec<u32> {
        let words = fold::words(name, MAX_NAME_WORDS);
        let is_it = |unit: &&Unit| {
            matches!(unit.kind, Matched::Ward | Matched::Town)
                && fold::words(&unit.name, MAX_NAME_WORDS) == words
        };
        let alike = self.joined.get(words.concat().as_str()).into_iter().flatten();
        let areas = alike.filter_map(|id| self.unit(*id)).filter(is_it);
        let mut places: Vec<_> = areas.flat_map(|area| area.places.iter().copied()).collect();
        places.sort_unstable();
        places.dedup();
        places.truncate(limit);
        places
    }

    /// A name as the data writes it.
    pub fn name(&self, unit: Option<UnitId>) -> Option<&str> {
        Some(&self.unit(unit?)?.name)
    }

    fn unit(&self, id: UnitId) -> Option<&Unit> {
        self.units.get(usize::try_from(id).ok()?)
    }

    fn weight(&self, word: WordId) -> f32 {
        usize::try_from(word).ok().and_then(|i| self.weights.get(i)).copied().unwrap_or(0.0)
    }

    fn is_number(&self, word: WordId) -> bool {
        usize::try_from(word).ok().and_then(|i| self.numbers.get(i)).copied().unwrap_or(false)
    }

    fn holders(&self, word: WordId) -> &[UnitId] {
        usize::try_from(word).ok().and_then(|i| self.holders.get(i)).map_or(&[], Vec::as_slice)
    }
}

#[derive(Default)]
struct Builder {
    index: Index,
    known: HashMap<(Matched, Vec<WordId>), UnitId>,
}

impl Builder {
    /// Notes that a place bears this name; the unit, unless the name has no words.
    fn unit(&mut self, kind: Matched, name: &str, place: u32) -> Option<UnitId> {
        let words = fold::words(name, MAX_NAME_WORDS);
        if words.is_empty() {
            return None;
        }
        let ids: Vec<_> = words.iter().map(|w| self.index.vocabulary.add(w)).collect();
        let units = &mut self.index.units;
        let id = *self.known.entry((kind, ids)).or_insert_with_key(|(_, ids)| {
            let id = UnitId::try_from(units.len()).unwrap_or(UnitId::MAX);
            let mut distinct = ids.clone();
            distinct.sort_unstable();
            distinct.dedup();
            let name = name.trim().into();
            units.push(Unit { kind, name, words: distinct, weight: 0.0, places: Vec::new() });
            self.index.joined.entry(words.concat().into()).or_default().push(id);
            id
        });
        let unit = usize::try_from(id).ok().and_then(|i| units.get_mut(i))?;
        if unit.places.last() != Some(&place) {
            unit.places.push(place);
        }
        Some(id)
    }

    fn code(&mut self, kind: Matched, code: &str, place: u32) {
        let code = fold::words(code, MAX_NAME_WORDS).concat();
        // A shorter or wholly alphabetic code would be met in ordinary speech.
        if code.chars().count() >= search::MIN_CODE_CHARS && code.chars().any(char::is_numeric) {
            // A United States ZIP+4 is also found by the five digits people know.
            if kind == Matched::Postcode && code.len() == 9 && code.bytes().all(|b| b.is_ascii_digit()) {
                let five: String = code.chars().take(5).collect();
                self.index.codes.entry(five.into()).or_default().push((place, kind));
            }
            self.index.codes.entry(code.into()).or_default().push((place, kind));
        }
    }

    fn finish(self) -> Index {
        let mut index = self.index;
        index.holders = vec![Vec::new(); index.vocabulary.len()];
        for (unit, id) in index.units.iter().zip(0_u32..) {
            for word in &unit.words {
                if let Some(holders) = usize::try_from(*word).ok().and_then(|i| index.holders.get_mut(i)) {
                    holders.push(id);
                }
            }
        }
        let all = index.units.len() as f32;
        index.weights = index.holders.iter().map(|h| rarity(h.len(), all)).collect();
        let is_number = |w: &str| w.chars().all(char::is_numeric) || w.chars().count() == 1;
        index.numbers = index.vocabulary.iter().map(is_number).collect();
        for (weight, _) in index.weights.iter_mut().zip(&index.numbers).filter(|(_, number)| **number) {
            *weight *= NUMBER_WEIGHT;
        }
        let weights = &index.weights;
        for unit in &mut index.units {
            let of =
                |w: &WordId| usize::try_from(*w).ok().and_then(|i| weights.get(i)).copied().unwrap_or(0.0);
            unit.weight = unit.words.iter().map(of).sum();
        }
        index
    }
}

/// What a word weighs that so many of all names hold: the square of its inverse
/// document frequency, so that "Primary School" is less than half of any name.
fn rarity(holders: usize, all: f32) -> f32 {
    (1.0 + all / holders.max(1) as f32).ln().powi(2)
}

/// The parts of addresses that enough places share to be towns.
fn towns(places: &[Place]) -> HashMap<&str, usize> {
    let mut counts = HashMap::new();
    for part in places.iter().flat_map(|p| address_areas(&p.address)) {
        *counts.entry(part).or_default() += 1;
    }
    counts.retain(|_, count| *count >= MIN_TOWN_PLACES);
    counts
}

/// The parts of an address after its first that could be a town: no digit, three
/// letters or more.
fn address_areas(address: &str) -> impl Iterator<Item = &str> {
    address
        .split(',')
        .skip(1)
        .map(str::trim)
        .filter(|part| part.chars().count() >= 3 && !part.chars().any(char::is_numeric))
}
