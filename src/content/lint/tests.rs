use crate::content::facts::FILE as FACTS;
use crate::content::sample::{self, AR, EN, INTENTS, SYSTEM};
use crate::content::{PackFiles, check};

/// 1 July 2027: after the deadline of the sample, before its day.
const NOW_MS: i64 = 1_814_400_000_000;

fn found(files: &PackFiles) -> Vec<String> {
    let problems = check(files, NOW_MS);
    problems.iter().map(|p| p.to_string().lines().next().unwrap().to_owned()).collect()
}

/// Lints of the sample as it is; what a change adds is what counts.
fn added(file: &str, from: &str, to: &str) -> String {
    let before = found(&sample::files());
    let after = found(&sample::with(file, from, to));
    let what = |line: &String| line.split_once(": ").map(|(_, what)| what.to_owned()).unwrap();
    let before: Vec<String> = before.iter().map(what).collect();
    after.into_iter().filter(|line| !before.contains(&what(line))).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_sample_has_no_errors() {
    let errors: Vec<String> =
        found(&sample::files()).into_iter().filter(|line| line.contains(" error: ")).collect();
    assert_eq!(errors, [""; 0]);
}

#[test]
fn every_rule_finds_its_breach() {
    let long = "x".repeat(170);
    let very_long = "x".repeat(320);
    let table: [(&str, &str, &str, &str); 43] = [
        // Messages.
        (
            EN,
            "{ $hotline } & ask",
            "{ $hotlin } & ask",
            "locales/en/vote.ftl:3:13: error: `$hotlin` is neither a fact nor an argument",
        ),
        (
            EN,
            "Voting is on",
            "{ nowhere } is on",
            "2:7: error: `vote-when` includes the message `nowhere`, which does not exist",
        ),
        (
            EN,
            "Voting is on",
            "{ -us } is on",
            "2:8: error: `vote-when` includes the term `-us`, which does not exist",
        ),
        (EN, "Voting is on", "{ vote-when } is on", "1:1: error: `vote-when` cannot be put together"),
        (EN, "Voting is on", "In 7 days is on", "2:8: error: a digit stands in the text"),
        (SYSTEM, "sms-more", "sms-mor", "locales/en/system.ftl: error: the message `sms-more` is missing"),
        (
            SYSTEM,
            "# Arguments: $name, $distance\n",
            "",
            "error: `$distance` is neither a fact nor an argument of `place-line`",
        ),
        (
            SYSTEM,
            "$name, $distance\n",
            "$name, $distance, $day\n",
            "error: the argument `$day` of `place-line` has the name of a fact",
        ),
        // The order of facts.
        (
            FACTS,
            "2027-04-30T17:00",
            "2027-09-15T17:00",
            "locales/facts.toml:8:9: error: `deadline` is 2027-09-15T17:00, which is after `day`, 2027-09-14 (line 3)",
        ),
        (FACTS, "before = \"day\"", "before = \"dya\"", "7:10: error: there is no fact `dya`"),
        (
            FACTS,
            "before = \"day\"",
            "before = [\"hours\"]",
            "error: `deadline` and `hours` cannot be put in order",
        ),
        (FACTS, "06:00/17:00", "17:00/06:00", "12:9: error: the span ends before it begins"),
        // Languages.
        (
            AR,
            "vote-over =",
            "vote-over-x =",
            "locales/ar/vote.ftl: error: the message `vote-over` is missing",
        ),
        (AR, "    .sms = التصويت { $day }.\n", "", "1:1: error: `vote-when` has no .sms in `ar`"),
        (AR, "من { $hours }", "من", "warning: `vote-when` does not quote `$hours`"),
        (AR, "من { $hours }", "{ $nothing }", "error: `$nothing` is neither"),
        (
            AR,
            "انتهى التصويت. { $hotline }",
            "{ $hotline } { $fee }",
            "warning: `vote-over` quotes `$fee`, which it does not in the source language",
        ),
        // Answers.
        (EN, "    .title = Voting day\n", "", "error: the answer `vote-when` has no .title"),
        (
            EN,
            ".title = Voting day",
            ".title = Voting is over",
            "error: `vote-when` has the same title as `vote-over`",
        ),
        (
            EN,
            ".title = Voting day",
            ".title = The day on which everybody may go and vote",
            "7:6: error: the title of `vote-when` has 42 characters",
        ),
        (
            EN,
            "vote-over =",
            "vote-gone =",
            "intents/vote.toml:4:32: error: there is no message `vote-over` to answer with",
        ),
        (EN, "vote-over =", "vote-lost = No.\nvote-over =", "warning: nothing leads to `vote-lost`"),
        // Short forms.
        (
            EN,
            ".sms = Vote on",
            &format!(".sms = {long}"),
            "warning: the short form of `vote-when` takes 2 segments",
        ),
        (
            EN,
            ".sms = Vote on",
            &format!(".sms = {very_long}"),
            "error: the short form of `vote-when` takes 3 segments",
        ),
        (
            EN,
            ".sms = Vote on",
            ".sms = Vôte on",
            "warning: the short form of `vote-when` has letters outside the GSM alphabet: ô",
        ),
        // Intents.
        (
            INTENTS,
            "[\"vote.over\"]",
            "[\"vote.ovr\"]",
            "intents/vote.toml:3:11: error: there is no intent `vote.ovr`",
        ),
        (INTENTS, "[\"vote.over\"]", "[\"vote.when\"]", "error: the intent offers itself"),
        (INTENTS, "\"complaint\"", "\"complain\"", "error: there is no form `complain`"),
        (INTENTS, "fact = \"day\"", "fact = \"dya\"", "error: there is no fact `dya`"),
        (INTENTS, "fact = \"day\"", "fact = \"hotline\"", "error: the fact `hotline` is no date"),
        (
            INTENTS,
            "id = \"vote.when\"",
            "id = \"Vote.When\"",
            "2:6: error: `Vote.When` is no name for an intent",
        ),
        (INTENTS, "id = \"vote.over\"", "id = \"vote.when\"", "error: the intent `vote.when` exists already"),
        (INTENTS, "offers =", "ofers =", "3:1: error: there is no key `ofers` here"),
        // Phrases.
        (
            INTENTS,
            "\"is it over\"",
            "\"When is the vote?\"",
            "error: the same phrase is in `vote.when` (intents/vote.toml:6)",
        ),
        (
            INTENTS,
            "\"when is the result\"",
            "\"When is the vote?\"",
            "error: the near-miss is also a phrase of this intent",
        ),
        (
            INTENTS,
            "\"what day do we go to the polls\"",
            "\"is the vote when\"",
            "2:6: warning: `vote.when` has too few different phrases: 1 of 15 in `en`, 1 of 8 in `ar`",
        ),
        (
            INTENTS,
            "\"what day do we go to the polls\"",
            "\"When is the vote?\"",
            "warning: the same phrase is here already",
        ),
        (INTENTS, "\"is it over\"", "\"когда\"", "error: `к` is not in the script of `en` (Latn)"),
        (INTENTS, "[\"when\"]", "[\"stop\"]", "warning: `stop` is the reserved word for stop in `en`"),
        // Cases.
        ("intents/forms.toml", "\"form-what\"", "\"form-wat\"", "error: there is no message `form-wat`"),
        ("intents/forms.toml", "\"desk\"", "\"disk\"", "error: there is no unit `disk`"),
        (
            "intents/golden.toml",
            "\"vote-when\"",
            "\"vote-wen\"",
            "intents/golden.toml:4:10: error: there is no message `vote-wen`",
        ),
        (
            "intents/routing.toml",
            "[\"vote.when\"]",
            "[\"vote.wen\"]",
            "intents/routing.toml:1:9: error: there is no intent `vote.wen`",
        ),
    ];
    let missed: Vec<String> = table
        .into_iter()
        .map(|(file, from, to, wanted)| {
            (added(file, from, to), format!("{file}: {from} -> {to}\nwanted {wanted}"))
        })
        .zip(table)
        .filter(|((added, _), (.., wanted))| !added.contains(wanted))
        .map(|((added, case), _)| format!("{case}\ngot {added}\n"))
        .collect();
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn what_follows_from_a_slip_is_not_told_beside_it() {
    let missed: Vec<String> = [
        (
            EN,
            "{ $hotline } & ask",
            "{ $hotlin } & ask",
            "locales/en/vote.ftl:3:13: error: `$hotlin` is neither a fact nor an argument of `vote-when`",
        ),
        (
            AR,
            "من { $hours }",
            "من { $hour }",
            "locales/ar/vote.ftl:1:36: error: `$hour` is neither a fact nor an argument of `vote-when`",
        ),
        (
            FACTS,
            "[hotline]",
            "[hot-line]",
            "locales/en/vote.ftl:3:13: error: `$hotline` is neither a fact nor an argument of `vote-when`; 3 more places \
             name it: locales/en/vote.ftl:9, locales/ar/vote.ftl:1, locales/ar/vote.ftl:4",
        ),
        (
            FACTS,
            "[day]",
            "[dai]",
            "locales/en/vote.ftl:2:21: error: `$day` is neither a fact nor an argument of `vote-when`; 3 more places \
             name it: locales/ar/vote.ftl:1, locales/facts.toml:7, intents/vote.toml:4",
        ),
        (
            EN,
            "vote-over =",
            "vote-ovr =",
            "intents/vote.toml:4:32: error: there is no message `vote-over` to answer with; 1 more place names it: \
             intents/vote.toml:10",
        ),
        (EN, "from { $hours }", "from 6 to 17", "locales/en/vote.ftl:2:33: error: a digit stands in the text"),
        (EN, "{ $hotline } & ask", "{ -us } & ask", "locales/en/vote.ftl:3:13: error: `vote-when` includes the term `-us`, which does not exist"),
        (EN, "{ $hotline } & ask", "{ $hotline & ask", "locales/en/vote.ftl:3:21: error: this is not Fluent: a `{` is not closed\nlocales/en/vote.ftl: warning: checks that wait until this file can be read: 5"),
    ]
    .into_iter()
    .map(|(file, from, to, wanted)| (added(file, from, to), format!("{file}: {from} -> {to}"), wanted))
    .filter(|(added, _, wanted)| added != wanted)
    .map(|(added, case, wanted)| format!("{case}\nwanted {wanted}\ngot    {added}\n"))
    .collect();
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn a_new_answer_is_asked_for_and_a_renamed_one_is_recognised() {
    let mend = |files: &PackFiles| {
        let problems = check(files, NOW_MS);
        problems.into_iter().find(|p| p.what.contains("to answer with")).map(|p| p.mend)
    };
    let mut files = sample::files();
    files.0.get_mut(INTENTS).unwrap().push_str("[[intent]]\nid = \"vote.open\"\n");
    let wanted = "write it in locales/en, with a .title and an .sms";
    assert_eq!(mend(&files).as_deref(), Some(wanted), "nobody meant `vote-over`");
    let renamed = sample::with(EN, "vote-over =", "vote-ovr =");
    assert_eq!(mend(&renamed).as_deref(), Some("did you mean `vote-ovr`?"));
    let mut gone = sample::files();
    let text = gone.0.get_mut(EN).unwrap();
    text.truncate(text.find("vote-over =").unwrap());
    let wanted = "write it in locales/en: locales/ar/vote.ftl:4 translates it";
    assert_eq!(mend(&gone).as_deref(), Some(wanted));
}

#[test]
fn errors_come_first_and_the_source_language_before_the_others() {
    let mut files = sample::with(EN, "vote-over = Voting", "vote-lost = No.\nvote-over = { $a } Voting");
    let other = files.0.get_mut(AR).unwrap();
    *other = other.replace("من { $hours }", "من { $b }");
    let order: Vec<String> =
        found(&files).iter().map(|line| line.split(": ").take(2).collect::<Vec<_>>().join(": ")).collect();
    let (errors, warnings) = order.split_at(3);
    assert_eq!(
        errors,
        ["locales/en/vote.ftl:10:16: error", "locales/ar/vote.ftl: error", "locales/ar/vote.ftl:1:36: error"]
    );
    assert!(warnings.len() > 2 && warnings.iter().all(|line| line.ends_with(": warning")), "{warnings:?}");
}

#[test]
fn an_empty_language_is_one_problem() {
    let mut files = sample::files();
    files.0.retain(|path, _| !path.starts_with("locales/ar/"));
    let errors: Vec<String> = found(&files).into_iter().filter(|line| line.contains(" error: ")).collect();
    assert_eq!(errors, ["locales/ar: error: the language `ar` has no messages"]);
}

#[test]
fn a_fact_that_cannot_be_read_is_one_problem() {
    for (from, to, wanted) in [
        ("\"2027-09-14\"", "\"14.9.2027\"", "locales/facts.toml:3:9: error: `14.9.2027` is not a date"),
        ("[day]", "[day", "locales/facts.toml:1:"),
    ] {
        let added = added("locales/facts.toml", from, to);
        let errors: Vec<&str> = added.lines().filter(|line| line.contains(" error: ")).collect();
        assert!(errors.len() == 1 && errors[0].starts_with(wanted), "{errors:?}");
    }
}

#[test]
fn a_name_is_spelt_as_it_is_whatever_it_costs() {
    let mut files = sample::with(EN, ".sms = Vote on", ".sms = Vôte at { $court } on");
    let facts = files.0.get_mut(FACTS).unwrap();
    facts.push_str("[court]\ntype = \"name\"\nvalue = \"Cour suprême\"\nsource = \"s. 1\"\n");
    assert!(!found(&files).iter().any(|line| line.contains("GSM")), "no word of the message helps");
    let whole = files.0.get_mut(EN).unwrap();
    *whole = whole.replace("Vôte at { $court } on", "Vôte on").replace("Call {", "{ $court } {");
    assert!(found(&files).iter().any(|line| line.contains("GSM alphabet: ô")), "the short form quotes none");
}

#[test]
fn the_same_day_is_in_order() {
    let same = added(FACTS, "2027-04-30T17:00", "2027-09-14T17:00");
    assert_eq!(same, "");
}

#[test]
fn what_does_not_parse_is_told_alone() {
    for (file, from, to, fault) in [
        (EN, "vote-when =", "vote-when", "locales/en/vote.ftl:1:10: error: this is not Fluent"),
        (AR, "vote-over =", "vote-over {", "locales/ar/vote.ftl:4:"),
        (SYSTEM, "trouble =", "trouble", "locales/en/system.ftl:1:9: error: this is not Fluent"),
        (INTENTS, "\"vote.over\"]", "\"vote.over]", "intents/vote.toml:4:"),
        (FACTS, "\"2027-09-14\"", "2027-09-14\"", "locales/facts.toml:3:"),
        ("intents/forms.toml", "[[form]]", "[[form]", "intents/forms.toml:1:"),
        ("intents/routing.toml", "[unit.desk]", "[unit.desk", "intents/routing.toml:3:"),
    ] {
        let added = added(file, from, to);
        let (told, waiting): (Vec<&str>, Vec<&str>) =
            added.lines().partition(|line| !line.contains("checks that wait until this file can be read: "));
        assert!(told.len() == 1 && told[0].starts_with(fault), "{file}: {added}");
        assert!(waiting.len() == 1 && waiting[0].starts_with(file), "{file}: {added}");
    }
}

#[test]
fn a_past_fact_that_is_still_quoted_is_told() {
    let told = |files: &PackFiles, now_ms: i64| -> Vec<String> {
        let lines = check(files, now_ms).into_iter().map(|problem| problem.what);
        lines.filter(|what| what.contains("passed") || what.contains("no longer")).collect()
    };
    let quoted = sample::with(EN, "{ $hotline } & ask", "{ $hotline } by { $deadline }");
    assert_eq!(
        told(&quoted, NOW_MS),
        ["the date of `deadline` has passed, and it is still quoted by `vote-when`"]
    );
    // Once the day is over the answer gives way to one that quotes neither.
    let after = NOW_MS + 100 * 86_400_000;
    assert_eq!(told(&quoted, after), [""; 0]);
    let same = sample::with(INTENTS, "until = { fact = \"day\", then = \"vote-over\" }\n", "");
    assert_eq!(told(&same, after), ["the date of `day` has passed, and it is still quoted by `vote-when`"]);
    let ended =
        sample::with("locales/facts.toml", "\"charter\"", "\"charter\"\nvalid_until = \"2027-06-01\"");
    let wanted = "the fact `hotline` no longer holds, and is still quoted by `vote-over`, `vote-when`";
    assert_eq!(told(&ended, NOW_MS), [wanted]);
}

#[test]
fn a_reserved_word_means_one_thing_in_all_languages() {
    let mut files = sample::files();
    let reserved = "[stop]\nen = [\"stop\", \"end\"]\n[yes]\nar = [\"نعم\", \"end\"]\n".to_owned();
    files.0.insert("intents/reserved.toml".to_owned(), reserved);
    let told: Vec<String> = found(&files).into_iter().filter(|line| line.contains("reserved.toml")).collect();
    assert_eq!(told, ["intents/reserved.toml:4:14: warning: `end` means stop in `en`"]);
}
