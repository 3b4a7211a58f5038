//! What Crier must never do (`src/lib.rs`), each held by a test.

use std::collections::BTreeSet;

use crier::content::{self, Release};
use crier::model::Locale;
use crier::{app, content_store};
use serde_json::json;

use crate::support::bot_api::{BotApi, TOKEN};
use crate::support::kannel::request;
use crate::support::process::{self, Process};
use crate::support::provider::Provider;
use crate::support::socket::{Socket, TEXT};
use crate::support::telegram::Voter;
use crate::support::{self, SECRET, Scratch, Server, refused_start, twilio};

const KANNEL: [(&str, &str); 3] =
    [("CHANNELS__KANNEL__ENABLED", "true"), ("CHANNELS__KANNEL__SECRET", SECRET), ("CONTENT__DEMO", "true")];

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
            http.get(format!("{}{}", process.url, request("+254700000001", id, text))).send().await.unwrap();
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
    // Its conversation was over and is forgotten: sent again, its last message is only a "1".
    let again = sms(&process, "9", "1").await;
    assert!(!again.contains("We have your complaint"), "a second case: {again}");
    let found = sms(&process, "10", number).await;
    assert!(found.contains(number), "the complaint is there under its number: {found}");
    process.kill();
    let after = process::command(&dir, &[]).arg("cases").output().unwrap();
    assert_eq!(String::from_utf8(after.stdout).unwrap(), listed, "the same one case");
    assert_eq!(listed.lines().count(), 2, "one case: {listed}");
}

#[tokio::test(flavor = "multi_thread")]
async fn it_never_does_a_thing_twice() {
    let server = Server::start(&KANNEL).await;
    let mut replies = BTreeSet::new();
    for _ in 0..10 {
        replies.insert(server.get(&request("+254700000002", "same", "talk to a person")).await);
    }
    assert_eq!(replies.len(), 1, "the same reply each time: {replies:?}");
    assert_eq!(server.running.doors.pipeline.records.list_cases(50).await.unwrap().len(), 1);
    // Ten at once, over as many connections, are one turn too.
    let url = format!("{}{}", server.url, request("+254700000003", "race", "talk to a person"));
    let racing: Vec<_> = (0..10).map(|_| tokio::spawn(server.http.get(&url).send())).collect();
    let mut texts = BTreeSet::new();
    for one in racing {
        texts.insert(one.await.unwrap().unwrap().text().await.unwrap());
    }
    assert_eq!(texts.len(), 1, "{texts:?}");
    assert_eq!(server.running.doors.pipeline.records.list_cases(50).await.unwrap().len(), 2);
    // Two messages with the same text are two turns.
    let first = server.get(&request("+254700000004", "a", "qwzx plomf")).await.1;
    let second = server.get(&request("+254700000004", "b", "qwzx plomf")).await.1;
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
    for label in ["Skip", "Skip"] {
        answer = voter.press(&answer, label).await;
    }
    server.running.doors.pipeline.records.close().await.unwrap();
    let failed = voter.press(&answer, "Send it").await;
    assert!(failed.text().contains("not sent yet"), "{failed:?}");
    let (status, ready) = server.get("/readyz").await;
    assert_eq!(status, 200, "a proxy that asks goes on sending questions: {ready}");
    assert!(ready.contains(r#""degraded":["crier.db"]"#), "{ready}");
    let mut other = server.voter();
    assert_eq!(other.say("how do i register").await.heading(), Some("How to register"));
    server.stop().await;
}

/// What nobody may find in a log, a metric or a file: who wrote, what, and the secrets
/// of the gateways.
const MARKER: &str = "Zebrafinch";
const OWED: &str = "254744556677";
const ALSO_OWED: &str = "254755667788";
const KANNEL_VOTER: &str = "254711223344";
const TWILIO_VOTER: &str = "254722334455";
const AFRICAS_VOTER: &str = "254733445566";
const TELEGRAM_VOTER: i64 = 7_788_990_011;
const TELEGRAM_BLOCKER: i64 = 7_788_990_022;
const WEB_TOKEN: &str = "c0ffee11c0ffee22c0ffee33c0ffee44c0ffee55c0ffee66c0ffee77c0ffee88";
const ANSWERED: &str = "Bring your voter card";

/// Neither the log, at its most talkative, nor the metrics, nor the files on disk
/// hold what a voter wrote or from where, on any channel, in either direction, taken,
/// refused or failed.
#[tokio::test(flavor = "multi_thread")]
async fn it_never_tells_the_log_who_asked_what() {
    let dir = Scratch::new();
    let http = reqwest::Client::new();
    let telegram = BotApi::start().await;
    telegram.blocked_by(TELEGRAM_BLOCKER);
    let [kannel_api, twilio_api, africas_api] =
        [Provider::start().await, Provider::start().await, Provider::start().await];
    // The providers tell us what we must not tell on.
    kannel_api.otherwise_answers((403, &[], "Authorization failed for sendsms to +254744556677"));
    twilio_api.otherwise_answers((
        400,
        &[],
        r#"{"code":21211,"message":"The number +254755667788 is not valid: Zebrafinch","status":400}"#,
    ));
    africas_api.otherwise_answers((
        201,
        &[],
        r#"{"SMSMessageData":{"Message":"Sent to 0/1 +254733445566","Recipients":[
        {"statusCode":406,"number":"+254733445566","status":"UserInBlacklist","cost":"0","messageId":"None"}]}}"#,
    ));

    // What staff wrote before, and no gateway has taken yet.
    let running = app::start(support::config(&dir, &[]), app::now_ms).await.unwrap_or_else(|e| panic!("{e}"));
    let before = Server { url: String::new(), running, dir, http: http.clone() };
    // Two conversations, or the second would wait for the first.
    for (gateway, phone) in [("kannel", OWED), ("twilio", ALSO_OWED)] {
        before.owe(gateway, gateway, &format!("+{phone}"), &format!("{MARKER} was heard")).await;
    }
    let dir = before.stop().await;

    let sendsms = format!("{}/cgi-bin/sendsms", kannel_api.url);
    let public = "https://ask.example.org";
    let mut settings = KANNEL.to_vec();
    settings.extend([
        ("LOG__LEVEL", "trace"),
        ("SERVER__PUBLIC_URL", public),
        ("CHANNELS__KANNEL__SENDSMS_URL", &sendsms),
        ("CHANNELS__KANNEL__FROM", "20880"),
        ("CHANNELS__TWILIO__ENABLED", "true"),
        ("CHANNELS__TWILIO__AUTH_TOKEN", SECRET),
        ("CHANNELS__TWILIO__FROM", "+15005550006"),
        ("CHANNELS__TWILIO__API_URL", &twilio_api.url),
        ("CHANNELS__AFRICASTALKING__ENABLED", "true"),
        ("CHANNELS__AFRICASTALKING__SECRET", SECRET),
        ("CHANNELS__AFRICASTALKING__API_URL", &africas_api.url),
        ("CHANNELS__TELEGRAM__ENABLED", "true"),
        ("CHANNELS__TELEGRAM__TOKEN", TOKEN),
        ("CHANNELS__TELEGRAM__SECRET", SECRET),
        ("CHANNELS__TELEGRAM__MODE", "webhook"),
        ("CHANNELS__TELEGRAM__API_URL", &telegram.url),
    ]);
    let process = Process::serve(&dir, &settings);
    let url = process.url.clone();
    let story = format!("{MARKER} stole it");
    for (id, text) in [
        ("1", "i want to complain"),
        ("2", "1"),
        ("3", story.as_str()),
        ("4", "now"),
        ("5", MARKER),
        ("6", "skip"),
        ("7", "skip"),
        ("8", "1"),
        ("9", "1"),
    ] {
        http.get(format!("{url}{}", request(&format!("+{KANNEL_VOTER}"), id, text))).send().await.unwrap();
    }

    let post = async |path: &str, kind: &str, extra: (&str, &str), body: String| {
        let sent = http.post(format!("{url}{path}")).header("Content-Type", kind).header(extra.0, extra.1);
        sent.body(body).send().await.unwrap().status().as_u16()
    };
    let none = ("X-Nothing", "");
    let form = "application/x-www-form-urlencoded";
    let sms = |id: &str, from: &str| {
        format!(
            "MessageSid={id}&id={id}&From=%2B{from}&from=%2B{from}&To=1&to=1&Body={MARKER}&text=what+id+do+i+need"
        )
    };
    let body = sms("S1", TWILIO_VOTER);
    let hook = "/hooks/twilio/sms";
    let signature = twilio::signature(SECRET, &format!("{public}{hook}"), body.as_bytes());
    assert_eq!(post(hook, form, ("X-Twilio-Signature", &signature), body.clone()).await, 200);
    assert_eq!(post(hook, form, ("X-Twilio-Signature", "x"), body).await, 403);
    let hook = format!("/hooks/africastalking/sms?token={SECRET}");
    assert_eq!(post(&hook, form, none, sms("A1", AFRICAS_VOTER)).await, 200);
    assert_eq!(post(&format!("{hook}x"), form, none, sms("A2", AFRICAS_VOTER)).await, 403);
    let report = format!("id={MARKER}&status={MARKER}&phoneNumber=%2B{AFRICAS_VOTER}");
    assert_eq!(post(&hook.replace("sms", "dlr"), form, none, report).await, 200);

    let lock = ("X-Telegram-Bot-Api-Secret-Token", SECRET);
    let json = "application/json";
    for (n, chat) in [TELEGRAM_VOTER, TELEGRAM_BLOCKER].into_iter().enumerate() {
        for (m, text) in [MARKER, "what id do i need"].into_iter().enumerate() {
            let mut update = Voter::new(chat, "en").says(text);
            // Numbers of updates are small, those of chats are not.
            update["update_id"] = (10 * n + m).into();
            assert_eq!(post("/hooks/telegram", json, lock, update.to_string()).await, 200);
        }
    }
    let broken = format!("{{\"chat\": {TELEGRAM_VOTER}, \"text\": \"{MARKER}\"");
    assert_eq!(post("/hooks/telegram", json, lock, broken.clone()).await, 400);

    let web = |id: &str, text: &str| json!({ "conversation": WEB_TOKEN, "id": id, "text": text }).to_string();
    assert_eq!(post("/chat/messages", json, none, web("w1", MARKER)).await, 200);
    assert_eq!(post("/chat/messages", json, none, web("w 2", MARKER)).await, 400);
    assert_eq!(post("/chat/messages", json, none, broken).await, 400);
    let typed = format!("conversation={WEB_TOKEN}&id=w3&text={MARKER}");
    assert_eq!(post("/chat/messages", form, none, typed).await, 200);
    assert_eq!(
        post("/chat/messages", form, none, format!("conversation={WEB_TOKEN}&text={MARKER}")).await,
        400
    );
    let (at, frame) = (url.clone(), web("w4", MARKER));
    let heard = tokio::task::spawn_blocking(move || {
        let mut socket = Socket::open(&at, "/chat/ws");
        socket.frame(TEXT, frame.as_bytes());
        socket.heard()
    });
    assert!(heard.await.unwrap().is_some());

    // Everything that was to leave has been tried.
    telegram.heard(TELEGRAM_VOTER, 2).await;
    telegram.wait("the blocked answers", |c| c.method == "sendmessage" && c.chat() == TELEGRAM_BLOCKER).await;
    for (api, text) in [(&kannel_api, MARKER), (&twilio_api, MARKER), (&africas_api, ANSWERED)] {
        let sent = api.came_at_all().await;
        let said = |name: &str| sent[0].field(name).is_some_and(|t| t.contains(text));
        assert!(["text", "Body", "message"].into_iter().any(said) || sent[0].line.contains(text), "{sent:?}");
    }

    let metrics = http.get(format!("{url}/metrics")).send().await.unwrap().text().await.unwrap();
    for sign in ["crier_turns_total", "crier_cases_opened_total", "channel=\"telegram\"", "channel=\"web\""] {
        assert!(metrics.contains(sign), "{sign}: {metrics}");
    }
    let log = process.kill();
    assert!(log.contains("content release built") && log.contains("a request was refused"), "{log}");
    assert!(!log.contains('\u{1b}'), "colours without a terminal");
    let (voter, blocker) = (TELEGRAM_VOTER.to_string(), TELEGRAM_BLOCKER.to_string());
    let private = [
        MARKER,
        ANSWERED,
        OWED,
        ALSO_OWED,
        KANNEL_VOTER,
        TWILIO_VOTER,
        AFRICAS_VOTER,
        &voter,
        &blocker,
        WEB_TOKEN,
        SECRET,
        TOKEN,
    ];
    let holds = |bytes: &[u8]| {
        private.into_iter().find(|m| bytes.windows(m.len()).any(|w| w == m.as_bytes())).map(str::to_owned)
    };
    for line in log.lines() {
        assert_eq!(holds(line.as_bytes()), None, "in the log: {line}");
    }
    assert_eq!(holds(metrics.as_bytes()), None, "in the metrics");
    for entry in std::fs::read_dir(dir.0.join("data")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            // The content that is stored is everybody's.
            let held = holds(&std::fs::read(&path).unwrap()).filter(|held| held != ANSWERED);
            assert_eq!(held, None, "in {}", path.display());
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
