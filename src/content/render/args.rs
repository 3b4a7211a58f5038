//! Arguments that the dialogue gives a message, as text or numbers of a language.

use std::sync::Arc;

use fluent_bundle::FluentValue;
use jiff::Timestamp;
use jiff::civil::Time;

use super::Stage;
use crate::content::fluent::Quoted;
use crate::content::texts::{Argument, LanguageTexts, Piece};
use crate::model::{Arg, Direction, Form};

/// From here on distances are shown in kilometres.
const KILOMETRE: u32 = 1_000;
/// Below this, a distance in metres is shown exactly; above, to the next ten.
const ROUNDED_FROM: u32 = 100;

impl Stage<'_> {
    pub(super) fn arguments(&mut self, args: &[(String, Arg)], form: Form) -> Vec<Argument> {
        args.iter().filter_map(|(name, arg)| Some((name.clone(), self.argument(arg, form)?))).collect()
    }

    fn argument(&mut self, arg: &Arg, form: Form) -> Option<FluentValue<'static>> {
        let release = self.release;
        let texts = &release.texts;
        let own = texts.languages.get(&self.locale()).or_else(|| texts.languages.get(&texts.source))?;
        Some(match arg {
            Arg::Text(text) | Arg::Own(text) => FluentValue::from(isolated(&clean(text), own, form)),
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Metres(metres) => FluentValue::from(self.distance(*metres, form)?),
            Arg::Hours(from, to) => {
                let text = own.with_writer(|writer| writer.time_span(of_day(*from), of_day(*to), form));
                FluentValue::from(text)
            }
            Arg::Date(ms) => {
                let instant = Timestamp::from_millisecond(*ms).ok()?;
                let day = instant.to_zoned(texts.zone.clone()).date();
                let written = own.with_writer(|writer| writer.date(day, None, form));
                FluentValue::Custom(Box::new(Quoted(Arc::new(written))))
            }
            Arg::Title(id) => FluentValue::from(self.title_or_body(id.as_str(), form).into_owned()),
            Arg::Body(id) => FluentValue::from(self.say(id.as_str(), Piece::Body(form), &[])?.into_owned()),
        })
    }

    fn distance(&mut self, metres: u32, form: Form) -> Option<String> {
        let rounded = if metres < ROUNDED_FROM { metres } else { metres.saturating_add(5) / 10 * 10 };
        let (id, name, value) = if rounded < KILOMETRE {
            ("distance-metres", "metres", f64::from(rounded))
        } else {
            ("distance-kilometres", "kilometres", (f64::from(metres) / 100.0).round() / 10.0)
        };
        let text = self.say(id, Piece::Body(form), &[(name.to_owned(), FluentValue::from(value))])?;
        Some(text.into_owned())
    }
}

/// Minutes after midnight as a time of day; a day ends at 23:59.
fn of_day(minutes: u16) -> Time {
    let minutes = minutes.min(24 * 60 - 1);
    let part = |value: u16| i8::try_from(value).unwrap_or_default();
    Time::new(part(minutes / 60), part(minutes % 60), 0, 0).unwrap_or_default()
}

/// Text of somebody else's without what could disturb ours: control characters and
/// marks that change the direction of what follows.
pub(super) fn clean(text: &str) -> String {
    let disturbs = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let kept = text.chars().filter(|c| !disturbs(*c)).map(|c| if c.is_control() { ' ' } else { c });
    kept.collect::<String>().trim().to_owned()
}

/// Text of unknown direction inside writing from right to left stands on its own
/// (first strong isolate, Unicode UAX 9), so that `482 915` keeps its order.
fn isolated(text: &str, own: &LanguageTexts, form: Form) -> String {
    if own.language.info.direction == Direction::Rtl && form == Form::Full {
        format!("\u{2068}{text}\u{2069}")
    } else {
        text.to_owned()
    }
}
