//! Forms, in both directions: what is an answer, what is a question, and what is an answer
//! to another question.

use crate::support::Server;

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
