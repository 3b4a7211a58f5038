use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use super::super::{PackFiles, compile, sample};
use super::*;
use crate::model::{Arg, Offer, Outcome, Target};
use crate::sms_text;

fn release(files: &PackFiles) -> Release {
    compile(files, 1).unwrap_or_else(|problems| panic!("{}", problems.iter().find(|p| p.is_error()).unwrap()))
}

fn answer(locale: &str, id: &str) -> Utterance {
    let mut utterance = Utterance::new(locale.parse().unwrap(), Outcome::Answer);
    utterance.lines = vec![Line::title(id), Line::body(id)];
    utterance.offers =
        vec![Offer { target: Target::Intent("vote.over".into()), label: Label::Title("vote-over".into()) }];
    utterance
}

fn say(locale: &str, line: Line) -> Utterance {
    let mut utterance = Utterance::new(locale.parse().unwrap(), Outcome::Command);
    utterance.lines = vec![line];
    utterance
}

fn show(utterance: &Utterance, capabilities: &Capabilities) -> Rendered {
    let release = release(&sample::files());
    let rendered = render(&release, utterance, capabilities);
    assert_eq!(rendered, render(&release, utterance, capabilities));
    assert_eq!(rendered.problems, [""; 0]);
    rendered
}

#[test]
fn each_channel_shows_its_form() {
    let sms = show(&answer("en", "vote-when"), &Capabilities::SMS);
    assert_eq!(sms.reply.text(), "Voting day: Vote on Tue, 14 Sept 2027.\n1 Voting is over\nMore");
    let telegram = show(&answer("en", "vote-when"), &Capabilities::TELEGRAM);
    assert_eq!(
        telegram.reply.text(),
        "<b>Voting day</b>\nVoting is on Tuesday, 14 September 2027, from 06:00 to 17:00.\n\
         Call 0800 200 100 &amp; ask. It takes one day."
    );
    assert_eq!(telegram.reply.parts[0].buttons[0].token, "i:vote.over");
    let web = show(&answer("ar", "vote-when"), &Capabilities::WEB);
    assert_eq!(
        web.reply.text(),
        "يوم التصويت\nالتصويت الثلاثاء، 14 سبتمبر 2027 من 06:00 إلى 17:00. اتصل \u{2066}0800 200 100\u{2069}. 1"
    );
    assert_eq!(web.reply.parts[0].heading.as_deref(), Some("يوم التصويت"));
    let sms = show(&answer("ar", "vote-over"), &Capabilities::SMS);
    assert!(!sms.reply.text().contains(['\u{2066}', '\u{2068}']), "no marks where they cost");
}

#[test]
fn more_gives_the_whole_text_page_by_page() {
    let whole = "One sentence of the whole text stands here. ".repeat(20);
    let release = release(&sample::with(sample::EN, "Voting is on", &format!("{whole}Voting is on")));
    let mut said = String::new();
    let mut next = Some(answer("en", "vote-when"));
    let mut pages = 0;
    while let Some(utterance) = next {
        let rendered = render(&release, &utterance, &Capabilities::SMS);
        let text = rendered.reply.text();
        assert!(sms_text::count(&text).segments <= 3);
        assert_eq!(text.ends_with("\nMore"), rendered.more.is_some());
        if utterance.page > 0 {
            said.push_str(text.trim_end_matches("\nMore"));
            said.push(' ');
        }
        next = rendered.more.map(|page| Utterance { page, ..utterance });
        pages += 1;
    }
    assert_eq!(pages, 4);
    assert!(
        said.starts_with(&whole) && said.contains("Voting is on Tue, 14 Sept 2027, from 06:00 to 17:00.\n")
    );
    assert!(said.ends_with("1 Voting is over "), "the choices come back with the last page: {said}");
}

#[test]
fn choices_after_an_answer_give_way_and_those_of_a_question_do_not() {
    let long = Label::Name("a choice with a rather long name, which takes its room".to_owned());
    let mut utterance = answer("en", "vote-when");
    utterance.offers = vec![Offer { target: Target::Yes, label: long }; 9];
    let sms = show(&utterance, &Capabilities::SMS);
    assert!(sms.reply.text().contains("\n6 a choice") && !sms.reply.text().contains("\n9 a choice"));
    utterance.outcome = Outcome::AskBack;
    let release = release(&sample::files());
    let mut next = Some(utterance);
    let mut said = String::new();
    while let Some(utterance) = next {
        let rendered = render(&release, &utterance, &Capabilities::SMS);
        said.push_str(&rendered.reply.text());
        next = rendered.more.map(|page| Utterance { page, ..utterance });
    }
    assert!(said.contains("\n9 a choice"), "{said}");
}

#[test]
fn arguments_are_written_in_the_language() {
    let place = |locale, metres| {
        let name = Arg::Text("Hall 7\u{202e} 12".to_owned());
        say(locale, Line::body("place-line").with("name", name).with("distance", Arg::Metres(metres)))
    };
    assert_eq!(show(&place("en", 347), &Capabilities::WEB).reply.text(), "Hall 7 12 (350 m)");
    assert_eq!(show(&place("en", 1_249), &Capabilities::SMS).reply.text(), "Hall 7 12 (1.2 km)");
    assert_eq!(show(&place("ar", 40), &Capabilities::WEB).reply.text(), "\u{2068}Hall 7 12\u{2069} (40 m)");
    let on = |arg| {
        show(&say("en", Line::body("form-done").with("reference", arg)), &Capabilities::SMS).reply.text()
    };
    assert_eq!(on(Arg::Hours(390, 1_020)), "More: 06:30 to 17:00");
    // 23:30 UTC is the next day in Nairobi.
    assert_eq!(on(Arg::Date(1_793_143_800_000)), "More: Wed, 28 Oct 2026");
    assert_eq!(on(Arg::Number(20_000)), "More: 20,000");
    assert_eq!(on(Arg::Title("vote-when".into())), "More: Voting day");
}

#[test]
fn what_a_language_lacks_is_said_in_the_source_language_and_nothing_is_never_said() {
    let release = release(&sample::files());
    let french = render(&release, &answer("fr", "vote-over"), &Capabilities::WEB);
    assert!(french.reply.text().starts_with("Voting is over\nVoting is over. Call 0800"));
    let nothing = render(&release, &say("en", Line::body("no-such-message")), &Capabilities::TELEGRAM);
    assert_eq!((nothing.reply.text().as_str(), nothing.problems.len()), ("More", 1));
    let mut choices = say("en", Line::body("no-such-message"));
    choices.offers = answer("en", "vote-when").offers;
    assert_eq!(render(&release, &choices, &Capabilities::WEB).reply.text(), "1 Voting is over");
}

#[test]
fn only_the_service_s_own_messages_come_from_another_release_and_no_fact() {
    let mut old = release(&sample::with("locales/facts.toml", "0800 200 100", "0700 111 111"));
    let mut newer = sample::with(
        "locales/facts.toml",
        "[day]",
        "[park]\ntype = \"text\"\nvalue = \"Park\"\nsource = \"x\"\n[day]",
    );
    for locale in ["en", "ar"] {
        let system = newer.0.get_mut(&format!("locales/{locale}/system.ftl")).unwrap();
        system.push_str(
            "brand-new = New { $hotline }\nin-park = In { $park }\nby-us = { -us }\n-us = Commission\n",
        );
        newer.0.get_mut(&format!("locales/{locale}/vote.ftl")).unwrap().push_str("extra = An answer\n");
    }
    old.texts.fall_back_on(std::sync::Arc::new(release(&newer).texts));
    let text = |id: &str| render(&old, &say("en", Line::body(id)), &Capabilities::WEB).reply.text();
    assert_eq!(text("brand-new"), "New 0700 111 111");
    for not_ours in ["extra", "in-park", "by-us"] {
        assert_eq!(text(not_ours), "More", "{not_ours}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever a voter wrote is echoed whole, in parts that fit, no letter cut.
    #[test]
    fn any_text_fits_every_channel(words in "(\\PC{0,12}[ \n.]){0,200}", arabic: bool) {
        let release = release(&sample::files());
        let line = Line::body("form-done").with("reference", Arg::Text(words.clone()));
        for capabilities in [Capabilities::SMS, Capabilities::TELEGRAM, Capabilities { max_part: 300, ..Capabilities::WEB }] {
            let mut next = Some(say(if arabic { "ar" } else { "en" }, line.clone()));
            let mut pages = 0;
            while let Some(utterance) = next {
                let rendered = render(&release, &utterance, &capabilities);
                prop_assert!(!rendered.reply.parts.is_empty());
                for part in &rendered.reply.parts {
                    prop_assert!(!part.text.trim().is_empty());
                    if capabilities.max_segments > 0 {
                        prop_assert!(sms_text::count(&part.text).segments <= capabilities.max_segments);
                    } else if capabilities.markup == Markup::None {
                        prop_assert!(part.text.encode_utf16().count() <= capabilities.max_part);
                    } else {
                        prop_assert!(!part.text.contains(['<', '>']));
                    }
                }
                next = rendered.more.map(|page| Utterance { page, ..utterance });
                pages += 1;
                prop_assert!(pages <= 25);
            }
        }
    }

    #[test]
    fn pieces_hold_all_letters_whole(text in "(\\PC{0,9}|e\u{301}|नि|👩‍👧|[a-z]{1,9}|[ \n.।]){0,120}", room in 8_usize..60) {
        // A space that carries a mark, or is joined to the sign before it, is no letter, and is
        // dropped like any space.
        prop_assume!(!text.graphemes(true).any(|g| g.chars().count() > 1 && g.contains(char::is_whitespace)));
        let pieces = cut::cut(&text, 500, 10_000, |p| p.len() <= room, |p| p.len() <= room);
        let letters = |text: &str| text.graphemes(true).filter(|g| !g.trim().is_empty()).map(str::to_owned).collect::<Vec<_>>();
        let again: Vec<String> = pieces.iter().flat_map(|piece| letters(piece)).collect();
        prop_assert_eq!(letters(&text), again);
    }
}
