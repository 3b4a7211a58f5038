//! Forms, `intents/forms.toml`: the questions a complaint or a report asks, in order.

use super::problem::{Problem, Source, suggest};
use super::toml_reader::{Placed, Reader, Table, read};
use crate::model::CaseKind;

/// Where the forms stand in a pack.
pub const FILE: &str = "intents/forms.toml";

/// Nobody answers a seventh question by SMS.
pub const MAX_QUESTIONS: usize = 6;

/// The kinds that are answered in words.
const WORDED: [&str; 3] = ["text", "place", "when"];
/// What a question may say.
const KEYS: &[&str] = &[
    "id",
    "ask",
    "label",
    "kind",
    "max",
    "min_chars",
    "options",
    "optional",
    "on_yes",
    "on_words",
    "words_for",
];
/// What a text answer may hold where the form says nothing, in characters.
const USUAL_MAX: usize = 1_000;
/// The most it may ever hold.
const LARGEST_MAX: i64 = 4_000;
/// More letters in a row than this are no longer one word in every language.
const LARGEST_MIN: i64 = 5;
/// Options are buttons, or numbered lines of one SMS.
const MAX_OPTIONS: usize = 9;

#[derive(Clone, Debug)]
pub struct FormEntry {
    pub id: Placed<String>,
    pub kind: CaseKind,
    pub unit: Placed<String>,
    pub intro: Placed<String>,
    pub legal_effect: Placed<String>,
    pub done: Placed<String>,
    /// At most [`MAX_QUESTIONS`].
    pub questions: Vec<QuestionEntry>,
}

#[derive(Clone, Debug)]
pub struct QuestionEntry {
    pub id: Placed<String>,
    pub ask: Placed<String>,
    /// What it asks for, short; the question itself where it is absent.
    pub label: Option<Placed<String>>,
    pub kind: KindEntry,
    pub optional: bool,
    /// Said at once after a yes.
    pub on_yes: Option<Placed<String>>,
    /// The later question that other words answer, and what is said then.
    pub on_words: Option<(Placed<String>, Placed<String>)>,
    /// The longest answer in words, in characters.
    pub max: usize,
    /// How many letters or digits the longest word of an answer must have.
    pub min_chars: usize,
}

#[derive(Clone, Debug)]
pub enum KindEntry {
    Text,
    Choice { options: Vec<Placed<String>> },
    YesNo,
    Place,
    When,
    Anonymous,
}

impl FormEntry {
    /// Every message the form says.
    pub fn messages(&self) -> Vec<&Placed<String>> {
        let mut messages = vec![&self.intro, &self.legal_effect, &self.done];
        for question in &self.questions {
            messages.push(&question.ask);
            messages.extend(&question.label);
            messages.extend(&question.on_yes);
            messages.extend(question.on_words.iter().map(|(_, say)| say));
            if let KindEntry::Choice { options } = &question.kind {
                messages.extend(options);
            }
        }
        messages
    }

    /// The messages that name choices.
    pub fn labels(&self) -> impl Iterator<Item = &Placed<String>> {
        let options = self.questions.iter().filter_map(|question| match &question.kind {
            KindEntry::Choice { options } => Some(options),
            _ => None,
        });
        std::iter::once(&self.intro).chain(options.flatten())
    }
}

/// Reads the forms; a form that is wrong is reported and left out.
pub fn parse(text: &str) -> (Vec<FormEntry>, Vec<Problem>) {
    let (forms, problems) = read(Source::new(FILE, text), |reader, root| {
        reader.only(root, &["form"]);
        let tables = reader.tables(root, "form");
        let mut forms: Vec<FormEntry> = Vec::new();
        for table in &tables {
            let Some(form) = form(reader, table) else { continue };
            if forms.iter().any(|other| other.id.value == form.id.value) {
                reader.error(
                    form.id.at,
                    format!("there are two forms `{}`", form.id.value),
                    "give one another id",
                );
            } else {
                forms.push(form);
            }
        }
        forms
    });
    (forms.unwrap_or_default(), problems)
}

fn form(reader: &mut Reader<'_>, table: &Table<'_>) -> Option<FormEntry> {
    reader.only(table, &["id", "kind", "unit", "intro", "legal_effect", "done", "question"]);
    let id = reader.need_string(table, "id").filter(|id| name(reader, id));
    let kind = reader.need_string(table, "kind").and_then(|kind| match kind.value.as_str() {
        "complaint" => Some(CaseKind::Complaint),
        "report" => Some(CaseKind::Report),
        "handover" => Some(CaseKind::Handover),
        other => {
            let kinds = ["complaint", "report", "handover"];
            let mend = suggest(other, kinds, "the kinds are complaint, report and handover");
            reader.error(kind.at, format!("`{other}` is no kind of case"), mend);
            None
        }
    });
    let unit = reader.need_string(table, "unit");
    let intro = reader.need_string(table, "intro");
    let legal_effect = reader.need_string(table, "legal_effect");
    let done = reader.need_string(table, "done");
    let questions = questions(reader, table);
    Some(FormEntry {
        id: id?,
        kind: kind?,
        unit: unit?,
        intro: intro?,
        legal_effect: legal_effect?,
        done: done?,
        questions,
    })
}

fn questions(reader: &mut Reader<'_>, form: &Table<'_>) -> Vec<QuestionEntry> {
    let tables = reader.tables(form, "question");
    if tables.is_empty() {
        reader.error(form.at(), "the form asks nothing", "add a [[form.question]]");
    }
    if let Some(seventh) = tables.get(MAX_QUESTIONS) {
        let what = format!("the form asks {} questions", tables.len());
        reader.error(seventh.at(), what, format!("ask at most {MAX_QUESTIONS}: people give up"));
    }
    let mut questions: Vec<QuestionEntry> = Vec::new();
    for table in tables.iter().take(MAX_QUESTIONS) {
        let Some(question) = question(reader, table) else { continue };
        if questions.iter().any(|other| other.id.value == question.id.value) {
            let what = format!("the form has two questions `{}`", question.id.value);
            reader.error(question.id.at, what, "give one another id");
        }
        questions.push(question);
    }
    for (at, asked) in questions.iter().enumerate() {
        let Some((later, _)) = &asked.on_words else { continue };
        let takes = |q: &QuestionEntry| q.id.value == later.value && matches!(q.kind, KindEntry::Text);
        if !questions.iter().skip(at + 1).any(takes) {
            let what = format!("no later question `{}` takes words", later.value);
            reader.error(later.at, what, "name a question of the kind `text` further down");
        }
    }
    questions
}

fn question(reader: &mut Reader<'_>, table: &Table<'_>) -> Option<QuestionEntry> {
    reader.only(table, KEYS);
    let id = reader.need_string(table, "id").filter(|id| name(reader, id));
    let ask = reader.need_string(table, "ask");
    let kind = reader.need_string(table, "kind")?;
    for (key, of) in [
        ("max", &WORDED[..]),
        ("min_chars", &WORDED),
        ("options", &["choice"]),
        ("on_yes", &["yes-no"]),
        ("on_words", &["yes-no"]),
        ("words_for", &["yes-no"]),
    ] {
        if let Some(entry) = table.entry(key)
            && !of.contains(&kind.value.as_str())
        {
            let of = of.join("`, `");
            reader.error(entry.at, format!("`{key}` is for questions of the kind `{of}`"), "take it out");
        }
    }
    let kind = match kind.value.as_str() {
        "text" => KindEntry::Text,
        "choice" => {
            let options = reader.strings(table, "options");
            if options.len() < 2 || options.len() > MAX_OPTIONS {
                let mend = format!("name two to {MAX_OPTIONS} messages in `options`");
                reader.error(kind.at, "there is nothing to choose from, or too much", mend);
            }
            KindEntry::Choice { options }
        }
        "yes-no" => KindEntry::YesNo,
        "place" => KindEntry::Place,
        "when" => KindEntry::When,
        "anonymous" => KindEntry::Anonymous,
        other => {
            let kinds = ["text", "choice", "yes-no", "place", "when", "anonymous"];
            let mend = suggest(other, kinds, &format!("the kinds are {}", kinds.join(", ")));
            reader.error(kind.at, format!("`{other}` is no kind of question"), mend);
            return None;
        }
    };
    Some(QuestionEntry {
        id: id?,
        ask: ask?,
        label: reader.opt_string(table, "label"),
        kind,
        optional: reader.flag(table, "optional"),
        on_yes: reader.opt_string(table, "on_yes"),
        on_words: on_words(reader, table),
        max: length(reader, table, "max", LARGEST_MAX).unwrap_or(USUAL_MAX),
        min_chars: length(reader, table, "min_chars", LARGEST_MIN).unwrap_or(1),
    })
}

/// Where words go that are no yes and no no: one of the two keys is no use alone.
fn on_words(reader: &mut Reader<'_>, table: &Table<'_>) -> Option<(Placed<String>, Placed<String>)> {
    if table.entry("words_for").is_none() && table.entry("on_words").is_none() {
        return None;
    }
    let question = reader.need_string(table, "words_for");
    let say = reader.need_string(table, "on_words");
    Some((question?, say?))
}

fn length(reader: &mut Reader<'_>, table: &Table<'_>, key: &str, most: i64) -> Option<usize> {
    let entry = table.entry(key)?;
    let length = reader.integer(&entry)?;
    if !(1..=most).contains(&length.value) {
        let what = format!("{} is no usable length", length.value);
        reader.error(length.at, what, format!("write 1 to {most} characters"));
    }
    usize::try_from(length.value).ok()
}

/// Names of forms and questions stand in records and in figures.
fn name(reader: &mut Reader<'_>, id: &Placed<String>) -> bool {
    let good = (1..=40).contains(&id.value.len())
        && id.value.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_');
    if !good {
        reader.error(
            id.at,
            format!("`{}` is no name", id.value),
            "use small letters, digits and hyphens, at most 40",
        );
    }
    good
}
