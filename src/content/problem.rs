//! What is wrong with a content pack: where, what, and how to mend it, written the
//! way a compiler writes it.

use std::fmt;

/// A pack with more problems than this is reported up to here: nobody reads on.
pub const MAX_PROBLEMS: usize = 1_000;

/// The widest source line that is shown below a problem, in characters.
const MAX_EXCERPT: usize = 160;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Severity {
    /// The pack cannot become a release.
    Error,
    /// It can, and somebody should look.
    Warning,
}

/// One problem. Line and column count from 1, columns in characters; both are 0
/// where a file is missing altogether.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Problem {
    pub file: String,
    pub line: usize,
    pub column: usize,
    pub severity: Severity,
    /// What is wrong, as a clause without capital or full stop.
    pub what: String,
    /// What to do about it.
    pub mend: String,
    /// The source line; empty where there is none.
    pub excerpt: String,
}

impl Problem {
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// An error about a file that is not there, or about the pack as a whole.
    pub fn of_file(file: &str, what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line: 0,
            column: 0,
            severity: Severity::Error,
            what: what.into(),
            mend: mend.into(),
            excerpt: String::new(),
        }
    }
}

/// `file:line:column: error: what`, the source line with a caret under the place,
/// and `= help: mend`.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        if self.line == 0 {
            writeln!(f, "{}: {severity}: {}", self.file, self.what)?;
        } else {
            writeln!(f, "{}:{}:{}: {severity}: {}", self.file, self.line, self.column, self.what)?;
        }
        if !self.excerpt.is_empty() {
            let number = self.line.to_string();
            let margin = " ".repeat(number.len());
            // Tabs stay tabs, so that the caret stands where the eye expects it.
            let lead: String = self
                .excerpt
                .chars()
                .take(self.column.saturating_sub(1))
                .map(|c| if c == '\t' { c } else { ' ' })
                .collect();
            writeln!(f, "{margin} |\n{number} | {}\n{margin} | {lead}^", self.excerpt)?;
        }
        write!(f, "  = help: {}", self.mend)
    }
}

/// A file of the pack, for turning byte offsets into places.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    pub file: &'a str,
    pub text: &'a str,
}

impl<'a> Source<'a> {
    pub fn new(file: &'a str, text: &'a str) -> Self {
        Self { file, text }
    }

    /// The byte offset of a slice that was cut from this file's text. A slice from
    /// elsewhere counts as the file's start.
    pub fn offset_of(&self, slice: &str) -> usize {
        let offset = (slice.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        if offset <= self.text.len() { offset } else { 0 }
    }

    /// The line of a byte offset, counted from 1.
    pub fn line(&self, at: usize) -> usize {
        self.text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
    }

    pub fn error(&self, at: usize, what: impl Into<String>, mend: impl Into<String>) -> Problem {
        self.problem(at, Severity::Error, what.into(), mend.into())
    }

    pub fn warning(&self, at: usize, what: impl Into<String>, mend: impl Into<String>) -> Problem {
        self.problem(at, Severity::Warning, what.into(), mend.into())
    }

    fn problem(&self, at: usize, severity: Severity, what: String, mend: String) -> Problem {
        let mut at = at.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        let (before, after) = self.text.split_at(at);
        let line_start = before.rfind('\n').map_or(0, |n| n + 1);
        let head = before.get(line_start..).unwrap_or_default();
        let tail = after.split(['\n', '\r']).next().unwrap_or_default();
        Problem {
            file: self.file.to_owned(),
            line: before.matches('\n').count() + 1,
            column: head.chars().count() + 1,
            severity,
            what,
            mend,
            excerpt: head.chars().chain(tail.chars()).take(MAX_EXCERPT).collect(),
        }
    }
}

/// The name nearest to a wrong one, if any is near enough to be meant.
pub fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    /// Names less alike than this are not worth suggesting.
    const ALIKE: f64 = 0.6;
    known
        .into_iter()
        .map(|name| (strsim::normalized_damerau_levenshtein(wrong, name), name))
        .filter(|(alike, _)| *alike >= ALIKE)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, name)| name)
}

/// "did you mean `x`?", or what else there is to say.
pub fn suggest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>, otherwise: &str) -> String {
    nearest(wrong, known).map_or_else(|| otherwise.to_owned(), |name| format!("did you mean `{name}`?"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_reads_like_a_compiler_s() {
        let source = Source::new("locales/hi/vote.ftl", "a = 1\n\tनाम = {$x}\r\n");
        let at = source.text.find("$x").unwrap();
        let problem = source.error(at, "`$x` is no fact", "use one of facts.toml");
        assert_eq!(
            problem.to_string(),
            "locales/hi/vote.ftl:2:9: error: `$x` is no fact\n  |\n2 | \tनाम = {$x}\n  | \t       ^\n  = help: use one of facts.toml"
        );
        assert_eq!(source.offset_of(&source.text[at..]), at);
        assert_eq!(source.offset_of("elsewhere"), 0);
    }

    #[test]
    fn a_near_name_is_suggested_and_a_far_one_is_not() {
        assert_eq!(nearest("offer", ["offers", "until"]), Some("offers"));
        assert_eq!(nearest("zzz", ["offers", "until"]), None);
    }
}
