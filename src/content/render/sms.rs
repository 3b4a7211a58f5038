//! Replies in short form: one message per reply, paid by the segment. What does not
//! fit waits for MORE; the whole text of an answer is there for the asking.

use super::cut::cut;
use super::{Block, Stage};
use crate::content::texts::Piece;
use crate::model::{Capabilities, Form, Offer, Outcome, Part, Reply, Target};
use crate::sms_text::{self, Encoding};

/// The line that says how to get the rest.
const MORE: &str = "sms-more";

/// No answer has more pages than this; the rest of a longer one is not sent by SMS.
const MAX_PAGES: usize = 20;

/// Letters of the longest segment there is, to bound the search for a cut.
const SEGMENT: usize = 160;

/// The most segments of a list of places where a segment has 70 letters.
const LIST_UCS2: usize = 4;

/// Whether a list stands whole in a reply of the size that a list may have.
pub(super) fn list_fits(stage: &mut Stage<'_>, capabilities: &Capabilities) -> bool {
    let offers: Vec<String> = stage.numbered(Form::Short).into_iter().map(sms_text::fold_owned).collect();
    let cost = sms_text::count(&with_lines(&joined(&stage.blocks(Piece::Body(Form::Short))), &offers));
    let most = match cost.encoding {
        Encoding::Gsm7 => capabilities.max_segments,
        Encoding::Ucs2 => LIST_UCS2,
    };
    capabilities.max_segments == 0 || cost.segments <= most
}

/// The reply, and the page that follows it where it is not all.
pub(super) fn render(stage: &mut Stage<'_>, capabilities: &Capabilities) -> (Reply, Option<u16>) {
    let more_line = stage.say(MORE, Piece::Body(Form::Short), &[]).unwrap_or_default();
    let short = joined(&stage.blocks(Piece::Body(Form::Short)));
    let max = stage.segments(capabilities);
    let page = Page { max, more_line: sms_text::fold(&more_line).into_owned() };
    let offers: Vec<String> = stage.numbered(Form::Short).into_iter().map(sms_text::fold_owned).collect();
    // More of a list is more places.
    let longer = !stage.lists_places() && stage.has_more_to_say();
    let number = usize::from(stage.utterance.page);
    let (text, more) = match number {
        0 => first(stage, &page, &short, &offers, longer),
        _ if longer => {
            let blocks: Vec<Block<'_>> =
                stage.blocks(Piece::Whole).into_iter().filter(|block| !block.heading).collect();
            page.nth(&with_lines(&joined(&blocks), &offers), number - 1)
        }
        _ => page.nth(&with_lines(&short, &offers), number),
    };
    let next = more.then(|| stage.utterance.page.saturating_add(1));
    let part = Part {
        locale: stage.locale(),
        text,
        heading: None,
        list: 0..0,
        buttons: Vec::new(),
        pins: Vec::new(),
        ask_location: None,
    };
    (Reply { parts: vec![part] }, next)
}

impl Stage<'_> {
    /// A form's question, the choices of any other and a reference number are never cut
    /// off: what holds them may take three times what an answer may. So may places, of
    /// which no more were listed than fit.
    fn segments(&self, capabilities: &Capabilities) -> usize {
        let whole = matches!(self.utterance.outcome, Outcome::Form | Outcome::Handover | Outcome::AskBack);
        capabilities.max_segments * if whole || self.lists_places() { 3 } else { 1 }
    }

    fn lists_places(&self) -> bool {
        self.utterance.offers.iter().any(|offer| matches!(offer.target, Target::Place(_) | Target::Area(_)))
    }
}

/// The first page: the short form with its choices. Choices after an answer are a
/// courtesy and give way to the price; those of a question are part of it, and so are
/// those that are the answer: places, languages.
fn first(stage: &Stage<'_>, page: &Page, short: &str, offers: &[String], longer: bool) -> (String, bool) {
    let courtesy =
        |offer: &&Offer| !matches!(offer.target, Target::Place(_) | Target::Area(_) | Target::Speak(_));
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

/// All lines, a heading before what it heads; folded for the GSM alphabet.
fn joined(blocks: &[Block<'_>]) -> String {
    let mut text = String::with_capacity(blocks.iter().map(|block| block.text.len() + 2).sum());
    let mut after_heading = false;
    for block in blocks {
        if !text.is_empty() {
            text.push(if after_heading { ' ' } else { '\n' });
        }
        // Blank lines cost as much as words.
        for (n, paragraph) in block.text.split("\n\n").enumerate() {
            text.push_str(if n > 0 { "\n" } else { "" });
            text.push_str(paragraph);
        }
        after_heading = block.heading;
    }
    sms_text::fold_owned(text)
}

fn with_lines(text: &str, lines: &[String]) -> String {
    let mut whole =
        String::with_capacity(text.len() + lines.iter().map(|line| line.len() + 1).sum::<usize>());
    whole.push_str(text);
    for line in lines.iter().filter(|line| !line.is_empty()) {
        if !whole.is_empty() {
            whole.push('\n');
        }
        whole.push_str(line);
    }
    whole
}
