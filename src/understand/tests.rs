use std::collections::HashMap;
use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;
use crate::model::library::PhraseKind;
use crate::model::{Assignment, CaseRef, Direction, LatLon, LocaleInfo, ReservedWord};

const EXAMPLES: [(&str, &str, &[&str]); 8] = [
    (
        "register.how",
        "en",
        &[
            "how do i register",
            "i want to get on the roll",
            "where do i sign up to vote",
            "register me please",
            "first time registering, what do i do",
        ],
    ),
    (
        "register.how",
        "sw",
        &[
            "nijiandikishe vipi",
            "nataka kujiandikisha",
            "kujiandikisha kupiga kura",
            "usajili wa kura uko wapi",
        ],
    ),
    (
        "vote.where",
        "en",
        &[
            "where do i vote",
            "which is my polling station",
            "where is the polling place",
            "my polling station please",
        ],
    ),
    (
        "vote.where",
        "sw",
        &["kituo changu ni kipi", "nipige kura wapi", "kituo cha kupigia kura kiko wapi", "napiga kura wapi"],
    ),
    (
        "vote.when",
        "en",
        &[
            "when is the election",
            "what day do we vote",
            "date of the election",
            "which day is polling day",
            "how many days to the election",
        ],
    ),
    ("vote.when", "sw", &["uchaguzi ni lini", "tunapiga kura siku gani", "tarehe ya uchaguzi"]),
    ("vote.where", "hi", &["मेरा मतदान केंद्र कहाँ है", "वोट कहाँ डालना है", "matdan kendra kahan hai"]),
    ("vote.when", "hi", &["मतदान कब है", "चुनाव किस दिन है", "vote kab dalna hai"]),
];
const KEYWORDS: [(&str, &str, &str); 4] = [
    ("register.how", "en", "registration"),
    ("vote.when", "en", "election date"),
    ("conversation.greeting", "en", "hi"),
    ("vote.where", "sw", "kituo"),
];
const RESERVED: [(Command, &str, &str); 9] = [
    (Command::Stop, "en", "STOP"),
    (Command::Stop, "fr", "arrêt"),
    (Command::ForgetMe, "en", "forget me"),
    (Command::Help, "en", "?"),
    (Command::Agent, "en", "agent"),
    (Command::Agent, "fr", "agent"),
    (Command::Cancel, "en", "cancel"),
    (Command::Yes, "en", "yes"),
    (Command::No, "sw", "hapana"),
];

fn locale(code: &str) -> Locale {
    code.parse().unwrap()
}

fn language(code: &str, name: &str, script: &str, aliases: &[&str]) -> LocaleInfo {
    LocaleInfo {
        locale: locale(code),
        name: name.to_owned(),
        aliases: aliases.iter().map(|a| (*a).to_owned()).collect(),
        script: script.to_owned(),
        digits: "latn".to_owned(),
        direction: Direction::Ltr,
    }
}

fn library() -> Library {
    Library {
        release: 1,
        hash: String::new(),
        authority: std::collections::BTreeMap::new(),
        demo: true,
        zone: String::new(),
        source: locale("en"),
        locales: vec![
            language("en", "English", "Latn", &["kiingereza"]),
            language("fr", "Français", "Latn", &["french"]),
            language("sw", "Kiswahili", "Latn", &["swahili"]),
            language("hi", "हिन्दी", "Deva", &["hindi", "हिंदी"]),
        ],
        assignment: Assignment::Roll,
        intents: HashMap::new(),
        menu: Vec::new(),
        forms: HashMap::new(),
        routing: crate::model::Routing::default(),
        reserved: RESERVED
            .iter()
            .map(|(command, code, text)| ReservedWord {
                command: *command,
                locale: locale(code),
                text: (*text).to_owned(),
            })
            .collect(),
        asking: Vec::new(),
        labels: Vec::new(),
    }
}

fn phrases() -> Vec<Phrase> {
    let phrase = |intent: &str, code: &str, text: &str, kind| Phrase {
        intent: intent.into(),
        locale: locale(code),
        text: text.to_owned(),
        kind,
    };
    let mut phrases = Vec::new();
    for (intent, code, texts) in EXAMPLES {
        phrases.extend(texts.iter().map(|text| phrase(intent, code, text, PhraseKind::Example)));
    }
    phrases.extend(KEYWORDS.iter().map(|(i, code, text)| phrase(i, code, text, PhraseKind::Keyword)));
    phrases.push(phrase("register.how", "en", "how do i register my company", PhraseKind::NearMiss));
    phrases
}

static TRAINED: LazyLock<Understander> = LazyLock::new(|| Understander::train(&phrases(), &library()));

fn read(text: &str) -> Meaning {
    read_expecting(text, &Expecting::default())
}

fn read_expecting(text: &str, expecting: &Expecting) -> Meaning {
    TRAINED.understand(&Content::Text(text.to_owned()), expecting)
}

fn words(text: &str) -> Words {
    match read(text).said {
        Said::Words(words) => words,
        other => panic!("{text} is {other:?}"),
    }
}

#[test]
fn who_drums_is_not_surer() {
    let (phrases, library) = (phrases(), library());
    let understander = Understander::train(&phrases, &library);
    for said in ["card", "deadline", "lost", "please", "where"] {
        let sure =
            |text: &str| understander.explain(text).intents.first().map_or(0.0, |found| found.confidence);
        for times in [2, 5, 12] {
            let drummed = vec![said; times].join(" ");
            assert!(sure(&drummed) <= sure(said) + 0.05, "{drummed}: {} {}", sure(&drummed), sure(said));
        }
    }
}

#[test]
fn whole_messages_mean_one_thing() {
    use Said::{Command as C, Nothing, Speak};
    for (text, said) in [
        (" stop! ", C(Command::Stop)),
        ("ARRET", C(Command::Stop)),
        ("Forget\u{A0}me.", C(Command::ForgetMe)),
        ("?", C(Command::Help)),
        ("agnet", C(Command::Agent)),
        ("Cancell", C(Command::Cancel)),
        ("Français", Speak(locale("fr"))),
        ("kiswahli", Speak(locale("sw"))),
        ("हिंदी", Speak(locale("hi"))),
        ("HINDI", Speak(locale("hi"))),
        ("sw", Speak(locale("sw"))),
        ("👍🏽", Nothing),
        (" \u{200B}…!", Nothing),
        ("", Nothing),
    ] {
        assert_eq!(read(text).said, said, "{text}");
    }
}

#[test]
fn nothing_that_hurts_is_guessed() {
    for text in ["stopp", "arret maintenant", "forget mee", "please stop", "frgt me"] {
        let said = read(text).said;
        assert!(matches!(said, Said::Words(_)), "{text} is {said:?}");
    }
    // A word that people use in their questions is no slip of another.
    assert!(matches!(read("days").said, Said::Words(_)));
    let answering = Expecting { free_text: true, ..Expecting::default() };
    assert!(matches!(read_expecting("agents", &answering).said, Said::Words(_)));
    assert_eq!(read_expecting("agent", &answering).said, Said::Command(Command::Agent));
}

#[test]
fn yes_no_and_numbers_need_a_question() {
    let offered = vec![Target::Yes, Target::No, Target::Neither];
    let asked = Expecting { offered, ..Expecting::default() };
    assert_eq!(read_expecting("Yes", &asked).said, Said::Command(Command::Yes));
    assert_eq!(read_expecting("hapana", &asked).said, Said::Command(Command::No));
    assert!(matches!(read("yes").said, Said::Words(_)));
    assert_eq!(read_expecting("2.", &asked).said, Said::Picked(Target::No));
    assert_eq!(read_expecting("(٣)", &asked).said, Said::Picked(Target::Neither));
    for text in ["0", "4", "2 3", "99999999999999999999999"] {
        assert!(matches!(read_expecting(text, &asked).said, Said::Words(_)), "{text}");
    }
}

#[test]
fn what_has_no_words_passes_through() {
    let expecting = Expecting::default();
    let position = LatLon::new(-1.3, 36.8).unwrap();
    for (content, said) in [
        (Content::Choice("i:vote.when".into()), Said::Picked(Target::Intent("vote.when".into()))),
        (Content::Choice("nonsense".into()), Said::Nothing),
        (Content::Location(position), Said::Location(position)),
        (Content::Unsupported, Said::Unsupported),
    ] {
        assert_eq!(TRAINED.understand(&content, &expecting).said, said);
    }
}

#[test]
fn keywords_are_certain_and_forgive_a_slip() {
    for (text, intent) in
        [("Registration", "register.how"), ("registraton", "register.how"), ("election  date?", "vote.when")]
    {
        let words = words(text);
        assert!(words.keyword, "{text}");
        assert_eq!(words.intents[0].intent.as_str(), intent);
        assert!(words.intents[0].confidence > 0.95);
    }
    // A greeting in one language, the code of another.
    assert_eq!(words("hi").intents[0].intent.as_str(), "conversation.greeting");
    assert!(!words("registration of my cow").keyword);
}

#[test]
fn questions_nobody_wrote_down_are_understood() {
    for (text, intent) in [
        ("hw do i registr", "register.how"),
        ("whr is my poling station", "vote.where"),
        ("wat day is the elecshun", "vote.when"),
        ("kituo cha kura kiko wapi", "vote.where"),
        ("मतदान किस दिन है", "vote.when"),
    ] {
        let words = words(text);
        assert_eq!(words.intents[0].intent.as_str(), intent, "{text}: {:?}", words.intents);
        let sum: f32 = words.intents.iter().map(|c| c.confidence).sum();
        assert!(sum < 1.0 && words.intents.len() <= CANDIDATES);
    }
}

#[test]
fn strange_words_are_not_believed() {
    for text in ["asdf qwer", "xyzzy plugh", "где голосовать", "zażółć gęślą jaźń", "ምርጫ መቼ ነው"]
    {
        let words = words(text);
        assert!(words.intents.first().is_none_or(|c| c.confidence < 0.3), "{text}: {:?}", words.intents);
    }
}

#[test]
fn the_language_shows_where_it_shows() {
    let speaks = |text: &str, spoken: Option<&str>| {
        let expecting = Expecting { locale: spoken.map(locale), ..Expecting::default() };
        read_expecting(text, &expecting).locale.filter(|g| g.confidence >= 0.7).map(|g| g.value)
    };
    assert_eq!(speaks("nipige kura wapi jamani", None), Some(locale("sw")));
    assert_eq!(speaks("which polling station is mine", Some("sw")), Some(locale("en")));
    assert_eq!(speaks("मेरा वोट", Some("en")), Some(locale("hi")));
    assert_eq!(speaks("где голосовать", None), None);
    assert_eq!(speaks("12:30", None), None);
    assert_eq!(speaks("hapana", None), None, "yes and no count only when asked");
    assert_eq!(speaks("arret", None), Some(locale("fr")));
    assert_eq!(speaks("agent", None), None, "two languages share this word");
}

#[test]
fn a_reference_is_found_beside_the_words() {
    let reference = CaseRef::from_random(42);
    assert_eq!(words(&format!("what about my case {reference}")).reference, Some(Ok(reference)));
    assert_eq!(words("where do i vote").reference, None);
}

#[test]
fn the_same_phrases_make_the_same_understander() {
    assert!(Understander::train(&phrases(), &library()) == *TRAINED);
    let other: Vec<Phrase> = phrases().into_iter().skip(1).collect();
    assert!(Understander::train(&other, &library()) != *TRAINED);
}

#[test]
fn a_kept_classifier_is_the_one_that_was_trained() {
    let bytes = TRAINED.classifier();
    let read = |bytes: &[u8]| Understander::with_classifier(&phrases(), &library(), bytes);
    assert!(read(&bytes).is_some_and(|kept| kept == *TRAINED));
    for length in [0, 7, 24, 1_000_000, bytes.len() - 1] {
        assert!(read(&bytes[..length]).is_none(), "cut at {length}");
    }
    assert!(read(&[bytes, vec![0]].concat()).is_none());
    assert!(read(&[0xFF; 64]).is_none());
}

#[test]
fn an_empty_pack_knows_its_reserved_words() {
    let empty = Understander::train(&[], &library());
    let read = |text: &str| empty.understand(&Content::Text(text.to_owned()), &Expecting::default()).said;
    assert_eq!(read("stop"), Said::Command(Command::Stop));
    assert!(matches!(read("where do i vote"), Said::Words(words) if words.intents.is_empty()));
}

#[test]
fn an_explanation_names_what_spoke() {
    let why = TRAINED.explain("polling station");
    assert_eq!(why.intents[0].intent.as_str(), "vote.where");
    assert!(why.intents[0].because.iter().any(|clue| clue.gram.contains("station")));
    assert!(why.intents[0].because.iter().all(|clue| clue.weight > 0.0));
    assert!(serde_json::to_string(&why).unwrap().contains("\"because\""));
}

proptest! {
    #[test]
    fn no_text_breaks_it(text in any::<String>(), free_text in any::<bool>()) {
        let (offered, locale) = (vec![Target::Yes], Some(locale("sw")));
        let expecting = Expecting { free_text, form: free_text, manner: free_text, offered, locale, said: None };
        let meaning = read_expecting(&text, &expecting);
        if let Said::Words(words) = meaning.said {
            prop_assert!(words.intents.iter().map(|c| c.confidence).sum::<f32>() < 1.0);
        }
        TRAINED.explain(&text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn no_phrases_break_training(texts in proptest::collection::vec(any::<String>(), 0..6)) {
        let odd: Vec<Phrase> = texts
            .into_iter()
            .zip([PhraseKind::Example, PhraseKind::NearMiss, PhraseKind::Keyword].into_iter().cycle())
            .map(|(text, kind)| Phrase { intent: "a.b".into(), locale: locale("en"), text, kind })
            .collect();
        Understander::train(&odd, &library()).explain("anything");
    }
}
