//! Delivers what is owed: queued parts go to their gateways in order, are tried
//! again by kind of error, and expire. What is owed survives a crash, because the
//! records hold it; this is only the hand that carries it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use rand::RngExt;
use tokio::sync::Notify;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::channels::{self, Delivery, Gateway, Outgoing, Reference, Retry, SendError, known};
use crate::model::{ChannelKind, ConversationKey};
use crate::observe::metric;
use crate::records::{Claimed, DeliveryState, OutgoingRow, Records, RecordsError};

/// Parts taken at once. Each is one request to a gateway.
const BATCH: u64 = 32;
/// How long a claimed part is ours; longer than the slowest gateway may take.
const LEASE_MS: i64 = 60_000;
/// How often the outbox is looked at when nobody rings.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// The least wait after a failure, whatever the gateway says: `Retry-After: 0` would
/// otherwise be asked without a pause.
const LEAST_WAIT_MS: i64 = 1_000;
/// The first wait after a failure; it doubles up to the last.
const FIRST_WAIT_MS: i64 = 2_000;
const LAST_WAIT_MS: i64 = 30 * 60_000;
/// Settled parts are kept this long, so that a repeated message queues nothing new.
const KEEP_SETTLED_MS: i64 = 7 * 24 * 60 * 60 * 1000;
/// How often what was settled long ago is cleared away.
const CLEAR_EVERY: Duration = Duration::from_secs(60);
/// The most clearings of one go, each of up to five hundred rows.
const MAX_CLEARINGS: usize = 200;

pub struct Outbox {
    records: Records,
    gateways: Vec<Gateway>,
    bell: Notify,
    /// How long a reply may wait before it is given up.
    lifetime_ms: i64,
    clock: fn() -> i64,
}

impl Outbox {
    pub fn new(records: Records, gateways: Vec<Gateway>, lifetime_ms: i64, clock: fn() -> i64) -> Self {
        Self { records, gateways, bell: Notify::new(), lifetime_ms, clock }
    }

    /// Queues the parts of a turn and wakes the carrier. A turn that has queued
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
        self.bell.notify_one();
        Ok(())
    }

    /// Carries parts until told to stop. A part in a gateway's hands is waited for.
    pub async fn carry(self: Arc<Self>, stop: CancellationToken) {
        let mut cleared = Instant::now();
        while !stop.is_cancelled() {
            match self.round().await {
                Ok(0) => {
                    tokio::select! {
                        () = self.bell.notified() => {}
                        () = tokio::time::sleep(LOOK_EVERY) => {}
                        () = stop.cancelled() => {}
                    }
                }
                Ok(_) => {}
                Err(error) => {
                    tracing::error!(%error, "the outbox cannot be read; what is owed waits");
                    tokio::select! {
                        () = tokio::time::sleep(LOOK_EVERY * 5) => {}
                        () = stop.cancelled() => {}
                    }
                }
            }
            if cleared.elapsed() >= CLEAR_EVERY {
                self.tidy().await;
                cleared = Instant::now();
            }
        }
    }

    /// Sends one batch and gives its size.
    async fn round(&self) -> Result<usize, RecordsError> {
        let now_ms = (self.clock)();
        let expired = self.records.expire(now_ms).await?;
        if expired > 0 {
            tracing::warn!(parts = expired, "replies were given up: no gateway took them in time");
        }
        let claimed = self.records.claim(now_ms, LEASE_MS, BATCH).await?;
        let count = claimed.len();
        let mut sends = JoinSet::new();
        for part in claimed {
            let gateway = self.gateways.iter().find(|g| g.name() == part.outgoing.gateway).cloned();
            sends.spawn(async move {
                let result = match (&gateway, outgoing(&part)) {
                    (Some(gateway), Some(out)) => gateway.send(&out).await,
                    _ => Err(SendError::NO_GATEWAY),
                };
                (part, result)
            });
        }
        while let Some(done) = sends.join_next().await {
            if let Ok((part, result)) = done {
                // The other sends are in their gateways' hands: they are settled whatever
                // becomes of this one, which goes out again when its lease ends.
                if let Err(error) = self.settle(&part, result).await {
                    tracing::error!(%error, "what became of a part could not be noted");
                }
            }
        }
        let depth = self.records.outbox_depth().await?;
        let oldest = depth.oldest_ms.map_or(0, |at| (now_ms - at).max(0));
        metric::outbox(depth.parts, Duration::from_millis(u64::try_from(oldest).unwrap_or(0)));
        Ok(count)
    }

    async fn settle(
        &self,
        part: &Claimed,
        result: Result<crate::channels::Sent, SendError>,
    ) -> Result<(), RecordsError> {
        let gateway = known(&part.outgoing.gateway).unwrap_or("unknown");
        let error = match result {
            Ok(sent) => {
                metric::send(gateway, "sent");
                return self.records.sent(part.id, sent.provider_id.as_deref()).await;
            }
            Err(error) => error,
        };
        let code = error.to_string();
        let wait_ms = match error.retry {
            Retry::Never => {
                metric::send(gateway, "failed");
                tracing::warn!(gateway, fault = error.fault.as_str(), %error, "a part will never be delivered");
                return self.records.failed(part.id, &code).await;
            }
            Retry::After(wait) => i64::try_from(wait.as_millis()).unwrap_or(LAST_WAIT_MS).max(LEAST_WAIT_MS),
            Retry::Backoff => backoff_ms(part.attempt, rand::rng().random_range(0.0..1.0)),
        };
        metric::send(gateway, "retried");
        tracing::warn!(gateway, fault = error.fault.as_str(), attempt = part.attempt, wait_ms, %error, "a part was not taken; it is tried again");
        self.records.retry(part.id, (self.clock)() + wait_ms, &code).await
    }

    /// Notes what a gateway says became of a part.
    pub async fn report(&self, gateway: &str, report: &Delivery) -> Result<(), RecordsError> {
        let state = match report.state {
            channels::DeliveryState::Accepted => DeliveryState::Accepted,
            channels::DeliveryState::Buffered => DeliveryState::Buffered,
            channels::DeliveryState::Delivered => DeliveryState::Delivered,
            channels::DeliveryState::Failed => DeliveryState::Failed,
            channels::DeliveryState::Rejected => DeliveryState::Rejected,
        };
        match &report.reference {
            Reference::Ours(id) => {
                // A reference that is no id of ours belongs to nobody.
                let Ok(id) = id.parse() else { return Ok(()) };
                self.records.delivery(id, state).await.map(drop)
            }
            Reference::Provider(id) => self.records.delivery_by_provider(gateway, id, state).await.map(drop),
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

/// Doubling waits with up to a quarter of jitter (`random` is 0 to 1), so that a
/// gateway that comes back is not met by everything at once.
fn backoff_ms(attempt: u32, random: f64) -> i64 {
    let doubled = FIRST_WAIT_MS.saturating_mul(1 << attempt.saturating_sub(1).min(20));
    let wait = doubled.min(LAST_WAIT_MS);
    wait + (wait as f64 * 0.25 * random) as i64
}

fn outgoing(part: &Claimed) -> Option<Outgoing> {
    let row = &part.outgoing;
    Some(Outgoing {
        gateway: known(&row.gateway)?,
        to: row.address.clone(),
        from: row.from.clone(),
        part: row.part.clone(),
        link: row.link.clone(),
        reference: part.id.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_from_seconds_to_half_an_hour() {
        assert_eq!(backoff_ms(1, 0.0), 2_000);
        assert_eq!(backoff_ms(2, 0.0), 4_000);
        assert_eq!(backoff_ms(60, 0.0), LAST_WAIT_MS);
        assert!(backoff_ms(1, 1.0) <= 2_500);
    }
}
