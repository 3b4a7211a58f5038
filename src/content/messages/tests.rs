use super::*;

fn read(text: &str) -> (Catalogue, Vec<String>) {
    let mut catalogue = Catalogue::new("en".parse().unwrap());
    let problems = catalogue.add(Source::new("locales/en/system.ftl", text));
    (catalogue, problems.iter().map(|p| format!("{}:{} {}", p.line, p.column, p.what)).collect())
}

#[test]
fn a_message_knows_what_it_uses() {
    let (catalogue, problems) = read(
        "# One place. Arguments: $name, $distance (metres)\n\
         place = { $name } { $days ->\n    [one] day\n   *[other] days\n } { -us } { other }\n    .title = Place\n\
         -us = the commission\n\
         other = until { DATETIME($deadline, part: \"weekday\") }\n",
    );
    assert_eq!(problems, [""; 0]);
    let place = &catalogue.messages["place"];
    assert!(place.system && place.has_value && place.has("title"));
    assert_eq!(place.documented.iter().collect::<Vec<_>>(), ["distance", "name"]);
    assert_eq!(place.references.keys().collect::<Vec<_>>(), ["-us", "other"]);
    assert_eq!(catalogue.variables_of("place").into_iter().collect::<Vec<_>>(), ["days", "deadline", "name"]);
}

#[test]
fn what_may_not_stand_in_a_message_is_placed() {
    let (catalogue, problems) = read(
        "a = within 7 days\n\
         b = { \"call 112\" }\n\
         c = { 14 }\n\
         d = { DATE($x) }\n\
         e = fine\n    .sm = short\n\
         e = again\n\
         f = { $n ->\n    [1] one\n   *[other] more\n }\n\
         broken {\n",
    );
    assert_eq!(
        problems,
        [
            "12:8 this is not Fluent: a message begins here without `=`",
            "1:12 a digit stands in the text",
            "2:13 a digit stands in the text",
            "3:7 a number stands in the text",
            "4:7 there is no function DATE",
            "6:6 there is no attribute `.sm`",
            "7:1 `e` exists already in locales/en/system.ftl",
        ]
    );
    assert!(catalogue.messages.contains_key("f"), "plural keys may be numbers");
}

#[test]
fn nesting_without_end_is_refused() {
    for evil in
        ["{".repeat(50_000), "{\"}\"".repeat(10_000), format!("a = {}", "{ $x -> *[a] \"".repeat(10_000))]
    {
        assert_eq!(read(&format!("a = {evil}")).1.len(), 1);
    }
}
