//! How our SQLite files are opened: one place for the settings that decide whether
//! what was accepted survives a power cut.
//!
//! It knows no table. The records, and the sessions that must not be lost, are
//! opened through it.

use std::fs::OpenOptions;
use std::path::Path;
use std::time::Duration;

use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbErr,
    SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait,
};

/// How long a statement waits for another process's write before it gives up.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
/// How long a caller waits for its turn at the connection.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(10);

const PROVE: &str = "INSERT INTO proof (id, written_ms) VALUES (1, $1) \
     ON CONFLICT (id) DO UPDATE SET written_ms = excluded.written_ms";

/// Runs a write to its end whether or not anybody still waits for it, so that what
/// memory says of a file stays what the file says. `unavailable` makes the error of a
/// write that was stopped.
pub async fn to_the_end<T: Send + 'static, E: Send + 'static>(
    work: impl Future<Output = Result<T, E>> + Send + 'static,
    unavailable: fn(String) -> E,
) -> Result<T, E> {
    match tokio::spawn(work).await {
        Ok(result) => result,
        Err(stopped) => Err(unavailable(format!("the write was stopped: {stopped}"))),
    }
}

/// Opens a file, making it and its folder where they are missing, so that nobody
/// but its owner may read it. Write-ahead log, and `synchronous=FULL`: a commit
/// that returned is on the disk.
pub async fn open(path: &Path, connections: u32) -> Result<DatabaseConnection, DbErr> {
    make_private(path)
        .map_err(|error| DbErr::Custom(format!("{} cannot be opened: {error}", path.display())))?;
    let file = path.to_owned();
    // The file is set below, where its name needs no escaping.
    let mut options = ConnectOptions::new("sqlite:file");
    options
        .max_connections(connections)
        .min_connections(1)
        .acquire_timeout(ACQUIRE_TIMEOUT)
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
        .sqlx_logging(false)
        .record_stmt_in_spans(false)
        .map_sqlx_sqlite_opts(move |options| {
            options
                .filename(&file)
                .create_if_missing(true)
                .busy_timeout(BUSY_TIMEOUT)
                .foreign_keys(true)
                .pragma("journal_mode", "WAL")
                .pragma("synchronous", "FULL")
        });
    Database::connect(options).await
}

/// Begins a transaction that will write. SQLite takes its write lock now rather
/// than at the first write, where a transaction that has read before could only
/// fail: measured, the default lost 154 of 200 racing increments, this none.
/// PostgreSQL passes the option over.
pub async fn begin_write(db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    db.begin_with_options(TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    })
    .await
}

/// Proves that a file takes a write: one small row in its `proof` table, committed.
pub async fn prove(db: &DatabaseConnection, now_ms: i64) -> Result<(), DbErr> {
    let transaction = begin_write(db).await?;
    let statement = Statement::from_sql_and_values(db.get_database_backend(), PROVE, [now_ms.into()]);
    transaction.execute_raw(statement).await?;
    transaction.commit().await
}

/// Makes the file before SQLite does, which would let others read it; the log
/// files beside it take their mode from it.
fn make_private(path: &Path) -> std::io::Result<()> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path).map(drop)
}
