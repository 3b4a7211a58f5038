//! Finds what is not plain words at the start of a text: addresses, numbers, times of
//! day, codes. It says how long they are; what they sound like is decided elsewhere.
//!
//! All lengths are in bytes and end on a character.

use super::clock::DAY;
use super::number::digit;

/// A telephone number has at most this many digits (ITU-T E.164, section 6.1).
const MAX_CODE_DIGITS: usize = 15;
/// Groups of digits with spaces between them are a code, not a number, from here on.
const MIN_GROUPED_CODE: usize = 7;
/// So are digits in one run.
const MIN_PLAIN_CODE: usize = 10;

/// What looks like an address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Address {
    Web,
    Email,
}

/// A number as it is written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Written {
    pub length: usize,
    /// `None` where it is too great to be one.
    pub whole: Option<u64>,
    /// The digits after the decimal sign; empty where there are none.
    pub decimals: String,
    /// Four digits without anything between them may be a year.
    pub may_be_year: bool,
}

/// A web or mail address at the start of a text, with its length.
pub fn address(text: &str) -> Option<(Address, usize)> {
    let ends = |c: char| !c.is_ascii() || c.is_ascii_whitespace() || "<>()[]{}\"|".contains(c);
    let token = text.split(ends).next().unwrap_or_default();
    let token = token.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '/']);
    let small = token.to_ascii_lowercase();
    let has_scheme = small.starts_with("http://") || small.starts_with("https://");
    if has_scheme || small.starts_with("www.") {
        // The slash that ends an address is part of it.
        let slash = text.get(token.len()..).is_some_and(|rest| rest.starts_with('/'));
        return Some((Address::Web, token.len() + usize::from(slash)));
    }
    if let Some((name, host)) = token.split_once('@') {
        return (!name.is_empty() && is_host(host)).then_some((Address::Email, token.len()));
    }
    let host = token.split('/').next().unwrap_or_default();
    is_host(host).then_some((Address::Web, token.len()))
}

/// `roll.ecm.example`, but neither `14.30` nor `e.g`.
fn is_host(text: &str) -> bool {
    let labels: Vec<_> = text.split('.').collect();
    let plain =
        |label: &&str| !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let named = labels.iter().all(|label| label.len() > 1);
    let ends = labels.last().is_some_and(|last| last.bytes().all(|b| b.is_ascii_alphabetic()));
    labels.len() > 1 && labels.iter().all(plain) && named && ends
}

/// A time of day such as `06:00`, in minutes after midnight, with its length.
pub fn time(text: &str) -> Option<(u16, usize)> {
    let hours = leading_digits(text);
    let rest = text.get(hours..)?.strip_prefix(':')?;
    let minutes = leading_digits(rest);
    let (hour, minute) = (value(text.get(..hours)?)?, value(rest.get(..minutes)?)?);
    let two = rest.get(..minutes)?.chars().count() == 2;
    let time = u16::try_from(hour.checked_mul(60)?.checked_add(minute)?).ok()?;
    (two && minute < 60 && time < DAY).then_some((time, hours + 1 + minutes))
}

/// A telephone number or reference, with its length: a plus sign, a leading zero,
/// several groups, or more digits than a number has. `grouping` are the characters
/// between the thousands of a number, which a code has not.
pub fn code(text: &str, grouping: &str) -> Option<usize> {
    let plus = usize::from(text.starts_with('+'));
    let (mut length, mut groups, mut digits) = (plus, 0, 0);
    let mut rest = text.get(plus..)?;
    loop {
        let group = leading_digits(rest);
        let count = rest.get(..group)?.chars().count();
        let too_short = groups > 0 && count < 2;
        if count == 0 || too_short || digits + count > MAX_CODE_DIGITS {
            break;
        }
        length = text.len() - rest.len() + group;
        (groups, digits) = (groups + 1, digits + count);
        rest = rest.get(group..)?;
        let separates = |c: &char| matches!(c, ' ' | '-' | '\u{a0}') && !grouping.contains(*c);
        let Some(separator) = rest.chars().next().filter(separates) else { break };
        rest = rest.get(separator.len_utf8()..)?;
    }
    let after = text.get(length..).unwrap_or_default();
    let goes_on =
        after.starts_with([':', '.', ',']) && leading_digits(after.get(1..).unwrap_or_default()) > 0;
    let zero = text.chars().next().and_then(digit) == Some(0) && digits > 1 && !goes_on;
    let grouped = groups > 1 && digits >= MIN_GROUPED_CODE;
    let is_code = (plus > 0 && digits >= MIN_GROUPED_CODE) || zero || grouped || digits >= MIN_PLAIN_CODE;
    is_code.then_some(length)
}

/// A number with the grouping and decimal signs of a language.
pub fn number(text: &str, grouping: &str, decimal: char) -> Option<Written> {
    let first = leading_digits(text);
    let mut digits: String = text.get(..first).filter(|digits| !digits.is_empty())?.to_owned();
    let mut length = first;
    if let Some(end) = grouped_end(text, first, grouping) {
        digits = text.get(..end)?.chars().filter(|c| digit(*c).is_some()).collect();
        length = end;
    }
    let may_be_year = length == first && digits.chars().count() == 4;
    let mut decimals = String::new();
    // Numbers that come unformatted have a point in every language.
    let after = text.get(length..)?.chars().next();
    let is_decimal = |c: &char| *c == decimal || (*c == '.' && !grouping.contains('.'));
    if let Some(sign) = after.filter(is_decimal) {
        let rest = text.get(length + sign.len_utf8()..)?;
        decimals = rest.get(..leading_digits(rest))?.to_owned();
        length += if decimals.is_empty() { 0 } else { sign.len_utf8() + decimals.len() };
    }
    Some(Written { length, whole: value(&digits), may_be_year: may_be_year && decimals.is_empty(), decimals })
}

/// Where the groups of a number end, if it has any: two or three digits each (India
/// groups by two), the last of three.
fn grouped_end(text: &str, first: usize, grouping: &str) -> Option<usize> {
    if text.get(..first)?.chars().count() > 3 {
        return None;
    }
    let (mut end, mut last) = (first, 0);
    while let Some(sign) = text.get(end..)?.chars().next().filter(|c| grouping.contains(*c)) {
        let rest = text.get(end + sign.len_utf8()..)?;
        let group = leading_digits(rest);
        let count = rest.get(..group)?.chars().count();
        if !(2..=3).contains(&count) {
            break;
        }
        (end, last) = (end + sign.len_utf8() + group, count);
    }
    (last == 3).then_some(end)
}

/// The length of the digits a text begins with.
pub fn leading_digits(text: &str) -> usize {
    text.chars().take_while(|c| digit(*c).is_some()).map(char::len_utf8).sum()
}

fn value(digits: &str) -> Option<u64> {
    let mut value = None;
    for digit in digits.chars().filter_map(digit) {
        value = Some(value.unwrap_or(0_u64).checked_mul(10)?.checked_add(digit)?);
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_end_where_the_sentence_goes_on() {
        let web = |text| address(text).map(|(kind, length)| (kind, &text[..length]));
        assert_eq!(web("https://roll.ecm.example। फिर"), Some((Address::Web, "https://roll.ecm.example")));
        assert_eq!(web("https://ecm.example/a/), or"), Some((Address::Web, "https://ecm.example/a/")));
        assert_eq!(web("www.ecm.example."), Some((Address::Web, "www.ecm.example")));
        assert_eq!(web("roll.ecm.example, or"), Some((Address::Web, "roll.ecm.example")));
        assert_eq!(web("help@ecm.example or"), Some((Address::Email, "help@ecm.example")));
        for plain in ["14.30", "e.g. this", "end.", "a/b", "@ecm", ""] {
            assert_eq!(web(plain), None, "{plain}");
        }
    }

    #[test]
    fn numbers_times_and_codes_are_told_apart() {
        assert_eq!(time("06:00 to"), Some((360, 5)));
        assert_eq!(time("24:00"), None);
        assert_eq!(time("1:2"), None);
        assert_eq!(code("0800 200 100 or", ","), Some(12));
        assert_eq!(code("+254 700 000 000.", ","), Some(16));
        assert_eq!(code("123 456 7890", ","), Some(12));
        assert_eq!(code("06:00", ","), None);
        assert_eq!(code("20\u{a0}000\u{a0}000", "\u{a0}"), None);
        assert_eq!(code("14 days", ","), None);
        let read = |text| number(text, ",", '.').map(|n| (n.whole, n.decimals, n.length));
        assert_eq!(read("2,00,000 शि"), Some((Some(200_000), String::new(), 8)));
        assert_eq!(read("14,20"), Some((Some(14), String::new(), 2)));
        assert_eq!(read("1.25."), Some((Some(1), "25".to_owned(), 4)));
        assert_eq!(read("٢٠٢٧"), Some((Some(2027), String::new(), 8)));
        assert_eq!(read("99999999999999999999999"), Some((None, String::new(), 23)));
    }
}
