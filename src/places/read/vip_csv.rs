//! The tables of a Voting Information Project feed in its CSV form: one file per
//! kind of element, named like it (`polling_location.txt`).

use std::collections::HashMap;

use super::collect::position;
use super::fault::Faults;
use super::field;
use super::table::{Row, Table};
use super::vip::{Feed, Location, Schedule};

/// Which table an entry of the archive is, in the order they must be read: a
/// precinct's name before the list that refers to it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Election,
    Schedule,
    Locality,
    Precinct,
    PrecinctPollingLocation,
    PollingLocation,
}

impl Kind {
    /// By the entry's name without folders.
    pub fn of(file: &str) -> Option<Self> {
        match file.to_ascii_lowercase().rsplit_once('.') {
            Some((stem, "txt" | "csv")) => match stem {
                "election" => Some(Self::Election),
                "schedule" | "hours_open" => Some(Self::Schedule),
                "locality" => Some(Self::Locality),
                "precinct" => Some(Self::Precinct),
                "precinct_polling_location" => Some(Self::PrecinctPollingLocation),
                "polling_location" => Some(Self::PollingLocation),
                _ => None,
            },
            _ => None,
        }
    }
}

/// What one table says that another needs.
#[derive(Default)]
pub struct Tables {
    pub feed: Feed,
    precincts: HashMap<String, String>,
}

impl Tables {
    pub fn read(&mut self, kind: Kind, text: &str, faults: &mut Faults) {
        match kind {
            Kind::Election => self.election(text, faults),
            Kind::Schedule => self.schedule(text, faults),
            Kind::Locality => self.locality(text, faults),
            Kind::Precinct => self.precinct(text, faults),
            Kind::PrecinctPollingLocation => self.precinct_polling_location(text, faults),
            Kind::PollingLocation => polling_location(text, &mut self.feed, faults),
        }
    }

    fn election(&mut self, text: &str, faults: &mut Faults) {
        each(text, &["date"], faults, |row, _| {
            // Feeds differ in how they write a date; one that can be read two ways
            // is not read at all, and the schedules must then agree.
            self.feed.day = row.get("date").parse().ok().or(self.feed.day);
        });
    }

    fn schedule(&mut self, text: &str, faults: &mut Faults) {
        // In some feeds hours_open.txt only lists ids, and schedule.txt has it all.
        if !super::table::header(text).iter().any(|c| c == "start_time") {
            return;
        }
        each(text, &["hours_open_id", "start_time", "end_time"], faults, |row, faults| {
            let mut time = |column| {
                let time = field::time_with_zone(row.get(column));
                if time.is_none() {
                    let what = format!("{column} is {}, which is no time", field::quoted(row.get(column)));
                    faults.add(row.spot(column), what, "write it as 07:00:00+03:00");
                }
                time
            };
            let (opens, closes) = (time("start_time"), time("end_time"));
            let (Some(opens), Some(closes)) = (opens, closes) else { return };
            let (from, to) = (date(row, "start_date", faults), date(row, "end_date", faults));
            let schedule = Schedule { from, to, hours: vec![(opens, closes)] };
            self.feed.schedules.entry(row.get("hours_open_id").to_owned()).or_default().push(schedule);
        });
    }

    fn locality(&mut self, text: &str, faults: &mut Faults) {
        each(text, &["name"], faults, |row, _| {
            for id in row.get("polling_location_ids").split_whitespace() {
                self.feed.localities.insert(id.to_owned(), row.get("name").to_owned());
            }
        });
    }

    fn precinct(&mut self, text: &str, faults: &mut Faults) {
        each(text, &["id", "name"], faults, |row, _| {
            let ward = if row.get("ward").is_empty() { row.get("name") } else { row.get("ward") };
            for id in row.get("polling_location_ids").split_whitespace() {
                self.feed.wards.entry(id.to_owned()).or_default().push(ward.to_owned());
            }
            self.precincts.insert(row.get("id").to_owned(), ward.to_owned());
        });
    }

    fn precinct_polling_location(&mut self, text: &str, faults: &mut Faults) {
        each(text, &["precinct_id", "polling_location_id"], faults, |row, _| {
            if let Some(ward) = self.precincts.get(row.get("precinct_id")) {
                let id = row.get("polling_location_id").to_owned();
                self.feed.wards.entry(id).or_default().push(ward.clone());
            }
        });
    }
}

/// The table of places; it can also stand alone, and then has no hours or wards.
pub fn polling_location(text: &str, feed: &mut Feed, faults: &mut Faults) {
    let Some(mut table) = Table::open(text, &["id"], faults) else { return };
    let comma = table.decimal_comma();
    table.each(faults, |row, faults| {
        let text = |column| row.get(column).to_owned();
        let mut address: Vec<String> =
            row.starting("structured_line").into_iter().map(str::to_owned).collect();
        if address.is_empty() {
            address = row.starting("address_line").into_iter().map(str::to_owned).collect();
        } else {
            address.push(text("structured_city"));
            address.push(format!("{} {}", row.get("structured_state"), row.get("structured_zip")));
        }
        let mut flag = |column| {
            let flag = field::flag(row.get(column));
            if flag.is_none() && !row.get(column).is_empty() {
                let what = format!("{column} is {}", field::quoted(row.get(column)));
                faults.add(row.spot(column), what, "write true or false");
            }
            flag.unwrap_or(false)
        };
        let (drop_box, early) = (flag("is_drop_box"), flag("is_early_voting"));
        let position = position(
            (row.get("latitude"), row.spot("latitude")),
            (row.get("longitude"), row.spot("longitude")),
            comma,
            faults,
        );
        feed.locations.push(Location {
            id: text("id"),
            name: text("name"),
            address,
            postcode: text("structured_zip"),
            directions: text("directions"),
            position,
            hours: Some(text("hours_open_id")).filter(|id| !id.is_empty()),
            drop_box,
            early,
            spot: row.spot("id"),
        });
    });
}

fn each(text: &str, required: &[&str], faults: &mut Faults, row: impl FnMut(&Row<'_>, &mut Faults)) {
    if let Some(mut table) = Table::open(text, required, faults) {
        table.each(faults, row);
    }
}

fn date(row: &Row<'_>, column: &str, faults: &mut Faults) -> Option<jiff::civil::Date> {
    let text = row.get(column);
    let date = text.parse().ok();
    if date.is_none() && !text.is_empty() {
        let what = format!("{column} is {}, which is no date", field::quoted(text));
        faults.add(row.spot(column), what, "write it as 2027-09-14");
    }
    date
}
