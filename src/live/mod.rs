//! What may expire: sessions of conversations. One contract, whichever backend
//! keeps them; process memory is the only one so far.
//!
//! A save is a compare-and-set on the session's version, so no lock can be left
//! behind by whoever dies. A precious session ([`Session::is_precious`]) is on the disk
//! before its save returns; the rest live in memory alone, and a node that restarts
//! has forgotten them.
//!
//! Nothing here must be kept for ever: that is `records`.

use std::path::Path;
use std::sync::Arc;

use crate::keys::{KeyRing, SealError};
use crate::model::{ConversationKey, Session};

#[cfg(test)]
mod contract;
mod disk;
mod memory;
mod shard;
#[cfg(test)]
mod tests;

/// How much is kept, and how long.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// The most sessions. Past it the ones that have been idle longest go first,
    /// never a precious one.
    pub sessions: usize,
    /// How long a session lives after its last save, in milliseconds.
    pub lifetime_ms: i64,
}

/// What is kept now, for the metrics.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Kept {
    pub sessions: usize,
    /// Those of them that are on the disk too.
    pub precious: usize,
}

/// The sessions cannot be reached.
#[derive(Clone, Debug, thiserror::Error)]
pub enum LiveError {
    #[error("the live store cannot be reached ({0}); check that its disk is there, writable and not full")]
    Unavailable(String),
    #[error("a session {0}")]
    Sealed(#[from] SealError),
}

/// A save was not made: the session is as it was.
#[derive(Clone, Debug, thiserror::Error)]
pub enum SaveError {
    #[error("another message of this conversation was faster; load the session again and start over")]
    Conflict,
    #[error("every session kept holds what a voter gave us, and there is room for no more; raise the limit")]
    Full,
    #[error(transparent)]
    Live(#[from] LiveError),
}

/// The live store.
#[derive(Debug)]
pub struct Live {
    backend: Backend,
}

enum Backend {
    Memory(Arc<memory::Memory>),
}

impl std::fmt::Debug for Backend {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Memory(_) => f.write_str("Memory"),
        }
    }
}

impl Live {
    /// Opens the store of this process; `file` keeps the sessions that must
    /// survive it, and those it holds are taken up again. Times here and below are
    /// milliseconds since 1970 UTC.
    pub async fn open(
        file: &Path,
        keys: Arc<KeyRing>,
        limits: Limits,
        now_ms: i64,
    ) -> Result<Self, LiveError> {
        let disk = disk::Disk::open(file, keys).await?;
        let memory = memory::Memory::open(disk, limits, now_ms).await?;
        Ok(Self { backend: Backend::Memory(Arc::new(memory)) })
    }

    /// The session of a conversation; none where there was none, or it expired.
    /// Waits where that very session is being put on the disk.
    pub async fn load(&self, key: &ConversationKey, now_ms: i64) -> Result<Option<Session>, LiveError> {
        match &self.backend {
            Backend::Memory(memory) => Ok(memory.load(key, now_ms).await),
        }
    }

    /// Keeps a session where the kept one still has the version that was loaded
    /// (zero where there was none); it then has the next one, whatever the given
    /// session says. A save that ends in an error other than a conflict may be tried
    /// again as it is.
    pub async fn save(
        &self,
        key: &ConversationKey,
        session: Session,
        expected_version: u64,
        now_ms: i64,
    ) -> Result<(), SaveError> {
        match &self.backend {
            Backend::Memory(memory) => memory.save(key, session, expected_version, now_ms).await,
        }
    }

    /// As [`Live::save`], in memory alone, where the disk would not take it: what the
    /// disk has of it is stale until a later save succeeds there.
    pub fn save_in_memory(
        &self,
        key: &ConversationKey,
        session: Session,
        expected_version: u64,
        now_ms: i64,
    ) -> Result<(), SaveError> {
        match &self.backend {
            Backend::Memory(memory) => memory.save_in_memory(key, session, expected_version, now_ms),
        }
    }

    /// Lets go of expired sessions, a share of them each time, and gives their
    /// number: call it every few seconds.
    pub async fn sweep(&self, now_ms: i64) -> Result<usize, LiveError> {
        match &self.backend {
            Backend::Memory(memory) => memory.sweep(now_ms).await,
        }
    }

    pub fn kept(&self) -> Kept {
        match &self.backend {
            Backend::Memory(memory) => memory.kept(),
        }
    }

    /// Proves that the disk takes a session right now, for health checks.
    pub async fn prove(&self, now_ms: i64) -> Result<(), LiveError> {
        match &self.backend {
            Backend::Memory(memory) => memory.prove(now_ms).await,
        }
    }

    /// Waits for what is being written and closes the file.
    pub async fn close(&self) -> Result<(), LiveError> {
        match &self.backend {
            Backend::Memory(memory) => memory.close().await,
        }
    }
}
