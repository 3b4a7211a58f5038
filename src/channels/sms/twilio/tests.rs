use proptest::prelude::*;

use super::*;
use crate::channels::outgoing_for_tests;
use crate::channels::{Fault, Retry};

const URL: &str = "https://vote.example.org/hooks/twilio/sms";

fn token() -> SecretString {
    SecretString::from("12345")
}

fn body(fields: &[(&str, &str)]) -> String {
    fields
        .iter()
        .map(|(k, v)| format!("{}={}", wire::encode(k), wire::encode(v)))
        .collect::<Vec<_>>()
        .join("&")
}

fn signature(url: &str, fields: &[(&str, &str)]) -> String {
    let mut sorted = fields.to_vec();
    sorted.sort_unstable();
    sign(&token(), url, &sorted).unwrap()
}

/// The example of Twilio's own documentation and libraries.
#[test]
fn twilio_s_own_example() {
    let url = "https://mycompany.com/myapp.php?foo=1&bar=2";
    let fields = [
        ("To", "+18005551212"),
        ("CallSid", "CA1234567890ABCDE"),
        ("Caller", "+14158675309"),
        ("Digits", "1234"),
        ("From", "+14158675309"),
    ];
    let good = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";
    assert!(verify(&token(), url, &fields, good));
    assert!(!verify(&SecretString::from("54321"), url, &fields, good));
    assert!(!verify(&token(), "https://mycompany.com/myapp.php?foo=1", &fields, good));
    assert!(!verify(&token(), url, fields.get(1..).unwrap(), good));
    assert!(!verify(&SecretString::from(""), url, &fields, good));
}

#[test]
fn ports_and_repeated_fields() {
    let fields = [("Body", "b"), ("Body", "a"), ("Body", "b"), ("From", "+1")];
    // Both from Twilio's Python library.
    let with = "W5hNr8AeFW8fMY0mF+yg27sKdcM=";
    let without = "EXHCFtMfpPoLC7xp5jyrrxHrgmc=";
    for url in [URL, "https://vote.example.org:443/hooks/twilio/sms"] {
        assert!(verify(&token(), url, &fields, with) && verify(&token(), url, &fields, without));
    }
    assert_eq!(
        ports("http://me:pw@vote.example.org:8080?x=1").unwrap(),
        ("http://me:pw@vote.example.org:8080?x=1".to_owned(), "http://me:pw@vote.example.org?x=1".to_owned())
    );
}

/// Signed by Twilio's Python library, as a form that a browser might write.
#[test]
fn a_hindi_message() {
    let body = "Body=%E0%A4%AE%E0%A4%A4%E0%A4%A6%E0%A4%BE%E0%A4%A8%20%E0%A4%95%E0%A4%AC+%E0%A4%B9%E0%A5%88%3F+%26+%2B\
                &From=%2B254700000001&MessageSid=SM1&To=%2B254711000000&NumMedia=0&Zip=";
    let message = receive(body.as_bytes(), Some("5atvWd7S7w4ScV+0tyXbbDryytM="), URL, &token());
    assert!(matches!(message.unwrap().unwrap().content, Content::Text(t) if t == "मतदान कब है? & +"));
}

#[test]
fn raw_requests() {
    let fields = [
        ("ToCountry", "KE"),
        ("Body", "Wapi nitapiga kura? & lini"),
        ("MessageSid", "SM1"),
        ("From", "+254700000001"),
        ("To", "+254711000000"),
        ("NumMedia", "0"),
    ];
    let message =
        receive(body(&fields).as_bytes(), Some(&signature(URL, &fields)), URL, &token()).unwrap().unwrap();
    assert_eq!(message.content, Content::Text("Wapi nitapiga kura? & lini".into()));
    assert_eq!((message.gateway, message.provider_id.as_str()), ("twilio", "SM1"));
    assert_eq!((message.from.reveal(), message.to.as_deref()), ("+254700000001", Some("+254711000000")));

    let read = |fields: &[(&str, &str)]| {
        receive(body(fields).as_bytes(), Some(&signature(URL, fields)), URL, &token())
    };
    let picture = [("MessageSid", "SM2"), ("From", "+254700000001"), ("Body", ""), ("NumMedia", "1")];
    assert_eq!(read(&picture).unwrap().unwrap().content, Content::Unsupported);
    let whatsapp = [("MessageSid", "SM3"), ("From", "whatsapp:+254700000001"), ("Body", "hi")];
    assert_eq!(read(&whatsapp).err(), Some(Refused::Unsupported("not_sms")));
    assert_eq!(read(&[("From", "+254700000001")]).err(), Some(Refused::Malformed("no_message_id")));
    assert_eq!(receive(body(&fields).as_bytes(), None, URL, &token()).err(), Some(Refused::Missing));
    assert_eq!(receive(b"Body=x", Some(&signature(URL, &fields)), URL, &token()).err(), Some(Refused::Wrong));
}

#[test]
fn status_callbacks() {
    let url = format!("{URL}/status?ref=row-1");
    let read = |status: &str| {
        let fields = [("MessageSid", "SM1"), ("MessageStatus", status)];
        receipt(body(&fields).as_bytes(), Some(&signature(&url, &fields)), &url, &token()).unwrap()
    };
    let ours = Reference::Ours("row-1".to_owned());
    assert_eq!(read("delivered"), Some(Delivery { reference: ours, state: DeliveryState::Delivered }));
    assert_eq!(read("undelivered").unwrap().state, DeliveryState::Failed);
    assert_eq!(read("sent").unwrap().state, DeliveryState::Accepted);
    assert_eq!(read("scheduled"), None);
}

#[test]
fn twiml_is_escaped() {
    let part = outgoing_for_tests("twilio", "<b>\"A\" & B</b>\u{1}\nन").part;
    let twiml = answer(&Reply { parts: vec![part.clone(), part] }).body;
    let message = "<Message>&lt;b&gt;\"A\" &amp; B&lt;/b&gt;\nन</Message>";
    assert_eq!(
        twiml,
        format!(r#"<?xml version="1.0" encoding="UTF-8"?><Response>{message}{message}</Response>"#)
    );
    assert!(answer(&Reply::default()).body.ends_with("<Response></Response>"));
}

#[test]
fn exact_rest_request() {
    let settings = Settings {
        base: "https://api.twilio.com".into(),
        account: "AC1".into(),
        auth_token: token(),
        sender: Sender::Service("MG1".into()),
        reports: Some("https://vote.example.org/hooks/twilio/status".into()),
    };
    let rest = Rest::new(reqwest::Client::new(), settings);
    let mut message = outgoing_for_tests("twilio", "Karibu");
    let expected = [
        ("To", "+254700000001"),
        ("MessagingServiceSid", "MG1"),
        ("Body", "Karibu"),
        ("StatusCallback", "https://vote.example.org/hooks/twilio/status?ref=row-1"),
    ];
    assert_eq!(rest.form(&message), expected.map(|(k, v)| (k, v.to_owned())));
    message.from = Some("+254711000000".into());
    assert_eq!(rest.form(&message)[1], ("From", "+254711000000".to_owned()));
}

#[test]
fn errors_answer_questions() {
    let cases = [
        (400, Some(21610), Retry::Never, Fault::Voter),
        (400, Some(21211), Retry::Never, Fault::Voter),
        (400, Some(21606), Retry::Backoff, Fault::Ours),
        (400, None, Retry::Never, Fault::Ours),
        (401, Some(20003), Retry::Backoff, Fault::Ours),
        (429, Some(20429), Retry::Backoff, Fault::Gateway),
        (503, None, Retry::Backoff, Fault::Gateway),
    ];
    for (status, code, retry, fault) in cases {
        let error = error(status, code);
        assert_eq!((error.retry, error.fault), (retry, fault), "{status} {code:?}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read(raw in proptest::collection::vec(any::<u8>(), 0..200), url in "\\PC{0,40}", sig in "\\PC{0,40}") {
        let _ = receive(&raw, Some(&sig), &url, &token());
        let fields = Fields::parse(&raw).unwrap();
        let pairs: Vec<_> = fields.pairs().collect();
        let mut pairs: Vec<(&str, &str)> = pairs.iter().map(|(k, v)| (k.as_ref(), v.as_ref())).collect();
        pairs.sort_unstable();
        pairs.dedup();
        // Past the lock, too.
        if let Some((_, bare)) = ports(&url) {
            let good = sign(&token(), &bare, &pairs).unwrap();
            prop_assert!(verify(&token(), &url, &pairs, &good));
            let _ = receive(&raw, Some(&good), &url, &token());
            let _ = receipt(&raw, Some(&good), &url, &token());
        }
    }
}
