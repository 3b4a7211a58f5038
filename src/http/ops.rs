//! For operators: alive, ready, metrics.

use std::time::{Duration, Instant};

use actix_web::{HttpResponse, web};
use tokio::sync::Mutex;

use super::Doors;
use crate::observe::metric;

/// The longest a file may take over one small write: a proxy that asks does not wait
/// much longer.
const PROOF_TIMEOUT: Duration = Duration::from_secs(1);
/// What was proven counts for this long: anybody may ask, and each proof is a write
/// to the disk.
const PROOF_LASTS: Duration = Duration::from_secs(1);

const RECORDS: &str = "crier.db";
const SESSIONS: &str = "live.db";

/// What each file is like, in one word.
#[derive(Clone, Copy)]
struct Stores {
    records: &'static str,
    sessions: &'static str,
}

impl Stores {
    /// The files that take no write.
    fn degraded(self) -> Vec<&'static str> {
        let files = [(RECORDS, self.records), (SESSIONS, self.sessions)];
        files.into_iter().filter_map(|(file, is)| (is != OK).then_some(file)).collect()
    }
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
        let before = last.map_or(Stores { records: OK, sessions: OK }, |(_, stores)| stores);
        let (records, sessions) = tokio::join!(
            proven(RECORDS, before.records, pipeline.records.prove(now_ms)),
            proven(SESSIONS, before.sessions, pipeline.live.prove(now_ms)),
        );
        let stores = Stores { records, sessions };
        *last = Some((Instant::now(), stores));
        stores
    }
}

const OK: &str = "ok";

/// In one word what became of a proof. The log says more, once for each change: probes
/// come every few seconds for as long as it lasts.
async fn proven<E: std::fmt::Display>(
    file: &'static str,
    before: &'static str,
    proof: impl Future<Output = Result<(), E>>,
) -> &'static str {
    let (is, why) = match tokio::time::timeout(PROOF_TIMEOUT, proof).await {
        Ok(Ok(())) => (OK, String::new()),
        Ok(Err(error)) => ("unwritable", error.to_string()),
        Err(_) => ("slow", format!("a write takes longer than {} s", PROOF_TIMEOUT.as_secs())),
    };
    metric::degraded(file, is != OK);
    if is == before {
        return is;
    }
    if is == OK {
        tracing::warn!(file, "a file takes writes again");
    } else {
        tracing::error!(file, why, "degraded: a file takes no writes; only plain questions are answered");
    }
    is
}

/// The process runs.
pub async fn alive() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n")
}

/// It can take messages, which files take no writes, and which release it answers
/// from. A file that takes no writes is not the end of being ready: plain questions are
/// answered from memory, and a proxy that asks here would send them nowhere.
pub async fn ready(doors: web::Data<Doors>) -> HttpResponse {
    let edition = doors.pipeline.shelf.current();
    let library = &edition.release.library;
    let stores = doors.proof.stores(&doors).await;
    let ready = doors.is_ready();
    let body = serde_json::json!({
        "ready": ready,
        "degraded": stores.degraded(),
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
    // Nobody else may ask whether the files take writes.
    doors.proof.stores(&doors).await;
    HttpResponse::Ok().content_type("text/plain; version=0.0.4; charset=utf-8").body(metric::start().render())
}
