//! Kannel 1.4.5, the open SMS gateway most commissions can run themselves.
//!
//! It GETs our address with the message in the query and sends the body of our
//! answer as the reply; anything later goes through its `sendsms`. It signs nothing:
//! a token in the address and the network say who it is. `get-url` for the
//! `sms-service` group:
//! `…/hooks/kannel?from=%p&to=%P&text=%a&id=%I&coding=%c&charset=%C&bin=%b&token=…`
//!
//! Rules of Kannel are from its user guide, "SMS-service group" and "Sendsms", and
//! from a running one where the guide is silent.

use secrecy::{ExposeSecret, SecretString};

use crate::model::{Content, DeliveryState, Inbound, Reply};
use crate::sms_text::{self, Encoding};

use super::{inbound, words};
use crate::channels::wire::{self, Fields};
use crate::channels::{Answer, Delivery, Lock, Outgoing, Reference, Refused, SendError, Sent};

pub const NAME: &str = "kannel";

/// Kannel's number for UCS-2 in `coding` and `X-Kannel-Coding`.
const UCS2: &str = "2";
/// Kannel's number for 8-bit data.
const DATA: &str = "1";

/// How `sendsms` begins its answer to a message without `from`, where neither its
/// user nor the box has a sender of its own.
const NO_SENDER: &[u8] = b"Sender missing";

/// Delivered, failed, buffered, taken by the network, refused by it: 1+2+4+8+16.
const DLR_MASK: &str = "31";

/// Reads the query of a `get-url` call. `Ok(None)` where there is nobody to answer.
///
/// # Errors
/// [`Refused`]: the `token` is missing or wrong, or the call lacks the sender or the
/// id (`%I`), which is the same on each of Kannel's retries.
pub fn receive<'a>(query: &[u8], lock: impl Into<Lock<'a>>) -> Result<Option<Inbound>, Refused> {
    let fields = Fields::parse(query)?;
    lock.into().check(fields.text("token").as_deref())?;
    let text = |name| fields.text(name);
    inbound(NAME, text("id").as_deref(), text("from").as_deref(), text("to").as_deref(), content(&fields))
}

/// Without `mo-recode`, Kannel cuts UCS-2 into words at whitespace *bytes*, and 0x09
/// is the high byte of all Devanagari: `%a` is then rubble, and only the raw bytes in
/// `%b` are whole.
fn content(fields: &Fields<'_>) -> Content {
    let charset = fields.text("charset").unwrap_or_default().to_ascii_uppercase();
    let coding = fields.text("coding").unwrap_or_default();
    let utf16 = charset.starts_with("UTF-16") || (coding == UCS2 && charset != "UTF-8");
    let text = fields.bytes("text").unwrap_or_default();
    if utf16 {
        return match fields.bytes("bin") {
            Some(raw) => words(&utf16_text(raw, charset.ends_with("LE"))),
            None => words(&String::from_utf8_lossy(text)),
        };
    }
    if coding == DATA || charset == "8-BIT" {
        return Content::Unsupported;
    }
    match charset.as_str() {
        "ISO-8859-1" | "LATIN1" | "WINDOWS-1252" => {
            words(&text.iter().map(|b| char::from(*b)).collect::<String>())
        }
        _ => words(&String::from_utf8_lossy(text)),
    }
}

/// A byte left over at the end is dropped; half a surrogate pair becomes U+FFFD.
fn utf16_text(raw: &[u8], little_endian: bool) -> String {
    let (pairs, _) = raw.as_chunks::<2>();
    let units =
        pairs.iter().map(|p| if little_endian { u16::from_le_bytes(*p) } else { u16::from_be_bytes(*p) });
    let text: String = char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)
}

/// A reply as the body of our answer, one SMS; empty where there is nothing to say.
/// Kannel sends what it gets in the GSM alphabet and writes `?` for the rest, unless the
/// header says UCS-2 (`accept-x-kannel-headers = true`). Segments past `max-messages`
/// are cut.
///
/// No reply is an empty body, with `omit-empty = true`: any status but 200 or 202 would
/// send the voter Kannel's own words.
pub fn answer(reply: &Reply) -> Answer {
    let body = sms_text::fold_owned(reply.text());
    let mut headers = vec![("Content-Type", "text/plain; charset=UTF-8")];
    if Encoding::of(&body) == Encoding::Ucs2 {
        headers.push(("X-Kannel-Coding", UCS2));
    }
    Answer { headers, body }
}

/// Reads the query of a delivery report, at the address that [`Push`] gave with the
/// message. `Ok(None)` for a kind of report that says nothing to us.
///
/// # Errors
/// [`Refused`]: the `token` is missing or wrong, or `ref` or `type` is missing.
pub fn receipt<'a>(query: &[u8], lock: impl Into<Lock<'a>>) -> Result<Option<Delivery>, Refused> {
    let fields = Fields::parse(query)?;
    lock.into().check(fields.text("token").as_deref())?;
    let reference = fields.text("ref").ok_or(Refused::Malformed("no_reference"))?;
    let state = match fields.text("type").ok_or(Refused::Malformed("no_type"))?.as_ref() {
        "1" => DeliveryState::Delivered,
        "2" => DeliveryState::Failed,
        "4" => DeliveryState::Buffered,
        "8" => DeliveryState::Accepted,
        "16" => DeliveryState::Rejected,
        _ => return Ok(None),
    };
    Ok(Some(Delivery { reference: Reference::Ours(reference.into_owned()), state }))
}

/// Where Kannel's `sendsms` is, and who we are to it (`sendsms-user` group).
#[derive(Clone)]
pub struct Settings {
    /// Such as `http://127.0.0.1:13013/cgi-bin/sendsms`.
    pub url: String,
    pub username: String,
    pub password: SecretString,
    /// Our short code, for messages that answer nothing.
    pub from: Option<String>,
    pub reports: Option<Reports>,
}

/// Where Kannel is to send delivery reports.
#[derive(Clone)]
pub struct Reports {
    /// Our address as Kannel reaches it, such as `http://127.0.0.1:8080/hooks/kannel/dlr`.
    pub url: String,
    /// The token that [`receipt`] asks for.
    pub token: SecretString,
}

/// Sends through `sendsms`.
#[derive(Clone)]
pub struct Push {
    http: reqwest::Client,
    settings: Settings,
}

impl Push {
    pub fn new(http: reqwest::Client, settings: Settings) -> Self {
        Self { http, settings }
    }

    /// # Errors
    /// Success is 202, queued included; see [`SendError`] for the rest.
    pub async fn send(&self, message: &Outgoing) -> Result<Sent, SendError> {
        let request = self.http.get(&self.settings.url).query(&self.query(message));
        let (status, _, body) = wire::exchange(request).await?;
        let error = match status.as_u16() {
            200 | 202 => return Ok(Sent::default()),
            401 | 403 => SendError::settings("Kannel refuses our user: check its sendsms-user group"),
            404 => SendError::settings("Kannel has no sendsms there: check the address"),
            400 if body.starts_with(NO_SENDER) => {
                SendError::settings("Kannel does not know whom this is from: set channels.kannel.from")
            }
            400 => SendError::message("Kannel cannot send this message"),
            _ => SendError::gateway("Kannel takes no messages now"),
        };
        Err(error.with_status(status.as_u16()))
    }

    fn query(&self, message: &Outgoing) -> Vec<(&'static str, String)> {
        let settings = &self.settings;
        let text = sms_text::fold(&message.part.text).into_owned();
        let encoding = Encoding::of(&text);
        let mut query = vec![
            ("username", settings.username.clone()),
            ("password", settings.password.expose_secret().to_owned()),
            ("to", number(message.to.reveal()).to_owned()),
            ("text", text),
            ("charset", "UTF-8".to_owned()),
        ];
        if encoding == Encoding::Ucs2 {
            query.push(("coding", UCS2.to_owned()));
        }
        if let Some(from) = message.from.as_ref().or(settings.from.as_ref()) {
            query.push(("from", from.clone()));
        }
        if let Some(reports) = &settings.reports {
            query.push(("dlr-mask", DLR_MASK.to_owned()));
            query.push(("dlr-url", report_url(reports, &message.reference)));
        }
        query
    }
}

/// Kannel fills in `%d` and would read our own escapes as codes of its own, so each
/// of their `%` is doubled.
fn report_url(reports: &Reports, reference: &str) -> String {
    let ours = |text: &str| wire::encode(text).replace('%', "%%");
    let (reference, token) = (ours(reference), ours(reports.token.expose_secret()));
    let joint = if reports.url.contains('?') { '&' } else { '?' };
    format!("{}{joint}ref={reference}&type=%d&token={token}", reports.url.replace('%', "%%"))
}

/// A number in international form keeps its `+`, which Kannel takes for "international".
/// No country code begins with 0: that number came to us in national form, and goes
/// back as it came.
fn number(to: &str) -> &str {
    to.strip_prefix('+').filter(|national| national.starts_with('0')).unwrap_or(to)
}

#[cfg(test)]
mod tests;
