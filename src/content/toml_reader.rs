//! Reads TOML with positions, so that every wrong key and every wrong value is
//! reported where it stands, all of them at once.
//!
//! It knows nothing of what a file means; the file of each noun asks it for keys.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::problem::{Problem, Source, suggest};

/// A value and where it stands in its file, in bytes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Placed<T> {
    pub value: T,
    pub at: usize,
}

/// One TOML file being read.
pub struct Reader<'a> {
    pub source: Source<'a>,
    pub problems: Vec<Problem>,
}

/// A table of the file: the file itself, `[name]`, one `[[name]]` or `{ … }`.
#[derive(Clone)]
pub struct Table<'d> {
    entries: &'d DeTable<'d>,
    at: usize,
}

/// A key of a table with its value.
#[derive(Clone)]
pub struct Entry<'d> {
    pub key: &'d str,
    /// Where the key stands.
    pub at: usize,
    value: &'d Spanned<DeValue<'d>>,
}

/// Parses a file and hands its root table on; syntax errors are reported and give
/// `None`.
pub fn read<T>(
    source: Source<'_>,
    body: impl FnOnce(&mut Reader<'_>, &Table<'_>) -> T,
) -> (Option<T>, Vec<Problem>) {
    match DeTable::parse(source.text) {
        Ok(document) => {
            let mut reader = Reader { source, problems: Vec::new() };
            let table = Table { entries: document.get_ref(), at: 0 };
            let read = body(&mut reader, &table);
            (Some(read), reader.problems)
        }
        Err(error) => {
            let at = error.span().map_or(0, |span: Range<usize>| span.start);
            let problem = source.error(
                at,
                error.message().to_owned(),
                "write it as TOML; see https://toml.io/en/v1.0.0",
            );
            (None, vec![problem])
        }
    }
}

/// Whether the text is TOML.
pub fn parses(text: &str) -> bool {
    DeTable::parse(text).is_ok()
}

impl Reader<'_> {
    pub fn error(&mut self, at: usize, what: impl Into<String>, mend: impl Into<String>) {
        self.problems.push(self.source.error(at, what, mend));
    }

    fn wrong_type(&mut self, entry: &Entry<'_>, wanted: &str) {
        let found = entry.value.get_ref().type_str();
        self.error(
            entry.value_at(),
            format!("`{}` is {found}, not {wanted}", entry.key),
            format!("write {wanted}"),
        );
    }

    /// Refuses every key that is not one of these.
    pub fn only(&mut self, table: &Table<'_>, known: &[&str]) {
        for entry in table.entries() {
            if !known.contains(&entry.key) {
                let all = format!("the keys here are {}", known.join(", "));
                let mend = suggest(entry.key, known.iter().copied(), &all);
                self.error(entry.at, format!("there is no key `{}` here", entry.key), mend);
            }
        }
    }

    /// The entry, or a report that it is missing.
    pub fn need<'d>(&mut self, table: &Table<'d>, key: &str) -> Option<Entry<'d>> {
        let entry = table.entry(key);
        if entry.is_none() {
            self.error(table.at, format!("`{key}` is missing"), format!("add `{key} = …`"));
        }
        entry
    }

    pub fn string(&mut self, entry: &Entry<'_>) -> Option<Placed<String>> {
        let text = entry.value.get_ref().as_str();
        if text.is_none() {
            self.wrong_type(entry, "a text in quotes");
        }
        text.map(|value| Placed { value: value.to_owned(), at: entry.value_at() })
    }

    /// The text under a key that has to be there.
    pub fn need_string(&mut self, table: &Table<'_>, key: &str) -> Option<Placed<String>> {
        let entry = self.need(table, key)?;
        self.string(&entry)
    }

    /// The text under a key, if it is there.
    pub fn opt_string(&mut self, table: &Table<'_>, key: &str) -> Option<Placed<String>> {
        let entry = table.entry(key)?;
        self.string(&entry)
    }

    /// The truth under a key; false where it is absent.
    pub fn flag(&mut self, table: &Table<'_>, key: &str) -> bool {
        let Some(entry) = table.entry(key) else { return false };
        let value = entry.value.get_ref().as_bool();
        if value.is_none() {
            self.wrong_type(&entry, "true or false");
        }
        value.unwrap_or_default()
    }

    /// A whole number in decimal writing.
    pub fn integer(&mut self, entry: &Entry<'_>) -> Option<Placed<i64>> {
        let number =
            entry.value.get_ref().as_integer().and_then(|i| i64::from_str_radix(i.as_str(), i.radix()).ok());
        if number.is_none() {
            self.wrong_type(entry, "a whole number");
        }
        number.map(|value| Placed { value, at: entry.value_at() })
    }

    /// A list of texts; empty where the key is absent.
    pub fn strings(&mut self, table: &Table<'_>, key: &str) -> Vec<Placed<String>> {
        table.entry(key).map(|entry| self.list(&entry)).unwrap_or_default()
    }

    /// One text, or a list of them; empty where the key is absent.
    pub fn one_or_more(&mut self, table: &Table<'_>, key: &str) -> Vec<Placed<String>> {
        match table.entry(key) {
            Some(entry) if entry.is_string() => self.string(&entry).into_iter().collect(),
            _ => self.strings(table, key),
        }
    }

    pub fn list(&mut self, entry: &Entry<'_>) -> Vec<Placed<String>> {
        let Some(items) = entry.value.get_ref().as_array() else {
            self.wrong_type(entry, "a list of texts in quotes");
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in items.iter() {
            let item = Entry { key: entry.key, at: item.span().start, value: item };
            texts.extend(self.string(&item));
        }
        texts
    }

    pub fn table<'d>(&mut self, entry: &Entry<'d>) -> Option<Table<'d>> {
        let table = entry.value.get_ref().as_table();
        if table.is_none() {
            self.wrong_type(entry, "a table");
        }
        table.map(|entries| Table { entries, at: entry.at })
    }

    /// The tables of `[[key]]` or of a list of `{ … }`; a single table counts as a
    /// list of one.
    pub fn tables<'d>(&mut self, table: &Table<'d>, key: &str) -> Vec<Table<'d>> {
        let Some(entry) = table.entry(key) else { return Vec::new() };
        if let Some(entries) = entry.value.get_ref().as_table() {
            return vec![Table { entries, at: entry.value_at() }];
        }
        let Some(items) = entry.value.get_ref().as_array() else {
            self.wrong_type(&entry, "a table");
            return Vec::new();
        };
        let mut tables = Vec::new();
        for item in items.iter() {
            match item.get_ref().as_table() {
                Some(entries) => tables.push(Table { entries, at: item.span().start }),
                None => {
                    self.wrong_type(&Entry { key: entry.key, at: item.span().start, value: item }, "a table")
                }
            }
        }
        tables
    }
}

impl<'d> Table<'d> {
    /// Where the table begins.
    pub fn at(&self) -> usize {
        self.at
    }

    /// All entries in the order of the file.
    pub fn entries(&self) -> Vec<Entry<'d>> {
        let mut entries: Vec<_> = self
            .entries
            .iter()
            .map(|(key, value)| Entry { key: key.get_ref(), at: key.span().start, value })
            .collect();
        entries.sort_by_key(|entry| entry.at);
        entries
    }

    pub fn entry(&self, key: &str) -> Option<Entry<'d>> {
        self.entries.get_key_value(key).map(|(key, value)| Entry {
            key: key.get_ref(),
            at: key.span().start,
            value,
        })
    }
}

impl Entry<'_> {
    pub fn value_at(&self) -> usize {
        self.value.span().start
    }

    pub fn is_string(&self) -> bool {
        self.value.get_ref().is_str()
    }
}
