//! A case: something a voter asked the authority to deal with.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{FormId, Locale};

/// The number a voter keeps of a case: nine random digits and a Damm check digit,
/// shown as `482 915 7036` so that it can be read over a telephone.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CaseRef(u64);

/// Why digits are no case reference.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum BadCaseRef {
    #[error("a reference has ten digits")]
    Length,
    #[error("a digit is mistyped")]
    Digit,
}

/// The quasigroup of order 10 from H. M. Damm, "Total anti-symmetrische
/// Quasigruppen" (2004): it finds every single wrong digit and every swap of
/// neighbours.
const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

fn damm(digits: impl Iterator<Item = u8>) -> u8 {
    digits.fold(0, |row, digit| {
        DAMM.get(usize::from(row)).and_then(|r| r.get(usize::from(digit))).copied().unwrap_or(0)
    })
}

impl CaseRef {
    /// Makes a reference of a random number; only its last nine digits count, and
    /// the first is never zero.
    pub fn from_random(random: u64) -> Self {
        let nine = 100_000_000 + random % 900_000_000;
        let check = damm(nine.to_string().bytes().map(|b| b - b'0'));
        Self(nine * 10 + u64::from(check))
    }

    /// Ten digits without spaces, as stored.
    pub fn digits(self) -> String {
        format!("{:010}", self.0)
    }
}

impl FromStr for CaseRef {
    type Err = BadCaseRef;

    /// Reads a reference as people type it: spaces, dashes and dots are passed over.
    fn from_str(text: &str) -> Result<Self, BadCaseRef> {
        let digits: String = text.chars().filter(|c| !" -./#".contains(*c)).collect();
        if digits.len() != 10 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(BadCaseRef::Length);
        }
        if damm(digits.bytes().map(|b| b - b'0')) != 0 {
            return Err(BadCaseRef::Digit);
        }
        digits.parse().map(Self).map_err(|_| BadCaseRef::Length)
    }
}

impl fmt::Display for CaseRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.digits();
        let (head, tail) = digits.split_at(6);
        let (first, second) = head.split_at(3);
        write!(f, "{first} {second} {tail}")
    }
}

impl fmt::Debug for CaseRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CaseRef(…)")
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CaseKind {
    Complaint,
    Report,
    /// The voter wants to talk to a person.
    Handover,
}

impl CaseKind {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Complaint => "complaint",
            Self::Report => "report",
            Self::Handover => "handover",
        }
    }
}

/// How far a case is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CaseState {
    Open,
    Settled,
}

/// What a voter may learn of a case by its reference. Times are milliseconds
/// since 1970 UTC.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CaseStatus {
    pub reference: CaseRef,
    pub kind: CaseKind,
    pub state: CaseState,
    pub opened_ms: i64,
    pub due_ms: i64,
}

/// A case as the dialogue asks for it to be opened. Its answers are personal data.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct NewCase {
    pub kind: CaseKind,
    /// The form it came from; none for a hand-over.
    pub form: Option<FormId>,
    /// The unit of `intents/routing.toml` that deals with it.
    pub unit: String,
    pub urgent: bool,
    /// The voter asked that nobody learn who wrote: no address is kept with it.
    pub anonymous: bool,
    pub locale: Locale,
    /// Question id and answer, in the order asked.
    pub answers: Vec<(String, String)>,
}

impl fmt::Debug for NewCase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewCase").field("kind", &self.kind).field("unit", &self.unit).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_wrong_digit_and_every_swap_is_found() {
        let reference = CaseRef::from_random(382_915_703);
        let digits = reference.digits();
        assert_eq!(digits.parse::<CaseRef>(), Ok(reference));
        for at in 0..10 {
            for digit in b'0'..=b'9' {
                let mut wrong = digits.clone().into_bytes();
                if wrong[at] == digit {
                    continue;
                }
                wrong[at] = digit;
                let wrong = String::from_utf8(wrong).unwrap();
                assert_eq!(wrong.parse::<CaseRef>(), Err(BadCaseRef::Digit), "{wrong}");
            }
        }
        for at in 0..9 {
            let mut swapped = digits.clone().into_bytes();
            swapped.swap(at, at + 1);
            let swapped = String::from_utf8(swapped).unwrap();
            assert!(swapped == digits || swapped.parse::<CaseRef>().is_err(), "{swapped}");
        }
    }
}
