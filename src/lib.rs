//! Crier answers voters' questions, by SMS, Telegram and web chat, from one store of
//! approved answers. This page is the map.
//!
//! # The path of one message
//!
//! A gateway's request comes in at [`http`], is verified and parsed by its file in
//! [`channels`], and goes through [`pipeline`], the only file that knows the order:
//!
//! 1. *recall* the session from [`live`]; a message that was answered before gets
//!    what it got then
//! 2. *normalise* the text ([`normalise`]) and
//! 3. *understand* it ([`understand`]): a meaning with confidences
//! 4. *step* the [`dialogue`]: what to say, or what to do first
//! 5. *render* what to say for this channel ([`content`])
//! 6. *remember* the session, by compare-and-set, or start over from 1
//! 7. *act* on what needs the world ([`desk`], [`records`]), each effect under the key
//!    of the message that caused it
//!
//! The reply goes back in the same response where the gateway takes it, else through
//! the [`outbox`].
//!
//! # Who may import whom
//!
//! One way only, and `tests/it/tidy.rs` proves it:
//!
//! | layer | modules | may import |
//! |---|---|---|
//! | 0 nouns | [`model`], [`config`], [`observe`] | none of ours (`observe`: `config` and `model`) |
//! | 1 pure | [`normalise`], [`understand`], [`places`], [`dialogue`], [`content`], [`sms_text`] | `model`; of each other only `understand` -> `normalise` and `content` -> `sms_text`. No I/O, clock or randomness: they come in as arguments |
//! | 2 stores | [`keys`], `sqlite`, [`records`], [`live`] | 0, 1; `records` and `live` import `keys` and `sqlite` |
//! | 2 edges | [`channels`], [`content_store`] | 0, 1 and the stores |
//! | 3 flow | [`outbox`], [`desk`]; above them [`pipeline`] | 0 to 2 |
//! | 4 doors | [`http`] | 0 to 3 |
//! | 5 | [`app`], the command line | everything |
//!
//! # What it must never do
//!
//! `tests/it/invariants.rs` holds each of these.
//!
//! 1. **It never says what nobody approved.** Every sentence a voter receives is a
//!    message of the content release in use. Nothing is generated.
//! 2. **It never guesses.** Unsure between two: it asks. Unsure altogether: it says so
//!    and offers a person. An answer to free text begins with what was understood.
//! 3. **It never loses what it accepted.** A webhook is acknowledged only after its
//!    turn is committed; a complaint gets its number only after it is on disk; a reply
//!    that could not be delivered waits in the outbox until it expires.
//! 4. **It never does a thing twice.** The same provider message id, delivered ten
//!    times, is one turn and one reply.
//! 5. **It never talks over a person.** (The desk, which this rule is about, is yet to
//!    come; a hand-over opens one case.)
//! 6. **It never goes silent.** With the records gone it answers from memory, and says
//!    of a complaint that it is not sent yet; of what the disk would not take, that it
//!    was not kept. An expired answer has a successor.
//! 7. **It never tells the log who asked what.** No message text, phone number or chat
//!    id in logs or metrics; addresses and answers are encrypted at rest; comparisons
//!    use a keyed hash.
//! 8. **It never lets a demonstration reach a voter.** SMS and Telegram refuse to start
//!    on the demonstration pack unless `content.demo = true`, and every page carries a
//!    banner.

pub mod app;
pub mod channels;
pub mod config;
pub mod content;
pub mod content_store;
pub mod desk;
pub mod dialogue;
pub mod http;
pub mod keys;
pub mod live;
pub mod model;
pub mod normalise;
pub mod observe;
pub mod outbox;
pub mod pipeline;
pub mod places;
pub mod records;
pub mod sms_text;
mod sqlite;
pub mod understand;
