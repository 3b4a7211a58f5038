//! `crier cases`: what people asked the authority to deal with, for its staff.

use anyhow::Context;
use crier::channels::{telegram, webchat};
use crier::config::Config;
use crier::model::{CaseRef, CaseState};
use crier::records::{CaseOrigin, CaseRow, Records};
use jiff::Timestamp;

use super::out::say;
use super::serve::records;

/// The most cases that are listed.
const MAX_LISTED: u64 = 200;

pub async fn cases(config: Config, reference: Option<&str>) -> anyhow::Result<()> {
    let records = records(&config).await?;
    match reference {
        Some(text) => show(&records, text.parse().context("that is no reference")?).await,
        None => list(&records).await,
    }
}

async fn show(records: &Records, reference: CaseRef) -> anyhow::Result<()> {
    let row = records.listed_case(reference).await?.context("there is no such case")?;
    let answers = records.case_answers(reference).await?.unwrap_or_default();
    say!("{reference}")?;
    say!("  kind: {}, for the unit {}", row.kind.as_str(), row.unit)?;
    say!("  state: {}{}", state(&row), if row.urgent { ", URGENT" } else { "" })?;
    say!("  opened: {} UTC, due: {} UTC", moment(row.opened_ms), moment(row.due_ms))?;
    say!("  channel: {}, language: {}", channel(&row), row.locale)?;
    say!("  contact: {}", contact(records.case_origin(reference).await?.as_ref()))?;
    for (question, answer) in answers {
        say!("  {question}: {answer}")?;
    }
    for note in records.case_notes(reference).await? {
        say!("  note, {} UTC: {}", moment(note.written_ms), note.words)?;
    }
    Ok(())
}

async fn list(records: &Records) -> anyhow::Result<()> {
    let rows = records.list_cases(MAX_LISTED).await?;
    if rows.is_empty() {
        return say!("No cases yet.");
    }
    let line = |cells: [&str; 8]| {
        let [reference, kind, unit, state, channel, language, opened, due] = cells;
        say!("{reference:<14}{kind:<11}{unit:<16}{state:<9}{channel:<16}{language:<10}{opened:<18}{due}")
    };
    line(["reference", "kind", "unit", "state", "channel", "language", "opened (UTC)", "due (UTC)"])?;
    for row in rows {
        let due = format!("{}{}", moment(row.due_ms), if row.urgent { "  URGENT" } else { "" });
        line([
            &row.reference.to_string(),
            row.kind.as_str(),
            &row.unit,
            state(&row),
            channel(&row),
            row.locale.as_str(),
            &moment(row.opened_ms),
            &due,
        ])?;
    }
    Ok(())
}

fn state(row: &CaseRow) -> &'static str {
    match row.state {
        CaseState::Open => "open",
        CaseState::Settled => "settled",
    }
}

fn channel(row: &CaseRow) -> &str {
    row.gateway.as_deref().unwrap_or("anonymous")
}

/// How to reach the voter. A web chat's address is the token that holds the
/// conversation: whoever reads it could go on with it, so it is not shown.
fn contact(origin: Option<&CaseOrigin>) -> String {
    match origin {
        None => "none, it is anonymous".to_owned(),
        Some(origin) if origin.gateway == webchat::NAME => {
            "none, the web chat has no address; what they wrote may name one".to_owned()
        }
        Some(origin) if origin.gateway == telegram::NAME => {
            format!("Telegram chat {}", origin.address.reveal())
        }
        Some(origin) => origin.address.reveal().to_owned(),
    }
}

fn moment(ms: i64) -> String {
    Timestamp::from_millisecond(ms).map(|t| t.strftime("%Y-%m-%d %H:%M").to_string()).unwrap_or_default()
}
