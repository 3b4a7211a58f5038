//! Carries the parts of one gateway: several at once, those of one conversation one
//! after another, none while the gateway has asked us to wait.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use rand::RngExt;
use tokio::sync::Notify;
use tokio::task::{JoinError, JoinSet};
use tokio_util::sync::CancellationToken;

use super::LOOK_EVERY;
use crate::channels::{Gateway, Outgoing, Retry, SEND_TIMEOUT, SendError, Sent};
use crate::observe::metric;
use crate::records::{Claimed, Records, RecordsError};

/// How long a claimed part is ours: longer than anybody works on it, so that none is
/// in two hands.
pub(super) const LEASE_MS: i64 = 60_000;
/// The pause after the records failed.
const TROUBLE_PAUSE: Duration = Duration::from_secs(5);
/// The least wait after a failure, whatever the gateway says: `Retry-After: 0` would
/// otherwise be asked without a pause.
const LEAST_WAIT_MS: i64 = 1_000;
/// The longest a gateway can hold us off at once: one slip of its own must not cost a
/// day's replies. Past it, it is asked again.
const LONGEST_HOLD_MS: i64 = 60 * 60_000;
/// The first wait after a failure; it doubles up to the last.
const FIRST_WAIT_MS: i64 = 2_000;
const LAST_WAIT_MS: i64 = 30 * 60_000;

pub struct Carrier {
    gateway: Gateway,
    records: Records,
    bell: Notify,
    /// The gateway takes nothing until then: milliseconds since 1970 UTC.
    held_until: AtomicI64,
    /// The most parts in the gateway's hands at the same time.
    at_once: usize,
    clock: fn() -> i64,
}

impl Carrier {
    pub fn new(gateway: Gateway, records: Records, at_once: usize, clock: fn() -> i64) -> Self {
        Self { gateway, records, bell: Notify::new(), held_until: AtomicI64::new(0), at_once, clock }
    }

    pub fn gateway(&self) -> &'static str {
        self.gateway.name()
    }

    /// There is something to carry.
    pub fn ring(&self) {
        self.bell.notify_one();
    }

    /// Until when the gateway takes nothing, where that is still to come.
    pub fn held_until(&self) -> Option<i64> {
        let until = self.held_until.load(Ordering::Relaxed);
        (until > (self.clock)()).then_some(until)
    }

    /// Carries until told to stop; what is in the gateway's hands then is waited for.
    pub async fn carry(self: Arc<Self>, stop: CancellationToken) {
        let mut sends = JoinSet::new();
        while !stop.is_cancelled() {
            let mut pause = self.pause();
            if let Err(error) = self.take_up(&mut sends).await {
                tracing::error!(gateway = self.gateway(), %error, "the outbox cannot be read; what is owed waits");
                pause = TROUBLE_PAUSE;
            }
            tokio::select! {
                Some(done) = sends.join_next() => {
                    self.look_at(done);
                    while let Some(done) = sends.try_join_next() {
                        self.look_at(done);
                    }
                }
                () = self.bell.notified(), if sends.len() < self.at_once => {}
                () = tokio::time::sleep(pause) => {}
                () = stop.cancelled() => {}
            }
        }
        while let Some(done) = sends.join_next().await {
            self.look_at(done);
        }
    }

    /// A send that broke off settled nothing: its part goes out again when its lease
    /// ends. What a panic says stays out of the log, it may quote what was sent.
    fn look_at(&self, done: Result<(), JoinError>) {
        if let Err(error) = done {
            metric::send(self.gateway(), "retried");
            tracing::error!(
                gateway = self.gateway(),
                panicked = error.is_panic(),
                "a send broke off; its part is tried again"
            );
        }
    }

    /// How long to wait where nothing happens: to the end of a hold, to the second.
    fn pause(&self) -> Duration {
        let left = self.held_until().map(|until| until - (self.clock)());
        let left = left.and_then(|ms| u64::try_from(ms).ok()).map(Duration::from_millis);
        left.map_or(LOOK_EVERY, |left| left.min(LOOK_EVERY))
    }

    /// Hands the gateway as many parts as there is room for.
    async fn take_up(self: &Arc<Self>, sends: &mut JoinSet<()>) -> Result<(), RecordsError> {
        let room = self.at_once.saturating_sub(sends.len());
        if room == 0 || self.held_until().is_some() {
            return Ok(());
        }
        let claimed = self.records.claim(self.gateway(), (self.clock)(), LEASE_MS, room).await?;
        for part in claimed {
            let carrier = self.clone();
            sends.spawn(async move {
                // Where this fails, the part goes out again when its lease ends.
                if let Err(error) = carrier.deliver(&part).await {
                    tracing::error!(%error, "what became of a part could not be noted");
                }
            });
        }
        Ok(())
    }

    async fn deliver(&self, part: &Claimed) -> Result<(), RecordsError> {
        // The gateway may have held us off since this part was claimed.
        if let Some(until) = self.held_until() {
            return self.records.put_off(part.id, until, "held").await;
        }
        let out = outgoing(self.gateway(), part);
        match tokio::time::timeout(SEND_TIMEOUT, self.gateway.send(&out)).await {
            Ok(result) => self.settle(part, result).await,
            Err(_) => self.settle(part, Err(SendError::SLOW)).await,
        }
    }

    async fn settle(&self, part: &Claimed, result: Result<Sent, SendError>) -> Result<(), RecordsError> {
        let gateway = self.gateway();
        let error = match result {
            Ok(sent) => {
                metric::send(gateway, "sent");
                return self.records.sent(part.id, sent.provider_id.as_deref()).await;
            }
            Err(error) => error,
        };
        let (code, fault) = (error.to_string(), error.fault.as_str());
        match error.retry {
            Retry::Never => {
                metric::send(gateway, "failed");
                tracing::warn!(gateway, fault, %error, "a part will never be delivered");
                self.records.failed(part.id, &code).await
            }
            Retry::After(wait) => {
                metric::send(gateway, "held");
                let until = self.hold(wait);
                self.records.put_off(part.id, until, &code).await
            }
            Retry::Backoff => {
                metric::send(gateway, "retried");
                let wait_ms = backoff_ms(part.attempt, rand::rng().random_range(0.0..1.0));
                tracing::warn!(gateway, fault, attempt = part.attempt, wait_ms, %error, "a part was not taken; it is tried again");
                self.records.retry(part.id, (self.clock)() + wait_ms, &code).await
            }
        }
    }

    /// Sends nothing for this long, and gives the end of it. Of several holds the
    /// longest counts.
    fn hold(&self, wait: Duration) -> i64 {
        let wait_ms = i64::try_from(wait.as_millis()).unwrap_or(i64::MAX);
        let until = (self.clock)() + wait_ms.clamp(LEAST_WAIT_MS, LONGEST_HOLD_MS);
        let before = self.held_until.fetch_max(until, Ordering::Relaxed);
        if before < until {
            let seconds = wait.as_secs();
            tracing::warn!(
                gateway = self.gateway(),
                seconds,
                "the gateway wants us to wait; it is sent nothing"
            );
        }
        before.max(until)
    }
}

/// Doubling waits with up to a quarter of jitter (`random` is 0 to 1), so that a
/// gateway that comes back is not met by everything at once.
fn backoff_ms(attempt: u32, random: f64) -> i64 {
    let doubled = FIRST_WAIT_MS.saturating_mul(1 << attempt.saturating_sub(1).min(20));
    let wait = doubled.min(LAST_WAIT_MS);
    wait + (wait as f64 * 0.25 * random) as i64
}

fn outgoing(gateway: &'static str, part: &Claimed) -> Outgoing {
    let row = &part.outgoing;
    Outgoing {
        gateway,
        to: row.address.clone(),
        from: row.from.clone(),
        part: row.part.clone(),
        link: row.link.clone(),
        reference: part.id.to_string(),
    }
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
