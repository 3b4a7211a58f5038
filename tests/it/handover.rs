//! While a person has the conversation: what is said goes to the case, but for what is
//! nothing but a question that is answered.

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
async fn what_found_no_answer_belongs_to_the_case_and_questions_are_answered() {
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
    // Commands, questions, a number and places are answered, and change nothing about it.
    voter.say("menu").await;
    let asked = voter.say("how do i register").await;
    assert_eq!(asked.heading(), Some("How to register"), "{asked:?}");
    let status = voter.say(&format!("what about {number}")).await;
    assert!(status.text().contains("with our staff"), "{status:?}");
    let place = voter.say("where do i vote").await;
    let found = voter.say("kilima").await;
    assert!(found.button("Uhuru Primary School").is_some(), "{found:?}");
    let none = voter.say("99").await;
    voter.say("where do i vote").await;
    let home = voter.say("i live behind the blue mosque near zanzu stage").await;
    assert!(home.text().contains(&server.text("en", "places-none")), "{home:?}");
    for answered in [&asked, &status, &place, &found, &none, &home] {
        assert!(!answered.text().contains(NOTED), "nobody needs to read it: {answered:?}");
    }
    // What is both is answered and noted.
    let both = voter.say("what is the deadline to register? we are late").await;
    assert_eq!(both.heading(), Some("Last day to register"), "{both:?}");
    assert!(both.text().contains(NOTED), "{both:?}");
    let beside = voter.say(&format!("{number} please call him")).await;
    assert!(beside.text().contains("with our staff") && beside.text().contains(NOTED), "{beside:?}");
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
            "what is the deadline to register? we are late",
            &format!("{number} please call him"),
            "please call him in the evening",
        ]
    );
    server.stop().await;
}

/// STATUS is about the case that a person has; without one it asks for a number.
#[tokio::test(flavor = "multi_thread")]
async fn status_tells_of_the_case_that_staff_have() {
    let server = Server::start(&[]).await;
    let records = &server.running.doors.pipeline.records;
    for (lang, word) in
        [("en", "status"), ("fr", "statut"), ("sw", "hali"), ("hi", "स्थिति"), ("ar", "الحالة")]
    {
        let mut voter = server.voter_in(lang).await;
        let cold = voter.say(word).await;
        assert_eq!(cold.text(), server.text(lang, "status-ask"), "{word}");
        voter.send(serde_json::json!({ "choice": "c:agent" })).await;
        let case = records.list_cases(1).await.unwrap()[0].reference;
        let told = voter.say(word).await;
        assert!(told.text().contains(&case.to_string()) && told.text().contains("2027"), "{told:?}");
        assert_eq!(records.case_notes(case).await.unwrap().len(), 0, "{word} is no note");
        // A form that is open is told of first: a number would be its answer.
        let mut voter = server.voter_in(lang).await;
        voter.send(serde_json::json!({ "choice": "f:complaint" })).await;
        let first = voter.say(word).await;
        assert!(first.text().starts_with(&server.text(lang, "form-before-status")), "{first:?}");
    }
    server.stop().await;
}

/// What began in danger is marked and comes first, however it became a case.
#[tokio::test(flavor = "multi_thread")]
async fn a_case_that_began_in_danger_is_urgent_and_first() {
    let server = Server::start(&[]).await;
    let records = &server.running.doors.pipeline.records;
    let danger = server.text("en", "report-intimidation-danger");
    let urgent = |cases: &[crier::records::CaseRow]| cases.iter().filter(|case| case.urgent).count();
    let graves = [
        ("i want to kill myself", None),
        ("men with guns are at the polling station", Some("can i talk to a person")),
        ("agent, there is a bomb in the hall", Some("agent")),
    ];
    for (n, (first, then)) in graves.into_iter().enumerate() {
        let mut voter = server.voter();
        let answer = voter.say(first).await;
        let calm = answer.text().replace(&danger, "");
        assert!(answer.text().contains("112") && !calm.contains(&danger), "said once: {answer:?}");
        if let Some(then) = then {
            voter.say(then).await;
        }
        // A later one is not urgent, but stands below it.
        server.voter().say("agent").await;
        let cases = records.list_cases(9).await.unwrap();
        assert_eq!((urgent(&cases), urgent(&cases[..=n])), (n + 1, n + 1), "{first}: {cases:?}");
    }
    let before = urgent(&records.list_cases(9).await.unwrap());
    let mut voter = server.voter();
    voter.say("agent").await;
    voter.say("nobody came to help my uncle").await;
    assert_eq!(urgent(&records.list_cases(9).await.unwrap()), before, "an ordinary note changes nothing");
    voter.say("now he has a knife").await;
    assert_eq!(urgent(&records.list_cases(9).await.unwrap()), before + 1, "a note of danger does");
    server.stop().await;
}

/// A report that tells of danger stays urgent whatever comes in between; and what we only
/// thought of, or what is past, makes nothing else urgent.
#[tokio::test(flavor = "multi_thread")]
async fn only_what_was_told_is_urgent() {
    let server = Server::start(&[]).await;
    let records = &server.running.doors.pipeline.records;
    let mut voter = server.voter();
    let told =
        ["make a report", "yes", "continue", "They beat us", "agent", "at the gate", "today", "skip", "yes"];
    say_all(&mut voter, &told).await;
    let cases = records.list_cases(9).await.unwrap();
    let urgent: Vec<_> = cases.iter().map(|case| (case.kind, case.urgent)).collect();
    assert_eq!(urgent.iter().filter(|(_, urgent)| *urgent).count(), 2, "both were told of it: {urgent:?}");
    let complaint = ["make a complaint", "No stamp on my paper", "today", "at the hall", "skip", "skip"];
    let calm: [&[&str]; 3] = [
        &["they pushed me out of the line", "none of these"],
        &["make a report", "yes", "cancel"],
        &["there are men with guns here", "how do i register"],
    ];
    for before in calm {
        let mut voter = server.voter();
        say_all(&mut voter, before).await;
        say_all(&mut voter, &complaint).await;
        let sent = voter.say("yes").await;
        assert!(sent.text().contains("We have your complaint"), "{before:?}: {sent:?}");
    }
    let cases = records.list_cases(9).await.unwrap();
    assert_eq!((cases.len(), cases.iter().filter(|case| case.urgent).count()), (5, 2), "{cases:?}");
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
        records.add_note(&format!("flood{n}"), reference, "x", false, n).await.unwrap();
    }
    let full = voter.say("one more thing about my uncle and blorp").await;
    assert!(full.text().contains("was not added"), "{full:?}");
    records.close().await.unwrap();
    let answered = voter.say("what is the deadline to register? we are late").await;
    assert_eq!(answered.heading(), Some("Last day to register"), "{answered:?}");
    assert!(answered.text().contains("could not add"), "{answered:?}");
}

async fn say_all(voter: &mut Voter<'_>, texts: &[&str]) {
    for text in texts {
        voter.say(text).await;
    }
}
