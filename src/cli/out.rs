//! What a command says, on standard output. Whoever reads it may have read enough and
//! gone (`crier check | head`): the command then ends there, and that is no failure.
//! `println!` would panic.

use std::fmt::Arguments;
use std::io::{self, ErrorKind, Write};

/// Nobody reads on.
#[derive(Debug, thiserror::Error)]
#[error("the output is closed")]
pub struct Closed;

/// Writes a line to standard output.
macro_rules! say {
    ($($words:tt)*) => { $crate::cli::out::write(format_args!("{}\n", format_args!($($words)*))) };
}

/// Writes a line to standard error. A reader who is gone misses it.
macro_rules! tell {
    ($($words:tt)*) => { $crate::cli::out::note(format_args!("{}\n", format_args!($($words)*))) };
}

pub(super) use {say, tell};

pub fn write(words: Arguments<'_>) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    match out.write_fmt(words).and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Err(Closed.into()),
        written => Ok(written?),
    }
}

pub fn note(words: Arguments<'_>) {
    let _ = io::stderr().write_fmt(words);
}

/// `1 error`, `2 errors`.
pub fn counted(count: usize, one: &str) -> String {
    let ending = if count == 1 { "" } else { "s" };
    format!("{count} {one}{ending}")
}
