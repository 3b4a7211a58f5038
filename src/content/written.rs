//! How a fact is written in one language and form.

use jiff::civil::{Date, DateTime, Time};

use super::facts::Value;
use super::fluent::soft_spaces;
use super::format::Formats;
use super::manifest::Language;
use super::spoken::Voice;
use crate::model::{Direction, Form};

/// A fact as text, with the parts an editor may ask for alone.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Written {
    pub text: String,
    /// What plurals are chosen by.
    pub number: Option<i64>,
    /// Where it leads who follows it: a web address, a number to call.
    pub href: Option<String>,
    date: Option<String>,
    time: Option<String>,
    weekday: Option<String>,
    day_month: Option<String>,
}

impl Written {
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// One of [`super::walk::PARTS`].
    pub fn part(&self, name: &str) -> Option<&str> {
        let part = match name {
            "date" => &self.date,
            "time" => &self.time,
            "weekday" => &self.weekday,
            "day-month" => &self.day_month,
            _ => &None,
        };
        part.as_deref()
    }
}

/// The pattern that sets a title before its answer.
pub const HEADING: &str = "heading";

/// Messages of `system.ftl` that say how facts are put together, with their arguments.
/// All but the first are for languages that CLDR's patterns do not suit.
pub const PATTERNS: [(&str, &[&str]); 5] = [
    ("time-span", &["start", "end"]),
    ("money", &["currency", "amount"]),
    ("date-full", &["weekday", "day-month", "year"]),
    ("date-time", &["date", "time"]),
    (HEADING, &["title"]),
];

/// A message's id and its arguments by name, to its text.
pub type Pattern<'a> = dyn Fn(&str, &[(&str, &str)]) -> Option<String> + 'a;

/// Everything needed to write a fact in one language.
pub struct Writer<'a> {
    pub language: &'a Language,
    pub formats: &'a Formats,
    pub voice: &'a Voice,
    /// Puts written things together by one of the language's [`PATTERNS`], if it has
    /// that one.
    pub pattern: &'a Pattern<'a>,
}

impl Writer<'_> {
    /// Writes a fact. `None` for words that the language lacks.
    pub fn write(&self, value: &Value, form: Form) -> Option<Written> {
        Some(match value {
            Value::Date(date) => self.date(*date, None, form),
            Value::DateTime(at) => self.date(at.date(), Some(*at), form),
            Value::Time(time) => Written::plain(self.time(*time, form)),
            Value::TimeSpan(from, to) => Written::plain(self.time_span(*from, *to, form)),
            Value::Phone(number) => Written {
                href: Some(dialled(number)),
                ..Written::plain(match form {
                    Form::Spoken => self.voice.phone(number).unwrap_or_else(|| number.clone()),
                    _ => self.isolated(number, form),
                })
            },
            Value::ShortCode(code) => Written::plain(match form {
                Form::Spoken => self.voice.phone(code).unwrap_or_else(|| code.clone()),
                _ => code.clone(),
            }),
            Value::WebAddress(address) => {
                Written { href: Some(address.clone()), ..Written::plain(self.isolated(address, form)) }
            }
            Value::Money { amount, currency } => Written::plain(self.amount(*amount, currency, form)),
            Value::Number(number) => Written {
                number: Some(*number),
                ..Written::plain(soft_spaces(&self.formats.number(*number)))
            },
            Value::Text(words) => Written::plain(words.in_locale(self.language.info.locale)?),
        })
    }

    /// A date, and its time where it has one. Short forms abbreviate in Latin script
    /// only: other scripts' abbreviations save little and read badly.
    pub fn date(&self, date: Date, at: Option<DateTime>, form: Form) -> Written {
        let abbreviated = form == Form::Short && self.language.info.script == "Latn";
        let day = match form {
            Form::Spoken => self.voice.date(date).unwrap_or_else(|| self.long_date(date)),
            _ if abbreviated => self.formats.abbreviated_date(date),
            _ => self.long_date(date),
        };
        let time = at.map(|at| self.time(at.time(), form));
        let text = match &time {
            Some(time) => {
                let own = (self.pattern)("date-time", &[("date", &day), ("time", time)]);
                own.unwrap_or_else(|| self.formats.join(&day, time))
            }
            None => day.clone(),
        };
        Written {
            text: soft_spaces(&text),
            number: None,
            href: None,
            date: Some(soft_spaces(&day)),
            time,
            weekday: Some(self.formats.weekday(date)),
            day_month: Some(soft_spaces(&self.formats.day_month(date))),
        }
    }

    fn long_date(&self, date: Date) -> String {
        let (weekday, day_month) = (self.formats.weekday(date), self.formats.day_month(date));
        let year = self.formats.year(date);
        let own =
            (self.pattern)("date-full", &[("weekday", &weekday), ("day-month", &day_month), ("year", &year)]);
        own.unwrap_or_else(|| self.formats.long_date(date))
    }

    pub fn time(&self, time: Time, form: Form) -> String {
        let spoken = if form == Form::Spoken { self.voice.time(time) } else { None };
        spoken.unwrap_or_else(|| self.formats.time(time))
    }

    pub fn time_span(&self, from: Time, to: Time, form: Form) -> String {
        let spoken = if form == Form::Spoken { self.voice.span(from, to) } else { None };
        spoken.unwrap_or_else(|| {
            let (from, to) = (self.time(from, form), self.time(to, form));
            let own = (self.pattern)("time-span", &[("start", &from), ("end", &to)]);
            own.unwrap_or_else(|| format!("{from}\u{2013}{to}"))
        })
    }

    fn amount(&self, amount: i64, currency: &str, form: Form) -> String {
        let spoken = if form == Form::Spoken { self.voice.money(amount, currency) } else { None };
        spoken.unwrap_or_else(|| {
            let amount = soft_spaces(&self.formats.number(amount));
            let own = (self.pattern)("money", &[("currency", currency), ("amount", &amount)]);
            own.unwrap_or_else(|| format!("{currency}\u{a0}{amount}"))
        })
    }

    /// Keeps groups of digits in order inside writing from right to left: without the
    /// isolate, a reader sees the last group of a number first (Unicode UAX 9). Never
    /// in short forms: the marks would cost room on every phone.
    pub fn isolated(&self, text: &str, form: Form) -> String {
        if self.language.info.direction == Direction::Rtl && form == Form::Full {
            format!("\u{2066}{text}\u{2069}")
        } else {
            text.to_owned()
        }
    }
}

/// A number as a phone dials it (RFC 3966, without the spaces that readers need).
fn dialled(number: &str) -> String {
    let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    format!("tel:{digits}")
}
