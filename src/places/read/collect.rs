//! The places read so far, each checked against the limits and the others.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::fault::{Faults, Spot};
use super::{MAX_PLACES, field};
use crate::model::{LatLon, Place};

/// An id travels in a button, and the narrowest channel (Telegram, callback_data)
/// carries 64 bytes.
const MAX_ID_BYTES: usize = 60;

const MAX_NAME_CHARS: usize = 120;
const MAX_ADDRESS_CHARS: usize = 240;
const MAX_WARD_CHARS: usize = 200;
const MAX_POSTCODE_CHARS: usize = 16;

/// Of fewer positions nobody can say where most of them lie.
const MIN_POSITIONS: usize = 5;
/// A place this many times farther from the middle than half of all are is far away;
/// within [`MIN_REACH_METRES`] none is.
const USUAL_TIMES: f64 = 3.0;
const MIN_REACH_METRES: f64 = 200_000.0;

/// Where the values of one place stand.
#[derive(Clone, Copy, Default)]
pub struct Spots {
    pub id: Spot,
    pub name: Spot,
    pub address: Spot,
    pub ward: Spot,
    pub postcode: Spot,
    pub position: Spot,
}

impl Spots {
    /// All in one spot.
    pub fn at(spot: Spot) -> Self {
        Self { id: spot, name: spot, address: spot, ward: spot, postcode: spot, position: spot }
    }
}

#[derive(Default)]
pub struct Collected {
    pub places: Vec<Place>,
    lines: HashMap<String, u64>,
    /// Where each position stands, in the order of the places.
    positions: Vec<Spot>,
}

impl Collected {
    /// Checks a place and keeps it. Its texts are tidied here.
    pub fn push(&mut self, mut place: Place, spots: &Spots, faults: &mut Faults) {
        for (text, spot, limit, what) in [
            (&mut place.name, spots.name, MAX_NAME_CHARS, "name"),
            (&mut place.address, spots.address, MAX_ADDRESS_CHARS, "address"),
            (&mut place.ward, spots.ward, MAX_WARD_CHARS, "ward"),
            (&mut place.postcode, spots.postcode, MAX_POSTCODE_CHARS, "postcode"),
        ] {
            *text = field::tidy(text);
            let long = text.chars().count();
            if long > limit {
                let what = format!("the {what} {} has {long} characters", field::quoted(text));
                faults.add(
                    spot,
                    what,
                    format!("shorten it to {limit}; if it swallowed other rows, look for a missing quote"),
                );
            }
        }
        place.id = field::tidy(&place.id);
        if place.id.is_empty() {
            faults.add(spots.id, "the id is empty", "give every place an id of its own");
        } else if place.id.len() > MAX_ID_BYTES {
            let what = format!("the id {} has {} bytes", field::quoted(&place.id), place.id.len());
            faults.add(spots.id, what, format!("use an id of at most {MAX_ID_BYTES}"));
        }
        if place.name.is_empty() {
            let what = format!("the place {} has no name", field::quoted(&place.id));
            faults.add(spots.name, what, "write the name that stands on its door");
        }
        if self.places.len() >= MAX_PLACES {
            faults.add(
                spots.id,
                format!("there are more than {MAX_PLACES} places"),
                "split the data by region",
            );
            return;
        }
        match self.lines.entry(place.id.clone()) {
            Entry::Occupied(first) => {
                let what = format!("the id {} is already on line {}", field::quoted(&place.id), first.get());
                faults.add(spots.id, what, "give every place an id of its own, or remove one of the two");
            }
            Entry::Vacant(slot) => {
                slot.insert(spots.id.line);
                self.places.push(place);
                self.positions.push(spots.position);
            }
        }
    }

    /// Reports positions that lie far from most and would lie among them with latitude
    /// and longitude swapped.
    pub fn swapped(&self, faults: &mut Faults) {
        let known: Vec<(LatLon, Spot)> = self
            .places
            .iter()
            .zip(&self.positions)
            .filter_map(|(place, spot)| Some((place.position?, *spot)))
            .collect();
        if known.len() < MIN_POSITIONS {
            return;
        }
        let (Some(lat), Some(lon)) =
            (median(known.iter().map(|(at, _)| at.lat)), median(known.iter().map(|(at, _)| at.lon)))
        else {
            return;
        };
        let middle = LatLon { lat, lon };
        let Some(usual) = median(known.iter().map(|(at, _)| at.metres_to(middle))) else { return };
        let reach = (USUAL_TIMES * usual).max(MIN_REACH_METRES);
        for (at, spot) in known {
            let swapped = LatLon::new(at.lon, at.lat);
            if at.metres_to(middle) > reach && swapped.is_some_and(|to| to.metres_to(middle) <= reach) {
                let what = format!(
                    "the position {}, {} lies far from most others, and {}, {} would lie among them",
                    at.lat, at.lon, at.lon, at.lat
                );
                faults.add(spot, what, "latitude comes first; perhaps the two are swapped");
            }
        }
    }
}

/// The middle one of them in order of size.
fn median(numbers: impl Iterator<Item = f64>) -> Option<f64> {
    let mut numbers: Vec<f64> = numbers.collect();
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied()
}

/// A position from its two texts; `None` where both are empty or one is faulty.
/// Each comes with its spot; `comma` allows a decimal comma.
pub fn position(lat: (&str, Spot), lon: (&str, Spot), comma: bool, faults: &mut Faults) -> Option<LatLon> {
    if lat.0.is_empty() && lon.0.is_empty() {
        return None;
    }
    let mut degrees = |(text, spot): (&str, Spot), what: &str| {
        let number = field::degrees(text, comma);
        if number.is_none() {
            let found = format!("{} is not a {what}", field::quoted(text));
            faults.add(
                spot,
                found,
                "write decimal degrees such as -1.2921, or leave latitude and longitude empty",
            );
        }
        number
    };
    let (y, x) = (degrees(lat, "latitude"), degrees(lon, "longitude"));
    let (y, x) = (y?, x?);
    if y == 0.0 && x == 0.0 {
        faults.add(
            lat.1,
            "the position 0, 0 lies in the ocean",
            "leave latitude and longitude empty if unknown",
        );
        return None;
    }
    let position = LatLon::new(y, x);
    if position.is_none() {
        let mend = "latitude is -90 to 90, longitude -180 to 180; perhaps the two are swapped";
        faults.add(lat.1, format!("the position {y}, {x} is not on earth"), mend);
    }
    position
}
