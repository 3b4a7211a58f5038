//! Reserved words, `intents/reserved.toml`: the words that command rather than ask,
//! per language.

use std::collections::HashMap;

use super::manifest::Manifest;
use super::phrases::simplify;
use super::problem::{Problem, Source};
use super::toml_reader::{Reader, read};
use crate::model::{Command, Locale, ReservedWord};

/// Where the reserved words stand in a pack.
pub const FILE: &str = "intents/reserved.toml";

/// A word as it is compared; a sign such as `?` stays as it is.
fn simple(word: &str) -> String {
    let simple = simplify(word);
    if simple.is_empty() { word.trim().to_owned() } else { simple }
}

/// Reads the reserved words, normalised. A word that means two things in one
/// language is refused.
pub fn parse(text: &str, manifest: &Manifest) -> (Vec<ReservedWord>, Vec<Problem>) {
    let (words, problems) = read(Source::new(FILE, text), |reader, root| {
        let commands = Command::ALL.map(Command::as_str);
        reader.only(root, &commands);
        let locales: Vec<Locale> = manifest.languages.iter().map(|l| l.info.locale).collect();
        let mut meanings: HashMap<(Locale, String), Command> = HashMap::new();
        let mut words = Vec::new();
        for command in Command::ALL {
            let Some(entry) = root.entry(command.as_str()) else { continue };
            let Some(table) = reader.table(&entry) else { continue };
            reader.only(&table, &manifest.codes());
            for locale in &locales {
                for word in reader.strings(&table, locale.as_str()) {
                    let text = simple(&word.value);
                    let known = meanings.insert((*locale, text.clone()), command);
                    match known {
                        _ if text.is_empty() => reader.error(word.at, "the word is empty", "take it out"),
                        Some(other) if other != command => {
                            let what = format!("`{text}` means {} already", other.as_str());
                            reader.error(word.at, what, "keep it in one of the two");
                        }
                        Some(_) => {
                            reader.error(word.at, format!("`{text}` stands here twice"), "take one out")
                        }
                        None => {
                            elsewhere(reader, &words, command, &text, word.at);
                            words.push(ReservedWord { command, locale: *locale, text });
                        }
                    }
                }
            }
        }
        words
    });
    (words.unwrap_or_default(), problems)
}

/// Reports a word that is another command in another language: who has not shown a
/// language yet may get the wrong one.
fn elsewhere(reader: &mut Reader<'_>, words: &[ReservedWord], command: Command, text: &str, at: usize) {
    if let Some(other) = words.iter().find(|word| word.text == text && word.command != command) {
        let what = format!("`{text}` means {} in `{}`", other.command.as_str(), other.locale);
        let mend = "keep it in one of the two: a first message shows no language yet";
        reader.problems.push(reader.source.warning(at, what, mend));
    }
}
