//! What a gateway reports of a part it took.

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum DeliveryState {
    /// The network took it.
    Accepted,
    /// The network keeps it and tries on: the phone is off or out of reach.
    Buffered,
    /// On the phone.
    Delivered,
    /// It never will be.
    Failed,
    /// The network would not take it.
    Rejected,
}

impl DeliveryState {
    /// The state as a metric label and as it is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Buffered => "buffered",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
            Self::Rejected => "rejected",
        }
    }
}
