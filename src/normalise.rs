//! Raw text to clean text: one spelling of the same characters, so that whatever
//! compares texts (reserved words, keywords, place names, the classifier) need
//! not think of keyboards.
//!
//! It folds what writers of a language themselves pass over (Arabic vowel marks
//! and alef forms, Devanagari nukta, curly quotes). It keeps punctuation, emoji
//! and Latin diacritics, corrects no spelling, and knows no language. What is
//! shown to people or kept as their words must be the raw text, not this one.

use unicode_normalization::UnicodeNormalization;

/// The most characters that are read, and the most that come out. A long SMS of
/// ten segments has 1,530 in GSM 03.38; a question fits in its first half.
pub const MAX_CHARS: usize = 1_000;

/// Cleans a text. The result has no leading, trailing or double whitespace and at
/// most [`MAX_CHARS`] characters; it is empty where nothing readable was written.
pub fn normalise(raw: &str) -> String {
    let plain = raw.chars().filter(|c| !is_invisible(*c)).take(MAX_CHARS);
    if raw.is_ascii() {
        return spaced(plain.map(|c| c.to_ascii_lowercase()), raw.len());
    }
    let lower = plain.nfkc().flat_map(char::to_lowercase).filter(|c| !is_invisible(*c)).filter_map(fold);
    // Composed once more: a mark that was taken out may have stood between two
    // characters that belong together.
    spaced(lower.nfc(), raw.len())
}

/// Puts single spaces between words, up to the limit; `size` is about how many bytes
/// to expect.
fn spaced(chars: impl Iterator<Item = char>, size: usize) -> String {
    let mut clean = String::with_capacity(size.min(4 * MAX_CHARS));
    let mut length = 0;
    let mut gap = false;
    for c in chars {
        if c.is_whitespace() {
            gap = !clean.is_empty();
            continue;
        }
        let needed = if gap { 2 } else { 1 };
        if length + needed > MAX_CHARS {
            break;
        }
        if gap {
            clean.push(' ');
        }
        clean.push(c);
        length += needed;
        gap = false;
    }
    clean
}

/// One character's plain form; `None` where it is passed over.
fn fold(c: char) -> Option<char> {
    Some(match c {
        _ if c.is_ascii() => c,
        '‘' | '’' | '‚' | '‛' | '′' | 'ʼ' | 'ʹ' | '`' | '´' => '\'',
        '“' | '”' | '„' | '‟' | '″' | '«' | '»' => '"',
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => '-',
        '،' => ',',
        '؛' => ';',
        '؟' => '?',
        // Arabic: vowel marks, the small letters of the Quran, tatweel.
        '\u{0610}'..='\u{061A}' | '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}' => return None,
        '\u{06D6}'..='\u{06DC}' | '\u{06DF}'..='\u{06E8}' | '\u{06EA}'..='\u{06ED}' => return None,
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ې' | 'ئ' => 'ي',
        'ؤ' => 'و',
        'ة' | 'ە' | 'ہ' | 'ھ' | 'ۃ' => 'ه',
        'ک' => 'ك',
        // Devanagari: the nukta, and the letters that were composed with it.
        '\u{093C}' => return None,
        'ऩ' => 'न',
        'ऱ' => 'र',
        'ऴ' => 'ळ',
        _ => ascii_digit(c).unwrap_or(c),
    })
}

/// Characters that are not seen: controls (but for those that separate words),
/// zero-width and bidirectional marks, variation selectors, tags, noncharacters.
fn is_invisible(c: char) -> bool {
    match c {
        '\t' | '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' => false,
        '\u{AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{180B}'..='\u{180F}' => true,
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' => true,
        '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFF}' => true,
        '\u{E0000}'..='\u{E0FFF}' => true,
        _ => c.is_control(),
    }
}

/// The zero of every run of ten decimal digits in the Unicode Character Database
/// (general category Nd) that compatibility normalisation does not map to ASCII.
const ZEROS: [u32; 57] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6,
    0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0,
    0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0x104A0, 0x10D30, 0x11066,
    0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x11730, 0x118E0, 0x11950,
    0x11C50, 0x11D50, 0x11DA0, 0x16A60, 0x16AC0, 0x16B50, 0x1E140, 0x1E950,
];

fn ascii_digit(c: char) -> Option<char> {
    let code = u32::from(c);
    let at = ZEROS.partition_point(|zero| *zero <= code).checked_sub(1)?;
    let value = code.checked_sub(*ZEROS.get(at)?)?;
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn one_spelling_for_what_people_write_in_many() {
        for (raw, clean) in [
            ("  Où\tVOTER\r\n ? ", "où voter ?"),
            ("l’élection\u{200B} «\u{00A0}ici »", "l'élection \" ici \""),
            ("\u{202E}STOP\u{202C}", "stop"),
            ("أين أُسَجِّل؟ الإنتخابات مـــدرسة", "اين اسجل? الانتخابات مدرسه"),
            ("फ़ॉर्म ज़रूरी", "फॉर्म जरूरी"),
            ("٤٨٢ ९१५ ７０３６", "482 915 7036"),
            ("e\u{301}lecteur", "électeur"),
            ("\u{FEFF}\u{200D}\u{FE0F}", ""),
        ] {
            assert_eq!(normalise(raw), clean);
        }
    }

    #[test]
    fn a_flood_is_cut_however_it_is_made() {
        // One ligature that unfolds to eighteen characters.
        assert_eq!(normalise(&"\u{FDFA}".repeat(5_000)).chars().count(), MAX_CHARS);
        assert_eq!(normalise(&format!("{}stop", "\u{200B}".repeat(5_000))), "stop");
    }

    proptest! {
        #[test]
        fn clean_text_stays_as_it_is(raw in "\\PC{0,80}") {
            let once = normalise(&raw);
            prop_assert_eq!(normalise(&once), once);
        }

        #[test]
        fn any_text_comes_out_short_and_squeezed(raw in any::<String>()) {
            let clean = normalise(&raw);
            prop_assert!(clean.chars().count() <= MAX_CHARS);
            prop_assert!(!clean.contains("  ") && clean.trim() == clean);
        }
    }
}
