//! Facts, `locales/facts.toml`: the dates, numbers, names and addresses that answers
//! quote. Parsed here once into types that cannot be wrong; how a fact is written
//! in a language is not decided here.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

use super::manifest::Manifest;
use super::problem::{Problem, Source, suggest};
use super::toml_reader::{Entry, Placed, Reader, Table, read};
use crate::model::Locale;

/// Where the facts stand in a pack.
pub const FILE: &str = "locales/facts.toml";

/// The longest a text fact may be, in characters: a fact is no place for an answer.
const MAX_TEXT: usize = 200;
const MAX_ID: usize = 60;

const TYPES: [&str; 10] = [
    "date",
    "date-time",
    "time",
    "time-span",
    "phone",
    "short-code",
    "web-address",
    "money",
    "number",
    "name",
];

pub type Facts = BTreeMap<String, Fact>;

/// The facts that could not be read: what quotes them is not wrong for that.
#[derive(Clone, Debug)]
pub enum Unread {
    /// The file itself.
    All,
    These(BTreeSet<String>),
}

impl Unread {
    pub fn has(&self, id: &str) -> bool {
        match self {
            Self::All => true,
            Self::These(ids) => ids.contains(id),
        }
    }
}

#[derive(Clone, Debug)]
pub struct Fact {
    /// Where it stands in the file, in bytes.
    pub at: usize,
    pub value: Value,
    /// Where its value stands.
    pub value_at: usize,
    /// Facts that it must not come after.
    pub before: Vec<Placed<String>>,
    /// The law or decision it rests on.
    pub source: String,
    /// From when to when it holds, in civil time of the pack's zone.
    pub valid_from: Option<DateTime>,
    pub valid_until: Option<DateTime>,
}

/// A fact's value. Dates and times are civil time in the pack's zone.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    Date(Date),
    DateTime(DateTime),
    Time(Time),
    /// From, to.
    TimeSpan(Time, Time),
    Phone(String),
    ShortCode(String),
    WebAddress(String),
    Money {
        /// Whole units of the currency.
        amount: i64,
        currency: String,
    },
    Number(i64),
    /// A name or a text.
    Text(Words),
}

/// Words that are the same in every language, or differ.
#[derive(Clone, PartialEq, Debug)]
pub enum Words {
    Same(String),
    Each(BTreeMap<Locale, String>),
}

impl Words {
    pub fn in_locale(&self, locale: Locale) -> Option<&str> {
        match self {
            Self::Same(text) => Some(text),
            Self::Each(texts) => texts.get(&locale).map(String::as_str),
        }
    }
}

impl Fact {
    /// The instant at which this date has passed, in milliseconds since 1970 UTC: a
    /// date passes with the end of its day, a date with a time at that time. `None`
    /// for what is no date.
    pub fn passed_at(&self, zone: &TimeZone) -> Option<i64> {
        let civil = match &self.value {
            Value::Date(date) => date.tomorrow().ok()?.to_datetime(Time::midnight()),
            Value::DateTime(at) => *at,
            _ => return None,
        };
        instant(civil, zone)
    }

    /// The instant from which it no longer holds, likewise; `None` where it does not
    /// end.
    pub fn ends_at(&self, zone: &TimeZone) -> Option<i64> {
        instant(self.valid_until?, zone)
    }
}

fn instant(civil: DateTime, zone: &TimeZone) -> Option<i64> {
    Some(zone.to_ambiguous_timestamp(civil).compatible().ok()?.as_millisecond())
}

/// Reads the facts; one that is wrong is reported and left out.
pub fn parse(text: &str, manifest: &Manifest) -> ((Facts, Unread), Vec<Problem>) {
    let (facts, problems) = read(Source::new(FILE, text), |reader, root| {
        let mut facts = Facts::new();
        let mut unread = BTreeSet::new();
        for entry in root.entries() {
            if let Some(table) = reader.table(&entry)
                && id(reader, &entry)
                && let Some(fact) = fact(reader, &table, manifest)
            {
                facts.insert(entry.key.to_owned(), fact);
            } else {
                unread.insert(entry.key.to_owned());
            }
        }
        (facts, Unread::These(unread))
    });
    (facts.unwrap_or((Facts::new(), Unread::All)), problems)
}

fn id(reader: &mut Reader<'_>, entry: &Entry<'_>) -> bool {
    let good = entry.key.len() <= MAX_ID
        && entry.key.starts_with(|c: char| c.is_ascii_lowercase())
        && entry.key.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if !good {
        reader.error(
            entry.at,
            format!("`{}` is no name for a fact", entry.key),
            "use small letters, digits and hyphens, at most 60",
        );
    }
    good
}

fn fact(reader: &mut Reader<'_>, table: &Table<'_>, manifest: &Manifest) -> Option<Fact> {
    reader.only(table, &["type", "value", "source", "before", "valid_from", "valid_until"]);
    let source = reader.need_string(table, "source");
    let kind = reader.need_string(table, "type")?;
    let entry = reader.need(table, "value");
    let value = entry.as_ref().and_then(|entry| value(reader, &kind, entry, manifest));
    let value_at = entry.map_or(table.at(), |entry| entry.value_at());
    if let Some(Value::TimeSpan(from, to)) = value
        && from >= to
    {
        // Kept all the same: a release that was approved before this rule goes on.
        reader.error(value_at, "the span ends before it begins", "write it as from/to, on one day");
    }
    let before = reader.one_or_more(table, "before");
    let valid_from = moment(reader, table, "valid_from");
    let valid_until = moment(reader, table, "valid_until");
    if let (Some(from), Some(until)) = (valid_from, valid_until)
        && from >= until
    {
        reader.error(table.at(), "the fact ends before it begins", "put `valid_from` before `valid_until`");
    }
    Some(Fact {
        at: table.at(),
        value: value?,
        value_at,
        before,
        source: source?.value,
        valid_from,
        valid_until,
    })
}

fn moment(reader: &mut Reader<'_>, table: &Table<'_>, key: &str) -> Option<DateTime> {
    let text = reader.opt_string(table, key)?;
    let parsed = text.value.parse::<DateTime>().ok();
    if parsed.is_none() {
        bad(reader, &text, "a date", "\"2027-09-14\" or \"2027-09-14T17:00\"");
    }
    parsed
}

fn value(
    reader: &mut Reader<'_>,
    kind: &Placed<String>,
    entry: &Entry<'_>,
    manifest: &Manifest,
) -> Option<Value> {
    match kind.value.as_str() {
        "number" => reader.integer(entry).map(|n| Value::Number(n.value)),
        "money" => money(reader, entry),
        "name" | "text" => words(reader, entry, manifest).map(Value::Text),
        simple if TYPES.contains(&simple) => {
            let text = reader.string(entry)?;
            let (read, example) = simple_value(simple, &text.value);
            if read.is_none() {
                bad(reader, &text, &format!("a {simple}"), example);
            }
            read
        }
        other => {
            let mend = suggest(other, TYPES, &format!("the types are {}, text", TYPES.join(", ")));
            reader.error(kind.at, format!("`{other}` is no type of fact"), mend);
            None
        }
    }
}

fn bad(reader: &mut Reader<'_>, text: &Placed<String>, wanted: &str, example: &str) {
    reader.error(text.at, format!("`{}` is not {wanted}", text.value), format!("write it like {example}"));
}

/// The value of a type that is one plain text, with an example of how to write it.
fn simple_value(kind: &str, text: &str) -> (Option<Value>, &'static str) {
    match kind {
        "date" => (text.parse().ok().filter(|_| text.len() == 10).map(Value::Date), "\"2027-09-14\""),
        "date-time" => (
            text.parse().ok().filter(|_| text.contains('T')).map(Value::DateTime),
            "\"2027-04-30T17:00\", in civil time",
        ),
        "time" => (time(text).map(Value::Time), "\"06:00\""),
        "time-span" => (
            text.split_once('/').and_then(|(from, to)| Some(Value::TimeSpan(time(from)?, time(to)?))),
            "\"06:00/17:00\"",
        ),
        "phone" => (
            of_chars(text, 24, |c| c.is_ascii_digit() || " +-()".contains(c)).map(Value::Phone),
            "\"0800 200 100\"",
        ),
        "short-code" => (
            of_chars(text, 12, |c| c.is_ascii_digit() || "*#".contains(c)).map(Value::ShortCode),
            "\"20880\"",
        ),
        _ => (
            of_chars(text, 100, |c| c.is_ascii_graphic())
                .filter(|text| text.strip_prefix("https://").is_some_and(|host| host.contains('.')))
                .map(Value::WebAddress),
            "\"https://www.example.org\"",
        ),
    }
}

fn of_chars(text: &str, most: usize, good: impl Fn(char) -> bool) -> Option<String> {
    let fits = !text.is_empty() && text.len() <= most && text.chars().all(good);
    fits.then(|| text.to_owned())
}

/// `06:00`; 24:00 is not a time of day.
fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(':')?;
    if hour.len() != 2 || minute.len() != 2 {
        return None;
    }
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

fn money(reader: &mut Reader<'_>, entry: &Entry<'_>) -> Option<Value> {
    let table = reader.table(entry)?;
    reader.only(&table, &["amount", "currency"]);
    let amount = reader.need(&table, "amount").and_then(|entry| reader.integer(&entry));
    let currency = reader.need_string(&table, "currency");
    Some(Value::Money { amount: amount?.value, currency: currency?.value })
}

fn words(reader: &mut Reader<'_>, entry: &Entry<'_>, manifest: &Manifest) -> Option<Words> {
    if entry.is_string() {
        let text = reader.string(entry)?;
        return short_enough(reader, &text).then_some(Words::Same(text.value));
    }
    let table = reader.table(entry)?;
    reader.only(&table, &manifest.codes());
    let mut texts = BTreeMap::new();
    for language in &manifest.languages {
        let locale = language.info.locale;
        match reader.opt_string(&table, locale.as_str()) {
            Some(text) => {
                short_enough(reader, &text);
                texts.insert(locale, text.value);
            }
            None => reader.error(
                entry.at,
                format!("the fact has no value in `{locale}`"),
                format!("add `value.{locale} = …`"),
            ),
        }
    }
    Some(Words::Each(texts))
}

fn short_enough(reader: &mut Reader<'_>, text: &Placed<String>) -> bool {
    let good =
        !text.value.trim().is_empty() && text.value.chars().count() <= MAX_TEXT && !text.value.contains('\n');
    if !good {
        reader.error(
            text.at,
            "the text is empty, has several lines or is too long",
            format!("write one line of at most {MAX_TEXT} characters"),
        );
    }
    good
}

#[cfg(test)]
mod tests;
