//! `crier serve`.

use std::sync::Arc;

use anyhow::Context;
use crier::config::Config;
use crier::keys::KeyRing;
use crier::records::Records;
use crier::{app, observe};

use super::out::say;

/// What operators of a demonstration are told.
pub const DEMO: &str = "It speaks the demonstration pack: everything it says is invented.";

pub async fn serve(config: Config) -> anyhow::Result<()> {
    observe::start_logs(&config.log);
    let channels = config.channels.clone();
    // It answers voters whether or not anybody still reads this.
    let announce = |words: &str| drop(say!("{words}"));
    let running = app::start(config, app::now_ms).await?;
    let demo = running.doors.pipeline.shelf.current().release.library.demo;
    tracing::info!(
        version = env!("CARGO_PKG_VERSION"),
        release = running.doors.pipeline.shelf.current().release.library.release,
        "ready to take messages"
    );
    announce(&format!("Crier answers at http://{}/", running.address));
    if demo {
        announce(DEMO);
    }
    let closed: Vec<&str> = [
        (channels.kannel.enabled, "SMS by Kannel (channels.kannel)"),
        (channels.twilio.enabled, "SMS by Twilio (channels.twilio)"),
        (channels.africastalking.enabled, "SMS by Africa's Talking (channels.africastalking)"),
        (channels.telegram.enabled, "Telegram (channels.telegram)"),
    ]
    .into_iter()
    .filter_map(|(open, name)| (!open).then_some(name))
    .collect();
    if !closed.is_empty() {
        announce(&format!("Not configured yet: {}. See deploy/crier.toml.", closed.join(", ")));
    }
    stop_signal().await?;
    announce("Stopping …");
    running.stop().await;
    tracing::info!("stopped");
    Ok(())
}

/// Waits for Ctrl-C or a service manager's SIGTERM.
async fn stop_signal() -> anyhow::Result<()> {
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    tokio::select! {
        result = tokio::signal::ctrl_c() => result.context("waiting for Ctrl-C")?,
        _ = terminate.recv() => {}
    }
    Ok(())
}

/// Opens the records that a server uses, beside it.
pub async fn records(config: &Config) -> anyhow::Result<Records> {
    let dir = &config.data.dir;
    anyhow::ensure!(
        dir.join("crier.db").exists(),
        "{} holds no records: start `crier serve` there first, or name the folder with --data",
        dir.display()
    );
    let (keys, _) = KeyRing::load_or_make(&dir.join("keys"))?;
    Ok(Records::open(&dir.join("crier.db"), Arc::new(keys)).await?)
}
