//! The configuration: one documented file (`deploy/crier.toml`, compiled in as the
//! default), overlaid by the operator's file and by the environment.
//!
//! This is the only reader of the environment. Everything is checked here, so that
//! a fault stops the start with the key's name and how to mend it.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

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
        if let Some(file) = file {
            builder = builder.add_source(config::File::from(file).format(config::FileFormat::Toml));
        }
        for (name, value) in environment {
            let Some(path) = name.strip_prefix("CRIER_") else { continue };
            let (path, value) = match path.strip_suffix("_FILE") {
                Some(path) => (path, read_secret(&name, Path::new(&value))?),
                None => (path, value),
            };
            let key = path.to_ascii_lowercase().replace("__", ".");
            builder = if defaults.get_array(&key).is_ok() {
                let entries = value.split(',').map(str::trim).filter(|e| !e.is_empty());
                builder.set_override(key, entries.map(str::to_owned).collect::<Vec<_>>())?
            } else {
                builder.set_override(key, value)?
            };
        }
        let config: Self = builder.build()?.try_deserialize()?;
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
mod tests {
    use super::*;

    fn with(environment: &[(&str, &str)]) -> Result<Config, ConfigError> {
        let owned = environment.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        Config::from_parts(None, owned)
    }

    #[test]
    fn the_documented_file_is_the_default() {
        let config = with(&[]).unwrap();
        assert_eq!(config.server.listen.port(), 8080);
        assert!(config.channels.web.enabled && !config.channels.kannel.enabled);
    }

    #[test]
    fn a_channel_without_a_secret_does_not_start() {
        let error = with(&[("CRIER_CHANNELS__KANNEL__ENABLED", "true")]).unwrap_err().to_string();
        assert!(error.contains("channels.kannel.secret") && error.contains("insecure"), "{error}");
        let allowed =
            [("CRIER_CHANNELS__KANNEL__ENABLED", "true"), ("CRIER_CHANNELS__KANNEL__INSECURE", "true")];
        assert!(with(&allowed).is_ok());
    }

    #[test]
    fn an_unknown_key_is_refused_by_name() {
        let error = with(&[("CRIER_SERVER__LISTENN", "x")]).unwrap_err().to_string();
        assert!(error.contains("listenn"), "{error}");
    }

    #[test]
    fn lists_are_set_with_commas() {
        let sites = |value| with(&[("CRIER_CHANNELS__WEB__EMBED_ORIGINS", value)]);
        let set = sites("https://a.example, http://b.example:8080").unwrap().channels.web.embed_origins;
        assert_eq!(set, ["https://a.example", "http://b.example:8080"]);
        assert!(sites("").unwrap().channels.web.embed_origins.is_empty());
        for odd in ["a.example", "https://", "https://a.example/page", "https://a.example; script-src *"] {
            let error = sites(odd).unwrap_err().to_string();
            assert!(error.contains("channels.web.embed_origins"), "{error}");
        }
    }

    #[test]
    fn secrets_do_not_print() {
        let config = with(&[("CRIER_CHANNELS__TELEGRAM__TOKEN", "12345:geheim")]).unwrap();
        assert!(!format!("{config:?}").contains("geheim"));
    }
}
