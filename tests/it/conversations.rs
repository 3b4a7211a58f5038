//! The dialogue, by the web chat: answers, asking back, forms, places, languages,
//! hand-over.

use crate::support::{Scratch, Server, copy_pack};

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_opens_with_what_was_understood_and_offers_what_comes_next() {
    let server = Server::start(&[]).await;
    let mut voter = server.voter();
    let answer = voter.say("hw do i registr").await;
    assert_eq!(answer.heading(), Some("How to register"));
    assert!(answer.text().contains("Friday, 30 April 2027 at 17:00"), "{answer:?}");
    let next = voter.press(&answer, "Papers to register").await;
    assert!(next.text().contains("passport"), "{next:?}");
    server.stop().await;
}

/// The same questions to two servers, of which one holds that a mistake about
/// registering would do harm: what is only likely meant is answered by the one, and
/// asked about by the other.
#[tokio::test(flavor = "multi_thread")]
async fn what_could_do_harm_is_confirmed_first() {
    let pack = Scratch::new();
    copy_pack(&pack.0, |path, text| {
        let id = "id = \"register.how\"\n";
        if path.ends_with("intents/register.toml") {
            assert!(text.contains(id));
            text.replacen(id, &format!("{id}confirm = true\n"), 1)
        } else {
            text
        }
    });
    let plain = Server::start(&[]).await;
    let careful = Server::start(&[("CONTENT__PACK", &pack.0.to_string_lossy())]).await;
    let title = plain.title("en", "register-how");
    let mut confirmed = 0;
    for asked in [
        "i wanna registr to vot, wat now",
        "regster me how",
        "me wan sign me up 2 vote",
        "registring how it go",
    ] {
        let given = plain.voter().say(asked).await;
        let mut voter = careful.voter();
        let offered = voter.say(asked).await;
        if given.heading() == Some(&title) && offered.heading().is_none() {
            assert!(offered.text().contains(&title), "{asked}: {offered:?}");
            assert!(!offered.text().contains("30 April"), "{asked}: {offered:?}");
            let sure = voter.press(&offered, "Yes").await;
            assert!(sure.text().contains("30 April 2027"), "{asked}: {sure:?}");
            confirmed += 1;
        }
    }
    assert!(confirmed > 0, "nothing was asked about first");
    plain.stop().await;
    careful.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_understood_is_said_and_a_person_is_offered() {
    let server = Server::start(&[]).await;
    let mut voter = server.voter();
    let first = voter.say("qwzx plomf grabble").await;
    assert!(first.text().contains("do not have an answer"), "{first:?}");
    assert!(first.button("Talk to a person").is_some());
    let second = voter.say("zzkw frumple ogg").await;
    assert!(second.text().contains("do not want to guess"), "{second:?}");
    let opened = voter.press(&second, "Talk to a person").await;
    assert!(opened.text().contains("Your number is"), "{opened:?}");
    assert!(opened.text().contains("08:00 to 17:00"), "{opened:?}");
    let noted = voter.say("my question is about my uncle's card").await;
    assert!(noted.text().contains("We added your message"), "{noted:?}");
    let again = voter.say("agent").await;
    assert!(again.text().contains("already"), "asking twice opens one case: {again:?}");
    let cases = server.running.doors.pipeline.records.list_cases(10).await.unwrap();
    assert_eq!(cases.len(), 1);
    let status = server.voter().say(&cases[0].reference.to_string()).await;
    assert!(status.text().contains("with our staff") && !status.text().contains("ecision"), "{status:?}");
    let notes = server.running.doors.pipeline.records.case_notes(cases[0].reference).await.unwrap();
    assert_eq!(notes[0].words, "my question is about my uncle's card");
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_complaint_survives_questions_languages_and_second_thoughts() {
    let server = Server::start(&[]).await;
    let mut voter = server.voter();
    let offered = voter.say("i want to complain").await;
    let first = voter.press(&offered, "Make a complaint").await;
    assert!(first.text().contains("petition"), "what it does in law is said first: {first:?}");
    assert!(first.text().contains("Question 1 of 5"), "{first:?}");
    let second = voter.say("They turned me away at the gate, Twice!").await;
    assert!(second.text().contains("Question 2 of 5"), "{second:?}");
    // A question in the middle is answered, then the form goes on.
    let between = voter.say("what is the deadline to register?").await;
    assert!(between.text().contains("30 April 2027"), "{between:?}");
    assert!(between.text().contains("Question 2 of 5"), "{between:?}");
    // The language changes in the middle.
    let french = voter.say("français").await;
    assert_eq!(french.lang(), "fr");
    assert!(french.buttons().iter().any(|(token, _)| token == "c:cancel"), "{french:?}");
    voter.say("english").await;
    let third = voter.say("yesterday morning").await;
    assert!(third.text().contains("Question 3 of 5"), "{third:?}");
    let back = voter.press(&third, "Back").await;
    assert!(back.text().contains("Question 2 of 5"), "{back:?}");
    voter.say("this morning").await;
    let fourth = voter.share(-2.1, 40.1).await;
    assert!(fourth.text().contains("Question 4 of 5"), "a shared position answers where: {fourth:?}");
    let confused = voter.say("perhaps").await;
    assert!(confused.text().contains("yes or no"), "{confused:?}");
    let fifth = voter.press(&confused, "Skip").await;
    let last = voter.press(&fifth, "Skip").await;
    assert!(!last.text().contains("write to"), "nobody can write to a web chat: {last:?}");
    for shown in ["What happened: They turned me away at the gate, Twice!", "When: this morning"] {
        assert!(last.text().contains(shown), "what is sent is shown before: {last:?}");
    }
    let sent = voter.press(&last, "Send it").await;
    assert!(sent.text().contains("We have your complaint"), "{sent:?}");
    assert!(sent.text().contains("petition"), "what it does in law is said after, too: {sent:?}");
    assert!(sent.text().contains(&server.text("en", "form-no-contact")), "{sent:?}");

    let records = &server.running.doors.pipeline.records;
    let cases = records.list_cases(10).await.unwrap();
    assert_eq!(cases.len(), 1);
    assert!(cases[0].anonymous);
    assert!(records.case_origin(cases[0].reference).await.unwrap().is_none(), "anonymous keeps nobody");
    let answers = records.case_answers(cases[0].reference).await.unwrap().unwrap();
    let answer = |id: &str| answers.iter().find(|(q, _)| q == id).map(|(_, a)| a.as_str());
    assert_eq!(answer("what"), Some("They turned me away at the gate, Twice!"), "kept as written");
    assert_eq!(answer("when"), Some("this morning"));
    assert_eq!(answer("witness"), None);

    // The number tells how far it is; a wrong digit is noticed.
    let number = cases[0].reference.to_string();
    assert!(sent.text().contains(&number), "{sent:?}");
    let status = voter.say(&number).await;
    assert!(status.text().contains("received it on Friday, 15 January 2027"), "{status:?}");
    let mut digits = number.into_bytes();
    digits[0] = if digits[0] == b'9' { b'8' } else { digits[0] + 1 };
    let wrong = voter.say(&String::from_utf8(digits).unwrap()).await;
    assert!(wrong.text().contains("wrong digit"), "{wrong:?}");
    server.stop().await;
}

/// What a form is called opens it anywhere; who only wants to report is asked which form.
#[tokio::test(flavor = "multi_thread")]
async fn a_form_is_opened_by_its_name() {
    let server = Server::start(&[]).await;
    for (lang, asks) in
        [("en", "report"), ("fr", "signalement"), ("sw", "ripoti"), ("hi", "रिपोर्ट"), ("ar", "بلاغ")]
    {
        let (complaint, report) =
            (server.title(lang, "form-complaint-intro"), server.title(lang, "form-report-intro"));
        let mut voter = server.voter_in(lang).await;
        let choice = voter.say(asks).await;
        assert!(choice.button(&complaint).is_some() && choice.button(&report).is_some(), "{choice:?}");
        let mut voter = server.voter_in(lang).await;
        let first = voter.say(&report).await;
        assert!(first.text().contains(&server.text(lang, "form-report-danger")), "{first:?}");
        assert!(first.text().contains(&server.text(lang, "form-report-legal")), "{first:?}");
        assert!(
            !first.text().contains("14"),
            "a petition's time limit is no business of a report: {first:?}"
        );
    }
    let mut voter = server.voter();
    for asks in ["i want to complain", "malalamiko", "complaint"] {
        let offered = voter.say(asks).await;
        assert!(offered.buttons().iter().any(|(token, _)| token == "f:complaint"), "{asks}: {offered:?}");
    }
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn danger_says_the_emergency_number_before_anything_else() {
    let server = Server::start(&[]).await;
    let mut voter = server.voter();
    let danger = voter.say("they have guns at the polling station help us now").await;
    let body = danger.text();
    let after_heading = body.strip_prefix(danger.heading().unwrap_or_default()).unwrap_or(&body).trim();
    let first_sentence = after_heading.split('.').next().unwrap();
    assert!(first_sentence.contains("112"), "{body}");
    let form = voter.press(&danger, "Make a report").await;
    let yes = voter.press(&form, "Yes").await;
    assert!(yes.text().starts_with("Call 112 now"), "{yes:?}");
    assert!(!yes.text().contains("Question"), "the number stands alone: {yes:?}");
    let not_safe = voter.say("no").await;
    assert!(not_safe.text().contains("112") && !not_safe.text().contains("Question"), "{not_safe:?}");
    let safe = voter.say("yes we are").await;
    assert!(safe.text().contains("Question 2 of 5"), "{safe:?}");
    let cancelled = voter.say("cancel").await;
    assert!(cancelled.text().contains("We kept nothing"), "{cancelled:?}");
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn polling_places_are_found_by_name_ward_and_position_and_the_roll_decides() {
    let server = Server::start(&[]).await;
    let mut voter = server.voter();
    for asked in
        ["where do i vote in kilima", "uhuru primry school", "I live near Liberty Library where to vote"]
    {
        let found = voter.say(asked).await;
        assert!(
            found.text().contains("You can vote only at the one where you are on the roll"),
            "{asked}: {found:?}"
        );
        assert!(!found.text().to_lowercase().contains("your polling place is"), "{asked}");
    }
    let near = voter.share(-2.0, 40.0).await;
    assert!(near.text().contains("km)") || near.text().contains(" m)"), "{near:?}");
    let (token, _) = near.buttons().into_iter().find(|(token, _)| token.starts_with("p:")).unwrap();
    let one = voter.send(serde_json::json!({ "choice": token })).await;
    assert!(one.text().contains("06:00 to 17:00") || one.text().contains("Open "), "{one:?}");
    assert_eq!(one.0["parts"][0]["pins"].as_array().unwrap().len(), 1, "{one:?}");
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_work_in_every_language() {
    let server = Server::start(&[]).await;
    for (word, lang, sign) in [
        ("menu", "en", "What would you like to know"),
        ("msaada", "sw", ""),
        ("aide", "fr", ""),
        ("मदद", "hi", ""),
        ("مساعدة", "ar", ""),
        ("SOURCE", "en", "release 1"),
        ("STOP", "en", "no reminders"),
        ("المصدر", "ar", "مفوضية الانتخابات"),
        ("desabonner", "fr", ""),
        ("acha kunitumia", "sw", ""),
    ] {
        let mut voter = server.voter();
        let answer = voter.say(word).await;
        assert_eq!(answer.lang(), lang, "{word}: {answer:?}");
        assert!(answer.text().contains(sign), "{word}: {answer:?}");
    }
    let mut voter = server.voter();
    let chosen = voter.say("Kiswahili").await;
    assert_eq!(chosen.lang(), "sw");
    let kept = voter.say("how do i register").await;
    assert_eq!(kept.lang(), "sw", "a language that was named stays");
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_in_a_report_of_danger_is_not_a_search_for_places() {
    let server = Server::start(&[]).await;
    for said in ["i was threatened at uhuru primary school", "shooting near uhuru primary school now"] {
        let answer = server.voter().say(said).await;
        assert!(!answer.buttons().iter().any(|(token, _)| token.starts_with("p:")), "{said}: {answer:?}");
        assert!(answer.text().contains("112"), "{said}: {answer:?}");
    }
    for said in ["am being attacked", "they said they will kill me if i vote"] {
        let answer = server.voter().say(said).await;
        let body = answer.text().replacen(answer.heading().unwrap_or_default(), "", 1);
        let first = body.trim().split('.').next().unwrap().to_owned();
        assert!(first.contains("112"), "{said}: the number comes first: {answer:?}");
    }
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn asked_where_they_are_voters_may_ask_something_else() {
    let server = Server::start(&[]).await;
    let mut voter = server.voter();
    for said in ["when is the deadline to register", "can i vote if i am in prison", "when do polls close"] {
        voter.say("where do i vote").await;
        let answer = voter.say(said).await;
        assert!(!answer.text().contains("no polling place by that name"), "{said}: {answer:?}");
    }
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_button_answers_the_question_it_stood_under() {
    let server = Server::start(&[]).await;
    let mut voter = server.voter();
    let offered = voter.say("i want to complain").await;
    let what = voter.press(&offered, "Make a complaint").await;
    let shared = voter.share(-2.0, 40.0).await;
    assert!(shared.text().contains("Question 1 of 5"), "a position is not what happened: {shared:?}");
    let again = voter.press(&offered, "Make a complaint").await;
    assert!(again.text().contains("Question 1 of 5"), "{again:?}");
    assert!(what.text().contains("Question 1 of 5"));
    for text in ["The gate was shut", "today", "at the market"] {
        voter.say(text).await;
    }
    let witness = voter.say("😀").await;
    assert!(witness.text().contains("Question 4 of 5"), "{witness:?}");
    let wish = voter.press(&witness, "No").await;
    assert!(wish.text().contains("Question 5 of 5"), "{wish:?}");
    let twice = voter.press(&witness, "No").await;
    assert!(twice.text().contains("Question 5 of 5"), "a second tap answers nothing else: {twice:?}");
    let report = voter.send(serde_json::json!({ "choice": "f:report" })).await;
    assert!(report.text().contains("Question 5 of 5"), "an open form is not dropped: {report:?}");
    server.stop().await;
}

/// Phrases that are no examples, so that they prove something.
#[tokio::test(flavor = "multi_thread")]
async fn fear_in_any_language_is_answered_with_the_number_first() {
    let server = Server::start(&[]).await;
    for said in [
        "they told me they will kill me if i vote",
        "im scared, they said they would burn our home",
        "ils ont menacé de mettre le feu chez moi si je vote",
        "j'ai peur qu'ils me tuent",
        "wamesema watachoma nyumba yangu nikipiga kura",
        "naogopa watanishambulia",
        "वोट दिया तो मेरे परिवार को मार देंगे",
        "wo bole vote diya to ghar jala denge",
        "قالوا سيقتلون عائلتي إذا انتخبت",
        "شباب الحزب هددوا يضربوا اهلي",
    ] {
        let answer = server.voter().say(said).await;
        let first = answer.heading().unwrap_or_default();
        assert!(first.contains("112"), "{said}: the number comes before anything else: {answer:?}");
    }
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn scraps_are_answered_by_no_guess_and_change_no_language() {
    let server = Server::start(&[]).await;
    for (said, given) in [("x", None), ("no", None), ("zi", None), ("qwerty", None), ("😀 hm", None)] {
        let mut voter = server.voter();
        voter.say("hapana, nataka kujiandikisha kupiga kura").await;
        let answer = voter.say(said).await;
        assert_eq!((answer.heading(), answer.lang()), (given, "sw"), "{said}: {answer:?}");
        let first = server.voter().say(said).await;
        assert_eq!((first.heading(), first.lang()), (given, "en"), "{said}: {first:?}");
    }
    let twice = server.voter().say("we voted twice").await;
    assert_ne!(twice.heading(), Some("Someone voted in your name"), "{twice:?}");
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_commonest_question_is_answered_at_once() {
    let server = Server::start(&[]).await;
    for said in [
        "when r the elections",
        "which day is the election held",
        "quelle date pour l'élection",
        "les élections sont quand",
        "kupiga kura ni lini",
        "uchaguzi utafanywa lini",
        "vote kis tarikh ko hai",
        "चुनाव का दिन कब है",
        "امتى الانتخابات دي",
        "شو تاريخ الانتخابات",
        "is it true that the election is on 14 october?",
    ] {
        let answer = server.voter().say(said).await;
        assert!(answer.heading().is_some(), "{said} is asked back: {answer:?}");
        assert!(answer.text().contains("2027"), "{said}: {answer:?}");
    }
    server.stop().await;
}

#[tokio::test]
async fn a_language_is_known_in_latin_letters_by_its_first_message() {
    let server = Server::start(&[]).await;
    let said = [
        ("voter card gum gaya yaar", "hi"),
        ("booth ki timing batao na", "hi"),
        ("umar kitni honi chahiye", "hi"),
        ("wein lazem sawwet", "ar"),
        ("kadi ya kura imepotea", "sw"),
        // Names of other places, and words that several languages have.
        ("age to vote Kenya", "en"),
        ("registration documents", "en"),
        ("wheelchair at the station", "en"),
    ];
    for (said, language) in said {
        let answer = server.voter().say(said).await;
        assert_eq!(answer.lang(), language, "{said}: {answer:?}");
    }
    server.stop().await;
}
