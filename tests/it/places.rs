//! Where to vote, in both directions: a place is found while one is asked for, and what is
//! no place stays what it is.

use std::sync::Arc;

use crier::model::Place;
use crier::places::Places;

use crate::support::Server;

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
            found.text().contains("Uhuru Primary School") || found.button("Uhuru Primary School").is_some(),
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
        let (one, several) = (server.text(lang, "places-one-roll"), server.text(lang, "places-list-roll"));
        let mut voter = server.voter_in(lang).await;
        voter.send(serde_json::json!({ "choice": "i:vote.where" })).await;
        let found = voter.say("kilima").await;
        assert!(found.text().starts_with(&one), "{lang}: {found:?}");
        let found = voter.say("bonde").await;
        assert!(found.text().starts_with(&several), "{lang}: {found:?}");
        let chosen = voter.send(serde_json::json!({ "choice": "p:b" })).await;
        assert!(chosen.text().starts_with(&one), "{lang}: {chosen:?}");
    }
    server.stop().await;
}
