//! The spoken form: the one place where rendering meets a language's speech data.
//!
//! A language without `speech.toml` is read aloud as it is written.

use jiff::civil::{Date, Time};

use super::pack::PackFiles;
use super::problem::Problem;
use super::speech::{Speaker, SpeechDataError};
use crate::model::Locale;

/// Says things aloud in one language.
#[derive(Default)]
pub struct Voice(Option<Speaker>);

impl Voice {
    /// Reads a language's speech data from the pack.
    pub fn read(locale: Locale, files: &PackFiles, problems: &mut Vec<Problem>) -> Self {
        let file = format!("locales/{locale}/speech.toml");
        let Some(text) = files.0.get(&file) else { return Self(None) };
        match Speaker::from_toml(text, &file) {
            Ok(speaker) => Self(Some(speaker)),
            Err(SpeechDataError(found)) => {
                problems.extend(found);
                Self(None)
            }
        }
    }

    pub fn date(&self, date: Date) -> Option<String> {
        let [month, day] = [date.month(), date.day()].map(i8::unsigned_abs);
        let weekday = date.weekday().to_monday_one_offset().unsigned_abs();
        Some(self.0.as_ref()?.date(i32::from(date.year()), month, day, weekday))
    }

    pub fn time(&self, time: Time) -> Option<String> {
        Some(self.0.as_ref()?.time(minute_of_day(time)))
    }

    pub fn span(&self, from: Time, to: Time) -> Option<String> {
        Some(self.0.as_ref()?.span(minute_of_day(from), minute_of_day(to)))
    }

    pub fn phone(&self, number: &str) -> Option<String> {
        Some(self.0.as_ref()?.phone(number))
    }

    pub fn money(&self, amount: i64, currency: &str) -> Option<String> {
        Some(self.0.as_ref()?.money(amount, currency))
    }

    /// Cleans a whole text for reading aloud.
    pub fn text(&self, text: String) -> String {
        match &self.0 {
            Some(speaker) => speaker.text(&text),
            None => text,
        }
    }
}

fn minute_of_day(time: Time) -> u16 {
    let [hour, minute] = [time.hour(), time.minute()].map(|part| u16::from(part.unsigned_abs()));
    hour * 60 + minute
}
