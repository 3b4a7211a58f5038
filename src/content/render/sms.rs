//! Replies in short form: one message per reply, paid by the segment. What does not
//! fit waits for MORE; the whole text of an answer is there for the asking.

use super::cut::cut;
use super::{Block, Stage, ends_sentence};
use crate::content::texts::Piece;
use crate::content::written::HEADING;
use crate::model::{Capabilities, Form, Offer, Outcome, Part, Reply, Target, Utterance};
use crate::sms_text;

/// The line that says how to get the rest.
const MORE: &str = "sms-more";

/// No answer has more pages than this; the rest of a longer one is not sent by SMS.
const MAX_PAGES: usize = 20;

/// Letters of the longest segment there is, to bound the search for a cut.
const SEGMENT: usize = 160;

pub(super) fn render(stage: &mut Stage<'_>, capabilities: &Capabilities) -> (Reply, Option<Utterance>) {
    let more_line = stage.say(MORE, Piece::Body(Form::Short), &[]).unwrap_or_default();
    let page = Page { max: stage.segments(capabilities), more_line: sms_text::fold(&more_line) };
    let blocks = stage.blocks(Piece::Body(Form::Short));
    let short = stage.joined(&blocks);
    let offers: Vec<String> = stage.numbered(Form::Short).iter().map(|line| sms_text::fold(line)).collect();
    let longer = stage.has_more_to_say();
    let number = usize::from(stage.utterance.page);
    let (text, more) = match number {
        0 => first(stage, &page, &short, &offers, longer),
        _ if longer => {
            let blocks: Vec<Block> =
                stage.blocks(Piece::Whole).into_iter().filter(|block| !block.heading).collect();
            page.nth(&with_lines(&stage.joined(&blocks), &offers), number - 1)
        }
        _ => page.nth(&with_lines(&short, &offers), number),
    };
    let next =
        more.then(|| Utterance { page: stage.utterance.page.saturating_add(1), ..stage.utterance.clone() });
    let part = Part {
        locale: stage.locale(),
        text,
        heading: None,
        buttons: Vec::new(),
        pins: Vec::new(),
        ask_location: None,
    };
    (Reply { parts: vec![part] }, next)
}

impl Stage<'_> {
    /// A form's question and a reference number are never cut off: what holds them may
    /// take three times what an answer may.
    fn segments(&self, capabilities: &Capabilities) -> usize {
        let whole = matches!(self.utterance.outcome, Outcome::Form | Outcome::Handover);
        capabilities.max_segments * if whole { 3 } else { 1 }
    }

    /// All lines, a heading before what it heads; folded for the GSM alphabet.
    fn joined(&self, blocks: &[Block]) -> String {
        let mut text = String::new();
        let mut heading = false;
        for block in blocks {
            if !text.is_empty() {
                text.push(if heading { ' ' } else { '\n' });
            }
            // Blank lines cost as much as words.
            let plain = block.text.replace("\n\n", "\n");
            heading = block.heading;
            match heading && !ends_sentence(&plain) {
                true => text.push_str(&self.heading(&plain)),
                false => text.push_str(&plain),
            }
        }
        sms_text::fold(&text)
    }

    /// A title before its answer, with the colon as the language sets it.
    fn heading(&self, title: &str) -> String {
        let texts = self.release.texts.languages.get(&self.locale());
        let set = texts.and_then(|texts| texts.pattern(HEADING, &[("title", title)]));
        set.unwrap_or_else(|| format!("{title}:"))
    }
}

/// The first page: the short form with its choices. Choices after an answer are a
/// courtesy and give way to the price; those of a question are part of it, and so are
/// those that are the answer: places, languages.
fn first(stage: &Stage<'_>, page: &Page, short: &str, offers: &[String], longer: bool) -> (String, bool) {
    let courtesy = |offer: &&Offer| !matches!(offer.target, Target::Place(_) | Target::Speak(_));
    let least = match stage.utterance.outcome {
        Outcome::Answer => offers.len() - stage.utterance.offers.iter().filter(courtesy).count(),
        _ => offers.len(),
    };
    let fitting = (least..=offers.len())
        .rev()
        .map(|count| with_lines(short, offers.get(..count).unwrap_or_default()))
        .find(|text| page.fits(text));
    match fitting {
        Some(text) if longer => (page.with_more_if_free(text), true),
        Some(text) => (text, false),
        None => {
            let (text, more) = page.nth(&with_lines(short, offers), 0);
            (text, more || longer)
        }
    }
}

struct Page {
    /// Segments a reply may take; zero for no limit.
    max: usize,
    more_line: String,
}

impl Page {
    fn fits(&self, text: &str) -> bool {
        self.max == 0 || sms_text::count(text).segments <= self.max
    }

    /// The n-th page of a text, counted from zero, and whether another one follows.
    /// Asked for a page beyond the last, it gives the last.
    fn nth(&self, text: &str, n: usize) -> (String, bool) {
        let longest = self.max.saturating_mul(SEGMENT).max(SEGMENT);
        let fits = |piece: &str| self.fits(&with_lines(piece, std::slice::from_ref(&self.more_line)));
        // The last page needs no room for the line that promises more.
        let pages = cut(text, longest, MAX_PAGES, fits, |rest| self.fits(rest));
        let at = n.min(pages.len().saturating_sub(1));
        let more = at + 1 < pages.len();
        let page = pages.into_iter().nth(at).unwrap_or_default();
        if more { (with_lines(&page, std::slice::from_ref(&self.more_line)), true) } else { (page, false) }
    }

    fn with_more_if_free(&self, text: String) -> String {
        let longer = with_lines(&text, std::slice::from_ref(&self.more_line));
        let free = sms_text::count(&longer).segments <= sms_text::count(&text).segments;
        if free { longer } else { text }
    }
}

fn with_lines(text: &str, lines: &[String]) -> String {
    let all = std::iter::once(text).chain(lines.iter().map(String::as_str));
    all.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
