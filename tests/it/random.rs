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
const CASES: u32 = 1_500;
const TAKEN: &str = r#"{"SMSMessageData":{"Message":"Sent","Recipients":[
    {"statusCode":101,"number":"+1","status":"Success","cost":"0","messageId":"ATXid_1"}]}}"#;

/// A door, what reads there, and the fields it looks at, each with a good value; an
/// empty one is left out of a good request.
#[derive(Clone, Copy, Debug)]
struct Door {
    path: &'static str,
    kind: Kind,
    fields: &'static [(&'static str, &'static str)],
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
        fields: &[
            ("id", "k1"),
            ("from", "+254700000001"),
            ("to", "20880"),
            ("text", "menu"),
            ("bin", ""),
            ("charset", "UTF-8"),
            ("coding", "0"),
        ],
    },
    Door { path: "/hooks/kannel/dlr", kind: Kind::Query, fields: &[("ref", "r1"), ("type", "1")] },
    Door {
        path: "/hooks/twilio/sms",
        kind: Kind::SignedForm,
        fields: &[
            ("MessageSid", "SM1"),
            ("From", "+254700000002"),
            ("To", "20880"),
            ("Body", "menu"),
            ("NumMedia", "0"),
        ],
    },
    Door {
        path: "/hooks/twilio/status",
        kind: Kind::SignedForm,
        fields: &[("MessageSid", "SM2"), ("MessageStatus", "delivered")],
    },
    Door {
        path: "/hooks/africastalking/sms",
        kind: Kind::Form,
        fields: &[("id", "a1"), ("from", "+254700000003"), ("to", "20880"), ("text", "menu"), ("linkId", "")],
    },
    Door {
        path: "/hooks/africastalking/dlr",
        kind: Kind::Form,
        fields: &[("id", "a2"), ("status", "Success")],
    },
    Door {
        path: "/chat/messages",
        kind: Kind::PageForm,
        fields: &[
            ("lang", "en"),
            ("text", "menu"),
            ("choice", ""),
            ("label", ""),
            ("asked", ""),
            ("embed", ""),
        ],
    },
    Door { path: "/", kind: Kind::Query, fields: &[("lang", "en"), ("embed", "1")] },
    Door { path: "/chat/messages", kind: Kind::Chat, fields: &[] },
    Door { path: "/hooks/telegram", kind: Kind::Telegram, fields: &[] },
    Door { path: "/chat/ws", kind: Kind::Socket, fields: &[] },
];

/// What is sent to a door; which of it counts is the door's affair.
#[derive(Clone, Debug, Default)]
struct Input {
    /// Nothing but bytes, in the place of something well-formed.
    raw: Option<Vec<u8>>,
    /// Values of fields, by the number of their name.
    fields: Vec<(usize, Vec<u8>)>,
    /// Which node of a good message is replaced, and by what; none of a good one.
    node: usize,
    by: Option<Value>,
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
        .prop_map(|(raw, fields, node, by)| Input { raw, fields, node, by: Some(by) })
}

fn escaped(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("%{b:02X}")).collect()
}

impl Input {
    /// What this door takes, whole.
    fn good(door: Door) -> Self {
        let given = door.fields.iter().enumerate().filter(|(_, (_, value))| !value.is_empty());
        let fields = given.map(|(n, (_, value))| (n, value.as_bytes().to_vec())).collect();
        Self { fields, ..Self::default() }
    }

    /// As a form or a query, the names those that the door looks at.
    fn form(&self, door: Door) -> Vec<u8> {
        let name = |n: usize| door.fields[n % door.fields.len()].0;
        let pair = |(n, value): &(usize, Vec<u8>)| format!("{}={}", name(*n), escaped(value));
        let pairs: Vec<String> = self.fields.iter().map(pair).collect();
        self.raw.clone().unwrap_or_else(|| pairs.join("&").into_bytes())
    }

    /// As a good message of which one node is not.
    fn spoilt(&self, mut good: Value) -> Vec<u8> {
        if let Some(raw) = &self.raw {
            return raw.clone();
        }
        if let Some(by) = &self.by {
            let mut nodes = Vec::new();
            pointers(&good, String::new(), &mut nodes);
            *good.pointer_mut(&nodes[self.node % nodes.len()]).unwrap() = by.clone();
        }
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
    let Door { path, kind, .. } = door;
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
                None => String::from_utf8(input.form(door)).unwrap(),
            };
            http.get(format!("{url}{path}?token={SECRET}&{query}"))
        }
        Kind::Form => post(&format!("{path}?token={SECRET}"), input.form(door)),
        Kind::PageForm => {
            let mut body = format!("conversation={:064x}&id=f{}&", input.node % 50, input.node).into_bytes();
            body.extend(input.form(door));
            post(path, body)
        }
        Kind::SignedForm => {
            let body = input.form(door);
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
fn over_a_socket(url: &str, input: &Input) -> Option<Value> {
    let mut socket = Socket::open(url, "/chat/ws");
    let message = input.spoilt(good(Kind::Socket, input.node));
    let Ok(text) = std::str::from_utf8(&message) else {
        match input.node % 3 {
            0 => socket.frame(TEXT, &message),
            1 => socket.frame(BINARY, &message),
            _ => socket.raw(&message),
        }
        return Some(json!({ "error": "no text" }));
    };
    socket.frame(TEXT, text.as_bytes());
    serde_json::from_str(&socket.heard()?).ok()
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
        let status = |door: Door, input: &Input| {
            let sent = handle.block_on(request(&http, &url, door, input).send());
            sent.map(|answer| answer.status()).map_err(|e| format!("{}: {e}", door.path))
        };
        // What is good opens every lock, so what follows reaches what reads it.
        for door in DOORS {
            let input = Input::good(door);
            if door.kind == Kind::Socket {
                let answer = over_a_socket(&url, &input).unwrap();
                assert!(answer["parts"].is_array(), "{answer}");
                continue;
            }
            let status = status(door, &input).unwrap();
            assert!(
                status.is_success(),
                "{} {:?} does not take what is good: {status}",
                door.path,
                door.kind
            );
        }
        let mut runner = TestRunner::new(Runs { cases: CASES, failure_persistence: None, ..Runs::default() });
        runner
            .run(&(0..DOORS.len(), input()), |(at, input)| {
                let door = DOORS[at];
                if door.kind == Kind::Socket {
                    let answer = over_a_socket(&url, &input).unwrap_or_default();
                    let answered = answer["parts"].is_array() || answer["error"].is_string();
                    prop_assert!(answered, "a frame was not answered");
                    return Ok(());
                }
                let status = status(door, &input).map_err(TestCaseError::fail)?;
                prop_assert!(status.as_u16() < 500, "{}: {status}", door.path);
                // Nothing that is random about it may shut the lock.
                let locked = door.path != "/chat/messages";
                prop_assert!(!locked || ![401, 403].contains(&status.as_u16()), "{}: {status}", door.path);
                Ok(())
            })
            .unwrap();
    })
    .await
    .unwrap();
    assert_eq!(server.get("/healthz").await.0, 200);
    let mut voter = server.voter();
    assert_eq!(voter.say("how do i register").await.heading(), Some("How to register"), "it still answers");
    // Nobody's task is left hanging either.
    tokio::time::timeout(Duration::from_secs(30), server.stop()).await.expect("it stops");
}
