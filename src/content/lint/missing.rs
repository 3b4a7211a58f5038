//! Names that nothing has. One name, misspelt or renamed where it is defined, may be
//! used all over a pack: it is told once, with the places that use it.

use std::collections::{BTreeMap, BTreeSet};

use super::Check;
use super::messages::is_pattern;
use crate::content::intents::IntentEntry;
use crate::content::problem::{Problem, nearest};
use crate::model::Locale;

/// The most places that are named in one problem, beside its own.
const MAX_PLACES: usize = 5;

/// What a name is of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Fact,
    /// A message of the source language.
    Message,
    /// A message or a term (`-term`) that a message of this language includes.
    Part(Locale),
    Intent,
    Form,
    Unit,
}

/// Each name with those who use it, in the order they were found: the first is told.
#[derive(Default)]
pub struct Missing {
    uses: BTreeMap<(Kind, String), Vec<Problem>>,
    /// Names that exist, and that the missing ones seem to be meant for.
    meant: BTreeSet<String>,
}

impl Missing {
    /// Whether a name is missing, or seems to be what a missing one is now called: what
    /// follows from that is not told beside it.
    pub fn explains(&self, name: &str) -> bool {
        self.meant.contains(name) || self.uses.keys().any(|(_, missing)| missing == name)
    }
}

impl Check<'_> {
    /// Notes that there is no such name; `mend` is said where none is like it.
    pub(super) fn missing(
        &mut self,
        (kind, name): (Kind, &str),
        (file, at): (&str, usize),
        what: impl Into<String>,
        mend: impl Into<String>,
    ) {
        let problem = self.files.source(file).error(at, what, mend);
        self.missing.uses.entry((kind, name.to_owned())).or_default().push(problem);
    }

    /// Reports every missing name, once no more will be found.
    pub(super) fn missing_names(&mut self) {
        let mut uses = std::mem::take(&mut self.missing.uses);
        for ((kind, name), problems) in &mut uses {
            let meant = self.meant(*kind, name).map(str::to_owned);
            let Some((first, others)) = problems.split_first_mut() else { continue };
            if let Some(meant) = meant {
                first.mend = format!("did you mean `{meant}`?");
                self.missing.meant.insert(meant);
            } else if let Some(place) = self.translated(*kind, name) {
                first.mend = format!("write it in locales/{}: {place} translates it", self.source.locale);
            }
            if !others.is_empty() {
                first.what.push_str(&also(others));
            }
            self.problems.push(first.clone());
        }
        self.missing.uses = uses;
    }

    /// The name that this one may have been meant for: rather one that nothing uses.
    fn meant(&self, kind: Kind, name: &str) -> Option<&str> {
        let (pack, source) = (self.pack, self.source);
        match kind {
            Kind::Fact => nearest(name, self.quoted_nowhere().into_iter().map(|(id, _)| id))
                .or_else(|| nearest(name, pack.facts.keys().map(String::as_str))),
            Kind::Part(locale) => {
                let catalogue = pack.catalogues.iter().find(|catalogue| catalogue.locale == locale)?;
                let known =
                    if name.starts_with('-') { catalogue.terms.keys() } else { catalogue.messages.keys() };
                nearest(name, known.map(String::as_str))
            }
            // What an intent's own id calls for is likelier not written yet than misspelt.
            Kind::Message => {
                let unused = nearest(name, self.led_nowhere().into_iter().map(|(id, _)| id));
                let own = |intent: &IntentEntry| intent.answer.is_none() && intent.answer_id() == name;
                let unwritten = self.translated(kind, name).is_some() || pack.intents.iter().any(own);
                let like = || nearest(name, source.messages.keys().map(String::as_str));
                unused.or_else(|| if unwritten { None } else { like() })
            }
            Kind::Intent => nearest(name, pack.intents.iter().map(|intent| intent.id.value.as_str())),
            Kind::Form => nearest(name, pack.forms.iter().map(|form| form.id.value.as_str())),
            Kind::Unit => nearest(name, pack.routing.units.keys().map(String::as_str)),
        }
    }

    /// Where another language has a message that the source language lacks.
    fn translated(&self, kind: Kind, name: &str) -> Option<String> {
        if kind != Kind::Message || is_pattern(name) {
            return None;
        }
        let found = self.pack.catalogues.iter().find_map(|catalogue| catalogue.messages.get(name))?;
        Some(format!("{}:{}", found.file, self.line(&found.file, found.at)))
    }
}

/// The other places, the first few by name.
fn also(others: &[Problem]) -> String {
    let named: Vec<String> =
        others.iter().take(MAX_PLACES).map(|p| format!("{}:{}", p.file, p.line)).collect();
    let places =
        if others.len() == 1 { "1 more place names" } else { &format!("{} more places name", others.len()) };
    let more = if others.len() > MAX_PLACES { ", …" } else { "" };
    format!("; {places} it: {}{more}", named.join(", "))
}
