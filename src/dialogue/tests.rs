//! Whatever is said in whatever order, the dialogue has something to say and keeps
//! its own rules. What it says is tested through the front door.

use proptest::prelude::*;

use super::*;
use crate::content;
use crate::content_store::embedded;
use crate::model::case::BadCaseRef;
use crate::model::{
    Asks, Candidate, CaseRef, Command, Guess, LatLon, Lead, NamedPlace, NoteTaken, Place, Target,
};

struct NoPlaces;

impl PlaceIndex for NoPlaces {
    fn by_words(&self, _: &str, _: usize) -> Vec<NamedPlace<'_>> {
        Vec::new()
    }

    fn in_area(&self, _: &str, _: usize) -> Vec<&Place> {
        Vec::new()
    }

    fn near(&self, _: LatLon, _: usize) -> Vec<(&Place, f64)> {
        Vec::new()
    }

    fn get(&self, _: &str) -> Option<&Place> {
        None
    }
}

impl Fits for NoPlaces {
    fn fits(&self, _: &Utterance) -> bool {
        true
    }
}

fn said() -> impl Strategy<Value = Said> {
    let intents =
        ["register.how", "complain.how", "contact.human", "vote.where", "complain.status", "no.such"];
    let words = (prop::sample::select(intents.to_vec()), 0.0..1.0f32, any::<bool>(), "[a-z ?]{0,30}", 0..6u8)
        .prop_map(|(intent, confidence, keyword, raw, reference)| {
            Said::Words(Words {
                text: raw.clone(),
                raw,
                intents: vec![Candidate { intent: intent.into(), confidence }],
                keyword,
                asks: (reference == 3).then_some(Asks::Words),
                lead: (reference == 4).then_some(Lead { yes: keyword, alone: confidence > 0.5 }),
                time: reference == 5,
                danger: reference == 2,
                reference: match reference {
                    0 => Some(Ok(CaseRef::from_random(7))),
                    1 => Some(Err(BadCaseRef::Digit)),
                    _ => None,
                },
            })
        });
    let targets = [
        "i:register.how",
        "f:complaint",
        "f:report",
        "f:none",
        "y",
        "n",
        "x",
        "l:fr",
        "fy:0",
        "fn:3",
        "fy:6",
        "p:1",
    ];
    prop_oneof![
        4 => words,
        3 => prop::sample::select(targets.to_vec()).prop_map(|t| Said::Picked(Target::from_token(t).unwrap())),
        3 => prop::sample::select(Command::ALL.to_vec()).prop_map(Said::Command),
        1 => Just(Said::Nothing),
        1 => Just(Said::Unsupported),
        1 => Just(Said::Location(LatLon { lat: 1.0, lon: 2.0 })),
        1 => Just(Said::Speak("sw".parse().unwrap())),
    ]
}

#[test]
fn whatever_is_said_there_is_an_answer() {
    let release = content::compile(&embedded(), 1).unwrap_or_else(|p| panic!("{:?}", p.first()));
    let library = &release.library;
    let walk = (prop::collection::vec((said(), any::<bool>()), 1..40), any::<bool>());
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 300,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let checked = runner.run(&walk, |(turns, phone)| {
        let capabilities = if phone { Capabilities::SMS } else { Capabilities::WEB };
        let world = World {
            library,
            places: &NoPlaces,
            fits: &NoPlaces,
            capabilities: &capabilities,
            now_ms: 0,
            locale_hint: None,
        };
        let mut session = Session::default();
        for (said, works) in turns {
            let locale = Some(Guess { value: "fr".parse().unwrap(), confidence: 0.5 });
            let mut step = step(session, &Meaning { locale, said }, world);
            if let Then::Do(effect) = step.then.clone() {
                let done = match (works, &effect) {
                    (false, _) => Done::Failed,
                    (_, Effect::OpenCase(_)) => Done::Opened(CaseRef::from_random(1)),
                    (_, Effect::AddNote { .. }) => Done::Note { taken: NoteTaken::Added, found: None },
                    (_, Effect::FindCase(_)) => Done::Found(None),
                    (_, Effect::Forget) => Done::Forgotten,
                    (_, Effect::OptOut) => Done::OptedOut,
                    (_, Effect::OptIn) => Done::OptedIn { again: phone },
                };
                step = after(step.session, &effect, &done, world);
            }
            let Then::Say(utterance) = &step.then else {
                return Err(TestCaseError::fail("an effect led to another effect"));
            };
            session = step.session;
            prop_assert!(!utterance.lines.is_empty());
            prop_assert!(utterance.offers.len() <= 9 && session.offered.len() <= 9);
            for line in &utterance.lines {
                prop_assert!(release.texts.has(utterance.locale, line.message.as_str()), "{}", line.message);
            }
            let in_form = matches!(session.waiting, Waiting::FormAnswer | Waiting::FormSend);
            prop_assert_eq!(in_form, session.form.is_some(), "{:?}", session);
            if let Some(form) = &session.form {
                let spec = &library.forms[&form.form];
                prop_assert!(form.at <= spec.questions.len());
                prop_assert!(form.answers.len() <= spec.questions.len());
            }
        }
        Ok(())
    });
    checked.unwrap();
}
