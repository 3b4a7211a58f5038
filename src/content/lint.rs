//! Whether the files of a pack agree with each other and with the rules for content.
//!
//! What can be seen in one file alone is reported where that file is read.

mod answers;
mod cases;
mod faulty;
mod intents;
mod languages;
mod messages;
mod missing;
mod order;
mod past;
mod phrases;
mod script;
mod short;
mod waiting;

use super::messages::{Catalogue, Message, parses};
use super::pack::{Pack, PackFiles};
use super::problem::Problem;
use super::texts::Texts;
use faulty::Faulty;
use missing::Missing;
use waiting::Waiting;

/// Messages that rendering itself needs, beside those that the pack's own files name.
const NEEDED: [&str; 6] =
    ["trouble", "sms-more", "time-span", "place-line", "distance-metres", "distance-kilometres"];

/// A pack being checked.
struct Check<'a> {
    pack: &'a Pack,
    files: &'a PackFiles,
    texts: &'a Texts,
    /// The messages of the source language.
    source: &'a Catalogue,
    waiting: Waiting,
    missing: Missing,
    faulty: Faulty,
    problems: Vec<Problem>,
}

pub use past::past;

/// All problems that no single file shows; `read` are those that one does, and `fluent`
/// is what Fluent said of each language. Causes are looked for first: what follows from
/// one is not told.
pub fn check(
    pack: &Pack,
    files: &PackFiles,
    texts: &Texts,
    fluent: &[Vec<String>],
    read: &[Problem],
) -> Vec<Problem> {
    let Some(source) = pack.source() else { return Vec::new() };
    let mut check = Check {
        pack,
        files,
        texts,
        source,
        waiting: Waiting::new(files),
        missing: Missing::default(),
        faulty: Faulty::default(),
        problems: Vec::new(),
    };
    check.find_faulty(read);
    check.messages();
    check.order();
    check.answers();
    check.intents();
    check.cases();
    check.missing_names();
    check.put_together(fluent);
    check.languages();
    check.titles();
    check.short_forms();
    check.phrases();
    check.unused_facts();
    check.unused_forms();
    check.unused_messages();
    check.problems.extend(check.waiting.told());
    check.problems
}

impl Check<'_> {
    fn error(&mut self, file: &str, at: usize, what: impl Into<String>, mend: impl Into<String>) {
        let problem = self.files.source(file).error(at, what, mend);
        self.problems.push(problem);
    }

    fn warn(&mut self, file: &str, at: usize, what: impl Into<String>, mend: impl Into<String>) {
        let problem = self.files.source(file).warning(at, what, mend);
        self.problems.push(problem);
    }

    /// The line that a place in a file is on, counted from 1.
    fn line(&self, file: &str, at: usize) -> usize {
        self.files.source(file).line(at)
    }

    fn error_in(&mut self, message: &Message, what: impl Into<String>, mend: impl Into<String>) {
        self.error(&message.file, message.at, what, mend);
    }

    fn warn_in(&mut self, message: &Message, what: impl Into<String>, mend: impl Into<String>) {
        self.warn(&message.file, message.at, what, mend);
    }

    fn put_together(&mut self, fluent: &[Vec<String>]) {
        for (catalogue, errors) in self.pack.catalogues.iter().zip(fluent) {
            let new = |error: &&String| {
                let id = error.split_once(": ").map_or("", |(id, _)| id);
                !self.faulty.has(catalogue.locale, id)
            };
            let errors: Vec<String> = errors.iter().filter(new).cloned().collect();
            self.problems.extend(put_together(catalogue, self.files, &errors));
        }
    }
}

/// What Fluent said when a language's messages were put together, placed.
pub fn put_together(catalogue: &Catalogue, files: &PackFiles, errors: &[String]) -> Vec<Problem> {
    let whole = |file: &String| files.get(file).is_none_or(parses);
    if !errors.is_empty() && !catalogue.files.iter().all(whole) {
        // What they include may be what cannot be read, and that is told.
        return Vec::new();
    }
    let place = |error: &String| {
        let (id, what) = error.split_once(": ")?;
        let message = catalogue.messages.get(id)?;
        let what = format!("`{id}` cannot be put together: {}", what.to_lowercase());
        let mend = "use only facts, terms and messages that exist, and no message inside itself";
        Some(files.source(&message.file).error(message.at, what, mend))
    };
    errors.iter().filter_map(place).collect()
}

#[cfg(test)]
mod tests;
