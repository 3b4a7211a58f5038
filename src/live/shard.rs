//! A share of the sessions in memory, behind one lock. No I/O, no clock.

use std::collections::HashMap;
use std::sync::Arc;

use tokio::sync::Semaphore;

use super::{Kept, SaveError};
use crate::model::{ConversationKey, Session};

/// A full shard lets go of this part of itself at once, so that looking for the
/// oldest is paid for by the many that come in after it.
const EVICTED_SHARE: usize = 16;
/// A map this many times larger than what it holds gives memory back.
const ROOMY: usize = 4;

/// A kept session. Shared, so that it is copied outside the lock.
#[derive(Clone)]
pub struct Entry {
    pub session: Arc<Session>,
    pub touched_ms: i64,
    /// It has a row on the disk, or may have one.
    pub on_disk: bool,
}

#[derive(Default)]
pub struct Shard {
    pub sessions: HashMap<ConversationKey, Entry>,
    /// Conversations whose session is being put on the disk. The semaphore has no
    /// permits; it is closed when the writing is over, which wakes who waits.
    pub writing: HashMap<ConversationKey, Arc<Semaphore>>,
}

impl Shard {
    /// The session that counts: one last touched at `cutoff_ms` or before has
    /// expired, whether or not it was swept.
    pub fn get(&self, key: &ConversationKey, cutoff_ms: i64) -> Option<&Arc<Session>> {
        self.sessions.get(key).filter(|entry| entry.touched_ms > cutoff_ms).map(|entry| &entry.session)
    }

    /// Refuses a save that is not based on what is kept. While one is under way, no
    /// other can be.
    pub fn check(&self, key: &ConversationKey, expected: u64, cutoff_ms: i64) -> Result<(), SaveError> {
        let version = self.get(key, cutoff_ms).map_or(0, |session| session.version);
        if version != expected || self.writing.contains_key(key) {
            return Err(SaveError::Conflict);
        }
        Ok(())
    }

    pub fn is_on_disk(&self, key: &ConversationKey) -> bool {
        self.sessions.get(key).is_some_and(|entry| entry.on_disk)
    }

    /// Makes room for this session where the shard is full. What had to go is given
    /// back, to be dropped outside the lock.
    pub fn make_room(
        &mut self,
        key: &ConversationKey,
        most: usize,
        cutoff_ms: i64,
    ) -> Result<Vec<Entry>, SaveError> {
        if self.sessions.contains_key(key) || self.sessions.len() + self.writing.len() < most {
            return Ok(Vec::new());
        }
        let may_go = |entry: &Entry| !entry.on_disk || entry.touched_ms <= cutoff_ms;
        let mut ages: Vec<i64> =
            self.sessions.values().filter(|entry| may_go(entry)).map(|entry| entry.touched_ms).collect();
        let count = (most / EVICTED_SHARE).max(1).min(ages.len());
        if count == 0 {
            return Err(SaveError::Full);
        }
        let (_, &mut oldest, _) = ages.select_nth_unstable(count - 1);
        Ok(self
            .sessions
            .extract_if(|_, entry| may_go(entry) && entry.touched_ms <= oldest)
            .take(count)
            .map(|(_, entry)| entry)
            .collect())
    }

    /// Takes out what has expired.
    pub fn take_expired(&mut self, cutoff_ms: i64) -> Vec<Entry> {
        let expired = self.sessions.extract_if(|_, entry| entry.touched_ms <= cutoff_ms);
        let expired = expired.map(|(_, entry)| entry).collect();
        if self.sessions.capacity() > ROOMY * (self.sessions.len() + 1) {
            self.sessions.shrink_to_fit();
        }
        expired
    }

    pub fn kept(&self) -> Kept {
        Kept {
            sessions: self.sessions.len(),
            precious: self.sessions.values().filter(|entry| entry.on_disk).count(),
        }
    }
}
