//! A polling place.

use serde::{Deserialize, Serialize};

/// A position in degrees, WGS 84.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
pub struct LatLon {
    pub lat: f64,
    pub lon: f64,
}

impl LatLon {
    /// `None` outside -90…90 and -180…180, or where a number is not one.
    pub fn new(lat: f64, lon: f64) -> Option<Self> {
        ((-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon)).then_some(Self { lat, lon })
    }

    /// Great-circle distance in metres (haversine, mean earth radius 6 371 km).
    pub fn metres_to(self, other: Self) -> f64 {
        let (a, b) = (self.lat.to_radians(), other.lat.to_radians());
        let half_lat = ((b - a) / 2.0).sin();
        let half_lon = ((other.lon - self.lon).to_radians() / 2.0).sin();
        let h = half_lat * half_lat + a.cos() * b.cos() * half_lon * half_lon;
        2.0 * 6_371_000.0 * h.sqrt().min(1.0).asin()
    }
}

/// A polling place as the authority's data names it. Names and addresses are
/// data, shown as they are in every language.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Place {
    pub id: String,
    pub name: String,
    /// Street and town on one line; may be empty.
    pub address: String,
    pub ward: String,
    pub postcode: String,
    pub position: Option<LatLon>,
    /// Opening and closing, minutes after midnight in the pack's zone, where this
    /// place differs from the `polling-hours` fact.
    pub hours: Option<(u16, u16)>,
    /// Whether it can be entered without a step; `None` where the data is silent.
    pub step_free: Option<bool>,
}

/// A polling place that a text may have named.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct NamedPlace<'a> {
    pub place: &'a Place,
    /// Its ward or town, where that is what the text may have named.
    pub area: Option<&'a str>,
    /// 0 to 1: 0.8 and more is sure, under 0.5 is none.
    pub score: f32,
    /// How much of the text is that name, 0 to 1. Words that many names hold count for
    /// nothing here.
    pub share: f32,
}

/// How the dialogue looks polling places up. The index itself is elsewhere.
pub trait PlaceIndex: Send + Sync {
    /// Places that a normalised text names, by name, ward or postcode, best first.
    fn by_words(&self, text: &str, limit: usize) -> Vec<NamedPlace<'_>>;

    /// The places of the ward or town of this name, and no others.
    fn in_area(&self, name: &str, limit: usize) -> Vec<&Place>;

    /// The nearest places with their distance in metres, nearest first.
    fn near(&self, at: LatLon, limit: usize) -> Vec<(&Place, f64)>;

    fn get(&self, id: &str) -> Option<&Place>;
}
