//! What each gateway puts on the wire, read by a server that knows none of them.

use secrecy::SecretString;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::*;
use crate::model::{LatLon, Pin};

/// Answers each connection's one request with the next answer, and gives back the
/// requests: first line, headers and body as they came.
async fn serve(answers: Vec<&'static str>) -> (String, tokio::task::JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let requests = tokio::spawn(async move {
        let mut requests = Vec::new();
        for answer in answers {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut request = String::new();
            let mut buffer = [0; 4096];
            loop {
                let wanted = request.split_once("\r\n\r\n").map(|(head, body)| {
                    let length = head.to_lowercase().lines().find_map(|l| {
                        l.strip_prefix("content-length: ").and_then(|n| n.parse::<usize>().ok())
                    });
                    length.unwrap_or(0).saturating_sub(body.len())
                });
                if wanted == Some(0) {
                    break;
                }
                let read = stream.read(&mut buffer).await.unwrap();
                request.push_str(std::str::from_utf8(&buffer[..read]).unwrap());
            }
            let (status, body) = answer.split_once(' ').unwrap();
            let response = format!(
                "HTTP/1.1 {status} X\r\nRetry-After: 9\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
                body.len()
            );
            stream.write_all(response.as_bytes()).await.unwrap();
            requests.push(request);
        }
        requests
    });
    (base, requests)
}

fn secret(text: &str) -> SecretString {
    SecretString::from(text)
}

#[tokio::test]
async fn kannel_on_the_wire() {
    let (base, requests) = serve(vec!["202 3: Queued for later delivery", "403 Authorization failed"]).await;
    let settings = kannel::Settings {
        url: format!("{base}/cgi-bin/sendsms"),
        username: "tester".into(),
        password: secret("foo bar"),
        from: None,
        reports: None,
    };
    let gateway = Gateway::Kannel(kannel::Push::new(client().unwrap(), settings));
    let message = outgoing_for_tests("kannel", "Na“m” & 1");
    assert_eq!(gateway.send(&message).await, Ok(Sent::default()));
    let refused = gateway.send(&message).await.unwrap_err();
    assert_eq!((refused.retry, refused.fault, refused.status), (Retry::Backoff, Fault::Ours, Some(403)));
    let line = "GET /cgi-bin/sendsms?username=tester&password=foo+bar&to=%2B254700000001&text=Na%22m%22+%26+1&charset=UTF-8 HTTP/1.1";
    assert_eq!(requests.await.unwrap()[0].lines().next(), Some(line));
}

#[tokio::test]
async fn twilio_on_the_wire() {
    let (base, requests) =
        serve(vec![r#"201 {"sid":"SM9","status":"queued"}"#, r#"429 {"code":20429,"message":"x"}"#]).await;
    let settings = twilio::Settings {
        base,
        account: "AC1".into(),
        auth_token: secret("t"),
        sender: twilio::Sender::Number("+1500".into()),
        reports: None,
    };
    let gateway = Gateway::Twilio(twilio::Rest::new(client().unwrap(), settings));
    let message = outgoing_for_tests("twilio", "Karibu");
    assert_eq!(gateway.send(&message).await.unwrap().provider_id.as_deref(), Some("SM9"));
    let slower = gateway.send(&message).await.unwrap_err();
    assert_eq!(
        (slower.retry, slower.fault),
        (Retry::After(std::time::Duration::from_secs(9)), Fault::Gateway)
    );
    let request = &requests.await.unwrap()[0];
    assert!(request.starts_with("POST /2010-04-01/Accounts/AC1/Messages.json HTTP/1.1"));
    assert!(request.contains("authorization: Basic QUMxOnQ="));
    assert!(request.ends_with("\r\n\r\nTo=%2B254700000001&From=%2B1500&Body=Karibu"));
}

#[tokio::test]
async fn africas_talking_on_the_wire() {
    let told = r#"201 {"SMSMessageData":{"Message":"Sent","Recipients":[{"statusCode":101,"messageId":"ATXid_1"}]}}"#;
    let (base, requests) = serve(vec![told]).await;
    let settings = africastalking::Settings {
        premium_base: base.clone(),
        base,
        username: "ecm".into(),
        api_key: secret("k"),
        from: None,
        keyword: None,
    };
    let gateway = Gateway::AfricasTalking(africastalking::Rest::new(client().unwrap(), settings));
    let sent = gateway.send(&outgoing_for_tests("africastalking", "Karibu")).await.unwrap();
    assert_eq!(sent.provider_id.as_deref(), Some("ATXid_1"));
    let request = &requests.await.unwrap()[0];
    assert!(request.starts_with("POST /version1/messaging HTTP/1.1"));
    assert!(request.to_lowercase().contains("apikey: k\r\n"));
    assert!(request.ends_with("username=ecm&to=%2B254700000001&message=Karibu&bulkSMSMode=1&enqueue=1"));
}

#[tokio::test]
async fn telegram_on_the_wire() {
    let message = r#"200 {"ok":true,"result":{"message_id":77,"date":1,"chat":{"id":42,"type":"private","first_name":"A"},"text":"x"}}"#;
    let blocked =
        r#"403 {"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}"#;
    let slower = r#"429 {"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":3}}"#;
    let update = r#"200 {"ok":true,"result":[{"update_id":5,"message":{"message_id":1,"date":1,"text":"hi","entities":"new","chat":{"id":42,"type":"private"},"from":{"id":42,"is_bot":false,"first_name":"A"}}},{"update_id":6}]}"#;
    let done = r#"200 {"ok":true,"result":true}"#;
    let (base, requests) = serve(vec![message, blocked, blocked, slower, update, done, done]).await;
    let client = telegram::Client::new(client().unwrap(), &secret("1:a")).set_api_url(base.parse().unwrap());
    let gateway = Gateway::Telegram(client.clone());
    let mut outgoing = outgoing_for_tests("telegram", "Here");
    outgoing.to = crate::model::Address::exact("42");
    outgoing.part.pins = vec![Pin {
        title: "School".into(),
        address: "Road".into(),
        position: LatLon::new(1.0, 2.0).unwrap(),
    }];
    // The pin fails; the text was said, and must not be said again.
    assert_eq!(gateway.send(&outgoing).await.unwrap().provider_id.as_deref(), Some("77"));
    let error = gateway.send(&outgoing).await.unwrap_err();
    assert_eq!((error.retry, error.fault), (Retry::Never, Fault::Voter));
    let error = gateway.send(&outgoing).await.unwrap_err();
    assert_eq!(error.retry, Retry::After(std::time::Duration::from_secs(3)));

    let updates = client.poll(Some(5)).await.unwrap();
    assert_eq!(updates.iter().map(|u| u.update).collect::<Vec<_>>(), [5, 6]);
    assert!(updates[0].inbound.is_some() && updates[1].inbound.is_none());
    client.answer_callback("q1").await.unwrap();
    client.set_webhook("https://vote.example.org/hooks/telegram", &secret("a_b-9")).await.unwrap();
    assert!(client.set_webhook("https://vote.example.org", &secret("a b")).await.is_err());

    let requests = requests.await.unwrap();
    let method = |n: usize| requests[n].split(' ').nth(1).unwrap().to_owned();
    assert_eq!((method(0), method(1)), ("/bot1:a/SendMessage".into(), "/bot1:a/SendVenue".into()));
    let body = |n: usize| serde_json::from_str(requests[n].split_once("\r\n\r\n").unwrap().1).unwrap();
    let polled: serde_json::Value = body(4);
    let expected =
        serde_json::json!({"offset": 5, "timeout": 10, "allowed_updates": ["message", "callback_query"]});
    assert_eq!(polled, expected);
    assert!(requests[6].contains("a_b-9") && requests[6].contains("https://vote.example.org/hooks/telegram"));
}

#[tokio::test]
async fn nobody_there() {
    let settings = kannel::Settings {
        url: "http://127.0.0.1:1/x".into(),
        username: String::new(),
        password: secret("hunter2"),
        from: None,
        reports: None,
    };
    let push = kannel::Push::new(client().unwrap(), settings);
    let error = push.send(&outgoing_for_tests("kannel", "x")).await.unwrap_err();
    assert_eq!((error.retry, error.fault), (Retry::Backoff, Fault::Gateway));
    assert!(!format!("{error} {error:?}").contains("hunter2"));
}

#[tokio::test]
async fn the_stub_keeps_and_fails() {
    let stub = Stub::named("twilio");
    let gateway = Gateway::Stub(stub.clone());
    stub.fail_next(SendError::gateway("out of order"));
    let message = outgoing_for_tests("twilio", "secret words");
    assert!(gateway.send(&message).await.is_err());
    assert!(gateway.send(&message).await.is_ok());
    assert_eq!(stub.take(), std::slice::from_ref(&message));
    assert_eq!(gateway.name(), "twilio");
    let shown = format!("{message:?}");
    assert!(!shown.contains("secret") && !shown.contains("2547"), "{shown}");
}

#[test]
fn names_and_languages() {
    assert_eq!(known("web"), Some("web"));
    assert_eq!(known("fax"), None);
    let hint = |tag| locale_hint(tag).map(|l| l.to_string());
    assert_eq!(hint("pt-br").as_deref(), Some("pt-BR"));
    assert_eq!(hint("zh-hans").as_deref(), Some("zh"));
    assert_eq!(hint("EN").as_deref(), Some("en"));
    assert_eq!(hint("en-US-x-twain").as_deref(), Some("en"));
    assert_eq!(hint("*"), None);
}
