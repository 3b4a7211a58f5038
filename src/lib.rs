//! Crier: approved answers to voters' questions.
pub mod content;
pub mod model;
pub mod sms_text;
