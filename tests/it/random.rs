//! Random input at every door, behind its lock, so that what reads it is reached: never
//! a failure of the server's, and it answers on.

use std::time::Duration;

use proptest::prelude::*;
use proptest::test_runner::{Config as Runs, TestRunner};
use serde_json::{Value, json};

use crate::support::bot_api::{BotApi, TOKEN};
use crate::support::provider::Provider;
use crate::support::socket::{BINARY, Socket, TEXT};
use crate::support::telegram::Voter;
use crate::support::{SECRET, Server, twilio};

const PUBLIC: &str = "https://vote.example.org";
/// How often chance is tried.
const ROUNDS: usize = 5;
const CASES: u32 = 600;
const TAKEN: &str = r#"{"SMSMessageData":{"Message":"Sent","Recipients":[
    {"statusCode":101,"number":"+1","status":"Success","cost":"0","messageId":"ATXid_1"}]}}"#;

/// A door, what reads there, and the names of the fields it looks at.
#[derive(Clone, Copy, Debug)]
struct Door {
    path: &'static str,
    kind: Kind,
    names: &'static [&'static str],
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Query,
    Form,
    SignedForm,
    PageForm,
    Chat,
    Telegram,
    Socket,
}

const DOORS: [Door; 11] = [
    Door {
        path: "/hooks/kannel",
        kind: Kind::Query,
        names: &["id", "from", "to", "text", "bin", "charset", "coding"],
    },
    Door { path: "/hooks/kannel/dlr", kind: Kind::Query, names: &["ref", "type"] },
    Door {
        path: "/hooks/twilio/sms",
        kind: Kind::SignedForm,
        names: &["MessageSid", "From", "To", "Body", "NumMedia"],
    },
    Door { path: "/hooks/twilio/status", kind: Kind::SignedForm, names: &["MessageSid", "MessageStatus"] },
    Door {
        path: "/hooks/africastalking/sms",
        kind: Kind::Form,
        names: &["id", "from", "to", "text", "linkId"],
    },
    Door { path: "/hooks/africastalking/dlr", kind: Kind::Form, names: &["id", "status"] },
    Door { path: "/chat/messages", kind: Kind::PageForm, names: &["lang", "text", "choice", "embed"] },
    Door { path: "/", kind: Kind::Query, names: &["lang", "embed"] },
    Door { path: "/chat/messages", kind: Kind::Chat, names: &[] },
    Door { path: "/hooks/telegram", kind: Kind::Telegram, names: &[] },
    Door { path: "/chat/ws", kind: Kind::Socket, names: &[] },
];

/// What is sent to a door; which of it counts is the door's affair.
#[derive(Clone, Debug)]
struct Input {
    /// Nothing but bytes, in the place of something well-formed.
    raw: Option<Vec<u8>>,
    /// Values of fields, by the number of their name.
    fields: Vec<(usize, Vec<u8>)>,
    /// Which node of a good message is replaced, and by what.
    node: usize,
    by: Value,
}

fn input() -> impl Strategy<Value = Input> {
    let bytes = |most| prop::collection::vec(any::<u8>(), 0..most);
    let text = || prop_oneof!["\\PC{0,40}", bytes(60).prop_map(|b| String::from_utf8_lossy(&b).into_owned())];
    let by = prop_oneof![
        text().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        Just(Value::Null),
        text().prop_map(|t| json!({ t.as_str(): [t.as_str(), 1, null] })),
        (0_usize..60).prop_map(|deep| (0..deep).fold(json!(1), |v, _| json!([v]))),
    ];
    let fields = prop::collection::vec((any::<usize>(), bytes(120)), 0..9);
    (prop::option::weighted(0.3, bytes(2_000)), fields, any::<usize>(), by)
        .prop_map(|(raw, fields, node, by)| Input { raw, fields, node, by })
}

fn escaped(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("%{b:02X}")).collect()
}

impl Input {
    /// As a form or a query, the names those that the door looks at.
    fn form(&self, names: &[&str]) -> Vec<u8> {
        let pair = |(n, value): &(usize, Vec<u8>)| format!("{}={}", names[n % names.len()], escaped(value));
        let pairs: Vec<String> = self.fields.iter().map(pair).collect();
        self.raw.clone().unwrap_or_else(|| pairs.join("&").into_bytes())
    }

    /// As a good message of which one node is not.
    fn spoilt(&self, mut good: Value) -> Vec<u8> {
        if let Some(raw) = &self.raw {
            return raw.clone();
        }
        let mut nodes = Vec::new();
        pointers(&good, String::new(), &mut nodes);
        *good.pointer_mut(&nodes[self.node % nodes.len()]).unwrap() = self.by.clone();
        good.to_string().into_bytes()
    }
}

fn pointers(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(n, v)| pointers(v, format!("{at}/{n}"), found)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(n, v)| pointers(v, format!("{at}/{n}"), found));
        }
        _ => {}
    }
    found.push(at);
}

/// A good message of the web chat, or of Telegram, of each kind that there is.
fn good(kind: Kind, n: usize) -> Value {
    let content = [
        json!({ "text": "how do i register" }),
        json!({ "choice": "c:menu" }),
        json!({ "location": { "latitude": -2.0, "longitude": 40.0, "lat": -2.0, "lon": 40.0 } }),
        json!({ "caption": "look", "photo": [{ "file_id": "f", "file_unique_id": "u", "width": 1, "height": 1 }] }),
    ][n % 4]
        .clone();
    if kind == Kind::Telegram {
        let mut voter = Voter::new(900 + i64::try_from(n % 50).unwrap(), "en");
        let mut update = voter.sends(&content);
        if content["choice"].is_string() {
            let query = json!({ "id": "q", "from": voter.user(), "chat_instance": "1", "data": "c:menu" });
            update = json!({ "update_id": voter.number(), "callback_query": query });
        }
        return update;
    }
    let mut message = content;
    message["conversation"] = format!("{:064x}", n % 50).into();
    message["id"] = format!("r{n}").into();
    message["lang"] = "en".into();
    message
}

fn request(http: &reqwest::Client, url: &str, door: Door, input: &Input) -> reqwest::RequestBuilder {
    let Door { path, kind, names } = door;
    let post = |path: &str, body: Vec<u8>| {
        let form = matches!(kind, Kind::Form | Kind::SignedForm | Kind::PageForm);
        let kind = if form { "application/x-www-form-urlencoded" } else { "application/json" };
        http.post(format!("{url}{path}")).header("Content-Type", kind).body(body)
    };
    match kind {
        Kind::Query => {
            // An address holds no raw bytes: they come escaped, as one more value.
            let query = match &input.raw {
                Some(raw) => escaped(&raw[..raw.len().min(500)]),
                None => String::from_utf8(input.form(names)).unwrap(),
            };
            http.get(format!("{url}{path}?token={SECRET}&{query}"))
        }
        Kind::Form => post(&format!("{path}?token={SECRET}"), input.form(names)),
        Kind::PageForm => {
            let mut body = format!("conversation={:064x}&id=f{}&", input.node % 50, input.node).into_bytes();
            body.extend(input.form(names));
            post(path, body)
        }
        Kind::SignedForm => {
            let body = input.form(names);
            let signature = twilio::signature(SECRET, &format!("{PUBLIC}{path}"), &body);
            post(path, body).header("X-Twilio-Signature", signature)
        }
        Kind::Telegram => {
            post(path, input.spoilt(good(kind, input.node))).header("X-Telegram-Bot-Api-Secret-Token", SECRET)
        }
        Kind::Chat | Kind::Socket => post(path, input.spoilt(good(kind, input.node))),
    }
}

/// Whatever came as text over a socket is answered; other bytes may end the socket.
fn over_a_socket(url: &str, input: &Input) -> bool {
    let mut socket = Socket::open(url, "/chat/ws");
    let message = input.spoilt(good(Kind::Socket, input.node));
    let Ok(text) = std::str::from_utf8(&message) else {
        match input.node % 3 {
            0 => socket.frame(TEXT, &message),
            1 => socket.frame(BINARY, &message),
            _ => socket.raw(&message),
        }
        return true;
    };
    socket.frame(TEXT, text.as_bytes());
    let heard = socket.heard().and_then(|json| serde_json::from_str::<Value>(&json).ok());
    heard.is_some_and(|answer| answer["parts"].is_array() || answer["error"].is_string())
}

#[tokio::test(flavor = "multi_thread")]
async fn random_input_at_every_door_never_breaks_it() {
    let (telegram, sms) = (BotApi::start().await, Provider::start().await);
    sms.otherwise_answers((201, &[], TAKEN));
    let server = Server::start(&[
        ("SERVER__PUBLIC_URL", PUBLIC),
        ("CHANNELS__KANNEL__ENABLED", "true"),
        ("CHANNELS__KANNEL__SECRET", SECRET),
        ("CHANNELS__TWILIO__ENABLED", "true"),
        ("CHANNELS__TWILIO__AUTH_TOKEN", SECRET),
        ("CHANNELS__TWILIO__API_URL", &sms.url),
        ("CHANNELS__AFRICASTALKING__ENABLED", "true"),
        ("CHANNELS__AFRICASTALKING__SECRET", SECRET),
        ("CHANNELS__AFRICASTALKING__API_URL", &sms.url),
        ("CHANNELS__TELEGRAM__ENABLED", "true"),
        ("CHANNELS__TELEGRAM__TOKEN", TOKEN),
        ("CHANNELS__TELEGRAM__SECRET", SECRET),
        ("CHANNELS__TELEGRAM__MODE", "webhook"),
        ("CHANNELS__TELEGRAM__API_URL", &telegram.url),
    ])
    .await;
    let (url, http) = (server.url.clone(), server.http.clone());
    tokio::task::spawn_blocking(move || {
        let handle = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let mut runner = TestRunner::new(Runs { cases: CASES, failure_persistence: None, ..Runs::default() });
        let mut taken = [0_usize; DOORS.len()];
        let counts = std::cell::RefCell::new(&mut taken);
        // Chance may send nothing that a door takes: then once more.
        for _ in 0..ROUNDS {
            runner
                .run(&(0..DOORS.len(), input()), |(at, input)| {
                    let door = DOORS[at];
                    if door.kind == Kind::Socket {
                        prop_assert!(over_a_socket(&url, &input), "a frame was not answered");
                        counts.borrow_mut()[at] += 1;
                        return Ok(());
                    }
                    let sent = handle.block_on(request(&http, &url, door, &input).send());
                    let status =
                        sent.map_err(|e| TestCaseError::fail(format!("{}: {e}", door.path)))?.status();
                    prop_assert!(status.as_u16() < 500, "{}: {status}", door.path);
                    // A lock that stays shut would keep the input from what reads it.
                    let locked = door.kind != Kind::Chat && door.path != "/chat/messages";
                    prop_assert!(
                        !locked || ![401, 403].contains(&status.as_u16()),
                        "{}: {status}",
                        door.path
                    );
                    counts.borrow_mut()[at] += usize::from(status.is_success());
                    Ok(())
                })
                .unwrap();
            if counts.borrow().iter().all(|taken| *taken > 0) {
                break;
            }
        }
        for (door, taken) in DOORS.iter().zip(taken) {
            assert!(taken > 0, "nothing that {} {:?} takes was ever sent", door.path, door.kind);
        }
    })
    .await
    .unwrap();
    assert_eq!(server.get("/healthz").await.0, 200);
    let mut voter = server.voter();
    assert_eq!(voter.say("how do i register").await.heading(), Some("How to register"), "it still answers");
    // Nobody's task is left hanging either.
    tokio::time::timeout(Duration::from_secs(30), server.stop()).await.expect("it stops");
}
