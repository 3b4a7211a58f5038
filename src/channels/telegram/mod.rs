//! Telegram, by its Bot API: updates arrive at a webhook or are fetched by long poll,
//! messages go out as calls.
//!
//! The bot talks in private chats only. In a group, an answer about where somebody
//! votes would be read by everybody.

mod parse;
mod send;

pub use parse::{Received, receive};
pub use send::Client;

pub const NAME: &str = "telegram";

/// The header that carries the webhook's secret (Bot API, `setWebhook`).
pub const SECRET_HEADER: &str = "X-Telegram-Bot-Api-Secret-Token";

#[cfg(test)]
mod tests;
