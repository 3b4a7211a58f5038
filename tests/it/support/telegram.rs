//! Voters on Telegram, and the updates that come of what they do.

use serde_json::{Value, json};

use super::bot_api::Call;

/// Somebody in a private chat with the bot.
pub struct Voter {
    pub chat: i64,
    /// What the voter's app is set to.
    language: &'static str,
    updates: i64,
    /// How many messages of the bot a test has read.
    pub heard: usize,
}

impl Voter {
    pub fn new(chat: i64, language: &'static str) -> Self {
        Self { chat, language, updates: 0, heard: 0 }
    }

    pub fn number(&mut self) -> i64 {
        self.updates += 1;
        self.chat * 1000 + self.updates
    }

    pub fn user(&self) -> Value {
        json!({ "id": self.chat, "is_bot": false, "first_name": "V", "language_code": self.language })
    }

    pub fn message(&self, fields: &Value) -> Value {
        let mut message = json!({
            "message_id": self.updates, "date": 1_800_000_000, "from": self.user(),
            "chat": { "id": self.chat, "first_name": "V", "type": "private" },
        });
        message.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        message
    }

    pub fn sends(&mut self, fields: &Value) -> Value {
        json!({ "update_id": self.number(), "message": self.message(fields) })
    }

    pub fn says(&mut self, text: &str) -> Value {
        self.sends(&json!({ "text": text }))
    }

    pub fn presses(&mut self, on: &Call, label: &str) -> Value {
        let data = on.button(label).unwrap_or_else(|| panic!("no button {label:?}, only {:?}", on.labels()));
        let number = self.number();
        json!({ "update_id": number, "callback_query": {
            "id": format!("q{number}"), "from": self.user(), "chat_instance": "1", "data": data,
            "message": self.message(&json!({ "text": "…" })),
        }})
    }
}
