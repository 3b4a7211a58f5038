//! A Voting Information Project feed (specification 5.x and 6.x), however it was
//! written, and which polling places follow from it.
//!
//! Only what a voter needs on the day is kept of it; contests, officials and street
//! segments are not read. The specification has no word on access without a step.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use super::collect::{Collected, Spots};
use super::fault::{Faults, Spot};
use super::field;
use crate::model::{LatLon, Place};

/// A place that serves more wards than this serves a whole locality, and bears its
/// name instead.
const MAX_WARDS: usize = 6;

/// Longer directions are left out of the address line.
const MAX_DIRECTIONS_CHARS: usize = 80;

#[derive(Default)]
pub struct Feed {
    /// The date of the election, where the feed says it.
    pub day: Option<Date>,
    pub locations: Vec<Location>,
    /// By the id of a HoursOpen element.
    pub schedules: HashMap<String, Vec<Schedule>>,
    /// By the id of a polling location: the wards or precincts it serves.
    pub wards: HashMap<String, Vec<String>>,
    /// By the id of a polling location: the locality it lies in.
    pub localities: HashMap<String, String>,
}

/// A PollingLocation element.
#[derive(Default)]
pub struct Location {
    pub id: String,
    pub name: String,
    /// Street first, then city; one line or several.
    pub address: Vec<String>,
    pub postcode: String,
    pub directions: String,
    pub position: Option<LatLon>,
    pub hours: Option<String>,
    pub drop_box: bool,
    pub early: bool,
    pub spot: Spot,
}

/// When a place is open on a range of days; an absent end is open.
#[derive(Clone, PartialEq)]
pub struct Schedule {
    pub from: Option<Date>,
    pub to: Option<Date>,
    /// Opening and closing, in the order written, minutes after midnight.
    pub hours: Vec<(u16, u16)>,
}

impl Schedule {
    fn covers(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    fn is_dated(&self) -> bool {
        self.from.is_some() || self.to.is_some()
    }
}

/// Whether a place serves on the day.
enum Opening {
    Closed,
    UsualHours,
    Hours(u16, u16),
}

impl Feed {
    /// The places where one votes in person on the election's day.
    pub fn places(mut self, faults: &mut Faults) -> Collected {
        let mut collected = Collected::default();
        let mut locations = std::mem::take(&mut self.locations);
        // Feeds list a place again as an early voting site that is open on the day
        // too; the polling place proper comes first and is the one kept.
        locations.sort_by_key(|l| l.early);
        let mut known = HashSet::new();
        for location in locations {
            if faults.enough() {
                break;
            }
            let door = (location.name.to_lowercase(), location.address.join(",").to_lowercase());
            if location.early && known.contains(&door) {
                continue;
            }
            let hours = match self.opening(&location, faults) {
                Opening::Closed => continue,
                Opening::UsualHours => None,
                Opening::Hours(opens, closes) => Some((opens, closes)),
            };
            known.insert(door);
            let spots = Spots::at(location.spot);
            let ward = self.ward(&location.id);
            collected.push(place(location, ward, hours), &spots, faults);
        }
        if collected.places.is_empty() && faults.is_empty() {
            let what = "no polling location is open on the day of the election";
            faults.add(Spot::FILE, what, "check Election.Date and the schedules of the feed");
        }
        collected
    }

    fn opening(&self, location: &Location, faults: &mut Faults) -> Opening {
        if location.drop_box {
            return Opening::Closed;
        }
        let Some(id) = &location.hours else {
            return if location.early { Opening::Closed } else { Opening::UsualHours };
        };
        let Some(schedules) = self.schedules.get(id).filter(|s| !s.is_empty()) else {
            // The table of places alone comes without its schedules.
            if !self.schedules.is_empty() {
                let what = format!("the opening hours {} are not in the feed", field::quoted(id));
                faults.add(location.spot, what, "add the schedule, or remove the reference to it");
            }
            return if location.early { Opening::Closed } else { Opening::UsualHours };
        };
        let serves = |s: &&Schedule| match self.day {
            Some(day) => s.covers(day) && (s.is_dated() || !location.early),
            None => !location.early,
        };
        let mut spans: Vec<_> =
            schedules.iter().filter(serves).flat_map(|s| s.hours.iter().copied()).collect();
        spans.sort_unstable();
        spans.dedup();
        match spans.as_slice() {
            [] => Opening::Closed,
            [(opens, closes)] if opens < closes => Opening::Hours(*opens, *closes),
            [_] => {
                let what = format!("{} closes before it opens", field::quoted(&location.name));
                faults.add(location.spot, what, "let it close later on the same day than it opens");
                Opening::UsualHours
            }
            _ => {
                let what = format!("{} has several opening hours on the day", field::quoted(&location.name));
                let mend = "give the election's date and one span of hours for it: a voter is told one";
                faults.add(location.spot, what, mend);
                Opening::UsualHours
            }
        }
    }

    fn ward(&mut self, location: &str) -> String {
        let mut wards = self.wards.remove(location).unwrap_or_default();
        wards.sort_unstable();
        wards.dedup();
        if wards.is_empty() || wards.len() > MAX_WARDS {
            return self.localities.get(location).cloned().unwrap_or_default();
        }
        wards.join(", ")
    }
}

fn place(location: Location, ward: String, hours: Option<(u16, u16)>) -> Place {
    let mut lines =
        location.address.into_iter().map(|line| field::tidy(&line)).filter(|line| !line.is_empty());
    let mut name = field::tidy(&location.name);
    if name.is_empty() {
        // Where a feed names no place, its first line of address says where it is.
        name = lines.next().unwrap_or_default();
    }
    let mut address = lines.collect::<Vec<_>>().join(", ");
    let postcode = if location.postcode.is_empty() { last_digits(&address) } else { location.postcode };
    let directions = field::tidy(&location.directions);
    if !directions.is_empty() && directions.chars().count() <= MAX_DIRECTIONS_CHARS {
        address = if address.is_empty() { directions } else { format!("{address} ({directions})") };
    }
    let (id, position) = (location.id, location.position);
    Place { id, name, address, ward, postcode, position, hours, step_free: None }
}

/// The number that closes an unstructured address, where it can be a postcode.
fn last_digits(address: &str) -> String {
    let last = address.rsplit([' ', ',']).next().unwrap_or_default();
    let digits = last.bytes().filter(u8::is_ascii_digit).count();
    let plain = last.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    if plain && digits >= 5 && last.len() <= 10 { last.to_owned() } else { String::new() }
}
