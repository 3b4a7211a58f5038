//! What a server owes: parts queued as staff's words are, and what became of them.

use std::time::Duration;

use crier::channels::Outgoing;
use crier::model::{Address, ChannelKind, Part};
use sea_orm::{ConnectionTrait, Database, Statement};

use super::Server;

const PATIENCE: Duration = Duration::from_secs(30);

/// A row of the outbox, as far as tests look at it.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    pub state: String,
    pub delivery: Option<String>,
    pub attempts: i32,
    pub error: Option<String>,
}

impl Server {
    /// Queues words for a phone, as a reply that staff typed is queued.
    pub async fn owe(&self, turn: &str, gateway: &'static str, phone: &str, text: &str) {
        let pipeline = &self.running.doors.pipeline;
        let to = Address::phone(phone);
        let conversation = pipeline.keys.conversation_key(ChannelKind::Sms, &to);
        let part = Part {
            locale: "en".parse().unwrap(),
            text: text.to_owned(),
            heading: None,
            list: 0..0,
            buttons: Vec::new(),
            pins: Vec::new(),
            ask_location: None,
        };
        let out = Outgoing { gateway, to, from: None, part, link: None, reference: String::new() };
        pipeline.outbox.queue(turn, conversation, ChannelKind::Sms, vec![out]).await.unwrap();
    }

    /// The outbox row of the first turn of this key, once it is as wanted.
    pub async fn owed_until(&self, turn: &str, wanted: impl Fn(&Row) -> bool) -> Row {
        let deadline = tokio::time::Instant::now() + PATIENCE;
        loop {
            let row = self.owed(turn).await;
            match row {
                Some(row) if wanted(&row) => return row,
                row if tokio::time::Instant::now() > deadline => {
                    panic!("what is owed for {turn} stays {row:?}")
                }
                _ => tokio::time::sleep(Duration::from_millis(20)).await,
            }
        }
    }

    /// `turn` may be the end of the key.
    async fn owed(&self, turn: &str) -> Option<Row> {
        let path = self.dir.0.join("data/crier.db");
        let db = Database::connect(format!("sqlite://{}?mode=ro", path.display())).await.unwrap();
        let sql = "SELECT state, delivery, attempts, error_code FROM outbox WHERE turn_key LIKE '%' || $1";
        let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [turn.into()]);
        let row = db.query_one_raw(statement).await.unwrap()?;
        db.close().await.unwrap();
        Some(Row {
            state: row.try_get("", "state").unwrap(),
            delivery: row.try_get("", "delivery").unwrap(),
            attempts: row.try_get("", "attempts").unwrap(),
            error: row.try_get("", "error_code").unwrap(),
        })
    }
}
