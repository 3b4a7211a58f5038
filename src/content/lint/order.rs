//! Whether dates and times come in the order that the pack itself says they do.

use jiff::civil::{Date, DateTime, Time};

use super::Check;
use super::missing::Kind;
use crate::content::facts::{self, Fact, Value};
use crate::content::toml_reader::Placed;

impl Check<'_> {
    pub(super) fn order(&mut self) {
        let pack = self.pack;
        for (id, fact) in &pack.facts {
            for other in &fact.before {
                match pack.facts.get(&other.value) {
                    Some(later) => self.pair((id, fact), other, later),
                    None if pack.unread.has(&other.value) => {}
                    None => {
                        let what = format!("there is no fact `{}`", other.value);
                        let place = (facts::FILE, other.at);
                        self.missing((Kind::Fact, &other.value), place, what, "name a fact of this file");
                    }
                }
            }
        }
    }

    fn pair(&mut self, (id, fact): (&String, &Fact), named: &Placed<String>, later: &Fact) {
        let other = &named.value;
        match comes_after(&fact.value, &later.value) {
            Some(false) => {}
            Some(true) => {
                let line = self.line(facts::FILE, later.value_at);
                let what = format!(
                    "`{id}` is {}, which is after `{other}`, {} (line {line})",
                    shown(&fact.value),
                    shown(&later.value),
                );
                let mend = format!("correct one of the two: `before` says that `{id}` comes first");
                self.error(facts::FILE, fact.value_at, what, mend);
            }
            None => {
                let what = format!("`{id}` and `{other}` cannot be put in order");
                let mend = "a date is compared with a date, and a time of day with a time of day";
                self.error(facts::FILE, named.at, what, mend);
            }
        }
    }
}

/// True where the first is later than the second; the same day or time is not. `None`
/// where they are not of a kind. A date without a time is a whole day.
fn comes_after(first: &Value, second: &Value) -> Option<bool> {
    if let (Value::DateTime(first), Value::DateTime(second)) = (first, second) {
        return Some(first > second);
    }
    if let (Some(first), Some(second)) = (day(first), day(second)) {
        return Some(first > second);
    }
    Some(hours(first)?.1 > hours(second)?.0)
}

fn day(value: &Value) -> Option<Date> {
    match value {
        Value::Date(date) => Some(*date),
        Value::DateTime(at) => Some(at.date()),
        _ => None,
    }
}

/// From, to.
fn hours(value: &Value) -> Option<(Time, Time)> {
    match value {
        Value::Time(at) => Some((*at, *at)),
        Value::TimeSpan(from, to) => Some((*from, *to)),
        _ => None,
    }
}

/// The value as the file writes it.
fn shown(value: &Value) -> String {
    let clock = |time: &Time| time.strftime("%H:%M").to_string();
    let moment = |at: &DateTime| at.strftime("%Y-%m-%dT%H:%M").to_string();
    match value {
        Value::Date(date) => date.to_string(),
        Value::DateTime(at) => moment(at),
        Value::Time(at) => clock(at),
        Value::TimeSpan(from, to) => format!("{}/{}", clock(from), clock(to)),
        _ => String::new(),
    }
}
