//! Integration tests, all in one binary: through the front door, against real
//! counterparts. A new test goes into the file of the door it knocks on; what holds
//! for every door goes into `invariants.rs`.

// A test that fails should stop where it fails.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::panic
)]

mod support;

mod africastalking;
mod ask;
mod bad_input;
mod conversations;
mod form_answers;
mod forms;
mod golden;
mod handover;
mod invariants;
mod kannel;
mod once;
mod places;
mod random;
mod telegram;
mod tidy;
mod twilio;
mod web;
mod web_access;
mod web_forms;
