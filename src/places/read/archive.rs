//! A zip archive of a feed: its tables, or its one XML file, or one plain table.
//! Only what is needed is unpacked, and never more than the limit, whatever the
//! archive claims about itself.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::collect::Collected;
use super::fault::{Faults, Spot};
use super::vip_csv::{Kind, Tables};
use super::{MAX_BYTES, field, read_text, text};

/// More entries than any feed has.
const MAX_ENTRIES: usize = 1_000;

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

pub fn read(bytes: &[u8], faults: &mut Faults) -> Collected {
    let mut collected = Collected::default();
    let Ok(mut archive) = Archive::new(Cursor::new(bytes)) else {
        faults.add(Spot::FILE, "the archive is damaged", "fetch or pack it again");
        return collected;
    };
    if archive.len() > MAX_ENTRIES {
        faults.add(
            Spot::FILE,
            format!("the archive has {} files", archive.len()),
            "pack only the feed's own files",
        );
        return collected;
    }
    let names = names(&mut archive);
    let mut tables: Vec<_> =
        names.iter().filter_map(|(at, name)| Some((Kind::of(name)?, *at, name))).collect();
    tables.sort_unstable_by_key(|(kind, at, _)| (*kind, *at));
    let mut left = MAX_BYTES;
    if tables.iter().any(|(kind, _, _)| *kind == Kind::PollingLocation) {
        let mut feed = Tables::default();
        for (kind, at, name) in tables {
            faults.enter(name);
            let Some(bytes) = unpack(&mut archive, at, &mut left, faults) else { return collected };
            let Some(text) = text(&bytes, faults) else { return collected };
            feed.read(kind, text, faults);
        }
        return feed.feed.places(faults);
    }
    let whole = |name: &str| name.ends_with(".xml") || name.ends_with(".csv") || name.ends_with(".txt");
    let mut candidates = names.iter().filter(|(_, name)| whole(&name.to_ascii_lowercase()));
    match (candidates.next(), candidates.next()) {
        (Some((at, name)), None) => {
            faults.enter(name);
            if let Some(bytes) = unpack(&mut archive, *at, &mut left, faults)
                && let Some(text) = text(&bytes, faults)
            {
                collected = read_text(name, text, faults);
            }
        }
        (None, _) => faults.add(
            Spot::FILE,
            "the archive holds no places",
            "it should hold polling_location.txt, or one XML or CSV file",
        ),
        (Some((_, one)), Some((_, other))) => faults.add(
            Spot::FILE,
            format!("the archive holds {} and {}", field::quoted(one), field::quoted(other)),
            "pack only one, or name the tables as the Voting Information Project does",
        ),
    }
    collected
}

/// Index and name, without folders, of each file that is not an operating system's
/// own litter.
fn names(archive: &mut Archive<'_>) -> Vec<(usize, String)> {
    let mut names = Vec::new();
    for at in 0..archive.len() {
        let Ok(file) = archive.by_index_raw(at) else { continue };
        let Ok(path) = file.name() else { continue };
        let name = path.rsplit(['/', '\\']).next().unwrap_or_default();
        if !name.is_empty() && !name.starts_with('.') && !path.starts_with("__MACOSX") {
            names.push((at, field::tidy(name)));
        }
    }
    names
}

/// Unpacks one entry and takes its size off what is left.
fn unpack(archive: &mut Archive<'_>, at: usize, left: &mut usize, faults: &mut Faults) -> Option<Vec<u8>> {
    let damaged =
        ("it cannot be unpacked", "fetch the archive again, or pack it with plain deflate and no password");
    let Ok(file) = archive.by_index(at) else {
        faults.add(Spot::FILE, damaged.0, damaged.1);
        return None;
    };
    let mut bytes = Vec::new();
    let limit = u64::try_from(*left).unwrap_or(u64::MAX).saturating_add(1);
    if file.take(limit).read_to_end(&mut bytes).is_err() {
        faults.add(Spot::FILE, damaged.0, damaged.1);
        return None;
    }
    if bytes.len() > *left {
        let what = format!("the archive unpacks to more than {} MB", MAX_BYTES / 1024 / 1024);
        faults.add(Spot::FILE, what, "split the data by region");
        return None;
    }
    *left -= bytes.len();
    Some(bytes)
}
