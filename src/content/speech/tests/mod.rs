//! What each language says, by hand: numbers, dates, times, money, codes, whole texts.

mod ar;
mod en;
mod fr;
mod hi;
mod sw;

use proptest::prelude::*;

use super::Speaker;

const DATA: [(&str, &str); 5] = [
    ("en", include_str!("../../../../locales/en/speech.toml")),
    ("fr", include_str!("../../../../locales/fr/speech.toml")),
    ("sw", include_str!("../../../../locales/sw/speech.toml")),
    ("hi", include_str!("../../../../locales/hi/speech.toml")),
    ("ar", include_str!("../../../../locales/ar/speech.toml")),
];

fn speaker(lang: &str) -> Speaker {
    let (_, data) = DATA.iter().find(|(name, _)| *name == lang).unwrap();
    Speaker::from_toml(data, &format!("locales/{lang}/speech.toml")).unwrap_or_else(|error| panic!("{error}"))
}

/// Compares what is said with what should be; tells of all that differ at once.
fn same(cases: &[(String, &str)]) {
    let wrong: Vec<_> = cases
        .iter()
        .filter(|(said, wanted)| said != wanted)
        .map(|(said, wanted)| format!("said:   {said}\nwanted: {wanted}"))
        .collect();
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), cases.len(), wrong.join("\n\n"));
    assert!(cases.len() >= 25);
}

#[test]
fn wrong_data_is_refused_where_it_stands() {
    let (_, english) = DATA[0];
    let problems = |from: &str, to: &str| {
        assert!(english.contains(from), "{from}");
        let broken = english.replacen(from, to, 1);
        Speaker::from_toml(&broken, "locales/en/speech.toml").unwrap_err().to_string()
    };
    let short = problems("\"Monday\", ", "");
    assert!(short.contains(": error: `weekdays` has 6 entries, not 7"), "{short}");
    assert!(short.starts_with("locales/en/speech.toml:"), "{short}");
    assert!(problems("{hour} {period}", "{hours} {period}").contains("`{hours}` is no gap"));
    assert!(problems("minus =", "minis =").contains("did you mean `minus`?"));
    assert!(problems("value = 1000\n", "value = 10\n").contains("below a thousand"));
    assert!(problems("form = \"one\"", "form = \"uno\"").contains("no form `uno`"));
    assert!(problems("\"12:00\"", "\"25:00\"").contains("no time of day"));
    assert!(problems("[phone]", "[phone").contains(":"));
}

#[test]
fn the_form_of_every_number_is_known_and_numbers_below_a_million_differ() {
    for (lang, _) in DATA {
        let speaker = speaker(lang);
        let mut seen = std::collections::HashSet::new();
        for number in 0..=3_000 {
            let said = speaker.cardinal(number);
            assert!(!said.is_empty() && !said.contains("  "), "{lang} {number}");
            assert!(seen.insert(said.clone()), "{lang} {number} sounds like another: {said}");
        }
        for minute in 0..1440 {
            assert!(!speaker.time(minute).is_empty(), "{lang} {minute}");
        }
    }
}

proptest! {
    #[test]
    fn no_text_leaves_a_digit_an_address_or_a_symbol(text in any::<String>(), number in any::<i64>()) {
        for (lang, _) in DATA {
            let speaker = speaker(lang);
            let said = speaker.text(&format!("{text} {number} https://a.example/{number}"));
            prop_assert!(!said.chars().any(|c| super::number::digit(c).is_some()), "{lang}: {said}");
            prop_assert!(!said.contains("example"), "{lang}: {said}");
            prop_assert!(!said.contains(['<', '(', '"', '\n', '{']), "{lang}: {said}");
            prop_assert!(!speaker.cardinal(number).is_empty());
        }
    }

    #[test]
    fn speech_data_is_never_a_panic(text in any::<String>(), cut in 0_usize..4_000) {
        let _ = Speaker::from_toml(&text, "x");
        let (_, english) = DATA[0];
        let _ = Speaker::from_toml(english.get(..cut).unwrap_or_default(), "x");
    }
}
