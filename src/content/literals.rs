//! What may never stand in an answer as plain text because it is a fact: digits,
//! web addresses, e-mail addresses. Dates and telephone numbers are found by their
//! digits.

/// Where a literal begins in the text, in bytes, and what it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Literal {
    pub at: usize,
    pub what: &'static str,
}

/// The first literal of a text.
pub fn find(text: &str) -> Option<Literal> {
    let digit = text.find(char::is_numeric).map(|at| Literal { at, what: "a digit" });
    [digit, address(text)].into_iter().flatten().min_by_key(|literal| literal.at)
}

/// The first word that is a web or e-mail address.
fn address(text: &str) -> Option<Literal> {
    text.split_whitespace().find_map(|word| {
        let what = if word.contains('@') {
            "an e-mail address"
        } else if word.contains("://") || word.contains("www.") || has_domain(word) {
            "a web address"
        } else {
            return None;
        };
        let at = (word.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
        Some(Literal { at, what })
    })
}

/// True for `name.tld` inside a word: two or more letters on both sides of a full
/// stop, so that `e.g.` and `a.m.` pass.
fn has_domain(word: &str) -> bool {
    let letters =
        |part: &str| part.len() >= 2 && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let host = word.split(['/', '?', '#']).next().unwrap_or_default();
    let mut parts = host.split('.');
    let several = host.contains('.');
    several && parts.all(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_any_script_and_addresses_are_found() {
        for (text, at, what) in [
            ("open from 6", 10, "a digit"),
            ("दिन १४ तक", 10, "a digit"),
            ("½ day", 0, "a digit"),
            ("see roll.ecm.example today", 4, "a web address"),
            ("(www.ecm)", 0, "a web address"),
            ("mail a@b now", 5, "an e-mail address"),
        ] {
            assert_eq!(find(text), Some(Literal { at, what }), "{text}");
        }
        assert_eq!(find("Come before noon, e.g. at the office. Bring a card."), None);
    }
}
