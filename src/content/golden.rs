//! Golden questions, `intents/golden.toml`: real questions with the answer they must
//! get. They can stop a release.

use super::manifest::Manifest;
use super::problem::{Problem, Source};
use super::toml_reader::{Placed, read};
use crate::model::{Locale, MessageId};

/// Where the golden questions stand in a pack.
pub const FILE: &str = "intents/golden.toml";

/// A question and the message that must answer it; `None` where nothing of ours
/// answers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Golden {
    pub lang: Locale,
    pub text: String,
    pub answer: Option<MessageId>,
}

/// Reads the golden questions, each with the place of its answer's name.
pub fn parse(text: &str, manifest: &Manifest) -> (Vec<Placed<Golden>>, Vec<Problem>) {
    let (golden, problems) = read(Source::new(FILE, text), |reader, root| {
        reader.only(root, &["question"]);
        let tables = reader.tables(root, "question");
        let mut golden = Vec::new();
        for table in &tables {
            reader.only(table, &["lang", "text", "answer"]);
            let lang = reader.need_string(table, "lang");
            let text = reader.need_string(table, "text");
            let answer = reader.need_string(table, "answer");
            let (Some(lang), Some(text), Some(answer)) = (lang, text, answer) else { continue };
            if manifest.resting.contains(&lang.value) {
                continue;
            }
            let Some(locale) = lang.value.parse().ok().filter(|locale| manifest.language(*locale).is_some())
            else {
                reader.error(
                    lang.at,
                    format!("`{}` is no official language", lang.value),
                    "use one of pack.toml",
                );
                continue;
            };
            let id = (answer.value != "none").then(|| MessageId::new(&answer.value));
            golden
                .push(Placed { value: Golden { lang: locale, text: text.value, answer: id }, at: answer.at });
        }
        golden
    });
    (golden.unwrap_or_default(), problems)
}
