use proptest::prelude::*;
use secrecy::SecretString;
use serde_json::{Value, json};

use super::*;
use crate::channels::Refused;
use crate::model::{Content, LatLon};

fn read(update: &Value) -> Received {
    receive(update.to_string().as_bytes(), Some("s"), &SecretString::from("s")).unwrap()
}

fn private(message: Value) -> Value {
    let mut update = json!({ "update_id": 10, "message": {
        "message_id": 7,
        "from": { "id": 42, "is_bot": false, "first_name": "A", "language_code": "pt-br" },
        "chat": { "id": 42, "first_name": "A", "type": "private" },
        "date": 1_700_000_000,
    }});
    if let (Some(into), Value::Object(fields)) = (update["message"].as_object_mut(), message) {
        into.extend(fields);
    }
    update
}

#[test]
fn raw_updates() {
    let text = |t: &str| Content::Text(t.to_owned());
    let photo = json!([{ "file_id": "f", "file_unique_id": "u", "width": 1, "height": 1 }]);
    let place = LatLon::new(-1.28, 36.82).unwrap();
    let cases = [
        (json!({ "text": "where do i vote" }), text("where do i vote")),
        (json!({ "text": "/start register_how" }), text("start")),
        (json!({ "text": "/forget_me@CrierBot" }), text("forget me")),
        (json!({ "text": "/find Kasarani ward" }), text("find Kasarani ward")),
        (json!({ "text": "//" }), text("//")),
        (json!({ "location": { "latitude": -1.28, "longitude": 36.82 } }), Content::Location(place)),
        (json!({ "location": { "latitude": 91.0, "longitude": 36.82 } }), Content::Unsupported),
        (json!({ "photo": photo, "caption": "is this real?" }), text("is this real?")),
        (json!({ "photo": photo }), Content::Unsupported),
        (json!({ "contact": { "phone_number": "+254700000001", "first_name": "A" } }), Content::Unsupported),
        (json!({ "hologram": { "depth": 3 } }), Content::Unsupported),
        // A shape this version of the library cannot read at all.
        (json!({ "text": "still words", "entities": "new shape" }), text("still words")),
    ];
    for (fields, content) in cases {
        let received = read(&private(fields.clone()));
        let message = received.inbound.unwrap_or_else(|| panic!("{fields}"));
        assert_eq!(message.content, content, "{fields}");
        assert_eq!((message.gateway, message.provider_id.as_str(), received.update), ("telegram", "10", 10));
        assert_eq!((message.from.reveal(), message.locale_hint.unwrap().as_str()), ("42", "pt-BR"));
    }
}

#[test]
fn buttons() {
    let from = json!({ "id": 42, "is_bot": false, "first_name": "A", "language_code": "sw" });
    let asked = private(json!({ "text": "?" }))["message"].clone();
    let mut update = json!({ "update_id": 11, "callback_query": {
        "id": "q1", "from": from, "chat_instance": "c", "data": "i:register.how", "message": asked,
    }});
    let pressed = read(&update);
    assert_eq!(pressed.callback.as_deref(), Some("q1"));
    let message = pressed.inbound.unwrap();
    assert_eq!(message.content, Content::Choice("i:register.how".into()));
    assert_eq!((message.from.reveal(), message.locale_hint.unwrap().as_str()), ("42", "sw"));

    update["callback_query"]["message"]["chat"] = json!({ "id": -5, "title": "G", "type": "group" });
    let group = read(&update);
    assert!(group.inbound.is_none() && group.callback.is_some(), "a group's button stops turning, no more");
    update["callback_query"]["message"] = Value::Null;
    assert_eq!(read(&update).inbound.unwrap().from.reveal(), "42");
}

#[test]
fn what_gets_no_answer() {
    let mut group = private(json!({ "text": "hi" }));
    group["message"]["chat"] = json!({ "id": -5, "title": "G", "type": "group" });
    let mut bot = private(json!({ "text": "hi" }));
    bot["message"]["from"]["is_bot"] = json!(true);
    let message = private(json!({ "text": "hi" }))["message"].clone();
    let mut pinned = private(json!({}));
    pinned["message"]["pinned_message"] = message.clone();
    let mut edited = message.clone();
    edited["edit_date"] = json!(1_700_000_001);
    for update in [
        group,
        bot,
        pinned,
        json!({ "update_id": 10, "edited_message": edited }),
        json!({ "update_id": 10, "channel_post": { "message_id": 1, "date": 1, "text": "x",
            "chat": { "id": -9, "title": "C", "type": "channel" } } }),
        json!({ "update_id": 10, "from_the_future": { "x": 1 } }),
        json!({ "update_id": 10 }),
    ] {
        assert!(read(&update).inbound.is_none(), "{update}");
    }
}

#[test]
fn refusals() {
    let secret = SecretString::from("s");
    assert_eq!(receive(b"{}", None, &secret).err(), Some(Refused::Missing));
    assert_eq!(receive(b"{}", Some("no"), &secret).err(), Some(Refused::Wrong));
    assert_eq!(receive(b"{}", Some("s"), &secret).err(), Some(Refused::Malformed("no_update")));
    let large = vec![b' '; crate::channels::BODY_LIMIT + 1];
    assert_eq!(receive(&large, Some("s"), &secret).err(), Some(Refused::TooLarge));
}

proptest! {
    #[test]
    fn any_bytes_are_read(raw in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = receive(&raw, Some("s"), &SecretString::from("s"));
    }

    /// Any odd value in any field.
    #[test]
    fn odd_values(
        field in prop::sample::select(vec!["text", "date", "chat", "from", "message_id", "location", "photo", "entities"]),
        odd in prop::sample::select(vec![json!(null), json!(-1), json!(i64::MAX), json!(1e300), json!(""), json!([]),
            json!({}), json!([{"offset": 9, "length": u32::MAX, "type": "url"}]), json!({"id": i64::MIN, "type": "private"})]),
        text in "\\PC{0,40}",
    ) {
        let mut update = private(json!({ "text": text }));
        update["message"][field] = odd;
        let _ = receive(update.to_string().as_bytes(), Some("s"), &SecretString::from("s"));
    }
}
