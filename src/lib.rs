//! Crier: approved answers to voters' questions.
pub mod model;
