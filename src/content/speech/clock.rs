//! Dates and times of day as a language says them.
//!
//! Languages do not share a clock: Swahili counts hours from sunrise, Hindi has words
//! for one and a half and for two and a half. So hours are lists, and a minute or a
//! time of day may have its own pattern.

use std::collections::BTreeMap;

use super::number::{Counted, Numbers, at};
use super::pattern::Pattern;

/// Minutes in a day.
pub const DAY: u16 = 24 * 60;

#[derive(Debug)]
pub struct DateWords {
    /// From Monday.
    pub weekdays: Vec<String>,
    pub months: Vec<String>,
    /// From the first of a month to the thirty-first.
    pub days: Vec<String>,
    pub pattern: Pattern,
}

impl DateWords {
    pub fn say(&self, year: i32, month: u8, day: u8, weekday: u8, numbers: &Numbers) -> String {
        let from_one = |list: &[String], number: u8| {
            u64::from(number).checked_sub(1).map(|index| at(list, index)).unwrap_or_default()
        };
        self.pattern.fill(&[
            ("weekday", &from_one(&self.weekdays, weekday)),
            ("day", &from_one(&self.days, day)),
            ("month", &from_one(&self.months, month)),
            ("year", &numbers.year(u64::from(year.unsigned_abs()))),
        ])
    }
}

#[derive(Debug)]
pub struct TimeWords {
    /// What the hour is called, from midnight.
    pub hours: Vec<String>,
    /// The part of the day each hour belongs to, from midnight.
    pub periods: Vec<String>,
    pub on_the_hour: Pattern,
    /// Any minute that has no pattern of its own.
    pub past: Pattern,
    /// Patterns of a minute: half past, a quarter to.
    pub at: BTreeMap<u16, Pattern>,
    /// Times of day, in minutes, that have a name: noon, midnight.
    pub exact: BTreeMap<u16, String>,
    pub minute: Counted,
    pub span: Pattern,
}

impl TimeWords {
    /// A time in minutes after midnight; a day later is the same time.
    pub fn say(&self, minute_of_day: u16, numbers: &Numbers) -> String {
        let time = minute_of_day % DAY;
        if let Some(name) = self.exact.get(&time) {
            return name.clone();
        }
        let (hour, minute) = (u64::from(time / 60), time % 60);
        let pattern = match minute {
            0 => &self.on_the_hour,
            _ => self.at.get(&minute).unwrap_or(&self.past),
        };
        pattern.fill(&[
            ("hour", &at(&self.hours, hour)),
            ("next", &at(&self.hours, (hour + 1) % 24)),
            ("period", &at(&self.periods, hour)),
            ("minutes", &numbers.count(i64::from(minute), &self.minute)),
        ])
    }

    pub fn span(&self, from: u16, to: u16, numbers: &Numbers) -> String {
        self.span.fill(&[("from", &self.say(from, numbers)), ("to", &self.say(to, numbers))])
    }
}
