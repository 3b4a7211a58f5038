//! The outbox: parts that are owed to voters, until they are sent, refused or too
//! old. Delivering them, and deciding when to try again, is `crate::outbox`'s work;
//! here is what survives a crash of it.
//!
//! A part is claimed for a while (a lease) before it is handed to a gateway. A node
//! that dies between the hand-over and [`Records::sent`] leaves a lease that runs
//! out, and the part goes out a second time: no gateway offers a key that would
//! prevent it, and saying an answer twice is better than never.

use std::fmt;
use std::str::FromStr;

use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, DbBackend, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter, SqlErr, Statement,
    Value,
};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::cases::conversation_key;
use super::{Records, RecordsError, from_word, new_id};
use crate::keys::KeyRing;
use crate::model::{Address, ChannelKind, ConversationKey, Part};
use crate::sqlite::{begin_write, to_the_end};

mod owed;
mod row;
mod settle;
#[cfg(test)]
mod tests;

pub(super) use owed::Owed;
pub use settle::{Forgotten, OutboxDepth};

/// The most parts one turn may queue.
pub const MAX_PARTS: usize = 64;
/// The most parts one claim, expiry or clearing takes: each is one short write.
pub const MAX_BATCH: i64 = 500;

/// Names a part: gateways give it back in delivery reports.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct OutboxId(Uuid);

impl fmt::Display for OutboxId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for OutboxId {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, uuid::Error> {
        text.parse().map(Self)
    }
}

/// One part to queue. Personal data.
#[derive(Clone)]
pub struct OutgoingRow {
    pub conversation: ConversationKey,
    pub channel: ChannelKind,
    pub gateway: String,
    pub address: Address,
    /// The number or name it is sent from.
    pub from: Option<String>,
    /// What the gateway wants back with a reply.
    pub link: Option<String>,
    pub part: Part,
}

impl fmt::Debug for OutgoingRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OutgoingRow").field("gateway", &self.gateway).finish_non_exhaustive()
    }
}

/// A part to hand to its gateway now. Personal data.
#[derive(Clone)]
pub struct Claimed {
    pub id: OutboxId,
    /// Which try this is, counted from 1.
    pub attempt: u32,
    /// Milliseconds since 1970 UTC.
    pub queued_ms: i64,
    pub expires_ms: i64,
    pub outgoing: OutgoingRow,
}

impl fmt::Debug for Claimed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claimed")
            .field("id", &self.id)
            .field("attempt", &self.attempt)
            .finish_non_exhaustive()
    }
}

impl Records {
    /// Queues the parts of a turn's reply, all or none, and gives their number. A
    /// turn that has queued before queues nothing: zero. Parts may be sent until
    /// `expires_ms`; both times are milliseconds since 1970 UTC.
    pub async fn queue(
        &self,
        turn_key: &str,
        parts: &[OutgoingRow],
        expires_ms: i64,
        now_ms: i64,
    ) -> Result<u64, RecordsError> {
        if parts.len() > MAX_PARTS {
            return Err(RecordsError::TooMany { what: "parts of one turn", most: MAX_PARTS });
        }
        if parts.is_empty() {
            return Ok(0);
        }
        let mut rows = Vec::with_capacity(parts.len());
        for (part_no, part) in (0_i32..).zip(parts) {
            rows.push(seal(self.keys(), turn_key, part_no, part, expires_ms, now_ms)?);
        }
        let conversations: Vec<ConversationKey> = parts.iter().map(|part| part.conversation).collect();
        let records = self.clone();
        let turn_key = turn_key.to_owned();
        let work = async move {
            // Counted first: a turn that comes meanwhile must wait behind these.
            records.0.owed.add(&conversations);
            let queued = records.insert_turn(&turn_key, rows).await;
            if !matches!(queued, Ok(true)) {
                records.0.owed.settle(&conversations);
            }
            queued.map(|new| if new { conversations.len() as u64 } else { 0 })
        };
        to_the_end(work, RecordsError::Unavailable).await
    }

    /// False where the turn has queued before.
    async fn insert_turn(&self, turn_key: &str, rows: Vec<row::ActiveModel>) -> Result<bool, RecordsError> {
        let transaction = begin_write(self.write()).await?;
        let before =
            row::Entity::find().filter(row::Column::TurnKey.eq(turn_key)).count(&transaction).await?;
        if before > 0 {
            return Ok(false);
        }
        match row::Entity::insert_many(rows).exec_without_returning(&transaction).await {
            Ok(_) => {
                transaction.commit().await?;
                Ok(true)
            }
            // Another node queued this turn after we looked; only PostgreSQL lets it.
            Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Takes parts of a gateway that are due, for `lease_ms`: nobody else is given
    /// them until then. Of each conversation only the oldest part that is still owed,
    /// through whichever gateway, so that what belongs together arrives in order. At
    /// most `limit`, and [`MAX_BATCH`].
    pub async fn claim(
        &self,
        gateway: &str,
        now_ms: i64,
        lease_ms: i64,
        limit: usize,
    ) -> Result<Vec<Claimed>, RecordsError> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX).min(MAX_BATCH);
        let backend = self.write().get_database_backend();
        // SQLite writes one at a time; PostgreSQL would make nodes wait in line.
        let skip = if backend == DbBackend::Postgres { " FOR UPDATE OF o SKIP LOCKED" } else { "" };
        let sql = format!(
            "UPDATE outbox SET leased_ms = $1, attempts = attempts + 1 WHERE seq IN (\
             SELECT o.seq FROM outbox o \
             WHERE o.state = 'owed' AND o.gateway = $4 AND o.next_ms <= $2 AND o.leased_ms <= $2 AND o.expires_ms > $2 \
             AND NOT EXISTS (SELECT 1 FROM outbox e \
             WHERE e.conversation = o.conversation AND e.seq < o.seq AND e.state = 'owed') \
             ORDER BY o.next_ms, o.seq LIMIT $3{skip}) RETURNING *"
        );
        let values: [Value; 4] =
            [now_ms.saturating_add(lease_ms).into(), now_ms.into(), limit.into(), gateway.into()];
        let rows = self.write_returning::<row::Model>(&sql, values).await?;
        self.unseal_all(rows).await
    }

    /// Opens claimed rows. One that cannot be opened will never be: it fails here,
    /// and does not stop what is behind it.
    async fn unseal_all(&self, mut rows: Vec<row::Model>) -> Result<Vec<Claimed>, RecordsError> {
        // RETURNING promises no order.
        rows.sort_by_key(|row| row.seq);
        let mut claimed = Vec::with_capacity(rows.len());
        for row in rows {
            let Ok(id) = row.id.parse() else { continue };
            match unseal(self.keys(), id, row) {
                Ok(part) => claimed.push(part),
                Err(error) => {
                    tracing::error!(part = %id, %error, "a part owed to a voter cannot be read; it is given up");
                    self.failed(id, "unreadable").await?;
                }
            }
        }
        Ok(claimed)
    }

    /// Runs one writing statement and reads what it returns.
    async fn write_returning<T: FromQueryResult>(
        &self,
        sql: &str,
        values: impl IntoIterator<Item = Value>,
    ) -> Result<Vec<T>, RecordsError> {
        let backend = self.write().get_database_backend();
        let statement = Statement::from_sql_and_values(backend, sql, values);
        Ok(T::find_by_statement(statement).all(self.write()).await?)
    }
}

fn seal(
    keys: &KeyRing,
    turn_key: &str,
    part_no: i32,
    part: &OutgoingRow,
    expires_ms: i64,
    now_ms: i64,
) -> Result<row::ActiveModel, RecordsError> {
    let id = new_id(now_ms).to_string();
    let plain = Zeroizing::new(
        serde_json::to_vec(&part.part).map_err(|error| RecordsError::Defect(error.to_string()))?,
    );
    Ok(row::ActiveModel {
        seq: NotSet,
        turn_key: Set(turn_key.to_owned()),
        part_no: Set(part_no),
        conversation: Set(part.conversation.hex()),
        channel: Set(part.channel.as_str().to_owned()),
        gateway: Set(part.gateway.clone()),
        address: Set(keys.seal("outbox.address", &id, part.address.reveal().as_bytes())?),
        sender: Set(part.from.clone()),
        link: Set(part.link.clone()),
        part: Set(keys.seal("outbox.part", &id, &plain)?),
        state: Set(row::OWED.to_owned()),
        attempts: Set(0),
        next_ms: Set(now_ms),
        leased_ms: Set(0),
        queued_ms: Set(now_ms),
        expires_ms: Set(expires_ms),
        provider_id: Set(None),
        error_code: Set(None),
        delivery: Set(None),
        id: Set(id),
    })
}

fn unseal(keys: &KeyRing, id: OutboxId, row: row::Model) -> Result<Claimed, RecordsError> {
    let address = Zeroizing::new(keys.open("outbox.address", &row.id, &row.address)?);
    let address = std::str::from_utf8(&address).map_err(|_| RecordsError::unreadable("an address"))?;
    let part = Zeroizing::new(keys.open("outbox.part", &row.id, &row.part)?);
    Ok(Claimed {
        id,
        attempt: u32::try_from(row.attempts).unwrap_or(u32::MAX),
        queued_ms: row.queued_ms,
        expires_ms: row.expires_ms,
        outgoing: OutgoingRow {
            conversation: conversation_key(&row.conversation)?,
            channel: from_word(&row.channel, "a channel")?,
            gateway: row.gateway,
            address: Address::exact(address),
            from: row.sender,
            link: row.link,
            part: serde_json::from_slice(&part).map_err(|_| RecordsError::unreadable("a part"))?,
        },
    })
}
