//! Builds everything from the configuration, starts it in order, and stops it in
//! reverse. `main` and the tests start the same thing.

use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use actix_web::dev::ServerHandle;
use actix_web::{App, HttpServer, web};
use arc_swap::ArcSwap;
use secrecy::ExposeSecret;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::channels::Gateway;
use crate::config::{Config, TelegramMode};
use crate::content_store::{self, ContentError, Edition, Shelf};
use crate::http::{self, Doors};
use crate::keys::{KeyRing, MadeNew};
use crate::live::{self, Live};
use crate::observe::metric;
use crate::outbox::{self, Outbox};
use crate::pipeline::Pipeline;
use crate::places::Places;
use crate::records::Records;

mod gateways;

/// How long a stop waits for open requests, and again for the work behind them. Parts
/// in a gateway's hands have a wait of their own, [`outbox::LAST_WAIT`].
const DRAIN: Duration = Duration::from_secs(10);
/// How often idle conversations are looked for.
const SWEEP_EVERY: Duration = Duration::from_secs(30);
/// How often figures are added up.
const ADD_UP_EVERY: Duration = Duration::from_secs(1);
const HOUR_MS: i64 = 60 * 60 * 1000;

/// The demonstration's polling places.
const DEMO_PLACES: &str = include_str!("../locales/places.csv");

/// Why the start stopped. Each says how to mend it.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error("{0}")]
    Content(#[from] ContentError),
    #[error(
        "the content in use is a demonstration, and {0} reaches voters. Import your own content pack, or set \
         content.demo = true to try the demonstration on it"
    )]
    Demo(&'static str),
    #[error("{address} cannot be listened on: {why}. {}, or choose another with --listen or server.listen", mend(.why))]
    Listen { address: SocketAddr, why: std::io::Error },
    #[error("{0:#}")]
    Other(#[from] anyhow::Error),
}

/// A running Crier.
pub struct Running {
    pub address: SocketAddr,
    pub doors: web::Data<Doors>,
    server: ServerHandle,
    serving: JoinHandle<std::io::Result<()>>,
    carrier: JoinHandle<()>,
}

/// The time, in milliseconds since 1970 UTC.
pub fn now_ms() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}

/// Opens the stores and the content, and builds the pipeline; nothing listens yet.
pub async fn build(
    config: &Config,
    gateways: Vec<Gateway>,
    clock: fn() -> i64,
) -> Result<Pipeline, StartError> {
    let dir = &config.data.dir;
    std::fs::create_dir_all(dir)
        .map_err(|why| anyhow::anyhow!("{}: {why}. Check data.dir and who owns it", dir.display()))?;
    let (keys, made) = KeyRing::load_or_make(&dir.join("keys")).map_err(anyhow::Error::from)?;
    if made == MadeNew::Yes {
        tracing::warn!(
            keys = %absolute(&dir.join("keys")).display(),
            "new keys were made: back this folder up apart from the rest, without it nothing personal can be read"
        );
    }
    let keys = Arc::new(keys);
    let records = Records::open(&dir.join("crier.db"), keys.clone()).await.map_err(anyhow::Error::from)?;
    let limits = live::Limits {
        sessions: config.limits.max_sessions,
        lifetime_ms: i64::from(config.limits.session_hours) * HOUR_MS,
    };
    let live =
        Live::open(&dir.join("live.db"), keys.clone(), limits, clock()).await.map_err(anyhow::Error::from)?;
    let edition = edition(&records, config, clock()).await?;
    let places = places(&records, config, edition.release.library.demo, clock()).await?;
    let lifetime_ms = i64::from(config.limits.reply_hours) * HOUR_MS;
    let outbox =
        Arc::new(Outbox::new(records.clone(), gateways, config.limits.sends_at_once, lifetime_ms, clock));
    Ok(Pipeline {
        shelf: Arc::new(Shelf::new(edition)),
        places: Arc::new(ArcSwap::from_pointee(places)),
        live,
        records,
        keys,
        outbox,
        clock,
    })
}

/// The whole path, which says more than one that depends on where crier was started.
fn absolute(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

/// What to do about an address that cannot be listened on.
fn mend(why: &std::io::Error) -> &'static str {
    match why.kind() {
        std::io::ErrorKind::AddrInUse => {
            "Another program listens there, perhaps another crier: stop it (`ss -ltnp` names it)"
        }
        std::io::ErrorKind::AddrNotAvailable => "This machine has no such address: `ip address` lists them",
        std::io::ErrorKind::PermissionDenied => "Ports under 1024 belong to root: put a proxy there",
        _ => "Check the address",
    }
}

async fn edition(records: &Records, config: &Config, now_ms: i64) -> Result<Edition, StartError> {
    let pack = config.content.pack.clone();
    let first = move || match pack.as_str() {
        "" => Ok(content_store::embedded()),
        dir => content_store::read_folder(Path::new(dir)),
    };
    let edition = content_store::open(records, &config.data.dir, first, now_ms).await?;
    if edition.release.library.demo && !config.content.demo {
        let c = &config.channels;
        let reaching = [
            (c.kannel.enabled, "channels.kannel"),
            (c.twilio.enabled, "channels.twilio"),
            (c.africastalking.enabled, "channels.africastalking"),
            (c.telegram.enabled, "channels.telegram"),
        ];
        if let Some((_, channel)) = reaching.into_iter().find(|(enabled, _)| *enabled) {
            return Err(StartError::Demo(channel));
        }
    }
    Ok(edition)
}

/// The polling places: those imported; on the first start those that the
/// configuration names. The demonstration's are never stored, and serve only a
/// demonstration.
async fn places(records: &Records, config: &Config, demo: bool, now_ms: i64) -> Result<Places, StartError> {
    let mut known = records.places().await.map_err(anyhow::Error::from)?;
    let file = &config.content.places;
    if known.is_empty() && !file.is_empty() {
        let bytes =
            std::fs::read(file).map_err(|why| anyhow::anyhow!("{file}: {why}. Check content.places"))?;
        known = crate::places::read(file, &bytes).map_err(anyhow::Error::from)?;
        records.replace_places(&known, file, now_ms).await.map_err(anyhow::Error::from)?;
    } else if known.is_empty() && demo {
        known = crate::places::read("places.csv", DEMO_PLACES.as_bytes()).map_err(anyhow::Error::from)?;
    }
    Ok(Places::build(known))
}

/// Starts everything, and gives it once it is ready to take messages. The clock
/// gives milliseconds since 1970 UTC.
pub async fn start(config: Config, clock: fn() -> i64) -> Result<Running, StartError> {
    // A second start in one process finds the provider installed already.
    let _ = rustls::crypto::ring::default_provider().install_default();
    metric::start();
    // Before the second that opening the content takes: an address that is taken is
    // told at once, and no second process opens the data of the first.
    let listener = bind(config.server.listen)?;
    let (gateways, client) = gateways::open(&config)?;
    let pipeline = build(&config, gateways, clock).await?;
    let doors = web::Data::new(Doors {
        pipeline: Arc::new(pipeline),
        config: Arc::new(config),
        telegram: client,
        ready: AtomicBool::new(false),
        proof: http::Proof::default(),
        stop: CancellationToken::new(),
        behind: TaskTracker::new(),
    });
    let (address, server, serving) = listen(&doors, listener)?;
    let carrier = tokio::spawn(doors.pipeline.outbox.clone().carry(doors.stop.clone()));
    doors.behind.spawn(sweep(doors.clone()));
    doors.behind.spawn(add_up(doors.clone()));
    http::open_telegram(&doors).await.map_err(anyhow::Error::from)?;
    warn_of_risks(&doors);
    doors.ready.store(true, Ordering::Relaxed);
    Ok(Running { address, doors, server, serving, carrier })
}

type Listening = (SocketAddr, ServerHandle, JoinHandle<std::io::Result<()>>);

fn bind(address: SocketAddr) -> Result<TcpListener, StartError> {
    TcpListener::bind(address).map_err(|why| StartError::Listen { address, why })
}

fn listen(doors: &web::Data<Doors>, listener: TcpListener) -> Result<Listening, StartError> {
    let fault = |why| StartError::Listen { address: doors.config.server.listen, why };
    let address = listener.local_addr().map_err(fault)?;
    let for_workers = doors.clone();
    let mut server = HttpServer::new(move || {
        let doors = for_workers.clone();
        App::new().wrap(http::headers()).configure(move |app| http::mount(&doors, app))
    })
    .disable_signals()
    .shutdown_timeout(DRAIN.as_secs());
    if doors.config.server.workers > 0 {
        server = server.workers(doors.config.server.workers);
    }
    let running = server.listen(listener).map_err(fault)?.run();
    let handle = running.handle();
    Ok((address, handle, tokio::spawn(running)))
}

fn warn_of_risks(doors: &Doors) {
    let c = &doors.config.channels;
    let open = [
        (c.kannel.enabled && c.kannel.secret.expose_secret().is_empty(), "kannel"),
        (c.twilio.enabled && c.twilio.auth_token.expose_secret().is_empty(), "twilio"),
        (c.africastalking.enabled && c.africastalking.secret.expose_secret().is_empty(), "africastalking"),
        (
            c.telegram.enabled
                && c.telegram.mode == TelegramMode::Webhook
                && c.telegram.secret.expose_secret().is_empty(),
            "telegram",
        ),
    ];
    for (_, channel) in open.into_iter().filter(|(risky, _)| *risky) {
        tracing::warn!(channel, "insecure = true: anyone who finds this hook can write in a voter's name");
    }
    if doors.pipeline.shelf.current().release.library.demo {
        tracing::warn!("the content in use is a demonstration: everything it says is invented");
    }
}

/// Forgets idle conversations, a bounded number at a time.
async fn sweep(doors: web::Data<Doors>) {
    loop {
        tokio::select! {
            () = tokio::time::sleep(SWEEP_EVERY) => {}
            () = doors.stop.cancelled() => return,
        }
        if let Err(error) = doors.pipeline.live.sweep((doors.pipeline.clock)()).await {
            tracing::warn!(%error, "idle conversations could not be swept");
        }
    }
}

/// Adds up what the histograms were told since the last time. Until then each
/// figure takes its own place in memory, so it is done often.
async fn add_up(doors: web::Data<Doors>) {
    loop {
        tokio::select! {
            () = tokio::time::sleep(ADD_UP_EVERY) => metric::start().run_upkeep(),
            () = doors.stop.cancelled() => return,
        }
    }
}

impl Running {
    /// Stops in reverse: no new messages, open ones finished, parts in a gateway's
    /// hands waited for, stores closed. Requests and parts are waited for at the same
    /// time: no part is taken up any more, and one that is queued now is sent after
    /// the next start.
    pub async fn stop(self) {
        let Self { doors, server, serving, mut carrier, .. } = self;
        doors.ready.store(false, Ordering::Relaxed);
        doors.stop.cancel();
        let requests = async {
            server.stop(true).await;
            let _ = serving.await;
            doors.behind.close();
            let _ = tokio::time::timeout(DRAIN, doors.behind.wait()).await;
        };
        let parts = tokio::time::timeout(outbox::LAST_WAIT, &mut carrier);
        let ((), parts) = tokio::join!(requests, parts);
        if parts.is_err() {
            // Nothing could be noted once the records are closed.
            carrier.abort();
            tracing::error!(
                "what became of parts in a gateway's hands was not noted in time: they go out again"
            );
        }
        if let Err(error) = doors.pipeline.live.close().await {
            tracing::warn!(%error, "the sessions' file did not close cleanly; nothing committed is lost");
        }
        if let Err(error) = doors.pipeline.records.close().await {
            tracing::warn!(%error, "the records did not close cleanly; nothing committed is lost");
        }
    }
}
