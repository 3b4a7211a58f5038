//! SMS through Africa's Talking: forms in, its REST API out.

use serde_json::{Value, json};

use crate::support::provider::Provider;
use crate::support::{SECRET, Server};

const HOOK: &str = "/hooks/africastalking/sms";
const REPORTS: &str = "/hooks/africastalking/dlr";
const VOTER: &str = "+254700002001";

const TAKEN: &str = r#"{"SMSMessageData":{"Message":"Sent to 1/1 Total Cost: KES 0.8000","Recipients":[
    {"statusCode":101,"number":"+254700002001","status":"Success","cost":"KES 0.8000","messageId":"ATXid_1"}]}}"#;
const OPTED_OUT: &str = r#"{"SMSMessageData":{"Message":"Sent to 0/1","Recipients":[
    {"statusCode":406,"number":"+254700002002","status":"UserInBlacklist","cost":"0","messageId":"None"}]}}"#;

async fn start(api: &Provider) -> Server {
    Server::start(&[
        ("CHANNELS__AFRICASTALKING__ENABLED", "true"),
        ("CHANNELS__AFRICASTALKING__USERNAME", "commission"),
        ("CHANNELS__AFRICASTALKING__API_KEY", "key-of-the-tests"),
        ("CHANNELS__AFRICASTALKING__SECRET", SECRET),
        ("CHANNELS__AFRICASTALKING__FROM", "20880"),
        ("CHANNELS__AFRICASTALKING__API_URL", &api.url),
    ])
    .await
}

async fn post(server: &Server, address: &str, form: &[(&str, &str)]) -> (u16, String) {
    let response = server.http.post(format!("{}{address}", server.url)).form(form).send().await.unwrap();
    (response.status().as_u16(), response.text().await.unwrap())
}

fn message<'a>(id: &'a str, text: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("date", "2027-01-15 08:00:00"),
        ("from", VOTER),
        ("id", id),
        ("text", text),
        ("to", "20880"),
        ("networkCode", "63902"),
    ]
}

#[tokio::test]
async fn the_reply_leaves_by_the_api_and_is_reported_on() {
    let api = Provider::start().await;
    api.will_answer((201, &[], TAKEN));
    let server = start(&api).await;
    let hook = format!("{HOOK}?token={SECRET}");

    // Ten deliveries of one message: each is acknowledged, one reply leaves.
    for _ in 0..10 {
        let answer = post(&server, &hook, &message("at-1", "what id do i need")).await;
        assert_eq!(answer, (200, String::new()));
    }
    let sent = api.came(1).await.remove(0);
    assert_eq!(sent.line, "POST /version1/messaging");
    assert_eq!(sent.headers["apikey"], "key-of-the-tests");
    assert_eq!(sent.headers["accept"], "application/json");
    assert_eq!(sent.headers["content-type"], "application/x-www-form-urlencoded");
    let text = sent.field("message").unwrap();
    assert!(text.starts_with("What to bring to vote: Bring your voter card"), "{text}");
    let form = [
        ("username", "commission"),
        ("to", VOTER),
        ("message", text),
        ("from", "20880"),
        ("bulkSMSMode", "1"),
        ("enqueue", "1"),
    ];
    assert_eq!(sent.form, form.map(|(n, v)| (n.to_owned(), v.to_owned())));

    // Its reports are noted, and the end stays the end.
    server.owed_until(":africastalking:at-1", |row| row.state == "sent").await;
    let reports = format!("{REPORTS}?token={SECRET}");
    for (status, noted) in
        [("Sent", "accepted"), ("Buffered", "buffered"), ("Success", "delivered"), ("Sent", "delivered")]
    {
        let form = [("id", "ATXid_1"), ("status", status), ("phoneNumber", VOTER), ("networkCode", "63902")];
        assert_eq!(post(&server, &reports, &form).await.0, 200);
        server.owed_until(":africastalking:at-1", |row| row.delivery.as_deref() == Some(noted)).await;
    }

    api.will_answer((201, &[], TAKEN));
    // A message of an on-demand service is answered under its link.
    let mut linked = message("at-2", "मतदाता पंजीकरण कैसे करें");
    linked.push(("linkId", "link-7"));
    assert_eq!(post(&server, &hook, &linked).await.0, 200);
    let sent = api.came(2).await.remove(1);
    assert_eq!((sent.field("bulkSMSMode"), sent.field("linkId")), (Some("0"), Some("link-7")));
    assert!(sent.field("message").unwrap().contains("पंजीकरण"));
    assert_eq!(sent.field("enqueue"), None);
}

#[tokio::test]
async fn failures_wait_or_end() {
    let api = Provider::start().await;
    let server = start(&api).await;
    // The voter opted out: never again, and the next one is not held up by it.
    api.will_answer((201, &[], OPTED_OUT));
    server.owe("staff-1", "africastalking", "+254700002002", "We looked into it.").await;
    let row = server.owed_until("staff-1", |row| row.state == "failed").await;
    assert_eq!(row.attempts, 1);
    // The provider stumbles: tried again.
    api.will_answer((503, &[("Retry-After", "1")], "{}"));
    api.will_answer((201, &[], TAKEN));
    server.owe("staff-2", "africastalking", VOTER, "We looked into it.").await;
    let row = server.owed_until("staff-2", |row| row.state == "sent").await;
    assert_eq!(row.attempts, 1, "a wait that the provider asks for is no try of the part");
}

#[tokio::test]
async fn who_lacks_the_token_is_turned_away() {
    let api = Provider::start().await;
    let server = start(&api).await;
    let good = message("at-9", "how do i register");
    let table = [
        (HOOK.to_owned(), good.clone(), 401, "no_secret"),
        (format!("{HOOK}?token=token-of-the-tests-0123456780"), good.clone(), 403, "wrong_secret"),
        (format!("{HOOK}?token={SECRET}"), vec![("from", VOTER), ("text", "hello")], 400, "no_message_id"),
        (format!("{HOOK}?token={SECRET}"), vec![("id", "1"), ("text", "hello")], 400, "no_sender"),
        (REPORTS.to_owned(), vec![("id", "ATXid_1"), ("status", "Success")], 401, "no_secret"),
        (
            format!("{REPORTS}?token=wrong"),
            vec![("id", "ATXid_1"), ("status", "Success")],
            403,
            "wrong_secret",
        ),
        (format!("{REPORTS}?token={SECRET}"), vec![("id", "ATXid_1")], 400, "no_status"),
    ];
    for (address, form, status, reason) in table {
        let (got, body) = post(&server, &address, &form).await;
        assert_eq!(got, status, "{address} {form:?}");
        assert_eq!(serde_json::from_str::<Value>(&body).unwrap(), json!({ "error": reason }), "{address}");
    }
    // The token counts in the address alone.
    let mut inside = good.clone();
    inside.push(("token", SECRET));
    assert_eq!(post(&server, HOOK, &inside).await.0, 401);
    api.came(0).await;
}
