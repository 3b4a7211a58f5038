//! A pack as a folder of files: the compiled-in one, and those on disk.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;

use crate::content::PackFiles;

/// The largest file of a pack that is read: larger is a mistake.
const MAX_FILE: u64 = 8 * 1024 * 1024;
/// The most files of a pack.
const MAX_FILES: usize = 5_000;
/// What belongs to a pack beside its folders; anything else in them is passed over.
const ENDINGS: [&str; 2] = ["ftl", "toml"];
const FOLDERS: [&str; 2] = ["locales", "intents"];

#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    #[error("{path}: {why}. Check that it exists and can be read")]
    Read { path: PathBuf, why: std::io::Error },
    #[error("{path} is not UTF-8: save it as UTF-8 text")]
    Text { path: PathBuf },
    #[error("{path} is larger than {limit} bytes", limit = MAX_FILE)]
    Large { path: PathBuf },
    #[error("{path} holds no content pack: it needs the folders `locales` and `intents`")]
    Empty { path: PathBuf },
    #[error("{path} is not empty: export to a new folder, so that nothing is overwritten")]
    Occupied { path: PathBuf },
    #[error("{path}: {why}. Check that the folder can be written")]
    Write { path: PathBuf, why: std::io::Error },
}

#[derive(RustEmbed)]
#[folder = "locales"]
#[include = "*.ftl"]
#[include = "*.toml"]
struct Locales;

#[derive(RustEmbed)]
#[folder = "intents"]
#[include = "*.toml"]
struct Intents;

/// The compiled-in pack.
pub fn embedded() -> PackFiles {
    let locales = Locales::iter().filter_map(|p| Some((format!("locales/{p}"), Locales::get(&p)?)));
    let intents = Intents::iter().filter_map(|p| Some((format!("intents/{p}"), Intents::get(&p)?)));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    PackFiles(locales.chain(intents).map(|(path, file)| (path, text(&file.data))).collect())
}

/// Reads the pack in a folder.
pub fn read(dir: &Path) -> Result<PackFiles, FolderError> {
    let mut files = BTreeMap::new();
    for folder in FOLDERS {
        collect(dir, Path::new(folder), &mut files)?;
    }
    if files.is_empty() {
        return Err(FolderError::Empty { path: dir.to_owned() });
    }
    Ok(PackFiles(files))
}

fn collect(root: &Path, below: &Path, files: &mut BTreeMap<String, String>) -> Result<(), FolderError> {
    let at = root.join(below);
    if !at.is_dir() {
        return Ok(());
    }
    let fault = |why| FolderError::Read { path: at.clone(), why };
    for entry in std::fs::read_dir(&at).map_err(fault)? {
        let entry = entry.map_err(fault)?;
        let path = below.join(entry.file_name());
        let kind = entry.file_type().map_err(fault)?;
        if kind.is_dir() {
            collect(root, &path, files)?;
        } else if kind.is_file() && path.extension().is_some_and(|e| ENDINGS.iter().any(|known| e == *known))
        {
            let full = root.join(&path);
            if entry.metadata().map_err(fault)?.len() > MAX_FILE || files.len() >= MAX_FILES {
                return Err(FolderError::Large { path: full });
            }
            let bytes = std::fs::read(&full).map_err(fault)?;
            let text = String::from_utf8(bytes).map_err(|_| FolderError::Text { path: full })?;
            files.insert(path.to_string_lossy().replace('\\', "/"), text);
        }
    }
    Ok(())
}

/// Writes a pack into a new or empty folder.
pub fn write(dir: &Path, files: &PackFiles) -> Result<(), FolderError> {
    if dir.read_dir().is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(FolderError::Occupied { path: dir.to_owned() });
    }
    for (name, text) in &files.0 {
        let path = dir.join(name);
        let fault = |why| FolderError::Write { path: path.clone(), why };
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(fault)?;
        }
        std::fs::write(&path, text).map_err(fault)?;
    }
    Ok(())
}
