//! For operators: alive, ready, metrics.

use std::time::{Duration, Instant};

use actix_web::{HttpResponse, web};
use tokio::sync::Mutex;

use super::Doors;
use crate::observe::metric;

/// The longest a store may take over one small write.
const PROOF_TIMEOUT: Duration = Duration::from_secs(2);
/// What was proven counts for this long: anybody may ask, and each proof is a write
/// to the disk.
const PROOF_LASTS: Duration = Duration::from_secs(1);

/// What each store is like.
#[derive(Clone, Copy)]
struct Stores {
    records: &'static str,
    sessions: &'static str,
}

/// The last proof and when it was made. Who asks while one is made waits for it.
#[derive(Default)]
pub struct Proof(Mutex<Option<(Instant, Stores)>>);

impl Proof {
    async fn stores(&self, doors: &Doors) -> Stores {
        let mut last = self.0.lock().await;
        if let Some((_, stores)) = last.filter(|(at, _)| at.elapsed() < PROOF_LASTS) {
            return stores;
        }
        let (pipeline, now_ms) = (&doors.pipeline, (doors.pipeline.clock)());
        let (records, sessions) = tokio::join!(
            proven("records", pipeline.records.prove(now_ms)),
            proven("sessions", pipeline.live.prove(now_ms)),
        );
        let stores = Stores { records, sessions };
        *last = Some((Instant::now(), stores));
        stores
    }
}

const OK: &str = "ok";

/// In one word what became of a proof; the log says more.
async fn proven<E: std::fmt::Display>(
    store: &'static str,
    proof: impl Future<Output = Result<(), E>>,
) -> &'static str {
    match tokio::time::timeout(PROOF_TIMEOUT, proof).await {
        Ok(Ok(())) => OK,
        Ok(Err(error)) => {
            tracing::error!(store, %error, "not ready: a store takes no writes");
            "unwritable"
        }
        Err(_) => {
            tracing::error!(store, "not ready: a store takes too long over a write");
            "slow"
        }
    }
}

/// The process runs.
pub async fn alive() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n")
}

/// It can take messages and keep what they bring, and which release it answers from.
pub async fn ready(doors: web::Data<Doors>) -> HttpResponse {
    let edition = doors.pipeline.shelf.current();
    let library = &edition.release.library;
    let stores = doors.proof.stores(&doors).await;
    let ready = doors.is_ready() && stores.records == OK && stores.sessions == OK;
    let body = serde_json::json!({
        "ready": ready,
        "records": stores.records,
        "sessions": stores.sessions,
        "release": library.release,
        "demo": library.demo,
    });
    let mut response = if ready { HttpResponse::Ok() } else { HttpResponse::ServiceUnavailable() };
    response.json(body)
}

pub async fn metrics(doors: web::Data<Doors>) -> HttpResponse {
    metric::sessions(doors.pipeline.live.kept().sessions);
    HttpResponse::Ok().content_type("text/plain; version=0.0.4; charset=utf-8").body(metric::start().render())
}
