//! Forms, in both directions: what is an answer, what is a question, and what is an answer
//! to another question.

use std::sync::Arc;

use crier::model::Place;
use crier::places::Places;
use crier::sms_text;

use crate::support::kannel::request;
use crate::support::{SECRET, Server};

const CHOICE: &str = "f:complaint";

/// Both directions: what is plainly of the other kind is asked about once, and then kept;
/// what may be either is kept.
#[tokio::test(flavor = "multi_thread")]
async fn a_time_is_no_place_and_a_place_no_time() {
    let server = Server::start(&[]).await;
    for (lang, time, place) in [
        ("en", "yesterday morning at 10", "uhuru primary school"),
        ("fr", "hier matin", "quai nacré"),
        ("sw", "jana asubuhi", "kilima"),
        ("hi", "कल सुबह 10 बजे", "kilima"),
        ("ar", "أمس صباحًا", "kilima"),
    ] {
        let text = |id: &str| server.text(lang, id);
        let mut voter = server.voter_in(lang).await;
        voter.send(serde_json::json!({ "choice": CHOICE })).await;
        voter.say("they turned me away at the door").await;
        let when = voter.say(place).await;
        assert!(when.text().starts_with(&text("form-need-when")), "{place}: {when:?}");
        let place_asked = voter.say(time).await;
        assert!(place_asked.text().ends_with(&text("form-complaint-where")), "{time}: {place_asked:?}");
        let again = voter.say(time).await;
        assert!(again.text().starts_with(&text("form-need-where")), "{time}: {again:?}");
        let kept = voter.say(time).await;
        assert!(kept.text().contains(&text("form-complaint-witness")), "once only: {kept:?}");
    }
    for (when, place) in [("when i came to kilima", "at the gate this morning"), ("5/3", "office 12")] {
        let mut voter = server.voter();
        voter.send(serde_json::json!({ "choice": CHOICE })).await;
        for text in ["they turned me away at the door", when] {
            voter.say(text).await;
        }
        let next = voter.say(place).await;
        assert!(next.text().contains("Question 4 of 5"), "{when}, {place}: {next:?}");
    }
    server.stop().await;
}

/// Who is not sure where or when it was, and says so with a mark, has answered.
#[tokio::test(flavor = "multi_thread")]
async fn an_answer_may_end_in_a_question_mark() {
    let server = Server::start(&[]).await;
    for (lang, when, place) in [
        ("en", "maybe yesterday?", "Kilima?"),
        ("en", "5 march?", "i think it was at the uhuru primary school, kilima?"),
        ("fr", "hier matin ?", "derrière la mosquée ?"),
        ("ar", "أمس؟", "كيليما؟"),
    ] {
        let mut voter = server.voter_in(lang).await;
        voter.send(serde_json::json!({ "choice": CHOICE })).await;
        let asked = voter.say("blorp frumple?").await;
        assert!(asked.text().starts_with(&server.text(lang, "form-unknown-question")), "{asked:?}");
        voter.say("they turned me away at the door").await;
        let next = voter.say(when).await;
        assert!(next.text().ends_with(&server.text(lang, "form-complaint-where")), "{when}: {next:?}");
        let next = voter.say(place).await;
        assert!(next.text().contains(&server.text(lang, "form-complaint-witness")), "{place}: {next:?}");
    }
    server.stop().await;
}

/// A question mark shows a question in every script, and what would do harm if it was
/// mistaken is not answered less surely than outside of a form.
#[tokio::test(flavor = "multi_thread")]
async fn in_a_form_a_question_needs_as_much_certainty_as_outside() {
    let server = Server::start(&[]).await;
    let edition = server.running.doors.pipeline.shelf.current();
    let asked = edition.release.golden.iter().map(|golden| (golden.lang, golden.text.clone()));
    let (mut both, mut kept, mut only) = (0, 0, Vec::new());
    for (lang, text) in asked {
        let mark = if lang.as_str() == "ar" { "؟" } else { "?" };
        let text = if text.contains(mark) { text } else { format!("{text}{mark}") };
        let outside = server.voter_in(lang.as_str()).await.say(&text).await;
        let mut voter = server.voter_in(lang.as_str()).await;
        voter.send(serde_json::json!({ "choice": CHOICE })).await;
        let inside = voter.say(&text).await;
        match (outside.heading(), inside.heading()) {
            (given, Some(heading)) => {
                assert_eq!(given, Some(heading), "{text}: {inside:?}");
                both += 1;
            }
            (Some(_), None) => only.push(text),
            (None, None) => kept += 1,
        }
    }
    println!("questions with a mark: {both} answered in a form as outside, {kept} in neither");
    assert!(only.len() <= 2, "answered outside only: {only:?}");
    assert!(both >= 60, "{both}");
    // Whatever else stands at the end beside the mark.
    for (lang, text) in [("hi", "चुनाव का दिन कब है?? 🙏"), ("ar", "امتى الانتخابات دي؟\u{200f} !")]
    {
        let mut voter = server.voter_in(lang).await;
        voter.send(serde_json::json!({ "choice": CHOICE })).await;
        let inside = voter.say(text).await;
        assert!(inside.heading().is_some(), "{text}: {inside:?}");
    }
    server.stop().await;
}

/// What ends in a question mark and is not understood is asked about, and kept only when the
/// voter says that it is the answer.
#[tokio::test(flavor = "multi_thread")]
async fn a_question_that_is_not_understood_is_no_answer_until_the_voter_says_so() {
    let server = Server::start(&[]).await;
    for (lang, asked, yes) in [
        ("en", "how can blorp frumple?", "yes"),
        ("fr", "plomf grabble zut ?", "oui"),
        ("sw", "qwzx plomf grabble?", "ndiyo"),
        ("hi", "क्ष्ठ प्लोम्फ ग्रबल?", "हाँ"),
        ("ar", "قظصض بلمف غربل؟", "نعم"),
    ] {
        let text = |id: &str| server.text(lang, id);
        let mut voter = server.voter_in(lang).await;
        voter.send(serde_json::json!({ "choice": CHOICE })).await;
        for _ in 0..2 {
            let doubted = voter.say(asked).await;
            assert!(doubted.text().starts_with(&text("form-unknown-question")), "{asked}: {doubted:?}");
            assert!(doubted.text().ends_with(&text("form-complaint-what")), "{asked}: {doubted:?}");
            // Something else in between: a later yes is none to that.
            voter.say("😀").await;
            let again = voter.say(yes).await;
            assert!(again.text().ends_with(&text("form-complaint-what")), "{yes}: {again:?}");
        }
        let doubted = voter.say(asked).await;
        let kept = voter.press(&doubted, &text("label-yes")).await;
        assert_eq!(kept.text().lines().last(), text("form-complaint-when").lines().last(), "{kept:?}");
        voter.say(asked).await;
        let kept = voter.say(yes).await;
        assert!(kept.text().ends_with(&text("form-complaint-where")), "{yes}: {kept:?}");
        voter.say(asked).await;
        let kept = voter.say(asked).await;
        assert!(kept.text().ends_with(&text("form-complaint-witness")), "sent twice: {kept:?}");
        assert!(!kept.text().contains(&text("form-kept-question")), "it had its mark: {kept:?}");
    }
    server.stop().await;
}

/// In a complaint as in a hand-over, what tells of danger is heeded first and kept all the
/// same; an ordinary story rings no alarm.
#[tokio::test(flavor = "multi_thread")]
async fn danger_in_a_complaint_or_a_note_is_heeded_first_in_every_language() {
    let server = Server::start(&[]).await;
    let story = [
        ("en", "i waited an hour", false),
        ("en", "nobody came to open the gate", false),
        ("en", "there is a bomb at the polling station", true),
        ("en", "the officer has a gun", true),
        ("fr", "j'ai attendu une heure", false),
        ("fr", "personne n'est venu ouvrir", false),
        ("fr", "il y a une bombe au bureau de vote", true),
        ("fr", "l'agent a une arme", true),
        ("sw", "nimesubiri saa nzima", false),
        ("sw", "hakuna aliyekuja kufungua", false),
        ("sw", "kuna bomu kwenye kituo cha kupigia kura", true),
        ("sw", "afisa ana bunduki", true),
        ("hi", "मैंने एक घंटा इंतज़ार किया", false),
        ("hi", "खोलने कोई नहीं आया", false),
        ("hi", "मतदान केंद्र पर बम है", true),
        ("hi", "बूथ पर आदमी के पास चाकू है", true),
        ("ar", "انتظرت ساعة كاملة", false),
        ("ar", "لم يأت أحد ليفتح الباب", false),
        ("ar", "هناك قنبلة في مركز الاقتراع", true),
        ("ar", "معهم سلاح", true),
    ];
    for (lang, told, grave) in story {
        let danger = server.text(lang, "report-intimidation-danger");
        let heeded = |answer: &str| answer.starts_with(&danger);
        let mut voter = server.voter_in(lang).await;
        voter.send(serde_json::json!({ "choice": CHOICE })).await;
        let next = voter.say(told).await;
        assert_eq!(heeded(&next.text()), grave, "{told}: {next:?}");
        assert!(next.text().contains(&server.text(lang, "form-complaint-when")), "it goes on: {next:?}");

        let mut voter = server.voter_in(lang).await;
        voter.send(serde_json::json!({ "choice": "c:agent" })).await;
        let noted = voter.say(told).await;
        let first = noted.text().replacen(noted.heading().unwrap_or_default(), "", 1);
        assert_eq!(heeded(first.trim_start()), grave, "{told}: {noted:?}");
        if grave {
            let cold = server.voter_in(lang).await.say(told).await;
            let first = cold.text().replacen(cold.heading().unwrap_or_default(), "", 1);
            assert!(heeded(first.trim_start()), "{told}: {cold:?}");
        }
    }
    // A plain question about such a thing is no danger.
    for asked in ["i always carry a pocket knife, problem?", "how do i register"] {
        let answer = server.voter().say(asked).await;
        assert!(answer.heading().is_some() && !answer.text().contains("112"), "{asked}: {answer:?}");
    }
    server.stop().await;
}

/// The form's question stands below the list, and all of it is one message of a fair size.
#[tokio::test(flavor = "multi_thread")]
async fn a_list_within_a_form_fits_an_sms() {
    let server =
        Server::start(&[("CHANNELS__KANNEL__ENABLED", "true"), ("CHANNELS__KANNEL__SECRET", SECRET)]).await;
    let long = |n: usize| Place {
        id: format!("x{n}"),
        name: format!("Hall of the Fishermen and Weavers number {n}"),
        address: format!("{n} Boulevard of the First Assembly of the Republic, Port Maruva"),
        ward: "Mlima".to_owned(),
        ..Place::default()
    };
    server.running.doors.pipeline.places.store(Arc::new(Places::build((1..=9).map(long).collect())));
    let send = async |id: &str, text: &str| server.get(&request("254700000650", id, text)).await.1;
    send("1", "English").await;
    send("2", "make a complaint").await;
    let question = sms_text::fold(&server.text("en", "form-complaint-what")).into_owned();
    let begun = send("3", "1").await;
    assert!(begun.contains(&question), "{begun}");
    let page = send("4", "where do i vote in mlima?").await;
    let shown = (1..=9).filter(|n| page.contains(&format!("number {n}"))).count();
    assert!(page.contains(&question) && page.contains(&format!("1 to {shown} of 9")), "{page}");
    assert!((1..4).contains(&shown) && sms_text::count(&page).segments <= 3, "{page}");
    server.stop().await;
}
