//! Comparing phrases simply: enough to find the same phrase twice. How a voter's
//! message is cleaned before it is understood is not decided here.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;

/// Compatibility form, small letters, no punctuation, single spaces.
pub fn simplify(text: &str) -> String {
    let mut simple = String::with_capacity(text.len());
    for c in text.nfkc().flat_map(char::to_lowercase) {
        let blank = c.is_whitespace()
            || c.is_ascii_punctuation()
            || matches!(c, '¿' | '¡' | '؟' | '،' | '।' | '’' | '‘' | '“' | '”' | '…');
        if !blank {
            simple.push(c);
        } else if !simple.is_empty() && !simple.ends_with(' ') {
            simple.push(' ');
        }
    }
    simple.truncate(simple.trim_end().len());
    simple
}

/// A phrase prepared for comparison with many others.
#[derive(Clone, Debug)]
pub struct Comparable {
    pub simple: String,
    words: BTreeSet<u64>,
    length: usize,
}

impl Comparable {
    pub fn new(text: &str) -> Self {
        let simple = simplify(text);
        let words = simple.split(' ').map(fingerprint).collect();
        let length = simple.chars().count();
        Self { simple, words, length }
    }

    /// True where two phrases are one way of asking: the same words in another order,
    /// or but for a letter or two.
    pub fn is_nearly(&self, other: &Self) -> bool {
        /// Of all letters, the part that must stay the same.
        const ALIKE: f64 = 0.9;
        if self.words == other.words {
            return true;
        }
        let (short, long) = (self.length.min(other.length), self.length.max(other.length));
        // Lengths this different cannot be alike: spares the costly comparison.
        if short * 10 < long * 9 || long < 12 {
            return false;
        }
        strsim::normalized_levenshtein(&self.simple, &other.simple) >= ALIKE
    }
}

/// FNV-1a, 64 bits: tells words apart without keeping them.
fn fingerprint(word: &str) -> u64 {
    word.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_compared_without_typography() {
        assert_eq!(simplify("  Où  est-ce que je vote ? "), "où est ce que je vote");
        assert!(Comparable::new("where do I vote?").is_nearly(&Comparable::new("do i vote where")));
        assert!(
            Comparable::new("how can i register my wife")
                .is_nearly(&Comparable::new("how can i register my wifee"))
        );
        assert!(!Comparable::new("where do I vote").is_nearly(&Comparable::new("when do I vote")));
    }
}
