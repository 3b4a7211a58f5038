//! A content pack, read: every file of it parsed into what it holds. Whether the
//! files agree with each other is not decided here.

use std::collections::{BTreeMap, BTreeSet};

use super::asking;
use super::facts::{self, Facts, Unread};
use super::forms::{self, FormEntry};
use super::golden::{self, Golden};
use super::intents::{self, IntentEntry};
use super::manifest::{self, Manifest};
use super::messages::Catalogue;
use super::problem::{Problem, Severity, Source, suggest};
use super::reserved;
use super::routing::{self, RoutingEntry};
use super::toml_reader::Placed;
use crate::model::{AskingWords, Locale, ReservedWord};

/// No file of a pack is longer, in bytes.
const MAX_FILE: usize = 2 << 20;

/// The files of a pack by path, such as `locales/en/vote.ftl`. Where they come from
/// does not matter here: a folder, the binary, the store.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct PackFiles(pub BTreeMap<String, String>);

impl PackFiles {
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// A file for reporting problems in it.
    pub fn source<'a>(&'a self, file: &'a str) -> Source<'a> {
        Source::new(file, self.get(file).unwrap_or_default())
    }

    /// The Fluent files of a language in order of their paths.
    pub fn fluent<'a>(&'a self, locale: &str) -> impl Iterator<Item = Source<'a>> + use<'a> {
        let folder = format!("locales/{locale}/");
        let inside = move |path: &str| {
            path.strip_prefix(folder.as_str())
                .is_some_and(|name| !name.contains('/') && name.ends_with(".ftl"))
        };
        self.0.iter().filter(move |(path, _)| inside(path)).map(|(path, text)| Source::new(path, text))
    }
}

#[derive(Clone, Debug)]
pub struct Pack {
    pub manifest: Manifest,
    pub facts: Facts,
    pub unread: Unread,
    /// One for each official language, in their order.
    pub catalogues: Vec<Catalogue>,
    pub intents: Vec<IntentEntry>,
    pub forms: Vec<FormEntry>,
    pub routing: RoutingEntry,
    pub reserved: Vec<ReservedWord>,
    pub asking: Vec<AskingWords>,
    pub golden: Vec<Placed<Golden>>,
}

impl Pack {
    /// The messages of the source language.
    pub fn source(&self) -> Option<&Catalogue> {
        self.catalogues.iter().find(|catalogue| catalogue.locale == self.manifest.source)
    }
}

/// Reads all files. Without a manifest there is no pack; otherwise what cannot be
/// read is reported and left out.
pub fn read(files: &PackFiles) -> (Option<Pack>, Vec<Problem>) {
    let mut problems = Vec::new();
    for (path, text) in &files.0 {
        if text.len() > MAX_FILE {
            let what = format!("the file has more than {} MiB", MAX_FILE >> 20);
            problems.push(Problem::of_file(path, what, "split it by topic"));
        }
    }
    if !problems.is_empty() {
        return (None, problems);
    }
    let manifest = required(files, manifest::FILE, &mut problems, manifest::parse).flatten();
    let Some(mut manifest) = manifest else { return (None, problems) };
    unofficial(files, &mut manifest, &mut problems);
    let facts = required(files, facts::FILE, &mut problems, |text| facts::parse(text, &manifest));
    let (facts, unread) = facts.unwrap_or((Facts::new(), Unread::All));
    let mut catalogues = Vec::new();
    for language in &manifest.languages {
        let mut catalogue = Catalogue::new(language.info.locale);
        for source in files.fluent(language.info.locale.as_str()) {
            problems.extend(catalogue.add(source));
        }
        catalogues.push(catalogue);
    }
    let mut intents = Vec::new();
    for source in files.0.keys().filter(|path| is_topic(path)).map(|path| files.source(path)) {
        let (read, found) = intents::parse(source, &manifest);
        intents.extend(read);
        problems.extend(found);
    }
    let forms = optional(files, forms::FILE, &mut problems, forms::parse);
    let routing = required(files, routing::FILE, &mut problems, routing::parse);
    let reserved = optional(files, reserved::FILE, &mut problems, |text| reserved::parse(text, &manifest));
    let asking = optional(files, asking::FILE, &mut problems, |text| asking::parse(text, &manifest));
    let golden = optional(files, golden::FILE, &mut problems, |text| golden::parse(text, &manifest));
    strangers(files, &manifest, &mut problems);
    let pack = Pack {
        facts,
        unread,
        catalogues,
        intents,
        forms,
        routing: routing.unwrap_or_default(),
        reserved,
        asking,
        golden,
        manifest,
    };
    (Some(pack), problems)
}

fn required<T>(
    files: &PackFiles,
    path: &str,
    problems: &mut Vec<Problem>,
    parse: impl FnOnce(&str) -> (T, Vec<Problem>),
) -> Option<T> {
    let Some(text) = files.get(path) else {
        problems.push(Problem::of_file(
            path,
            "the file is missing",
            "add it; the demonstration pack has an example",
        ));
        return None;
    };
    let (value, found) = parse(text);
    problems.extend(found);
    Some(value)
}

fn optional<T: Default>(
    files: &PackFiles,
    path: &str,
    problems: &mut Vec<Problem>,
    parse: impl FnOnce(&str) -> (T, Vec<Problem>),
) -> T {
    let Some(text) = files.get(path) else { return T::default() };
    let (value, found) = parse(text);
    problems.extend(found);
    value
}

/// Files of `intents/` that are no topic.
const SPECIAL: [&str; 5] = [forms::FILE, routing::FILE, reserved::FILE, asking::FILE, golden::FILE];

pub(super) fn is_topic(path: &str) -> bool {
    let inside =
        path.strip_prefix("intents/").is_some_and(|name| !name.contains('/') && name.ends_with(".toml"));
    inside && !SPECIAL.contains(&path)
}

/// Warns of each folder of a language that is not official. What else the pack has of it,
/// such as phrases, is then not told.
fn unofficial(files: &PackFiles, manifest: &mut Manifest, problems: &mut Vec<Problem>) {
    let folder = |path: &String| {
        let (code, _) = path.strip_prefix("locales/")?.split_once('/')?;
        let locale: Locale = code.parse().ok()?;
        manifest.language(locale).is_none().then(|| code.to_owned())
    };
    let folders: BTreeSet<String> = files.0.keys().filter_map(folder).collect();
    for code in folders {
        problems.push(Problem {
            severity: Severity::Warning,
            ..Problem::of_file(
                &format!("locales/{code}"),
                format!("`{code}` is not among the official languages: nothing there is used"),
                "add it to `official` in locales/pack.toml, or take the folder out",
            )
        });
        if !manifest.resting.contains(&code) {
            manifest.resting.push(code);
        }
    }
}

/// Reports files that nothing reads: most often a misspelt name.
fn strangers(files: &PackFiles, manifest: &Manifest, problems: &mut Vec<Problem>) {
    /// Polling places travel with a pack, and are read elsewhere.
    const PLACES: &str = "locales/places.csv";
    let known = [manifest::FILE, facts::FILE, PLACES];
    for path in files.0.keys() {
        let mut parts = path.split('/');
        let (root, folder, name) = (parts.next(), parts.next(), parts.next());
        let fine = match (root, folder, name) {
            (Some("intents"), _, None) => is_topic(path) || SPECIAL.contains(&path.as_str()),
            (Some("locales"), _, None) => known.contains(&path.as_str()),
            (Some("locales"), Some(locale), Some(name)) => {
                manifest.codes().contains(&locale) && (name.ends_with(".ftl") || name == "speech.toml")
            }
            _ => false,
        };
        if !fine {
            let mend = suggest(
                path,
                known.into_iter().chain(SPECIAL),
                "move it out of the pack, or describe its language in pack.toml",
            );
            problems.push(Problem::of_file(path, "nothing reads this file", mend));
        }
    }
}
