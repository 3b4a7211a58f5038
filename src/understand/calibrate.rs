//! Makes confidences true: of the phrases understood at 0.8, eight in ten should be
//! right. Fitted on phrases that the classifier had not seen when it scored them.

use super::model::softmax;

/// How scores become confidences.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Calibration {
    /// What scores are divided by (C. Guo and others, "On Calibration of Modern
    /// Neural Networks", 2017): above 1 the scores were too bold.
    pub(super) temperature: f32,
    /// The share of even the plainest phrases that mean something else after all;
    /// taken off every confidence.
    pub(super) doubt: f32,
}

/// Where there is nothing to measure with.
impl Default for Calibration {
    fn default() -> Self {
        Self { temperature: 1.0, doubt: 0.1 }
    }
}

/// Between these the temperature is looked for, on a logarithmic scale.
const COLDEST: f32 = 0.3;
const WARMEST: f32 = 6.0;
/// Each trial leaves two thirds of what was between: the temperature is then exact to one
/// in a thousand, and moves little when one phrase more is measured.
const TRIALS: usize = 20;
/// The most that is taken off.
const MOST_DOUBT: f32 = 0.3;

/// Finds the temperature that makes the right classes likeliest, then how much the
/// best class of each still promises too much. Each sample is the scores of all
/// classes and the class that is right.
pub(super) fn fit(samples: &[(Vec<f32>, usize)]) -> Calibration {
    if samples.is_empty() {
        return Calibration::default();
    }
    let (mut low, mut high) = (COLDEST.ln(), WARMEST.ln());
    for _ in 0..TRIALS {
        let third = (high - low) / 3.0;
        let colder = surprise(samples, (low + third).exp());
        let warmer = surprise(samples, (high - third).exp());
        if colder < warmer {
            high -= third;
        } else {
            low += third;
        }
    }
    let temperature = ((low + high) / 2.0).exp();
    // What the best classes promised, and how much of that they kept.
    let (mut promised, mut kept) = (f32::MIN_POSITIVE, 0.0_f32);
    let mut shares = Vec::new();
    for (scores, class) in samples {
        shares.clone_from(scores);
        softmax(&mut shares, temperature);
        let top = shares.iter().copied().fold(0.0, f32::max);
        promised += top * top;
        kept += if shares.get(*class).is_some_and(|right| *right >= top) { top } else { 0.0 };
    }
    Calibration { temperature, doubt: (1.0 - kept / promised).clamp(0.0, MOST_DOUBT) }
}

/// How far the right classes come as a surprise, at this temperature. Scores have one
/// temperature that makes it least (it is convex in the temperature's inverse).
fn surprise(samples: &[(Vec<f32>, usize)], temperature: f32) -> f32 {
    let of_one = |(scores, class): &(Vec<f32>, usize)| {
        let top = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let all: f32 = scores.iter().map(|score| ((score - top) / temperature).exp()).sum();
        all.ln() - scores.get(*class).map_or(0.0, |right| (right - top) / temperature)
    };
    samples.iter().map(of_one).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boldness_is_measured() {
        // Scores three apart promise 95 %; they are right in three of four.
        let bold: Vec<(Vec<f32>, usize)> =
            (0..400).map(|n| (vec![3.0, 0.0], usize::from(n % 4 == 0))).collect();
        let found = fit(&bold);
        let mut shares = vec![3.0, 0.0];
        softmax(&mut shares, found.temperature);
        let confidence = shares[0] * (1.0 - found.doubt);
        assert!((confidence - 0.75).abs() < 0.03, "{confidence} {found:?}");
    }
}
