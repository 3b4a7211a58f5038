//! The messages of one language, read from its Fluent files: what each consists of
//! and where it stands. Their texts are not put together here.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Comment, Entry};
use fluent_syntax::parser;

use super::problem::{Problem, Source, suggest};
use super::walk::Walk;
use crate::model::Locale;

/// The file of a language whose messages the service itself says.
pub const SYSTEM_FILE: &str = "system.ftl";

/// What can differ from a message's value.
pub const ATTRIBUTES: [&str; 3] = ["title", "sms", "speech"];

/// The most placeables that may stand inside one another in a file: the parser
/// calls itself for each.
const MAX_NESTING: usize = 100;

/// All messages of one language.
#[derive(Clone, Debug)]
pub struct Catalogue {
    pub locale: Locale,
    pub messages: BTreeMap<String, Message>,
    /// Terms by their name with its hyphen, such as `-commission`.
    pub terms: BTreeMap<String, Message>,
    /// The files it was read from, in order of their paths.
    pub files: Vec<String>,
}

#[derive(Clone, Debug, Default)]
pub struct Message {
    pub file: String,
    /// Where the message begins in its file, in bytes.
    pub at: usize,
    pub has_value: bool,
    /// Attributes and where each begins.
    pub attributes: BTreeMap<String, usize>,
    /// Variables used anywhere in it, and where first.
    pub variables: BTreeMap<String, usize>,
    /// Messages and terms it includes, and where.
    pub references: BTreeMap<String, usize>,
    /// Variables that its comment declares after `Arguments:`.
    pub documented: BTreeSet<String>,
    /// Said by the service itself rather than in answer to a question.
    pub system: bool,
}

impl Message {
    pub fn has(&self, attribute: &str) -> bool {
        self.attributes.contains_key(attribute)
    }
}

impl Catalogue {
    pub fn new(locale: Locale) -> Self {
        Self { locale, messages: BTreeMap::new(), terms: BTreeMap::new(), files: Vec::new() }
    }

    /// Adds a file's messages. A message that Fluent cannot read is reported and
    /// left out; an id that exists already is reported.
    pub fn add(&mut self, source: Source<'_>) -> Vec<Problem> {
        self.files.push(source.file.to_owned());
        if let Some(at) = nested_too_deep(source.text) {
            let what = "braces stand too deep inside one another";
            return vec![source.error(at, what, "close every `{` with a `}`")];
        }
        let mut problems = Vec::new();
        let resource = match parser::parse(source.text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                problems.extend(errors.iter().map(|error| syntax_problem(&source, error)));
                resource
            }
        };
        for entry in &resource.body {
            let (id, mut message, prefix) = match entry {
                Entry::Message(message) => {
                    let mut walk = Walk::new(source, &mut problems);
                    walk.entry(message.value.as_ref(), &message.attributes);
                    (message.id.name, documented(walk.message, message.comment.as_ref()), "")
                }
                Entry::Term(term) => {
                    let mut walk = Walk::new(source, &mut problems);
                    walk.entry(Some(&term.value), &term.attributes);
                    (term.id.name, walk.message, "-")
                }
                _ => continue,
            };
            message.file = source.file.to_owned();
            message.at = source.offset_of(id);
            message.system = source.file.ends_with(&format!("/{SYSTEM_FILE}"));
            self.insert(&source, format!("{prefix}{id}"), message, &mut problems);
        }
        problems
    }

    fn insert(&mut self, source: &Source<'_>, id: String, message: Message, problems: &mut Vec<Problem>) {
        for (attribute, at) in &message.attributes {
            if !id.starts_with('-') && !ATTRIBUTES.contains(&attribute.as_str()) {
                let mend = suggest(attribute, ATTRIBUTES, "a message has .title, .sms and .speech");
                problems.push(source.error(*at, format!("there is no attribute `.{attribute}`"), mend));
            }
        }
        let entries = if id.starts_with('-') { &mut self.terms } else { &mut self.messages };
        if let Some(first) = entries.get(&id) {
            let what = format!("`{id}` exists already in {}", first.file);
            problems.push(source.error(message.at, what, "give one of the two another id, or take it out"));
            return;
        }
        entries.insert(id, message);
    }

    /// The variables a message needs, those of the messages it includes among them.
    pub fn variables_of(&self, id: &str) -> BTreeSet<String> {
        self.with_included(id).iter().flat_map(|message| message.variables.keys().cloned()).collect()
    }

    /// True where a term is part of a message.
    pub fn uses_terms(&self, id: &str) -> bool {
        self.with_included(id)
            .iter()
            .any(|message| message.references.keys().any(|name| name.starts_with('-')))
    }

    /// A message and all that it includes, each once.
    fn with_included(&self, id: &str) -> Vec<&Message> {
        let mut all = Vec::new();
        let mut seen = BTreeSet::new();
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            let Some(message) = self.messages.get(id) else { continue };
            if seen.insert(id) {
                all.push(message);
                open.extend(message.references.keys().map(String::as_str));
            }
        }
        all
    }
}

/// Reads what stands after `Arguments:` in a message's comment: every `$name`.
fn documented(mut message: Message, comment: Option<&Comment<&str>>) -> Message {
    let lines = comment.map(|comment| comment.content.join("\n")).unwrap_or_default();
    if let Some((_, arguments)) = lines.split_once("Arguments:") {
        let names = arguments.split('$').skip(1);
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        message.documented = names.map(|name| name.chars().take_while(|c| is_name(*c)).collect()).collect();
    }
    message
}

fn syntax_problem(source: &Source<'_>, error: &parser::ParserError) -> Problem {
    use parser::ErrorKind::{ExpectedToken, UnbalancedClosingBrace};
    let (what, mend) = match &error.kind {
        ExpectedToken('}') => ("a `{` is not closed".to_owned(), "close it with a `}`"),
        UnbalancedClosingBrace => ("a `}` closes nothing".to_owned(), "take it out, or open it with a `{`"),
        ExpectedToken('=') => {
            let mend = "write `id = text`; a line that goes on with a text begins with spaces";
            ("a message begins here without `=`".to_owned(), mend)
        }
        other => {
            let mend = "see https://projectfluent.org/fluent/guide/ for how messages are written";
            (other.to_string().to_lowercase(), mend)
        }
    };
    source.error(error.pos.start, format!("this is not Fluent: {what}"), mend)
}

/// Whether all of the text is Fluent.
pub fn parses(text: &str) -> bool {
    nested_too_deep(text).is_none() && parser::parse_runtime(text).is_ok()
}

/// Where braces nest deeper than the limit. A brace inside quotes closes nothing, so
/// that quotes cannot hide depth; it may be counted deeper than it is, never less.
fn nested_too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut quoted) = (0_usize, false);
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if !quoted => depth = depth.saturating_sub(1),
            '"' if depth > 0 => quoted = !quoted,
            '\n' => quoted = false,
            _ => {}
        }
        if depth > MAX_NESTING {
            return Some(at);
        }
    }
    None
}

#[cfg(test)]
mod tests;
