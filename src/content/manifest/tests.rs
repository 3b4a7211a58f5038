use super::*;
use crate::content::sample;

fn read(from: &str, to: &str) -> (Option<Manifest>, Vec<String>) {
    let files = sample::with(FILE, from, to);
    let (manifest, problems) = parse(files.get(FILE).unwrap());
    (manifest, problems.iter().map(|p| format!("{}:{} {}", p.line, p.column, p.what)).collect())
}

#[test]
fn a_language_can_rest() {
    let (manifest, problems) = read("\"en\", \"ar\"", "\"en\"");
    let manifest = manifest.unwrap();
    assert_eq!(problems, [""; 0]);
    assert_eq!((manifest.languages.len(), manifest.codes()), (1, vec!["en", "ar"]));
}

#[test]
fn what_cannot_be_is_refused_where_it_stands() {
    for (from, to, wanted) in [
        ("Africa/Nairobi", "Africa/Nairoby", "2:13 `Africa/Nairoby` is no time zone"),
        (
            "source = \"en\"",
            "source = \"fr\"",
            "3:10 the source language `fr` is not one of the official languages",
        ),
        ("\"en\", \"ar\"", "\"en\", \"ar\", \"sw\"", "4:25 nothing describes the language `sw`"),
        ("\"en\", \"ar\"", "\"en\", \"Ar\"", "4:19 `Ar` is not a language code"),
        ("\"roll\"", "\"role\"", "6:14 `role` is no way of assigning polling places"),
        ("demo = true\n", "", "`demo` is missing"),
        ("\"latn\"", "\"latin\"", "10:10 `latin` is no numbering system of CLDR"),
        ("\"Latn\"", "\"latin\"", "9:10 `latin` is no script"),
        (", ar = \"المفوضية\"", "", "1:1 the authority has no name in `ar`"),
        ("\"rtl\"", "\"right\"", "16:13 `right` is no direction"),
    ] {
        let (_, problems) = read(from, to);
        assert!(problems.iter().any(|p| p.contains(wanted)), "{from} -> {to}: {problems:?}");
    }
}

#[test]
fn one_name_for_all_languages_is_refused_and_serves_a_release_in_use() {
    let (manifest, problems) = read("{ en = \"Commission\", ar = \"المفوضية\" }", "\"Commission\"");
    assert_eq!(problems, ["1:1 the authority has one name for all languages"]);
    assert!(manifest.unwrap().authority.values().eq(["Commission", "Commission"]));
}
