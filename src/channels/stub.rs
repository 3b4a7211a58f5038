//! A gateway that keeps what it is given: for tests and for running without one.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

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

    /// What was sent since this was last asked, oldest first.
    pub fn take(&self) -> Vec<Outgoing> {
        self.state().sent.drain(..).collect()
    }

    pub(super) fn send(&self, message: &Outgoing) -> Result<Sent, SendError> {
        let mut state = self.state();
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
