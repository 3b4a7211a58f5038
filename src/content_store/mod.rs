//! The content in use: releases are kept in the records, and the current one is
//! compiled, trained and swapped in as a whole.

mod folder;
mod trained;

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use arc_swap::ArcSwap;

use crate::content::{self, PackFiles, Problem, Release};
use crate::observe::metric;
use crate::records::{Records, RecordsError};
use crate::understand::Understander;

pub use folder::{FolderError, embedded, read as read_folder, write as write_folder};
pub use trained::FILE as LEARNT_FILE;

/// Who is noted as the author of an imported pack.
const IMPORT_AUTHOR: &str = "pack import";

#[derive(Debug, thiserror::Error)]
pub enum ContentError {
    #[error(transparent)]
    Folder(#[from] FolderError),
    #[error("the content pack has errors:\n\n{}", listed(.0))]
    Pack(Vec<Problem>),
    #[error(transparent)]
    Records(#[from] RecordsError),
}

fn listed(problems: &[Problem]) -> String {
    problems.iter().filter(|p| p.is_error()).map(|p| format!("{p}\n")).collect()
}

/// A release ready to answer from.
pub struct Edition {
    pub release: Release,
    pub understander: Arc<Understander>,
}

impl Edition {
    /// Compiles and trains a new pack. Takes a second or so of one core: not for the
    /// path of a message. What was learnt is kept in the `data` folder, if there is one.
    pub fn build(files: &PackFiles, number: u32, data: Option<&Path>) -> Result<Self, ContentError> {
        let started = Instant::now();
        let release = content::compile(files, number).map_err(ContentError::Pack)?;
        Ok(Self::trained(release, data, started))
    }

    /// Takes up a release that was approved once, whatever this version's lints say of
    /// it now. What the service itself says and an older release lacks comes from the
    /// compiled-in pack; no answer and no fact ever does.
    pub fn restore(files: &PackFiles, number: u32, data: Option<&Path>) -> Result<Self, ContentError> {
        let started = Instant::now();
        let mut release = content::restore(files, number).map_err(ContentError::Pack)?;
        for problem in release.warnings.iter().filter(|p| p.is_error()) {
            tracing::warn!(release = number, problem = %problem.what, "the release in use has a fault");
        }
        let own = embedded();
        if own != *files {
            let own = content::restore(&own, 0).map_err(ContentError::Pack)?;
            release.texts.fall_back_on(Arc::new(own.texts));
        }
        Ok(Self::trained(release, data, started))
    }

    fn trained(release: Release, data: Option<&Path>, started: Instant) -> Self {
        let compiled = started.elapsed();
        let understander = trained::understander(&release, data);
        tracing::info!(
            release = release.library.release,
            compile_ms = compiled.as_millis() as u64,
            train_ms = (started.elapsed() - compiled).as_millis() as u64,
            phrases = release.phrases.len(),
            "content release built"
        );
        Self { release, understander }
    }
}

/// The edition in use, behind a swap: a turn keeps the one it began with.
pub struct Shelf(ArcSwap<Edition>);

impl Shelf {
    pub fn new(edition: Edition) -> Self {
        metric::release(edition.release.library.release);
        Self(ArcSwap::from_pointee(edition))
    }

    pub fn current(&self) -> Arc<Edition> {
        self.0.load_full()
    }

    pub fn swap(&self, edition: Edition) {
        metric::release(edition.release.library.release);
        self.0.store(Arc::new(edition));
    }
}

/// The latest release; on the very first start, `first` becomes release 1.
pub async fn open(
    records: &Records,
    data: &Path,
    first: impl FnOnce() -> Result<PackFiles, FolderError>,
    now_ms: i64,
) -> Result<Edition, ContentError> {
    if let Some(stored) = records.latest().await? {
        return Edition::restore(&PackFiles(stored.files), stored.number, Some(data));
    }
    import(records, data, first()?, now_ms).await
}

/// The number of the latest release, where it has exactly these files.
pub async fn unchanged(records: &Records, files: &PackFiles) -> Result<Option<u32>, ContentError> {
    let latest = records.latest().await?;
    Ok(latest.filter(|latest| latest.hash == content::hash(files)).map(|latest| latest.number))
}

/// Makes a pack the next release, if it compiles; a pack with an error changes
/// nothing.
pub async fn import(
    records: &Records,
    data: &Path,
    files: PackFiles,
    now_ms: i64,
) -> Result<Edition, ContentError> {
    let next = records.latest().await?.map_or(1, |r| r.number + 1);
    let mut edition = Edition::build(&files, next, Some(data))?;
    let hash = edition.release.library.hash.clone();
    let number = records.add_release(IMPORT_AUTHOR, &files.0, &hash, now_ms).await?;
    edition.release.library.release = number;
    Ok(edition)
}

/// Writes the latest release to a folder, byte for byte as it was imported.
pub async fn export(records: &Records, to: &Path) -> Result<Option<u32>, ContentError> {
    let Some(stored) = records.latest().await? else { return Ok(None) };
    write_folder(to, &PackFiles(stored.files))?;
    Ok(Some(stored.number))
}
