//! Telegram's two ways in: a webhook where there is a public address, long polling
//! where there is none.

use std::time::Duration;

use actix_web::{HttpRequest, HttpResponse, web};

use super::body::Body;
use super::{Doors, refuse, unavailable};
use crate::channels::telegram::{Client, NAME, Received, SECRET_HEADER, receive};
use crate::channels::{Lock, Retry};
use crate::pipeline::{Delivery, Trouble};

/// The wait after a poll that failed, where Telegram names none.
const POLL_PAUSE: Duration = Duration::from_secs(5);

pub async fn hook(doors: web::Data<Doors>, request: HttpRequest, body: Body) -> HttpResponse {
    let c = &doors.config.channels.telegram;
    let secret = request.headers().get(SECRET_HEADER).and_then(|h| h.to_str().ok());
    match receive(&body, secret, Lock::new(&c.secret, c.insecure)) {
        Err(refused) => refuse(NAME, refused),
        Ok(received) => match take(&doors, received).await {
            Ok(()) => HttpResponse::Ok().finish(),
            Err(trouble) => unavailable(NAME, &trouble),
        },
    }
}

/// Takes an update's turn. What only pleases the eye (the typing indicator, the end
/// of a button's spinning) goes on behind it and may fail.
async fn take(doors: &web::Data<Doors>, received: Received) -> Result<(), Trouble> {
    if let Some(client) = doors.telegram.clone() {
        let to = received.inbound.as_ref().map(|i| i.from.clone());
        let callback = received.callback.clone();
        doors.behind.spawn(async move { please(&client, to, callback).await });
    }
    match &received.inbound {
        Some(inbound) => doors.pipeline.take(inbound, Delivery::Queued).await.map(drop),
        None => Ok(()),
    }
}

async fn please(client: &Client, to: Option<crate::model::Address>, callback: Option<String>) {
    let result = match (callback, to) {
        (Some(id), _) => client.answer_callback(&id).await,
        (None, Some(to)) => client.typing(&to).await,
        (None, None) => Ok(()),
    };
    if let Err(error) = result {
        tracing::debug!(%error, "Telegram took no typing indicator or callback answer");
    }
}

/// Polls until the server stops. An update counts as received only once its turn is
/// committed: the next poll asks for the one after it.
pub async fn poll(doors: web::Data<Doors>, client: Client) {
    let mut next = None;
    while !doors.stop.is_cancelled() {
        let polled = tokio::select! {
            polled = client.poll(next) => polled,
            () = doors.stop.cancelled() => return,
        };
        let pause = match polled {
            Ok(updates) => take_all(&doors, updates, &mut next).await,
            Err(error) => {
                tracing::warn!(%error, "Telegram could not be polled; it is tried again");
                Some(match error.retry {
                    Retry::After(wait) => wait,
                    _ => POLL_PAUSE,
                })
            }
        };
        if let Some(pause) = pause {
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                () = doors.stop.cancelled() => return,
            }
        }
    }
}

async fn take_all(
    doors: &web::Data<Doors>,
    updates: Vec<Received>,
    next: &mut Option<u32>,
) -> Option<Duration> {
    for received in updates {
        let after = received.update.saturating_add(1);
        if let Err(trouble) = take(doors, received).await {
            tracing::error!(error = %trouble, "a Telegram update could not be taken; it is fetched again");
            return Some(POLL_PAUSE);
        }
        *next = Some(after);
    }
    None
}
