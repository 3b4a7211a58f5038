//! What a voter can pick or command, apart from asking in words.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{FormId, IntentId, Locale};

/// What a button, or a number in an SMS, leads to.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Target {
    /// Answer this intent.
    Intent(IntentId),
    /// Fill in this form.
    Form(FormId),
    Yes,
    No,
    /// "None of these."
    Neither,
    Speak(Locale),
    /// A polling place by its id.
    Place(String),
    /// The polling places of a ward or town, by its name.
    Area(String),
    /// Yes to this question of the form, counted from zero; past the last one, "send
    /// it". The question is named, so that a button pressed twice, or one of an old
    /// message, answers no other question.
    FormYes(u8),
    FormNo(u8),
    /// An option of a question of the form, both counted from zero.
    FormOption(u8, u8),
    Command(Command),
}

/// Reserved words and their buttons. The words themselves are data of the pack
/// (`intents/reserved.toml`), per language.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Command {
    Stop,
    Start,
    Help,
    Menu,
    /// A person, please.
    Agent,
    Language,
    More,
    Back,
    Cancel,
    Skip,
    /// Go on with the form that was interrupted.
    Continue,
    /// The forms there are.
    Forms,
    ForgetMe,
    /// Which release the last answer came from.
    Source,
    /// What became of the voter's case.
    Status,
    Yes,
    No,
}

impl Command {
    pub const ALL: [Self; 17] = [
        Self::Stop,
        Self::Start,
        Self::Help,
        Self::Menu,
        Self::Agent,
        Self::Language,
        Self::More,
        Self::Back,
        Self::Cancel,
        Self::Skip,
        Self::Continue,
        Self::Forms,
        Self::ForgetMe,
        Self::Source,
        Self::Status,
        Self::Yes,
        Self::No,
    ];

    /// The name of this command in the pack and in button tokens.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Stop => "stop",
            Self::Start => "start",
            Self::Help => "help",
            Self::Menu => "menu",
            Self::Agent => "agent",
            Self::Language => "language",
            Self::More => "more",
            Self::Back => "back",
            Self::Cancel => "cancel",
            Self::Skip => "skip",
            Self::Continue => "continue",
            Self::Forms => "forms",
            Self::ForgetMe => "forget-me",
            Self::Source => "source",
            Self::Status => "status",
            Self::Yes => "yes",
            Self::No => "no",
        }
    }
}

impl Target {
    /// Reads a button's token; `None` for anything this version did not make.
    pub fn from_token(token: &str) -> Option<Self> {
        let (kind, rest) = token.split_once(':').unwrap_or((token, ""));
        match kind {
            "i" if !rest.is_empty() => Some(Self::Intent(rest.into())),
            "f" if !rest.is_empty() => Some(Self::Form(rest.into())),
            "p" if !rest.is_empty() => Some(Self::Place(rest.to_owned())),
            "a" if !rest.is_empty() => Some(Self::Area(rest.to_owned())),
            "y" => Some(Self::Yes),
            "n" => Some(Self::No),
            "x" => Some(Self::Neither),
            "l" => rest.parse().ok().map(Self::Speak),
            "fy" => rest.parse().ok().map(Self::FormYes),
            "fn" => rest.parse().ok().map(Self::FormNo),
            "fo" => {
                let (at, n) = rest.split_once(':')?;
                Some(Self::FormOption(at.parse().ok()?, n.parse().ok()?))
            }
            "c" => Command::ALL.into_iter().find(|c| c.as_str() == rest).map(Self::Command),
            _ => None,
        }
    }
}

/// The token of a button. Telegram's `callback_data` takes at most 64 bytes; the
/// pack's lints keep intent ids under 60.
impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Intent(id) => write!(f, "i:{id}"),
            Self::Form(id) => write!(f, "f:{id}"),
            Self::Place(id) => write!(f, "p:{id}"),
            Self::Area(name) => write!(f, "a:{name}"),
            Self::Yes => f.write_str("y"),
            Self::No => f.write_str("n"),
            Self::Neither => f.write_str("x"),
            Self::Speak(locale) => write!(f, "l:{locale}"),
            Self::FormYes(at) => write!(f, "fy:{at}"),
            Self::FormNo(at) => write!(f, "fn:{at}"),
            Self::FormOption(at, n) => write!(f, "fo:{at}:{n}"),
            Self::Command(command) => write!(f, "c:{}", command.as_str()),
        }
    }
}
