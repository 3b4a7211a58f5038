//! The names of all keys, so that a mistyped one is found with the place it stands in.

use std::collections::{BTreeMap, BTreeSet};

use config::ValueKind;
use toml::de::{DeTable, DeValue};

/// The least likeness of a known key that is worth naming.
const ALIKE: f64 = 0.8;

/// What `server.listen` has to be.
pub const LISTEN: &str = "an IP address with a port, such as \"127.0.0.1:8080\", or \"0.0.0.0:8080\" for every address of this machine";

/// Every key of a configuration, with its sections before it: `server.listen`.
pub fn of(config: &config::Config) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    walk(&config.cache.kind, "", &mut keys);
    keys
}

fn walk(kind: &ValueKind, at: &str, keys: &mut BTreeSet<String>) {
    match kind {
        ValueKind::Table(table) => {
            for (name, value) in table {
                walk(&value.kind, &below(at, name), keys);
            }
        }
        _ => {
            keys.insert(at.to_owned());
        }
    }
}

fn below(section: &str, name: &str) -> String {
    if section.is_empty() { name.to_owned() } else { format!("{section}.{name}") }
}

/// The sections before a key.
pub fn section(key: &str) -> &str {
    key.rsplit_once('.').map_or("", |(section, _)| section)
}

/// The line that each key of a file stands on, counted from one.
///
/// # Errors
/// Why the text is not TOML, with its line. The parser's own account would show that
/// line, which may hold a secret.
pub fn lines(text: &str) -> Result<BTreeMap<String, usize>, (usize, String)> {
    let wrong =
        |why: toml::de::Error| (line(text, why.span().map_or(0, |at| at.start)), why.message().to_owned());
    let mut lines = BTreeMap::new();
    walk_lines(text, DeTable::parse(text).map_err(wrong)?.get_ref(), "", &mut lines);
    Ok(lines)
}

fn line(text: &str, at: usize) -> usize {
    text.get(..at).unwrap_or_default().matches('\n').count() + 1
}

fn walk_lines(text: &str, table: &DeTable<'_>, at: &str, lines: &mut BTreeMap<String, usize>) {
    for (name, value) in table.iter() {
        let key = below(at, name.get_ref());
        match value.get_ref() {
            DeValue::Table(table) => walk_lines(text, table, &key, lines),
            _ => {
                lines.insert(key, line(text, name.span().start));
            }
        }
    }
}

/// The key that was meant by one that is none of ours.
pub fn meant<'a>(known: &'a BTreeSet<String>, key: &str) -> Option<&'a String> {
    let likeness = |k: &&String| strsim::jaro_winkler(k, key);
    let nearest = known.iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    nearest.filter(|k| likeness(k) >= ALIKE)
}

/// What to say of a key that is none of ours.
pub fn unknown(known: &BTreeSet<String>, key: &str) -> String {
    let meant = meant(known, key).map(|k| format!("; did you mean {k}?"));
    format!("there is no key `{key}`{}. deploy/crier.toml names every key", meant.unwrap_or_default())
}

/// What the value of a key has to be.
pub fn expected(defaults: &config::Config, key: &str) -> &'static str {
    match key {
        "server.listen" => return LISTEN,
        "log.format" => return "\"text\" or \"json\"",
        "channels.telegram.mode" => return "\"webhook\" or \"polling\"",
        _ => {}
    }
    match defaults.get::<config::Value>(key).map(|value| value.kind) {
        Ok(ValueKind::Boolean(_)) => "true or false",
        Ok(ValueKind::Array(_)) => "a list of texts, such as [\"one\", \"two\"]",
        Ok(ValueKind::I64(_) | ValueKind::U64(_)) => "a whole number that may stand here",
        _ => "a text in quotes",
    }
}
