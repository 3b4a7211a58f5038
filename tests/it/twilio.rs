//! SMS through Twilio. Its own library signs what comes in, reads what we answer,
//! and shows what a message going out looks like.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::support::Server;
use crate::support::provider::{Provider, Sent};

const PUBLIC: &str = "https://ask.example.org";
const ACCOUNT: &str = "AC00000000000000000000000000000001";
const TOKEN: &str = "auth-token-of-the-tests-0123456789";
const FROM: &str = "+15005550006";
const VOTER: &str = "+254700001001";
const HOOK: &str = "/hooks/twilio/sms";

/// Twilio's library does these jobs.
fn library(jobs: &[Value]) -> Vec<Value> {
    let root = env!("CARGO_MANIFEST_DIR");
    let python = format!("{root}/tests/.tools/python/bin/python");
    let mut child = Command::new(&python)
        .arg(format!("{root}/tests/it/twilio_library.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|why| panic!("{python} cannot be run ({why}): run `make test`, which installs it"));
    child.stdin.take().unwrap().write_all(json!(jobs).to_string().as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "Twilio's library failed; if it is missing, run `make test`");
    serde_json::from_slice(&output.stdout).unwrap()
}

type Fields = BTreeMap<String, String>;

/// An incoming message with every field that Twilio sends.
fn message(id: &str, body: &str) -> Fields {
    let fields = [
        ("ToCountry", "KE"),
        ("ToState", ""),
        ("SmsMessageSid", id),
        ("NumMedia", "0"),
        ("ToCity", ""),
        ("FromZip", ""),
        ("SmsSid", id),
        ("FromState", ""),
        ("SmsStatus", "received"),
        ("FromCity", ""),
        ("Body", body),
        ("FromCountry", "KE"),
        ("To", FROM),
        ("ToZip", ""),
        ("NumSegments", "1"),
        ("MessageSid", id),
        ("AccountSid", ACCOUNT),
        ("From", VOTER),
        ("ApiVersion", "2010-04-01"),
    ];
    fields.into_iter().map(owned).collect()
}

fn owned((name, value): (&str, &str)) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

fn signing(path: &str, fields: &Fields, token: &str) -> Value {
    json!({ "do": "sign", "url": format!("{PUBLIC}{path}"), "fields": fields, "token": token })
}

async fn start(api: &str) -> Server {
    Server::start(&[
        ("SERVER__PUBLIC_URL", PUBLIC),
        ("CHANNELS__TWILIO__ENABLED", "true"),
        ("CHANNELS__TWILIO__ACCOUNT_SID", ACCOUNT),
        ("CHANNELS__TWILIO__AUTH_TOKEN", TOKEN),
        ("CHANNELS__TWILIO__FROM", FROM),
        ("CHANNELS__TWILIO__API_URL", api),
    ])
    .await
}

/// Posts as Twilio does: to our own address, signed for the public one.
async fn post(server: &Server, path: &str, fields: &Fields, signature: Option<&str>) -> (u16, String) {
    let mut request = server.http.post(format!("{}{path}", server.url)).form(fields);
    if let Some(signature) = signature {
        request = request.header("X-Twilio-Signature", signature);
    }
    let response = request.send().await.unwrap();
    (response.status().as_u16(), response.text().await.unwrap())
}

#[tokio::test]
async fn signed_questions_are_answered_in_twiml() {
    let server = start("http://127.0.0.1:9").await;
    let questions = [
        ("SM01", "how do i register", "How to register:"),
        ("SM02", "what id do i need & is it <free>?", ""),
        ("SM03", "मतदाता पंजीकरण कैसे करें", "पंजीकरण कैसे कराएँ:"),
        ("SM04", "🗳 + 100% = ? ~ é\n\tnew line", ""),
        ("SM05", "", "I can only read words."),
    ];
    let mut sent: Vec<Fields> = questions.iter().map(|(id, text, _)| message(id, text)).collect();
    // Each asked by somebody else; the last two by the first.
    for (n, fields) in sent.iter_mut().enumerate() {
        fields.insert("From".to_owned(), format!("+25470000110{n}"));
    }
    sent.push(sent[0].clone());
    sent.push(Fields::from_iter(
        [("Body", "MORE"), ("MessageSid", "SM06"), ("From", "+254700001100")].map(owned),
    ));
    let signatures = library(&sent.iter().map(|f| signing(HOOK, f, TOKEN)).collect::<Vec<_>>());
    let mut documents = Vec::new();
    for (fields, signature) in sent.iter().zip(&signatures) {
        let (status, body) = post(&server, HOOK, fields, signature.as_str()).await;
        assert_eq!(status, 200, "{fields:?}: {body}");
        documents.push(body);
    }
    // Delivered again, the first got the same reply, and was no turn: MORE still
    // brings the rest of it.
    let more = documents.pop().unwrap();
    assert!(more.contains("To register, come in person"), "{more}");
    assert_eq!(documents.pop().unwrap(), documents[0]);

    let read =
        library(&documents.iter().map(|d| json!({ "do": "messages", "document": d })).collect::<Vec<_>>());
    for ((_, question, answer), messages) in questions.iter().zip(&read) {
        let messages = messages.as_array().unwrap();
        assert_eq!(messages.len(), 1, "{question}: {messages:?}");
        assert!(messages[0].as_str().unwrap().starts_with(answer), "{question}: {messages:?}");
    }
}

#[tokio::test]
async fn what_twilio_did_not_sign_is_turned_away() {
    let server = start("http://127.0.0.1:9").await;
    let good = message("SM11", "how do i register");
    let with = |name: &str, value: &str| {
        let mut fields = good.clone();
        fields.insert(name.to_owned(), value.to_owned());
        fields
    };
    let without = |name: &str| {
        let mut fields = good.clone();
        fields.remove(name);
        fields
    };
    let other_url = format!("{HOOK}?a=1");
    let signatures = library(&[
        signing(HOOK, &good, TOKEN),
        signing(HOOK, &good, "another-token"),
        signing(&other_url, &good, TOKEN),
        signing(HOOK, &without("MessageSid"), TOKEN),
        signing(HOOK, &with("From", "whatsapp:+254700001001"), TOKEN),
    ]);
    let [right, other_token, elsewhere, no_id, whatsapp] =
        [0, 1, 2, 3, 4].map(|n: usize| signatures[n].as_str());
    let table = [
        ("no signature", HOOK, good.clone(), None, 401, "no_secret"),
        ("an empty one", HOOK, good.clone(), Some(""), 401, "no_secret"),
        ("another token", HOOK, good.clone(), other_token, 403, "wrong_secret"),
        ("other words", HOOK, with("Body", "stop"), right, 403, "wrong_secret"),
        ("a field more", HOOK, with("Extra", "1"), right, 403, "wrong_secret"),
        ("a field less", HOOK, without("To"), right, 403, "wrong_secret"),
        ("signed for elsewhere", HOOK, good.clone(), elsewhere, 403, "wrong_secret"),
        ("sent elsewhere", &other_url, good.clone(), right, 403, "wrong_secret"),
        ("no message id", HOOK, without("MessageSid"), no_id, 400, "no_message_id"),
        ("another service", HOOK, with("From", "whatsapp:+254700001001"), whatsapp, 422, "not_sms"),
        ("a report without one", "/hooks/twilio/status", good.clone(), None, 401, "no_secret"),
        ("a report signed for the hook", "/hooks/twilio/status", good.clone(), right, 403, "wrong_secret"),
    ];
    for (what, path, fields, signature, status, reason) in table {
        let (got, body) = post(&server, path, &fields, signature).await;
        assert_eq!(got, status, "{what}: {body}");
        assert_eq!(serde_json::from_str::<Value>(&body).unwrap(), json!({ "error": reason }), "{what}");
    }
    // And the good one is good, where it was signed for, with and without a query.
    for (path, signature) in [(HOOK, right), (&other_url, elsewhere)] {
        assert_eq!(post(&server, path, &good, signature).await.0, 200, "{path}");
    }
}

const CREATED: &str = r#"{"sid":"SM900","status":"queued"}"#;
const TOO_FAST: &str = r#"{"code":20429,"message":"Too Many Requests","status":429}"#;
const NO_NUMBER: &str =
    r#"{"code":21211,"message":"The 'To' number is not a valid phone number.","status":400}"#;

#[tokio::test]
async fn later_replies_leave_as_twilios_library_sends_them() {
    let api = Provider::start().await;
    let server = start(&api.url).await;
    let text = "We looked into it: come on Monday & bring €5 + this number.";

    // Too fast: tried again when Twilio says; then taken.
    api.will_answer((429, &[("Retry-After", "0")], TOO_FAST));
    api.will_answer((201, &[], CREATED));
    api.will_answer((201, &[], CREATED));
    server.owe("staff-1", "twilio", VOTER, text).await;
    let row = server.owed_until("staff-1", |row| row.state == "sent").await;
    assert_eq!(row.attempts, 1, "a wait that Twilio asks for is no try of the part");
    let ours = api.came(2).await;
    assert_eq!(ours[0], ours[1]);

    // Word for word what the library sends.
    let callback = ours[0].field("StatusCallback").unwrap().to_owned();
    assert!(callback.starts_with(&format!("{PUBLIC}/hooks/twilio/status?ref=")), "{callback}");
    let job = json!({ "do": "send", "account": ACCOUNT, "token": TOKEN, "base": api.url, "message": {
        "to": VOTER, "from_": FROM, "body": text, "status_callback": callback } });
    let theirs = tokio::task::spawn_blocking(move || library(&[job])).await.unwrap();
    assert_eq!(theirs, [json!("SM900")]);
    let theirs = api.came(3).await.pop().unwrap();
    assert_eq!(essence(&ours[0]), essence(&theirs));

    // Twilio reports on it, signed for the callback's whole address.
    let path = callback.strip_prefix(PUBLIC).unwrap();
    for (status, noted) in [("sent", "accepted"), ("delivered", "delivered"), ("sent", "delivered")] {
        let report = [("MessageSid", "SM900"), ("MessageStatus", status), ("To", VOTER), ("From", FROM)];
        let report: Fields = report.into_iter().map(owned).collect();
        let signature = library(&[signing(path, &report, TOKEN)]);
        assert_eq!(post(&server, path, &report, signature[0].as_str()).await.0, 200);
        server.owed_until("staff-1", |row| row.delivery.as_deref() == Some(noted)).await;
    }

    // No such number: given up at once.
    api.will_answer((400, &[], NO_NUMBER));
    server.owe("staff-2", "twilio", "+254700001002", "Hello").await;
    let row = server.owed_until("staff-2", |row| row.state == "failed").await;
    assert_eq!(row.attempts, 1);
    assert!(row.error.unwrap().contains("no such mobile number"));
    // Nor does it hold up what comes after it for the same voter.
    api.will_answer((201, &[], CREATED));
    server.owe("staff-3", "twilio", "+254700001002", "Hello again").await;
    server.owed_until("staff-3", |row| row.state == "sent").await;
    api.came(5).await;
}

#[tokio::test]
async fn an_answer_waits_behind_what_is_owed() {
    let api = Provider::start().await;
    let server = start(&api.url).await;
    api.otherwise_answers((503, &[("Retry-After", "1")], "{}"));
    server.owe("staff-1", "twilio", VOTER, "First, what staff wrote.").await;
    server.owed_until("staff-1", |row| row.error.is_some()).await;

    // The answer does not overtake it: the response says nothing, however often.
    let question = message("SM21", "what id do i need");
    let signature = library(&[signing(HOOK, &question, TOKEN)]);
    for _ in 0..3 {
        let (status, document) = post(&server, HOOK, &question, signature[0].as_str()).await;
        assert_eq!(status, 200);
        assert_eq!(library(&[json!({ "do": "messages", "document": document })]), [json!([])]);
    }

    // Twilio is back: both leave, in order, once.
    api.otherwise_answers((201, &[], CREATED));
    server.owed_until(":twilio:SM21", |row| row.state == "sent").await;
    let mut bodies: Vec<String> =
        api.came_by_now().iter().map(|sent| sent.field("Body").unwrap().to_owned()).collect();
    let answer = bodies.pop().unwrap();
    assert!(answer.starts_with("What to bring to vote:"), "{answer}");
    assert!(bodies.iter().all(|body| body == "First, what staff wrote."), "{bodies:?}");

    // And the next answer comes in the response again.
    let question = message("SM22", "how do i register");
    let signature = library(&[signing(HOOK, &question, TOKEN)]);
    let (_, document) = post(&server, HOOK, &question, signature[0].as_str()).await;
    assert!(document.contains("How to register:"), "{document}");
}

/// What matters of a request: where it goes, as whom, with which fields.
fn essence(sent: &Sent) -> (String, Option<String>, Option<String>, Fields) {
    let header = |name: &str| sent.headers.get(name).cloned();
    (sent.line.clone(), header("authorization"), header("content-type"), sent.form.iter().cloned().collect())
}
