//! Reads the three sources, the later over the earlier, and finds every fault in them.

use std::collections::BTreeMap;
use std::path::Path;

use config::builder::DefaultState;
use config::{ConfigBuilder, File, FileFormat, Value};

use super::{Config, DEFAULT_FILE, keys};

/// The most bytes read of a file that holds a secret.
const MAX_SECRET_FILE: u64 = 64 * 1024;

type Builder = ConfigBuilder<DefaultState>;

/// A value that is not the default's.
struct Setting {
    /// Where it was set.
    place: String,
    value: Value,
}

/// The configuration, with whatever is wrong left at its default and told.
pub fn read(
    file: Option<&Path>,
    environment: Vec<(String, String)>,
    faults: &mut Vec<String>,
) -> Option<Config> {
    let mut builder = config::Config::builder().add_source(File::from_str(DEFAULT_FILE, FileFormat::Toml));
    let defaults = builder.build_cloned().map_err(|why| faults.push(why.to_string())).ok()?;
    let known = keys::of(&defaults);
    let mut settings = BTreeMap::new();
    let mut readable = true;
    // Keys whose value is left at its default, because what was set will not do.
    let mut wrong = Vec::new();
    if let Some(file) = file {
        settings = in_file(file, faults).unwrap_or_else(|| {
            readable = false;
            BTreeMap::new()
        });
    }
    for (name, value) in environment {
        let Some(path) = name.strip_prefix("CRIER_") else { continue };
        let (path, value) = match path.strip_suffix("_FILE") {
            Some(path) => (path, read_secret(&name, Path::new(&value), faults)),
            None => (path, Some(value)),
        };
        let key = path.to_ascii_lowercase().replace("__", ".");
        let Some(value) = value else {
            settings.remove(&key);
            wrong.push(key);
            continue;
        };
        let value = if defaults.get_array(&key).is_ok() {
            let entries = value.split(',').map(str::trim).filter(|e| !e.is_empty());
            entries.map(str::to_owned).collect::<Vec<_>>().into()
        } else {
            value.into()
        };
        settings.insert(key, Setting { place: format!("the environment variable {name}"), value });
    }
    let mut places = BTreeMap::new();
    for (key, Setting { place, value }) in settings {
        if !known.contains(&key) {
            faults.push(format!("{place}: {}", keys::unknown(&known, &key)));
            wrong.extend(keys::meant(&known, &key).cloned());
        } else if let Some(with) = fitting(&builder, &key, value) {
            builder = with;
            places.insert(key, place);
        } else {
            faults.push(format!("{place}: `{key}` is not {}", keys::expected(&defaults, &key)));
            wrong.push(key);
        }
    }
    let config: Config = builder
        .build()
        .and_then(config::Config::try_deserialize)
        .map_err(|why| faults.push(why.to_string()))
        .ok()?;
    if !readable {
        // What it would have set is not missing.
        return None;
    }
    for fault in config.check() {
        // A misspelt secret is not also a secret that is missing; and whether there has to
        // be one, the key beside it says.
        let insecure = format!("{}.insecure", keys::section(fault.key));
        if !wrong.iter().any(|key| key == fault.key || *key == insecure) {
            let place = places.get(fault.key).map(|place| format!("{place}: ")).unwrap_or_default();
            faults.push(format!("{place}{fault}"));
        }
    }
    Some(config)
}

/// The builder with this value, where the value is of the key's type.
fn fitting(builder: &Builder, key: &str, value: Value) -> Option<Builder> {
    let with = builder.clone().set_override(key, value).ok()?;
    with.build_cloned().ok()?.try_deserialize::<Config>().ok()?;
    Some(with)
}

fn in_file(file: &Path, faults: &mut Vec<String>) -> Option<BTreeMap<String, Setting>> {
    let name = file.display();
    let text = std::fs::read_to_string(file)
        .map_err(|why| faults.push(format!("{name}: {why}. Check that it exists and that crier may read it")))
        .ok()?;
    let lines = keys::lines(&text)
        .map_err(|(line, why)| faults.push(format!("{name}:{line}: {why}. It must be TOML")))
        .ok()?;
    let own = config::Config::builder().add_source(File::from_str(&text, FileFormat::Toml)).build();
    let own = own
        .map_err(|_| {
            faults.push(format!(
                "{name}: it cannot be read as TOML. Check it with `deploy/crier.toml` beside it"
            ))
        })
        .ok()?;
    let setting = |key: String| {
        let place = lines.get(&key).map_or_else(|| name.to_string(), |line| format!("{name}:{line}"));
        let value = own.get(&key).unwrap_or_else(|_| Value::from(""));
        (key, Setting { place, value })
    };
    Some(keys::of(&own).into_iter().map(setting).collect())
}

fn read_secret(variable: &str, file: &Path, faults: &mut Vec<String>) -> Option<String> {
    let length = std::fs::metadata(file).map(|data| data.len());
    let text = length.and_then(|length| match length > MAX_SECRET_FILE {
        true => Err(std::io::Error::other("it is too large for a secret")),
        false => std::fs::read_to_string(file),
    });
    let fault = |why| {
        format!(
            "the environment variable {variable}: the file {} cannot be read: {why}. Check that it exists and \
             that crier may read it",
            file.display()
        )
    };
    text.map(|text| text.trim_end().to_owned()).map_err(|why| faults.push(fault(why))).ok()
}
