//! One message on its way out, and what became of handing it over.

use std::fmt;
use std::time::Duration;

use crate::model::{Address, Locale, Part};

/// One part for one voter through one gateway.
#[derive(Clone, PartialEq)]
pub struct Outgoing {
    /// One of [`NAMES`](super::NAMES).
    pub gateway: &'static str,
    pub to: Address,
    /// The number or name the voter wrote to; the gateway's own where absent.
    pub from: Option<String>,
    pub part: Part,
    /// What the gateway wanted back with a reply (Africa's Talking `linkId`).
    pub link: Option<String>,
    /// Our name for it, an outbox row's id: comes back in delivery reports.
    pub reference: String,
}

impl Outgoing {
    pub fn locale(&self) -> Locale {
        self.part.locale
    }
}

/// Neither whom nor what.
impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outgoing")
            .field("gateway", &self.gateway)
            .field("reference", &self.reference)
            .field("locale", &self.part.locale)
            .finish_non_exhaustive()
    }
}

/// The gateway took it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Sent {
    /// The provider's id of the message, where it gives one: may come back in delivery reports.
    pub provider_id: Option<String>,
}

/// The gateway did not take it. Answers the outbox's questions: again? whose fault?
/// what may staff see?
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{what}{}", status.map(|s| format!(" (status {s})")).unwrap_or_default())]
pub struct SendError {
    pub retry: Retry,
    pub fault: Fault,
    /// What happened and, where staff can mend it, how. Holds nothing of the message.
    pub what: &'static str,
    /// The HTTP status, or the provider's own code where it says more.
    pub status: Option<u16>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Retry {
    /// The gateway takes nothing from us for this long, whoever it is for (429, or 503
    /// with `Retry-After`).
    After(Duration),
    /// This message later, and later still.
    Backoff,
    Never,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Fault {
    /// Our settings or our message: staff have to look.
    Ours,
    /// The gateway or the way to it: it may pass.
    Gateway,
    /// The voter cannot be reached here any more: blocked us, opted out, no such number.
    Voter,
}

impl Fault {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Gateway => "gateway",
            Self::Voter => "voter",
        }
    }
}

impl SendError {
    /// Nobody waits for a gateway longer than this.
    pub const SLOW: Self = Self::gateway("the gateway did not answer in time");

    /// Our settings are wrong: the message waits until somebody mends them.
    pub(super) const fn settings(what: &'static str) -> Self {
        Self { retry: Retry::Backoff, fault: Fault::Ours, what, status: None }
    }

    /// This message will never be taken as it is.
    pub(super) const fn message(what: &'static str) -> Self {
        Self { retry: Retry::Never, fault: Fault::Ours, what, status: None }
    }

    /// It may pass.
    pub(super) const fn gateway(what: &'static str) -> Self {
        Self { retry: Retry::Backoff, fault: Fault::Gateway, what, status: None }
    }

    /// This voter is out of reach for good.
    pub(super) const fn voter(what: &'static str) -> Self {
        Self { retry: Retry::Never, fault: Fault::Voter, what, status: None }
    }

    pub(super) const fn with_status(self, status: u16) -> Self {
        Self { status: Some(status), ..self }
    }

    pub(super) const fn after(self, wait: Duration) -> Self {
        Self { retry: Retry::After(wait), ..self }
    }
}
