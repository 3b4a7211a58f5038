//! The web chat's static files, compiled in.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use actix_web::{HttpResponse, web};
use sha2::{Digest, Sha256};

use super::Doors;
use super::words::words_of;

const CSS: &str = include_str!("assets/chat.css");
const SCRIPT: &str = include_str!("assets/chat.js");
const ICON: &str = include_str!("assets/icon.svg");
const WIDGET: &str = include_str!("assets/widget.js");

/// A digest of the files whose addresses carry it: a new binary with the same files
/// keeps what browsers hold, and a changed file is never taken from there.
static VERSION: LazyLock<String> = LazyLock::new(|| {
    let digest = Sha256::new().chain_update(CSS).chain_update(SCRIPT).chain_update(ICON).finalize();
    hex::encode(digest.get(..6).unwrap_or_default())
});

pub fn version() -> &'static str {
    &VERSION
}

/// Asset addresses carry the version, so that they may be kept for a year.
const KEEP: &str = "public, max-age=31536000, immutable";
/// The widget's address is fixed on other people's pages: an hour.
const KEEP_WIDGET: &str = "public, max-age=3600";

pub async fn serve(name: web::Path<String>) -> HttpResponse {
    let (kind, body) = match name.as_str() {
        "chat.css" => ("text/css; charset=utf-8", CSS),
        "chat.js" => ("text/javascript; charset=utf-8", SCRIPT),
        "icon.svg" => ("image/svg+xml", ICON),
        _ => return HttpResponse::NotFound().finish(),
    };
    HttpResponse::Ok().content_type(kind).insert_header(("Cache-Control", KEEP)).body(body)
}

/// The script that other sites embed, with the release's words in it.
pub async fn widget(doors: web::Data<Doors>) -> HttpResponse {
    let edition = doors.pipeline.shelf.current();
    let library = &edition.release.library;
    let mut words = BTreeMap::new();
    for info in &library.locales {
        let code = info.locale.as_str();
        let said = words_of(&edition.release, info.locale);
        let entry = serde_json::json!({
            "code": code, "open": said.open, "close": said.close, "title": said.title,
        });
        words.insert(code.to_owned(), entry);
    }
    words.insert("source".to_owned(), library.source.as_str().into());
    let json = serde_json::to_string(&words).unwrap_or_else(|_| "{}".to_owned());
    HttpResponse::Ok()
        .content_type("text/javascript; charset=utf-8")
        .insert_header(("Cache-Control", KEEP_WIDGET))
        .insert_header(("Cross-Origin-Resource-Policy", "cross-origin"))
        .body(WIDGET.replace("__WORDS__", &json))
}
