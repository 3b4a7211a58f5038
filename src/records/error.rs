//! What can go wrong at the edge of the records, and what to do then.

use sea_orm::{ConnAcquireErr, DbErr, RuntimeErr};

use crate::keys::SealError;

/// The records did not do what was asked. None of these names what was stored.
#[derive(Clone, Debug, thiserror::Error)]
pub enum RecordsError {
    #[error("the records are busy; try again in a moment")]
    Busy,
    #[error("the records cannot be reached ({0}); check that their disk is there, writable and not full")]
    Unavailable(String),
    #[error(
        "the records are damaged ({0}); stop this node, keep a copy of the file and restore the last backup"
    )]
    Corrupt(String),
    #[error(
        "the records were changed by a newer version (`{0}`); start that version, or restore a backup from before it"
    )]
    Newer(String),
    #[error("a value of the records {0}")]
    Sealed(#[from] SealError),
    #[error("too many {what} at once; at most {most}")]
    TooMany { what: &'static str, most: usize },
    #[error("the records refused a statement ({0}); this is a defect, please report it")]
    Defect(String),
}

impl RecordsError {
    /// A stored value that this version cannot read.
    pub(super) fn unreadable(what: &str) -> Self {
        Self::Corrupt(format!("{what} cannot be read"))
    }
}

impl From<DbErr> for RecordsError {
    fn from(error: DbErr) -> Self {
        match &error {
            DbErr::ConnectionAcquire(ConnAcquireErr::Timeout) => Self::Busy,
            DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed) => {
                Self::Unavailable("they were closed".to_owned())
            }
            DbErr::Conn(RuntimeErr::SqlxError(cause))
            | DbErr::Exec(RuntimeErr::SqlxError(cause))
            | DbErr::Query(RuntimeErr::SqlxError(cause)) => match cause.as_database_error() {
                Some(refused) => by_code(refused.code().as_deref(), refused.message()),
                None => Self::Unavailable(cause.to_string()),
            },
            DbErr::Conn(_) => Self::Unavailable(error.to_string()),
            DbErr::Type(_) | DbErr::Json(_) | DbErr::TryIntoErr { .. } => Self::Corrupt(error.to_string()),
            DbErr::Custom(what) => Self::Unavailable(what.clone()),
            _ => Self::Defect(error.to_string()),
        }
    }
}

/// Sorts SQLite's result codes (sqlite.org/rescode.html), whose lowest byte is the
/// primary one. What a constraint says may quote a value, so it is not kept.
fn by_code(code: Option<&str>, message: &str) -> RecordsError {
    const BUSY: u32 = 5;
    const LOCKED: u32 = 6;
    const UNREACHABLE: [u32; 5] = [3, 8, 10, 13, 14];
    const DAMAGED: [u32; 2] = [11, 26];
    const CONSTRAINT: u32 = 19;
    match code.and_then(|code| code.parse::<u32>().ok()).map(|code| code & 0xff) {
        Some(BUSY | LOCKED) => RecordsError::Busy,
        Some(primary) if UNREACHABLE.contains(&primary) => RecordsError::Unavailable(message.to_owned()),
        Some(primary) if DAMAGED.contains(&primary) => RecordsError::Corrupt(message.to_owned()),
        Some(CONSTRAINT) => RecordsError::Defect("a constraint was violated".to_owned()),
        _ => RecordsError::Defect(message.to_owned()),
    }
}
