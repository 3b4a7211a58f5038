//! The doors: gateways' hooks, the web chat, health and metrics. A door verifies
//! and parses, hands one message to the pipeline, and answers as its gateway wants.

mod assets;
mod body;
mod chat;
mod form;
mod hooks;
mod ops;
mod page;
mod telegram;
mod words;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use actix_web::http::Method;
use actix_web::http::header::ALLOW;
use actix_web::middleware::{Compress, DefaultHeaders};
use actix_web::{HttpResponse, Resource, Route, guard, web};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::channels::{Refused, telegram::Client};
use crate::config::{Config, TelegramMode};
use crate::observe::metric;
use crate::pipeline::{Pipeline, Trouble};

pub use ops::Proof;
pub use telegram::open as open_telegram;

/// What every door may use.
pub struct Doors {
    pub pipeline: Arc<Pipeline>,
    pub config: Arc<Config>,
    pub telegram: Option<Client>,
    /// False until everything is up, and again while stopping.
    pub ready: AtomicBool,
    pub proof: Proof,
    /// Set when the server stops: open sockets then close.
    pub stop: CancellationToken,
    /// Work that goes on behind a response.
    pub behind: TaskTracker,
}

impl Doors {
    pub fn is_ready(&self) -> bool {
        self.ready.load(Ordering::Relaxed)
    }
}

/// What can be read: by GET, and by HEAD without its body, as probes and proxies ask
/// (RFC 9110, 9.3.2). No hook is: a gateway's GET takes a turn.
fn read() -> Route {
    web::route().guard(guard::Any(guard::Get()).or(guard::Head()))
}

/// A gateway's way in, by one method; any other is told so, and does nothing.
fn hook(path: &str, method: Method, route: Route) -> Resource {
    let allowed = method.to_string();
    let refused = move || {
        let response = HttpResponse::MethodNotAllowed().insert_header((ALLOW, allowed.clone())).finish();
        std::future::ready(response)
    };
    web::resource(path.to_owned()).route(route.method(method)).default_service(web::to(refused))
}

/// Mounts every route that the configuration opens.
pub fn mount(doors: &web::Data<Doors>, app: &mut web::ServiceConfig) {
    let channels = &doors.config.channels;
    app.app_data(doors.clone());
    app.route("/healthz", read().to(ops::alive))
        .route("/readyz", read().to(ops::ready))
        .route("/metrics", read().to(ops::metrics));
    if channels.kannel.enabled {
        app.service(hook("/hooks/kannel", Method::GET, web::to(hooks::kannel))).service(hook(
            "/hooks/kannel/dlr",
            Method::GET,
            web::to(hooks::kannel_report),
        ));
    }
    if channels.twilio.enabled {
        app.service(hook("/hooks/twilio/sms", Method::POST, web::to(hooks::twilio))).service(hook(
            "/hooks/twilio/status",
            Method::POST,
            web::to(hooks::twilio_report),
        ));
    }
    if channels.africastalking.enabled {
        app.service(hook("/hooks/africastalking/sms", Method::POST, web::to(hooks::africastalking)))
            .service(hook("/hooks/africastalking/dlr", Method::POST, web::to(hooks::africastalking_report)));
    }
    if doors.telegram.is_some() && channels.telegram.mode == TelegramMode::Webhook {
        app.service(hook("/hooks/telegram", Method::POST, web::to(telegram::hook)));
    }
    if channels.web.enabled {
        // Voters pay for every byte, gateways for none: only the web chat is compressed.
        let packed =
            |path: &str, route| web::resource(path.to_owned()).wrap(Compress::default()).route(route);
        app.service(packed("/", read().to(page::show)))
            .service(packed("/assets/{name}", read().to(assets::serve)))
            .service(packed("/widget.js", read().to(assets::widget)))
            // A page without a script ends up at this address; asked for again, it is new.
            .service(packed("/chat/messages", web::post().to(chat::post)).route(read().to(page::show)))
            .route("/chat/ws", web::get().to(chat::socket));
    }
}

/// Headers that every response carries.
pub fn headers() -> DefaultHeaders {
    DefaultHeaders::new()
        .add(("X-Content-Type-Options", "nosniff"))
        .add(("Referrer-Policy", "no-referrer"))
        .add(("Permissions-Policy", "geolocation=(self), camera=(), microphone=()"))
}

/// Turns a request away, with a short reason that machines can read.
fn refuse(gateway: &'static str, refused: Refused) -> HttpResponse {
    metric::refused(gateway, refused.reason());
    tracing::info!(gateway, reason = refused.reason(), "a request was refused");
    let status = actix_web::http::StatusCode::from_u16(refused.status())
        .unwrap_or(actix_web::http::StatusCode::BAD_REQUEST);
    HttpResponse::build(status).content_type("application/json").body(refused.body())
}

/// Nothing was committed: the gateway is told to send the message again.
fn unavailable(gateway: &'static str, trouble: &Trouble) -> HttpResponse {
    tracing::error!(gateway, error = %trouble, "a turn could not be taken; the gateway was asked to send it again");
    HttpResponse::ServiceUnavailable()
        .insert_header(("Retry-After", "5"))
        .content_type("application/json")
        .body(r#"{"error":"try_again"}"#)
}
