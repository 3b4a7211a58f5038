use super::*;
use crate::content::manifest;
use crate::content::sample;

fn read(text: &str) -> (Facts, Vec<String>) {
    let manifest = manifest::parse(sample::files().get(manifest::FILE).unwrap()).0.unwrap();
    let ((facts, _), problems) = parse(text, &manifest);
    (facts, problems.iter().map(|p| format!("{}:{} {}; {}", p.line, p.column, p.what, p.mend)).collect())
}

#[test]
fn every_type_refuses_what_it_is_not() {
    for (kind, good, bad) in [
        ("date", "\"2027-09-14\"", "\"14.9.2027\""),
        ("date", "\"2028-02-29\"", "\"2027-02-29\""),
        ("date", "\"2027-09-14\"", "\"2027-09-14T10:00\""),
        ("date-time", "\"2027-04-30T17:00\"", "\"2027-04-30\""),
        ("time", "\"06:00\"", "\"24:00\""),
        ("time", "\"23:59\"", "\"6:00\""),
        ("time-span", "\"06:00/17:00\"", "\"06:00-17:00\""),
        ("phone", "\"0800 200 100\"", "\"0800 CALL\""),
        ("short-code", "\"*384#\"", "\"20 880\""),
        ("web-address", "\"https://www.ecm.example\"", "\"http://www.ecm.example\""),
        ("web-address", "\"https://ecm.example/a?b=1\"", "\"https://ecm example\""),
        ("money", "{ amount = 200, currency = \"MSh\" }", "{ amount = 200 }"),
        ("number", "14", "\"14\""),
        ("number", "-3", "3.5"),
        ("name", "{ en = \"Court\", ar = \"محكمة\" }", "{ en = \"Court\" }"),
        ("text", "\"one line\"", "\"\""),
        ("number", "1", "99999999999999999999"),
    ] {
        let fact =
            |value: &str| read(&format!("[x]\ntype = \"{kind}\"\nvalue = {value}\nsource = \"s. 1\"\n"));
        let (facts, problems) = fact(good);
        assert_eq!((facts.len(), problems), (1, Vec::new()), "{kind} {good}");
        let (_, problems) = fact(bad);
        assert_eq!(problems.len(), 1, "{kind} {bad}: {problems:?}");
    }
}

#[test]
fn a_slip_is_placed_and_the_near_name_suggested() {
    let (facts, problems) = read("[x]\ntype = \"dat\"\nvalue = \"2027-09-14\"\nsorce = \"s\"\n[Bad_id]\n");
    assert!(facts.is_empty());
    assert_eq!(
        problems,
        [
            "4:1 there is no key `sorce` here; did you mean `source`?",
            "1:2 `source` is missing; add `source = …`",
            "2:8 `dat` is no type of fact; did you mean `date`?",
            "5:2 `Bad_id` is no name for a fact; use small letters, digits and hyphens, at most 60",
        ]
    );
}

#[test]
fn a_date_passes_with_its_day_and_a_time_at_that_time() {
    let zone = jiff::tz::TimeZoneDatabase::bundled().get("Africa/Cairo").unwrap();
    let passed = |kind: &str, value: &str| {
        let text = format!("[x]\ntype = \"{kind}\"\nvalue = \"{value}\"\nsource = \"s\"\n");
        read(&text).0["x"].passed_at(&zone)
    };
    let hour = 3_600_000;
    let five = passed("date-time", "2027-01-10T17:00").unwrap();
    assert_eq!(five, 1_799_593_200_000);
    assert_eq!(passed("date", "2027-01-10").unwrap(), five + 7 * hour);
    // The night of 29 April 2027 has no midnight in Cairo: the day ends at one.
    let day = passed("date", "2027-04-29").unwrap();
    assert_eq!(day - passed("date-time", "2027-04-29T23:00").unwrap(), hour);
    assert_eq!(passed("time", "06:00"), None);
}
