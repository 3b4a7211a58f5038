//! Which script a text is written in.

/// ISO 15924 codes with their letters' ranges, after the Unicode Character
/// Database (`Scripts.txt`). Languages that share a script are told apart by
/// their words.
const SCRIPTS: [(&str, &[(u32, u32)]); 22] = [
    ("Latn", &[(0x41, 0x5A), (0x61, 0x7A), (0xC0, 0x24F), (0x1E00, 0x1EFF)]),
    ("Arab", &[(0x620, 0x6FF), (0x750, 0x77F), (0x8A0, 0x8FF)]),
    ("Deva", &[(0x900, 0x97F)]),
    ("Beng", &[(0x980, 0x9FF)]),
    ("Guru", &[(0xA00, 0xA7F)]),
    ("Gujr", &[(0xA80, 0xAFF)]),
    ("Orya", &[(0xB00, 0xB7F)]),
    ("Taml", &[(0xB80, 0xBFF)]),
    ("Telu", &[(0xC00, 0xC7F)]),
    ("Knda", &[(0xC80, 0xCFF)]),
    ("Mlym", &[(0xD00, 0xD7F)]),
    ("Sinh", &[(0xD80, 0xDFF)]),
    ("Thai", &[(0xE00, 0xE7F)]),
    ("Laoo", &[(0xE80, 0xEFF)]),
    ("Mymr", &[(0x1000, 0x109F)]),
    ("Geor", &[(0x10A0, 0x10FF)]),
    ("Ethi", &[(0x1200, 0x137F)]),
    ("Khmr", &[(0x1780, 0x17FF)]),
    ("Grek", &[(0x370, 0x3FF)]),
    ("Cyrl", &[(0x400, 0x52F)]),
    ("Armn", &[(0x530, 0x58F)]),
    ("Hebr", &[(0x590, 0x5FF)]),
];

/// The script of more than half of a text's letters; `None` for a mixture, for a
/// script that is not listed, and for a text without letters.
pub(super) fn script(text: &str) -> Option<&'static str> {
    let mut counts = [0_usize; SCRIPTS.len()];
    let mut letters = 0;
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        letters += 1;
        let code = u32::from(c);
        let owner = counts
            .iter_mut()
            .zip(&SCRIPTS)
            .find(|(_, (_, ranges))| ranges.iter().any(|(first, last)| (*first..=*last).contains(&code)));
        if let Some((count, _)) = owner {
            *count += 1;
        }
    }
    counts.iter().zip(&SCRIPTS).find(|(count, _)| *count * 2 > letters).map(|(_, (code, _))| *code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn most_letters_decide() {
        assert_eq!(script("मेरा vote कहाँ है"), Some("Deva"));
        assert_eq!(script("اين اسجل id?"), Some("Arab"));
        assert_eq!(script("mera vote"), Some("Latn"));
        assert_eq!(script("12 ?!"), None);
    }
}
