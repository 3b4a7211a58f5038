//! The manifest, `locales/pack.toml`: whose answers these are, in which languages,
//! in which time zone.

use std::collections::BTreeMap;

use jiff::tz::{TimeZone, TimeZoneDatabase};

use super::problem::{Problem, Source, suggest};
use super::toml_reader::{Placed, Reader, Table, read};
use crate::model::{Assignment, Direction, Locale, LocaleInfo};

/// Where the manifest stands in a pack.
pub const FILE: &str = "locales/pack.toml";

/// More languages than any country has official ones.
const MAX_LANGUAGES: usize = 50;

/// CLDR numbering systems with decimal digits that voters read.
const NUMBERING_SYSTEMS: [&str; 24] = [
    "latn", "arab", "arabext", "beng", "deva", "gujr", "guru", "knda", "khmr", "laoo", "limb", "mlym",
    "mymr", "nkoo", "olck", "orya", "sinh", "tamldec", "telu", "thai", "tibt", "adlm", "mtei", "cakm",
];

#[derive(Clone, Debug)]
pub struct Manifest {
    /// What the authority is called in each of the languages.
    pub authority: BTreeMap<Locale, String>,
    /// IANA name of the zone.
    pub zone: String,
    pub time_zone: TimeZone,
    pub source: Locale,
    /// In the order the law names them; never empty, and `source` is one of them.
    pub languages: Vec<Language>,
    /// Languages that are described, or have a folder, and are not official: the pack
    /// may keep their texts and phrases, and nothing reads them.
    pub resting: Vec<String>,
    pub demo: bool,
    pub assignment: Assignment,
}

#[derive(Clone, Debug)]
pub struct Language {
    pub info: LocaleInfo,
    /// The CLDR locale whose dates and numbers are written, such as `en-KE`: the
    /// language alone says nothing of the order of day and month.
    pub formats: String,
}

impl Manifest {
    pub fn language(&self, locale: Locale) -> Option<&Language> {
        self.languages.iter().find(|l| l.info.locale == locale)
    }

    /// The codes of all languages that the pack may hold words of.
    pub fn codes(&self) -> Vec<&str> {
        let official = self.languages.iter().map(|l| l.info.locale.as_str());
        official.chain(self.resting.iter().map(String::as_str)).collect()
    }
}

/// Reads the manifest. Without a usable one nothing else of a pack can be read.
pub fn parse(text: &str) -> (Option<Manifest>, Vec<Problem>) {
    let (manifest, problems) = read(Source::new(FILE, text), manifest);
    (manifest.flatten(), problems)
}

fn manifest(reader: &mut Reader<'_>, root: &Table<'_>) -> Option<Manifest> {
    reader.only(root, &["authority", "time_zone", "source", "official", "demo", "assignment", "language"]);
    let zone = reader.need_string(root, "time_zone");
    let time_zone = zone.as_ref().and_then(|zone| time_zone(reader, zone));
    let source = reader.need_string(root, "source").and_then(|name| locale(reader, &name));
    reader.need(root, "demo");
    let demo = reader.flag(root, "demo");
    let assignment = reader.need_string(root, "assignment").and_then(|name| assignment(reader, &name));
    let languages = languages(reader, root);
    let resting = resting(reader, root, &languages);
    let authority = authority(reader, root, &languages, &resting);
    let source = source?;
    if !languages.iter().any(|l| l.info.locale == source) {
        let at = root.entry("source").map_or(0, |entry| entry.value_at());
        let what = format!("the source language `{source}` is not one of the official languages");
        reader.error(at, what, "add it to `official`");
        return None;
    }
    Some(Manifest {
        authority,
        zone: zone?.value,
        time_zone: time_zone?,
        source,
        languages,
        resting,
        demo,
        assignment: assignment?,
    })
}

fn languages(reader: &mut Reader<'_>, root: &Table<'_>) -> Vec<Language> {
    let described = root.entry("language").and_then(|entry| reader.table(&entry));
    let mut languages: Vec<Language> = Vec::new();
    for name in reader.strings(root, "official").into_iter().take(MAX_LANGUAGES) {
        let Some(locale) = locale(reader, &name) else { continue };
        if languages.iter().any(|l| l.info.locale == locale) {
            reader.error(name.at, format!("`{locale}` is named twice"), "name it once");
            continue;
        }
        let Some(entry) = described.as_ref().and_then(|table| table.entry(locale.as_str())) else {
            reader.error(
                name.at,
                format!("nothing describes the language `{locale}`"),
                format!("add a table [language.{locale}]"),
            );
            continue;
        };
        if let Some(table) = reader.table(&entry) {
            languages.extend(language(reader, &table, locale));
        }
    }
    languages
}

/// The authority's name per language. Where one is missing, a release that is in use
/// already goes on with the name in another.
fn authority(
    reader: &mut Reader<'_>,
    root: &Table<'_>,
    languages: &[Language],
    resting: &[String],
) -> BTreeMap<Locale, String> {
    let locales = languages.iter().map(|language| language.info.locale);
    let Some(entry) = reader.need(root, "authority") else { return BTreeMap::new() };
    if entry.is_string() {
        let mend = "write it for each language: `authority.en = …`";
        reader.error(entry.at, "the authority has one name for all languages", mend);
        let name = reader.string(&entry).map(|name| name.value).unwrap_or_default();
        return locales.map(|locale| (locale, name.clone())).collect();
    }
    let Some(table) = reader.table(&entry) else { return BTreeMap::new() };
    let codes: Vec<&str> = languages.iter().map(|l| l.info.locale.as_str()).collect();
    let known: Vec<&str> = codes.into_iter().chain(resting.iter().map(String::as_str)).collect();
    reader.only(&table, &known);
    let mut names = BTreeMap::new();
    for locale in locales {
        match reader.opt_string(&table, locale.as_str()).filter(|name| !name.value.trim().is_empty()) {
            Some(name) => {
                names.insert(locale, name.value);
            }
            None => reader.error(
                entry.at,
                format!("the authority has no name in `{locale}`"),
                format!("add `authority.{locale} = …`"),
            ),
        }
    }
    names
}

fn resting(reader: &mut Reader<'_>, root: &Table<'_>, languages: &[Language]) -> Vec<String> {
    let described = root.entry("language").and_then(|entry| reader.table(&entry));
    let all = described.iter().flat_map(Table::entries).map(|entry| entry.key.to_owned());
    all.filter(|code| !languages.iter().any(|l| l.info.locale.as_str() == code)).collect()
}

fn language(reader: &mut Reader<'_>, table: &Table<'_>, locale: Locale) -> Option<Language> {
    reader.only(table, &["name", "script", "digits", "direction", "formats", "aliases"]);
    let name = reader.need_string(table, "name");
    let script = reader.need_string(table, "script").filter(|script| script_code(reader, script));
    let digits = reader.need_string(table, "digits").filter(|digits| {
        let known = NUMBERING_SYSTEMS.contains(&digits.value.as_str());
        if !known {
            let mend = suggest(&digits.value, NUMBERING_SYSTEMS, "use `latn` for 0123456789");
            reader.error(digits.at, format!("`{}` is no numbering system of CLDR", digits.value), mend);
        }
        known
    });
    let direction = reader.need_string(table, "direction").and_then(|name| match name.value.as_str() {
        "ltr" => Some(Direction::Ltr),
        "rtl" => Some(Direction::Rtl),
        _ => {
            reader.error(name.at, format!("`{}` is no direction", name.value), "write `ltr` or `rtl`");
            None
        }
    });
    let formats = match reader.opt_string(table, "formats") {
        Some(formats) => {
            if formats.value.parse::<icu_locale_core::LanguageIdentifier>().is_err() {
                reader.error(
                    formats.at,
                    format!("`{}` is no locale", formats.value),
                    "write one of CLDR, such as `en-KE`",
                );
            }
            formats.value
        }
        // Plain `en` is the English of the United States to CLDR, which writes the
        // month first; 001 is the world.
        None if locale.as_str() == "en" => "en-001".to_owned(),
        None => locale.as_str().to_owned(),
    };
    let info = LocaleInfo {
        locale,
        name: name?.value,
        script: script?.value,
        digits: digits?.value,
        direction: direction?,
        aliases: reader.strings(table, "aliases").into_iter().map(|alias| alias.value).collect(),
    };
    Some(Language { info, formats })
}

fn locale(reader: &mut Reader<'_>, name: &Placed<String>) -> Option<Locale> {
    match name.value.parse() {
        Ok(locale) => Some(locale),
        Err(error) => {
            let error: crate::model::locale::BadLocale = error;
            reader.error(name.at, error.to_string(), "write the language code of BCP 47");
            None
        }
    }
}

fn time_zone(reader: &mut Reader<'_>, zone: &Placed<String>) -> Option<TimeZone> {
    // The database inside the binary: the one of the machine would make a
    // compilation depend on where it runs.
    let found = TimeZoneDatabase::bundled().get(&zone.value).ok();
    if found.is_none() {
        let what = format!("`{}` is no time zone", zone.value);
        reader.error(zone.at, what, "write its IANA name, such as `Africa/Nairobi`");
    }
    found
}

fn script_code(reader: &mut Reader<'_>, script: &Placed<String>) -> bool {
    let mut chars = script.value.chars();
    let good = script.value.len() == 4
        && chars.next().is_some_and(|c| c.is_ascii_uppercase())
        && chars.all(|c| c.is_ascii_lowercase());
    if !good {
        let what = format!("`{}` is no script", script.value);
        reader.error(script.at, what, "write its ISO 15924 code, such as `Latn` or `Deva`");
    }
    good
}

fn assignment(reader: &mut Reader<'_>, name: &Placed<String>) -> Option<Assignment> {
    match name.value.as_str() {
        "roll" => Some(Assignment::Roll),
        "area" => Some(Assignment::Area),
        "any" => Some(Assignment::Any),
        _ => {
            let what = format!("`{}` is no way of assigning polling places", name.value);
            reader.error(name.at, what, "write `roll`, `area` or `any`");
            None
        }
    }
}

#[cfg(test)]
mod tests;
