//! The command line.

mod cli;

use std::process::ExitCode;

use clap::Parser;

#[global_allocator]
static MEMORY: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    cli::run(cli::Arguments::parse())
}
