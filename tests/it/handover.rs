//! While a person has the conversation: what is said goes to the case, and is answered too
//! where it certainly asks.

use crate::support::{Server, Voter};

const NOTED: &str = "We added your message";

async fn case(server: &Server) -> (Vec<(String, String)>, Vec<String>) {
    let records = &server.running.doors.pipeline.records;
    let cases = records.list_cases(9).await.unwrap();
    assert_eq!(cases.len(), 1, "one case");
    let answers = records.case_answers(cases[0].reference).await.unwrap().unwrap();
    let notes = records.case_notes(cases[0].reference).await.unwrap();
    (answers, notes.into_iter().map(|note| note.words).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn all_that_is_said_belongs_to_the_case_and_questions_are_answered() {
    let server = Server::start(&[]).await;
    let mut voter = server.voter();
    voter.say("qwzx my uncle blorp frumple").await;
    voter.say("zzkw he is eighty ogg").await;
    let opened = voter.say("can i talk to a person").await;
    assert!(opened.text().contains("We cannot write to you here later"), "nobody is promised: {opened:?}");
    let number = server.running.doors.pipeline.records.list_cases(1).await.unwrap()[0].reference.to_string();
    assert!(opened.text().contains(&number));
    let noted = voter.say("his name is Juma and he cannot walk far").await;
    assert!(noted.text().contains(NOTED), "{noted:?}");
    // Commands, references, questions and places change nothing about it.
    voter.say("menu").await;
    let asked = voter.say("how do i register").await;
    assert_eq!(asked.heading(), Some("How to register"), "{asked:?}");
    assert!(asked.text().contains(NOTED), "{asked:?}");
    let status = voter.say(&format!("what about {number}")).await;
    assert!(status.text().contains("with our staff") && status.text().contains(NOTED), "{status:?}");
    let place = voter.say("where do i vote").await;
    assert!(place.text().contains(NOTED), "{place:?}");
    let found = voter.say("kilima").await;
    assert!(found.button("Uhuru Primary School").is_some(), "{found:?}");
    let last = voter.say("please call him in the evening").await;
    assert!(last.text().contains(NOTED), "{last:?}");
    let again =
        voter.send_as("m4", serde_json::json!({ "text": "his name is Juma and he cannot walk far" })).await;
    assert_eq!(again.text(), noted.text(), "a repeat adds nothing");

    let (answers, notes) = case(&server).await;
    let of = |what: &str| answers.iter().find(|(id, _)| id == what).map(|(_, said)| said.as_str());
    assert_eq!(of("before"), Some("qwzx my uncle blorp frumple\nzzkw he is eighty ogg"));
    assert_eq!(of("words"), Some("can i talk to a person"));
    assert_eq!(
        notes,
        [
            "his name is Juma and he cannot walk far",
            "how do i register",
            &format!("what about {number}"),
            "where do i vote",
            "kilima",
            "please call him in the evening",
        ]
    );
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_keeps_its_own_answers_after_a_hand_over() {
    let server = Server::start(&[]).await;
    let mut voter = server.voter();
    voter.say("agent").await;
    say_all(&mut voter, &["make a complaint", "They turned me away at the gate", "today"]).await;
    let long = voter.say("cancel").await;
    assert!(long.text().contains("We kept nothing"), "{long:?}");
    let (answers, notes) = case(&server).await;
    assert_eq!((answers.len(), notes.len()), (0, 0));
    server.stop().await;
}

/// What was sent without a name is not told under one afterwards.
#[tokio::test(flavor = "multi_thread")]
async fn words_that_found_an_answer_are_not_told_later() {
    let server = Server::start(&[]).await;
    let mut voter = server.voter();
    voter.say("qwzx the chief blorp frumple").await;
    say_all(&mut voter, &["make a complaint", "They took our cards", "today", "kilima"]).await;
    voter.say("cancel").await;
    voter.say("agent").await;
    let (answers, _) = case(&server).await;
    assert!(answers.iter().all(|(what, _)| what != "before"), "{answers:?}");
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_or_unreachable_case_is_said_to_be_so() {
    let server = Server::start(&[]).await;
    let mut voter = server.voter();
    voter.say("agent").await;
    let long = voter.say(&"very ".repeat(1_000)).await;
    assert!(long.text().contains(&server.text("en", "form-too-long")), "{long:?}");
    let records = &server.running.doors.pipeline.records;
    let reference = records.list_cases(1).await.unwrap()[0].reference;
    for n in 0..100 {
        records.add_note(&format!("flood{n}"), reference, "x", n).await.unwrap();
    }
    let full = voter.say("one more thing about my uncle and blorp").await;
    assert!(full.text().contains("was not added"), "{full:?}");
    records.close().await.unwrap();
    let answered = voter.say("how do i register").await;
    assert_eq!(answered.heading(), Some("How to register"), "{answered:?}");
    assert!(answered.text().contains("could not add"), "{answered:?}");
}

async fn say_all(voter: &mut Voter<'_>, texts: &[&str]) {
    for text in texts {
        voter.say(text).await;
    }
}
