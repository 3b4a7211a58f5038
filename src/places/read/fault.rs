//! What is wrong with a file of places, where, and how to mend it. Read by staff.

use std::fmt;

use super::MAX_FAULTS;

/// One fault.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// The file, or the entry within an archive.
    pub file: String,
    /// Counted from one; zero where the fault is the whole file's.
    pub line: u64,
    /// Counted from one: the field's number in a table, the byte's in XML. Zero
    /// where the fault is the whole line's.
    pub column: u64,
    pub what: String,
    pub mend: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        if self.column > 0 {
            write!(f, ":{}", self.column)?;
        }
        write!(f, ": {}; {}", self.what, self.mend)
    }
}

/// Why nothing was imported: every fault that was found, in the order of the file.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("nothing was imported: {}{}", lines(.faults), if *.more { "\nand more like these" } else { "" })]
pub struct ReadError {
    /// At least one, at most [`MAX_FAULTS`].
    pub faults: Vec<Fault>,
    /// Whether reading stopped because there were too many.
    pub more: bool,
}

fn lines(faults: &[Fault]) -> String {
    faults.iter().map(|fault| format!("\n{fault}")).collect()
}

/// Where in the data a value stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Spot {
    pub line: u64,
    pub column: u64,
}

impl Spot {
    pub const FILE: Self = Self { line: 0, column: 0 };
}

/// Collects faults up to the limit.
pub struct Faults {
    file: String,
    list: Vec<Fault>,
    more: bool,
}

impl Faults {
    pub fn new(file: &str) -> Self {
        Self { file: file.to_owned(), list: Vec::new(), more: false }
    }

    /// From here on, faults are those of another file of the archive.
    pub fn enter(&mut self, file: &str) {
        file.clone_into(&mut self.file);
    }

    pub fn add(&mut self, spot: Spot, what: impl Into<String>, mend: impl Into<String>) {
        if self.list.len() >= MAX_FAULTS {
            self.more = true;
            return;
        }
        let (what, mend) = (what.into(), mend.into());
        self.list.push(Fault { file: self.file.clone(), line: spot.line, column: spot.column, what, mend });
    }

    /// Whether reading on would tell nothing more.
    pub fn enough(&self) -> bool {
        self.more
    }

    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The places, unless there was any fault.
    pub fn or<T>(self, value: T) -> Result<T, ReadError> {
        if self.list.is_empty() { Ok(value) } else { Err(ReadError { faults: self.list, more: self.more }) }
    }
}
