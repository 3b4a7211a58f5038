//! Crier: approved answers to voters' questions.
pub mod keys;
pub mod live;
pub mod model;
pub mod records;
pub mod sqlite;
