//! Our own table of places: `id,name,address,ward,postcode,lat,lon,opens,closes,
//! step_free`, of which `id` and `name` must be there. Other columns are ignored, and
//! named to whoever imports them; one that looks like a misspelt one of these is refused.

use super::collect::{Collected, Spots, position};
use super::fault::{Faults, Spot};
use super::field;
use super::table::{Row, Table};
use crate::model::Place;

/// Every column that is read.
pub const COLUMNS: [&str; 10] =
    ["id", "name", "address", "ward", "postcode", "lat", "lon", "opens", "closes", "step_free"];

/// The most typing errors between a heading and the one that was meant; one where it
/// is short.
const MAX_TYPOS: usize = 2;
const SHORT: usize = 4;

pub fn read(text: &str, faults: &mut Faults) -> Collected {
    let mut collected = Collected::default();
    let Some(mut table) = Table::open(text, &["id", "name"], faults) else { return collected };
    misspelt(table.columns(), faults);
    let comma = table.decimal_comma();
    table.each(faults, |row, faults| {
        let text = |column| row.get(column).to_owned();
        let place = Place {
            id: text("id"),
            name: text("name"),
            address: text("address"),
            ward: text("ward"),
            postcode: text("postcode"),
            position: position(
                (row.get("lat"), row.spot("lat")),
                (row.get("lon"), row.spot("lon")),
                comma,
                faults,
            ),
            hours: hours(row, faults),
            step_free: step_free(row, faults),
        };
        let spots = Spots {
            id: row.spot("id"),
            name: row.spot("name"),
            address: row.spot("address"),
            ward: row.spot("ward"),
            postcode: row.spot("postcode"),
            position: row.spot("lat"),
        };
        collected.push(place, &spots, faults);
    });
    collected
}

/// Refuses a heading that is nearly one we read, where that one is not there: its whole
/// column would be lost. Others are somebody else's business.
fn misspelt(columns: &[String], faults: &mut Faults) {
    let absent = |known: &&&str| !columns.iter().any(|column| column == **known);
    for (column, at) in columns.iter().zip(1_u64..).filter(|(column, _)| !column.is_empty()) {
        if COLUMNS.contains(&column.as_str()) {
            continue;
        }
        let meant = COLUMNS.iter().filter(absent).filter(|known| may_mean(column, known));
        if let Some(known) = meant.min_by_key(|known| strsim::damerau_levenshtein(column, known)) {
            let what = format!("there is no column {}; did you mean {known}?", field::quoted(column));
            let mend = "write it so, or take the column out if it holds something else";
            faults.add(Spot { line: 1, column: at }, what, mend);
        }
    }
}

/// True for a typing error or two, and for a word that begins alike: `opening` for
/// `opens`, `latitude` for `lat`.
fn may_mean(column: &str, known: &str) -> bool {
    let typos = if known.len() <= SHORT { 1 } else { MAX_TYPOS };
    let beginning = known.get(..known.len().min(SHORT)).unwrap_or(known);
    strsim::damerau_levenshtein(column, known) <= typos || column.starts_with(beginning)
}

fn hours(row: &Row<'_>, faults: &mut Faults) -> Option<(u16, u16)> {
    if row.get("opens").is_empty() && row.get("closes").is_empty() {
        return None;
    }
    let mut time = |column| {
        let time = field::time(row.get(column));
        if time.is_none() {
            let what = format!("{column} is {}, which is no time", field::quoted(row.get(column)));
            faults.add(row.spot(column), what, "write it as 06:00; leave both empty for the usual hours");
        }
        time
    };
    let (opens, closes) = (time("opens"), time("closes"));
    let (opens, closes) = (opens?, closes?);
    if opens >= closes {
        let what = format!("it closes at {} but opens at {}", row.get("closes"), row.get("opens"));
        faults.add(row.spot("closes"), what, "let it close later on the same day than it opens");
    }
    Some((opens, closes))
}

fn step_free(row: &Row<'_>, faults: &mut Faults) -> Option<bool> {
    let text = row.get("step_free");
    let flag = field::flag(text);
    if flag.is_none() && !text.is_empty() {
        let what = format!("step_free is {}", field::quoted(text));
        faults.add(row.spot("step_free"), what, "write yes or no, or leave it empty if nobody knows");
    }
    flag
}
