//! Whether the files of a pack agree with each other and with the rules for content.
//!
//! What can be seen in one file alone is reported where that file is read.

mod answers;
mod cases;
mod intents;
mod languages;
mod messages;
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
use waiting::Waiting;

/// Messages that rendering itself needs, beside those that the pack's own files name.
const NEEDED: [&str; 5] = ["trouble", "sms-more", "time-span", "distance-metres", "distance-kilometres"];

/// A pack being checked.
struct Check<'a> {
    pack: &'a Pack,
    files: &'a PackFiles,
    texts: &'a Texts,
    /// The messages of the source language.
    source: &'a Catalogue,
    waiting: Waiting,
    problems: Vec<Problem>,
}

pub use past::past;

/// All problems that no single file shows.
pub fn check(pack: &Pack, files: &PackFiles, texts: &Texts) -> Vec<Problem> {
    let Some(source) = pack.source() else { return Vec::new() };
    let waiting = Waiting::new(files);
    let mut check = Check { pack, files, texts, source, waiting, problems: Vec::new() };
    check.messages();
    check.order();
    check.languages();
    check.answers();
    check.short_forms();
    check.intents();
    check.phrases();
    check.cases();
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

    fn error_in(&mut self, message: &Message, what: impl Into<String>, mend: impl Into<String>) {
        self.error(&message.file, message.at, what, mend);
    }

    fn warn_in(&mut self, message: &Message, what: impl Into<String>, mend: impl Into<String>) {
        self.warn(&message.file, message.at, what, mend);
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
