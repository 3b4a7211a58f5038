//! The nouns every other room speaks of, one per file.
//!
//! Nothing here does I/O, reads a clock or knows another of our modules, so any
//! layer may import it. A value of these types is already checked: whoever holds
//! one need not check it again.

pub mod address;
pub mod capabilities;
pub mod case;
pub mod choice;
pub mod delivery;
pub mod inbound;
pub mod library;
pub mod locale;
pub mod meaning;
pub mod names;
pub mod place;
pub mod recents;
pub mod reply;
pub mod session;
pub mod utterance;

pub use address::{Address, ConversationKey};
pub use capabilities::{Capabilities, ChannelKind, Form, Markup};
pub use case::{CaseKind, CaseRef, CaseState, CaseStatus, NewCase};
pub use choice::{Command, Target};
pub use delivery::DeliveryState;
pub use inbound::{Content, Inbound, MessageKey};
pub use library::{
    Action, AskingWords, Assignment, Direction, FormSpec, Intent, LabelText, Library, LocaleInfo, OnWords,
    Phrase, Question, QuestionKind, ReservedWord, Routing, Until,
};
pub use locale::Locale;
pub use meaning::{Asks, Candidate, Expecting, Guess, Lead, Meaning, Said, Words};
pub use names::{FormId, IntentId, MessageId};
pub use place::{LatLon, NamedPlace, Place, PlaceIndex};
pub use recents::{Recent, Recents};
pub use reply::{Button, Part, Pin, Reply};
pub use session::{
    Also, Done, Effect, FormProgress, Listing, More, NoteTaken, OwnWords, Session, Submission, Waiting,
};
pub use utterance::{Arg, Label, Line, Offer, Outcome, Utterance, View};
