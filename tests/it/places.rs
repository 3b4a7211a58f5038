//! Where to vote, in both directions: a place is found while one is asked for, and what is
//! no place stays what it is.

use std::sync::Arc;

use crier::model::Place;
use crier::places::Places;
use crier::sms_text::{self, Encoding};
use serde_json::json;

use crate::support::browser::Browser;
use crate::support::kannel::request;
use crate::support::{SECRET, Server, Voter};

const ASK: &str = "where do i vote";
const NONE: &str = "no polling place by that name";

#[tokio::test(flavor = "multi_thread")]
async fn a_place_that_was_asked_for_is_looked_up_first() {
    let server = Server::start(&[]).await;
    for said in [
        "Kilima ward",
        "am in kilima",
        "kilima primary school",
        "uhuru primry scool",
        "Uhru primry scool",
        "kilima street",
        "niko kilma",
    ] {
        let mut voter = server.voter();
        voter.say(ASK).await;
        let found = voter.say(said).await;
        assert!(
            found.text().contains("Uhuru Primary School") || found.button("Kilima").is_some(),
            "{said}: {found:?}"
        );
    }
    let mut voter = server.voter();
    voter.say(ASK).await;
    let unknown = voter.say("mama ngina street").await;
    assert!(unknown.text().contains(NONE), "{unknown:?}");
    assert!(unknown.button("No home or fixed address").is_some(), "it may be a question: {unknown:?}");
    let after = voter.say("kilima").await;
    assert!(after.button("Uhuru Primary School").is_some(), "it is asked for still: {after:?}");
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_stays_one_and_no_place_swallows_danger() {
    let server = Server::start(&[]).await;
    for (said, title) in [
        ("when is the deadline to register", "Last day to register"),
        ("when do polls close", "Voting hours"),
        ("lost my card", "Lost or stolen voter card"),
        ("vote buying in kilima", "Report vote buying"),
    ] {
        let mut voter = server.voter();
        voter.say(ASK).await;
        let answer = voter.say(said).await;
        assert_eq!(answer.heading(), Some(title), "{said}: {answer:?}");
    }
    for said in ["shooting at kilima", "they beat me at kilima", "gunmen in kilima", "wameshambulia kilima"] {
        for asked in [true, false] {
            let mut voter = server.voter();
            if asked {
                voter.say(ASK).await;
            }
            let answer = voter.say(said).await;
            let first = answer.text().chars().take(60).collect::<String>();
            assert!(first.contains("112"), "{said}: the number comes first: {answer:?}");
        }
    }
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_place_is_spoken_of_as_one() {
    let server = Server::start(&[]).await;
    let hall = |id: &str, ward: &str| Place {
        id: id.to_owned(),
        name: format!("Hall {ward}"),
        ward: ward.to_owned(),
        ..Place::default()
    };
    let halls = vec![hall("a", "Kilima"), hall("b", "Bonde"), hall("c", "Bonde")];
    server.running.doors.pipeline.places.store(Arc::new(Places::build(halls)));
    for lang in ["en", "fr", "sw", "hi", "ar"] {
        let (one, several) = (server.text(lang, "places-one-roll"), server.text(lang, "places-there"));
        let mut voter = server.voter_in(lang).await;
        voter.send(json!({ "choice": "i:vote.where" })).await;
        let found = voter.say("kilima").await;
        assert!(found.text().starts_with(&one), "{lang}: {found:?}");
        let found = voter.say("bonde").await;
        assert!(found.text().starts_with(&several), "{lang}: {found:?}");
        let chosen = voter.send(json!({ "choice": "p:b" })).await;
        assert!(chosen.text().starts_with(&one), "{lang}: {chosen:?}");
    }
    server.stop().await;
}

/// What else is named like an area is not in it, what is named so and in it is, and a number
/// that a place is known by is no wrong choice.
#[tokio::test(flavor = "multi_thread")]
async fn an_area_holds_its_places_and_a_number_may_name_one() {
    let server = Server::start(&[]).await;
    let place = |id: &str, name: &str, ward: &str| Place {
        id: id.to_owned(),
        name: name.to_owned(),
        ward: ward.to_owned(),
        ..Place::default()
    };
    let import = |places| server.running.doors.pipeline.places.store(Arc::new(Places::build(places)));
    let all = vec![
        place("a", "Kilima", "Bonde"),
        place("b", "Old Mill", "Kilima"),
        place("c", "Kilima", "Kilima"),
        place("104", "Lighthouse", "207"),
        place("e", "New Mill", "207"),
    ];
    import(all.clone());
    let mut voter = server.voter();
    let listed = voter.send(json!({ "choice": "a:Kilima" })).await;
    let tokens: Vec<_> = listed.buttons().into_iter().map(|(token, _)| token).collect();
    assert_eq!(tokens, ["p:b", "p:c"], "{listed:?}");
    let refused = voter.say("208").await;
    assert!(refused.text().starts_with(&server.text("en", "form-need-choice")), "{refused:?}");
    let ward = voter.say("207").await;
    assert!(ward.button("New Mill").is_some() && ward.button("Lighthouse").is_some(), "{ward:?}");
    let one = voter.say("104").await;
    assert!(one.text().contains("Lighthouse") && !one.text().contains("New Mill"), "{one:?}");

    // Of a list that was begun, one is closed and one that is still to come.
    let halls: Vec<_> =
        ('a'..='j').map(|n| place(&n.to_string(), &format!("Hall {n}{n}"), "Mlima")).collect();
    import(halls.clone());
    let mut voter = server.voter();
    voter.send(json!({ "choice": "a:Mlima" })).await;
    import(halls.iter().filter(|hall| hall.id != "i").cloned().collect());
    let next = voter.say("more").await;
    assert!(next.text().contains("5 to 8 of 9"), "{next:?}");
    import(halls.into_iter().filter(|hall| hall.id != "b").collect());
    let anew = voter.say("more").await;
    assert!(anew.text().contains("1 to 4 of 8") && anew.button("Hall bb").is_none(), "{anew:?}");
    assert!(anew.button("Hall aa").is_some() && anew.button("Hall ee").is_some(), "{anew:?}");
    server.stop().await;
}

/// Somebody who was just asked where they are.
async fn asked<'a>(server: &'a Server, lang: &str) -> Voter<'a> {
    let mut voter = server.voter_in(lang).await;
    let answer = voter.send(json!({ "choice": "i:vote.where" })).await;
    assert!(answer.text().contains(&server.text(lang, "places-ask")), "{answer:?}");
    voter
}

/// The numbers of a text message's choices, which stand below how to choose.
fn numbers(sms: &str, how: &str) -> Vec<usize> {
    let choices = sms.lines().skip_while(|line| *line != how).skip(1);
    choices.map(|line| line.split_once(' ').unwrap().0.parse().unwrap()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_by_sms_shows_what_it_says_to_its_end() {
    let server =
        Server::start(&[("CHANNELS__KANNEL__ENABLED", "true"), ("CHANNELS__KANNEL__SECRET", SECRET)]).await;
    for (n, (lang, name, more)) in [
        ("en", "English", "more"),
        ("fr", "Français", "suite"),
        ("sw", "Kiswahili", "zaidi"),
        ("hi", "हिन्दी", "और"),
        ("ar", "العربية", "المزيد"),
    ]
    .into_iter()
    .enumerate()
    {
        let phone = format!("25470000060{n}");
        let send = async |id: &str, text: &str| server.get(&request(&phone, id, text)).await.1;
        send("1", name).await;
        send("2", "where do i vote").await;
        send("3", name).await;
        let fold = |id: &str| sms_text::fold(&server.text(lang, id)).into_owned();
        let (rest, how) = (fold("more-nothing"), fold("reply-with-number"));
        let (mut page, mut shown) = (send("kilima", "10101").await, Vec::new());
        while shown.len() < 50 {
            let cost = sms_text::count(&page);
            let most = if cost.encoding == Encoding::Gsm7 { 3 } else { 4 };
            assert!(cost.segments <= most, "{lang}: {} segments: {page}", cost.segments);
            let listed = numbers(&page, &how);
            let (first, last) = (shown.len() + 1, shown.len() + listed.len());
            assert_eq!(listed, (first..=last).collect::<Vec<_>>(), "{lang}: {page}");
            let count = page.lines().find(|line| line.contains("50")).unwrap();
            for said in [first, last] {
                let said = said.to_string();
                assert!(count.split(|c: char| !c.is_numeric()).any(|n| n == said), "{lang}: {page}");
            }
            shown.extend(listed);
            page = send(&format!("m{}", shown.len()), more).await;
        }
        assert!(page.contains(&rest), "{lang}: {page}");
        assert_eq!(shown.len(), 50, "{lang}");
    }
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_is_nearly_right_is_offered_by_name() {
    let server = Server::start(&[]).await;
    for (lang, said) in [
        ("en", "kilma"),
        ("en", "Kilimma"),
        ("sw", "klima"),
        ("ar", "كيليما"),
        ("ar", "حي كليما"),
        ("hi", "किलिमा"),
    ] {
        for yes in [true, false] {
            let mut voter = asked(&server, lang).await;
            let offered = voter.say(said).await;
            assert!(offered.text().contains("Kilima") && offered.0["parts"][0]["list"]["end"] == 0, "{said}");
            let labels: Vec<_> = offered.buttons().into_iter().map(|(_, label)| label).collect();
            assert_eq!(labels, ["Kilima", &server.text(lang, "label-neither")], "{said}: {offered:?}");
            let list = if yes { voter.say("yes").await } else { voter.press(&offered, "Kilima").await };
            assert!(list.text().starts_with(&server.text(lang, "places-there")), "{said}: {list:?}");
            assert!(list.button("Uhuru Primary School").is_some(), "{said}: {list:?}");
        }
    }
    // Names that share a part are told apart by their addresses, and there may be more.
    let mut voter = asked(&server, "en").await;
    let some = voter.say("uhuru").await;
    assert!(some.text().contains("\nUhuru Primary School, 12 Harbour Road"), "{some:?}");
    let more = voter.press(&some, "More").await;
    assert!(more.text().contains("Uhuru") && more.buttons()[0] != some.buttons()[0], "{more:?}");
    assert!(more.button("None of these").is_some(), "{more:?}");
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_asked_instead_of_a_place_is_answered() {
    let server = Server::start(&[]).await;
    for (lang, said) in
        [("hi", "haan"), ("fr", "quels papiers"), ("hi", "result kab aayega"), ("en", "where do i vote")]
    {
        let answer = asked(&server, lang).await.say(said).await;
        let none = answer.text().contains(&server.text(lang, "places-none"))
            || answer.text().contains(&server.text(lang, "places-none-others"));
        assert!(!none && !answer.buttons().iter().any(|(t, _)| t.starts_with("p:")), "{said}: {answer:?}");
    }
    let answer = asked(&server, "hi").await.say("haan").await;
    assert!(answer.text().starts_with(&server.text("hi", "places-ask")), "{answer:?}");
    let answer = asked(&server, "hi").await.say("result kab aayega").await;
    assert_eq!(answer.heading(), Some(server.title("hi", "vote-results").as_str()), "{answer:?}");
    let answer = asked(&server, "ar").await.say("حدا هددني").await;
    assert!(answer.text().starts_with(&server.text("ar", "report-intimidation-danger")), "{answer:?}");
    // No question of the gate sounds like a place in another script, but for a word of it.
    let places = server.running.doors.pipeline.places.load();
    let edition = server.running.doors.pipeline.shelf.current();
    for golden in edition.release.golden.iter().filter(|g| ["ar", "hi"].contains(&g.lang.as_str())) {
        let found = places.by_words(&crier::normalise::normalise(&golden.text), 1);
        assert!(found.iter().all(|hit| hit.share < 0.5), "{}: {found:?}", golden.text);
    }
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_that_picks_no_place_is_no_name_either() {
    let server = Server::start(&[]).await;
    let mut voter = asked(&server, "en").await;
    let list = voter.say("kilima").await;
    let again = voter.say("9").await;
    assert!(again.text().starts_with(&server.text("en", "form-need-choice")), "{again:?}");
    assert!(again.text().contains("12 Harbour Road") && again.buttons() == list.buttons(), "{again:?}");
    let next = voter.say("more").await;
    assert!(next.text().contains("5 to 8 of 50"), "the list goes on: {next:?}");
    let other = voter.say("10201").await;
    assert!(other.text().contains("Palm Avenue"), "a postcode stays one: {other:?}");
    let none = voter.say("99999").await;
    assert!(none.text().contains(NONE), "{none:?}");
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn within_a_form_where_to_vote_asks_nothing_back() {
    let server = Server::start(&[]).await;
    let mut voter = server.voter();
    voter.send(json!({ "choice": "f:complaint" })).await;
    let question = server.text("en", "form-complaint-what");
    let answer = voter.say("where do i vote?").await;
    assert_eq!(answer.heading(), Some("Where you vote"), "{answer:?}");
    assert!(answer.text().ends_with(&question), "{answer:?}");
    for asks in ["Where are you?", "write the name", "share"] {
        assert!(!answer.text().contains(asks), "{asks}: {answer:?}");
    }
    let list = voter.say("where do i vote in kilima?").await;
    assert!(list.text().contains("Uhuru Primary School, 12 Harbour Road"), "{list:?}");
    assert!(list.text().contains("1 to 4 of 50.") && list.text().ends_with(&question), "{list:?}");
    assert!(!list.buttons().iter().any(|(token, _)| token.starts_with("p:")), "{list:?}");
    let next = voter.say("They turned me away at Kilima").await;
    assert!(next.text().contains(&server.text("en", "form-complaint-when")), "it is the answer: {next:?}");
    server.stop().await;
}

/// What stands in the last answer, and whether each item is its own line below the last.
const LIST: &str = "(() => {
    const bot = [...document.querySelectorAll('#log .bot')].filter((b) => b.id !== 'intro').at(-1);
    const items = [...bot.querySelectorAll('ul > li')];
    const tops = items.map((item) => item.getBoundingClientRect().top);
    return [bot.querySelectorAll('ul').length, items.map((item) => item.textContent),
        tops.every((top, n) => n === 0 || top > tops[n - 1]),
        [...bot.children].map((child) => child.localName).filter((name) => name !== 'button')];
})()";

#[tokio::test]
async fn on_the_page_places_are_a_list_with_and_without_a_script() {
    let server = Server::start(&[]).await;
    for (lang, comma) in [("en", ", "), ("ar", "، ")] {
        let scripted = Browser::start(lang).await;
        scripted.open(&server.url).await;
        scripted.press(&server.title(lang, "vote-where")).await;
        scripted.ask("kilima").await;
        let shown = scripted.eval(LIST).await;
        let (one, items) = (&shown[0], shown[1].as_array().unwrap());
        assert!(*one == 1 && items.len() == 4 && shown[2] == true, "{lang}: {shown}");
        // In writing from right to left each name and address stands on its own.
        let isolated =
            |text: &str| if lang == "ar" { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() };
        let first = format!(
            "{}{comma}{}",
            isolated("Uhuru Primary School"),
            isolated("12 Harbour Road, Port Maruva")
        );
        assert_eq!(items[0], first.as_str(), "{lang}");

        let plain = Browser::without_scripts(lang).await;
        plain.open(&server.url).await;
        plain.button(&server.title(lang, "vote-where")).await.click().await.unwrap();
        plain.holds("#answer", "0800 200 100").await;
        plain.find("#text").await.send_keys("kilima\n").await.unwrap();
        plain.holds("#answer", "Uhuru").await;
        assert_eq!(plain.eval(LIST).await, shown, "{lang}: the same without a script");
    }
}
