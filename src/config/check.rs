//! What values have to be beyond their type, and which of them need each other.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

use super::{Config, TelegramMode};

/// The shortest secret that is let through.
const MIN_SECRET: usize = 16;
/// The most parts that one gateway may be handed at the same time.
const MAX_SENDS_AT_ONCE: usize = 256;

/// A value that will not do.
pub struct Fault {
    pub key: &'static str,
    what: String,
    mend: &'static str,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}. {}", self.key, self.what, self.mend)
    }
}

impl Config {
    /// Everything that will not do.
    pub(super) fn check(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        let c = &self.channels;
        if self.server.public_url.ends_with('/') {
            faults.push(bad("server.public_url", "ends with a slash", "Take the slash away."));
        }
        for origin in c.web.embed_origins.iter().filter(|origin| !is_origin(origin)) {
            faults.push(Fault {
                key: "channels.web.embed_origins",
                what: format!("has {origin:?}, which is no site's origin"),
                mend: "Write scheme and host and no more, such as https://www.example.org.",
            });
        }
        if c.kannel.enabled {
            faults.extend(secret("channels.kannel.secret", &c.kannel.secret, c.kannel.insecure));
        }
        if c.africastalking.enabled {
            let (key, given) = ("channels.africastalking.secret", &c.africastalking.secret);
            faults.extend(secret(key, given, c.africastalking.insecure));
        }
        self.check_twilio(&mut faults);
        self.check_telegram(&mut faults);
        if !is_filter(&self.log.level) {
            faults.push(Fault {
                key: "log.level",
                what: format!("is {:?}, which would turn the log off", self.log.level),
                mend: "Write error, warn, info, debug, trace or off; or a filter such as crier=debug,warn.",
            });
        }
        let l = &self.limits;
        for (key, zero) in [
            ("limits.max_sessions", l.max_sessions == 0),
            ("limits.session_hours", l.session_hours == 0),
            ("limits.reply_hours", l.reply_hours == 0),
        ] {
            if zero {
                faults.push(bad(key, "is zero", "Give it at least 1."));
            }
        }
        if !(1..=MAX_SENDS_AT_ONCE).contains(&l.sends_at_once) {
            faults.push(bad("limits.sends_at_once", "is not from 1 to 256", "Leave it out to have 16."));
        }
        faults
    }

    fn check_twilio(&self, faults: &mut Vec<Fault>) {
        let twilio = &self.channels.twilio;
        if !twilio.enabled {
            return;
        }
        faults.extend(secret("channels.twilio.auth_token", &twilio.auth_token, twilio.insecure));
        faults.extend(self.no_public_url(
            "is empty, but Twilio signs the address it calls",
            "Set it to the address Twilio calls, such as https://ask.example.org.",
        ));
    }

    fn check_telegram(&self, faults: &mut Vec<Fault>) {
        let telegram = &self.channels.telegram;
        if !telegram.enabled {
            return;
        }
        if telegram.token.expose_secret().is_empty() {
            faults.push(bad("channels.telegram.token", "is empty", "Set it to the token from @BotFather."));
        }
        if telegram.mode == TelegramMode::Polling {
            return;
        }
        faults.extend(secret("channels.telegram.secret", &telegram.secret, telegram.insecure));
        faults.extend(self.no_public_url(
            "is empty, but Telegram must be told where to send messages",
            "Set it, or set channels.telegram.mode = \"polling\".",
        ));
    }

    fn no_public_url(&self, what: &str, mend: &'static str) -> Option<Fault> {
        self.server.public_url.is_empty().then(|| bad("server.public_url", what, mend))
    }
}

fn bad(key: &'static str, what: &str, mend: &'static str) -> Fault {
    Fault { key, what: what.to_owned(), mend }
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
fn secret(key: &'static str, secret: &SecretString, insecure: bool) -> Option<Fault> {
    let length = secret.expose_secret().len();
    match length {
        _ if insecure => None,
        0 => Some(bad(
            key,
            "is empty, so anyone could write in a voter's name",
            "Set a secret, or set insecure = true beside it to try things out.",
        )),
        1..MIN_SECRET => Some(Fault {
            key,
            what: format!("has only {length} characters"),
            mend: "Use at least 16, such as the output of `openssl rand -hex 24`.",
        }),
        _ => None,
    }
}
