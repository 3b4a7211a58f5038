//! How text travels as SMS: which alphabet it needs, how many segments it takes,
//! and where it may be cut.
//!
//! Typography is folded so that a curly quote does not halve the length of a
//! message; letters are never changed, so that no word is misspelt to save money.
//! This is not the place that decides how much of an answer a voter gets: that is
//! rendering, which counts with what is here.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

/// The alphabet a message is sent in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Encoding {
    /// The GSM 7 bit default alphabet and its extension table (3GPP TS 23.038,
    /// 6.2.1), counted in septets.
    Gsm7,
    /// UCS-2, as every network treats it: UTF-16, counted in 16-bit units.
    Ucs2,
}

impl Encoding {
    /// The alphabet that carries this text unchanged at the least cost.
    pub fn of(text: &str) -> Self {
        if is_plain(text) || text.chars().all(|c| septets(c).is_some()) { Self::Gsm7 } else { Self::Ucs2 }
    }

    /// The units of a message sent alone: 140 octets (3GPP TS 23.040, 9.2.3.24).
    pub const fn alone(self) -> usize {
        match self {
            Self::Gsm7 => 160,
            Self::Ucs2 => 70,
        }
    }

    /// The units of one part of a concatenated message, whose header takes six of
    /// the 140 octets (3GPP TS 23.040, 9.2.3.24.1).
    pub const fn concatenated(self) -> usize {
        match self {
            Self::Gsm7 => 153,
            Self::Ucs2 => 67,
        }
    }

    fn units(self, c: char) -> usize {
        match self {
            Self::Gsm7 => septets(c).unwrap_or(1),
            Self::Ucs2 => c.len_utf16(),
        }
    }

    fn units_of(self, text: &str) -> usize {
        text.chars().map(|c| self.units(c)).sum()
    }
}

/// What a text costs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Segments {
    /// Messages the network charges for; zero for an empty text.
    pub segments: usize,
    /// Septets in [`Encoding::Gsm7`], 16-bit units in [`Encoding::Ucs2`].
    pub units: usize,
    pub encoding: Encoding,
}

/// Counts a text as it stands; fold it first with [`fold`]. Neither an extension
/// character's two septets nor a surrogate pair is ever split over two segments, so
/// a segment may end one unit short.
pub fn count(text: &str) -> Segments {
    if is_plain(text) {
        let units = text.len();
        let segments = if units <= Encoding::Gsm7.alone() {
            usize::from(units > 0)
        } else {
            units.div_ceil(Encoding::Gsm7.concatenated())
        };
        return Segments { segments, units, encoding: Encoding::Gsm7 };
    }
    let encoding = Encoding::of(text);
    let units = encoding.units_of(text);
    if units <= encoding.alone() {
        return Segments { segments: usize::from(units > 0), units, encoding };
    }
    let room = encoding.concatenated();
    let (mut segments, mut used) = (1, 0);
    for c in text.chars() {
        let cost = encoding.units(c);
        if used + cost > room {
            segments += 1;
            used = 0;
        }
        used += cost;
    }
    Segments { segments, units, encoding }
}

/// Cuts a text into pieces that each fit one segment of a concatenated message, or
/// gives it whole where it fits a message alone. The pieces joined are the text, and
/// a letter keeps its marks: cuts fall between grapheme clusters (Unicode UAX 29).
/// The one exception is a cluster longer than a segment, which no language writes.
pub fn split(text: &str) -> Vec<String> {
    let encoding = Encoding::of(text);
    let room = encoding.concatenated();
    if text.is_empty() {
        return Vec::new();
    }
    if encoding.units_of(text) <= encoding.alone() {
        return vec![text.to_owned()];
    }
    let mut pieces = Vec::new();
    let mut piece = String::new();
    let mut used = 0;
    let mut add = |atom: &str, cost: usize| {
        if used + cost > room {
            pieces.push(std::mem::take(&mut piece));
            used = 0;
        }
        piece.push_str(atom);
        used += cost;
    };
    for grapheme in text.graphemes(true) {
        let cost = encoding.units_of(grapheme);
        if cost <= room {
            add(grapheme, cost);
        } else {
            grapheme.chars().for_each(|c| add(c.encode_utf8(&mut [0; 4]), encoding.units(c)));
        }
    }
    if !piece.is_empty() {
        pieces.push(piece);
    }
    pieces
}

/// Replaces typography by what the GSM alphabet has: quotes, dashes, ellipses and
/// the many spaces. Isolation and other invisible marks go. Letters, digits and
/// everything that carries meaning stay as they are, `ê` and `ç` too, even where
/// that makes the message UCS-2. Folding twice changes nothing more.
///
/// Joiners and direction marks are part of the spelling in Hindi, Persian or Arabic,
/// so they go only where the rest of the text fits the GSM alphabet.
pub fn fold(text: &str) -> Cow<'_, str> {
    // Most texts were folded when their release was compiled, and most are ASCII: all of
    // its bytes are looked at without stopping, sixteen at a time.
    let stays = |plain, byte: u8| plain & byte.is_ascii() & !matches!(byte, b'\t' | b'\r' | b'`');
    if text.bytes().fold(true, stays) {
        return Cow::Borrowed(text);
    }
    if text.chars().any(is_folded_away) { Cow::Owned(folded(text)) } else { Cow::Borrowed(text) }
}

/// [`fold`] for a text that is no longer needed as it was.
pub fn fold_owned(text: String) -> String {
    match fold(&text) {
        Cow::Owned(folded) => folded,
        Cow::Borrowed(_) => text,
    }
}

fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    // French quotes stand off their words by a space that does not break; plain
    // ones touch them.
    let mut after_opening = false;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let opened = std::mem::replace(&mut after_opening, false);
        match c {
            '\r' if chars.peek() == Some(&'\n') => after_opening = opened,
            '«' => {
                folded.push('"');
                after_opening = true;
            }
            '»' | '“' | '”' | '„' | '‟' | '″' => folded.push('"'),
            '‘' | '’' | '‚' | '‛' | '‹' | '›' | '′' | '´' | '`' => folded.push('\''),
            '\u{2010}'..='\u{2015}' | '\u{2212}' | '•' => folded.push('-'),
            '…' => folded.push_str("..."),
            '\u{2044}' => folded.push('/'),
            '\u{2028}' | '\u{2029}' => folded.push('\n'),
            '\u{a0}' | '\u{202f}' if opened || chars.peek() == Some(&'»') => {}
            '\t' | '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => {
                folded.push(' ');
            }
            c if is_invisible(c) => after_opening = opened,
            c => folded.push(c),
        }
    }
    let spelling_needs_marks = folded.chars().any(|c| !is_spelling_mark(c) && septets(c).is_none());
    if !spelling_needs_marks {
        folded.retain(|c| !is_spelling_mark(c));
    }
    folded
}

/// Whether folding may change a text that has this character.
fn is_folded_away(c: char) -> bool {
    match c {
        '\t' | '\r' | '`' => true,
        c if c.is_ascii() => false,
        // The letters of most scripts, which are most of what comes here.
        '\u{c0}'..='\u{61b}' | '\u{61d}'..='\u{167f}' => false,
        '\u{a0}' | '´' | '«' | '»' | '\u{1680}' | '\u{2000}'..='\u{206f}' | '\u{2212}' | '\u{3000}' => {
            true
        }
        c => is_invisible(c) || is_spelling_mark(c),
    }
}

/// Marks that never show and that no word needs: soft hyphen, zero-width space,
/// word joiner, byte order mark, embeddings, overrides and isolates.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Marks that never show and that some scripts are misspelt without: the joiners,
/// the direction marks, the variation selectors.
fn is_spelling_mark(c: char) -> bool {
    matches!(c, '\u{200c}'..='\u{200f}' | '\u{61c}' | '\u{fe0e}' | '\u{fe0f}')
}

/// True where every character takes one septet, of those most texts consist of. Looks at
/// all of them without stopping, which takes sixteen at a time.
fn is_plain(text: &str) -> bool {
    text.bytes().fold(true, |plain, byte| plain & matches!(byte, b' '..=b'Z' | b'a'..=b'z' | b'\n'))
}

/// The septets a character takes: one in the default alphabet, two (an escape and a
/// code) in the extension table, `None` outside both (3GPP TS 23.038, 6.2.1 and
/// 6.2.1.1). National tables are left out: few networks carry them.
fn septets(c: char) -> Option<usize> {
    match c {
        '^' | '{' | '}' | '\\' | '[' | '~' | ']' | '|' | '€' | '\u{c}' => Some(2),
        '`' => None,
        ' '..='~' | '\n' | '\r' => Some(1),
        '£' | '¥' | '§' | '¡' | '¿' | '¤' => Some(1),
        'è' | 'é' | 'ù' | 'ì' | 'ò' | 'à' | 'Ç' | 'É' => Some(1),
        'Ø' | 'ø' | 'Å' | 'å' | 'Æ' | 'æ' | 'ß' => Some(1),
        'Ä' | 'Ö' | 'Ñ' | 'Ü' | 'ä' | 'ö' | 'ñ' | 'ü' => Some(1),
        'Δ' | 'Φ' | 'Γ' | 'Λ' | 'Ω' | 'Π' | 'Ψ' | 'Σ' | 'Θ' | 'Ξ' => Some(1),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
