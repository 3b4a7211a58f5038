//! Routing, `intents/routing.toml`: the menu, and which unit deals with which cases
//! by when.

use std::collections::BTreeMap;

use super::problem::{Problem, Source};
use super::toml_reader::{Placed, Reader, Table, read};

/// Where the routing stands in a pack.
pub const FILE: &str = "intents/routing.toml";

/// A menu longer than this is not read by SMS.
const MAX_MENU: usize = 9;
const MAX_DEADLINE_DAYS: i64 = 365;

#[derive(Clone, Debug, Default)]
pub struct RoutingEntry {
    pub menu: Vec<Placed<String>>,
    pub handover_unit: String,
    /// Days until a case of this unit must be settled.
    pub units: BTreeMap<String, u16>,
}

pub fn parse(text: &str) -> (RoutingEntry, Vec<Problem>) {
    let (routing, problems) = read(Source::new(FILE, text), routing);
    (routing.unwrap_or_default(), problems)
}

fn routing(reader: &mut Reader<'_>, root: &Table<'_>) -> RoutingEntry {
    reader.only(root, &["menu", "handover_unit", "unit"]);
    reader.need(root, "menu");
    let menu = reader.strings(root, "menu");
    if let Some(over) = menu.get(MAX_MENU) {
        reader.error(
            over.at,
            format!("the menu has {} lines", menu.len()),
            format!("keep at most {MAX_MENU}"),
        );
    }
    let mut units = BTreeMap::new();
    let tables = root.entry("unit").and_then(|entry| reader.table(&entry));
    for entry in tables.iter().flat_map(Table::entries) {
        let Some(table) = reader.table(&entry) else { continue };
        reader.only(&table, &["deadline_days"]);
        let days = reader.need(&table, "deadline_days").and_then(|entry| reader.integer(&entry));
        if let Some(days) = days {
            if !(1..=MAX_DEADLINE_DAYS).contains(&days.value) {
                let mend = format!("write 1 to {MAX_DEADLINE_DAYS}");
                reader.error(days.at, format!("{} is no usable number of days", days.value), mend);
            }
            units.insert(entry.key.to_owned(), u16::try_from(days.value).unwrap_or(1));
        }
    }
    let handover = reader.need_string(root, "handover_unit");
    if let Some(unit) = &handover
        && !units.contains_key(&unit.value)
    {
        reader.error(
            unit.at,
            format!("there is no unit `{}`", unit.value),
            format!("add [unit.{}]", unit.value),
        );
    }
    RoutingEntry { menu, handover_unit: handover.map(|unit| unit.value).unwrap_or_default(), units }
}
