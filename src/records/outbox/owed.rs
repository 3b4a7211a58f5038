//! How many parts each conversation is owed, in memory: a turn asks before every
//! reply, and must not pay a query for it.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use sea_orm::{DatabaseConnection, FromQueryResult, Statement};

use super::super::cases::conversation_key;
use super::super::{Records, RecordsError};
use crate::model::ConversationKey;

#[derive(Default)]
pub struct Owed(Mutex<HashMap<ConversationKey, u64>>);

#[derive(FromQueryResult)]
struct Count {
    conversation: String,
    parts: i64,
}

impl Owed {
    pub async fn load(db: &DatabaseConnection) -> Result<Self, RecordsError> {
        let sql =
            "SELECT conversation, COUNT(*) AS parts FROM outbox WHERE state = 'owed' GROUP BY conversation";
        let counts =
            Count::find_by_statement(Statement::from_string(db.get_database_backend(), sql)).all(db).await?;
        let mut owed = HashMap::with_capacity(counts.len());
        for count in counts {
            owed.insert(conversation_key(&count.conversation)?, u64::try_from(count.parts).unwrap_or(0));
        }
        Ok(Self(Mutex::new(owed)))
    }

    /// One more part for each of these.
    pub fn add(&self, conversations: &[ConversationKey]) {
        let mut owed = self.lock();
        for conversation in conversations {
            *owed.entry(*conversation).or_default() += 1;
        }
    }

    /// One part fewer for each of these.
    pub fn settle(&self, conversations: &[ConversationKey]) {
        let mut owed = self.lock();
        for conversation in conversations {
            if let Some(parts) = owed.get_mut(conversation) {
                *parts = parts.saturating_sub(1);
                if *parts == 0 {
                    owed.remove(conversation);
                }
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<ConversationKey, u64>> {
        // Every change under this lock is whole: a panic elsewhere spoils nothing.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Records {
    /// True where parts are still owed to this conversation, so that a reply must
    /// queue behind them. Answered from memory.
    pub fn owed(&self, conversation: &ConversationKey) -> bool {
        self.0.owed.lock().contains_key(conversation)
    }
}
