//! The spoken form: the one place where rendering meets a language's speech data.
//!
//! A language without `speech.toml` is read aloud as it is written.

use jiff::civil::{Date, Time};

use super::pack::PackFiles;
use super::problem::Problem;
use crate::model::Locale;

/// Says things aloud in one language.
#[derive(Default)]
pub struct Voice;

impl Voice {
    /// Reads a language's speech data from the pack.
    pub fn read(_: Locale, _: &PackFiles, _: &mut Vec<Problem>) -> Self {
        Self
    }

    pub fn date(&self, _: Date) -> Option<String> {
        None
    }

    pub fn time(&self, _: Time) -> Option<String> {
        None
    }

    pub fn span(&self, _: Time, _: Time) -> Option<String> {
        None
    }

    pub fn phone(&self, _: &str) -> Option<String> {
        None
    }

    pub fn money(&self, _: i64, _: &str) -> Option<String> {
        None
    }

    /// Cleans a whole text for reading aloud.
    pub fn text(&self, text: String) -> String {
        text
    }
}
