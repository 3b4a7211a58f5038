//! Intents, `intents/<topic>.toml`: what people ask, in which words, and what belongs
//! to each. Read with positions; whether the names in it exist is checked elsewhere.

use super::manifest::Manifest;
use super::problem::{Problem, Source, suggest};
use super::toml_reader::{Placed, Reader, Table, read};
use crate::model::library::PhraseKind;
use crate::model::{Action, Locale};

/// Telegram's `callback_data` takes 64 bytes, of which a button's token uses two;
/// the rest is room for longer kinds of tokens.
pub const MAX_ID: usize = 58;

/// The longest example phrase, in characters: two segments of an SMS.
const MAX_PHRASE: usize = 300;

#[derive(Clone, Debug)]
pub struct IntentEntry {
    pub file: String,
    pub id: Placed<String>,
    /// The message that answers, where it is not named after the intent.
    pub answer: Option<Placed<String>>,
    pub confirm: bool,
    pub offers: Vec<Placed<String>>,
    pub until: Vec<UntilEntry>,
    pub form: Option<Placed<String>>,
    pub action: Option<Action>,
    pub urgent: bool,
    pub phrases: Vec<PhraseEntry>,
}

impl IntentEntry {
    /// The id of the message that answers this intent.
    pub fn answer_id(&self) -> String {
        let named = self.answer.as_ref().map(|answer| answer.value.clone());
        named.unwrap_or_else(|| self.id.value.replace(['.', '_'], "-"))
    }
}

/// Once the fact's date has passed, another message answers.
#[derive(Clone, Debug)]
pub struct UntilEntry {
    pub fact: Placed<String>,
    pub then: Placed<String>,
}

#[derive(Clone, Debug)]
pub struct PhraseEntry {
    pub locale: Locale,
    pub kind: PhraseKind,
    pub text: Placed<String>,
}

const KEYS: [&str; 11] = [
    "id",
    "answer",
    "confirm",
    "offers",
    "until",
    "form",
    "action",
    "escalate",
    "keywords",
    "phrases",
    "near_misses",
];

/// Reads one topic's intents; those without a usable id are left out.
pub fn parse(source: Source<'_>, manifest: &Manifest) -> (Vec<IntentEntry>, Vec<Problem>) {
    let (intents, problems) = read(source, |reader, root| {
        reader.only(root, &["intent"]);
        let tables = reader.tables(root, "intent");
        tables.iter().filter_map(|table| intent(reader, table, manifest)).collect()
    });
    (intents.unwrap_or_default(), problems)
}

fn intent(reader: &mut Reader<'_>, table: &Table<'_>, manifest: &Manifest) -> Option<IntentEntry> {
    reader.only(table, &KEYS);
    let id = reader.need_string(table, "id").filter(|id| check_id(reader, id));
    let until = reader.tables(table, "until").iter().filter_map(|table| until(reader, table)).collect();
    let action = reader.opt_string(table, "action").and_then(|name| action(reader, &name));
    let urgent = reader.opt_string(table, "escalate").is_some_and(|word| {
        if word.value != "urgent" {
            reader.error(
                word.at,
                format!("`{}` is no way to escalate", word.value),
                "write `urgent`, or take the key out",
            );
        }
        word.value == "urgent"
    });
    let mut phrases = Vec::new();
    for (key, kind) in [
        ("keywords", PhraseKind::Keyword),
        ("phrases", PhraseKind::Example),
        ("near_misses", PhraseKind::NearMiss),
    ] {
        phrases_of(reader, table, manifest, key, kind, &mut phrases);
    }
    Some(IntentEntry {
        file: reader.source.file.to_owned(),
        id: id?,
        answer: reader.opt_string(table, "answer"),
        confirm: reader.flag(table, "confirm"),
        offers: reader.strings(table, "offers"),
        until,
        form: reader.opt_string(table, "form"),
        action,
        urgent,
        phrases,
    })
}

fn check_id(reader: &mut Reader<'_>, id: &Placed<String>) -> bool {
    let word = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_lowercase())
            && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
    };
    let good = id.value.len() <= MAX_ID && id.value.split('.').all(word);
    if !good {
        let mend = format!(
            "write small letters, digits and `_` in words joined by full stops, at most {MAX_ID} bytes"
        );
        reader.error(id.at, format!("`{}` is no name for an intent", id.value), mend);
    }
    good
}

fn until(reader: &mut Reader<'_>, table: &Table<'_>) -> Option<UntilEntry> {
    reader.only(table, &["fact", "then"]);
    let fact = reader.need_string(table, "fact");
    let then = reader.need_string(table, "then");
    Some(UntilEntry { fact: fact?, then: then? })
}

fn action(reader: &mut Reader<'_>, name: &Placed<String>) -> Option<Action> {
    const ACTIONS: [(&str, Action); 5] = [
        ("places", Action::Places),
        ("status", Action::Status),
        ("handover", Action::Handover),
        ("language", Action::Language),
        ("menu", Action::Menu),
    ];
    let found = ACTIONS.iter().find(|(known, _)| *known == name.value).map(|(_, action)| *action);
    if found.is_none() {
        let known = ACTIONS.map(|(name, _)| name);
        let mend = suggest(&name.value, known, &format!("the actions are {}", known.join(", ")));
        reader.error(name.at, format!("`{}` is no action", name.value), mend);
    }
    found
}

fn phrases_of(
    reader: &mut Reader<'_>,
    table: &Table<'_>,
    manifest: &Manifest,
    key: &str,
    kind: PhraseKind,
    phrases: &mut Vec<PhraseEntry>,
) {
    let Some(table) = table.entry(key).and_then(|entry| reader.table(&entry)) else { return };
    reader.only(&table, &manifest.codes());
    for language in &manifest.languages {
        let locale = language.info.locale;
        for text in reader.strings(&table, locale.as_str()) {
            if text.value.trim().is_empty() || text.value.chars().count() > MAX_PHRASE {
                let mend = format!("write one message of a voter, at most {MAX_PHRASE} characters");
                reader.error(text.at, "the phrase is empty or too long", mend);
            } else {
                phrases.push(PhraseEntry { locale, kind, text });
            }
        }
    }
}
