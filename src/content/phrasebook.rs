//! Single messages of a release, for pages and buttons that are no utterance.

use std::borrow::Cow;

use super::compile::Release;
use super::render::render;
use super::texts::Piece;
use crate::model::{Capabilities, Form, Locale, MessageId, Utterance};

impl Release {
    /// A message's text; the id itself where the release lacks it, so that the gap
    /// shows.
    pub fn text(&self, locale: Locale, id: &str) -> String {
        self.piece(locale, id, Piece::Body(Form::Full)).unwrap_or_else(|| id.to_owned())
    }

    /// A message's title, or its text where it has none.
    pub fn title(&self, locale: Locale, id: &MessageId) -> String {
        let title = self.piece(locale, id.as_str(), Piece::Title(Form::Full));
        title.unwrap_or_else(|| self.text(locale, id.as_str()))
    }

    fn piece(&self, locale: Locale, id: &str, piece: Piece) -> Option<String> {
        self.texts.find(locale, id)?.say(id, piece, &[], &mut Vec::new()).map(Cow::into_owned)
    }
}

/// The spoken form of an utterance, without its choices.
pub fn spoken(release: &Release, utterance: &Utterance) -> String {
    let alone = Utterance { offers: Vec::new(), ..utterance.clone() };
    render(release, &alone, &Capabilities::VOICE).reply.text()
}
