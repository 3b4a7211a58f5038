//! A gateway that keeps what it is given: for tests and for running without one.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::{Outgoing, SendError, Sent};

/// The name it goes by where it stands for no other.
pub(super) const NAME: &str = "stub";

/// The most messages it keeps; the oldest go first.
const KEPT: usize = 10_000;

/// Clones share what they keep.
#[derive(Clone)]
pub struct Stub {
    name: &'static str,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    sent: VecDeque<Outgoing>,
    taken: u64,
    failures: VecDeque<SendError>,
    pace: Duration,
    in_hands: usize,
    most_in_hands: usize,
}

impl Default for Stub {
    fn default() -> Self {
        Self::named(NAME)
    }
}

impl Stub {
    /// Stands in for the gateway of this name.
    pub fn named(name: &'static str) -> Self {
        Self { name, state: Arc::default() }
    }

    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The next send that has no failure before it ends like this.
    pub fn fail_next(&self, error: SendError) {
        self.state().failures.push_back(error);
    }

    /// Each send takes this long from now on.
    pub fn take_time(&self, pace: Duration) {
        self.state().pace = pace;
    }

    /// The most sends that were under way at the same time.
    pub fn most_in_hands(&self) -> usize {
        self.state().most_in_hands
    }

    /// What was sent since this was last asked, oldest first.
    pub fn take(&self) -> Vec<Outgoing> {
        self.state().sent.drain(..).collect()
    }

    pub(super) async fn send(&self, message: &Outgoing) -> Result<Sent, SendError> {
        let pace = {
            let mut state = self.state();
            state.in_hands += 1;
            state.most_in_hands = state.most_in_hands.max(state.in_hands);
            state.pace
        };
        tokio::time::sleep(pace).await;
        let mut state = self.state();
        state.in_hands -= 1;
        if let Some(error) = state.failures.pop_front() {
            return Err(error);
        }
        if state.sent.len() >= KEPT {
            state.sent.pop_front();
        }
        state.sent.push_back(message.clone());
        state.taken += 1;
        Ok(Sent { provider_id: Some(format!("{}-{}", self.name, state.taken)) })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
