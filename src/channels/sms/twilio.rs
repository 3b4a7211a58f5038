//! Twilio Programmable Messaging: signed webhooks in, TwiML or the REST API out.
//!
//! The signature covers the public URL as Twilio has it, not the `Host` a proxy
//! passes on, so every door here takes that URL from its caller.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use sha1::Sha1;

use crate::model::{Content, DeliveryState, Inbound, Reply};
use crate::sms_text;

use super::{inbound, words};
use crate::channels::door::same;
use crate::channels::wire::{self, Fields};
use crate::channels::{Answer, Delivery, Lock, Outgoing, Reference, Refused, SendError, Sent};

pub const NAME: &str = "twilio";

/// The header that carries Twilio's signature.
pub const SIGNATURE_HEADER: &str = "X-Twilio-Signature";

/// Reads a webhook for an incoming message.
///
/// `url` is the full public URL with its query, as it is written in Twilio's console;
/// `signature` the header [`SIGNATURE_HEADER`].
///
/// # Errors
/// [`Refused`]: no or a wrong signature; no `MessageSid` or `From`; a service other
/// than SMS (`whatsapp:…`).
pub fn receive<'a>(
    body: &[u8],
    signature: Option<&str>,
    url: &str,
    lock: impl Into<Lock<'a>>,
) -> Result<Option<Inbound>, Refused> {
    let fields = signed(body, signature, url, lock.into())?;
    let from = fields.text("From");
    if from.as_deref().is_some_and(|f| f.contains(':')) {
        return Err(Refused::Unsupported("not_sms"));
    }
    let pictures = fields.text("NumMedia").is_some_and(|n| n != "0");
    let content = match fields.text("Body") {
        Some(text) => words(&text),
        None if pictures => Content::Unsupported,
        None => words(""),
    };
    inbound(
        NAME,
        fields.text("MessageSid").as_deref(),
        from.as_deref(),
        fields.text("To").as_deref(),
        content,
    )
}

/// Reads a status callback, at the address that [`Rest`] gave with the message.
/// `Ok(None)` for a status that says nothing to us.
///
/// # Errors
/// As [`receive`].
pub fn receipt<'a>(
    body: &[u8],
    signature: Option<&str>,
    url: &str,
    lock: impl Into<Lock<'a>>,
) -> Result<Option<Delivery>, Refused> {
    let fields = signed(body, signature, url, lock.into())?;
    let query = Fields::parse(url.split_once('?').unwrap_or_default().1.as_bytes())?;
    let reference = match (query.text("ref"), fields.text("MessageSid")) {
        (Some(ours), _) => Reference::Ours(ours.into_owned()),
        (None, Some(sid)) => Reference::Provider(sid.into_owned()),
        (None, None) => return Err(Refused::Malformed("no_reference")),
    };
    let state = match fields.text("MessageStatus").ok_or(Refused::Malformed("no_status"))?.as_ref() {
        "delivered" | "read" => DeliveryState::Delivered,
        "undelivered" | "failed" => DeliveryState::Failed,
        "accepted" | "queued" | "sending" | "sent" => DeliveryState::Accepted,
        _ => return Ok(None),
    };
    Ok(Some(Delivery { reference, state }))
}

fn signed<'a>(
    body: &'a [u8],
    signature: Option<&str>,
    url: &str,
    lock: Lock<'_>,
) -> Result<Fields<'a>, Refused> {
    let fields = Fields::parse(body)?;
    let Lock::Secret(auth_token) = lock else { return Ok(fields) };
    let signature = signature.filter(|s| !s.is_empty()).ok_or(Refused::Missing)?;
    let pairs: Vec<_> = fields.pairs().collect();
    let pairs: Vec<(&str, &str)> = pairs.iter().map(|(k, v)| (k.as_ref(), v.as_ref())).collect();
    if !verify(auth_token, url, &pairs, signature) {
        return Err(Refused::Wrong);
    }
    Ok(fields)
}

/// Whether Twilio signed this ("Validating requests are coming from Twilio"): base64 of
/// HMAC-SHA1 over the URL and every field, sorted by name, each name followed by its
/// value; a repeated field counts once per different value. As in Twilio's own
/// libraries, the URL counts with its default port written out and without any port.
/// A URL in a form we cannot take apart is tried as it stands.
pub fn verify(auth_token: &SecretString, url: &str, fields: &[(&str, &str)], signature: &str) -> bool {
    if auth_token.expose_secret().is_empty() {
        return false;
    }
    let mut sorted = fields.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    let signs = |url: &str| sign(auth_token, url, &sorted).is_some_and(|ours| same(&ours, signature));
    match ports(url) {
        Some((with, without)) => signs(&with) | signs(&without),
        None => signs(url),
    }
}

fn sign(auth_token: &SecretString, url: &str, sorted: &[(&str, &str)]) -> Option<String> {
    let mut mac = Hmac::<Sha1>::new_from_slice(auth_token.expose_secret().as_bytes()).ok()?;
    mac.update(url.as_bytes());
    for (name, value) in sorted {
        mac.update(name.as_bytes());
        mac.update(value.as_bytes());
    }
    Some(BASE64.encode(mac.finalize().into_bytes()))
}

/// The URL with a port and without one.
fn ports(url: &str) -> Option<(String, String)> {
    let (scheme, rest) = url.split_once("://")?;
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let (user, host) = match authority.rsplit_once('@') {
        Some((user, host)) => (format!("{user}@"), host),
        None => (String::new(), authority),
    };
    let has_port = |(_, port): &(&str, &str)| !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit());
    let standard = if scheme.eq_ignore_ascii_case("https") { "443" } else { "80" };
    let (name, port) = host.rsplit_once(':').filter(has_port).unwrap_or((host, standard));
    Some((format!("{scheme}://{user}{name}:{port}{path}"), format!("{scheme}://{user}{name}{path}")))
}

/// The reply as TwiML, one `<Message>` a part; an empty reply says nothing.
pub fn answer(reply: &Reply) -> Answer {
    let mut body = String::from(r#"<?xml version="1.0" encoding="UTF-8"?><Response>"#);
    for part in reply.parts.iter().filter(|p| !p.text.is_empty()) {
        body.push_str("<Message>");
        sms_text::fold(&part.text).chars().for_each(|c| escape(c, &mut body));
        body.push_str("</Message>");
    }
    body.push_str("</Response>");
    Answer { headers: vec![("Content-Type", "text/xml; charset=UTF-8")], body }
}

/// XML 1.0, 2.2: what is no character of XML is left out.
fn escape(c: char, into: &mut String) {
    match c {
        '&' => into.push_str("&amp;"),
        '<' => into.push_str("&lt;"),
        '>' => into.push_str("&gt;"),
        '\n' | '\t' => into.push(c),
        '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
        c => into.push(c),
    }
}

/// Our account.
#[derive(Clone)]
pub struct Settings {
    /// `https://api.twilio.com`, unless a test says otherwise.
    pub base: String,
    /// `AC…`
    pub account: String,
    pub auth_token: SecretString,
    pub sender: Sender,
    /// Our public address for status callbacks, such as
    /// `https://vote.example.org/hooks/twilio/status`.
    pub reports: Option<String>,
}

/// Whom messages come from that answer none; an answer comes from the number written to.
#[derive(Clone)]
pub enum Sender {
    Number(String),
    /// A messaging service, `MG…`, which picks a number.
    Service(String),
}

/// Sends through the Messages resource of the REST API.
#[derive(Clone)]
pub struct Rest {
    http: reqwest::Client,
    settings: Settings,
}

impl Rest {
    pub fn new(http: reqwest::Client, settings: Settings) -> Self {
        Self { http, settings }
    }

    /// # Errors
    /// Success is 201; see [`SendError`] for the rest.
    pub async fn send(&self, message: &Outgoing) -> Result<Sent, SendError> {
        let Settings { base, account, auth_token, .. } = &self.settings;
        let url = format!(
            "{}/2010-04-01/Accounts/{}/Messages.json",
            base.trim_end_matches('/'),
            wire::encode(account)
        );
        let request = self
            .http
            .post(url)
            .basic_auth(account, Some(auth_token.expose_secret()))
            .form(&self.form(message));
        let (status, headers, body) = wire::exchange(request).await?;
        let told: Told = serde_json::from_slice(&body).unwrap_or_default();
        if status.is_success() {
            return Ok(Sent { provider_id: told.sid });
        }
        let error = error(status.as_u16(), told.code);
        Err(match wire::retry_after(&headers) {
            Some(wait) if status.as_u16() == 429 || status.is_server_error() => error.after(wait),
            _ => error,
        })
    }

    fn form(&self, message: &Outgoing) -> Vec<(&'static str, String)> {
        let mut form = vec![("To", message.to.reveal().to_owned())];
        form.push(match (&message.from, &self.settings.sender) {
            (Some(number), _) | (None, Sender::Number(number)) => ("From", number.clone()),
            (None, Sender::Service(service)) => ("MessagingServiceSid", service.clone()),
        });
        form.push(("Body", sms_text::fold(&message.part.text).into_owned()));
        if let Some(url) = &self.settings.reports {
            form.push(("StatusCallback", format!("{url}?ref={}", wire::encode(&message.reference))));
        }
        form
    }
}

/// What the API says, in success and in failure.
#[derive(Deserialize, Default)]
struct Told {
    sid: Option<String>,
    code: Option<u32>,
}

/// From Twilio's "Error and Warning Dictionary".
fn error(status: u16, code: Option<u32>) -> SendError {
    let error = match (status, code) {
        (_, Some(21610)) => SendError::voter("the voter told Twilio to send nothing more (STOP)"),
        (_, Some(21211 | 21217 | 21614)) => SendError::voter("Twilio knows no such mobile number"),
        (_, Some(21612 | 21408)) => SendError::message(
            "Twilio may not send to this country or route: check the geographic permissions",
        ),
        (_, Some(21212 | 21603 | 21606 | 21659 | 21660 | 21701 | 21703)) => {
            SendError::settings("Twilio does not know our sender: check the number or the messaging service")
        }
        (401 | 403, _) => SendError::settings("Twilio refuses our account: check the account and its token"),
        (404, _) => {
            SendError::settings("Twilio does not know our account: check the account id and the address")
        }
        (429, _) => SendError::gateway("Twilio wants us to send more slowly"),
        (400..=499, _) => SendError::message("Twilio cannot send this message"),
        _ => SendError::gateway("Twilio takes no messages now"),
    };
    error.with_status(code.and_then(|c| u16::try_from(c).ok()).unwrap_or(status))
}

#[cfg(test)]
mod tests;
