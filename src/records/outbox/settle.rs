//! What became of parts: sent, tried again, given up, too old, reported on.
//!
//! Address and text of a part are wiped as soon as nothing is owed any more. The
//! rest of the row stays for delivery reports and against repeats, until it is
//! cleared away.

use sea_orm::{ConnectionTrait, FromQueryResult, Statement, Value};

use super::super::cases::conversation_key;
use super::super::{Records, RecordsError};
use super::{MAX_BATCH, OutboxId};
use crate::model::{ConversationKey, DeliveryState};
use crate::sqlite::to_the_end;

/// What is waiting, for the metrics.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct OutboxDepth {
    pub parts: u64,
    /// When the oldest of them was queued: milliseconds since 1970 UTC.
    pub oldest_ms: Option<i64>,
}

/// What was deleted of a conversation, and what was not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Forgotten {
    /// Parts deleted, sent ones too.
    pub parts: u64,
    /// Cases that stay: they are legal records.
    pub cases_kept: u64,
}

const SENT: &str = "UPDATE outbox SET state = 'sent', provider_id = $1, error_code = NULL, \
     address = $2, part = $2 WHERE id = $3 AND state = 'owed' RETURNING conversation";
/// The gateway was slow and the part expired meanwhile; it was sent all the same.
const SENT_LATE: &str = "UPDATE outbox SET state = 'sent', provider_id = $1, error_code = NULL WHERE id = $2 AND state = 'expired'";
const FAILED: &str = "UPDATE outbox SET state = 'failed', error_code = $1, \
     address = $2, part = $2 WHERE id = $3 AND state = 'owed' RETURNING conversation";
const RETRY: &str =
    "UPDATE outbox SET next_ms = $1, leased_ms = 0, error_code = $2 WHERE id = $3 AND state = 'owed'";
const PUT_OFF: &str = "UPDATE outbox SET next_ms = $1, leased_ms = 0, attempts = attempts - 1, error_code = $2 \
     WHERE id = $3 AND state = 'owed'";
pub(super) const EXPIRE: &str = "UPDATE outbox SET state = 'expired', address = $1, part = $1 WHERE seq IN (\
     SELECT seq FROM outbox WHERE state = 'owed' AND expires_ms <= $2 AND leased_ms <= $2 \
     ORDER BY expires_ms LIMIT $3) RETURNING conversation";
pub(super) const CLEAR: &str = "DELETE FROM outbox WHERE seq IN (\
     SELECT seq FROM outbox WHERE state <> 'owed' AND expires_ms <= $1 ORDER BY expires_ms LIMIT $2)";
const FORGET: &str = "DELETE FROM outbox WHERE conversation = $1 RETURNING conversation, state";
const OWING: &str = "SELECT DISTINCT gateway FROM outbox WHERE state = 'owed'";
const DEPTH: &str = "SELECT COUNT(*) AS parts, MIN(queued_ms) AS oldest_ms FROM outbox WHERE state = 'owed'";

#[derive(FromQueryResult)]
struct Settled {
    conversation: String,
}

#[derive(FromQueryResult)]
struct Deleted {
    conversation: String,
    state: String,
}

#[derive(FromQueryResult)]
struct Owing {
    gateway: String,
}

#[derive(FromQueryResult)]
struct Depth {
    parts: i64,
    oldest_ms: Option<i64>,
}

impl Records {
    /// The gateway took the part; `provider_id` is its id for it.
    pub async fn sent(&self, id: OutboxId, provider_id: Option<&str>) -> Result<(), RecordsError> {
        let provider_id: Value = provider_id.map(str::to_owned).into();
        let values = vec![provider_id.clone(), wiped(), id.to_string().into()];
        if self.settle(SENT, values).await? == 0 {
            self.write_only(SENT_LATE, vec![provider_id, id.to_string().into()]).await?;
        }
        Ok(())
    }

    /// The gateway did not take it now: try again at `at_ms`. What is behind it
    /// waits. `code` says why, in the gateway's or our own word.
    pub async fn retry(&self, id: OutboxId, at_ms: i64, code: &str) -> Result<(), RecordsError> {
        self.write_only(RETRY, vec![at_ms.into(), code.into(), id.to_string().into()]).await.map(drop)
    }

    /// The gateway takes nothing before `at_ms`: as [`Records::retry`], and this try
    /// does not count.
    pub async fn put_off(&self, id: OutboxId, at_ms: i64, code: &str) -> Result<(), RecordsError> {
        self.write_only(PUT_OFF, vec![at_ms.into(), code.into(), id.to_string().into()]).await.map(drop)
    }

    /// It will never be sent; what is behind it goes on.
    pub async fn failed(&self, id: OutboxId, code: &str) -> Result<(), RecordsError> {
        self.settle(FAILED, vec![code.into(), wiped(), id.to_string().into()]).await.map(drop)
    }

    /// Gives up parts that are too old and in nobody's hands, at most
    /// [`MAX_BATCH`] a call, and gives their number.
    pub async fn expire(&self, now_ms: i64) -> Result<u64, RecordsError> {
        self.settle(EXPIRE, vec![wiped(), now_ms.into(), batch()]).await
    }

    /// Deletes what is settled and expired before this instant, at most
    /// [`MAX_BATCH`] rows a call, and gives their number. A turn whose rows are gone
    /// could queue again: keep them longer than any gateway re-delivers a message.
    pub async fn clear_outbox(&self, before_ms: i64) -> Result<u64, RecordsError> {
        self.write_only(CLEAR, vec![before_ms.into(), batch()]).await
    }

    /// Records a delivery report by our own id. False where we know no such part,
    /// or its end was reported before.
    pub async fn delivery(&self, id: OutboxId, state: DeliveryState) -> Result<bool, RecordsError> {
        self.report("id = $2", state, vec![id.to_string().into()]).await
    }

    /// Records a delivery report by the gateway's own id for the part.
    pub async fn delivery_by_provider(
        &self,
        gateway: &str,
        provider_id: &str,
        state: DeliveryState,
    ) -> Result<bool, RecordsError> {
        self.report("provider_id = $2 AND gateway = $3", state, vec![provider_id.into(), gateway.into()])
            .await
    }

    /// Reports overtake each other: the end, once known, stays.
    async fn report(&self, which: &str, state: DeliveryState, of: Vec<Value>) -> Result<bool, RecordsError> {
        let sql = format!(
            "UPDATE outbox SET delivery = $1 WHERE {which} \
             AND (delivery IS NULL OR delivery IN ('accepted', 'buffered'))"
        );
        let mut values = vec![state.as_str().into()];
        values.extend(of);
        Ok(self.write_only(&sql, values).await? > 0)
    }

    /// How much is waiting.
    pub async fn outbox_depth(&self) -> Result<OutboxDepth, RecordsError> {
        let statement = Statement::from_string(self.read().get_database_backend(), DEPTH);
        let depth = Depth::find_by_statement(statement).one(self.read()).await?;
        Ok(depth.map_or_else(OutboxDepth::default, |depth| OutboxDepth {
            parts: u64::try_from(depth.parts).unwrap_or(0),
            oldest_ms: depth.oldest_ms,
        }))
    }

    /// The gateways that parts are owed through.
    pub async fn owing_gateways(&self) -> Result<Vec<String>, RecordsError> {
        let statement = Statement::from_string(self.read().get_database_backend(), OWING);
        let rows = Owing::find_by_statement(statement).all(self.read()).await?;
        Ok(rows.into_iter().map(|row| row.gateway).collect())
    }

    /// Deletes what was queued for a conversation, sent or not. Its cases stay, as
    /// the law wants; the answer counts them, so that the voter can be told.
    pub async fn forget(&self, conversation: &ConversationKey) -> Result<Forgotten, RecordsError> {
        let records = self.clone();
        let hex = conversation.hex();
        let work = async move {
            let deleted = records.write_returning::<Deleted>(FORGET, [hex.into()]).await?;
            let owed = deleted.iter().filter(|row| row.state == super::row::OWED);
            records.settled(owed.map(|row| row.conversation.as_str()))?;
            Ok(deleted.len() as u64)
        };
        let parts = to_the_end(work, RecordsError::Unavailable).await?;
        Ok(Forgotten { parts, cases_kept: self.cases_of(conversation).await? })
    }

    /// Runs a statement that ends what is owed and returns whose it was; counts
    /// them off and gives their number.
    async fn settle(&self, sql: &'static str, values: Vec<Value>) -> Result<u64, RecordsError> {
        let records = self.clone();
        let work = async move {
            let rows = records.write_returning::<Settled>(sql, values).await?;
            records.settled(rows.iter().map(|row| row.conversation.as_str()))?;
            Ok(rows.len() as u64)
        };
        to_the_end(work, RecordsError::Unavailable).await
    }

    fn settled<'a>(&self, conversations: impl Iterator<Item = &'a str>) -> Result<(), RecordsError> {
        let conversations = conversations.map(conversation_key).collect::<Result<Vec<_>, _>>()?;
        self.0.owed.settle(&conversations);
        Ok(())
    }

    /// Runs one writing statement and gives the number of rows it changed.
    async fn write_only(&self, sql: &str, values: Vec<Value>) -> Result<u64, RecordsError> {
        let backend = self.write().get_database_backend();
        let statement = Statement::from_sql_and_values(backend, sql, values);
        Ok(self.write().execute_raw(statement).await?.rows_affected())
    }
}

/// What takes the place of personal data that is no longer needed.
fn wiped() -> Value {
    Vec::<u8>::new().into()
}

fn batch() -> Value {
    MAX_BATCH.into()
}
