//! The classifier is trained when phrases change, not when texts do: the one that was
//! trained last is kept beside a hash of what it was trained on, in memory and in a file.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest, Sha256};

use crate::content::Release;
use crate::understand::{LEARNT_BY, Understander};

/// In the data folder. Nothing is lost with it but a second of the next start.
pub const FILE: &str = "understanding.cache";

type Fingerprint = [u8; 32];

static LAST: Mutex<Option<(Fingerprint, Arc<Understander>)>> = Mutex::new(None);

/// The understander of a release: the last one where nothing it learns from has
/// changed, else a new one. Training holds the lock, so that two who want the same
/// train it once.
pub fn understander(release: &Release, folder: Option<&Path>) -> Arc<Understander> {
    let wanted = fingerprint(release);
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    let file = folder.map(|folder| folder.join(FILE));
    if let Some((known, understander)) = &*last
        && *known == wanted
    {
        return understander.clone();
    }
    let stored = file.as_deref().and_then(|file| read(file, &wanted));
    let stored = stored.and_then(|c| Understander::with_classifier(&release.phrases, &release.library, &c));
    let understander = Arc::new(stored.unwrap_or_else(|| {
        let trained = Understander::train(&release.phrases, &release.library);
        if let Some(file) = &file
            && let Err(error) = write(file, &wanted, &trained.classifier())
        {
            tracing::warn!(file = %file.display(), %error, "what was learnt could not be kept; the next start learns it again");
        }
        trained
    }));
    *last = Some((wanted, understander.clone()));
    understander
}

/// The file is the fingerprint, the SHA-256 of the classifier, the classifier.
fn read(file: &Path, wanted: &Fingerprint) -> Option<Vec<u8>> {
    let bytes = std::fs::read(file).ok()?;
    let (fingerprint, rest) = bytes.split_at_checked(wanted.len())?;
    let (sum, classifier) = rest.split_at_checked(wanted.len())?;
    let sound = fingerprint == wanted && Sha256::digest(classifier)[..] == *sum;
    sound.then(|| classifier.to_vec())
}

/// Written beside and renamed, so that nobody ever reads half of one.
fn write(file: &Path, fingerprint: &Fingerprint, classifier: &[u8]) -> std::io::Result<()> {
    let whole = [fingerprint.as_slice(), &Sha256::digest(classifier), classifier].concat();
    let beside = file.with_extension("new");
    std::fs::write(&beside, whole)?;
    std::fs::rename(beside, file)
}

/// Everything that understanding learns from: phrases, reserved and asking words,
/// labels, the names of languages, and how it learns.
fn fingerprint(release: &Release) -> Fingerprint {
    let mut hash = Sha256::new();
    let mut add = |text: &str| {
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text.as_bytes());
    };
    LEARNT_BY.into_iter().for_each(&mut add);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_file_of_the_same_lessons_is_read() {
        let folder = std::env::temp_dir().join(format!("crier-learnt-{}", uuid::Uuid::now_v7()));
        std::fs::create_dir_all(&folder).unwrap();
        let file = folder.join(FILE);
        assert_eq!(read(&file, &[1; 32]), None);
        write(&file, &[1; 32], b"a classifier").unwrap();
        assert_eq!(read(&file, &[1; 32]).as_deref(), Some(&b"a classifier"[..]));
        assert_eq!(read(&file, &[2; 32]), None);
        let mut bytes = std::fs::read(&file).unwrap();
        *bytes.last_mut().unwrap() ^= 1;
        std::fs::write(&file, bytes).unwrap();
        assert_eq!(read(&file, &[1; 32]), None);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
