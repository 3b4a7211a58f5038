//! How dates, times and numbers are written in a language, by CLDR's data. What a
//! fact as a whole looks like is decided in `written`.

use fixed_decimal::Decimal;
use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::fieldsets::{E, MD, T, Y, YMDE, YMDET};
use icu_datetime::input::{DateTime as IcuDateTime, Time as IcuTime};
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_locale_core::Locale as IcuLocale;
use jiff::civil::{Date, Time};

use super::manifest::Language;

/// Why a language cannot be written.
#[derive(Debug, thiserror::Error)]
#[error(
    "CLDR has no formats for `{locale}`; name a locale it has as `formats` in locales/pack.toml ({cause})"
)]
pub struct NoFormats {
    locale: String,
    cause: String,
}

/// Writes dates, times and numbers in one language.
pub struct Formats {
    long: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    abbreviated: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    weekday: FixedCalendarDateTimeFormatter<Gregorian, E>,
    day_month: FixedCalendarDateTimeFormatter<Gregorian, MD>,
    year: FixedCalendarDateTimeFormatter<Gregorian, Y>,
    /// What stands before, between and after a date and its time.
    glue: [String; 3],
    time: NoCalendarFormatter<T>,
    number: DecimalFormatter,
}

impl Formats {
    pub fn new(language: &Language) -> Result<Self, NoFormats> {
        let tag = tag(&language.formats, &language.info.digits);
        let fail = |cause: String| NoFormats { locale: tag.clone(), cause };
        let locale: IcuLocale = tag.parse().map_err(|error| fail(format!("{error}")))?;
        let load = |error: icu_datetime::DateTimeFormatterLoadError| fail(format!("{error}"));
        let long = FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMDE::long()).map_err(load)?;
        let time = NoCalendarFormatter::try_new((&locale).into(), T::hm()).map_err(load)?;
        let both = FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMDE::long().with_time_hm())
            .map_err(load)?;
        let glue =
            glue(&long, &time, &both).unwrap_or_else(|| [String::new(), ", ".to_owned(), String::new()]);
        Ok(Self {
            long,
            abbreviated: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMDE::medium())
                .map_err(load)?,
            weekday: FixedCalendarDateTimeFormatter::try_new((&locale).into(), E::long()).map_err(load)?,
            day_month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MD::long()).map_err(load)?,
            year: FixedCalendarDateTimeFormatter::try_new((&locale).into(), Y::long()).map_err(load)?,
            glue,
            time,
            number: decimal(&locale).map_err(fail)?,
        })
    }

    /// Weekday, day, month and year in full.
    pub fn long_date(&self, date: Date) -> String {
        icu(date).map(|date| self.long.format(&date).to_string()).unwrap_or_default()
    }

    /// The same with weekday and month abbreviated as the language does.
    pub fn abbreviated_date(&self, date: Date) -> String {
        icu(date).map(|date| self.abbreviated.format(&date).to_string()).unwrap_or_default()
    }

    pub fn weekday(&self, date: Date) -> String {
        icu(date).map(|date| self.weekday.format(&date).to_string()).unwrap_or_default()
    }

    pub fn day_month(&self, date: Date) -> String {
        icu(date).map(|date| self.day_month.format(&date).to_string()).unwrap_or_default()
    }

    pub fn year(&self, date: Date) -> String {
        icu(date).map(|date| self.year.format(&date).to_string()).unwrap_or_default()
    }

    /// Hours and minutes, 24 hours a day.
    pub fn time(&self, time: Time) -> String {
        let (hour, minute) = (time.hour().unsigned_abs(), time.minute().unsigned_abs());
        IcuTime::try_new(hour, minute, 0, 0)
            .map(|time| self.time.format(&time).to_string())
            .unwrap_or_default()
    }

    /// A date and its time, already written, put together.
    pub fn join(&self, date: &str, time: &str) -> String {
        let [before, between, after] = &self.glue;
        format!("{before}{date}{between}{time}{after}")
    }

    pub fn number(&self, number: i64) -> String {
        self.number.format(&Decimal::from(number)).to_string()
    }
}

/// A decimal formatter of a language, shared with Fluent.
pub fn decimal(locale: &IcuLocale) -> Result<DecimalFormatter, String> {
    let preferences = DecimalFormatterPreferences::from(locale);
    DecimalFormatter::try_new(preferences, Default::default()).map_err(|error| error.to_string())
}

/// Finds how a language joins a date and a time in one that has both. `None` where
/// the time comes first, as no language's long form has it.
fn glue(
    long: &FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    time: &NoCalendarFormatter<T>,
    both: &FixedCalendarDateTimeFormatter<Gregorian, YMDET>,
) -> Option<[String; 3]> {
    let sample = IcuDateTime {
        date: IcuDate::try_new_gregorian(2027, 4, 30).ok()?,
        time: IcuTime::try_new(17, 45, 0, 0).ok()?,
    };
    let whole = both.format(&sample).to_string();
    let (before, rest) = whole.split_once(&long.format(&sample.date).to_string())?;
    let (between, after) = rest.split_once(&time.format(&sample.time).to_string())?;
    Some([before, between, after].map(ToOwned::to_owned))
}

/// The BCP 47 tag that asks CLDR for these digits and a day of 24 hours.
fn tag(formats: &str, digits: &str) -> String {
    format!("{formats}-u-hc-h23-nu-{digits}")
}

fn icu(date: Date) -> Option<IcuDate<Gregorian>> {
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    IcuDate::try_new_gregorian(i32::from(date.year()), month, day).ok()
}

#[cfg(test)]
mod tests;
