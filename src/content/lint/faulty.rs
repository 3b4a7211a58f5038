//! Messages that have an error already. What else is noticed of such a message, or of
//! its translations beside it, mostly follows from that error and goes with it.

use std::collections::{BTreeMap, BTreeSet};

use super::Check;
use crate::content::problem::Problem;
use crate::model::Locale;

#[derive(Default)]
pub struct Faulty(BTreeSet<(Locale, String)>);

impl Faulty {
    pub fn has(&self, locale: Locale, id: &str) -> bool {
        self.0.contains(&(locale, id.to_owned()))
    }

    pub fn add(&mut self, locale: Locale, id: &str) {
        self.0.insert((locale, id.to_owned()));
    }
}

impl Check<'_> {
    /// Finds the message that each error so far stands in: the last that begins above it.
    pub(super) fn find_faulty(&mut self, read: &[Problem]) {
        let errors = || read.iter().filter(|problem| problem.is_error() && problem.line > 0);
        let files: BTreeSet<&str> = errors().map(|problem| problem.file.as_str()).collect();
        for catalogue in &self.pack.catalogues {
            let entries = catalogue.messages.iter().chain(&catalogue.terms);
            let begins: BTreeMap<(&str, usize), &String> = entries
                .filter(|(_, message)| files.contains(message.file.as_str()))
                .map(|(id, message)| ((message.file.as_str(), self.line(&message.file, message.at)), id))
                .collect();
            for error in errors() {
                let above = begins.range(..=(error.file.as_str(), error.line)).next_back();
                if let Some(((file, _), id)) = above
                    && *file == error.file
                {
                    self.faulty.add(catalogue.locale, id);
                }
            }
        }
    }
}
