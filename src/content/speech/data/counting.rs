//! Reads how a language counts.

use std::collections::BTreeMap;

use super::{list, need, need_pattern, number_key, opt_list, pairs, pattern, section};
use crate::content::speech::number::{
    Agreement, Counted, Fits, Forms, Joins, Numbers, Plural, PluralRule, Scale, Side, YearPairs,
};
use crate::content::speech::pattern::Pattern;
use crate::content::toml_reader::{Entry, Reader, Table};

/// The smallest scale; below it a number is made of hundreds, tens and units.
const THOUSAND: u64 = 1_000;

pub fn numbers(reader: &mut Reader<'_>, table: &Table<'_>, root: &Table<'_>) -> Option<Numbers> {
    const KEYS: [&str; 15] = [
        "cardinals",
        "hundreds",
        "hundreds_inside",
        "hundreds_bound",
        "bound",
        "join",
        "minus",
        "point",
        "range",
        "grouping",
        "decimal",
        "plural",
        "scale",
        "agreement",
        "year",
    ];
    reader.only(table, &KEYS);
    let mut bound = BTreeMap::new();
    for (key, word, at) in pairs(reader, table, "bound") {
        bound.extend(number_key(reader, &key, at, 100).map(|number| (number, word)));
    }
    let plurals = reader.tables(table, "plural");
    let scales = reader.tables(table, "scale");
    let agreements = reader.tables(table, "agreement");
    let year = table.entry("year").and_then(|entry| reader.table(&entry));
    let cardinals = list(reader, table, "cardinals", 100);
    let hundreds = list(reader, table, "hundreds", 9);
    let joins = section(reader, table, "join").and_then(|join| {
        reader.only(&join, &["part", "last", "rest"]);
        let [part, last, rest] = ["part", "last", "rest"].map(|key| need(reader, &join, key));
        Some(Joins { part: part?, last: last?, rest: rest? })
    });
    let mut scales: Vec<_> = scales.iter().filter_map(|scale| read_scale(reader, scale)).collect();
    scales.sort_by_key(|scale| std::cmp::Reverse(scale.value));
    if scales.last().is_none_or(|scale| scale.value != THOUSAND) {
        reader.error(table.at(), "there is no scale of a thousand", "add a `scale` with `value = 1000`");
    }
    let digits = root.entry("phone").and_then(|entry| reader.table(&entry));
    let digits = digits.and_then(|phone| list(reader, &phone, "digits", 10));
    let [minus, point] = ["minus", "point"].map(|key| need(reader, table, key));
    Some(Numbers {
        cardinals: cardinals?,
        bound,
        hundreds: hundreds?,
        hundreds_inside: opt_list(reader, table, "hundreds_inside", 9),
        hundreds_bound: opt_list(reader, table, "hundreds_bound", 9),
        scales,
        plurals: plurals.iter().filter_map(|rule| plural_rule(reader, rule)).collect(),
        agreements: agreements.iter().filter_map(|table| agreement(reader, table)).collect(),
        joins: joins?,
        minus: minus?,
        point: point?,
        year_pairs: year.and_then(|year| year_pairs(reader, &year)),
        digits: digits.unwrap_or_default(),
    })
}

fn plural_rule(reader: &mut Reader<'_>, table: &Table<'_>) -> Option<PluralRule> {
    reader.only(table, &["form", "between", "last_two", "multiple_of"]);
    let name = reader.need_string(table, "form")?;
    let form = match name.value.as_str() {
        "one" => Some(Plural::One),
        "two" => Some(Plural::Two),
        "few" => Some(Plural::Few),
        "many" => Some(Plural::Many),
        _ => None,
    };
    if form.is_none() {
        let mend = "forms are one, two, few and many; all else is other";
        reader.error(name.at, format!("there is no form `{}`", name.value), mend);
    }
    let range = |reader: &mut Reader<'_>, key| bounds(reader, table, key);
    let fits = if let Some((from, to)) = range(reader, "between") {
        Some(Fits::Between(from, to))
    } else if let Some((from, to)) = range(reader, "last_two") {
        Some(Fits::LastTwo(from, to))
    } else {
        let entry = table.entry("multiple_of");
        entry.and_then(|entry| whole(reader, &entry)).map(Fits::MultipleOf)
    };
    if fits.is_none() {
        reader.error(table.at(), "a rule without numbers", "add `between`, `last_two` or `multiple_of`");
    }
    Some(PluralRule { form: form?, fits: fits? })
}

/// Two numbers as a text, `"3-10"`.
fn bounds(reader: &mut Reader<'_>, table: &Table<'_>, key: &str) -> Option<(u64, u64)> {
    let text = reader.opt_string(table, key)?;
    let read = text.value.split_once('-').and_then(|(from, to)| Some((from.parse().ok()?, to.parse().ok()?)));
    if read.is_none() {
        reader.error(text.at, format!("`{key}` is no range"), "write it as \"3-10\"");
    }
    read
}

const FORM_KEYS: [&str; 5] = ["one", "two", "few", "many", "other"];

fn forms(reader: &mut Reader<'_>, table: &Table<'_>) -> Option<Forms> {
    let [one, two, few, many] = ["one", "two", "few", "many"].map(|key| opt_pattern(reader, table, key));
    Some(Forms { one, two, few, many, other: need_pattern(reader, table, "other", &["n"])? })
}

fn read_scale(reader: &mut Reader<'_>, table: &Table<'_>) -> Option<Scale> {
    reader.only(table, &[&FORM_KEYS[..], &["value", "bound", "binds"]].concat());
    let entry = reader.need(table, "value")?;
    let value = whole(reader, &entry)?;
    if value < THOUSAND {
        reader.error(entry.value_at(), "a scale below a thousand", "begin with a thousand");
        return None;
    }
    let bound = table.entry("bound").and_then(|entry| reader.table(&entry));
    let bound = bound.and_then(|bound| {
        reader.only(&bound, &FORM_KEYS);
        forms(reader, &bound)
    });
    Some(Scale { value, forms: forms(reader, table)?, bound, binds: reader.flag(table, "binds") })
}

fn agreement(reader: &mut Reader<'_>, table: &Table<'_>) -> Option<Agreement> {
    reader.only(table, &["name", "side", "words", "cardinals"]);
    let side = reader.need_string(table, "side")?;
    let read = match side.value.as_str() {
        "before" => Some(Side::Before),
        "after" => Some(Side::After),
        _ => None,
    };
    if read.is_none() {
        reader.error(side.at, "no side of a number", "write \"before\" or \"after\"");
    }
    Some(Agreement {
        name: need(reader, table, "name")?,
        side: read?,
        words: reader.strings(table, "words").into_iter().map(|word| word.value).collect(),
        cardinals: list(reader, table, "cardinals", 100)?,
    })
}

fn year_pairs(reader: &mut Reader<'_>, table: &Table<'_>) -> Option<YearPairs> {
    reader.only(table, &["paired", "pair", "small", "even"]);
    let mut between = Vec::new();
    for range in reader.strings(table, "paired") {
        let read =
            range.value.split_once('-').and_then(|(from, to)| Some((from.parse().ok()?, to.parse().ok()?)));
        match read {
            Some(read) => between.push(read),
            None => reader.error(range.at, "no range of years", "write it as \"2010-2099\""),
        }
    }
    let [pair, small, even] =
        ["pair", "small", "even"].map(|key| need_pattern(reader, table, key, &["high", "low"]));
    Some(YearPairs { between, pair: pair?, small: small?, even: even? })
}

/// One noun that can be counted.
pub fn noun(reader: &mut Reader<'_>, table: &Table<'_>, numbers: &Numbers) -> Option<Counted> {
    reader.only(table, &[&FORM_KEYS[..], &["agreement", "binds"]].concat());
    let mut agreement = None;
    if let Some(name) = reader.opt_string(table, "agreement") {
        agreement = numbers.agreements.iter().position(|agreement| agreement.name == name.value);
        if agreement.is_none() {
            let mend = "name an agreement of `numbers`";
            reader.error(name.at, format!("there is no agreement `{}`", name.value), mend);
        }
    }
    Some(Counted { forms: forms(reader, table)?, agreement, binds: reader.flag(table, "binds") })
}

/// A table of nouns by the sign they are written as; empty where it is absent.
pub fn nouns(
    reader: &mut Reader<'_>,
    root: &Table<'_>,
    key: &str,
    numbers: &Numbers,
) -> BTreeMap<String, Counted> {
    let Some(table) = root.entry(key).and_then(|entry| reader.table(&entry)) else { return BTreeMap::new() };
    let mut nouns = BTreeMap::new();
    for entry in table.entries() {
        let read = reader.table(&entry).and_then(|table| noun(reader, &table, numbers));
        nouns.extend(read.map(|noun| (entry.key.to_owned(), noun)));
    }
    nouns
}

fn whole(reader: &mut Reader<'_>, entry: &Entry<'_>) -> Option<u64> {
    let number = reader.integer(entry)?;
    let whole = u64::try_from(number.value).ok();
    if whole.is_none() {
        reader.error(number.at, "a number below zero", "write zero or more");
    }
    whole
}

fn opt_pattern(reader: &mut Reader<'_>, table: &Table<'_>, key: &str) -> Option<Pattern> {
    let entry = table.entry(key)?;
    pattern(reader, &entry, &["n"])
}
