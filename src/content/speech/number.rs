//! Numbers as words: how a language builds them from its lists, makes them agree with
//! what is counted, and says years.
//!
//! The lists hold every word; here is only how words are put together.

use std::collections::BTreeMap;

use super::pattern::Pattern;

/// The greatest number said as one; longer ones are said digit by digit.
pub const GREATEST: u64 = 999_999_999;

/// Which form of a noun follows a number, by the names of Unicode's plural rules
/// (UTS 35, part 3, "Language Plural Rules").
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Plural {
    One,
    Two,
    Few,
    Many,
}

/// One rule of a language: the numbers that take a form. The first that fits counts.
#[derive(Debug)]
pub struct PluralRule {
    pub form: Plural,
    pub fits: Fits,
}

#[derive(Debug)]
pub enum Fits {
    /// From the first to the second.
    Between(u64, u64),
    /// The same, of the last two digits.
    LastTwo(u64, u64),
    /// Multiples of this, but not zero.
    MultipleOf(u64),
}

impl Fits {
    fn fit(&self, number: u64) -> bool {
        match *self {
            Self::Between(from, to) => (from..=to).contains(&number),
            Self::LastTwo(from, to) => (from..=to).contains(&(number % 100)),
            Self::MultipleOf(step) => number > 0 && number.checked_rem(step) == Some(0),
        }
    }
}

/// What is counted, in the forms of the language: `{n} shillings`.
#[derive(Debug)]
pub struct Forms {
    pub one: Option<Pattern>,
    pub two: Option<Pattern>,
    pub few: Option<Pattern>,
    pub many: Option<Pattern>,
    pub other: Pattern,
}

impl Forms {
    fn of(&self, plural: Option<Plural>) -> &Pattern {
        let form = match plural {
            Some(Plural::One) => &self.one,
            Some(Plural::Two) => &self.two,
            Some(Plural::Few) => &self.few,
            Some(Plural::Many) => &self.many,
            None => &None,
        };
        form.as_ref().unwrap_or(&self.other)
    }
}

/// A noun that can be counted: a currency, a unit, a minute.
#[derive(Debug)]
pub struct Counted {
    pub forms: Forms,
    /// Which of [`Numbers::agreements`] its numbers take.
    pub agreement: Option<usize>,
    /// The number before it stands in its bound form.
    pub binds: bool,
}

/// A thousand, a lakh, a million.
#[derive(Debug)]
pub struct Scale {
    pub value: u64,
    pub forms: Forms,
    /// Said instead when the number ends with this scale and binds to what follows.
    pub bound: Option<Forms>,
    /// Its count stands in its bound form.
    pub binds: bool,
}

/// On which side of a number the word stands that it agrees with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Side {
    Before,
    After,
}

/// A gender or noun class whose numbers differ from those said in plain counting.
#[derive(Debug)]
pub struct Agreement {
    pub name: String,
    pub side: Side,
    /// The words, in small letters, that call for it.
    pub words: Vec<String>,
    /// From 0 to 99.
    pub cardinals: Vec<String>,
}

/// What stands before each part of a number but the first.
#[derive(Debug)]
pub struct Joins {
    /// Before thousands and hundreds that are not the end.
    pub part: String,
    /// Before thousands and hundreds that are.
    pub last: String,
    /// Before tens and units.
    pub rest: String,
}

/// How years are said two digits at a time.
#[derive(Debug)]
pub struct YearPairs {
    pub between: Vec<(u64, u64)>,
    pub pair: Pattern,
    /// Where the second pair is under ten.
    pub small: Pattern,
    /// Where it is nothing.
    pub even: Pattern,
}

/// The number words of one language. Lists are complete: 100 cardinals, 9 hundreds.
#[derive(Debug)]
pub struct Numbers {
    pub cardinals: Vec<String>,
    /// Cardinals that differ before a word they bind to.
    pub bound: BTreeMap<u64, String>,
    pub hundreds: Vec<String>,
    pub hundreds_inside: Option<Vec<String>>,
    pub hundreds_bound: Option<Vec<String>>,
    /// From the greatest down; the last is a thousand.
    pub scales: Vec<Scale>,
    pub plurals: Vec<PluralRule>,
    pub agreements: Vec<Agreement>,
    pub joins: Joins,
    pub minus: String,
    pub point: String,
    pub year_pairs: Option<YearPairs>,
    /// From 0 to 9, as in telephone numbers.
    pub digits: Vec<String>,
}

/// How a number stands in its sentence.
#[derive(Clone, Copy, Default, Debug)]
pub struct Stance<'a> {
    pub agreement: Option<&'a Agreement>,
    /// It binds to the word after it.
    pub bound: bool,
}

enum Part {
    Upper(String),
    Rest(String),
}

impl Numbers {
    /// A number up to [`GREATEST`]; a longer one is said digit by digit.
    pub fn spell(&self, number: u64, stance: Stance<'_>) -> String {
        if number > GREATEST {
            return self.digits(&number.to_string());
        }
        let mut parts = Vec::new();
        let mut rest = number;
        for scale in &self.scales {
            let count = rest.checked_div(scale.value).unwrap_or_default();
            if count > 0 {
                rest -= count * scale.value;
                let bound = if stance.bound && rest == 0 { scale.bound.as_ref() } else { None };
                parts.push(Part::Upper(self.scaled(count, scale, bound.unwrap_or(&scale.forms))));
            }
        }
        let (hundreds, rest) = (rest / 100, rest % 100);
        if hundreds > 0 {
            let list = match (rest > 0, stance.bound) {
                (true, _) => self.hundreds_inside.as_ref(),
                (false, true) => self.hundreds_bound.as_ref(),
                (false, false) => None,
            };
            parts.push(Part::Upper(at(list.unwrap_or(&self.hundreds), hundreds - 1)));
        }
        if rest > 0 || parts.is_empty() {
            parts.push(Part::Rest(self.below_hundred(rest, stance)));
        }
        self.joined(parts)
    }

    fn scaled(&self, count: u64, scale: &Scale, forms: &Forms) -> String {
        let words = self.spell(count, Stance { agreement: None, bound: scale.binds });
        forms.of(self.plural(count)).fill(&[("n", &words)])
    }

    fn below_hundred(&self, number: u64, stance: Stance<'_>) -> String {
        let bound = if stance.bound { self.bound.get(&number) } else { None };
        match (bound, stance.agreement) {
            (Some(word), _) => word.clone(),
            (None, Some(agreement)) => at(&agreement.cardinals, number),
            (None, None) => at(&self.cardinals, number),
        }
    }

    fn joined(&self, parts: Vec<Part>) -> String {
        let last = parts.len().saturating_sub(1);
        let mut text = String::new();
        for (index, part) in parts.into_iter().enumerate() {
            let (join, words) = match part {
                Part::Rest(words) => (&self.joins.rest, words),
                Part::Upper(words) if index == last => (&self.joins.last, words),
                Part::Upper(words) => (&self.joins.part, words),
            };
            if index > 0 {
                text.push_str(join);
            }
            text.push_str(&words);
        }
        text
    }

    fn plural(&self, number: u64) -> Option<Plural> {
        self.plurals.iter().find(|rule| rule.fits.fit(number)).map(|rule| rule.form)
    }

    /// A number with its sign.
    pub fn signed(&self, number: i64, stance: Stance<'_>) -> String {
        self.with_sign(number, self.spell(number.unsigned_abs(), stance))
    }

    /// A number of something.
    pub fn count(&self, number: i64, noun: &Counted) -> String {
        let size = number.unsigned_abs();
        let words = self.spell(size, self.stance_of(noun));
        self.with_sign(number, noun.forms.of(self.plural(size)).fill(&[("n", &words)]))
    }

    /// A decimal number, alone or of something; the decimals one by one.
    pub fn decimal(&self, whole: u64, decimals: &str, noun: Option<&Counted>) -> String {
        let stance = Stance { bound: false, ..noun.map(|noun| self.stance_of(noun)).unwrap_or_default() };
        let words = format!("{} {} {}", self.spell(whole, stance), self.point, self.digits(decimals));
        noun.map_or(words.clone(), |noun| noun.forms.other.fill(&[("n", &words)]))
    }

    fn stance_of(&self, noun: &Counted) -> Stance<'_> {
        let agreement = noun.agreement.and_then(|index| self.agreements.get(index));
        Stance { agreement, bound: noun.binds }
    }

    fn with_sign(&self, number: i64, words: String) -> String {
        if number < 0 { format!("{} {words}", self.minus) } else { words }
    }

    /// Whether a number standing alone is read as a year that sounds unlike a number.
    pub fn reads_as_year(&self, number: u64) -> bool {
        self.pairs_of(number).is_some()
    }

    fn pairs_of(&self, year: u64) -> Option<&YearPairs> {
        let pairs = self.year_pairs.as_ref()?;
        pairs.between.iter().any(|(from, to)| (*from..=*to).contains(&year)).then_some(pairs)
    }

    pub fn year(&self, year: u64) -> String {
        let Some(pairs) = self.pairs_of(year) else { return self.spell(year, Stance::default()) };
        let high = self.spell(year / 100, Stance::default());
        let low = self.spell(year % 100, Stance::default());
        let pattern = match year % 100 {
            0 => &pairs.even,
            1..=9 => &pairs.small,
            _ => &pairs.pair,
        };
        pattern.fill(&[("high", &high), ("low", &low)])
    }

    /// Digits of any script one by one; everything else is passed over.
    pub fn digits(&self, text: &str) -> String {
        let words: Vec<_> = text.chars().filter_map(digit).map(|digit| at(&self.digits, digit)).collect();
        words.join(" ")
    }
}

/// The value of a digit in any of the scripts a pack may be written in: Latin,
/// Arabic, eastern Arabic, Devanagari, Bengali.
pub fn digit(c: char) -> Option<u64> {
    const ZEROS: [char; 5] = ['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}'];
    ZEROS
        .iter()
        .find_map(|zero| u32::from(c).checked_sub(u32::from(*zero)).filter(|value| *value < 10))
        .map(u64::from)
}

/// The word at an index. Lists are complete, so there always is one.
pub fn at(list: &[String], index: u64) -> String {
    usize::try_from(index).ok().and_then(|index| list.get(index)).cloned().unwrap_or_default()
}
