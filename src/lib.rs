//! Crier: approved answers to voters' questions.
pub mod channels;
pub mod model;
pub mod sms_text;
