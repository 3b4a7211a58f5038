use proptest::prelude::*;

use super::*;
use crate::channels::outgoing_for_tests;

const TOKEN: &str = "t%k&n/1";

fn token() -> SecretString {
    SecretString::from(TOKEN)
}

fn read(query: &str) -> Result<Option<Inbound>, Refused> {
    receive(format!("{query}&token={}", wire::encode(TOKEN)).as_bytes(), &token())
}

/// `%b` as Kannel writes it.
fn utf16(text: &str) -> String {
    text.encode_utf16().flat_map(u16::to_be_bytes).map(|b| format!("%{b:02X}")).collect()
}

#[test]
fn raw_requests() {
    let id = "from=254700000001&to=20880&id=9a0e";
    let hindi = "मतदान कब है";
    let cases = [
        (
            format!("{id}&text=where+is+my+polling+station&coding=0&charset=UTF-8&bin=where"),
            "where is my polling station",
        ),
        // With mo-recode: clean UTF-8.
        (format!("{id}&text={}&coding=0&charset=UTF-8", wire::encode(hindi)), hindi),
        // Without: %a is rubble, %b is whole.
        (format!("{id}&text=.%20$%20&coding=2&charset=UTF-16BE&bin={}", utf16(hindi)), hindi),
        (format!("{id}&text=x&coding=2&bin={}", utf16("\u{feff}مرحبا 😀")), "مرحبا 😀"),
        (format!("{id}&text=%E9t%E9&charset=ISO-8859-1"), "été"),
        (format!("{id}&text=&coding=0&charset=UTF-8"), ""),
    ];
    for (query, text) in cases {
        let message = read(&query).unwrap().unwrap();
        assert_eq!(message.content, Content::Text(text.to_owned()));
        assert_eq!((message.gateway, message.provider_id.as_str()), ("kannel", "9a0e"));
        assert_eq!((message.from.reveal(), message.to.as_deref()), ("+254700000001", Some("20880")));
    }
    let data = read(&format!("{id}&text=%01%02&coding=1&charset=8-BIT&bin=%01%02")).unwrap().unwrap();
    assert_eq!(data.content, Content::Unsupported);
}

#[test]
fn refusals() {
    let query = b"from=254700000001&id=1&text=hi";
    assert_eq!(receive(query, &token()).err(), Some(Refused::Missing));
    assert_eq!(receive(b"from=254700000001&id=1&token=no", &token()).err(), Some(Refused::Wrong));
    assert_eq!(read("id=1&text=hi").err(), Some(Refused::Malformed("no_sender")));
    assert_eq!(read("from=254700000001&text=hi").err(), Some(Refused::Malformed("no_message_id")));
    assert!(read("from=Safaricom&id=1&text=offer").unwrap().is_none(), "a notice gets no answer");
    let long = read(&format!("from=254700000001&id=1&text={}", "x".repeat(20_000))).unwrap().unwrap();
    assert!(matches!(long.content, Content::Text(t) if t.len() == crate::channels::TEXT_LIMIT));
}

#[test]
fn answers() {
    let reply = |text| Reply { parts: vec![outgoing_for_tests("kannel", text).part] };
    let plain = answer(&reply("It’s “here”"));
    assert_eq!(plain.body, "It's \"here\"");
    assert_eq!(plain.headers, [("Content-Type", "text/plain; charset=UTF-8")]);
    for text in ["मतदान", "Êtes-vous"] {
        let ucs2 = answer(&reply(text));
        assert_eq!(ucs2.headers[1], ("X-Kannel-Coding", "2"));
    }
    assert_eq!(answer(&Reply::default()).body, "");
}

#[test]
fn exact_sendsms_request() {
    let push = Push::new(
        reqwest::Client::new(),
        Settings {
            url: "http://127.0.0.1:13013/cgi-bin/sendsms".into(),
            username: "tester".into(),
            password: SecretString::from("foobar"),
            from: Some("20880".into()),
            reports: Some(Reports { url: "http://127.0.0.1:8080/hooks/kannel/dlr".into(), token: token() }),
        },
    );
    let query = push.query(&outgoing_for_tests("kannel", "मतदान"));
    let expected = [
        ("username", "tester"),
        ("password", "foobar"),
        ("to", "+254700000001"),
        ("text", "मतदान"),
        ("charset", "UTF-8"),
        ("coding", "2"),
        ("from", "20880"),
        ("dlr-mask", "31"),
        ("dlr-url", "http://127.0.0.1:8080/hooks/kannel/dlr?ref=row-1&type=%d&token=t%%25k%%26n%%2F1"),
    ];
    assert_eq!(query, expected.map(|(k, v)| (k, v.to_owned())));
    let mut back = outgoing_for_tests("kannel", "ok");
    back.from = Some("40404".into());
    back.to = crate::model::Address::phone("0700 000 001");
    let query = push.query(&back);
    assert!(
        query.contains(&("from", "40404".to_owned())) && query.contains(&("to", "0700000001".to_owned()))
    );
    assert!(!query.iter().any(|(k, _)| *k == "coding"));
}

#[test]
fn delivery_reports() {
    use DeliveryState::{Accepted, Buffered, Delivered, Failed, Rejected};
    let states = [("1", Delivered), ("2", Failed), ("4", Buffered), ("8", Accepted), ("16", Rejected)];
    for (kind, state) in states {
        let query = format!("ref=row-1&type={kind}&token={}", wire::encode(TOKEN));
        let delivery = receipt(query.as_bytes(), &token()).unwrap().unwrap();
        assert_eq!(delivery, Delivery { reference: Reference::Ours("row-1".into()), state });
    }
    assert_eq!(receipt(b"ref=row-1&type=1", &token()).err(), Some(Refused::Missing));
}

/// Queries as a running Kannel 1.4.5 wrote them, without `mo-recode`.
#[test]
fn from_a_running_kannel() {
    let gsm = "from=254700000001&to=20880&text=wapi+kura+100%25+%26+%5Bx%5D+%C3%A9%E2%82%AC&id=44c9ff0e-6203-4d32-8ce5-1c201f196868&ts=1795354040&t=2026-11-22+13:27:20&smsc=FAKE&coding=0&charset=UTF-8&bin=wapi+kura+100%25+%26+%5Bx%5D+%C3%A9%E2%82%AC&svc=default&udh=&mclass=-1&q=254700000001";
    let ucs2 = "from=254700000001&to=20880&text=.+%24+%26+%3E+(%00+%15+%2C%00+9+H&id=3a7686db-373b-4065-b16a-8a7f706f1977&ts=1795354040&t=2026-11-22+13:27:20&smsc=FAKE&coding=2&charset=UTF-16BE&bin=%09.%09%24%09%26%09%3E%09(%00+%09%15%09%2C%00+%099%09H&svc=default&udh=&mclass=-1&q=254700000001";
    for (query, text) in [(gsm, "wapi kura 100% & [x] é€"), (ucs2, "मतदान कब है")] {
        assert!(matches!(read(query).unwrap().unwrap().content, Content::Text(t) if t == text));
    }
}

proptest! {
    #[test]
    fn any_query_is_read(raw in proptest::collection::vec(any::<u8>(), 0..200), bin in "[%0-9A-Fa-f]{0,60}") {
        let token = SecretString::from("t");
        for charset in ["", "UTF-16BE", "UTF-16LE", "8-BIT", "ISO-8859-1"] {
            let mut query = format!("token=t&from=1234567&id=1&coding=2&charset={charset}&bin={bin}&").into_bytes();
            query.extend_from_slice(&raw);
            prop_assert!(receive(&query, &token).is_ok_and(|m| m.is_some()));
        }
        let _ = receipt(&raw, &token);
    }
}
