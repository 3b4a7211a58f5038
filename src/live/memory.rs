//! Sessions in the memory of this process, the precious ones on its disk as well.
//!
//! A save that touches no disk happens under one short lock and awaits nothing. One
//! that does marks its conversation first, writes without a lock, and then lets the
//! session be seen: until then a load of that conversation waits, and another save
//! of it is a conflict. The writing runs to its end even where its caller is gone,
//! so that memory and disk say the same.
//!
//! An idle voter costs about 1.3 KB after one exchange, 3 KB after four, 10 KB after
//! sixteen: measured as the growth of the process over 5 000 voters whose answers each
//! offered three more. One who is shown a list of places keeps up to a hundred of their
//! ids beside that, a few KB, until they ask something else.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Semaphore;

use super::disk::Disk;
use super::shard::{Entry, Shard};
use super::{Kept, Limits, LiveError, SaveError};
use crate::model::{ConversationKey, Session};
use crate::sqlite::to_the_end;

/// Locks that the sessions are spread over; a power of two.
const SHARDS: usize = 64;
/// How many of them one sweep looks through.
const SWEPT: usize = 4;

pub struct Memory {
    shards: [Mutex<Shard>; SHARDS],
    disk: Disk,
    limits: Limits,
    /// The shard the next sweep begins at.
    sweep: AtomicUsize,
}

impl Memory {
    pub async fn open(disk: Disk, limits: Limits, now_ms: i64) -> Result<Self, LiveError> {
        let memory = Self {
            shards: std::array::from_fn(|_| Mutex::default()),
            disk,
            limits,
            sweep: AtomicUsize::new(0),
        };
        for found in memory.disk.all(memory.cutoff(now_ms), limits.sessions).await? {
            let entry =
                Entry { session: Arc::new(found.session), touched_ms: found.touched_ms, on_disk: true };
            memory.shard(&found.key).sessions.insert(found.key, entry);
        }
        Ok(memory)
    }

    pub async fn load(&self, key: &ConversationKey, now_ms: i64) -> Option<Session> {
        let kept = loop {
            let writing = {
                let shard = self.shard(key);
                match shard.writing.get(key) {
                    Some(writing) => writing.clone(),
                    None => break shard.get(key, self.cutoff(now_ms)).cloned(),
                }
            };
            // Never given: it ends when the semaphore is closed.
            let _ = writing.acquire().await;
        };
        kept.map(Arc::unwrap_or_clone)
    }

    pub async fn save(
        self: &Arc<Self>,
        key: &ConversationKey,
        mut session: Session,
        expected: u64,
        now_ms: i64,
    ) -> Result<(), SaveError> {
        session.version = expected.saturating_add(1);
        let precious = session.is_precious();
        let entry = Entry { session: Arc::new(session), touched_ms: now_ms, on_disk: precious };
        let (writing, stale) = {
            let cutoff = self.cutoff(now_ms);
            let mut shard = self.shard(key);
            shard.check(key, expected, cutoff)?;
            let stale = !precious && shard.get(key, cutoff).is_some_and(|kept| !kept.is_precious());
            let evicted = shard.make_room(key, self.most(), cutoff)?;
            if !precious && !shard.is_on_disk(key) {
                show(shard, *key, entry, evicted);
                return Ok(());
            }
            let writing = Writing::begin(self.clone(), &mut shard, *key);
            drop(shard);
            drop(evicted);
            (writing, stale)
        };
        let work = async move {
            let key = writing.key;
            let written = match precious {
                true => writing.memory.disk.put(&key, &entry.session, now_ms).await,
                false => writing.memory.disk.delete(&key).await,
            };
            match written {
                // Memory is past what the disk has: a plain session need not wait for it.
                Err(_) if stale => {
                    writing.end(Some(Entry { on_disk: true, ..entry }));
                    Ok(())
                }
                written => {
                    writing.end(written.is_ok().then_some(entry));
                    written
                }
            }
        };
        to_the_end(work, LiveError::Unavailable).await?;
        Ok(())
    }

    pub fn save_in_memory(
        &self,
        key: &ConversationKey,
        mut session: Session,
        expected: u64,
        now_ms: i64,
    ) -> Result<(), SaveError> {
        session.version = expected.saturating_add(1);
        let entry = Entry { session: Arc::new(session), touched_ms: now_ms, on_disk: true };
        let cutoff = self.cutoff(now_ms);
        let mut shard = self.shard(key);
        shard.check(key, expected, cutoff)?;
        let evicted = shard.make_room(key, self.most(), cutoff)?;
        show(shard, *key, entry, evicted);
        Ok(())
    }

    pub async fn sweep(&self, now_ms: i64) -> Result<usize, LiveError> {
        let cutoff = self.cutoff(now_ms);
        let first = self.sweep.fetch_add(SWEPT, Ordering::Relaxed) % SHARDS;
        let mut count = 0;
        for shard in self.shards.iter().skip(first).take(SWEPT) {
            let expired = lock(shard).take_expired(cutoff);
            count += expired.len();
        }
        if first + SWEPT >= SHARDS {
            // Once a round. By age, not by key: a conversation that came back
            // meanwhile has a younger row, which stays.
            self.disk.expire(cutoff).await?;
        }
        Ok(count)
    }

    pub fn kept(&self) -> Kept {
        self.shards.iter().map(|shard| lock(shard).kept()).fold(Kept::default(), |sum, kept| Kept {
            sessions: sum.sessions + kept.sessions,
            precious: sum.precious + kept.precious,
        })
    }

    pub async fn prove(&self, now_ms: i64) -> Result<(), LiveError> {
        self.disk.prove(now_ms).await
    }

    pub async fn close(&self) -> Result<(), LiveError> {
        self.disk.close().await
    }

    /// Sessions last touched then or before have expired.
    fn cutoff(&self, now_ms: i64) -> i64 {
        now_ms.saturating_sub(self.limits.lifetime_ms)
    }

    /// The most sessions of one shard. Keys are hashes, so shards fill alike.
    fn most(&self) -> usize {
        self.limits.sessions.div_ceil(SHARDS).max(1)
    }

    #[allow(clippy::indexing_slicing, reason = "a byte's remainder by the number of shards names one")]
    fn shard(&self, key: &ConversationKey) -> MutexGuard<'_, Shard> {
        lock(&self.shards[usize::from(key.0[0]) % SHARDS])
    }
}

/// Every change under the lock is whole, so a panic elsewhere spoils nothing.
fn lock(shard: &Mutex<Shard>) -> MutexGuard<'_, Shard> {
    shard.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Lets a session be seen. Freeing what went for it is work for after the lock.
fn show(mut shard: MutexGuard<'_, Shard>, key: ConversationKey, entry: Entry, evicted: Vec<Entry>) {
    let before = shard.sessions.insert(key, entry);
    drop(shard);
    drop((before, evicted));
}

/// The mark on a conversation whose session is on its way to the disk; it goes
/// when this does, however that comes about.
struct Writing {
    memory: Arc<Memory>,
    key: ConversationKey,
    done: Arc<Semaphore>,
}

impl Writing {
    fn begin(memory: Arc<Memory>, shard: &mut Shard, key: ConversationKey) -> Self {
        let done = Arc::new(Semaphore::new(0));
        shard.writing.insert(key, done.clone());
        Self { memory, key, done }
    }

    /// Shows the session that was written. Where the disk failed, the old one
    /// stays, and the next save tries the disk again: its row may be either.
    fn end(self, written: Option<Entry>) {
        let mut shard = self.memory.shard(&self.key);
        let before = match written {
            Some(entry) => shard.sessions.insert(self.key, entry),
            None => {
                if let Some(entry) = shard.sessions.get_mut(&self.key) {
                    entry.on_disk = true;
                }
                None
            }
        };
        drop(shard);
        drop(before);
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        self.memory.shard(&self.key).writing.remove(&self.key);
        self.done.close();
    }
}
