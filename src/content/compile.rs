//! Compiles a pack into a release: everything checked, everything decided that can
//! be decided before a voter asks.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use sha2::{Digest, Sha256};

use super::forms::{FormEntry, KindEntry};
use super::golden::Golden;
use super::intents::IntentEntry;
use super::lint;
use super::manifest::{self, Language};
use super::pack::{self, Pack, PackFiles};
use super::problem::{MAX_PROBLEMS, Problem};
use super::spoken;
use super::texts::{LanguageTexts, Piece, Texts};
use crate::model::library::{PhraseKind, Unit};
use crate::model::{
    Form, FormId, FormSpec, Intent, IntentId, LabelText, Library, Locale, MessageId, OnWords, Phrase,
    Question, QuestionKind, Routing, Until,
};

/// How the ids of the service's own labels begin.
const LABEL: &str = "label-";

/// A pack that passed: what the dialogue, rendering and understanding work with.
pub struct Release {
    pub library: Library,
    pub texts: Texts,
    /// What understanding learns from.
    pub phrases: Vec<Phrase>,
    pub golden: Vec<Golden>,
    /// What somebody should look at.
    pub warnings: Vec<Problem>,
}

/// Compiles a pack. The release number goes into its library; it counts from 1.
///
/// # Errors
/// Every problem found, warnings among them, errors first, at most [`MAX_PROBLEMS`], if
/// one of them is an error.
pub fn compile(files: &PackFiles, release: u32) -> Result<Release, Vec<Problem>> {
    build(files, release, Lints::Run).and_then(|built| {
        let sound = !built.warnings.iter().any(Problem::is_error);
        if sound { Ok(built) } else { Err(built.warnings) }
    })
}

/// Builds a release that was compiled and approved once. This version's lints are not
/// asked, which also saves their time at every start: a stricter one must not silence an
/// election. What cannot be read is in `warnings`, and is left out or falls back.
///
/// # Errors
/// The problems, where the manifest cannot be read.
pub fn restore(files: &PackFiles, release: u32) -> Result<Release, Vec<Problem>> {
    build(files, release, Lints::Leave)
}

enum Lints {
    Run,
    Leave,
}

fn build(files: &PackFiles, release: u32, lints: Lints) -> Result<Release, Vec<Problem>> {
    let (pack, mut problems) = pack::read(files);
    let Some(pack) = pack else { return Err(sorted(problems, &[])) };
    let order = pack.manifest.languages.clone();
    let (texts, fluent) = texts(&pack, files, &mut problems);
    match lints {
        Lints::Run => problems.extend(lint::check(&pack, files, &texts, &fluent, &problems)),
        Lints::Leave => {
            for (catalogue, errors) in pack.catalogues.iter().zip(&fluent) {
                problems.extend(lint::put_together(catalogue, files, errors));
            }
        }
    }
    let mut phrases = phrases(&pack);
    let golden = pack.golden.iter().map(|golden| golden.value.clone()).collect();
    let labels = labels(&pack, &texts);
    let library = library(pack, labels, hash(files), release);
    phrases.extend(titles(&library, &texts));
    Ok(Release { library, texts, phrases, golden, warnings: sorted(problems, &order) })
}

/// Every problem of a pack, warnings among them, as `crier check` shows them; `now_ms`
/// are milliseconds since 1970 UTC. That a date is past is nothing a release is held
/// up for, so only this says it.
pub fn check(files: &PackFiles, now_ms: i64) -> Vec<Problem> {
    let mut problems = match build(files, 1, Lints::Run) {
        Ok(release) => release.warnings,
        Err(problems) => problems,
    };
    if let (Some(pack), _) = pack::read(files) {
        problems.extend(lint::past(&pack, files, now_ms));
        return sorted(problems, &pack.manifest.languages);
    }
    problems
}

/// Errors before warnings. In each the manifest and the facts come first, then the
/// languages in their order, the source's first: what is wrong there shows in the others.
fn sorted(mut problems: Vec<Problem>, languages: &[Language]) -> Vec<Problem> {
    let rank = |file: &str| match file.strip_prefix("locales/").map(|f| f.split('/').next().unwrap_or(f)) {
        Some(folder) => languages
            .iter()
            .position(|language| language.info.locale.as_str() == folder)
            .map_or(0, |position| position + 1),
        None => languages.len() + 1,
    };
    problems.sort();
    problems.dedup();
    problems.sort_by_cached_key(|problem| (problem.severity, rank(&problem.file)));
    problems.truncate(MAX_PROBLEMS);
    problems
}

/// SHA-256 over every path and text in the order of paths, each preceded by its
/// length in bytes as 64 bits, big-endian.
pub fn hash(files: &PackFiles) -> String {
    let mut hash = Sha256::new();
    for text in files.0.iter().flat_map(|(path, text)| [path, text]) {
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text.as_bytes());
    }
    hex::encode(hash.finalize())
}

/// The texts, and what Fluent said of each language's.
fn texts(pack: &Pack, files: &PackFiles, problems: &mut Vec<Problem>) -> (Texts, Vec<Vec<String>>) {
    let mut languages = BTreeMap::new();
    let mut fluent = Vec::new();
    for (language, catalogue) in pack.manifest.languages.iter().zip(&pack.catalogues) {
        let locale = language.info.locale;
        let resources: Vec<Arc<FluentResource>> =
            catalogue.files.iter().filter_map(|file| files.get(file)).map(super::fluent::resource).collect();
        let voice = spoken::Voice::read(locale, files, problems);
        let mut errors = Vec::new();
        match LanguageTexts::new(language, catalogue, &resources, &pack.facts, voice, &mut errors) {
            Ok(texts) => {
                languages.insert(locale, texts);
            }
            Err(error) => {
                problems.push(Problem::of_file(
                    manifest::FILE,
                    error.to_string(),
                    "change `formats` of the language",
                ));
            }
        }
        fluent.push(errors);
    }
    let (source, zone) = (pack.manifest.source, pack.manifest.time_zone.clone());
    (Texts { source, zone, languages, fallback: None }, fluent)
}

fn library(pack: Pack, labels: Vec<LabelText>, hash: String, release: u32) -> Library {
    let intents = pack.intents.iter().map(|entry| intent(entry, &pack));
    let routing = Routing {
        handover_unit: pack.routing.handover_unit.clone(),
        units: pack
            .routing
            .units
            .iter()
            .map(|(name, days)| (name.clone(), Unit { deadline_days: *days }))
            .collect(),
    };
    Library {
        release,
        hash,
        intents: intents.map(|intent| (intent.id.clone(), intent)).collect(),
        menu: pack.routing.menu.iter().map(|id| IntentId::new(&id.value)).collect(),
        forms: pack.forms.iter().map(form).map(|form| (form.id.clone(), form)).collect(),
        routing,
        reserved: pack.reserved,
        asking: pack.asking,
        labels,
        authority: pack.manifest.authority,
        demo: pack.manifest.demo,
        zone: pack.manifest.zone,
        source: pack.manifest.source,
        locales: pack.manifest.languages.into_iter().map(|language| language.info).collect(),
        assignment: pack.manifest.assignment,
    }
}

fn intent(entry: &IntentEntry, pack: &Pack) -> Intent {
    let until = entry.until.iter().filter_map(|until| {
        let fact = pack.facts.get(&until.fact.value)?;
        let at_ms = fact.passed_at(&pack.manifest.time_zone)?;
        Some(Until { at_ms, then: MessageId::new(&until.then.value) })
    });
    let mut until: Vec<Until> = until.collect();
    until.sort_by_key(|until| until.at_ms);
    Intent {
        id: IntentId::new(&entry.id.value),
        answer: MessageId::new(&entry.answer_id()),
        confirm: entry.confirm,
        offers: entry.offers.iter().map(|offer| IntentId::new(&offer.value)).collect(),
        until,
        form: entry.form.as_ref().map(|form| FormId::new(&form.value)),
        action: entry.action,
        urgent: entry.urgent,
    }
}

fn form(entry: &FormEntry) -> FormSpec {
    let questions = entry.questions.iter().map(|question| Question {
        id: question.id.value.clone(),
        ask: MessageId::new(&question.ask.value),
        label: MessageId::new(&question.label.as_ref().unwrap_or(&question.ask).value),
        kind: match &question.kind {
            KindEntry::Text => QuestionKind::Text,
            KindEntry::Choice { options } => {
                QuestionKind::Choice { options: options.iter().map(|id| MessageId::new(&id.value)).collect() }
            }
            KindEntry::YesNo => QuestionKind::YesNo,
            KindEntry::Place => QuestionKind::Place,
            KindEntry::When => QuestionKind::When,
            KindEntry::Anonymous => QuestionKind::Anonymous,
        },
        optional: question.optional,
        on_yes: question.on_yes.as_ref().map(|id| MessageId::new(&id.value)),
        on_words: question.on_words.as_ref().map(|(question, say)| OnWords {
            question: question.value.clone(),
            say: MessageId::new(&say.value),
        }),
        max: question.max,
        min_chars: question.min_chars,
    });
    FormSpec {
        id: FormId::new(&entry.id.value),
        kind: entry.kind,
        unit: entry.unit.value.clone(),
        intro: MessageId::new(&entry.intro.value),
        legal_effect: MessageId::new(&entry.legal_effect.value),
        done: MessageId::new(&entry.done.value),
        questions: questions.collect(),
    }
}

fn phrases(pack: &Pack) -> Vec<Phrase> {
    let of = |entry: &IntentEntry| {
        let intent = IntentId::new(&entry.id.value);
        let phrase = move |phrase: &super::intents::PhraseEntry| Phrase {
            intent: intent.clone(),
            locale: phrase.locale,
            text: phrase.text.value.clone(),
            kind: phrase.kind,
        };
        entry.phrases.iter().map(phrase).collect::<Vec<_>>()
    };
    pack.intents.iter().flat_map(of).collect()
}

/// Titles are buttons, and people type what a button says: a title means its intent.
fn titles(library: &Library, texts: &Texts) -> Vec<Phrase> {
    let mut intents: Vec<&Intent> = library.intents.values().collect();
    intents.sort_by(|a, b| a.id.cmp(&b.id));
    let title = |intent: &Intent, locale: Locale| {
        let id = intent.answer.as_str();
        let own = texts.find(locale, id).filter(|_| texts.has(locale, id))?;
        let text = own.say(id, Piece::Title(Form::Full), &[], &mut Vec::new())?;
        Some(Phrase { intent: intent.id.clone(), locale, text: text.into_owned(), kind: PhraseKind::Title })
    };
    let of = |intent: &&Intent| library.locales.iter().map(|l| title(intent, l.locale)).collect::<Vec<_>>();
    intents.iter().flat_map(of).flatten().collect()
}

/// The names of choices that are no intents: forms, their options, commands. Only
/// messages that have a title or begin so are labels.
fn labels(pack: &Pack, texts: &Texts) -> Vec<LabelText> {
    let forms = pack.forms.iter().flat_map(FormEntry::labels).map(|id| id.value.as_str());
    let commands = pack.source().into_iter().flat_map(|source| source.messages.keys().map(String::as_str));
    let mut ids: Vec<&str> = forms.chain(commands.filter(|id| id.starts_with(LABEL))).collect();
    ids.sort_unstable();
    ids.dedup();
    let text = |locale: Locale, id: &str| {
        let own = texts.find(locale, id)?;
        let title = own.say(id, Piece::Title(Form::Full), &[], &mut Vec::new());
        title.or_else(|| own.say(id, Piece::Body(Form::Full), &[], &mut Vec::new()))
    };
    let of = |id: &&str| {
        let locales = pack.manifest.languages.iter().map(|language| language.info.locale);
        let label = |locale| {
            Some(LabelText { message: MessageId::new(id), locale, text: text(locale, id)?.into_owned() })
        };
        locales.filter_map(label).collect::<Vec<_>>()
    };
    ids.iter().flat_map(of).collect()
}

#[cfg(test)]
mod tests;
