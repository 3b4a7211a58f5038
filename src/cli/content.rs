//! `crier check`, `crier import` and `crier export`.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use crier::app::now_ms;
use crier::config::Config;
use crier::{content, content_store, places};

use super::serve::records;

/// Lints a pack; 1 where it has an error.
pub fn check(dir: Option<&Path>) -> ExitCode {
    let files = match dir {
        None => content_store::embedded(),
        Some(dir) => match content_store::read_folder(dir) {
            Ok(files) => files,
            Err(error) => {
                eprintln!("error: {error}");
                return ExitCode::FAILURE;
            }
        },
    };
    let problems = content::check(&files, now_ms());
    let errors = problems.iter().filter(|p| p.is_error()).count();
    for problem in &problems {
        println!("{problem}\n");
    }
    let warnings = problems.len() - errors;
    println!("{} files, {errors} errors, {warnings} warnings", files.0.len());
    if errors > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS }
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
    let edition = content_store::import(&records, &config.data.dir, files, now_ms()).await?;
    println!(
        "Imported as release {}. A running server takes it up at its next start.",
        edition.release.library.release
    );
    records.close().await?;
    Ok(())
}

async fn import_places(config: Config, file: &Path, replace: bool) -> anyhow::Result<()> {
    let bytes = std::fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let name = file.to_string_lossy();
    let found = places::read(&name, &bytes)?;
    let ignored = places::ignored_columns(&bytes);
    if !ignored.is_empty() {
        println!("Ignored columns: {}. Known are {}.", ignored.join(", "), places::COLUMNS.join(", "));
    }
    let records = records(&config).await?;
    let known = records.places().await?;
    let before = known.len();
    // A list of one ward, imported as the list of the country, sends nobody to vote.
    anyhow::ensure!(
        replace || found.len() * 2 >= before,
        "{before} polling places would be replaced by {}, and nothing was changed. If that is meant, add --replace",
        found.len()
    );
    anyhow::ensure!(
        replace || !places::elsewhere(&known, &found),
        "most of these polling places lie more than 2000 km from all of the {before} there are now, and nothing was \
         changed. Perhaps the columns lat and lon are swapped. If that is meant, add --replace"
    );
    records.replace_places(&found, &name, now_ms()).await?;
    records.close().await?;
    let change = match before {
        0 => format!("Imported {} polling places, the first of your own.", found.len()),
        _ => format!("{before} polling places are replaced by {}.", found.len()),
    };
    println!("{change} A running server takes them up at its next start.");
    Ok(())
}

pub async fn export(config: Config, dir: &Path) -> anyhow::Result<()> {
    let records = records(&config).await?;
    let number = content_store::export(&records, dir).await?.context("there is no release to export yet")?;
    println!("Release {number} is in {}.", dir.display());
    Ok(())
}
