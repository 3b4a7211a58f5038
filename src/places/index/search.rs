//! One search: text -> words -> likely units -> scored places.

use std::collections::HashMap;

use super::vocabulary::{Scratch, WordId};
use super::{Found, Index, Unit, UnitId, fold};
use crate::places::{MAYBE, Matched, SURE};

/// Characters and words of a text past these are not looked at.
const MAX_TEXT_CHARS: usize = 600;
const MAX_TEXT_WORDS: usize = 32;

/// How many words of a text are tried as misspellings.
const MAX_GUESSED_WORDS: usize = 16;

/// How many neighbouring words may be one name run together.
const MAX_JOINED_WORDS: usize = 5;

/// A name of fewer letters is not found in pieces.
const MIN_JOINED_CHARS: usize = 5;

/// A shorter postcode or id is not searched for, and one of fewer than the second only where
/// it is all that was said.
pub const MIN_CODE_CHARS: usize = 3;
const MIN_CODE_IN_SENTENCE: usize = 4;

/// How many times a unit may be met while the words' lists are walked, rarest
/// word first. Bounds the time where every place is called "school".
const MAX_MEETINGS: usize = 30_000;

/// How many units are scored in full, and how many places are ranked.
const MAX_SCORED: usize = 64;
const MAX_RANKED: usize = 256;

/// Scores of what is not a matter of degree.
const CODE_IN_SENTENCE: f32 = 0.85;
const SPLIT_WORD: f32 = 0.75;
const SHARED_NAME: f32 = 0.9;

/// The most that a part of a name scores, and a reading that leaves out words
/// which another reading explains: not sure.
const IN_PART: f32 = 0.79;

/// From this share of a name on, its ward beside it makes it likelier.
const MIN_SUPPORTED: f32 = 0.4;

/// Half of what a name lacks is made good by its ward, the whole text given.
const SUPPORT: f32 = 0.5;

/// A word of the names that the text holds.
struct Heard {
    word: WordId,
    likeness: f32,
    /// Which words of the text it was heard in, one bit each.
    bits: u32,
}

/// A unit with its score and the words of the text that it explains.
struct Scored<'a> {
    id: UnitId,
    unit: &'a Unit,
    score: f32,
    bits: u32,
}

struct Ranked {
    found: Found,
    bits: u32,
}

impl Index {
    /// At most `limit` places, best first, none below [`MAYBE`].
    pub fn find(&self, text: &str, limit: usize) -> Vec<Found> {
        let end = text.char_indices().nth(MAX_TEXT_CHARS).map_or(text.len(), |(at, _)| at);
        let said = fold::words(text.get(..end).unwrap_or_default(), MAX_TEXT_WORDS);
        if said.is_empty() || limit == 0 {
            return Vec::new();
        }
        let (heard, sounded) = self.hear(&said);
        let mut scored = self.score(&heard, said.len());
        self.hear_joined(&said, &mut scored);
        scored.retain(|s| s.score >= MIN_SUPPORTED);
        let mut ranked = self.rank(&scored, limit);
        self.find_codes(&said, limit, &mut ranked);
        share(&mut ranked, &heard, said.len());
        // What only sounds alike is never sure.
        for r in ranked.iter_mut().filter(|r| r.bits & sounded != 0) {
            r.found.score = r.found.score.min(IN_PART);
        }
        settle(ranked, limit)
    }

    /// Which words of the names the text holds: exactly, or else misspelt, or written as
    /// they sound in another script. With the words of the text that are so written.
    fn hear(&self, said: &[String]) -> (Vec<Heard>, u32) {
        let mut heard: Vec<Heard> = Vec::new();
        let mut sounded = 0;
        let mut scratch = Scratch::default();
        let mut guesses = MAX_GUESSED_WORDS;
        for (word, at) in said.iter().zip(0_u32..) {
            let bits = 1 << at;
            if let Some(word) = self.vocabulary.exact(word) {
                heard.push(Heard { word, likeness: 1.0, bits });
            } else if guesses > 0 {
                guesses -= 1;
                self.vocabulary.alike(word, &mut scratch, |word, likeness| {
                    heard.push(Heard { word, likeness, bits });
                });
                self.vocabulary.sounding_like(word, |word, likeness| {
                    sounded |= bits;
                    heard.push(Heard { word, likeness, bits });
                });
            }
        }
        // A word heard twice counts once, at its best.
        heard.sort_unstable_by(|a, b| a.word.cmp(&b.word).then(b.likeness.total_cmp(&a.likeness)));
        heard.dedup_by_key(|h| h.word);
        (heard, sounded)
    }

    /// The units that share most with what was heard, scored in full.
    fn score(&self, heard: &[Heard], said: usize) -> Vec<Scored<'_>> {
        let mut rarest: Vec<_> = heard.iter().map(|h| (self.holders(h.word), h)).collect();
        rarest.sort_by_key(|(holders, _)| holders.len());
        let mut shares = vec![0.0_f32; self.units.len()];
        let mut met = Vec::new();
        let mut meetings = MAX_MEETINGS;
        for (holders, heard) in rarest {
            let gain = self.weight(heard.word) * heard.likeness;
            for id in holders.iter().take(meetings) {
                if let Some(share) = usize::try_from(*id).ok().and_then(|i| shares.get_mut(i)) {
                    if *share == 0.0 {
                        met.push(*id);
                    }
                    *share += gain;
                }
            }
            meetings = meetings.saturating_sub(holders.len());
        }
        let coverage = |id: &UnitId| {
            let unit = self.unit(*id)?;
            let share = usize::try_from(*id).ok().and_then(|i| shares.get(i))?;
            Some((*share / unit.weight.max(f32::EPSILON), *id))
        };
        let mut best: Vec<_> = met.iter().filter_map(coverage).filter(|(c, _)| *c >= MIN_SUPPORTED).collect();
        if best.len() > MAX_SCORED {
            best.select_nth_unstable_by(MAX_SCORED, |a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            best.truncate(MAX_SCORED);
        }
        best.into_iter().filter_map(|(_, id)| score_unit(id, self.unit(id)?, self, heard, said)).collect()
    }

    /// Names whose words the text runs together, or takes apart.
    fn hear_joined<'a>(&'a self, said: &[String], scored: &mut Vec<Scored<'a>>) {
        let mut run = String::new();
        for from in 0..said.len() {
            run.clear();
            for (word, count) in said.iter().skip(from).zip(1_usize..=MAX_JOINED_WORDS) {
                run.push_str(word);
                if run.chars().take(MIN_JOINED_CHARS).count() < MIN_JOINED_CHARS {
                    continue;
                }
                for id in self.joined.get(run.as_str()).into_iter().flatten() {
                    let Some(unit) = self.unit(*id) else { continue };
                    let score = match count.cmp(&unit.words.len()) {
                        std::cmp::Ordering::Less => 1.0,
                        std::cmp::Ordering::Equal => continue,
                        std::cmp::Ordering::Greater => SPLIT_WORD,
                    };
                    let bits = (from..from + count).fold(0, |bits, at| bits | 1_u32 << (at % MAX_TEXT_WORDS));
                    if run.chars().all(char::is_numeric) {
                        continue;
                    }
                    scored.retain(|s| s.id != *id || s.score >= score);
                    if scored.iter().all(|s| s.id != *id) {
                        scored.push(Scored { id: *id, unit, score, bits });
                    }
                }
            }
        }
    }

    /// Units made into places: a name is likelier beside its own ward, and a name
    /// that several places share names none of them quite.
    fn rank(&self, scored: &[Scored<'_>], limit: usize) -> Vec<Ranked> {
        let areas: HashMap<UnitId, &Scored<'_>> =
            scored.iter().filter(|s| s.unit.kind != Matched::Name).map(|s| (s.id, s)).collect();
        let mut order: Vec<_> = scored.iter().collect();
        order.sort_by(|a, b| {
            b.score.total_cmp(&a.score).then(a.unit.kind.cmp(&b.unit.kind)).then(a.id.cmp(&b.id))
        });
        let mut ranked = Vec::new();
        for s in order {
            let shown = if s.unit.kind == Matched::Name { MAX_RANKED } else { limit };
            for place in s.unit.places.iter().take(shown) {
                if ranked.len() >= MAX_RANKED {
                    return ranked;
                }
                let (score, bits) = if s.unit.kind == Matched::Name {
                    self.in_its_area(s, *place, &areas)
                } else {
                    (s.score, s.bits)
                };
                ranked.push(Ranked {
                    found: Found { place: *place, unit: Some(s.id), score, share: 0.0, by: s.unit.kind },
                    bits,
                });
            }
        }
        ranked
    }

    /// A named place's score and words, with those of the area it lies in.
    fn in_its_area(&self, name: &Scored<'_>, place: u32, areas: &HashMap<UnitId, &Scored<'_>>) -> (f32, u32) {
        let own = usize::try_from(place).ok().and_then(|i| self.areas.get(i)).into_iter().flatten();
        // The area must bring words of its own: "Kilima" is not twice said in
        // "Kilima Dispensary".
        let apart = |a: &&&Scored<'_>| a.bits & !name.bits != 0 && name.bits & !a.bits != 0;
        let support =
            own.filter_map(|id| areas.get(id)).filter(apart).max_by(|a, b| a.score.total_cmp(&b.score));
        match support {
            Some(area) => (name.score + (1.0 - name.score) * SUPPORT * area.score, name.bits | area.bits),
            None if name.unit.places.len() > 1 => (name.score * SHARED_NAME, name.bits),
            None => (name.score, name.bits),
        }
    }

    /// Postcodes and ids, also written in two pieces.
    fn find_codes(&self, said: &[String], limit: usize, ranked: &mut Vec<Ranked>) {
        for from in 0..said.len() {
            let mut run = String::new();
            for (word, count) in said.iter().skip(from).zip(1_usize..=2) {
                run.push_str(word);
                let alone = count == said.len();
                if !alone && run.chars().count() < MIN_CODE_IN_SENTENCE {
                    continue;
                }
                let score = if alone { 1.0 } else { CODE_IN_SENTENCE };
                let bits = (from..from + count).fold(0, |bits, at| bits | 1_u32 << (at % MAX_TEXT_WORDS));
                for (place, by) in self.codes.get(run.as_str()).into_iter().flatten().take(limit) {
                    ranked.push(Ranked {
                        found: Found { place: *place, unit: None, score, share: 0.0, by: *by },
                        bits,
                    });
                }
            }
        }
    }
}

/// How much of a unit the text holds.
fn score_unit<'a>(
    id: UnitId,
    unit: &'a Unit,
    index: &Index,
    heard: &[Heard],
    said: usize,
) -> Option<Scored<'a>> {
    let (mut share, mut bits, mut count) = (0.0, 0, 0);
    let (mut named, mut complete) = (false, true);
    for word in &unit.words {
        let number = index.is_number(*word);
        match heard.binary_search_by_key(word, |h| h.word).ok().and_then(|at| heard.get(at)) {
            Some(h) => {
                share += index.weight(*word) * h.likeness;
                bits |= h.bits;
                count += 1;
                named |= !number;
            }
            None => complete &= number,
        }
    }
    // "I have 12 children" does not name the ward called 12.
    let alone = count == unit.words.len() && count == said;
    if !named && !alone {
        return None;
    }
    // Two words of the name heard in one word of the text are one word.
    let heard_words = (bits.count_ones() as f32 / count.max(1) as f32).min(1.0);
    let score = share / unit.weight.max(f32::EPSILON) * heard_words;
    // A part of a name, however rare, may be a part of another's.
    Some(Scored { id, unit, score: if complete { score } else { score.min(IN_PART) }, bits })
}

/// Says how much of the text each reading explains. What it leaves over counts only where
/// no name holds it: "school", which many hold, says nothing either way.
fn share(ranked: &mut [Ranked], heard: &[Heard], said: usize) {
    let known = heard.iter().fold(0, |bits, h| bits | h.bits);
    for r in ranked {
        let explained = r.bits.count_ones();
        let unknown = said.saturating_sub((known | r.bits).count_ones() as usize);
        r.found.share = explained as f32 / (explained as usize + unknown).max(1) as f32;
    }
}

/// Each place once, best first; a reading that leaves out words which a better one
/// explains is never sure.
fn settle(mut ranked: Vec<Ranked>, limit: usize) -> Vec<Found> {
    let mut readings: Vec<u32> = ranked.iter().filter(|r| r.found.score >= MAYBE).map(|r| r.bits).collect();
    readings.sort_unstable();
    readings.dedup();
    for r in &mut ranked {
        let explains_less = |other: &u32| *other != r.bits && r.bits & !other == 0;
        if r.found.score >= SURE && readings.iter().any(explains_less) {
            r.found.score = r.found.score.min(IN_PART);
        }
    }
    ranked.retain(|r| r.found.score >= MAYBE);
    ranked.sort_by(|a, b| {
        let by_score = b.found.score.total_cmp(&a.found.score);
        let by_words = b.bits.count_ones().cmp(&a.bits.count_ones());
        by_score.then(by_words).then(a.found.by.cmp(&b.found.by)).then(a.found.place.cmp(&b.found.place))
    });
    let mut seen = std::collections::HashSet::new();
    ranked.retain(|r| seen.insert(r.found.place));
    ranked.truncate(limit);
    ranked.into_iter().map(|r| r.found).collect()
}
