//! Replies on channels that count no segments: chats with and without buttons, and
//! the voice.

use std::ops::Range;

use super::cut::cut;
use super::{Block, Stage, marked};
use crate::content::texts::{ENDS_SENTENCE, Piece};
use crate::model::{Button, Capabilities, Form, Part, Reply};

/// What the button that shares a position says.
const SHARE: &str = "web-share-location";
/// No reply is cut into more parts than this.
const MAX_PARTS: usize = 20;

pub(super) fn render(stage: &mut Stage<'_>, capabilities: &Capabilities) -> Reply {
    let form = capabilities.form;
    let mut blocks = stage.blocks(Piece::Body(form));
    // Where there is nothing but choices, they are the text: no channel sends none.
    if (!capabilities.buttons || blocks.is_empty()) && !stage.utterance.offers.is_empty() {
        let text = stage.numbered(form).join("\n");
        blocks.push(Block { text: text.into(), heading: false, item: false });
    }
    let mut parts: Vec<Part> = packed(blocks, capabilities.max_part.max(1))
        .into_iter()
        .map(|blocks| (set(&blocks, capabilities), blocks))
        .map(|((text, list), blocks)| Part {
            locale: stage.locale(),
            text,
            list,
            heading: blocks.first().filter(|block| block.heading).map(|block| block.text.to_string()),
            buttons: Vec::new(),
            pins: Vec::new(),
            ask_location: None,
        })
        .collect();
    let buttons = if capabilities.buttons { buttons(stage, form) } else { Vec::new() };
    if let Some(last) = parts.last_mut() {
        last.buttons = buttons;
        if capabilities.location {
            last.pins.clone_from(&stage.utterance.pins);
            last.ask_location =
                stage.utterance.ask_location.then(|| stage.title_or_body(SHARE, form).into_owned());
        }
    }
    Reply { parts }
}

fn buttons(stage: &mut Stage<'_>, form: Form) -> Vec<Button> {
    let offers = stage.utterance.offers.iter();
    offers
        .map(|offer| Button {
            token: offer.target.to_string(),
            label: stage.label(&offer.label, form).into_owned(),
        })
        .collect()
}

/// Blocks packed into parts, each of at most so many UTF-16 units. A block that does
/// not fit beside the others is cut.
fn packed(blocks: Vec<Block<'_>>, max: usize) -> Vec<Vec<Block<'_>>> {
    let mut parts: Vec<Vec<Block<'_>>> = vec![Vec::new()];
    for block in blocks {
        let room = max.saturating_sub(parts.last().map_or(0, |part| size(part)));
        if units(&block.text) + GAP <= room {
            if let Some(part) = parts.last_mut() {
                part.push(block);
            }
            continue;
        }
        let (heading, item) = (block.heading, block.item);
        let alone = parts.last().is_some_and(|part| part.iter().all(|block| block.heading));
        // A heading stays with what it heads, so the first piece is cut to the room
        // that is left beside it.
        let first = if alone { room.saturating_sub(GAP).max(1) } else { max };
        let mut pieces =
            cut(&block.text, max, 1, |piece| units(piece) <= first, |piece| units(piece) <= first);
        let used = pieces.first().map_or(0, String::len);
        let rest = block.text.trim().get(used..).unwrap_or_default();
        pieces.extend(cut(rest, max, MAX_PARTS, |piece| units(piece) <= max, |piece| units(piece) <= max));
        for (n, text) in pieces.into_iter().enumerate() {
            let piece = Block { text: text.into(), heading, item };
            match parts.last_mut() {
                Some(part) if n == 0 && alone => part.push(piece),
                _ => parts.push(vec![piece]),
            }
        }
    }
    parts.retain(|part| !part.is_empty());
    parts.truncate(MAX_PARTS);
    if parts.is_empty() { vec![Vec::new()] } else { parts }
}

/// The widest gap between two blocks, in UTF-16 units.
const GAP: usize = 2;

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

fn size(blocks: &[Block]) -> usize {
    blocks.iter().map(|block| units(&block.text) + GAP).sum()
}

/// Blocks as the text of one part: a blank line around what has paragraphs itself,
/// none between short lines, so that a list stays a list. With the lines of that list.
fn set(blocks: &[Block], capabilities: &Capabilities) -> (String, Range<usize>) {
    let mut text = String::new();
    let mut list = 0..0;
    let mut before: Option<&Block> = None;
    for block in blocks {
        match before {
            None => {}
            // The voice pauses at a full stop.
            Some(before) if before.heading && capabilities.form == Form::Spoken => {
                text.push_str(if before.text.ends_with(ENDS_SENTENCE) { "\n" } else { ".\n" });
            }
            Some(before) if before.heading || !(before.text.contains('\n') || block.text.contains('\n')) => {
                text.push('\n');
            }
            Some(_) => text.push_str("\n\n"),
        }
        let line = text.matches('\n').count();
        text.push_str(&marked(block, capabilities.markup));
        if block.item {
            let first = if list.is_empty() { line } else { list.start };
            list = first..text.matches('\n').count() + 1;
        }
        before = Some(block);
    }
    (text, list)
}
