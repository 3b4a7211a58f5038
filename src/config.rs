//! The configuration: one documented file (`deploy/crier.toml`, compiled in as the
//! default), overlaid by the operator's file and by the environment.
//!
//! This is the only reader of the environment. Everything is checked here, so that
//! a fault stops the start with the key's name and how to mend it.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

mod keys;

/// The default file, with every key and what it means.
pub const DEFAULT_FILE: &str = include_str!("../deploy/crier.toml");

/// The shortest secret that is let through.
const MIN_SECRET: usize = 16;
/// The most parts that one gateway may be handed at the same time.
const MAX_SENDS_AT_ONCE: usize = 256;
/// The most bytes read of a file that holds a secret.
const MAX_SECRET_FILE: u64 = 64 * 1024;

#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    #[error("the configuration cannot be read: {0}")]
    Read(#[from] config::ConfigError),
    #[error("{file}: {why}. Check that it exists, that crier may read it, and that it is TOML")]
    File { file: PathBuf, why: config::ConfigError },
    #[error("{place}: {why}")]
    Value { place: String, why: config::ConfigError },
    #[error("{place}: there is no key `{key}`{meant}. deploy/crier.toml names every key")]
    Unknown { place: String, key: String, meant: String },
    #[error(
        "{variable}: the file {file} cannot be read: {why}. Check that it exists and that crier may read it"
    )]
    SecretFile { variable: String, file: PathBuf, why: std::io::Error },
    #[error("`{key}` {what}. {mend}")]
    Bad { key: &'static str, what: String, mend: &'static str },
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
        let mut builder = config::Config::builder()
            .add_source(config::File::from_str(DEFAULT_FILE, config::FileFormat::Toml));
        let defaults = builder.build_cloned()?;
        let known = keys::of(&defaults);
        // Where each key that is not the default's was set.
        let mut places = BTreeMap::new();
        if let Some(file) = file {
            let source = config::File::from(file).format(config::FileFormat::Toml);
            let own = config::Config::builder().add_source(source.clone()).build();
            let own = own.map_err(|why| ConfigError::File { file: file.to_owned(), why })?;
            for key in keys::of(&own) {
                places.insert(key, file.display().to_string());
            }
            builder = builder.add_source(source);
        }
        for (name, value) in environment {
            let Some(path) = name.strip_prefix("CRIER_") else { continue };
            let (path, value) = match path.strip_suffix("_FILE") {
                Some(path) => (path, read_secret(&name, Path::new(&value))?),
                None => (path, value),
            };
            let key = path.to_ascii_lowercase().replace("__", ".");
            if known.contains(&key) {
                builder = if defaults.get_array(&key).is_ok() {
                    let entries = value.split(',').map(str::trim).filter(|e| !e.is_empty());
                    builder.set_override(&key, entries.map(str::to_owned).collect::<Vec<_>>())?
                } else {
                    builder.set_override(&key, value)?
                };
            }
            places.insert(key, format!("the environment variable {name}"));
        }
        keys::check(&known, &places)?;
        let read = builder.build().and_then(config::Config::try_deserialize);
        let config: Self = read.map_err(|why| keys::placed(&places, why))?;
        config.check()?;
        Ok(config)
    }

    fn check(&self) -> Result<(), ConfigError> {
        let c = &self.channels;
        let public = !self.server.public_url.is_empty();
        if self.server.public_url.ends_with('/') {
            return Err(bad("server.public_url", "ends with a slash", "Take the slash away."));
        }
        for origin in &c.web.embed_origins {
            if !is_origin(origin) {
                return Err(ConfigError::Bad {
                    key: "channels.web.embed_origins",
                    what: format!("has {origin:?}, which is no site's origin"),
                    mend: "Write scheme and host and no more, such as https://www.example.org.",
                });
            }
        }
        if c.kannel.enabled {
            secret("channels.kannel.secret", &c.kannel.secret, c.kannel.insecure)?;
        }
        if c.twilio.enabled {
            secret("channels.twilio.auth_token", &c.twilio.auth_token, c.twilio.insecure)?;
            if !public {
                return Err(bad(
                    "server.public_url",
                    "is empty, but Twilio signs the address it calls",
                    "Set it to the address Twilio calls, such as https://ask.example.org.",
                ));
            }
        }
        if c.africastalking.enabled {
            secret("channels.africastalking.secret", &c.africastalking.secret, c.africastalking.insecure)?;
        }
        if c.telegram.enabled {
            if c.telegram.token.expose_secret().is_empty() {
                return Err(bad(
                    "channels.telegram.token",
                    "is empty",
                    "Set it to the token from @BotFather.",
                ));
            }
            if c.telegram.mode == TelegramMode::Webhook {
                secret("channels.telegram.secret", &c.telegram.secret, c.telegram.insecure)?;
                if !public {
                    return Err(bad(
                        "server.public_url",
                        "is empty, but Telegram must be told where to send messages",
                        "Set it, or set channels.telegram.mode = \"polling\".",
                    ));
                }
            }
        }
        if !is_filter(&self.log.level) {
            return Err(ConfigError::Bad {
                key: "log.level",
                what: format!("is {:?}, which would turn the log off", self.log.level),
                mend: "Write error, warn, info, debug, trace or off; or a filter such as crier=debug,warn.",
            });
        }
        if self.limits.max_sessions == 0 || self.limits.session_hours == 0 || self.limits.reply_hours == 0 {
            return Err(bad("limits", "has a zero", "Give each limit at least 1."));
        }
        if !(1..=MAX_SENDS_AT_ONCE).contains(&self.limits.sends_at_once) {
            return Err(bad("limits.sends_at_once", "is not from 1 to 256", "Leave it out to have 16."));
        }
        Ok(())
    }
}

fn bad(key: &'static str, what: &str, mend: &'static str) -> ConfigError {
    ConfigError::Bad { key, what: what.to_owned(), mend }
}

/// `https://host` or `http://host`, with a port or without: it goes into a policy
/// header, where a space or a semicolon would mean something else.
fn is_origin(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or_default();
    !host.is_empty() && host.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.:*[]".contains(&b))
}

/// A level, or levels for parts of the program. The logger itself would take any
/// other word for the name of a part, and say nothing of all the rest.
fn is_filter(text: &str) -> bool {
    const LEVELS: [&str; 6] = ["error", "warn", "info", "debug", "trace", "off"];
    let level = |word: &str| LEVELS.iter().any(|l| l.eq_ignore_ascii_case(word));
    let part = |word: &str| {
        !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric() || b"_:-".contains(&b))
    };
    text.split(',').map(str::trim).all(|entry| match entry.split_once('=') {
        None => level(entry),
        Some((of, word)) => part(of) && level(word),
    })
}

/// A channel without a secret does not start, unless told so.
fn secret(key: &'static str, secret: &SecretString, insecure: bool) -> Result<(), ConfigError> {
    let length = secret.expose_secret().len();
    if length == 0 && !insecure {
        return Err(bad(
            key,
            "is empty, so anyone could write in a voter's name",
            "Set a secret, or set insecure = true beside it to try things out.",
        ));
    }
    if length > 0 && length < MIN_SECRET && !insecure {
        return Err(ConfigError::Bad {
            key,
            what: format!("has only {length} characters"),
            mend: "Use at least 16, such as the output of `openssl rand -hex 24`.",
        });
    }
    Ok(())
}

fn read_secret(variable: &str, file: &Path) -> Result<String, ConfigError> {
    let fault = |why| ConfigError::SecretFile { variable: variable.to_owned(), file: file.to_owned(), why };
    let length = std::fs::metadata(file).map_err(fault)?.len();
    if length > MAX_SECRET_FILE {
        return Err(fault(std::io::Error::other("it is too large for a secret")));
    }
    Ok(std::fs::read_to_string(file).map_err(fault)?.trim_end().to_owned())
}

#[cfg(test)]
mod tests;
