//! The rules of the house, as tests: who may import whom, how long a file may be,
//! and that the core is pure.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The modules of each layer, and what may be imported beside the layers below.
const LAYERS: [(&str, &[&str]); 7] = [
    ("nouns", &["model", "config", "observe"]),
    ("pure", &["normalise", "understand", "places", "dialogue", "content", "sms_text"]),
    ("stores", &["keys", "sqlite", "records", "live"]),
    ("edges", &["channels", "content_store"]),
    ("flow", &["outbox", "desk"]),
    ("order", &["pipeline"]),
    ("doors", &["http"]),
];

/// Imports within a layer that are meant to be, as (from, to).
const WITHIN: [(&str, &str); 8] = [
    ("observe", "config"),
    ("observe", "model"),
    ("understand", "normalise"),
    ("content", "sms_text"),
    ("records", "keys"),
    ("records", "sqlite"),
    ("live", "keys"),
    ("live", "sqlite"),
];

/// What may import everything, because it puts the house together.
const TOP: [&str; 4] = ["app", "cli", "lib", "main"];

/// No file of the core may name these: time, randomness and the world come in as
/// arguments.
const IMPURE: [&str; 12] = [
    "tokio::",
    "actix_web::",
    "sea_orm::",
    "reqwest::",
    "std::fs",
    "std::env",
    "std::net",
    "std::thread",
    "SystemTime",
    "Instant::now",
    "Timestamp::now",
    "rand::",
];

const MOST_LINES: usize = 500;

fn sources() -> Vec<(String, String, String)> {
    fn walk(dir: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|e| e == "rs") {
                found.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    walk(&root, &mut paths);
    assert!(paths.len() > 50, "the house is somewhere else");
    let read = |path: PathBuf| {
        let name = path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
        let module = name.split(['/', '.']).next().unwrap().to_owned();
        (module, name, std::fs::read_to_string(&path).unwrap())
    };
    paths.into_iter().map(read).collect()
}

/// A file without its tests and comments.
fn code(text: &str) -> String {
    let body = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
    body.lines().filter(|l| !l.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn is_test(name: &str) -> bool {
    name.ends_with("tests.rs")
        || name.contains("/tests/")
        || ["contract.rs", "sample.rs"].iter().any(|end| name.ends_with(end))
}

fn layer_of(module: &str) -> Option<usize> {
    LAYERS.iter().position(|(_, modules)| modules.contains(&module))
}

#[test]
fn imports_run_one_way() {
    let mut wrong = Vec::new();
    for (module, name, text) in sources().iter().filter(|(_, name, _)| !is_test(name)) {
        if TOP.contains(&module.as_str()) {
            continue;
        }
        let Some(own) = layer_of(module) else {
            wrong.push(format!("src/{name}: `{module}` is in no layer; add it to LAYERS and to src/lib.rs"));
            continue;
        };
        let code = code(text);
        for imported in code.split("crate::").skip(1) {
            let to = imported.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap();
            let Some(other) = layer_of(to) else {
                if TOP.contains(&to) || sources().iter().any(|(m, _, _)| m == to) {
                    wrong.push(format!("src/{name} imports {to}, which is above it"));
                }
                continue;
            };
            let sideways = other == own && to != module && !WITHIN.contains(&(module.as_str(), to));
            // Layer 1 knows the nouns, but neither configuration nor metrics.
            let impure = own == 1 && other == 0 && to != "model";
            if other > own || sideways || impure {
                wrong.push(format!("src/{name} imports {to}"));
            }
        }
    }
    assert!(wrong.is_empty(), "imports against the layers of src/lib.rs:\n{}", wrong.join("\n"));
}

#[test]
fn the_core_is_pure() {
    let mut wrong = Vec::new();
    for (module, name, text) in sources().iter().filter(|(_, name, _)| !is_test(name)) {
        if layer_of(module) != Some(1) && module != "model" {
            continue;
        }
        let code = code(text);
        wrong.extend(IMPURE.iter().filter(|w| code.contains(**w)).map(|w| format!("src/{name} uses {w}")));
    }
    assert!(
        wrong.is_empty(),
        "the core takes time, randomness and the world as arguments:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn only_config_reads_the_environment() {
    let readers: Vec<_> = sources()
        .into_iter()
        .filter(|(module, name, text)| {
            module != "config" && !is_test(name) && code(text).contains("env::var")
        })
        .map(|(_, name, _)| name)
        .collect();
    assert!(readers.is_empty(), "only src/config.rs reads the environment, not {readers:?}");
}

#[test]
fn files_stay_short() {
    let long: BTreeMap<_, _> = sources()
        .into_iter()
        .filter(|(_, name, _)| !is_test(name))
        .map(|(_, name, text)| {
            (name, text.split("#[cfg(test)]\nmod tests {").next().unwrap().lines().count())
        })
        .filter(|(_, lines)| *lines > MOST_LINES)
        .collect();
    assert!(long.is_empty(), "split these by noun: {long:?}");
}

/// No sentence for voters stands in code: letters of a script that code has no use
/// for are a sign of one.
#[test]
fn no_text_for_voters_in_code() {
    let foreign = |c: char| matches!(c, '\u{0600}'..='\u{06FF}' | '\u{0900}'..='\u{097F}');
    let mut wrong = Vec::new();
    for (module, name, text) in sources().iter().filter(|(_, name, _)| !is_test(name)) {
        if module == "cli" {
            continue;
        }
        for line in code(text).lines().filter(|l| l.contains('"')) {
            if line.chars().filter(|c| foreign(*c)).count() > 1 {
                wrong.push(format!("src/{name}: {}", line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "text for voters belongs to the pack:\n{}", wrong.join("\n"));
}
