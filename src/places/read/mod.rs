//! Reads a file of places, whatever its format: recognises it, and hands it to the
//! reader of that format.
//!
//! All or nothing: any fault, and no place is taken, because a half-read file would
//! send voters to the places that happened to be readable.

mod archive;
mod collect;
mod fault;
mod field;
mod plain;
mod table;
mod vip;
mod vip_csv;
mod vip_xml;

#[cfg(test)]
mod tests;

pub use fault::{Fault, ReadError};
pub use plain::COLUMNS;

use crate::model::Place;
use collect::Collected;
use fault::{Faults, Spot};

/// The largest file, unpacked, in bytes.
pub const MAX_BYTES: usize = 200 * 1024 * 1024;

/// The most places of one authority.
pub const MAX_PLACES: usize = 1_000_000;

/// The most faults that are listed.
pub const MAX_FAULTS: usize = 50;

/// Reads places from a plain table (CSV), a Voting Information Project feed (5.x
/// and 6.x, XML or CSV), or a zip archive of one of these.
///
/// `name` is the file's name: it helps to tell formats apart and stands in faults.
/// Hours are the clock at the place. From a feed come only places where one can
/// vote in person on the election's day: no drop boxes, no early voting sites.
///
/// # Errors
/// Every fault with its line and how to mend it, at most [`MAX_FAULTS`].
pub fn read(name: &str, bytes: &[u8]) -> Result<Vec<Place>, ReadError> {
    let mut faults = Faults::new(&field::tidy(name));
    let collected = if bytes.len() > MAX_BYTES {
        let what = format!("the file has more than {} MB", MAX_BYTES / 1024 / 1024);
        faults.add(Spot::FILE, what, "split the data by region");
        Collected::default()
    } else if bytes.starts_with(b"PK") {
        archive::read(bytes, &mut faults)
    } else if let Some(text) = text(bytes, &mut faults) {
        read_text(name, text, &mut faults)
    } else {
        Collected::default()
    };
    collected.swapped(&mut faults);
    if collected.places.is_empty() && faults.is_empty() {
        faults.add(Spot::FILE, "there is no polling place in it", "check that this is the file you meant");
    }
    faults.or(collected.places)
}

/// The columns of a plain table that nothing reads: perhaps a misspelt name. A feed has
/// many more than are read, and no archive is opened for this.
pub fn ignored_columns(bytes: &[u8]) -> Vec<String> {
    let Ok(text) = std::str::from_utf8(bytes) else { return Vec::new() };
    let header = table::header(text.trim_start_matches('\u{feff}'));
    if !["id", "name"].iter().all(|needed| header.iter().any(|column| column == needed)) || is_vip(&header) {
        return Vec::new();
    }
    header.into_iter().filter(|column| !column.is_empty() && !COLUMNS.contains(&column.as_str())).collect()
}

/// Reads a file that is no archive.
fn read_text(name: &str, text: &str, faults: &mut Faults) -> Collected {
    if text.trim_start().starts_with('<') {
        return vip_xml::read(text, faults).places(faults);
    }
    let header = table::header(text);
    if is_vip(&header) || name.ends_with("polling_location.txt") {
        let mut feed = vip::Feed::default();
        vip_csv::polling_location(text, &mut feed, faults);
        return feed.places(faults);
    }
    plain::read(text, faults)
}

fn is_vip(header: &[String]) -> bool {
    header.iter().any(|c| c.starts_with("address_line") || c.starts_with("structured_"))
}

/// The bytes as text without its byte order mark.
fn text<'a>(bytes: &'a [u8], faults: &mut Faults) -> Option<&'a str> {
    const MEND: &str = "save it as \u{201c}CSV UTF-8\u{201d} or export it as UTF-8";
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        faults.add(Spot::FILE, "the file is in UTF-16", MEND);
        return None;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(e) => {
            let good = bytes.get(..e.valid_up_to()).unwrap_or_default();
            let line = good.iter().filter(|b| **b == b'\n').count();
            let column = good.iter().rev().take_while(|b| **b != b'\n').count();
            let spot = |n| u64::try_from(n).map_or(0, |n| n + 1);
            let spot = Spot { line: spot(line), column: spot(column) };
            faults.add(spot, "here is a letter that is not UTF-8", MEND);
            None
        }
    }
}
