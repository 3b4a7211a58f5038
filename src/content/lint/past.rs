//! Which facts are over while answers still quote them.

use std::collections::BTreeSet;

use crate::content::facts;
use crate::content::intents::IntentEntry;
use crate::content::pack::{Pack, PackFiles};
use crate::content::problem::Problem;

/// The most messages that are named in one problem.
const MAX_NAMED: usize = 3;

/// Warns of each fact whose date has passed, or that no longer holds, and that a
/// message in use at `now_ms` (milliseconds since 1970 UTC) still quotes. An answer
/// that gave way to its successor is not in use.
pub fn past(pack: &Pack, files: &PackFiles, now_ms: i64) -> Vec<Problem> {
    let Some(source) = pack.source() else { return Vec::new() };
    let zone = &pack.manifest.time_zone;
    let passed = |at: Option<i64>| at.is_some_and(|at| at <= now_ms);
    let (mut in_use, mut answers) = (BTreeSet::new(), BTreeSet::new());
    for intent in &pack.intents {
        answers.insert(intent.answer_id());
        answers.extend(intent.until.iter().map(|until| until.then.value.clone()));
        in_use.insert(answer_at(intent, pack, now_ms));
    }
    let mut problems = Vec::new();
    for (id, fact) in &pack.facts {
        let ended = passed(fact.ends_at(zone));
        if !ended && !passed(fact.passed_at(zone)) {
            continue;
        }
        let quoting: Vec<&str> = source
            .messages
            .iter()
            .filter(|(name, _)| in_use.contains(*name) || !answers.contains(*name))
            .filter(|(_, message)| message.variables.contains_key(id))
            .map(|(name, _)| name.as_str())
            .collect();
        let Some(first) = quoting.get(..quoting.len().min(MAX_NAMED)).filter(|some| !some.is_empty()) else {
            continue;
        };
        let more = if quoting.len() > first.len() { ", …" } else { "" };
        let named = format!("`{}`{more}", first.join("`, `"));
        let (what, mend) = if ended {
            (
                format!("the fact `{id}` no longer holds, and is still quoted by {named}"),
                "give it its new value and `valid_until`, or stop quoting it".to_owned(),
            )
        } else {
            (
                format!("the date of `{id}` has passed, and it is still quoted by {named}"),
                format!(
                    "give it the next date, or the intent a successor: \
                     until = {{ fact = \"{id}\", then = … }}; leave it where the text speaks of the past"
                ),
            )
        };
        problems.push(files.source(facts::FILE).warning(fact.at, what, mend));
    }
    problems
}

/// The message that answers an intent at a time.
fn answer_at(intent: &IntentEntry, pack: &Pack, now_ms: i64) -> String {
    let zone = &pack.manifest.time_zone;
    let due = intent.until.iter().filter_map(|until| {
        let at = pack.facts.get(&until.fact.value)?.passed_at(zone)?;
        (at <= now_ms).then_some((at, &until.then.value))
    });
    due.max_by_key(|(at, _)| *at).map_or_else(|| intent.answer_id(), |(_, then)| then.clone())
}
