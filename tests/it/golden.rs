//! Golden questions: real questions with the answer they must get, through the same
//! path as a voter's message.

use std::collections::BTreeMap;

use crier::content;
use crier::content_store;

use crate::support::bot_api::{BotApi, TOKEN, unmarked};
use crate::support::kannel::request;
use crate::support::telegram::Voter;
use crate::support::{SECRET, Server};

/// The least golden questions a language must have answered at once.
const LEAST: usize = 10;

#[tokio::test(flavor = "multi_thread")]
async fn every_golden_question_gets_its_answer() {
    let release =
        content::compile(&content_store::embedded(), 1).unwrap_or_else(|p| panic!("{:?}", p.first()));
    let server = Server::start(&[]).await;
    let mut asked: BTreeMap<String, usize> = BTreeMap::new();
    let mut answered: BTreeMap<String, usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    for golden in &release.golden {
        *asked.entry(golden.lang.to_string()).or_default() += 1;
        let phrases = release.phrases.iter();
        let copied =
            phrases.clone().any(|p| p.locale == golden.lang && p.text.eq_ignore_ascii_case(&golden.text));
        if copied {
            wrong.push(format!("{} {:?} is an example too: it proves nothing", golden.lang, golden.text));
        }
        let mut voter = server.voter();
        let answer = voter.say(&golden.text).await;
        let title = golden.answer.as_ref().map(|id| release.title(golden.lang, id));
        let given = answer.heading().map(str::to_owned);
        // A question back is right where the answer is among the choices.
        let choices: Vec<_> = answer.buttons().into_iter().map(|(_, label)| label).collect();
        let (right, at_once) = match &title {
            None => (given.is_none(), given.is_none()),
            Some(title) => {
                let confirmed = given.is_none() && answer.text().contains(title.as_str());
                let at_once = given.as_ref() == Some(title) || confirmed;
                // What is another office's business may also be left unanswered.
                let elsewhere =
                    golden.answer.as_ref().is_some_and(|id| id.as_str().starts_with("out-of-scope"));
                (at_once || given.is_none() && (elsewhere || choices.contains(title)), at_once)
            }
        };
        *answered.entry(golden.lang.to_string()).or_default() += usize::from(at_once);
        if !right {
            wrong.push(format!(
                "{} {:?}: wanted {title:?}, got {given:?} / {:?}",
                golden.lang,
                golden.text,
                answer.text()
            ));
        }
    }
    println!("golden questions: {asked:?}, answered at once: {answered:?}");
    for (lang, count) in &answered {
        assert!(*count >= LEAST, "{lang}: only {count} golden questions are answered at once");
    }
    assert_eq!(asked.len(), release.library.locales.len(), "every language has golden questions");
    assert!(wrong.is_empty(), "{} of {} wrong:\n{}", wrong.len(), release.golden.len(), wrong.join("\n"));
    server.stop().await;
}

/// At least ten questions a language get the right answer, at once or after a yes, by
/// SMS and on Telegram as they do in the web chat.
#[tokio::test(flavor = "multi_thread")]
async fn the_channels_agree() {
    let release =
        content::compile(&content_store::embedded(), 1).unwrap_or_else(|p| panic!("{:?}", p.first()));
    let api = BotApi::start().await;
    let server = Server::start(&[
        ("CHANNELS__KANNEL__ENABLED", "true"),
        ("CHANNELS__KANNEL__SECRET", SECRET),
        ("CHANNELS__TELEGRAM__ENABLED", "true"),
        ("CHANNELS__TELEGRAM__TOKEN", TOKEN),
        ("CHANNELS__TELEGRAM__SECRET", SECRET),
        ("CHANNELS__TELEGRAM__MODE", "webhook"),
        ("CHANNELS__TELEGRAM__API_URL", &api.url),
        ("SERVER__PUBLIC_URL", "https://ask.example.org"),
    ])
    .await;
    let mut right: BTreeMap<String, usize> = BTreeMap::new();
    for (n, golden) in release.golden.iter().enumerate() {
        let Some(id) = &golden.answer else { continue };
        let title = release.title(golden.lang, id);
        let web = server.voter().say(&golden.text).await.text();
        let (_, sms) = server.get(&request(&format!("+2547{n:08}"), &format!("g{n}"), &golden.text)).await;
        let chat = 50_000 + i64::try_from(n).unwrap();
        let mut voter = Voter::new(chat, "xx");
        let sent = server
            .http
            .post(format!("{}/hooks/telegram", server.url))
            .header("X-Telegram-Bot-Api-Secret-Token", SECRET)
            .json(&voter.says(&golden.text))
            .send()
            .await
            .unwrap();
        assert_eq!(sent.status(), 200);
        let telegram = unmarked(api.heard(chat, 1).await.text()).unwrap();
        let says = [&web, &sms, &telegram].map(|said| said.contains(&title));
        if says[0] {
            assert_eq!(says, [true; 3], "{:?}:\n{web}\n--\n{sms}\n--\n{telegram}", golden.text);
            *right.entry(golden.lang.to_string()).or_default() += 1;
        }
    }
    println!("right on every channel: {right:?}");
    assert!(right.len() == release.library.locales.len() && right.values().all(|n| *n >= LEAST), "{right:?}");
    server.stop().await;
}
