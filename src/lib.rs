//! Crier: approved answers to voters' questions.
pub mod model;
pub mod normalise;
pub mod understand;
