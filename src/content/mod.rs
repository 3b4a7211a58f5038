//! What we say: the content pack, its rules, and how an approved text becomes a reply.
//!
//! [`PackFiles`] come in as text and are parsed with positions (a file per noun),
//! checked against each other (`lint`), and compiled into a [`Release`] in which every
//! sentence that needs nothing of the voter is already put together. [`render()`]
//! picks from it.
//!
//! Nothing here reads a disk, a clock or the network, and no word of any language
//! stands in this code: what voters read is data of the pack.

pub mod asking;
pub mod compile;
mod contacts;
pub mod facts;
mod fluent;
pub mod format;
pub mod forms;
pub mod golden;
pub mod intents;
mod lint;
mod literals;
pub mod manifest;
pub mod messages;
pub mod pack;
mod phrasebook;
mod phrases;
pub mod problem;
pub mod render;
pub mod reserved;
pub mod routing;
pub mod speech;
mod spoken;
pub mod texts;
mod toml_reader;
mod walk;
mod written;

pub use compile::{Release, check, compile, hash, restore};
pub use contacts::{Contacts, Link};
pub use golden::Golden;
pub use pack::PackFiles;
pub use phrasebook::spoken;
pub use problem::{Problem, Severity};
pub use render::{Rendered, fits, render};
pub use texts::Texts;

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;
