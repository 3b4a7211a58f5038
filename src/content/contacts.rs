//! What of a text can be followed: the web addresses and phone numbers that its
//! messages quote as facts, wherever in it they stand. Nothing else becomes a link: no
//! other address that a voter wrote, no number that only looks like one to call.

use std::cmp::Reverse;
use std::ops::Range;
use std::sync::Arc;

use super::compile::Release;
use crate::model::{Arg, Locale, Utterance};

/// Marks around a fact inside writing from right to left; no part of the link.
const ISOLATES: [char; 2] = ['\u{2066}', '\u{2069}'];

/// The addresses and numbers that some messages quote.
#[derive(Clone, Default, Debug)]
pub struct Contacts(Vec<Contact>);

#[derive(Clone, PartialEq, Eq, Debug)]
struct Contact {
    /// As the text shows it.
    shown: String,
    href: String,
}

/// A piece of a text, in bytes, and where it leads: an `https:` or a `tel:` address.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Link {
    pub at: Range<usize>,
    pub href: String,
}

impl Contacts {
    /// What these messages quote in this language.
    pub fn of<'a>(release: &Release, locale: Locale, messages: impl IntoIterator<Item = &'a str>) -> Self {
        let mut contacts = Self::default();
        for id in messages {
            for (text, href) in release.texts.contacts(locale, id) {
                let shown = text.trim_matches(ISOLATES).to_owned();
                contacts.0.push(Contact { shown, href: href.to_owned() });
            }
        }
        contacts
    }

    /// What all messages of these utterances quote.
    pub fn said(release: &Release, said: &[Arc<Utterance>]) -> Self {
        let mut contacts = Self::default();
        for utterance in said {
            let messages = utterance.lines.iter().flat_map(|line| {
                let included = line.args.iter().filter_map(|(_, arg)| match arg {
                    Arg::Body(id) => Some(id.as_str()),
                    _ => None,
                });
                std::iter::once(line.message.as_str()).chain(included)
            });
            contacts.0.extend(Self::of(release, utterance.locale, messages).0);
        }
        contacts
    }

    /// Where they stand in a text, in order; none overlaps another.
    pub fn links(&self, text: &str) -> Vec<Link> {
        let mut links: Vec<Link> = Vec::new();
        for contact in &self.0 {
            for (start, _) in text.match_indices(&contact.shown) {
                let at = start..start + contact.shown.len();
                if stands_alone(text, &at) {
                    links.push(Link { at, href: contact.href.clone() });
                }
            }
        }
        links.sort_by_key(|link| (link.at.start, Reverse(link.at.end)));
        links.dedup_by(|later, first| later.at.start < first.at.end);
        links
    }
}

/// True where a match is not a piece of a longer number or address: `112` is none in
/// `112 345 6789`, and a site's address none in that of another or of one of its pages.
fn stands_alone(text: &str, at: &Range<usize>) -> bool {
    let (Some(before), Some(own), Some(after)) =
        (text.get(..at.start), text.get(at.clone()), text.get(at.end..))
    else {
        return false;
    };
    let number = own.ends_with(|c: char| c.is_ascii_digit()) && !own.contains("://");
    let goes_on = |mut outward: Box<dyn Iterator<Item = char> + '_>| match (outward.next(), outward.next()) {
        (Some(next), _) if next.is_alphanumeric() || next == '+' => true,
        (Some('-' | '.' | '/' | ':' | '?' | '#' | '@'), Some(beyond)) => beyond.is_alphanumeric(),
        (Some(' ' | '\u{a0}' | '\u{202f}' | '\u{2009}'), Some(beyond)) => number && beyond.is_numeric(),
        _ => false,
    };
    !goes_on(Box::new(before.chars().rev())) && !goes_on(Box::new(after.chars()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let contact = |shown: &str, href: &str| Contact { shown: shown.to_owned(), href: href.to_owned() };
        let contacts = Contacts(vec![
            contact("112", "tel:112"),
            contact("0800 200 100", "tel:0800200100"),
            contact("https://www.ecm.example", "https://www.ecm.example"),
        ]);
        contacts.links(text).into_iter().map(|link| &text[link.at]).collect()
    }

    #[test]
    fn what_is_quoted_is_found_and_no_piece_of_anything_longer() {
        assert_eq!(
            found("Call 112. In 2027 https://www.ecm.example or \u{2066}0800 200 100\u{2069}?"),
            ["112", "https://www.ecm.example", "0800 200 100"]
        );
        for longer in [
            "1120",
            "+112",
            "112 345 6789",
            "678 112",
            "112-3",
            "1.112",
            "https://www.ecm.example.org",
            "https://www.ecm.example/a",
            "https://www.ecm.example:8080",
            "https://www.ecm.example2",
            "0800 200 1000",
        ] {
            assert!(found(longer).is_empty(), "{longer}");
        }
        assert_eq!(found("112\n3 people"), ["112"]);
    }
}
