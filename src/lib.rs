//! Crier: approved answers to voters' questions.
pub mod channels;
pub mod config;
pub mod dialogue;
pub mod keys;
pub mod live;
pub mod model;
pub mod normalise;
pub mod observe;
pub mod places;
pub mod records;
pub mod sms_text;
mod sqlite;
pub mod understand;
