use proptest::prelude::*;
use sms_splitter::SplitSms;

use super::*;

#[test]
fn counts_at_the_edges() {
    use Encoding::{Gsm7, Ucs2};
    let cases = [
        (String::new(), 0, 0, Gsm7),
        ("a".repeat(160), 1, 160, Gsm7),
        ("a".repeat(161), 2, 161, Gsm7),
        ("a".repeat(306), 2, 306, Gsm7),
        ("a".repeat(307), 3, 307, Gsm7),
        ("€".repeat(80), 1, 160, Gsm7),
        ("€".repeat(81), 2, 162, Gsm7),
        // The escape of the 77th euro sign would be the 153rd septet: it moves on.
        ("€".repeat(153), 3, 306, Gsm7),
        ("é".repeat(160), 1, 160, Gsm7),
        ("ê".repeat(70), 1, 70, Ucs2),
        ("ê".repeat(71), 2, 71, Ucs2),
        ("म".repeat(134), 2, 134, Ucs2),
        ("😀".repeat(35), 1, 70, Ucs2),
        // 33 pairs to a segment, one unit left empty.
        ("😀".repeat(67), 3, 134, Ucs2),
    ];
    for (text, segments, units, encoding) in cases {
        assert_eq!(count(&text), Segments { segments, units, encoding }, "{:.4} x{}", text, text.len());
    }
}

#[test]
fn folds_typography_and_leaves_letters() {
    let cases = [
        ("“Bring” the voter’s card – now…", "\"Bring\" the voter's card - now..."),
        ("«\u{a0}Êtes-vous inscrit\u{202f}»\u{202f}?", "\"Êtes-vous inscrit\" ?"),
        ("sagte »ja« und", "sagte \"ja\" und"),
        ("à 8\u{a0}h\u{202f}30", "à 8 h 30"),
        ("\u{2068}MSh 20,000\u{2069}\u{feff}", "MSh 20,000"),
        ("ça, forêt, œuvre, naïf", "ça, forêt, œuvre, naïf"),
        ("one\r\ntwo\ttabs", "one\ntwo tabs"),
        ("a\u{200f}b", "ab"),
        // Spelling in Persian, Hindi and Arabic keeps its marks.
        ("می\u{200c}خواهم", "می\u{200c}خواهم"),
        ("क्\u{200d}ष", "क्\u{200d}ष"),
        ("اتصل \u{200e}0800 200 100", "اتصل \u{200e}0800 200 100"),
    ];
    for (raw, folded) in cases {
        assert_eq!(fold(raw), folded);
    }
    assert_eq!(Encoding::of(&fold("“It’s” – 06:00\u{202f}PM…")), Encoding::Gsm7);
}

#[test]
fn splits_between_graphemes() {
    let pieces = split(&"नि".repeat(60));
    assert_eq!(pieces.len(), 2);
    assert!(pieces.iter().all(|p| p.starts_with('न')), "a vowel sign left its letter");
    assert_eq!(split("short"), ["short"]);
    assert!(split("").is_empty());
}

proptest! {
    /// The published crate is the judge of our table and of our sums.
    #[test]
    fn agrees_with_another_counter(text in "[a-zA-Z0-9 €\\[\\]~^@£èéÇçñÑêōΔàम😀\n]{1,400}") {
        let theirs = SplitSms::default().split(text.clone());
        let ours = count(&text);
        prop_assert_eq!(ours.segments, theirs.parts.len());
        prop_assert_eq!(ours.encoding == Encoding::Gsm7, theirs.character_set == "GSM");
    }

    #[test]
    fn pieces_fit_and_join(text in "\\PC{0,600}") {
        let encoding = Encoding::of(&text);
        let pieces = split(&text);
        prop_assert_eq!(pieces.concat(), text.clone());
        if pieces.len() > 1 {
            prop_assert!(pieces.iter().all(|p| encoding.units_of(p) <= encoding.concatenated()));
        }
        prop_assert!(pieces.len() >= count(&text).segments);
    }

    #[test]
    fn folding_is_idempotent_and_keeps_letters(text in "\\PC{0,200}") {
        let once = fold(&text).into_owned();
        prop_assert_eq!(&once, &folded(&text), "nothing to fold was overlooked");
        prop_assert_eq!(fold(&once), once.clone());
        let letters = |t: &str| t.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        prop_assert_eq!(letters(&once), letters(&text));
    }
}

#[test]
fn every_character_agrees_with_another_table() {
    for c in (0..=0xFFFF_u32).filter_map(char::from_u32) {
        let theirs = sms_splitter::gsm_validator::GsmValidator::new();
        let code = u16::try_from(u32::from(c)).unwrap();
        assert_eq!(septets(c).is_some(), theirs.clone().validate_character(code), "{c:?}");
        assert_eq!(septets(c) == Some(2), theirs.validate_extended_character(code), "{c:?}");
    }
}
