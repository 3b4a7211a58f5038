//! Checks that wait: where a file does not parse, what it would have held is not
//! missing. Only the fault in the file is told, and how many checks wait for it.

use std::collections::{BTreeMap, BTreeSet};

use super::Check;
use crate::content::messages;
use crate::content::pack::{PackFiles, is_topic};
use crate::content::problem::{Problem, Severity};
use crate::content::toml_reader;
use crate::model::Locale;

/// What a check looks something up in.
#[derive(Clone, Copy)]
pub enum In<'a> {
    /// The messages of a language.
    Language(Locale),
    /// The messages of any language.
    Languages,
    /// The intents of all topics.
    Topics,
    File(&'a str),
}

impl In<'_> {
    fn holds(self, file: &str) -> bool {
        let is_fluent = file.ends_with(".ftl");
        match self {
            Self::Language(locale) => is_fluent && file.starts_with(&format!("locales/{locale}/")),
            Self::Languages => is_fluent,
            Self::Topics => is_topic(file),
            Self::File(name) => name == file,
        }
    }
}

#[derive(Default)]
pub struct Waiting {
    unreadable: BTreeSet<String>,
    /// How many checks wait for a file.
    checks: BTreeMap<String, usize>,
}

impl Waiting {
    pub fn new(files: &PackFiles) -> Self {
        let broken = files.0.iter().filter(|(path, text)| {
            (path.ends_with(".toml") && !toml_reader::parses(text))
                || (path.ends_with(".ftl") && !messages::parses(text))
        });
        Self { unreadable: broken.map(|(path, _)| path.clone()).collect(), checks: BTreeMap::new() }
    }

    pub fn told(self) -> impl Iterator<Item = Problem> {
        self.checks.into_iter().map(|(file, checks)| {
            let what = format!("checks that wait until this file can be read: {checks}");
            let problem = Problem::of_file(&file, what, "mend its syntax, then check again");
            Problem { severity: Severity::Warning, ..problem }
        })
    }
}

impl Check<'_> {
    /// True where what was not found may stand in a file that cannot be read.
    pub(super) fn waits(&mut self, wanted: In<'_>) -> bool {
        let Some(file) = self.waiting.unreadable.iter().find(|file| wanted.holds(file)) else { return false };
        *self.waiting.checks.entry(file.clone()).or_default() += 1;
        true
    }
}
