//! The classifier is trained when phrases change, not when texts do: the model that
//! was trained last is kept beside a hash of what it was trained on.

use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest, Sha256};

use crate::content::Release;
use crate::understand::Understander;

type Fingerprint = [u8; 32];

static LAST: Mutex<Option<(Fingerprint, Arc<Understander>)>> = Mutex::new(None);

/// The model for a release: the last one where nothing it learns from has changed,
/// else a new one. Training holds the lock, so that two who want the same model
/// train it once.
pub fn understander(release: &Release) -> Arc<Understander> {
    let wanted = fingerprint(release);
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    match &*last {
        Some((known, model)) if *known == wanted => model.clone(),
        _ => {
            let model = Arc::new(Understander::train(&release.phrases, &release.library));
            *last = Some((wanted, model.clone()));
            model
        }
    }
}

/// Everything that understanding learns from: phrases, reserved and asking words,
/// labels, the names of languages.
fn fingerprint(release: &Release) -> Fingerprint {
    let mut hash = Sha256::new();
    let mut add = |text: &str| {
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text.as_bytes());
    };
    for phrase in &release.phrases {
        add(phrase.intent.as_str());
        add(phrase.locale.as_str());
        add(&phrase.text);
        add(&format!("{:?}", phrase.kind));
    }
    for word in &release.library.reserved {
        add(word.command.as_str());
        add(word.locale.as_str());
        add(&word.text);
    }
    for words in &release.library.asking {
        add(words.locale.as_str());
        for list in [&words.begins, &words.ends, &words.holds] {
            add(&list.len().to_string());
            list.iter().for_each(|word| add(word));
        }
    }
    for label in &release.library.labels {
        add(label.message.as_str());
        add(&label.text);
    }
    for info in &release.library.locales {
        add(info.locale.as_str());
        add(&info.name);
        info.aliases.iter().for_each(|alias| add(alias));
    }
    hash.finalize().into()
}
