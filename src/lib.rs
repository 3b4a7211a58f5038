//! Crier: approved answers to voters' questions.
pub mod model;
pub mod places;
