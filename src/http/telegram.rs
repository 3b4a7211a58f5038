//! Telegram's two ways in: a webhook where there is a public address, long polling
//! where there is none.

use std::time::Duration;

use actix_web::{HttpRequest, HttpResponse, web};

use super::body::Body;
use super::{Doors, refuse, unavailable};
use crate::channels::telegram::{Client, NAME, Received, SECRET_HEADER, receive};
use crate::channels::{Fault, Lock, Retry, SendError};
use crate::config::TelegramMode;
use crate::pipeline::{Delivery, Trouble};

/// The wait after a call that failed, where Telegram names none.
const PAUSE: Duration = Duration::from_secs(5);

/// Tells Telegram how we take updates, and begins to. While Telegram is out of reach
/// the other channels answer, and it is told later.
///
/// # Errors
/// Where our settings are at fault: no later try would mend them.
pub async fn open(doors: &web::Data<Doors>) -> Result<(), SendError> {
    let Some(client) = doors.telegram.clone() else { return Ok(()) };
    let first = register(doors, &client).await;
    if let Err(error) = first
        && error.fault == Fault::Ours
    {
        return Err(error);
    }
    doors.behind.spawn(attend(doors.clone(), client, first));
    Ok(())
}

async fn register(doors: &Doors, client: &Client) -> Result<(), SendError> {
    let c = &doors.config.channels.telegram;
    match c.mode {
        TelegramMode::Polling => client.delete_webhook().await,
        TelegramMode::Webhook => {
            let url = format!("{}/hooks/telegram", doors.config.server.public_url);
            client.set_webhook(&url, &c.secret).await
        }
    }
}

async fn attend(doors: web::Data<Doors>, client: Client, mut registered: Result<(), SendError>) {
    while let Err(error) = registered {
        tracing::warn!(%error, "Telegram does not know yet how we take updates; it is told again");
        if !pause(&doors, wait_of(&error)).await {
            return;
        }
        registered = register(&doors, &client).await;
    }
    if doors.config.channels.telegram.mode == TelegramMode::Polling {
        poll(doors, client).await;
    }
}

fn wait_of(error: &SendError) -> Duration {
    match error.retry {
        Retry::After(wait) => wait,
        _ => PAUSE,
    }
}

/// False where the server stops meanwhile.
async fn pause(doors: &Doors, wait: Duration) -> bool {
    tokio::select! {
        () = tokio::time::sleep(wait) => true,
        () = doors.stop.cancelled() => false,
    }
}

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
    // Telegram counts these calls too.
    if let Some(client) = doors.telegram.clone().filter(|_| !doors.pipeline.outbox.is_held(NAME)) {
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
async fn poll(doors: web::Data<Doors>, client: Client) {
    let mut next = None;
    while !doors.stop.is_cancelled() {
        let polled = tokio::select! {
            polled = client.poll(next) => polled,
            () = doors.stop.cancelled() => return,
        };
        let wait = match polled {
            Ok(updates) => take_all(&doors, updates, &mut next).await,
            Err(error) => {
                tracing::warn!(%error, "Telegram could not be polled; it is tried again");
                Some(wait_of(&error))
            }
        };
        if let Some(wait) = wait {
            pause(&doors, wait).await;
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
            return Some(PAUSE);
        }
        *next = Some(after);
    }
    None
}
