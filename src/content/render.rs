//! Puts an utterance into words for one channel.
//!
//! The same utterance gives the same reply whenever it is rendered. Rendering never
//! fails and never says nothing: what a release lacks is reported beside the text.
//! What to say is decided in the dialogue, not here.

mod args;
mod cut;
mod rich;
mod sms;

use std::borrow::Cow;

use super::compile::Release;
use super::texts::{Argument, Piece};
use crate::model::{Arg, Capabilities, Form, Label, Line, Locale, Markup, Reply, Utterance, View};

/// Said where nothing of an utterance can be said.
const LAST_RESORT: &str = "trouble";
/// Puts a place's name and address together.
const PLACE: &str = "place-line";

#[derive(Clone, PartialEq, Debug)]
pub struct Rendered {
    pub reply: Reply,
    /// The page of this utterance to say when the voter asks for more, where the
    /// channel had to cut.
    pub more: Option<u16>,
    /// What the release lacks, for the log: message ids and Fluent's words, nothing
    /// of the voter's.
    pub problems: Vec<String>,
}

/// Renders an utterance for a channel.
pub fn render(release: &Release, utterance: &Utterance, capabilities: &Capabilities) -> Rendered {
    let mut stage = Stage { release, utterance, problems: Vec::new() };
    let (reply, more) = match capabilities.form {
        Form::Short => sms::render(&mut stage, capabilities),
        Form::Full | Form::Spoken => (rich::render(&mut stage, capabilities), None),
    };
    Rendered { reply, more, problems: stage.problems }
}

/// Whether all of an utterance stands in one reply of the size that a channel gives a list.
pub fn fits(release: &Release, utterance: &Utterance, capabilities: &Capabilities) -> bool {
    let mut stage = Stage { release, utterance, problems: Vec::new() };
    capabilities.form != Form::Short || sms::list_fits(&mut stage, capabilities)
}

/// An utterance being put into words.
struct Stage<'a> {
    release: &'a Release,
    utterance: &'a Utterance,
    problems: Vec<String>,
}

/// One line of an utterance in words.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Block<'a> {
    text: Cow<'a, str>,
    heading: bool,
    item: bool,
}

impl<'a> Stage<'a> {
    fn locale(&self) -> Locale {
        self.utterance.locale
    }

    /// All lines, bodies in the form of this piece; at least one, none of them empty.
    fn blocks(&mut self, body: Piece) -> Vec<Block<'a>> {
        let utterance = self.utterance;
        let mut blocks = Vec::new();
        for line in &utterance.lines {
            let heading = line.view == View::Title;
            let piece = match line.view {
                View::Title if body.form() == Form::Short => Piece::Heading,
                View::Title => Piece::Title(body.form()),
                View::Whole if body == Piece::Body(Form::Short) => Piece::Whole,
                View::Whole | View::Body => body,
            };
            let args = self.arguments(&line.args, body.form());
            let text = self.say(line.message.as_str(), piece, &args);
            let text = text.map(trimmed).filter(|text| !text.is_empty());
            blocks.extend(text.map(|text| Block { text, heading, item: line.item }));
        }
        if blocks.is_empty() && utterance.offers.is_empty() {
            let last = self.say(LAST_RESORT, body, &[]);
            let text = last.unwrap_or_else(|| self.release.library.authority(self.locale()).into());
            blocks.push(Block { text, heading: false, item: false });
        }
        blocks
    }

    /// A piece of a message in the utterance's language, or in the one it falls back
    /// on. A title that does not exist is replaced by nothing; a body is reported.
    fn say(&mut self, id: &str, piece: Piece, args: &[Argument]) -> Option<Cow<'a, str>> {
        let release = self.release;
        let Some(texts) = release.texts.find(self.locale(), id) else {
            self.problems.push(format!("{id}: there is no such message"));
            return None;
        };
        let text = texts.say(id, piece, args, &mut self.problems);
        if text.is_none() {
            self.problems.push(format!(
                "{id}: the message has no {}",
                if matches!(piece, Piece::Title(_) | Piece::Heading) { "title" } else { "text" }
            ));
        }
        text
    }

    /// What a choice is called.
    fn label(&mut self, label: &Label, form: Form) -> Cow<'a, str> {
        match label {
            Label::Name(name) => args::clean(name).into(),
            Label::Place { name, address } => {
                let args = [("name", name), ("address", address)];
                let args = args.map(|(what, text)| (what.to_owned(), Arg::Text(text.clone())));
                let args = self.arguments(&args, form);
                self.say(PLACE, Piece::Body(form), &args).unwrap_or_else(|| args::clean(name).into())
            }
            Label::Title(id) => self.title_or_body(id.as_str(), form),
        }
    }

    fn title_or_body(&mut self, id: &str, form: Form) -> Cow<'a, str> {
        let texts = self.release.texts.find(self.locale(), id);
        let title = texts.and_then(|texts| texts.say(id, Piece::Title(form), &[], &mut self.problems));
        title.or_else(|| self.say(id, Piece::Body(form), &[])).unwrap_or_else(|| id.to_owned().into())
    }

    /// The choices as lines, each with the number that picks it.
    fn numbered(&mut self, form: Form) -> Vec<String> {
        let offers = self.utterance.offers.iter().zip(self.utterance.offered_before + 1..);
        offers.map(|(offer, n)| format!("{n} {}", self.label(&offer.label, form))).collect()
    }

    /// True where the whole text of a line says more than its short form.
    fn has_more_to_say(&self) -> bool {
        let is_short = |line: &Line| {
            let texts = self.release.texts.find(self.locale(), line.message.as_str());
            line.view == View::Body && texts.is_some_and(|texts| texts.has_short_form())
        };
        self.utterance.lines.iter().any(is_short)
    }
}

fn trimmed(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    }
}

/// Text as a channel takes it.
fn marked(block: &Block<'_>, markup: Markup) -> String {
    match markup {
        Markup::None => block.text.to_string(),
        Markup::TelegramHtml if block.heading => format!("<b>{}</b>", escaped(&block.text)),
        Markup::TelegramHtml => escaped(&block.text),
    }
}

/// Telegram Bot API, "HTML style": these three are the whole list.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests;
