//! The web chat's messages: over a socket, as JSON requests, and as the plain form
//! of a page without a script. All three are one channel with one message id.

use actix_web::http::header::CONTENT_TYPE;
use actix_web::{HttpRequest, HttpResponse, web};
use actix_ws::AggregatedMessage;
use futures_util::StreamExt;
use std::time::Duration;

use super::body::Body;
use super::{Doors, form, refuse, unavailable};
use crate::channels::webchat::{self, NAME};
use crate::channels::{BODY_LIMIT, Refused};
use crate::content::{self, Contacts};
use crate::model::{Direction, Locale};
use crate::pipeline::{Delivery, Taken, Trouble};

/// A socket that says nothing for this long is closed; the page opens another.
const IDLE: Duration = Duration::from_secs(15 * 60);

/// One message as JSON or as a form, told apart by the content type.
pub async fn post(
    doors: web::Data<Doors>,
    request: HttpRequest,
    body: Result<Body, actix_web::Error>,
) -> HttpResponse {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|h| h.to_str().ok()).unwrap_or_default();
    if kind.starts_with("application/x-www-form-urlencoded") {
        return form::answer(doors, &request, body).await;
    }
    let body = match body {
        Ok(body) => body,
        Err(error) => return error.error_response(),
    };
    if !kind.starts_with("application/json") {
        return refuse(NAME, Refused::Malformed("content_type"));
    }
    match frame(&doors, &body).await {
        Ok(json) => HttpResponse::Ok().content_type("application/json").body(json),
        Err(Fault::Refused(refused)) => refuse(NAME, refused),
        Err(Fault::Trouble(trouble)) => unavailable(NAME, &trouble),
    }
}

enum Fault {
    Refused(Refused),
    Trouble(Trouble),
}

async fn frame(doors: &Doors, body: &[u8]) -> Result<String, Fault> {
    let inbound = webchat::receive(body).map_err(Fault::Refused)?;
    let taken = doors.pipeline.take(&inbound, Delivery::Inline).await.map_err(Fault::Trouble)?;
    let contacts = Contacts::said(&taken.edition.release, &taken.said);
    let id = Some(inbound.provider_id.as_str());
    Ok(webchat::reply(id, &taken.reply, &spoken(&taken), taken.form, &contacts, |l| direction(&taken, l)))
}

/// The spoken form of each part, for the page's "listen".
pub fn spoken(taken: &Taken) -> Vec<String> {
    taken.said.iter().map(|utterance| content::spoken(&taken.edition.release, utterance)).collect()
}

pub fn direction(taken: &Taken, locale: Locale) -> Direction {
    taken.edition.release.library.locale(locale).map_or(Direction::Ltr, |l| l.direction)
}

/// A socket carries the same frames, one answer to each.
pub async fn socket(
    doors: web::Data<Doors>,
    request: HttpRequest,
    stream: web::Payload,
) -> actix_web::Result<HttpResponse> {
    if !same_origin(&request) {
        return Ok(refuse(NAME, Refused::Wrong));
    }
    let (response, mut session, stream) = actix_ws::handle(&request, stream)?;
    let mut stream =
        stream.max_frame_size(BODY_LIMIT).aggregate_continuations().max_continuation_size(BODY_LIMIT);
    actix_web::rt::spawn(async move {
        loop {
            let next = tokio::select! {
                next = tokio::time::timeout(IDLE, stream.next()) => next,
                () = doors.stop.cancelled() => break,
            };
            let Ok(Some(Ok(message))) = next else { break };
            let text = match message {
                AggregatedMessage::Text(text) => text,
                AggregatedMessage::Ping(bytes) => {
                    if session.pong(&bytes).await.is_err() {
                        break;
                    }
                    continue;
                }
                AggregatedMessage::Close(_) => break,
                _ => continue,
            };
            let answer = match frame(&doors, text.as_bytes()).await {
                Ok(json) => json,
                Err(Fault::Refused(refused)) => fault_frame(&text, refused.reason()),
                Err(Fault::Trouble(trouble)) => {
                    tracing::error!(error = %trouble, "a turn of the web chat could not be taken");
                    fault_frame(&text, "try_again")
                }
            };
            if session.text(answer).await.is_err() {
                break;
            }
        }
        let _ = session.close(None).await;
    });
    Ok(response)
}

/// Says which message was not taken, where it has an id, so that the page can send it
/// again or let it go.
fn fault_frame(frame: &str, error: &str) -> String {
    let id = serde_json::from_str::<serde_json::Value>(frame).ok().and_then(|f| f.get("id").cloned());
    serde_json::json!({ "reply_to": id, "error": error }).to_string()
}

/// Browsers send `Origin` with every socket: another site's page may not open one.
fn same_origin(request: &HttpRequest) -> bool {
    let Some(origin) = request.headers().get("Origin").and_then(|o| o.to_str().ok()) else { return true };
    let host = request.connection_info().host().to_owned();
    origin.split_once("://").is_some_and(|(_, of)| of == host)
}
