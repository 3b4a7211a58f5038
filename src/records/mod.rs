//! What must be kept: cases, the parts still owed to voters, who wrote STOP, releases of the
//! content, polling places. SQL, one file per noun; SQLite today, written so that
//! PostgreSQL needs no second copy.
//!
//! A call that returned is on the disk. Nothing that expires by itself lives here
//! (that is `live`), and no figures about turns. Personal data is sealed before it
//! reaches a statement; keys that must be compared are keyed hashes.
//!
//! Writes go through one connection, one after another in the order they came, so
//! that none of them waits in SQLite's busy loop; reads have connections of their
//! own and never wait for a write. A write runs to its end even where its caller is
//! dropped, as a web server does with the request of a client that hung up.

use std::path::Path;
use std::sync::Arc;

use sea_orm::DatabaseConnection;
use serde::Serialize;
use serde::de::{DeserializeOwned, IntoDeserializer, value};
use uuid::{Builder, Uuid};

use crate::keys::KeyRing;
use crate::sqlite;

mod cases;
mod error;
mod migrations;
mod notes;
mod opt_outs;
mod outbox;
mod places;
mod releases;
#[cfg(test)]
mod tests;

pub use cases::{CaseOrigin, CaseRow};
pub use error::RecordsError;
pub use notes::Note;
pub use outbox::{Claimed, Forgotten, OutboxDepth, OutboxId, OutgoingRow};
pub use releases::StoredRelease;

/// Connections that read.
const READERS: u32 = 4;
/// Rows per INSERT: SQLite takes at most 32 766 values in one statement.
const CHUNK: usize = 500;

/// The records of this deployment; cheap to clone.
#[derive(Clone)]
pub struct Records(Arc<Inner>);

struct Inner {
    read: DatabaseConnection,
    write: DatabaseConnection,
    keys: Arc<KeyRing>,
    owed: outbox::Owed,
}

impl std::fmt::Debug for Records {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Records(…)")
    }
}

impl Records {
    /// Opens the records in this file, making it where it is missing and bringing
    /// its tables up to date.
    pub async fn open(path: &Path, keys: Arc<KeyRing>) -> Result<Self, RecordsError> {
        let write = sqlite::open(path, 1).await?;
        migrations::run(&write).await?;
        let read = sqlite::open(path, READERS).await?;
        let owed = outbox::Owed::load(&read).await?;
        Ok(Self(Arc::new(Inner { read, write, keys, owed })))
    }

    /// Waits for what is being written and closes the file. Every later call fails.
    pub async fn close(&self) -> Result<(), RecordsError> {
        self.0.read.close_by_ref().await?;
        self.0.write.close_by_ref().await?;
        Ok(())
    }

    /// Proves that the records take a write right now, for health checks.
    pub async fn prove(&self, now_ms: i64) -> Result<(), RecordsError> {
        Ok(sqlite::prove(&self.0.write, now_ms).await?)
    }

    fn read(&self) -> &DatabaseConnection {
        &self.0.read
    }

    fn write(&self) -> &DatabaseConnection {
        &self.0.write
    }

    fn keys(&self) -> &KeyRing {
        &self.0.keys
    }
}

/// An id that sorts by time: a UUID of version 7 (RFC 9562) with this instant.
fn new_id(now_ms: i64) -> Uuid {
    let mut random = [0; 10];
    rand::fill(&mut random);
    Builder::from_unix_timestamp_millis(u64::try_from(now_ms).unwrap_or(0), &random).into_uuid()
}

/// The word that a plain enum is stored as: its name in JSON.
fn word(value: &impl Serialize) -> Result<String, RecordsError> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => Ok(word),
        _ => Err(RecordsError::Defect("a name that is no word".to_owned())),
    }
}

/// Reads such a word back; `what` names it where it is none of ours.
fn from_word<T: DeserializeOwned>(word: &str, what: &str) -> Result<T, RecordsError> {
    let word: value::StrDeserializer<'_, value::Error> = word.into_deserializer();
    T::deserialize(word).map_err(|_| RecordsError::unreadable(what))
}
