//! Whether the files of a pack agree with each other and with the rules for content.

use super::messages::Catalogue;
use super::pack::{Pack, PackFiles};
use super::problem::Problem;
use super::texts::Texts;

pub fn check(_pack: &Pack, _files: &PackFiles, _texts: &Texts) -> Vec<Problem> {
    Vec::new()
}

/// What Fluent said when a language's messages were put together, placed.
pub fn put_together(catalogue: &Catalogue, files: &PackFiles, errors: &[String]) -> Vec<Problem> {
    let place = |error: &String| {
        let (id, what) = error.split_once(": ")?;
        let message = catalogue.messages.get(id)?;
        let mend = "use only facts, terms and messages that exist, and no message inside itself";
        Some(files.source(&message.file).error(
            message.at,
            format!("`{id}` cannot be put together: {what}"),
            mend,
        ))
    };
    errors.iter().filter_map(place).collect()
}
