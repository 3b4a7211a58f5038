//! What the command line can do. Each command prints for a person, ends with 0
//! where it did what was asked, and with 1 and a sentence where it did not.

mod ask;
mod cases;
mod content;
mod out;
mod serve;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use crier::config::Config;
use crier::model::{ChannelKind, Locale};

use out::{Closed, tell};

/// The town crier of an election: approved answers to voters' questions.
#[derive(Parser)]
#[command(version, about)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// Configuration file; see deploy/crier.toml for every key.
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Folder of the databases and keys.
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Command {
    /// Answer voters on every configured channel.
    Serve {
        /// Address and port, such as 0.0.0.0:8080.
        #[arg(long, value_name = "ADDR", value_parser = parse_listen)]
        listen: Option<std::net::SocketAddr>,
    },
    /// Ask one question, or talk in the terminal when no text is given.
    Ask(ask::Ask),
    /// Lint a content pack.
    Check {
        /// Folder with `locales` and `intents`; the compiled-in pack where absent.
        dir: Option<PathBuf>,
    },
    /// Make a content pack, or a file of polling places, the content in use.
    Import {
        /// A folder with `locales` and `intents`, or the word `places`.
        what: PathBuf,
        /// With `places`: CSV, or a Voting Information Project feed (XML or ZIP).
        file: Option<PathBuf>,
        /// With `places`: even where fewer than half of the places would be left, or they lie
        /// in another part of the world.
        #[arg(long)]
        replace: bool,
    },
    /// Write the content in use to a new folder, byte for byte as it came.
    Export { dir: PathBuf },
    /// List cases, newest first; or show one with its answers and how to reach who sent it.
    Cases {
        /// A reference, such as "482 915 7036".
        reference: Option<String>,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Channel {
    Sms,
    Telegram,
    Web,
    Voice,
}

impl From<Channel> for ChannelKind {
    fn from(channel: Channel) -> Self {
        match channel {
            Channel::Sms => Self::Sms,
            Channel::Telegram => Self::Telegram,
            Channel::Web => Self::Web,
            Channel::Voice => Self::Voice,
        }
    }
}

fn parse_locale(text: &str) -> Result<Locale, String> {
    text.parse().map_err(|e: crier::model::locale::BadLocale| e.to_string())
}

fn parse_listen(text: &str) -> Result<std::net::SocketAddr, String> {
    text.parse().map_err(|_| format!("it has to be {}", crier::config::LISTEN))
}

pub fn run(arguments: Arguments) -> ExitCode {
    // Linting and asking the compiled-in pack need no configuration.
    if let Command::Check { dir } = &arguments.command {
        return content::check(dir.as_deref()).unwrap_or_else(|error| end(&error));
    }
    let mut config = match Config::load(arguments.config.as_deref()) {
        Ok(config) => config,
        Err(error) => return fail(&error),
    };
    if let Some(data) = arguments.data {
        config.data.dir = data;
    }
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error),
    };
    let result = match arguments.command {
        Command::Serve { listen } => {
            if let Some(listen) = listen {
                config.server.listen = listen;
            }
            runtime.block_on(serve::serve(config))
        }
        Command::Ask(ask) => runtime.block_on(ask.run(config)),
        Command::Import { what, file, replace } => {
            runtime.block_on(content::import(config, &what, file.as_deref(), replace))
        }
        Command::Export { dir } => runtime.block_on(content::export(config, &dir)),
        Command::Cases { reference } => runtime.block_on(cases::cases(config, reference.as_deref())),
        Command::Check { .. } => Ok(()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => end(&error),
    }
}

/// How a command ends that did not do all it was asked.
fn end(error: &anyhow::Error) -> ExitCode {
    if error.is::<Closed>() { ExitCode::SUCCESS } else { fail(&format!("{error:#}")) }
}

fn fail(error: &dyn std::fmt::Display) -> ExitCode {
    tell!("error: {error}");
    ExitCode::FAILURE
}
