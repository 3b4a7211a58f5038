use crate::content::{compile, sample};
use crate::model::{Capabilities, Line, Outcome, Utterance};

/// A message written into the sample, as a chat shows it.
fn shown(locale: &str, text: &str) -> String {
    let mut files = sample::files();
    for system in ["locales/en/system.ftl", "locales/ar/system.ftl"] {
        files.0.get_mut(system).unwrap().push_str(&format!("probe = {text}\n"));
    }
    let release = compile(&files, 1).unwrap_or_else(|problems| panic!("{}", problems[0]));
    let mut utterance = Utterance::new(locale.parse().unwrap(), Outcome::Command);
    utterance.lines = vec![Line::body("probe")];
    crate::content::render(&release, &utterance, &Capabilities::WEB).reply.text()
}

#[test]
fn editors_can_ask_for_parts_of_a_date() {
    for (call, english, arabic) in [
        ("{ $deadline }", "Friday, 30 April 2027 at 17:00", "الجمعة، 30 أبريل 2027 في 17:00"),
        ("{ DATETIME($deadline) }", "Friday, 30 April 2027 at 17:00", "الجمعة، 30 أبريل 2027 في 17:00"),
        ("{ DATETIME($deadline, part: \"date\") }", "Friday, 30 April 2027", "الجمعة، 30 أبريل 2027"),
        ("{ DATETIME($deadline, part: \"time\") }", "17:00", "17:00"),
        ("{ DATETIME($deadline, part: \"weekday\") }", "Friday", "الجمعة"),
        ("{ DATETIME($deadline, part: \"day-month\") }", "30 April", "30 أبريل"),
        ("{ PHONE($hotline) }", "0800 200 100", "\u{2066}0800 200 100\u{2069}"),
        ("{ NUMBER($days) }", "1", "1"),
        ("{ $fee }", "MSh\u{a0}20,000", "MSh\u{a0}20,000"),
    ] {
        assert_eq!((shown("en", call).as_str(), shown("ar", call).as_str()), (english, arabic), "{call}");
    }
}

#[test]
fn numbers_choose_plurals_by_the_rules_of_the_language() {
    let choice = "{ $days ->\n    [1] exactly\n    [one] singular\n   *[other] many\n }";
    assert_eq!(shown("en", choice), "exactly");
    let choice = "{ NUMBER($days) ->\n    [one] singular\n   *[other] many\n }";
    assert_eq!(shown("ar", choice), "singular");
}

#[test]
fn a_language_can_write_dates_its_own_way() {
    let mut files = sample::files();
    let own = "date-full = { $weekday } the { $day-month } of { $year }\ndate-time = { $date }, { $time } o'clock\n\
               money = { $amount } { $currency }\nprobe = { $deadline } { $fee }\n";
    files.0.get_mut("locales/en/system.ftl").unwrap().push_str(own);
    files.0.get_mut("locales/ar/system.ftl").unwrap().push_str("probe = { $deadline } { $fee }\n");
    let release = compile(&files, 1).unwrap_or_else(|problems| panic!("{}", problems[0]));
    assert_eq!(
        release.text("en".parse().unwrap(), "probe"),
        "Friday the 30 April of 2027, 17:00 o'clock 20,000 MSh"
    );
    assert_eq!(
        release.text("ar".parse().unwrap(), "probe"),
        "الجمعة، 30 أبريل 2027 في 17:00 MSh\u{a0}20,000"
    );
}
