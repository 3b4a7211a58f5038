//! Delivers what is owed: queued parts go to their gateways in order, are tried
//! again by kind of error, and expire. What is owed survives a crash, because the
//! records hold it; this is only the hands that carry it, one for each gateway, so
//! that a slow one delays no other.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use tokio_util::task::AbortOnDropHandle;

use crate::channels::{Delivery, Gateway, Outgoing, Reference, SEND_TIMEOUT};
use crate::model::{ChannelKind, ConversationKey};
use crate::observe::metric;
use crate::records::{OutgoingRow, Records, RecordsError};

mod carrier;
#[cfg(test)]
mod tests;

use carrier::Carrier;

/// How often the outbox is looked at when nobody rings.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// Settled parts are kept this long, so that a repeated message queues nothing new.
const KEEP_SETTLED_MS: i64 = 7 * 24 * 60 * 60 * 1000;
/// How often what was settled long ago is cleared away.
const CLEAR_EVERY: Duration = Duration::from_secs(60);
/// The most clearings of one go, each of up to five hundred rows.
const MAX_CLEARINGS: usize = 200;

/// The pause before work that panicked is taken up again.
const REVIVE_AFTER: Duration = Duration::from_secs(1);
/// How long a stop waits for the parts in a gateway's hands: until the slowest send is
/// over and what became of it is noted. A part that a gateway took and that is not
/// noted is sent twice.
pub const LAST_WAIT: Duration = SEND_TIMEOUT.saturating_add(Duration::from_secs(10));

const _: () = assert!(LAST_WAIT.as_millis() < carrier::LEASE_MS as u128, "a part would be in two hands");

pub struct Outbox {
    records: Records,
    carriers: Vec<Arc<Carrier>>,
    /// How long a reply may wait before it is given up.
    lifetime_ms: i64,
    clock: fn() -> i64,
}

impl Outbox {
    /// `at_once` is the most parts that one gateway is handed at the same time.
    pub fn new(
        records: Records,
        gateways: Vec<Gateway>,
        at_once: usize,
        lifetime_ms: i64,
        clock: fn() -> i64,
    ) -> Self {
        let carrier = |gateway| Arc::new(Carrier::new(gateway, records.clone(), at_once, clock));
        Self { carriers: gateways.into_iter().map(carrier).collect(), records, lifetime_ms, clock }
    }

    /// Queues the parts of a turn and wakes the carriers. A turn that has queued
    /// before queues nothing.
    pub async fn queue(
        &self,
        turn_key: &str,
        conversation: ConversationKey,
        channel: ChannelKind,
        parts: Vec<Outgoing>,
    ) -> Result<(), RecordsError> {
        if parts.is_empty() {
            return Ok(());
        }
        let rows: Vec<_> = parts
            .into_iter()
            .map(|out| OutgoingRow {
                conversation,
                channel,
                gateway: out.gateway.to_owned(),
                address: out.to,
                from: out.from,
                link: out.link,
                part: out.part,
            })
            .collect();
        let now_ms = (self.clock)();
        self.records.queue(turn_key, &rows, now_ms + self.lifetime_ms, now_ms).await?;
        let named = |carrier: &&Arc<Carrier>| rows.iter().any(|row| row.gateway == carrier.gateway());
        self.carriers.iter().filter(named).for_each(|carrier| carrier.ring());
        Ok(())
    }

    /// True while a gateway has asked us to send nothing.
    pub fn is_held(&self, gateway: &str) -> bool {
        self.carriers.iter().any(|c| c.gateway() == gateway && c.held_until().is_some())
    }

    /// Carries parts until told to stop. A part in a gateway's hands is waited for.
    pub async fn carry(self: Arc<Self>, stop: CancellationToken) {
        let mut hands = JoinSet::new();
        for carrier in &self.carriers {
            let (gateway, carrier, told) = (carrier.gateway(), carrier.clone(), stop.clone());
            hands.spawn(revive(gateway, stop.clone(), move || carrier.clone().carry(told.clone())));
        }
        let (outbox, told) = (self.clone(), stop.clone());
        let keep = move || {
            let (outbox, told) = (outbox.clone(), told.clone());
            async move { told.run_until_cancelled(outbox.keep_house()).await.unwrap_or_default() }
        };
        hands.spawn(revive("all", stop, keep));
        self.warn_of_stranded().await;
        while hands.join_next().await.is_some() {}
    }

    /// Parts whose gateway is not open any more wait until it is, or expire.
    async fn warn_of_stranded(&self) {
        for gateway in self.records.owing_gateways().await.unwrap_or_default() {
            if self.carriers.iter().all(|carrier| carrier.gateway() != gateway) {
                tracing::warn!(%gateway, "replies are owed through a gateway that is not configured: open it again, or they expire");
            }
        }
    }

    /// Gives up what is too old, counts what is owed, clears away what is settled.
    async fn keep_house(&self) {
        let mut cleared = Instant::now();
        loop {
            if let Err(error) = self.count().await {
                tracing::error!(%error, "what is owed could not be looked through");
            }
            if cleared.elapsed() >= CLEAR_EVERY {
                self.tidy().await;
                cleared = Instant::now();
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    async fn count(&self) -> Result<(), RecordsError> {
        let now_ms = (self.clock)();
        let expired = self.records.expire(now_ms).await?;
        if expired > 0 {
            tracing::warn!(parts = expired, "replies were given up: no gateway took them in time");
        }
        let depth = self.records.outbox_depth().await?;
        let oldest = depth.oldest_ms.map_or(0, |at| (now_ms - at).max(0));
        metric::outbox(depth.parts, Duration::from_millis(u64::try_from(oldest).unwrap_or(0)));
        Ok(())
    }

    /// Notes what a gateway says became of a part.
    pub async fn report(&self, gateway: &str, report: &Delivery) -> Result<(), RecordsError> {
        match &report.reference {
            Reference::Ours(id) => {
                // A reference that is no id of ours belongs to nobody.
                let Ok(id) = id.parse() else { return Ok(()) };
                self.records.delivery(id, report.state).await.map(drop)
            }
            Reference::Provider(id) => {
                self.records.delivery_by_provider(gateway, id, report.state).await.map(drop)
            }
        }
    }

    async fn tidy(&self) {
        for _ in 0..MAX_CLEARINGS {
            match self.records.clear_outbox((self.clock)() - KEEP_SETTLED_MS).await {
                Ok(0) => return,
                Ok(_) => {}
                Err(error) => {
                    tracing::warn!(%error, "old outbox rows could not be cleared");
                    return;
                }
            }
        }
    }
}

/// Runs this work to its end, again from the start where it panics: replies must not
/// stay behind because of one slip. What a panic says stays out of the log, it may
/// quote what was sent.
async fn revive<F>(gateway: &'static str, stop: CancellationToken, work: impl Fn() -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    while AbortOnDropHandle::new(tokio::spawn(work())).await.is_err() {
        tracing::error!(gateway, "the outbox's work broke off; it is taken up again");
        tokio::select! {
            () = tokio::time::sleep(REVIVE_AFTER) => {}
            () = stop.cancelled() => {}
        }
    }
}
