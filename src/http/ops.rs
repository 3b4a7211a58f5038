//! For operators: alive, ready, metrics.

use actix_web::{HttpResponse, web};

use super::Doors;
use crate::observe::metric;

/// The process runs.
pub async fn alive() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n")
}

/// It can take messages, and which release it answers from.
pub async fn ready(doors: web::Data<Doors>) -> HttpResponse {
    let edition = doors.pipeline.shelf.current();
    let library = &edition.release.library;
    let records = doors.pipeline.records.is_well().await;
    let ready = doors.is_ready() && records;
    let body = serde_json::json!({
        "ready": ready,
        "records": if records { "ok" } else { "unreachable" },
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
