//! A table in a text file: a header, then rows, separated by comma, semicolon or
//! tab. Knows nothing of places.

use super::fault::{Faults, Spot};
use super::field;

/// More columns than any format has.
const MAX_COLUMNS: usize = 200;

/// A table's columns by name, and what separates them.
pub struct Table<'a> {
    reader: csv::Reader<&'a [u8]>,
    columns: Vec<String>,
    delimiter: u8,
}

/// One row. Fields that the table lacks are empty.
pub struct Row<'a> {
    columns: &'a [String],
    record: &'a csv::StringRecord,
    pub line: u64,
}

impl<'a> Table<'a> {
    /// Reads the header; `None` where it lacks a required column, which is a fault.
    pub fn open(text: &'a str, required: &[&str], faults: &mut Faults) -> Option<Self> {
        let delimiter = delimiter(text);
        let mut reader =
            csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(text.as_bytes());
        let columns = column_names(reader.headers().ok()?);
        let spot = Spot { line: 1, column: 0 };
        if columns.len() > MAX_COLUMNS {
            faults.add(
                spot,
                format!("the header has {} columns", columns.len()),
                "keep only the columns needed",
            );
            return None;
        }
        let missing: Vec<_> = required.iter().filter(|r| !columns.iter().any(|c| c == *r)).copied().collect();
        if !missing.is_empty() {
            let what = format!("the header has no column {}", missing.join(", "));
            let mend = format!(
                "its first line must name the columns; it has: {}",
                field::quoted(&columns.join(" "))
            );
            faults.add(spot, what, mend);
            return None;
        }
        for (column, at) in columns.iter().zip(1_u64..) {
            let earlier = columns.iter().zip(1_u64..).any(|(c, i)| i < at && c == column);
            if earlier && !column.is_empty() {
                let what = format!("the column {} stands twice", field::quoted(column));
                faults.add(Spot { line: 1, column: at }, what, "remove or rename one of the two");
            }
        }
        Some(Self { reader, columns, delimiter })
    }

    /// The names of the columns, as they are compared.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// Whether a number may have a decimal comma.
    pub fn decimal_comma(&self) -> bool {
        self.delimiter != b','
    }

    /// Hands over each row that is not empty, until there are faults enough.
    pub fn each(&mut self, faults: &mut Faults, mut row: impl FnMut(&Row<'_>, &mut Faults)) {
        let mut record = csv::StringRecord::new();
        while !faults.enough() {
            match self.reader.read_record(&mut record) {
                Ok(false) => return,
                Ok(true) => {}
                Err(e) => {
                    let line = e.position().map_or(0, csv::Position::line);
                    faults.add(
                        Spot { line, column: 0 },
                        "the row cannot be read",
                        "save the table again as CSV",
                    );
                    return;
                }
            }
            let line = record.position().map_or(0, csv::Position::line);
            if record.iter().all(|f| f.trim().is_empty()) {
                continue;
            }
            let extra = record.iter().skip(self.columns.len()).any(|f| !f.trim().is_empty());
            if extra || record.len() < self.columns.len() {
                let what = format!("the row has {} fields, the header {}", record.len(), self.columns.len());
                let mend = "put fields that hold a separator in double quotes, and close every quote";
                faults.add(Spot { line, column: 0 }, what, mend);
                continue;
            }
            row(&Row { columns: &self.columns, record: &record, line }, faults);
        }
    }
}

impl Row<'_> {
    /// The field without the blanks around it.
    pub fn get(&self, column: &str) -> &str {
        self.place_of(column).and_then(|at| self.record.get(at)).unwrap_or_default().trim()
    }

    /// The fields of all columns whose name begins so, in the order of the columns.
    pub fn starting(&self, prefix: &str) -> Vec<&str> {
        let named = self.columns.iter().zip(self.record.iter()).filter(|(c, _)| c.starts_with(prefix));
        named.map(|(_, f)| f.trim()).filter(|f| !f.is_empty()).collect()
    }

    pub fn spot(&self, column: &str) -> Spot {
        let column = self.place_of(column).and_then(|at| u64::try_from(at).ok()).map_or(0, |at| at + 1);
        Spot { line: self.line, column }
    }

    fn place_of(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|c| c == column)
    }
}

/// The names of the columns of a table, as they are compared.
pub fn header(text: &str) -> Vec<String> {
    let first = text.lines().next().unwrap_or_default();
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter(text)).from_reader(first.as_bytes());
    reader.headers().map(column_names).unwrap_or_default()
}

fn column_names(record: &csv::StringRecord) -> Vec<String> {
    record.iter().map(|c| field::tidy(c).to_lowercase().replace([' ', '-'], "_")).collect()
}

/// The separator that the first line has most of.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |d: u8| first.bytes().filter(|b| *b == d).count();
    [b',', b';', b'\t'].into_iter().rev().max_by_key(|d| count(*d)).unwrap_or(b',')
}
