//! The sessions that must survive this process, in a SQLite file of their own,
//! sealed. Only precious ones are here.

use std::path::Path;
use std::sync::Arc;

use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, DbErr, FromQueryResult, Statement, Value};
use zeroize::Zeroizing;

use super::LiveError;
use crate::keys::KeyRing;
use crate::model::{ConversationKey, Session};
use crate::sqlite;

/// What a sealed session is bound to, beside its conversation.
const CONTEXT: &str = "sessions.session";
/// The most expired rows deleted at once.
const MAX_BATCH: i64 = 500;

const TABLE: &str = "CREATE TABLE IF NOT EXISTS sessions (\
     conversation TEXT NOT NULL PRIMARY KEY, touched_ms BIGINT NOT NULL, session BLOB NOT NULL)";
const TOUCHED: &str = "CREATE INDEX IF NOT EXISTS sessions_touched ON sessions (touched_ms)";
const PROOF: &str =
    "CREATE TABLE IF NOT EXISTS proof (id INTEGER NOT NULL PRIMARY KEY, written_ms BIGINT NOT NULL)";
const PUT: &str = "INSERT INTO sessions (conversation, touched_ms, session) VALUES ($1, $2, $3) \
     ON CONFLICT (conversation) DO UPDATE SET touched_ms = excluded.touched_ms, session = excluded.session";
const DELETE: &str = "DELETE FROM sessions WHERE conversation = $1";
const EXPIRE: &str = "DELETE FROM sessions WHERE conversation IN (\
     SELECT conversation FROM sessions WHERE touched_ms <= $1 LIMIT $2)";
const ALL: &str = "SELECT conversation, touched_ms, session FROM sessions WHERE touched_ms > $1 ORDER BY touched_ms DESC LIMIT $2";

pub struct Disk {
    db: DatabaseConnection,
    keys: Arc<KeyRing>,
}

/// A session as it was found.
pub struct Found {
    pub key: ConversationKey,
    pub session: Session,
    pub touched_ms: i64,
}

#[derive(FromQueryResult)]
struct Row {
    conversation: String,
    touched_ms: i64,
    session: Vec<u8>,
}

impl Disk {
    pub async fn open(file: &Path, keys: Arc<KeyRing>) -> Result<Self, LiveError> {
        let db = sqlite::open(file, 1).await?;
        db.execute_unprepared(TABLE).await?;
        db.execute_unprepared(TOUCHED).await?;
        db.execute_unprepared(PROOF).await?;
        Ok(Self { db, keys })
    }

    /// Every session touched after `cutoff_ms`, at most `limit`. One that cannot be
    /// read stays where it is, for whoever brings the right keys, and stops nobody.
    pub async fn all(&self, cutoff_ms: i64, limit: usize) -> Result<Vec<Found>, LiveError> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let rows = Row::find_by_statement(statement(ALL, vec![cutoff_ms.into(), limit.into()]))
            .all(&self.db)
            .await?;
        let total = rows.len();
        let found: Vec<Found> = rows.into_iter().filter_map(|row| self.read(row)).collect();
        if found.len() < total {
            tracing::error!(
                unreadable = total - found.len(),
                "half-filled forms cannot be read: restore the keys they were sealed with, or the version that wrote them"
            );
        }
        Ok(found)
    }

    fn read(&self, row: Row) -> Option<Found> {
        let mut key = [0; 16];
        hex::decode_to_slice(&row.conversation, &mut key).ok()?;
        let plain = Zeroizing::new(self.keys.open(CONTEXT, &row.conversation, &row.session).ok()?);
        let session = serde_json::from_slice(&plain).ok()?;
        Some(Found { key: ConversationKey(key), session, touched_ms: row.touched_ms })
    }

    /// On the disk when it returns.
    pub async fn put(
        &self,
        key: &ConversationKey,
        session: &Session,
        touched_ms: i64,
    ) -> Result<(), LiveError> {
        let hex = key.hex();
        let plain = Zeroizing::new(
            serde_json::to_vec(session).map_err(|error| LiveError::Unavailable(error.to_string()))?,
        );
        let sealed = self.keys.seal(CONTEXT, &hex, &plain)?;
        self.run(PUT, vec![hex.into(), touched_ms.into(), sealed.into()]).await
    }

    pub async fn delete(&self, key: &ConversationKey) -> Result<(), LiveError> {
        self.run(DELETE, vec![key.hex().into()]).await
    }

    /// Deletes what was last touched at `cutoff_ms` or before.
    pub async fn expire(&self, cutoff_ms: i64) -> Result<(), LiveError> {
        self.run(EXPIRE, vec![cutoff_ms.into(), MAX_BATCH.into()]).await
    }

    pub async fn prove(&self, now_ms: i64) -> Result<(), LiveError> {
        Ok(sqlite::prove(&self.db, now_ms).await?)
    }

    pub async fn close(&self) -> Result<(), LiveError> {
        Ok(self.db.close_by_ref().await?)
    }

    async fn run(&self, sql: &str, values: Vec<Value>) -> Result<(), LiveError> {
        self.db.execute_raw(statement(sql, values)).await?;
        Ok(())
    }
}

fn statement(sql: &str, values: Vec<Value>) -> Statement {
    Statement::from_sql_and_values(DbBackend::Sqlite, sql, values)
}

impl From<DbErr> for LiveError {
    fn from(error: DbErr) -> Self {
        Self::Unavailable(error.to_string())
    }
}
