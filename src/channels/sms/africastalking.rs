//! Africa's Talking: form posts in, its REST API out. It signs nothing: a token in
//! the address of our hooks (`?token=…`) and the network say who it is. The body of
//! our answer goes nowhere; every reply is a request of its own.

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use crate::model::{DeliveryState, Inbound};
use crate::sms_text;

use super::{inbound, words};
use crate::channels::wire::{self, Fields};
use crate::channels::{Answer, Delivery, Lock, Outgoing, Reference, Refused, SendError, Sent};

pub const NAME: &str = "africastalking";

/// Reads an incoming message; `query` is the query of the address it was posted to.
///
/// # Errors
/// [`Refused`]: the `token` in the query is missing or wrong, or the form has no `id`
/// or no `from`.
pub fn receive<'a>(body: &[u8], query: &[u8], lock: impl Into<Lock<'a>>) -> Result<Option<Inbound>, Refused> {
    let fields = opened(body, query, lock.into())?;
    let text = |name| fields.text(name);
    let content = words(&text("text").unwrap_or_default());
    let message =
        inbound(NAME, text("id").as_deref(), text("from").as_deref(), text("to").as_deref(), content)?;
    Ok(message.map(|m| Inbound { link: text("linkId").map(|l| l.into_owned()), ..m }))
}

/// Reads a delivery report. `Ok(None)` for a status that says nothing to us.
///
/// # Errors
/// As [`receive`], with `status` in the place of `from`.
pub fn receipt<'a>(
    body: &[u8],
    query: &[u8],
    lock: impl Into<Lock<'a>>,
) -> Result<Option<Delivery>, Refused> {
    let fields = opened(body, query, lock.into())?;
    let id = fields.text("id").ok_or(Refused::Malformed("no_message_id"))?;
    let state = match fields.text("status").ok_or(Refused::Malformed("no_status"))?.as_ref() {
        "Success" => DeliveryState::Delivered,
        "Sent" | "Submitted" => DeliveryState::Accepted,
        "Buffered" => DeliveryState::Buffered,
        "Rejected" => DeliveryState::Rejected,
        "Failed" | "AbsentSubscriber" | "Expired" => DeliveryState::Failed,
        _ => return Ok(None),
    };
    Ok(Some(Delivery { reference: Reference::Provider(id.into_owned()), state }))
}

/// What every one of its posts is answered with.
pub fn answer() -> Answer {
    Answer { headers: vec![("Content-Type", "text/plain; charset=UTF-8")], body: String::new() }
}

fn opened<'a>(body: &'a [u8], query: &[u8], lock: Lock<'_>) -> Result<Fields<'a>, Refused> {
    lock.check(Fields::parse(query)?.text("token").as_deref())?;
    Fields::parse(body)
}

/// Our account.
#[derive(Clone)]
pub struct Settings {
    /// `https://api.africastalking.com`; `https://api.sandbox.africastalking.com` for
    /// the user `sandbox`.
    pub base: String,
    /// Where replies to a premium or on-demand service go:
    /// `https://content.africastalking.com`; the sandbox has one address for both.
    pub premium_base: String,
    pub username: String,
    pub api_key: SecretString,
    /// Our short code or registered name; the provider's own where absent.
    pub from: Option<String>,
    /// The keyword of a premium service.
    pub keyword: Option<String>,
}

/// Sends through the messaging API.
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
    /// See [`SendError`]. A 201 may still refuse the one recipient.
    pub async fn send(&self, message: &Outgoing) -> Result<Sent, SendError> {
        let base = if message.link.is_some() { &self.settings.premium_base } else { &self.settings.base };
        let request = self
            .http
            .post(format!("{}/version1/messaging", base.trim_end_matches('/')))
            .header("apiKey", self.settings.api_key.expose_secret())
            .header("Accept", "application/json")
            .form(&self.form(message));
        let (status, headers, body) = wire::exchange(request).await?;
        let error = match status.as_u16() {
            200..=299 => return taken(&body),
            401 | 403 => SendError::settings(
                "Africa's Talking refuses our account: check the user name and its API key",
            ),
            404 => SendError::settings("Africa's Talking has no messaging there: check the address"),
            429 => SendError::gateway("Africa's Talking wants us to send more slowly"),
            400..=499 => SendError::message("Africa's Talking cannot send this message"),
            _ => SendError::gateway("Africa's Talking takes no messages now"),
        }
        .with_status(status.as_u16());
        Err(match wire::retry_after(&headers) {
            Some(wait) if error.fault == crate::channels::Fault::Gateway => error.after(wait),
            _ => error,
        })
    }

    fn form(&self, message: &Outgoing) -> Vec<(&'static str, String)> {
        let settings = &self.settings;
        let mut form = vec![
            ("username", settings.username.clone()),
            ("to", message.to.reveal().to_owned()),
            ("message", sms_text::fold(&message.part.text).into_owned()),
        ];
        if let Some(from) = message.from.as_ref().or(settings.from.as_ref()) {
            form.push(("from", from.clone()));
        }
        match &message.link {
            Some(link) => {
                form.push(("bulkSMSMode", "0".to_owned()));
                form.push(("linkId", link.clone()));
                form.extend(settings.keyword.iter().map(|k| ("keyword", k.clone())));
            }
            None => {
                form.push(("bulkSMSMode", "1".to_owned()));
                form.push(("enqueue", "1".to_owned()));
            }
        }
        form
    }
}

#[derive(Deserialize)]
struct Told {
    #[serde(rename = "SMSMessageData")]
    data: Data,
}

#[derive(Deserialize)]
struct Data {
    #[serde(rename = "Recipients", default)]
    recipients: Vec<Recipient>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Recipient {
    status_code: u16,
    message_id: Option<String>,
}

/// The status codes of "Sending SMS" in its documentation.
fn taken(body: &[u8]) -> Result<Sent, SendError> {
    // A success that cannot be read was still taken: sending again would say it twice.
    let Ok(told) = serde_json::from_slice::<Told>(body) else { return Ok(Sent::default()) };
    let Some(recipient) = told.data.recipients.into_iter().next() else {
        return Err(SendError::settings(
            "Africa's Talking does not know our sender: check the short code or name",
        ));
    };
    let error = match recipient.status_code {
        100..=102 => return Ok(Sent { provider_id: recipient.message_id.filter(|id| id != "None") }),
        402 => SendError::settings("Africa's Talking does not know our sender: check the short code or name"),
        403 | 404 => SendError::voter("Africa's Talking knows no such mobile number"),
        405 => SendError::settings("our balance with Africa's Talking is used up: top it up"),
        406 | 409 => SendError::voter("the voter told Africa's Talking or the network to send nothing more"),
        _ => SendError::gateway("Africa's Talking did not take the message"),
    };
    Err(error.with_status(recipient.status_code))
}

#[cfg(test)]
mod tests;
