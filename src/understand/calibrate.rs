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

/// Temperatures that are tried: steps of 8 % from 0.3 up to about 6.
const TEMPERATURES: i32 = 40;
const COLDEST: f32 = 0.3;
const WARMER: f32 = 1.08;
/// The most that is taken off.
const MOST_DOUBT: f32 = 0.3;

/// Finds the temperature that makes the right classes likeliest, then how much the
/// best class of each still promises too much. Each sample is the scores of all
/// classes and the class that is right.
pub(super) fn fit(samples: &[(Vec<f32>, usize)]) -> Calibration {
    if samples.is_empty() {
        return Calibration::default();
    }
    let mut shares = Vec::new();
    let mut best = (f32::INFINITY, Calibration::default());
    for step in 0..TEMPERATURES {
        let temperature = COLDEST * WARMER.powi(step);
        // The surprise at the right classes; what the best classes promised, and
        // how much of that they kept.
        let (mut surprise, mut promised, mut kept) = (0.0_f32, f32::MIN_POSITIVE, 0.0_f32);
        for (scores, class) in samples {
            shares.clone_from(scores);
            softmax(&mut shares, temperature);
            let right = shares.get(*class).copied().unwrap_or_default();
            let top = shares.iter().copied().fold(0.0, f32::max);
            surprise -= right.max(1e-6).ln();
            promised += top * top;
            kept += if right >= top { top } else { 0.0 };
        }
        if surprise < best.0 {
            let doubt = (1.0 - kept / promised).clamp(0.0, MOST_DOUBT);
            best = (surprise, Calibration { temperature, doubt });
        }
    }
    best.1
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
