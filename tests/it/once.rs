//! What is said and done once, kept on the disk, or honestly not: repeats, crashes in
//! the middle, full disks, STOP.

use crier::model::{
    Address, CaseKind, ChannelKind, ConversationKey, Effect, MessageKey, NewCase, Session, Submission,
};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection};
use serde_json::json;

use crate::support::kannel::{request, settings};
use crate::support::provider::Provider;
use crate::support::{Answer, Scratch, Server};

const PHONE: &str = "+254700003001";

/// A server whose Kannel takes replies only as the provider says.
async fn start(kannel: &Provider) -> Server {
    start_in(Scratch::new(), kannel).await
}

async fn start_in(dir: Scratch, kannel: &Provider) -> Server {
    let settings = settings(&format!("{}/sendsms", kannel.url), "");
    let borrowed: Vec<_> = settings.iter().map(|(name, value)| (*name, value.as_str())).collect();
    Server::start_in(dir, &borrowed).await
}

/// One delivery of an SMS; gives the reply in the response, with its status.
async fn sms(server: &Server, id: &str, text: &str) -> (u16, String) {
    server.get(&request(PHONE, id, text)).await
}

/// What Kannel was given to send, in order.
fn given(kannel: &Provider) -> Vec<String> {
    let text = |line: &str| {
        let path = line.strip_prefix("GET ").unwrap();
        let url = reqwest::Url::parse(&format!("http://kannel{path}")).unwrap();
        url.query_pairs().find(|(name, _)| name == "text").unwrap().1.into_owned()
    };
    kannel.came_by_now().iter().map(|sent| text(&sent.line)).collect()
}

fn conversation(server: &Server) -> ConversationKey {
    server.running.doors.pipeline.keys.conversation_key(ChannelKind::Sms, &Address::phone(PHONE))
}

/// A connection of our own to one of the server's files.
async fn file(server: &Server, name: &str) -> DatabaseConnection {
    let mut options =
        sea_orm::ConnectOptions::new(format!("sqlite://{}", server.dir.0.join("data").join(name).display()));
    options.max_connections(1);
    Database::connect(options).await.unwrap()
}

/// From now on this file takes no such write, as on a full disk.
async fn fill(server: &Server, name: &str, write: &str) {
    let full = format!(
        "CREATE TRIGGER full BEFORE {write} BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
    );
    file(server, name).await.execute_unprepared(&full).await.unwrap();
}

async fn free(server: &Server, name: &str) {
    file(server, name).await.execute_unprepared("DROP TRIGGER full").await.unwrap();
}

#[tokio::test]
async fn a_reply_that_was_queued_is_never_given_in_a_response_too() {
    let kannel = Provider::start().await;
    let server = start(&kannel).await;
    kannel.otherwise_answers((503, &[], ""));
    server.owe("staff-1", "kannel", PHONE, "First, what staff wrote.").await;
    server.owed_until("staff-1", |row| row.error.is_some()).await;
    assert_eq!(sms(&server, "21", "what id do i need").await, (200, String::new()));

    kannel.otherwise_answers((202, &[], "0: Accepted for delivery"));
    server.owed_until(":kannel:21", |row| row.state == "sent").await;
    // Nothing is owed any more, and the reply was delivered: a repeat says nothing.
    assert_eq!(sms(&server, "21", "what id do i need").await, (200, String::new()));
    let (_, next) = sms(&server, "22", "how do i register").await;
    assert!(next.starts_with("How to register:"), "{next}");
    let (_, again) = sms(&server, "22", "how do i register").await;
    assert_eq!(again, next);
    let answers = given(&kannel).iter().filter(|text| text.contains("What to bring")).count();
    assert_eq!(answers, 1);
}

/// Longer than open requests are waited for, and shorter than an exchange may take.
#[tokio::test]
async fn a_stop_notes_what_a_slow_gateway_took_so_that_it_is_sent_once() {
    let kannel = Provider::start().await;
    let server = start(&kannel).await;
    kannel.otherwise_answers((202, &[], "0: Accepted for delivery"));
    kannel.takes_time(std::time::Duration::from_secs(12));
    server.owe("staff-1", "kannel", PHONE, "What staff wrote.").await;
    kannel.came(1).await;
    let server = start_in(server.stop().await, &kannel).await;
    server.owed_until("staff-1", |row| row.state == "sent").await;
    assert_eq!(given(&kannel), ["What staff wrote."]);
}

/// Leaves the conversation as a crash does that comes after YES was decided and before
/// anything was done.
async fn crash_while_submitting(server: &Server, id: &str) {
    let pipeline = &server.running.doors.pipeline;
    let key = conversation(server);
    let effect = Effect::OpenCase(NewCase {
        kind: CaseKind::Handover,
        form: None,
        unit: "voter_services".to_owned(),
        urgent: false,
        anonymous: false,
        locale: "en".parse().unwrap(),
        answers: Vec::new(),
    });
    let submission = Submission {
        key: format!("{}:kannel:{id}", key.hex()),
        message: MessageKey::new("kannel", id),
        effect,
    };
    let before = pipeline.live.load(&key, (pipeline.clock)()).await.unwrap().unwrap_or_default();
    let (version, session) = (before.version, Session { submitting: Some(submission), ..before });
    pipeline.live.save(&key, session, version, (pipeline.clock)()).await.unwrap();
}

#[tokio::test]
async fn what_the_next_message_finished_is_opened_once_and_each_repeat_gets_its_own() {
    let kannel = Provider::start().await;
    let server = start(&kannel).await;
    crash_while_submitting(&server, "m1").await;
    let (_, both) = sms(&server, "m2", "how do i register").await;
    let (_, first) = sms(&server, "m1", "talk to a person").await;
    let (_, second) = sms(&server, "m2", "how do i register").await;
    assert!(first.contains("Your number is") && !first.contains("How to register"), "{first}");
    assert!(second.contains("How to register") && !second.contains("Your number is"), "{second}");
    for one in [&first, &second] {
        assert!(both.contains(one.lines().next().unwrap()), "{both}\n{one}");
    }
    assert_eq!(sms(&server, "m1", "talk to a person").await.1, first);
    assert_eq!(server.running.doors.pipeline.records.list_cases(9).await.unwrap().len(), 1);
}

/// Many messages race to finish it: whoever does gives the number, even where another one
/// then saves first and its own turn starts over.
#[tokio::test(flavor = "multi_thread")]
async fn a_number_is_told_whoever_wins_the_race() {
    let kannel = Provider::start().await;
    let server = start(&kannel).await;
    for round in 0..10 {
        crash_while_submitting(&server, &format!("crashed-{round}")).await;
        let ids: Vec<String> = (0..8).map(|n| format!("{round}-{n}")).collect();
        let asked = ids.iter().map(|id| sms(&server, id, "how do i register"));
        let told = futures_util::future::join_all(asked).await;
        let numbers = told.iter().filter(|(_, text)| text.contains("Your number is")).count();
        assert_eq!(numbers, 1, "round {round}: {told:#?}");
        assert!(told.iter().all(|(status, text)| *status == 200 && text.contains("How to register:")));
    }
    assert_eq!(server.running.doors.pipeline.records.list_cases(99).await.unwrap().len(), 10);
}

#[tokio::test]
async fn what_the_next_message_finished_is_pushed_once() {
    let kannel = Provider::start().await;
    let server = start(&kannel).await;
    kannel.otherwise_answers((503, &[], ""));
    server.owe("staff-1", "kannel", PHONE, "First, what staff wrote.").await;
    server.owed_until("staff-1", |row| row.error.is_some()).await;
    crash_while_submitting(&server, "m1").await;
    let deliveries = [("m2", "how do i register"), ("m1", "talk to a person"), ("m2", "how do i register")];
    for (id, text) in deliveries {
        assert_eq!(sms(&server, id, text).await, (200, String::new()));
    }
    kannel.otherwise_answers((202, &[], "0: Accepted for delivery"));
    server.owed_until(":kannel:m2", |row| row.state == "sent").await;
    for (id, text) in deliveries {
        assert_eq!(sms(&server, id, text).await, (200, String::new()));
    }
    let said = given(&kannel);
    let count = |words: &str| said.iter().filter(|text| text.contains(words)).count();
    assert_eq!((count("Your number is"), count("How to register:")), (1, 1), "{said:#?}");
    assert_eq!(server.running.doors.pipeline.records.list_cases(9).await.unwrap().len(), 1);
}

#[tokio::test]
async fn stop_outlives_the_session_a_restart_and_forget_me() {
    let kannel = Provider::start().await;
    let server = start(&kannel).await;
    let key = conversation(&server);
    let opted_out =
        async |server: &Server| server.running.doors.pipeline.records.opted_out(&key).await.unwrap();
    assert!(!opted_out(&server).await);
    for id in ["1", "1", "2"] {
        assert_eq!(sms(&server, id, "STOP").await.1, server.text("en", "stop-done"));
    }
    let server = start_in(server.stop().await, &kannel).await;
    assert!(opted_out(&server).await);
    assert_eq!(sms(&server, "3", "FORGET ME").await.1, server.text("en", "forget-done"));
    assert!(opted_out(&server).await);
    let (_, back) = sms(&server, "4", "START").await;
    assert!(back.starts_with(&server.text("en", "start-done")), "{back}");
    assert!(!opted_out(&server).await);
    let (_, hello) = sms(&server, "5", "START").await;
    assert!(hello.starts_with("Hello from the electoral commission."), "{hello}");

    // It is not confirmed before it is kept.
    server.running.doors.pipeline.records.close().await.unwrap();
    let (_, stop) = sms(&server, "6", "STOP").await;
    assert_eq!(stop, server.text("en", "trouble"));
}

#[tokio::test]
async fn ready_names_the_file_that_takes_no_write() {
    let server = Server::start(&[]).await;
    let ready = async |records: &str, sessions: &str, degraded: &[&str]| {
        // What was proven a moment ago still counts.
        tokio::time::sleep(std::time::Duration::from_millis(1_100)).await;
        let (status, body) = server.get("/readyz").await;
        let body: serde_json::Value = serde_json::from_str(&body).unwrap();
        let is = (status, &body["records"], &body["sessions"], &body["degraded"]);
        assert_eq!(is, (200, &json!(records), &json!(sessions), &json!(degraded)), "{body}");
        let (_, metrics) = server.get("/metrics").await;
        assert!(metrics.contains("crier_degraded{file=\"crier.db\"}"), "{metrics}");
    };
    ready("ok", "ok", &[]).await;
    // Another process sits on the records: they can be read, and not written.
    let other = file(&server, "crier.db").await;
    other.execute_unprepared("BEGIN IMMEDIATE").await.unwrap();
    ready("slow", "ok", &["crier.db"]).await;
    other.execute_unprepared("ROLLBACK").await.unwrap();
    fill(&server, "live.db", "INSERT ON proof").await;
    ready("ok", "unwritable", &["live.db"]).await;
    free(&server, "live.db").await;
    ready("ok", "ok", &[]).await;
    let doors = &server.running.doors;
    doors.ready.store(false, std::sync::atomic::Ordering::Relaxed);
    assert_eq!(server.get("/readyz").await.0, 503, "while it starts and stops");
    server.stop().await;
}

/// A form on a full disk: the voter hears it in their language, nothing is lost that
/// was kept before, and no number is given for what is not on the disk.
#[tokio::test]
async fn on_a_full_disk_a_form_says_so_and_goes_on_later() {
    let server = Server::start(&[]).await;
    let records = &server.running.doors.pipeline.records;
    let said = |answer: &Answer, message: &str| {
        let words = server.text("sw", message);
        assert!(answer.text().contains(&words), "{words:?} in {answer:?}");
    };
    let mut voter = server.voter();
    voter.send(json!({ "choice": "l:sw" })).await;
    voter.send(json!({ "choice": "f:complaint" })).await;
    let second = voter.say("Walifunga lango mapema").await;
    said(&second, "form-complaint-when");

    fill(&server, "live.db", "INSERT ON sessions").await;
    let unkept = voter.say("jana asubuhi").await;
    said(&unkept, "trouble");
    said(&unkept, "form-complaint-when");
    // Everybody else is answered.
    assert_eq!(server.voter().say("how do i register").await.heading(), Some("How to register"));
    free(&server, "live.db").await;
    said(&voter.say("jana asubuhi").await, "form-complaint-where");
    let mut last = voter.say("Kilima").await;
    for token in ["c:skip", "c:skip"] {
        last = voter.send(json!({ "choice": token })).await;
    }
    said(&last, "form-send");

    fill(&server, "live.db", "INSERT ON sessions").await;
    let failed = voter.send(json!({ "choice": "fy:6" })).await;
    said(&failed, "form-failed");
    assert_eq!(records.list_cases(9).await.unwrap().len(), 0);
    free(&server, "live.db").await;
    voter.send(json!({ "choice": "fy:6" })).await;
    let cases = records.list_cases(9).await.unwrap();
    assert_eq!(cases.len(), 1);
    let kept = records.case_answers(cases[0].reference).await.unwrap().unwrap();
    assert_eq!(kept[0].1, "Walifunga lango mapema");
    server.stop().await;
}

/// The case is on the disk, only the session's file is full: its number is given, once.
#[tokio::test]
async fn a_number_that_is_true_is_given_though_the_session_cannot_be_noted() {
    let server = Server::start(&[]).await;
    fill(&server, "live.db", "DELETE ON sessions").await;
    let mut voter = server.voter();
    voter.send(json!({ "choice": "f:complaint" })).await;
    for text in ["The gate was shut", "today", "Kilima", "skip", "skip"] {
        voter.say(text).await;
    }
    let sent = voter.send(json!({ "choice": "fy:6" })).await;
    let cases = server.running.doors.pipeline.records.list_cases(9).await.unwrap();
    assert_eq!(cases.len(), 1);
    let number = cases[0].reference.to_string();
    assert!(sent.text().contains(&number), "{sent:?}");
    for _ in 0..2 {
        let next = voter.say("how do i register").await;
        assert_eq!(next.heading(), Some("How to register"), "{next:?}");
        assert!(!next.text().contains(&number), "{next:?}");
    }
    server.stop().await;
}
