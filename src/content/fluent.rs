//! Fluent as we use it: one bundle per language, with our own functions and our own
//! way of writing numbers. No isolation marks: they would double the price of an
//! SMS, and phone numbers get theirs where they are written.

use std::borrow::Cow;
use std::sync::Arc;

use fixed_decimal::Decimal;
use fluent_bundle::types::FluentType;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_decimal::DecimalFormatter;
use intl_memoizer::{IntlLangMemoizer, Memoizable, concurrent};
use unic_langid::LanguageIdentifier;

use super::format;
use super::manifest::Language;
use super::written::Written;

pub type Bundle = fluent_bundle::bundle::FluentBundle<Arc<FluentResource>, concurrent::IntlLangMemoizer>;

/// Thousandths are the finest part of a number that a message may show.
const DECIMALS: i16 = 3;

/// Whether a bundle writes numbers for the eye, grouped in the language's digits, or
/// plain for the voice, which makes words of them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Numbers {
    Grouped,
    Plain,
}

/// Makes a language's bundle of its files. What Fluent cannot read is left out: the
/// lints have reported it.
pub fn bundle(language: &Language, resources: &[Arc<FluentResource>], numbers: Numbers) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![langid(language)]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match numbers {
        Numbers::Grouped => write_grouped,
        Numbers::Plain => write_plain,
    }));
    for resource in resources {
        // Ids that exist twice are an error of the pack that was reported.
        let _ = bundle.add_resource(Arc::clone(resource));
    }
    // These names are free in a new bundle.
    let _ = bundle.add_function("DATETIME", datetime);
    let _ = bundle.add_function("NUMBER", first);
    let _ = bundle.add_function("PHONE", first);
    bundle
}

pub fn resource(text: &str) -> Arc<FluentResource> {
    Arc::new(match FluentResource::try_new(text.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    })
}

/// A message's value or one of its attributes, put together; `None` where there is
/// none. Problems are Fluent's own words.
pub fn text(
    bundle: &Bundle,
    id: &str,
    attribute: Option<&str>,
    args: &FluentArgs<'_>,
    problems: &mut Vec<String>,
) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
    problems.extend(errors.iter().map(|error| format!("{id}: {error}")));
    Some(text)
}

/// The language for Fluent, with the numbering system as a variant: the memoizer
/// hands nothing else on to those who format.
fn langid(language: &Language) -> LanguageIdentifier {
    let with_digits = format!("{}-n{}", language.formats, language.info.digits);
    with_digits.parse().or_else(|_| language.formats.parse()).unwrap_or_default()
}

/// Numbers written by CLDR, kept by the bundle's memoizer.
struct Grouped(DecimalFormatter);

impl Memoizable for Grouped {
    type Args = ();
    type Error = String;

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, String> {
        let digits = lang.variants().find_map(|variant| variant.as_str().strip_prefix('n'));
        let (mut base, digits) = (lang.clone(), digits.unwrap_or("latn"));
        base.clear_variants();
        let locale = format!("{base}-u-nu-{digits}").parse().map_err(|error| format!("{error}"))?;
        format::decimal(&locale).map(Self)
    }
}

fn write_grouped(value: &FluentValue<'_>, memoizer: &concurrent::IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let number = decimal(number.value)?;
    let written = memoizer.with_try_get::<Grouped, _, _>((), |grouped| grouped.0.format(&number).to_string());
    written.ok().map(|text| soft_spaces(&text))
}

fn write_plain(value: &FluentValue<'_>, _: &concurrent::IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    decimal(number.value).map(|number| number.to_string())
}

fn decimal(value: f64) -> Option<Decimal> {
    let thousandths = value * 10_f64.powi(i32::from(DECIMALS));
    /// Below this, every whole number is exact in a double.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if thousandths.is_nan() || thousandths.abs() > EXACT {
        return None;
    }
    #[allow(clippy::cast_possible_truncation, reason = "checked to be within what a double holds exactly")]
    let mut number = Decimal::from(thousandths.round() as i64);
    number.multiply_pow10(-DECIMALS);
    number.absolute.trim_end();
    Some(number)
}

/// CLDR groups French digits by a narrow space that phones without it show as a box.
pub fn soft_spaces(text: &str) -> String {
    text.replace('\u{202f}', "\u{a0}")
}

/// A fact on its way through Fluent.
#[derive(Clone, Debug, PartialEq)]
pub struct Quoted(pub Arc<Written>);

impl FluentType for Quoted {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(self.0.text.clone())
    }

    fn as_string_threadsafe(&self, _: &concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(self.0.text.clone())
    }
}

/// DATETIME($fact, part: "weekday"): one part of a date; what has no such part is
/// written whole.
fn datetime<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(FluentValue::Custom(custom)) = positional.first() else { return first(positional, named) };
    let Some(quoted) = (**custom).as_any().downcast_ref::<Quoted>() else { return first(positional, named) };
    let part = match named.get("part") {
        Some(FluentValue::String(part)) => quoted.0.part(part),
        _ => None,
    };
    FluentValue::String(Cow::Owned(part.unwrap_or(&quoted.0.text).to_owned()))
}

/// NUMBER and PHONE: a fact knows how it is written, so they hand it on. They are
/// there for editors who know them from elsewhere.
fn first<'a>(positional: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    positional.first().cloned().unwrap_or(FluentValue::Error)
}

#[cfg(test)]
mod tests;
