//! Polling places: reading an authority's file of them, and finding one by words
//! or by position.
//!
//! What it is: [`read`] turns a file into checked [`Place`]s or a list of every
//! fault in it; [`Places`] is an index that never changes once built, shared
//! between threads, replaced as a whole when new data is imported.
//!
//! What it is not: it opens no file and keeps none, it geocodes no address, and it
//! does not say who votes where. How sure a [`Hit`] is comes as a score; whether
//! to answer or to ask is the dialogue's to decide.

mod index;
mod near;
mod read;

#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::model::{LatLon, NamedPlace, Place, PlaceIndex};

pub use near::{elsewhere, swapped};
pub use read::{COLUMNS, Fault, MAX_BYTES, MAX_FAULTS, MAX_PLACES, ReadError, ignored_columns, read};

/// From this score on, the words name this place or its area.
pub const SURE: f32 = 0.8;

/// From this score on, the words may mean this place: ask. Below, they do not.
pub const MAYBE: f32 = 0.5;

/// A place that words may have meant.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Hit<'a> {
    pub place: &'a Place,
    /// 0 to 1; compare with [`SURE`] and [`MAYBE`].
    pub score: f32,
    /// How much of the text is that name, 0 to 1.
    pub share: f32,
    pub by: Matched,
    /// The name that it was found by, as the data writes it first.
    pub name: &'a str,
}

/// What of a place the words named. An area (a ward, town or postcode) holds many
/// places, and all of them score alike.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Matched {
    Id,
    Name,
    Ward,
    Town,
    Postcode,
}

/// All polling places of the authority, indexed.
#[derive(Default)]
pub struct Places {
    places: Vec<Place>,
    by_id: HashMap<String, u32>,
    words: index::Index,
    points: near::Points,
}

impl PlaceIndex for Places {
    fn by_words<'a>(&'a self, text: &str, limit: usize) -> Vec<NamedPlace<'a>> {
        let hits = Places::by_words(self, text, limit).into_iter();
        let named = |hit: Hit<'a>| {
            let area = matches!(hit.by, Matched::Ward | Matched::Town).then_some(hit.name);
            NamedPlace { place: hit.place, area, score: hit.score, share: hit.share }
        };
        hits.map(named).collect()
    }

    fn in_area(&self, name: &str, limit: usize) -> Vec<&Place> {
        self.words.in_area(name, limit).into_iter().filter_map(|at| self.at(at)).collect()
    }

    fn near(&self, at: LatLon, limit: usize) -> Vec<(&Place, f64)> {
        Places::near(self, at, limit)
    }

    fn get(&self, id: &str) -> Option<&Place> {
        Places::get(self, id)
    }
}

impl Places {
    /// Indexes the places. Of two with the same id the first is kept; [`read`]
    /// never gives two. Past [`MAX_PLACES`] the rest is dropped.
    pub fn build(mut places: Vec<Place>) -> Self {
        places.truncate(MAX_PLACES);
        let mut by_id = HashMap::with_capacity(places.len());
        let mut kept = Vec::with_capacity(places.len());
        for place in places {
            if let Entry::Vacant(slot) = by_id.entry(place.id.clone()) {
                slot.insert(u32::try_from(kept.len()).unwrap_or(u32::MAX));
                kept.push(place);
            }
        }
        let words = index::Index::build(&kept);
        let points = near::Points::build(&kept);
        Self { places: kept, by_id, words, points }
    }

    /// The place with this id, exactly as the data writes it.
    pub fn get(&self, id: &str) -> Option<&Place> {
        self.by_id.get(id).and_then(|at| self.at(*at))
    }

    /// Places that the words may have meant, best first, at most `limit`, each
    /// place once. The text is normalised (lower case, NFKC) and may be a whole
    /// sentence; names may be misspelt, joined, split, in any order or without
    /// their accents. Hits scoring below [`MAYBE`] are left out.
    pub fn by_words(&self, normalised_text: &str, limit: usize) -> Vec<Hit<'_>> {
        self.words
            .find(normalised_text, limit)
            .into_iter()
            .filter_map(|f| {
                let place = self.at(f.place)?;
                let name = self.words.name(f.unit).unwrap_or(&place.name);
                Some(Hit { place, score: f.score, share: f.share, by: f.by, name })
            })
            .collect()
    }

    /// Whether the text surely names a place or an area that we know.
    pub fn mentions(&self, normalised_text: &str) -> bool {
        self.by_words(normalised_text, 1).first().is_some_and(|hit| hit.score >= SURE)
    }

    /// The nearest places that have a position, nearest first, with their distance
    /// in metres along the great circle.
    pub fn near(&self, at: LatLon, limit: usize) -> Vec<(&Place, f64)> {
        self.points
            .nearest(at)
            .filter_map(|i| self.at(i))
            .filter_map(|place| Some((place, at.metres_to(place.position?))))
            .take(limit)
            .collect()
    }

    /// In the order of the data.
    pub fn iter(&self) -> impl Iterator<Item = &Place> {
        self.places.iter()
    }

    pub fn len(&self) -> usize {
        self.places.len()
    }

    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    fn at(&self, index: u32) -> Option<&Place> {
        self.places.get(usize::try_from(index).ok()?)
    }
}
