//! Positions on the unit sphere in a tree, so that "nearest" holds across the
//! date line and at the poles: a chord orders points as the great circle does.

use rstar::RTree;
use rstar::primitives::GeomWithData;

use crate::model::{LatLon, Place};

/// Farther from all places of before, a place is another country's.
const ELSEWHERE_METRES: f64 = 2_000_000.0;

/// Where latitude and longitude exchanged bring a place this near to a known one, they were
/// swapped by mistake.
const NEAR_METRES: f64 = 200_000.0;

type Point = GeomWithData<[f64; 3], u32>;

#[derive(Default)]
pub struct Points(RTree<Point>);

impl Points {
    /// Takes the places that have a position; they are named by their index.
    pub fn build(places: &[Place]) -> Self {
        let points =
            places.iter().zip(0_u32..).filter_map(|(p, i)| Some(Point::new(on_sphere(p.position?), i)));
        Self(RTree::bulk_load(points.collect()))
    }

    /// Indices of places, nearest first; lazy.
    pub fn nearest(&self, at: LatLon) -> impl Iterator<Item = u32> {
        // A position that is no number compares with nothing: the tree would give
        // the places in any order, so it gives none.
        let known = at.lat.is_finite() && at.lon.is_finite();
        known.then(|| self.0.nearest_neighbor_iter(&on_sphere(at))).into_iter().flatten().map(|p| p.data)
    }

    /// How far the nearest of the places it was built from is.
    fn metres_from(&self, places: &[Place], at: LatLon) -> Option<f64> {
        let nearest = self.nearest(at).next().and_then(|i| places.get(usize::try_from(i).ok()?))?;
        Some(at.metres_to(nearest.position?))
    }
}

/// Whether more than half of the new places lie farther from every old one than any
/// mend of the data moves them: perhaps latitude and longitude are swapped throughout.
/// Places without a position do not count.
pub fn elsewhere(old: &[Place], new: &[Place]) -> bool {
    let points = Points::build(old);
    let far =
        new.iter().filter_map(|place| Some(points.metres_from(old, place.position?)? > ELSEWHERE_METRES));
    let (far, near): (Vec<bool>, Vec<bool>) = far.partition(|far| *far);
    far.len() > near.len()
}

/// Whether more than half of the new places that have a position lie far from every old
/// one, and near one of them with latitude and longitude exchanged: nobody means that.
pub fn swapped(old: &[Place], new: &[Place]) -> bool {
    let points = Points::build(old);
    let near = |at| points.metres_from(old, at).is_some_and(|metres| metres <= NEAR_METRES);
    let exchanged = |at: &LatLon| !near(*at) && LatLon::new(at.lon, at.lat).is_some_and(near);
    let (swapped, right): (Vec<bool>, Vec<bool>) =
        new.iter().filter_map(|place| Some(exchanged(&place.position?))).partition(|swapped| *swapped);
    swapped.len() > right.len()
}

fn on_sphere(at: LatLon) -> [f64; 3] {
    let (lat, lon) = (at.lat.to_radians(), at.lon.to_radians());
    [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
}
