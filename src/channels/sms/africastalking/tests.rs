use proptest::prelude::*;

use super::*;
use crate::channels::{Fault, Retry, outgoing_for_tests};
use crate::model::Content;

fn token() -> SecretString {
    SecretString::from("s3cret")
}

#[test]
fn raw_requests() {
    let body = b"date=2027-09-01+10%3A00%3A00&from=%2B254700000001&id=b6f1&linkId=L1&text=kura%20lini%3F&to=20880&networkCode=63902";
    let message = receive(body, b"token=s3cret", &token()).unwrap().unwrap();
    assert_eq!(message.content, Content::Text("kura lini?".into()));
    assert_eq!((message.gateway, message.provider_id.as_str()), ("africastalking", "b6f1"));
    assert_eq!((message.from.reveal(), message.to.as_deref()), ("+254700000001", Some("20880")));
    assert_eq!(message.link.as_deref(), Some("L1"));

    assert_eq!(receive(body, b"", &token()).err(), Some(Refused::Missing));
    assert_eq!(receive(body, b"token=no", &token()).err(), Some(Refused::Wrong));
    let nobody = receive(b"id=1&text=x", b"token=s3cret", &token());
    assert_eq!(nobody.err(), Some(Refused::Malformed("no_sender")));
}

#[test]
fn delivery_reports() {
    let report = receipt(b"id=ATXid_1&status=Success&phoneNumber=%2B254700000001", b"token=s3cret", &token());
    let reference = Reference::Provider("ATXid_1".into());
    assert_eq!(report, Ok(Some(Delivery { reference, state: DeliveryState::Delivered })));
    assert_eq!(receipt(b"id=1&status=New", b"token=s3cret", &token()), Ok(None));
}

#[test]
fn exact_rest_request() {
    let settings = Settings {
        base: "https://api.africastalking.com".into(),
        premium_base: "https://content.africastalking.com".into(),
        username: "ecm".into(),
        api_key: SecretString::from("k"),
        from: Some("20880".into()),
        keyword: None,
    };
    let rest = Rest::new(reqwest::Client::new(), settings);
    let mut message = outgoing_for_tests("africastalking", "Karibu");
    let both = [("username", "ecm"), ("to", "+254700000001"), ("message", "Karibu"), ("from", "20880")];
    let bulk = [("bulkSMSMode", "1"), ("enqueue", "1")];
    let expected: Vec<_> = both.iter().chain(&bulk).map(|(k, v)| (*k, (*v).to_owned())).collect();
    assert_eq!(rest.form(&message), expected);
    message.link = Some("L1".into());
    let premium = [("bulkSMSMode", "0"), ("linkId", "L1")];
    let expected: Vec<_> = both.iter().chain(&premium).map(|(k, v)| (*k, (*v).to_owned())).collect();
    assert_eq!(rest.form(&message), expected);
}

#[test]
fn a_success_may_refuse_the_recipient() {
    let told = |code: u16| {
        let body = format!(
            r#"{{"SMSMessageData":{{"Message":"Sent to 1/1","Recipients":[{{"statusCode":{code},"number":"+254700000001","status":"x","cost":"KES 0.8","messageId":"ATXid_1"}}]}}}}"#
        );
        taken(body.as_bytes()).map_err(|e| (e.retry, e.fault))
    };
    assert_eq!(told(101), Ok(Sent { provider_id: Some("ATXid_1".into()) }));
    assert_eq!(told(403), Err((Retry::Never, Fault::Voter)));
    assert_eq!(told(405), Err((Retry::Backoff, Fault::Ours)));
    assert_eq!(told(500), Err((Retry::Backoff, Fault::Gateway)));
    let nobody = taken(br#"{"SMSMessageData":{"Message":"InvalidSenderId","Recipients":[]}}"#);
    assert_eq!(nobody.unwrap_err().fault, Fault::Ours);
}

proptest! {
    #[test]
    fn any_bytes_are_read(raw in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = receive(&raw, b"token=s3cret", &token());
        let _ = receipt(&raw, b"token=s3cret", &token());
        let _ = receive(b"", &raw, &token());
        let _ = taken(&raw);
    }
}
