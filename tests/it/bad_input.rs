//! Bad input gets a clear, short refusal or a polite answer, and changes nothing. What
//! no table names is tried by chance in `random.rs`.

use serde_json::json;

use crate::support::{SECRET, Server, refused_start};

fn gateways() -> Vec<(&'static str, &'static str)> {
    vec![
        ("CHANNELS__KANNEL__ENABLED", "true"),
        ("CHANNELS__KANNEL__SECRET", SECRET),
        ("CHANNELS__TWILIO__ENABLED", "true"),
        ("CHANNELS__TWILIO__AUTH_TOKEN", SECRET),
        ("SERVER__PUBLIC_URL", "https://vote.example.org"),
        ("CHANNELS__AFRICASTALKING__ENABLED", "true"),
        ("CHANNELS__AFRICASTALKING__SECRET", SECRET),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn malformed_and_oversized_bodies_are_refused_with_a_reason() {
    let server = Server::start(&gateways()).await;
    let url = format!("{}/chat/messages", server.url);
    let token = "a".repeat(64);
    let huge = json!({ "conversation": token, "id": "1", "text": "x".repeat(70_000) }).to_string();
    let cases = [
        ("application/json", "{", 400),
        ("application/json", "[]", 400),
        ("application/json", r#"{"id":"1","text":"a"}"#, 401),
        ("application/json", r#"{"conversation":"abc","id":"1","text":"a"}"#, 400),
        ("text/plain", "hello", 400),
        ("application/json", huge.as_str(), 413),
    ];
    for (kind, body, status) in cases {
        let sent =
            server.http.post(&url).header("content-type", kind).body(body.to_owned()).send().await.unwrap();
        assert_eq!(sent.status(), status, "{kind} {}", &body[..body.len().min(60)]);
        let reason: serde_json::Value = sent.json().await.expect("a JSON reason");
        assert!(reason["error"].as_str().is_some_and(|e| e.len() < 40), "{reason}");
    }
    assert_eq!(server.running.doors.pipeline.live.kept().sessions, 0, "nothing was changed");
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn hooks_without_the_secret_are_shut() {
    let server = Server::start(&gateways()).await;
    for (path, status) in [
        ("/hooks/kannel?from=254700000001&to=1&text=hi&id=1", 401),
        ("/hooks/kannel?from=254700000001&to=1&text=hi&id=1&token=wrong", 403),
        ("/hooks/kannel/dlr?ref=1&type=1", 401),
    ] {
        let (got, body) = server.get(path).await;
        assert_eq!(got, status, "{path}");
        assert!(body.starts_with(r#"{"error":""#), "{body}");
    }
    for (method, path, allowed) in [
        ("HEAD", "/hooks/kannel?from=1&to=1&text=hi&id=1", "GET"),
        ("POST", "/hooks/kannel/dlr", "GET"),
        ("HEAD", "/hooks/twilio/sms", "POST"),
        ("GET", "/hooks/africastalking/dlr", "POST"),
    ] {
        let method = method.parse().unwrap();
        let got = server.http.request(method, format!("{}{path}", server.url)).send().await.unwrap();
        assert_eq!(got.status(), 405, "{path}");
        assert_eq!(got.headers()["allow"], allowed, "{path}");
    }
    for path in ["/hooks/twilio/sms", "/hooks/africastalking/sms"] {
        let sent =
            server.http.post(format!("{}{path}", server.url)).body("From=%2B1&Body=hi").send().await.unwrap();
        assert_eq!(sent.status(), 401, "{path}");
    }
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn strange_messages_get_a_polite_answer() {
    let server = Server::start(&gateways()).await;
    let long = "please ".repeat(1_500);
    for text in
        ["😀😀😀", "\u{200b}\u{200d}\u{feff}", "   ", "", "?!?!", long.as_str(), "\u{202e}gnp.exe", "\0\0"]
    {
        let mut voter = server.voter();
        let answer = voter.say(text).await;
        assert!(answer.text().len() > 20, "{text:?}: {answer:?}");
    }
    // Invalid UTF-8 by SMS, percent-encoded as Kannel would.
    let path =
        format!("/hooks/kannel?token={SECRET}&from=254700000001&to=20880&id=u1&coding=0&text=%FF%FE%80");
    let (status, body) = server.get(&path).await;
    assert_eq!(status, 200);
    assert!(body.len() > 20, "{body}");
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_pack_stops_the_start_with_file_and_line() {
    let dir = crate::support::Scratch::new();
    let pack = dir.0.join("pack");
    crier::content_store::write_folder(&pack, &crier::content_store::embedded()).unwrap();
    let file = pack.join("locales/en/vote.ftl");
    let text =
        std::fs::read_to_string(&file).unwrap().replacen("{ $general-election-day }", "14 September", 1);
    std::fs::write(&file, text).unwrap();
    let error = refused_start(&[("CONTENT__PACK", &pack.to_string_lossy())]).await.to_string();
    assert!(error.contains("locales/en/vote.ftl:") && error.contains("help:"), "{error}");
}

#[tokio::test]
async fn an_address_in_use_is_told_before_anything_is_opened() {
    let other = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = other.local_addr().unwrap().to_string();
    let dir = crate::support::Scratch::new();
    let config = crate::support::config(&dir, &[("SERVER__LISTEN", &address)]);
    let error = crier::app::start(config, crate::support::clock).await.err().expect("refused").to_string();
    assert!(error.contains(&address) && error.contains("--listen"), "{error}");
    assert!(!dir.0.join("data").exists(), "nothing was opened");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_be_read_can_be_asked_for_without_its_body() {
    let server = Server::start(&gateways()).await;
    for path in ["/", "/widget.js", "/healthz", "/readyz", "/metrics", "/chat/messages"] {
        let url = format!("{}{path}", server.url);
        let head = server.http.head(&url).send().await.unwrap();
        let get = server.http.get(&url).send().await.unwrap();
        assert_eq!((head.status(), get.status().as_u16()), (get.status(), 200), "{path}");
        assert_eq!(head.headers()["content-type"], get.headers()["content-type"], "{path}");
        assert!(head.bytes().await.unwrap().is_empty(), "{path}");
    }
    // A hook takes a turn: to ask about it must not.
    let hook = format!("{}/hooks/kannel?from=254700000001&to=1&text=hi&id=1&token={SECRET}", server.url);
    assert!(server.http.head(&hook).send().await.unwrap().status().is_client_error());
    assert_eq!(server.running.doors.pipeline.live.kept().sessions, 0, "nothing was changed");
    server.stop().await;
}
