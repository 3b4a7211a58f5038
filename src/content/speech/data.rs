//! Reads `speech.toml`: every list complete, every pattern filled by known gaps, every
//! wrong key reported where it stands.

mod counting;

use std::collections::BTreeMap;

use super::clean::Words;
use super::clock::{DAY, DateWords, TimeWords};
use super::number::Numbers;
use super::pattern::Pattern;
use super::{PhoneWords, Speaker};
use crate::content::problem::{Problem, Source};
use crate::content::toml_reader::{self, Entry, Reader, Table};

pub fn read(text: &str, file: &str) -> Result<Speaker, Vec<Problem>> {
    let (speaker, problems) = toml_reader::read(Source::new(file, text), |reader, root| {
        const KEYS: [&str; 7] = ["numbers", "date", "time", "phone", "currency", "unit", "text"];
        reader.only(root, &KEYS);
        let numbers_table = section(reader, root, "numbers")?;
        let numbers = counting::numbers(reader, &numbers_table, root)?;
        let dates = section(reader, root, "date").and_then(|table| dates(reader, &table));
        let times = section(reader, root, "time").and_then(|table| times(reader, &table, &numbers));
        let phone = section(reader, root, "phone").and_then(|table| phone(reader, &table));
        let currencies = counting::nouns(reader, root, "currency", &numbers);
        let units = counting::nouns(reader, root, "unit", &numbers);
        let cleaning = section(reader, root, "text").and_then(|table| words(reader, &table, &numbers_table));
        Some(Speaker {
            numbers,
            dates: dates?,
            times: times?,
            phone: phone?,
            currencies,
            units,
            cleaning: cleaning?,
        })
    });
    match speaker.flatten() {
        Some(speaker) if problems.is_empty() => Ok(speaker),
        _ => Err(problems),
    }
}

fn section<'d>(reader: &mut Reader<'_>, table: &Table<'d>, key: &str) -> Option<Table<'d>> {
    let entry = reader.need(table, key)?;
    reader.table(&entry)
}

fn need(reader: &mut Reader<'_>, table: &Table<'_>, key: &str) -> Option<String> {
    reader.need_string(table, key).map(|text| text.value)
}

/// A list of exactly so many words.
fn list(reader: &mut Reader<'_>, table: &Table<'_>, key: &str, length: usize) -> Option<Vec<String>> {
    let entry = reader.need(table, key)?;
    let words: Vec<String> = reader.list(&entry).into_iter().map(|word| word.value).collect();
    if words.len() == length {
        return Some(words);
    }
    let what = format!("`{key}` has {} entries, not {length}", words.len());
    reader.error(entry.value_at(), what, format!("list all {length}, in order"));
    None
}

fn opt_list(reader: &mut Reader<'_>, table: &Table<'_>, key: &str, length: usize) -> Option<Vec<String>> {
    table.entry(key).and_then(|_| list(reader, table, key, length))
}

fn pattern(reader: &mut Reader<'_>, entry: &Entry<'_>, gaps: &[&str]) -> Option<Pattern> {
    let text = reader.string(entry)?;
    let parsed = Pattern::parse(&text.value, gaps);
    let all = gaps.iter().map(|gap| format!("{{{gap}}}")).collect::<Vec<_>>().join(", ");
    parsed.map_err(|what| reader.error(text.at, what, format!("the gaps here are {all}"))).ok()
}

fn need_pattern(reader: &mut Reader<'_>, table: &Table<'_>, key: &str, gaps: &[&str]) -> Option<Pattern> {
    let entry = reader.need(table, key)?;
    pattern(reader, &entry, gaps)
}

/// The entries of a table of words; empty where it is absent.
fn pairs(reader: &mut Reader<'_>, table: &Table<'_>, key: &str) -> Vec<(String, String, usize)> {
    let Some(inner) = table.entry(key).and_then(|entry| reader.table(&entry)) else { return Vec::new() };
    let entries = inner.entries();
    let read = |entry: &Entry<'_>| Some((entry.key.to_owned(), reader.string(entry)?.value, entry.at));
    entries.iter().filter_map(read).collect()
}

/// A key that is a number below `limit`.
fn number_key(reader: &mut Reader<'_>, key: &str, at: usize, limit: u64) -> Option<u64> {
    let number = key.parse().ok().filter(|number| *number < limit);
    if number.is_none() {
        reader.error(at, format!("`{key}` is no number below {limit}"), "write the number as the key");
    }
    number
}

fn dates(reader: &mut Reader<'_>, table: &Table<'_>) -> Option<DateWords> {
    reader.only(table, &["weekdays", "months", "days", "pattern"]);
    let weekdays = list(reader, table, "weekdays", 7);
    let months = list(reader, table, "months", 12);
    let days = list(reader, table, "days", 31);
    let pattern = need_pattern(reader, table, "pattern", &["weekday", "day", "month", "year"]);
    Some(DateWords { weekdays: weekdays?, months: months?, days: days?, pattern: pattern? })
}

fn times(reader: &mut Reader<'_>, table: &Table<'_>, numbers: &Numbers) -> Option<TimeWords> {
    const GAPS: [&str; 4] = ["hour", "next", "period", "minutes"];
    const KEYS: [&str; 8] = ["hours", "periods", "on_the_hour", "past", "span", "minute", "at", "exact"];
    reader.only(table, &KEYS);
    let mut at = BTreeMap::new();
    if let Some(inner) = table.entry("at").and_then(|entry| reader.table(&entry)) {
        for entry in inner.entries() {
            let minute = number_key(reader, entry.key, entry.at, 60).and_then(|key| u16::try_from(key).ok());
            let read = pattern(reader, &entry, &GAPS);
            at.extend(minute.zip(read));
        }
    }
    let mut exact = BTreeMap::new();
    for (key, words, place) in pairs(reader, table, "exact") {
        match super::scan::time(&key) {
            Some((time, _)) if time < DAY => {
                exact.insert(time, words);
            }
            _ => reader.error(place, format!("`{key}` is no time of day"), "write it as \"12:00\""),
        }
    }
    let hours = list(reader, table, "hours", 24);
    let periods = list(reader, table, "periods", 24);
    let on_the_hour = need_pattern(reader, table, "on_the_hour", &GAPS);
    let past = need_pattern(reader, table, "past", &GAPS);
    let span = need_pattern(reader, table, "span", &["from", "to"]);
    let minute = section(reader, table, "minute").and_then(|table| counting::noun(reader, &table, numbers));
    Some(TimeWords {
        hours: hours?,
        periods: periods?,
        on_the_hour: on_the_hour?,
        past: past?,
        at,
        exact,
        minute: minute?,
        span: span?,
    })
}

fn phone(reader: &mut Reader<'_>, table: &Table<'_>) -> Option<PhoneWords> {
    reader.only(table, &["digits", "plus", "pause"]);
    // `digits` are read with the numbers.
    reader.need(table, "digits")?;
    let [plus, pause] = ["plus", "pause"].map(|key| need(reader, table, key));
    Some(PhoneWords { plus: plus?, pause: pause? })
}

fn words(reader: &mut Reader<'_>, table: &Table<'_>, numbers: &Table<'_>) -> Option<Words> {
    const KEYS: [&str; 12] = [
        "website",
        "website_alone",
        "email",
        "comma",
        "stop",
        "slash",
        "slash_digits",
        "attached",
        "unbound_before",
        "symbols",
        "abbreviations",
        "tidy",
    ];
    reader.only(table, &KEYS);
    let two = |list: Vec<(String, String, usize)>| -> Vec<(String, String)> {
        list.into_iter().map(|(from, to, _)| (from, to)).collect()
    };
    let symbols = two(pairs(reader, table, "symbols"));
    let mut abbreviations = two(pairs(reader, table, "abbreviations"));
    abbreviations.sort_by_key(|(short, _)| std::cmp::Reverse(short.len()));
    let tidy = two(pairs(reader, table, "tidy"));
    let values = |list: Vec<toml_reader::Placed<String>>| list.into_iter().map(|word| word.value).collect();
    let attached = values(reader.strings(table, "attached"));
    let unbound_before = table.entry("unbound_before").map(|entry| values(reader.list(&entry)));
    let [website, website_alone, email, comma, stop, slash, slash_digits] =
        ["website", "website_alone", "email", "comma", "stop", "slash", "slash_digits"]
            .map(|key| need(reader, table, key));
    let [range, grouping] = ["range", "grouping"].map(|key| need(reader, numbers, key));
    let decimal = reader.need_string(numbers, "decimal")?;
    let sign = decimal.value.chars().next();
    if sign.is_none() {
        reader.error(decimal.at, "no decimal sign", "write one character");
    }
    Some(Words {
        website: website?,
        website_alone: website_alone?,
        email: email?,
        comma: comma?,
        stop: stop?,
        slash: slash?,
        slash_digits: slash_digits?,
        range: range?,
        grouping: grouping?,
        decimal: sign?,
        symbols,
        abbreviations,
        attached,
        unbound_before,
        tidy,
    })
}
