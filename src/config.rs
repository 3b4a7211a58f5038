//! The configuration: one documented file (`deploy/crier.toml`, compiled in as the
//! default), overlaid by the operator's file and by the environment.
//!
//! This is the only reader of the environment. Everything is checked here, so that
//! faults stop the start, all of them named at once, with how to mend each.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use secrecy::SecretString;
use serde::Deserialize;

mod check;
mod keys;
mod sources;

pub use keys::LISTEN;

/// The default file, with every key and what it means.
pub const DEFAULT_FILE: &str = include_str!("../deploy/crier.toml");

/// Everything that is wrong, each with its place, what is expected there, and never the
/// value: it may be a secret.
#[derive(Debug, thiserror::Error)]
#[error("{}", listed(.0))]
pub struct ConfigError(Vec<String>);

fn listed(faults: &[String]) -> String {
    match faults {
        [one] => one.clone(),
        many => format!("the configuration has {} faults:\n{}", many.len(), many.join("\n")),
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    pub server: Server,
    pub data: Data,
    pub content: Content,
    pub limits: Limits,
    pub log: Log,
    pub channels: Channels,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Server {
    pub listen: SocketAddr,
    pub public_url: String,
    pub workers: usize,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Data {
    pub dir: PathBuf,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    pub pack: String,
    pub places: String,
    pub demo: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    pub max_sessions: usize,
    pub session_hours: u32,
    pub reply_hours: u32,
    pub sends_at_once: usize,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Log {
    pub level: String,
    pub format: LogFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    Text,
    Json,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Channels {
    pub web: Web,
    pub kannel: Kannel,
    pub twilio: Twilio,
    pub africastalking: AfricasTalking,
    pub telegram: Telegram,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Web {
    pub enabled: bool,
    pub embed_origins: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kannel {
    pub enabled: bool,
    pub secret: SecretString,
    pub insecure: bool,
    pub sendsms_url: String,
    pub username: String,
    pub password: SecretString,
    pub from: String,
    pub dlr_url: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Twilio {
    pub enabled: bool,
    pub account_sid: String,
    pub auth_token: SecretString,
    pub insecure: bool,
    pub from: String,
    pub api_url: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AfricasTalking {
    pub enabled: bool,
    pub username: String,
    pub api_key: SecretString,
    pub secret: SecretString,
    pub insecure: bool,
    pub from: String,
    pub api_url: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Telegram {
    pub enabled: bool,
    pub token: SecretString,
    pub secret: SecretString,
    pub insecure: bool,
    pub mode: TelegramMode,
    pub api_url: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TelegramMode {
    Webhook,
    Polling,
}

impl Config {
    /// Reads the compiled-in defaults, then `file`, then the environment, and checks
    /// the whole.
    pub fn load(file: Option<&Path>) -> Result<Self, ConfigError> {
        let environment = std::env::vars().filter(|(name, _)| name.starts_with("CRIER_")).collect();
        Self::from_parts(file, environment)
    }

    /// As [`Config::load`], with the environment given.
    pub fn from_parts(file: Option<&Path>, environment: Vec<(String, String)>) -> Result<Self, ConfigError> {
        let mut faults = Vec::new();
        let config = sources::read(file, environment, &mut faults);
        match config {
            Some(config) if faults.is_empty() => Ok(config),
            _ => Err(ConfigError(faults)),
        }
    }
}

#[cfg(test)]
mod tests;
