//! The names of all keys, so that a mistyped one is found with the place it stands in.

use std::collections::{BTreeMap, BTreeSet};

use config::ValueKind;

use super::ConfigError;

/// The least likeness of a known key that is worth naming.
const ALIKE: f64 = 0.8;

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
                let key = if at.is_empty() { name.clone() } else { format!("{at}.{name}") };
                walk(&value.kind, &key, keys);
            }
        }
        _ => {
            keys.insert(at.to_owned());
        }
    }
}

/// Refuses the first key that is none of ours.
pub fn check(known: &BTreeSet<String>, places: &BTreeMap<String, String>) -> Result<(), ConfigError> {
    let Some((key, place)) = places.iter().find(|(key, _)| !known.contains(*key)) else { return Ok(()) };
    let likeness = |k: &&String| strsim::jaro_winkler(k, key);
    let nearest = known.iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    let meant = nearest.filter(|k| likeness(k) >= ALIKE).map(|k| format!("; did you mean {k}?"));
    Err(ConfigError::Unknown { place: place.clone(), key: key.clone(), meant: meant.unwrap_or_default() })
}

/// An error about a value, which names its key in backquotes, with the place of it.
pub fn placed(places: &BTreeMap<String, String>, why: config::ConfigError) -> ConfigError {
    let text = why.to_string();
    match places.iter().find(|(key, _)| text.contains(&format!("`{key}`"))) {
        Some((_, place)) => ConfigError::Value { place: place.clone(), why },
        None => ConfigError::Read(why),
    }
}
