//! Why a text was understood as it was, for people who write phrases.

use serde::Serialize;

use crate::model::{IntentId, Locale};

use super::Understander;
use super::features::Folded;
use crate::normalise::normalise;

/// Intents that are explained.
const INTENTS: usize = 3;
/// Grams that are named for each.
const CLUES: usize = 8;

/// Repeats pieces of the text it explains: print it to whoever asked, log it never.
#[derive(Serialize)]
pub struct Explanation {
    /// The language of the words, and how certain that is, from 0 to 1.
    pub language: Option<(Locale, f32)>,
    /// How much of the text can be believed: 0 for gibberish, nearly 1 for words
    /// like those of the phrases.
    pub ours: f32,
    /// What confidences were calibrated with: above 1 the scores were too bold.
    pub temperature: f32,
    /// The likeliest intents, best first.
    pub intents: Vec<Explained>,
}

#[derive(Serialize)]
pub struct Explained {
    pub intent: IntentId,
    /// From 0 to 1.
    pub confidence: f32,
    /// What spoke for it loudest.
    pub because: Vec<Clue>,
}

/// A word, a pair of words or a run of characters (spaces show where words begin
/// and end).
#[derive(Serialize)]
pub struct Clue {
    pub gram: String,
    /// What it adds to the intent's score.
    pub weight: f32,
}

impl Understander {
    /// Explains how the classifier reads a text. Reserved words, keywords and
    /// numbers are not its business.
    pub fn explain(&self, text: &str) -> Explanation {
        let clean = normalise(text);
        let folded = Folded::new(&clean);
        let prediction = self.classifier.predict(&folded);
        let intents = prediction.best(INTENTS, 0.0);
        Explanation {
            language: self.languages.guess(&clean, None).map(|guess| (guess.value, guess.confidence)),
            ours: prediction.ours,
            temperature: self.classifier.calibration.temperature,
            intents: intents
                .into_iter()
                .filter_map(|(class, confidence)| {
                    let intent = self.classifier.classes.get(class)?.clone();
                    Some(Explained { intent, confidence, because: self.clues(&folded, class) })
                })
                .collect(),
        }
    }

    fn clues(&self, text: &Folded, class: usize) -> Vec<Clue> {
        let scale = self.classifier.vocabulary.weigh(text, |_, _| {}).scale;
        let mut clues: Vec<Clue> = Vec::new();
        text.grams(|gram| {
            let weight = self.classifier.adds(&gram, class).unwrap_or_default() * scale;
            let named = text.slice(&gram);
            if weight > 0.0 && !clues.iter().any(|clue| clue.gram == named) {
                clues.push(Clue { gram: named.to_owned(), weight });
            }
        });
        clues.sort_by(|a, b| b.weight.total_cmp(&a.weight));
        clues.truncate(CLUES);
        clues
    }
}
