use std::time::Duration;

use teloxide_core::requests::HasPayload;
use teloxide_core::types::Seconds;

use super::*;
use crate::channels::{Fault, Retry, outgoing_for_tests};
use crate::model::Button;

fn payload(message: &Outgoing) -> serde_json::Value {
    let client = Client::new(reqwest::Client::new(), &SecretString::from("1:a"));
    serde_json::to_value(client.text(ChatId(42), message).payload_ref()).unwrap()
}

#[test]
fn exact_requests() {
    let mut message = outgoing_for_tests("telegram", "<b>Where</b> to vote");
    let plain = serde_json::json!({
        "chat_id": 42,
        "text": "<b>Where</b> to vote",
        "parse_mode": "HTML",
        "link_preview_options": { "is_disabled": true },
    });
    assert_eq!(payload(&message), plain);

    message.part.ask_location = Some("Share my position".to_owned());
    let mut expected = plain.clone();
    expected["reply_markup"] = serde_json::json!({
        "keyboard": [[{ "text": "Share my position", "request_location": true }]],
        "resize_keyboard": true,
        "one_time_keyboard": true,
    });
    assert_eq!(payload(&message), expected);

    let button = |token: String| Button { token, label: "Yes".to_owned() };
    message.part.buttons = vec![button("y".into()), button("x".repeat(65)), button("n".into())];
    expected["reply_markup"] = serde_json::json!({ "inline_keyboard": [
        [{ "text": "Yes", "callback_data": "y" }],
        [{ "text": "Yes", "callback_data": "n" }],
    ]});
    assert_eq!(payload(&message), expected);
}

#[test]
fn errors_answer_questions() {
    let api = |told: &str| {
        let api: ApiError = serde_json::from_value(told.into()).unwrap();
        let error = error(&RequestError::Api(api));
        (error.retry, error.fault)
    };
    let wait = error(&RequestError::RetryAfter(Seconds::from_seconds(7)));
    assert_eq!((wait.retry, wait.fault), (Retry::After(Duration::from_secs(7)), Fault::Gateway));
    for told in [
        "Forbidden: bot was blocked by the user",
        "Forbidden: user is deactivated",
        "Forbidden: bot can't initiate conversation with a user",
        "Bad Request: chat not found",
    ] {
        assert_eq!(api(told), (Retry::Never, Fault::Voter), "{told}");
    }
    assert_eq!(api("Unauthorized"), (Retry::Backoff, Fault::Ours));
    assert_eq!(api("Bad Request: something new"), (Retry::Never, Fault::Ours));
    assert_eq!(api("Internal Server Error"), (Retry::Backoff, Fault::Gateway));
    assert_eq!(
        api(
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
        ),
        (Retry::Backoff, Fault::Ours)
    );
}

#[test]
fn an_answer_we_cannot_read_is_still_a_yes() {
    let unreadable = |raw: &str| {
        let source = serde_json::from_str::<u8>("x").unwrap_err();
        taken(Err(RequestError::InvalidJson { source: source.into(), raw: raw.into() }))
    };
    assert_eq!(unreadable(r#"{"ok":true,"result":{"new":1}}"#), Ok(Sent::default()));
    assert_eq!(unreadable("<html>502</html>").unwrap_err().fault, Fault::Gateway);
}
