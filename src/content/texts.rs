//! The texts of a release, ready to be picked.
//!
//! What needs nothing of the voter is put together once, per language and form; a
//! message with arguments is put together when it is said. A message that a language
//! lacks is said in the source language, and what a release lacks altogether by the
//! release it falls back on.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::tz::TimeZone;

use super::facts::Facts;
use super::fluent::{self, Bundle, Numbers, Quoted};
use super::format::{Formats, NoFormats};
use super::manifest::Language;
use super::messages::Catalogue;
use super::spoken::Voice;
use super::written::{HEADING, Writer, Written};
use crate::model::{Form, Locale};
use crate::sms_text;

/// What a sentence ends with.
pub const ENDS_SENTENCE: [char; 6] = ['?', '!', '.', ':', '؟', '।'];

/// What of a message is wanted.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Piece {
    Title(Form),
    /// The title in one line with its answer, set off as the language sets it.
    Heading,
    /// The text in the form that a channel shows.
    Body(Form),
    /// The whole text, its facts written as short as SMS needs them.
    Whole,
}

impl Piece {
    const ALL: [Self; 8] = [
        Self::Title(Form::Full),
        Self::Title(Form::Short),
        Self::Title(Form::Spoken),
        Self::Heading,
        Self::Body(Form::Full),
        Self::Body(Form::Short),
        Self::Body(Form::Spoken),
        Self::Whole,
    ];

    fn place(self) -> usize {
        Self::ALL.iter().position(|piece| *piece == self).unwrap_or_default()
    }

    /// The form its facts are written in.
    pub fn form(self) -> Form {
        match self {
            Self::Title(form) | Self::Body(form) => form,
            Self::Heading | Self::Whole => Form::Short,
        }
    }
}

/// All texts of a release.
pub struct Texts {
    pub(super) source: Locale,
    pub(super) zone: TimeZone,
    /// Few: to look one up by hashing would take longer.
    pub(super) languages: BTreeMap<Locale, LanguageTexts>,
    /// Says the messages of the service itself that this release lacks.
    pub(super) fallback: Option<Arc<Texts>>,
}

/// The texts of one language.
pub struct LanguageTexts {
    pub(super) language: Language,
    pub(super) formats: Formats,
    pub(super) voice: Voice,
    written: Bundle,
    spoken: Bundle,
    facts: HashMap<(Form, String), Arc<Written>>,
    entries: HashMap<String, Entry>,
}

struct Entry {
    /// Facts and arguments it uses, those of included messages among them.
    variables: BTreeSet<String>,
    has_title: bool,
    has_short: bool,
    has_speech: bool,
    system: bool,
    /// It uses terms: names of the authority whose release it is.
    names: bool,
    /// Put together at compilation, where no argument is needed; short forms are
    /// folded for SMS. By the place of the piece in [`Piece::ALL`].
    ready: [Option<Arc<str>>; Piece::ALL.len()],
}

/// An argument, ready for Fluent.
pub type Argument = (String, FluentValue<'static>);

impl Texts {
    /// Lets another release say the service's own messages that this one lacks. Only
    /// those: no answer and no fact ever comes from elsewhere.
    pub fn fall_back_on(&mut self, other: Arc<Self>) {
        self.fallback = Some(other);
    }

    /// Who says a message when asked for it in a language.
    pub(super) fn find<'a>(&'a self, locale: Locale, id: &str) -> Option<Speaking<'a>> {
        let speaking =
            |texts: &'a LanguageTexts| Some(Speaking { texts, entry: texts.entries.get(id)?, quoting: None });
        if let Some(own) = self.in_order(locale).find_map(speaking) {
            return Some(own);
        }
        let other = self.fallback.as_ref()?.in_order(locale).find_map(speaking)?;
        let may_speak = other.entry.system && !other.entry.names;
        may_speak.then_some(Speaking { quoting: Some(self.in_order(locale).next()?), ..other })
    }

    /// The texts in this language and in the source language.
    fn in_order(&self, locale: Locale) -> impl Iterator<Item = &LanguageTexts> {
        [locale, self.source].into_iter().filter_map(|locale| self.languages.get(&locale))
    }

    /// The web addresses and phone numbers that a message quotes in its whole text, each
    /// with where it leads.
    pub(super) fn contacts(&self, locale: Locale, id: &str) -> Vec<(&str, &str)> {
        let Some(speaking) = self.find(locale, id) else { return Vec::new() };
        let facts = &speaking.quoting.unwrap_or(speaking.texts).facts;
        let quoted = speaking.entry.variables.iter();
        quoted
            .filter_map(|name| facts.get(&(Form::Full, name.clone())))
            .filter_map(|fact| Some((fact.text.as_str(), fact.href.as_deref()?)))
            .collect()
    }

    /// True where the release itself has this message in this very language.
    pub fn has(&self, locale: Locale, id: &str) -> bool {
        self.languages.get(&locale).is_some_and(|texts| texts.entries.contains_key(id))
    }
}

/// A language that says a message.
#[derive(Clone, Copy)]
pub(super) struct Speaking<'a> {
    texts: &'a LanguageTexts,
    entry: &'a Entry,
    /// Whose facts it quotes, where the message is another release's.
    quoting: Option<&'a LanguageTexts>,
}

impl<'a> Speaking<'a> {
    /// A piece of the message. `None` where the message has no such piece, or would
    /// quote a fact that the release does not have.
    pub fn say(
        &self,
        id: &str,
        piece: Piece,
        args: &[Argument],
        problems: &mut Vec<String>,
    ) -> Option<Cow<'a, str>> {
        match self.quoting {
            None => self.texts.say_entry(self.entry, id, piece, args, problems),
            Some(own) => self.texts.put_together(id, piece, args, own, problems).map(Cow::Owned),
        }
    }

    /// True where the text is longer than what SMS shows of it.
    pub fn has_short_form(&self) -> bool {
        self.entry.has_short
    }
}

impl LanguageTexts {
    pub(super) fn new(
        language: &Language,
        catalogue: &Catalogue,
        resources: &[Arc<FluentResource>],
        facts: &Facts,
        voice: Voice,
        problems: &mut Vec<String>,
    ) -> Result<Self, NoFormats> {
        let mut texts = Self {
            formats: Formats::new(language)?,
            written: fluent::bundle(language, resources, Numbers::Grouped),
            spoken: fluent::bundle(language, resources, Numbers::Plain),
            language: language.clone(),
            voice,
            facts: HashMap::new(),
            entries: HashMap::new(),
        };
        for form in [Form::Full, Form::Short, Form::Spoken] {
            let written: Vec<_> = facts
                .iter()
                .filter_map(|(id, fact)| {
                    let written = texts.with_writer(|writer| writer.write(&fact.value, form))?;
                    Some(((form, id.clone()), Arc::new(written)))
                })
                .collect();
            texts.facts.extend(written);
        }
        for (id, message) in &catalogue.messages {
            let entry = Entry {
                variables: catalogue.variables_of(id),
                has_title: message.has("title"),
                has_short: message.has("sms"),
                has_speech: message.has("speech"),
                system: message.system,
                names: catalogue.uses_terms(id),
                ready: Default::default(),
            };
            texts.entries.insert(id.clone(), entry);
        }
        for id in catalogue.messages.keys() {
            texts.prepare(id, facts, problems);
        }
        Ok(texts)
    }

    /// Puts together what needs nothing but facts.
    fn prepare(&mut self, id: &str, facts: &Facts, problems: &mut Vec<String>) {
        let needs_more = |entry: &Entry| !entry.variables.iter().all(|variable| facts.contains_key(variable));
        if self.entries.get(id).is_none_or(needs_more) {
            return;
        }
        let ready = Piece::ALL.map(|piece| {
            let text = self.put_together(id, piece, &[], self, problems)?;
            let short = piece.form() == Form::Short;
            Some(if short { sms_text::fold(&text).into() } else { text.into() })
        });
        if let Some(entry) = self.entries.get_mut(id) {
            entry.ready = ready;
        }
    }

    /// A piece of a message. `None` where the message has no such piece.
    pub fn say(
        &self,
        id: &str,
        piece: Piece,
        args: &[Argument],
        problems: &mut Vec<String>,
    ) -> Option<Cow<'_, str>> {
        self.say_entry(self.entries.get(id)?, id, piece, args, problems)
    }

    fn say_entry<'a>(
        &'a self,
        entry: &'a Entry,
        id: &str,
        piece: Piece,
        args: &[Argument],
        problems: &mut Vec<String>,
    ) -> Option<Cow<'a, str>> {
        match entry.ready.get(piece.place()) {
            Some(Some(text)) => Some(Cow::Borrowed(text)),
            _ => self.put_together(id, piece, args, self, problems).map(Cow::Owned),
        }
    }

    /// What a message quotes, as it is written in this form.
    pub(super) fn quoted(&self, id: &str, form: Form) -> impl Iterator<Item = &str> {
        let variables = self.entries.get(id).into_iter().flat_map(|entry| &entry.variables);
        variables.filter_map(move |name| Some(self.facts.get(&(form, name.clone()))?.text.as_str()))
    }

    /// Hands out what it takes to write facts in this language.
    pub(super) fn with_writer<T>(&self, write: impl FnOnce(&Writer<'_>) -> T) -> T {
        write(&Writer {
            language: &self.language,
            formats: &self.formats,
            voice: &self.voice,
            pattern: &|id, parts| self.pattern(id, parts),
        })
    }

    /// Puts written things together by a message, if the language has it.
    fn pattern(&self, id: &str, parts: &[(&str, &str)]) -> Option<String> {
        let args: FluentArgs<'_> =
            parts.iter().map(|(name, text)| (*name, FluentValue::from(*text))).collect();
        fluent::text(&self.written, id, None, &args, &mut Vec::new())
    }

    /// A title before its answer. One that ends a sentence needs no colon.
    fn heading(&self, title: String) -> String {
        let title = title.trim();
        match title.ends_with(ENDS_SENTENCE) {
            true => title.to_owned(),
            false => self.pattern(HEADING, &[("title", title)]).unwrap_or_else(|| format!("{title}:")),
        }
    }

    fn put_together(
        &self,
        id: &str,
        piece: Piece,
        args: &[Argument],
        quoting: &Self,
        problems: &mut Vec<String>,
    ) -> Option<String> {
        if piece == Piece::Heading {
            let title = self.put_together(id, Piece::Title(Form::Short), args, quoting, problems)?;
            return Some(self.heading(title));
        }
        let entry = self.entries.get(id)?;
        let attribute = match piece {
            Piece::Title(_) if entry.has_title => Some("title"),
            Piece::Title(_) => return None,
            Piece::Body(Form::Short) if entry.has_short => Some("sms"),
            Piece::Body(Form::Spoken) if entry.has_speech => Some("speech"),
            Piece::Body(_) | Piece::Heading | Piece::Whole => None,
        };
        let form = piece.form();
        let mut values = FluentArgs::with_capacity(entry.variables.len());
        for name in &entry.variables {
            if let Some((_, value)) = args.iter().find(|(arg, _)| arg == name) {
                values.set(name.clone(), value.clone());
            } else if let Some(fact) = quoting.facts.get(&(form, name.clone())) {
                values.set(name.clone(), value_of(fact));
            } else if !std::ptr::eq(self, quoting) {
                problems.push(format!("{id}: the release has no fact `{name}`, which the message quotes"));
                return None;
            }
        }
        let bundle = if form == Form::Spoken { &self.spoken } else { &self.written };
        let text = fluent::text(bundle, id, attribute, &values, problems)?;
        Some(if form == Form::Spoken { self.voice.text(text) } else { text })
    }
}

/// A written fact for Fluent: a number where plurals are chosen by it.
fn value_of(fact: &Arc<Written>) -> FluentValue<'static> {
    match fact.number {
        Some(number) => FluentValue::from(number),
        None => FluentValue::Custom(Box::new(Quoted(Arc::clone(fact)))),
    }
}
