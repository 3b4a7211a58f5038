//! Brings names and voters' words to one form, in which they are compared.
//! Never shown to anyone.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Words longer than this are cut: no place is told from another beyond it.
const MAX_WORD_CHARS: usize = 40;

/// The words of a text, at most `limit`: lower case, compatibility forms and Latin
/// accents folded, Arabic vowel signs and hamza dropped, apostrophes closed up
/// (`Ng'ombe` is `ngombe`). The vowel signs of Indic scripts stay.
pub fn words(text: &str, limit: usize) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut chars = 0;
    for c in text.nfkd().flat_map(char::to_lowercase) {
        if is_dropped(c) {
            continue;
        }
        if c.is_alphanumeric() || is_combining_mark(c) {
            if chars < MAX_WORD_CHARS {
                push_plain(c, &mut word);
                chars += 1;
            }
        } else if !word.is_empty() {
            words.push(std::mem::take(&mut word));
            chars = 0;
            if words.len() >= limit {
                return words;
            }
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// Combining accents, marks of Arabic vowels and hamza, Indic nukta, tatweel,
/// joiners, and all that people write for an apostrophe.
fn is_dropped(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' | '\u{93c}'
        | '\u{200b}'..='\u{200f}' | '\u{ad}'
        | '\'' | '`' | '´' | '\u{2018}' | '\u{2019}' | '\u{2bb}' | '\u{2bc}')
}

/// Latin letters that have no decomposition.
fn push_plain(c: char, word: &mut String) {
    match c {
        'ß' => word.push_str("ss"),
        'æ' => word.push_str("ae"),
        'œ' => word.push_str("oe"),
        'ø' => word.push('o'),
        'ł' => word.push('l'),
        'đ' | 'ð' => word.push('d'),
        'þ' => word.push_str("th"),
        'ı' => word.push('i'),
        _ => word.push(c),
    }
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn accents_and_apostrophes_do_not_count() {
        assert_eq!(words("École d’Été, Ng'ombe-Łódź", 9), ["ecole", "dete", "ngombe", "lodz"]);
    }

    #[test]
    fn indic_signs_stay_and_arabic_ones_go() {
        assert_eq!(words("विद्यालय स्कूल", 9), ["विद्यालय", "स्कूल"]);
        assert_eq!(words("أَمَل", 9), ["امل"]);
    }

    #[test]
    fn the_limit_holds() {
        assert_eq!(words("a b c d", 2), ["a", "b"]);
    }
}
