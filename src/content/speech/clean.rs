//! Cleans a text of what a voice cannot say, piece by piece from the left.

use super::Speaker;
use super::number::{Side, Stance, digit};
use super::scan::{self, Address};

/// The words a text is cleaned with.
#[derive(Debug)]
pub struct Words {
    pub website: String,
    /// Said where an address is a sentence of its own.
    pub website_alone: String,
    pub email: String,
    pub comma: String,
    pub stop: String,
    /// `a/b`.
    pub slash: String,
    /// `41/2026`.
    pub slash_digits: String,
    /// `8–17`.
    pub range: String,
    /// Signs between thousands.
    pub grouping: String,
    pub decimal: char,
    pub symbols: Vec<(String, String)>,
    /// Abbreviations and what they are said as, the longest first.
    pub abbreviations: Vec<(String, String)>,
    /// Prefixes that stay attached to a number.
    pub attached: Vec<String>,
    /// `Some` where numbers bind to the word after them, but for these words.
    pub unbound_before: Option<Vec<String>>,
    /// Phrases that the above brings about, and what to say instead.
    pub tidy: Vec<(String, String)>,
}

/// With the Arabic question mark, the dandas and the Urdu full stop.
const SENTENCE_ENDS: &str = ".?!\u{61f}\u{964}\u{965}\u{6d4}";
/// With the Arabic comma and semicolon.
const PAUSES: &str = ",;:\u{60c}\u{61b}";

/// Reads a text aloud, as words and the punctuation a voice needs.
pub fn text(speaker: &Speaker, text: &str) -> String {
    let kept: String = text.chars().filter(|c| !is_mark(*c)).collect();
    let mut cleaner = Cleaner { speaker, words: &speaker.cleaning, out: String::new() };
    let (mut rest, mut before) = (kept.as_str(), None);
    while let Some(first) = rest.chars().next() {
        // At least one character each time, or this would not end.
        let length = cleaner.step(rest, first, before).max(first.len_utf8());
        let (done, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        before = done.chars().next_back();
        rest = after;
    }
    cleaner.finish()
}

struct Cleaner<'a> {
    speaker: &'a Speaker,
    words: &'a Words,
    out: String,
}

impl Cleaner<'_> {
    /// Says the next piece and gives its length.
    fn step(&mut self, rest: &str, first: char, before: Option<char>) -> usize {
        let begins = !before.is_some_and(is_word);
        if begins {
            if let Some((kind, length)) = scan::address(rest) {
                self.address(kind, rest.get(length..).unwrap_or_default());
                return length;
            }
            if let Some(length) = self.money(rest).or_else(|| self.abbreviation(rest)) {
                return length;
            }
            if scan::time(rest).is_none()
                && let Some(length) = scan::code(rest, &self.words.grouping)
            {
                self.say(&self.speaker.phone(rest.get(..length).unwrap_or_default()));
                return length;
            }
        }
        if digit(first).is_some() {
            return self.number(rest);
        }
        if is_word(first) {
            let plain = |c: &char| is_word(*c) && digit(*c).is_none();
            let length = rest.chars().take_while(plain).map(char::len_utf8).sum();
            self.out.push_str(rest.get(..length).unwrap_or_default());
            return length;
        }
        self.sign(first, before, rest.get(first.len_utf8()..).unwrap_or_default())
    }

    fn address(&mut self, kind: Address, after: &str) {
        let begins = self.out.trim_end().chars().next_back().is_none_or(|c| SENTENCE_ENDS.contains(c));
        let ends = after.is_empty() || after.starts_with('\n') || after.starts_with(is_sentence_end);
        let phrase = match kind {
            Address::Email => &self.words.email,
            Address::Web if begins && ends => &self.words.website_alone,
            Address::Web => &self.words.website,
        };
        self.say(phrase);
    }

    fn abbreviation(&mut self, rest: &str) -> Option<usize> {
        let (short, long) = self.words.abbreviations.iter().find(|(short, _)| begins_with(rest, short))?;
        self.say(long);
        Some(short.len())
    }

    /// A currency before its amount. One after it is found with the number.
    fn money(&mut self, rest: &str) -> Option<usize> {
        let (code, noun) = self.speaker.currencies.iter().find(|(code, _)| rest.starts_with(*code))?;
        let after = rest.get(code.len()..)?;
        let amount = after.trim_start_matches([' ', '\u{a0}']);
        let written = scan::number(amount, &self.words.grouping, self.words.decimal)?;
        let whole = written.whole?;
        self.say(&match written.decimals.as_str() {
            "" => self.speaker.numbers.count(i64::try_from(whole).ok()?, noun),
            decimals => self.speaker.numbers.decimal(whole, decimals, Some(noun)),
        });
        Some(rest.len() - amount.len() + written.length)
    }

    fn number(&mut self, rest: &str) -> usize {
        let (words, length) = match scan::time(rest) {
            Some((time, length)) => (self.speaker.time(time), length),
            None => self.amount(rest),
        };
        self.say(&words);
        let after = rest.get(length..).unwrap_or_default();
        let spaces = [' ', '\u{a0}'];
        let dash = after.trim_start_matches(spaces);
        let to = dash.trim_start_matches(['\u{2013}', '-']);
        let is_range = to.len() < dash.len() && scan::leading_digits(to.trim_start_matches(spaces)) > 0;
        if is_range {
            let to = to.trim_start_matches(spaces);
            self.say(&self.words.range);
            return rest.len() - to.len();
        }
        if after.chars().next().is_some_and(is_word) {
            self.space();
        }
        length
    }

    /// A number with what it counts, and the length of both.
    fn amount(&self, rest: &str) -> (String, usize) {
        let numbers = &self.speaker.numbers;
        let Some(written) = scan::number(rest, &self.words.grouping, self.words.decimal) else {
            return (String::new(), 0);
        };
        let digits = rest.get(..written.length).unwrap_or_default();
        let after = rest.get(written.length..).unwrap_or_default();
        let Some(whole) = written.whole.filter(|whole| *whole <= super::number::GREATEST) else {
            return (numbers.digits(digits), written.length);
        };
        let unit = after.trim_start_matches([' ', '\u{a0}']);
        let nouns = self.speaker.units.iter().chain(&self.speaker.currencies);
        // The longest that fits: `km/h` before `km`.
        let noun = nouns.filter(|(sign, _)| begins_with(unit, sign)).max_by_key(|(sign, _)| sign.len());
        let length = written.length + noun.map_or(0, |(sign, _)| after.len() - unit.len() + sign.len());
        let words = match noun {
            _ if !written.decimals.is_empty() => {
                numbers.decimal(whole, &written.decimals, noun.map(|(_, noun)| noun))
            }
            Some((_, noun)) => numbers.count(i64::try_from(whole).unwrap_or_default(), noun),
            None if written.may_be_year && numbers.reads_as_year(whole) => numbers.year(whole),
            None => numbers.spell(whole, self.stance(after)),
        };
        (words, length)
    }

    /// How a number stands between what is said so far and what follows it.
    fn stance(&self, after: &str) -> Stance<'_> {
        let next = after.strip_prefix([' ', '\u{a0}']).unwrap_or_default();
        let agreement = self.speaker.numbers.agreements.iter().find(|agreement| match agreement.side {
            Side::After => agreement.words.iter().any(|word| begins_with(next, word)),
            Side::Before => agreement.words.iter().any(|word| ends_with(self.out.trim_end(), word)),
        });
        let bound = self.words.unbound_before.as_ref().is_some_and(|exceptions| {
            let follows = next.chars().next().is_some_and(|c| is_word(c) && digit(c).is_none());
            follows && !exceptions.iter().any(|word| begins_with(next, word))
        });
        Stance { agreement, bound }
    }

    /// Anything that is neither word nor number.
    fn sign(&mut self, sign: char, before: Option<char>, after: &str) -> usize {
        let length = sign.len_utf8();
        let next = after.chars().next();
        let between = before.is_some_and(is_word) && next.is_some_and(is_word);
        let digits = before.and_then(digit).is_some() && next.and_then(digit).is_some();
        match sign {
            '\n' if !self.out.trim_end().ends_with(|c| PAUSES.contains(c)) => self.stop(),
            '\'' | '\u{2019}' | '\u{2018}' if between => self.out.push('\''),
            '-' | '\u{2010}' | '\u{2011}' if between => self.out.push('-'),
            '-' | '\u{2212}' if !between && next.and_then(digit).is_some() => {
                self.say(&self.speaker.numbers.minus);
                self.space();
            }
            '-' | '\u{2012}'..='\u{2015}' if before.is_some_and(char::is_whitespace) => self.pause(),
            '(' | '[' => self.pause(),
            ')' | ']' if next.is_some_and(|c| !is_sentence_end(c)) => self.pause(),
            '\u{2026}' => self.stop(),
            '/' if digits => self.say(&self.words.slash_digits),
            '/' if between => self.say(&self.words.slash),
            _ if SENTENCE_ENDS.contains(sign) || PAUSES.contains(sign) => self.punctuation(sign),
            _ => {
                let word = self.words.symbols.iter().find(|(symbol, _)| symbol.chars().eq([sign]));
                word.into_iter().for_each(|(_, word)| self.say(word));
            }
        }
        let keeps_together = matches!(sign, '\'' | '\u{2019}' | '\u{2018}' | '-' | '\u{2010}' | '\u{2011}')
            || is_quote(sign)
            || SENTENCE_ENDS.contains(sign)
            || PAUSES.contains(sign);
        if !keeps_together {
            self.space();
        }
        length
    }

    /// Words of ours, apart from what stands before them.
    fn say(&mut self, words: &str) {
        let last = self.out.split(' ').next_back().unwrap_or_default();
        let attached = self.words.attached.iter().any(|prefix| prefix == last);
        let stuck = self.out.chars().next_back().is_some_and(|c| c == '\'' || c == '-');
        if !attached && !stuck {
            self.space();
        }
        self.out.push_str(words);
    }

    fn space(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with(' ') {
            self.out.push(' ');
        }
    }

    fn pause(&mut self) {
        self.mark(&self.words.comma, false);
    }

    fn stop(&mut self) {
        self.mark(&self.words.stop, true);
    }

    fn punctuation(&mut self, sign: char) {
        self.mark(sign.encode_utf8(&mut [0; 4]), is_sentence_end(sign));
    }

    /// Puts a mark after the last word; of two marks in a row the stronger stays.
    fn mark(&mut self, mark: &str, ends_sentence: bool) {
        self.out.truncate(self.out.trim_end().len());
        match self.out.chars().next_back() {
            None => return,
            Some(last) if SENTENCE_ENDS.contains(last) => return,
            Some(last) if PAUSES.contains(last) && !ends_sentence => return,
            Some(last) if PAUSES.contains(last) => {
                self.out.pop();
            }
            Some(_) => {}
        }
        self.out.push_str(mark);
    }

    fn finish(self) -> String {
        let text = self.out.split_whitespace().collect::<Vec<_>>().join(" ");
        self.words.tidy.iter().fold(text, |text, (from, to)| replaced(&text, from, to))
    }
}

/// Replaces a phrase wherever it stands as whole words.
fn replaced(text: &str, from: &str, to: &str) -> String {
    let mut done = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(from) {
        done.push_str(before);
        let whole = !done.ends_with(is_word) && !after.starts_with(is_word);
        done.push_str(if whole { to } else { from });
        rest = after;
    }
    done + rest
}

/// Whether a text begins with a whole phrase.
fn begins_with(text: &str, phrase: &str) -> bool {
    text.strip_prefix(phrase).is_some_and(|after| !(phrase.ends_with(is_word) && after.starts_with(is_word)))
}

/// Whether a text ends with a whole phrase.
fn ends_with(text: &str, phrase: &str) -> bool {
    text.strip_suffix(phrase).is_some_and(|before| !before.ends_with(is_word))
}

/// What words are made of in any script: everything beyond ASCII counts that is no
/// space, punctuation or symbol, so that vowel signs stay with their letters.
fn is_word(c: char) -> bool {
    let symbol = matches!(c,
        '\u{80}'..='\u{a9}' | '\u{ab}'..='\u{b4}' | '\u{b6}'..='\u{b9}' | '\u{bb}'..='\u{bf}' | '×' | '÷'
        | '\u{60c}' | '\u{61b}' | '\u{61f}' | '\u{66a}'..='\u{66d}' | '\u{6d4}' | '\u{964}' | '\u{965}'
        | '\u{2000}'..='\u{200b}' | '\u{200e}'..='\u{2bff}' | '\u{3000}'..='\u{3020}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{1f000}'..='\u{1faff}');
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { !symbol && !c.is_whitespace() }
}

fn is_sentence_end(c: char) -> bool {
    SENTENCE_ENDS.contains(c)
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\u{ab}' | '\u{bb}' | '\u{201a}'..='\u{201f}' | '\u{2039}' | '\u{203a}')
}

/// Marks that are seen or steer the eye but are never said: direction and isolation
/// marks, soft hyphens, the Arabic stretching line.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{640}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
