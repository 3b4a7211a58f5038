//! Asking words, `intents/asking.toml`: how each language asks without a question
//! mark, and names times and dangers. They tell a question from an answer, and one answer
//! from another, where a form waits for words; and what must be heeded wherever it is said.

use super::manifest::Manifest;
use super::problem::{Problem, Source};
use super::toml_reader::{Reader, Table, read};
use crate::model::AskingWords;

/// Where the asking words stand in a pack.
pub const FILE: &str = "intents/asking.toml";

/// Reads the asking words of each language.
pub fn parse(text: &str, manifest: &Manifest) -> (Vec<AskingWords>, Vec<Problem>) {
    let (asking, problems) = read(Source::new(FILE, text), |reader, root| {
        reader.only(root, &manifest.codes());
        let mut asking = Vec::new();
        for language in &manifest.languages {
            let locale = language.info.locale;
            let Some(entry) = root.entry(locale.as_str()) else { continue };
            let Some(table) = reader.table(&entry) else { continue };
            reader.only(&table, &["begins", "ends", "holds", "times", "danger"]);
            asking.push(AskingWords {
                locale,
                begins: words(reader, &table, "begins"),
                ends: words(reader, &table, "ends"),
                holds: words(reader, &table, "holds"),
                times: single_words(reader, &table, "times"),
                danger: single_words(reader, &table, "danger"),
            });
        }
        asking
    });
    (asking.unwrap_or_default(), problems)
}

fn words(reader: &mut Reader<'_>, table: &Table<'_>, key: &str) -> Vec<String> {
    reader.strings(table, key).into_iter().map(|word| word.value).collect()
}

/// Words that are looked for one at a time: of several, each would count by itself.
fn single_words(reader: &mut Reader<'_>, table: &Table<'_>, key: &str) -> Vec<String> {
    let words = reader.strings(table, key);
    for word in words.iter().filter(|word| word.value.split_whitespace().nth(1).is_some()) {
        reader.error(
            word.at,
            format!("{:?} is more than one word", word.value),
            "Write single words here: each is looked for by itself.",
        );
    }
    words.into_iter().map(|word| word.value).collect()
}
