//! `crier check`, `crier import` and `crier export`.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use crier::app::now_ms;
use crier::config::Config;
use crier::content::Problem;
use crier::{content, content_store, places};

use super::out::{Closed, counted, say};
use super::serve::records;

/// Lints a pack; 1 where it has an error.
pub fn check(dir: Option<&Path>) -> anyhow::Result<ExitCode> {
    let files = match dir {
        None => content_store::embedded(),
        Some(dir) => content_store::read_folder(dir)?,
    };
    let problems = content::check(&files, now_ms());
    let errors = problems.iter().filter(|p| p.is_error()).count();
    let code = if errors > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS };
    match report(files.0.len(), errors, &problems) {
        // What was found does not hang on who reads it.
        Err(error) if !error.is::<Closed>() => Err(error),
        _ => Ok(code),
    }
}

fn report(files: usize, errors: usize, problems: &[Problem]) -> anyhow::Result<()> {
    for problem in problems {
        say!("{problem}\n")?;
    }
    let warnings = problems.len() - errors;
    let [files, errors, warnings] =
        [(files, "file"), (errors, "error"), (warnings, "warning")].map(|(n, one)| counted(n, one));
    say!("{files}, {errors}, {warnings}")
}

pub async fn import(config: Config, what: &Path, file: Option<&Path>, replace: bool) -> anyhow::Result<()> {
    if what == Path::new("places") {
        let file = file.context("name the file: crier import places FILE")?;
        return import_places(config, file, replace).await;
    }
    anyhow::ensure!(
        file.is_none() && !replace,
        "crier import takes one folder, or `places` and a file, and --replace is for places"
    );
    let files = content_store::read_folder(what)?;
    let records = records(&config).await?;
    if let Some(number) = content_store::unchanged(&records, &files).await? {
        records.close().await?;
        return say!("Nothing differs from release {number}, and no other was made.");
    }
    let edition = content_store::import(&records, &config.data.dir, files, now_ms()).await?;
    records.close().await?;
    let number = edition.release.library.release;
    say!("Imported as release {number}. A running server takes it up at its next start.")
}

async fn import_places(config: Config, file: &Path, replace: bool) -> anyhow::Result<()> {
    let bytes = std::fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let name = file.to_string_lossy();
    let found = places::read(&name, &bytes)?;
    let records = records(&config).await?;
    let known = records.places().await?;
    let before = known.len();
    // A list of one ward, imported as the list of the country, sends nobody to vote.
    anyhow::ensure!(
        replace || found.len() * 2 >= before,
        "{} would be replaced by {}, and nothing was changed. If that is meant, add --replace",
        counted(before, "polling place"),
        found.len()
    );
    anyhow::ensure!(
        !places::swapped(&known, &found),
        "with latitude and longitude exchanged, most of these polling places would lie where those of now \
         are, and nothing was changed. Exchange the columns lat and lon; --replace does not take them as \
         they are"
    );
    anyhow::ensure!(
        replace || !places::elsewhere(&known, &found),
        "most of these polling places lie more than 2000 km from all that there are now, and nothing was \
         changed. If that is meant, add --replace"
    );
    records.replace_places(&found, &name, now_ms()).await?;
    records.close().await?;
    // Nothing is said before it is done: whoever listens may be gone.
    let ignored = places::ignored_columns(&bytes);
    if !ignored.is_empty() {
        say!("Ignored columns: {}. Known are {}.", ignored.join(", "), places::COLUMNS.join(", "))?;
    }
    let change = match before {
        0 => format!("Imported {}, the first of your own.", counted(found.len(), "polling place")),
        _ => format!("Imported {}, in the place of {before}.", counted(found.len(), "polling place")),
    };
    say!("{change} A running server takes this up at its next start.")
}

pub async fn export(config: Config, dir: &Path) -> anyhow::Result<()> {
    let records = records(&config).await?;
    let number = content_store::export(&records, dir).await?.context("there is no release to export yet")?;
    say!("Release {number} is in {}.", dir.display())
}
