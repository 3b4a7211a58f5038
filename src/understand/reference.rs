//! Finds a case reference in a text: ten digits, grouped as people group them.

use crate::model::CaseRef;
use crate::model::case::BadCaseRef;

const DIGITS: usize = 10;
/// What may stand between the digits of a reference.
const BETWEEN: [char; 6] = [' ', '-', '.', '/', '(', ')'];

/// The first reference in a normalised text that holds its check digit, else the
/// error of the first that does not; `None` where nothing looks like one. No
/// reference begins with a zero, but phone numbers do.
pub(super) fn find(text: &str) -> Option<Result<CaseRef, BadCaseRef>> {
    let mut mistyped = None;
    for stretch in text.split(|c: char| !c.is_ascii_digit() && !BETWEEN.contains(&c)) {
        let groups: Vec<&str> = stretch.split(|c| BETWEEN.contains(&c)).filter(|g| !g.is_empty()).collect();
        for from in 0..groups.len() {
            let Some(digits) = ten_digits(groups.get(from..).unwrap_or_default()) else { continue };
            match digits.parse::<CaseRef>() {
                Ok(reference) => return Some(Ok(reference)),
                Err(error) => mistyped = mistyped.or(Some(error)),
            }
        }
    }
    mistyped.map(Err)
}

/// The groups from the first one on, if some of them make up ten digits.
fn ten_digits(groups: &[&str]) -> Option<String> {
    let mut digits = String::with_capacity(DIGITS);
    for group in groups {
        digits.push_str(group);
        if digits.len() >= DIGITS {
            break;
        }
    }
    (digits.len() == DIGITS && !digits.starts_with('0')).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_found_however_it_is_grouped() {
        let reference = CaseRef::from_random(382_915_703);
        let digits = reference.digits();
        let (head, tail) = digits.split_at(4);
        for text in [
            digits.clone(),
            format!("my case {reference} ?"),
            format!("ref.{head}-{tail}."),
            format!("2 times i wrote about {head} / {tail}"),
        ] {
            assert_eq!(find(&text), Some(Ok(reference)), "{text}");
        }
    }

    #[test]
    fn a_mistyped_one_is_told_from_other_numbers() {
        let mut wrong = CaseRef::from_random(7).digits();
        let last = if wrong.ends_with('1') { '2' } else { '1' };
        wrong.pop();
        wrong.push(last);
        assert_eq!(find(&format!("case {wrong}")), Some(Err(BadCaseRef::Digit)));
        for text in ["", "0722 000 000", "123", "12345678901", "on 14/09/2027", "1 2 3 4 5"] {
            assert_eq!(find(text), None, "{text}");
        }
    }
}
