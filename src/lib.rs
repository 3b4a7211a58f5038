//! Crier: approved answers to voters' questions.
pub mod config;
pub mod dialogue;
pub mod model;
pub mod observe;
