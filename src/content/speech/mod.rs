//! The spoken form: an approved text as it is read aloud on the telephone.
//!
//! A [`Speaker`] knows one language by its `speech.toml` and says numbers, dates,
//! times, money and telephone numbers in words, and cleans a text of everything a
//! voice cannot say: web addresses, symbols, brackets, digits. It does not choose
//! what is said, and makes no sound. All words are data.

mod clean;
mod clock;
mod data;
mod number;
mod pattern;
mod scan;

use std::collections::BTreeMap;

use super::problem::Problem;
use clock::{DateWords, TimeWords};
use number::{Counted, Numbers, Stance};

/// What is wrong with a `speech.toml`, each with its place and its mend.
#[derive(Debug, thiserror::Error)]
#[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
pub struct SpeechDataError(pub Vec<Problem>);

/// Says things aloud in one language.
#[derive(Debug)]
pub struct Speaker {
    numbers: Numbers,
    dates: DateWords,
    times: TimeWords,
    phone: PhoneWords,
    currencies: BTreeMap<String, Counted>,
    units: BTreeMap<String, Counted>,
    cleaning: clean::Words,
}

#[derive(Debug)]
struct PhoneWords {
    plus: String,
    /// What stands between the groups of a number.
    pause: String,
}

impl Speaker {
    /// Reads the speech data of a language; `file` names it in problems.
    ///
    /// # Errors
    /// All problems at once: wrong TOML, missing or unknown keys, lists that are too
    /// short or too long, patterns with unknown gaps.
    pub fn from_toml(text: &str, file: &str) -> Result<Self, SpeechDataError> {
        data::read(text, file).map_err(SpeechDataError)
    }

    /// A number as in plain counting. Beyond 999,999,999 it is said digit by digit.
    pub fn cardinal(&self, number: i64) -> String {
        self.numbers.signed(number, Stance::default())
    }

    /// A year of our era.
    pub fn year(&self, year: i32) -> String {
        self.numbers.year(u64::from(year.unsigned_abs()))
    }

    /// A day with its weekday, from Monday = 1 to Sunday = 7. A part that no calendar
    /// has is left out.
    pub fn date(&self, year: i32, month: u8, day: u8, weekday: u8) -> String {
        self.dates.say(year, month, day, weekday, &self.numbers)
    }

    /// A time of day in minutes after midnight; 1440 is midnight again.
    pub fn time(&self, minute_of_day: u16) -> String {
        self.times.say(minute_of_day, &self.numbers)
    }

    /// From one time of day to another, with the word between them only.
    pub fn span(&self, from: u16, to: u16) -> String {
        self.times.span(from, to, &self.numbers)
    }

    /// A telephone number or short code, digit by digit, with a pause where the
    /// written number has a space.
    pub fn phone(&self, number: &str) -> String {
        let plus = if number.trim_start().starts_with('+') { self.phone.plus.as_str() } else { "" };
        let groups = number.split(|c: char| number::digit(c).is_none()).filter(|group| !group.is_empty());
        let groups: Vec<_> = groups.map(|group| self.digits(group)).collect();
        pattern::squeezed(&format!("{plus} {}", groups.join(&self.phone.pause)))
    }

    /// Digits one by one; what is no digit is passed over.
    pub fn digits(&self, text: &str) -> String {
        self.numbers.digits(text)
    }

    /// An amount of money. A currency the language has no words for keeps its code.
    pub fn money(&self, amount: i64, currency: &str) -> String {
        match self.currencies.get(currency) {
            Some(noun) => self.numbers.count(amount, noun),
            None => format!("{} {}", self.cardinal(amount), self.text(currency)),
        }
    }

    /// Cleans a whole text for reading aloud. What is already words stays as it is.
    pub fn text(&self, text: &str) -> String {
        clean::text(self, text)
    }
}

#[cfg(test)]
mod tests;
