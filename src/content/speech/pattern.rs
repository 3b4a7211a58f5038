//! A short text with named gaps: `{weekday} {day} {month} {year}`.

/// A pattern whose gaps are all known to the code that fills them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pattern(Vec<Piece>);

#[derive(Clone, PartialEq, Eq, Debug)]
enum Piece {
    Words(String),
    Gap(String),
}

impl Pattern {
    /// Reads a pattern that may have these gaps and no others; says what is wrong.
    pub fn parse(text: &str, gaps: &[&str]) -> Result<Self, String> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((words, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').ok_or("a `{` is never closed")?;
            if !gaps.contains(&name) {
                return Err(format!("`{{{name}}}` is no gap of this pattern"));
            }
            pieces.extend([Piece::Words(words.to_owned()), Piece::Gap(name.to_owned())]);
            rest = after;
        }
        if rest.contains('}') {
            return Err("a `}` closes nothing".to_owned());
        }
        pieces.push(Piece::Words(rest.to_owned()));
        Ok(Self(pieces))
    }

    /// Puts words into the gaps. A gap that nothing is given for stays empty.
    pub fn fill(&self, words: &[(&str, &str)]) -> String {
        let mut text = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Words(words) => text.push_str(words),
                Piece::Gap(gap) => {
                    text.push_str(words.iter().find(|(name, _)| name == gap).map_or("", |(_, word)| *word));
                }
            }
        }
        squeezed(&text)
    }
}

/// Single spaces only, none at the ends.
pub fn squeezed(text: &str) -> String {
    text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
