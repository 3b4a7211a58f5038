//! Every metric, declared once. Labels have a bounded set of values: channel,
//! locale of the pack, outcome, stage, gateway, kind of error, file.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::OnceLock;
use std::time::Duration;

use metrics::{
    Counter, Histogram, counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram,
};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

use crate::model::Locale;

/// Turns by channel, locale and outcome. The unanswered rate is the share with
/// outcome `unclear`.
pub const TURNS: &str = "crier_turns_total";
/// Turns that were not understood, by channel and locale.
pub const UNANSWERED: &str = "crier_unanswered_total";
/// Repeated deliveries of a message that already had its turn, by channel.
pub const REPEATS: &str = "crier_repeats_total";
/// Seconds from a parsed message to its reply, by channel.
pub const TURN_SECONDS: &str = "crier_turn_seconds";
/// The same by stage: recall, understand, step, render, remember, act.
pub const STAGE_SECONDS: &str = "crier_turn_stage_seconds";
/// Webhooks refused, by gateway and reason.
pub const REFUSED: &str = "crier_refused_total";
/// Parts handed to a gateway, by gateway and result: sent, retried, failed.
pub const SENDS: &str = "crier_sends_total";
/// Delivery reports, by gateway and state.
pub const DELIVERIES: &str = "crier_deliveries_total";
/// Parts waiting in the outbox.
pub const OUTBOX_DEPTH: &str = "crier_outbox_depth";
/// Seconds the oldest of them has waited.
pub const OUTBOX_AGE: &str = "crier_outbox_oldest_seconds";
/// Conversations in memory.
pub const SESSIONS: &str = "crier_sessions";
/// 1 while a file takes no writes, by file.
pub const DEGRADED: &str = "crier_degraded";
/// The number of the release being answered from.
pub const RELEASE: &str = "crier_release";
/// Cases opened, by kind.
pub const CASES: &str = "crier_cases_opened_total";

/// Upper bounds of the latency histograms, in seconds.
const BUCKETS: [f64; 14] =
    [0.000_01, 0.000_025, 0.000_05, 0.000_1, 0.000_25, 0.000_5, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0];

static HANDLE: OnceLock<PrometheusHandle> = OnceLock::new();

/// Installs the recorder of this process, once.
pub fn start() -> &'static PrometheusHandle {
    HANDLE.get_or_init(|| {
        // Every histogram counts seconds; no buckets at all would be an error.
        let builder = PrometheusBuilder::new().set_buckets(&BUCKETS).unwrap_or_default();
        let recorder = builder.build_recorder();
        let handle = recorder.handle();
        // Fails only where a recorder is already installed, which then stays.
        let _ = metrics::set_global_recorder(recorder);
        describe();
        handle
    })
}

fn describe() {
    describe_counter!(TURNS, "Turns by channel, locale and outcome");
    describe_counter!(UNANSWERED, "Turns that were not understood");
    describe_counter!(REPEATS, "Messages delivered again after their turn");
    describe_histogram!(TURN_SECONDS, "Seconds from a parsed message to its reply");
    describe_histogram!(STAGE_SECONDS, "Seconds a stage of a turn takes");
    describe_counter!(REFUSED, "Webhooks refused");
    describe_counter!(SENDS, "Parts handed to a gateway, by result");
    describe_counter!(DELIVERIES, "Delivery reports, by state");
    describe_gauge!(OUTBOX_DEPTH, "Parts waiting in the outbox");
    describe_gauge!(OUTBOX_AGE, "Seconds the oldest waiting part has waited");
    describe_gauge!(SESSIONS, "Conversations in memory");
    describe_gauge!(DEGRADED, "1 while a file takes no writes");
    describe_gauge!(RELEASE, "Number of the release in use");
    describe_counter!(CASES, "Cases opened, by kind");
}

/// Channel, locale, outcome.
type TurnLabels = (&'static str, Locale, &'static str);

thread_local! {
    /// Handles of the metrics that every turn touches: looking one up by its labels
    /// costs more than counting.
    static TURN: RefCell<HashMap<TurnLabels, (Counter, Histogram)>> = RefCell::default();
    /// Channel and stage: so few that looking at each is faster than hashing.
    static STAGE: RefCell<Vec<((&'static str, &'static str), Histogram)>> = RefCell::default();
}

/// A turn was taken. Locales are those of the pack, so that handles stay few.
pub fn turn(channel: &'static str, locale: Locale, outcome: &'static str, took: Duration) {
    TURN.with_borrow_mut(|handles| {
        let (turns, seconds) = handles.entry((channel, locale, outcome)).or_insert_with(|| {
            let turns =
                counter!(TURNS, "channel" => channel, "locale" => locale.to_string(), "outcome" => outcome);
            (turns, histogram!(TURN_SECONDS, "channel" => channel))
        });
        turns.increment(1);
        seconds.record(took);
    });
    if outcome == "unclear" {
        counter!(UNANSWERED, "channel" => channel, "locale" => locale.to_string()).increment(1);
    }
}

pub fn stage(channel: &'static str, stage: &'static str, took: Duration) {
    STAGE.with_borrow_mut(|handles| {
        if let Some((_, seconds)) = handles.iter().find(|(labels, _)| *labels == (channel, stage)) {
            return seconds.record(took);
        }
        let seconds = histogram!(STAGE_SECONDS, "channel" => channel, "stage" => stage);
        seconds.record(took);
        handles.push(((channel, stage), seconds));
    });
}

pub fn repeat(channel: &'static str) {
    counter!(REPEATS, "channel" => channel).increment(1);
}

pub fn refused(gateway: &'static str, reason: &'static str) {
    counter!(REFUSED, "gateway" => gateway, "reason" => reason).increment(1);
}

pub fn send(gateway: &'static str, result: &'static str) {
    counter!(SENDS, "gateway" => gateway, "result" => result).increment(1);
}

pub fn delivery(gateway: &'static str, state: &'static str) {
    counter!(DELIVERIES, "gateway" => gateway, "state" => state).increment(1);
}

pub fn case_opened(kind: &'static str) {
    counter!(CASES, "kind" => kind).increment(1);
}

pub fn outbox(depth: u64, oldest: Duration) {
    gauge!(OUTBOX_DEPTH).set(depth as f64);
    gauge!(OUTBOX_AGE).set(oldest.as_secs_f64());
}

pub fn sessions(count: usize) {
    gauge!(SESSIONS).set(count as f64);
}

pub fn degraded(file: &'static str, degraded: bool) {
    gauge!(DEGRADED, "file" => file).set(f64::from(u8::from(degraded)));
}

pub fn release(number: u32) {
    gauge!(RELEASE).set(f64::from(number));
}
