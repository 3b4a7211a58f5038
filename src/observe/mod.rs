//! Watching: logs and metrics. No message text, phone number or chat id ever
//! reaches either.

pub mod metric;

use std::io::IsTerminal;

use tracing_subscriber::EnvFilter;

use crate::config::{Log, LogFormat};

/// Sends logs to standard error. A second call has no effect, so that tests may
/// each call it.
pub fn start_logs(log: &Log) {
    // The configuration has checked it.
    let filter = EnvFilter::try_new(&log.level).unwrap_or_else(|_| EnvFilter::new("info"));
    let mut builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        // It would complain there of what cannot be written there, and panic.
        .log_internal_errors(false);
    // A file or a journal is read without a terminal: colours would be noise in it.
    if !std::io::stderr().is_terminal() {
        builder = builder.with_ansi(false);
    }
    let _ = match log.format {
        LogFormat::Text => builder.with_target(false).try_init(),
        LogFormat::Json => builder.json().flatten_event(true).try_init(),
    };
}
