//! What Crier must never do (`src/lib.rs`), each held by a test.

use std::collections::BTreeSet;

use crier::content::{self, Release};
use crier::content_store;
use crier::model::Locale;
use serde_json::json;

use crate::support::process::{self, Process};
use crate::support::{Scratch, Server, refused_start};

const SECRET: &str = "0123456789abcdef0123";
const KANNEL: [(&str, &str); 3] =
    [("CHANNELS__KANNEL__ENABLED", "true"), ("CHANNELS__KANNEL__SECRET", SECRET), ("CONTENT__DEMO", "true")];

fn kannel(from: &str, id: &str, text: &str) -> String {
    let text: String = text.bytes().map(|b| format!("%{b:02X}")).collect();
    format!("/hooks/kannel?token={SECRET}&from=%2B{from}&to=20880&id={id}&coding=0&charset=UTF-8&text={text}")
}

/// Literal pieces of every line of every message in a language, between its
/// arguments.
fn approved(release: &Release, locale: Locale) -> Vec<Vec<String>> {
    let ids: BTreeSet<String> = content_store::embedded()
        .0
        .iter()
        .filter(|(path, _)| path.starts_with(&format!("locales/{locale}/")) && path.ends_with(".ftl"))
        .flat_map(|(_, text)| text.lines().filter_map(|l| l.split_once(" =").map(|(id, _)| id.to_owned())))
        .filter(|id| id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'))
        .collect();
    let mut lines = Vec::new();
    for id in ids {
        let title = release.title(locale, &id.as_str().into());
        for line in release.text(locale, &id).lines().chain([title.as_str()]) {
            let pieces = line.split("{$").enumerate();
            lines.push(
                pieces
                    .map(|(n, p)| if n == 0 { p } else { p.split_once('}').unwrap().1 }.to_owned())
                    .collect(),
            );
        }
    }
    lines
}

/// A pattern with fewer letters of its own than this would approve anything.
const LEAST_LETTERS: usize = 5;

fn is_approved(line: &str, approved: &[Vec<String>]) -> bool {
    approved.iter().any(|pieces| {
        let mut rest = line;
        let mut at_start = true;
        for piece in pieces {
            let Some(at) = rest.find(piece.as_str()) else { return false };
            if at_start && at != 0 {
                return false;
            }
            at_start = false;
            rest = &rest[at + piece.len()..];
        }
        let letters: usize = pieces.iter().map(|p| p.chars().filter(|c| c.is_alphabetic()).count()).sum();
        let ends = pieces.last().is_some_and(|last| last.is_empty() || rest.is_empty());
        ends && (pieces.len() == 1 || letters >= LEAST_LETTERS)
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn it_never_says_what_nobody_approved() {
    let server = Server::start(&[]).await;
    let release =
        content::compile(&content_store::embedded(), 1).unwrap_or_else(|p| panic!("{:?}", p.first()));
    for info in &release.library.locales {
        let known = approved(&release, info.locale);
        assert!(known.len() > 300, "{}", info.locale);
        let mut voter = server.voter();
        let mut answer = voter.send(json!({ "choice": format!("l:{}", info.locale) })).await;
        // A walk over the buttons, with a few words in between, always in this language.
        for step in 0..60usize {
            for line in answer.text().lines().filter(|l| !l.trim().is_empty()) {
                assert!(is_approved(line, &known), "{}: not a line of the release: {line:?}", info.locale);
            }
            let buttons = answer.buttons();
            for (token, label) in &buttons {
                let name = token.starts_with("l:") || token.starts_with("p:");
                assert!(name || is_approved(label, &known), "{}: {label:?}", info.locale);
            }
            let spoken: Vec<_> = buttons.iter().filter(|(t, _)| !t.starts_with("l:")).collect();
            answer = match spoken.get(step.wrapping_mul(7) % spoken.len().max(1)) {
                Some((token, _)) if step % 5 != 4 => voter.send(json!({ "choice": token })).await,
                _ => voter.say(["xyzzy", "😀", "12", "ok", "nnn"][step % 5]).await,
            };
        }
    }
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_never_guesses() {
    let server = Server::start(&[]).await;
    for nonsense in ["asdf qwer zxcv", "lorem ipsum dolor sit amet", "7 7 7 7", "mxyzptlk"] {
        let mut voter = server.voter();
        let answer = voter.say(nonsense).await;
        assert_eq!(answer.heading(), None, "{nonsense}: {answer:?}");
        assert!(answer.button("Talk to a person").is_some(), "{nonsense}: {answer:?}");
    }
    server.stop().await;
}

/// Killed without warning after the number was given: the complaint is there. Killed
/// in the middle of a form: the form goes on.
#[tokio::test(flavor = "multi_thread")]
async fn it_never_loses_what_it_accepted() {
    let dir = Scratch::new();
    let http = reqwest::Client::new();
    let sms = async |process: &Process, id: &str, text: &str| {
        let response =
            http.get(format!("{}{}", process.url, kannel("254700000001", id, text))).send().await.unwrap();
        assert_eq!(response.status(), 200);
        response.text().await.unwrap()
    };
    let process = Process::serve(&dir, &KANNEL);
    sms(&process, "1", "i want to complain").await;
    let asked = sms(&process, "2", "1").await;
    assert!(asked.contains("Question 1 of 6"), "{asked}");
    sms(&process, "3", "Nobody came to open the station").await;
    process.kill();

    let process = Process::serve(&dir, &KANNEL);
    let third = sms(&process, "4", "today").await;
    assert!(third.contains("Question 3 of 6"), "the form was lost: {third}");
    for (id, text) in [("5", "kilima"), ("6", "skip"), ("7", "skip"), ("8", "2")] {
        sms(&process, id, text).await;
    }
    let sent = sms(&process, "9", "1").await;
    process.kill();

    let listed = process::command(&dir, &[]).arg("cases").output().unwrap();
    let listed = String::from_utf8(listed.stdout).unwrap();
    let number = listed.lines().nth(1).unwrap().split("  ").next().unwrap().trim();
    assert!(sent.contains(number), "{listed}\n{sent}");
    let process = Process::serve(&dir, &KANNEL);
    let again = sms(&process, "9", "1").await;
    assert!(!again.contains("We have your complaint") || again.contains(number), "a second case: {again}");
    process.kill();
    let listed = process::command(&dir, &[]).arg("cases").output().unwrap();
    assert_eq!(String::from_utf8(listed.stdout).unwrap().lines().count(), 2, "one case");
}

#[tokio::test(flavor = "multi_thread")]
async fn it_never_does_a_thing_twice() {
    let server = Server::start(&KANNEL).await;
    let mut replies = BTreeSet::new();
    for _ in 0..10 {
        replies.insert(server.get(&kannel("254700000002", "same", "talk to a person")).await);
    }
    assert_eq!(replies.len(), 1, "the same reply each time: {replies:?}");
    assert_eq!(server.running.doors.pipeline.records.list_cases(50).await.unwrap().len(), 1);
    // Ten at once, over as many connections, are one turn too.
    let url = format!("{}{}", server.url, kannel("254700000003", "race", "talk to a person"));
    let racing: Vec<_> = (0..10).map(|_| tokio::spawn(server.http.get(&url).send())).collect();
    let mut texts = BTreeSet::new();
    for one in racing {
        texts.insert(one.await.unwrap().unwrap().text().await.unwrap());
    }
    assert_eq!(texts.len(), 1, "{texts:?}");
    assert_eq!(server.running.doors.pipeline.records.list_cases(50).await.unwrap().len(), 2);
    // Two messages with the same text are two turns.
    let first = server.get(&kannel("254700000004", "a", "qwzx plomf")).await.1;
    let second = server.get(&kannel("254700000004", "b", "qwzx plomf")).await.1;
    assert_ne!(first, second, "the second miss in a row says so");
    server.stop().await;
}

/// The records gone: questions are answered, and a complaint is kept and says so
/// instead of giving a number that means nothing.
#[tokio::test(flavor = "multi_thread")]
async fn it_never_goes_silent() {
    let server = Server::start(&[]).await;
    let mut voter = server.voter();
    let offered = voter.say("i want to complain").await;
    let mut answer = voter.press(&offered, "Make a complaint").await;
    for text in ["the gate was shut", "today", "kilima"] {
        answer = voter.say(text).await;
    }
    for label in ["Skip", "Skip", "No"] {
        answer = voter.press(&answer, label).await;
    }
    server.running.doors.pipeline.records.close().await.unwrap();
    let failed = voter.press(&answer, "Send it").await;
    assert!(failed.text().contains("not sent yet"), "{failed:?}");
    let (status, ready) = server.get("/readyz").await;
    assert_eq!(status, 503, "{ready}");
    assert!(ready.contains(r#""records":"unwritable""#), "{ready}");
    let mut other = server.voter();
    assert_eq!(other.say("how do i register").await.heading(), Some("How to register"));
    server.stop().await;
}

/// Neither the log, at its most talkative, nor the metrics, nor the files on disk
/// hold what a voter wrote or from where.
#[tokio::test(flavor = "multi_thread")]
async fn it_never_tells_the_log_who_asked_what() {
    let dir = Scratch::new();
    let mut settings = KANNEL.to_vec();
    settings.push(("LOG__LEVEL", "trace"));
    let process = Process::serve(&dir, &settings);
    let http = reqwest::Client::new();
    let (phone, marker) = ("254711223344", "Zebrafinch");
    let story = format!("{marker} stole it");
    for (id, text) in [
        ("1", "i want to complain"),
        ("2", "1"),
        ("3", story.as_str()),
        ("4", "now"),
        ("5", marker),
        ("6", "skip"),
        ("7", "skip"),
        ("8", "1"),
        ("9", "1"),
    ] {
        http.get(format!("{}{}", process.url, kannel(phone, id, text))).send().await.unwrap();
    }
    let metrics = http.get(format!("{}/metrics", process.url)).send().await.unwrap().text().await.unwrap();
    assert!(metrics.contains("crier_turns_total"), "{metrics}");
    assert!(metrics.contains("crier_cases_opened_total"), "the form was not sent: {metrics}");
    let log = process.kill();
    assert!(log.contains("content release built"), "the log is empty");
    let holds = |bytes: &[u8]| {
        [phone, marker].into_iter().find(|m| bytes.windows(m.len()).any(|w| w == m.as_bytes()))
    };
    assert_eq!(holds(log.as_bytes()), None, "in the log");
    assert_eq!(holds(metrics.as_bytes()), None, "in the metrics");
    for entry in std::fs::read_dir(dir.0.join("data")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            assert_eq!(holds(&std::fs::read(&path).unwrap()), None, "in {}", path.display());
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_never_lets_a_demonstration_reach_a_voter() {
    let settings = [
        ("CHANNELS__KANNEL__ENABLED", "true"),
        ("CHANNELS__KANNEL__SECRET", SECRET),
        ("CONTENT__DEMO", "false"),
    ];
    let error = refused_start(&settings).await.to_string();
    assert!(error.contains("demonstration") && error.contains("channels.kannel"), "{error}");
    let server = Server::start(&[("CONTENT__DEMO", "false")]).await;
    let (status, page) = server.get("/").await;
    assert_eq!(status, 200);
    assert!(page.contains("class=\"demo\""), "the page carries a banner");
    server.stop().await;
}
