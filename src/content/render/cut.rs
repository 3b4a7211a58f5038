//! Cuts a long text into pieces that fit, where a reader would: between paragraphs,
//! else sentences, else words, and never inside a letter and its marks.

use unicode_segmentation::UnicodeSegmentation;

/// Cuts a text into pieces of which `fits` says that they fit, at most `most` pieces;
/// what is left after those is dropped. A piece has at most `longest` letters. The
/// first letter of a piece is taken even where it does not fit, so that cutting ends.
/// What is left is kept whole where `ends` says that it fits as the last piece.
pub fn cut(
    text: &str,
    longest: usize,
    most: usize,
    fits: impl Fn(&str) -> bool,
    ends: impl Fn(&str) -> bool,
) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() && pieces.len() < most {
        let end = if ends(rest) { rest.len() } else { nicest_end(rest, furthest_end(rest, longest, &fits)) };
        let (piece, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        pieces.push(piece.trim_end().to_owned());
        rest = after.trim_start();
    }
    pieces
}

/// The furthest end between two letters up to which the text fits, in bytes.
fn furthest_end(text: &str, longest: usize, fits: &impl Fn(&str) -> bool) -> usize {
    let ends: Vec<usize> =
        text.grapheme_indices(true).take(longest.max(1)).map(|(at, letter)| at + letter.len()).collect();
    let fitting = ends.partition_point(|end| text.get(..*end).is_some_and(|piece| fits(piece.trim_end())));
    ends.get(fitting.saturating_sub(1)).copied().unwrap_or(text.len())
}

/// The end at or before the furthest one where a reader would pause, unless that
/// would leave most of the room empty.
fn nicest_end(text: &str, furthest: usize) -> usize {
    if furthest == text.len() {
        return furthest;
    }
    let Some(piece) = text.get(..furthest) else { return furthest };
    // The letter behind the end belongs to the search: a word may end exactly here.
    let next = text.get(furthest..).and_then(|rest| rest.chars().next());
    let least = |share: usize| furthest * share / 100;
    let paragraph = piece.rfind('\n').filter(|end| *end >= least(60));
    let sentence = || {
        let ends = piece.char_indices().zip(piece.chars().skip(1).map(Some).chain([next]));
        let stops = ends.filter(|((_, c), after)| {
            matches!(c, '.' | '?' | '!' | '।' | '؟' | '。') && after.is_some_and(char::is_whitespace)
        });
        stops.map(|((at, c), _)| at + c.len_utf8()).last().filter(|end| *end >= least(40))
    };
    let word = || {
        let whole = next.is_some_and(char::is_whitespace);
        if whole { Some(furthest) } else { piece.rfind(char::is_whitespace).filter(|end| *end > 0) }
    };
    paragraph.or_else(sentence).or_else(word).unwrap_or(furthest)
}
