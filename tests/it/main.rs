//! Integration tests, all in one binary: through the front door, against real
//! counterparts. A new test goes into the file of the door it knocks on; what holds
//! for every door goes into `invariants.rs`.

mod support;

mod ask;
mod bad_input;
mod conversations;
mod golden;
mod invariants;
mod telegram;
mod tidy;
mod web;
