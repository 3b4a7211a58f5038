//! The key files: made all at once, read only where nobody else can.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::Path;

use rand::TryRng;
use rand::rngs::SysRng;
use secrecy::{ExposeSecret, SecretBox};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{KEY_BYTES, Key, KeyError, KeyRing, MadeNew};

const DATA: &str = "data.key";
const INDEX: &str = "index.key";

/// True where there is no folder, or an empty one.
pub(super) fn is_unused(dir: &Path) -> Result<bool, KeyError> {
    match fs::read_dir(dir) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
        Err(source) => Err(KeyError::File { path: dir.to_owned(), source }),
    }
}

/// Makes a folder with new keys beside the wanted one, then gives it its name: a
/// process that dies half-way leaves no half set of keys behind, and of two that
/// start at once one gives way to the other.
pub(super) fn make(dir: &Path) -> Result<MadeNew, KeyError> {
    if dir.exists() {
        refuse_open(dir, "700")?;
    }
    let parent = match dir.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    fs::create_dir_all(parent).map_err(at(parent))?;
    let draft = parent.join(format!(".keys-{}", Uuid::now_v7().simple()));
    let made = fill(&draft).and_then(|()| {
        fs::rename(&draft, dir).map_err(at(dir))?;
        sync(parent)
    });
    if made.is_err() {
        // Best effort: what matters is the error itself.
        let _ = fs::remove_dir_all(&draft);
        if !is_unused(dir)? {
            return Ok(MadeNew::No);
        }
    }
    made.map(|()| MadeNew::Yes)
}

fn fill(draft: &Path) -> Result<(), KeyError> {
    let mut folder = fs::DirBuilder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        folder.mode(0o700);
    }
    folder.create(draft).map_err(at(draft))?;
    for name in [DATA, INDEX] {
        let path = draft.join(name);
        let mut key = Zeroizing::new([0; KEY_BYTES]);
        SysRng.try_fill_bytes(key.as_mut_slice()).map_err(|error| KeyError::Random(error.to_string()))?;
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            options.mode(0o600);
        }
        let mut file = options.open(&path).map_err(at(&path))?;
        file.write_all(key.as_slice()).and_then(|()| file.sync_all()).map_err(at(&path))?;
    }
    sync(draft)
}

pub(super) fn load(dir: &Path) -> Result<KeyRing, KeyError> {
    refuse_open(dir, "700")?;
    Ok(KeyRing { data: read(dir, DATA)?, index: read(dir, INDEX)? })
}

fn read(dir: &Path, name: &str) -> Result<Key, KeyError> {
    let path = dir.join(name);
    let mut file = match File::open(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Err(KeyError::Missing { path }),
        Err(source) => return Err(KeyError::File { path, source }),
    };
    refuse_open(&path, "600")?;
    let found = file.metadata().map_err(at(&path))?.len();
    if found != KEY_BYTES as u64 {
        return Err(KeyError::Length { path, found });
    }
    let mut result = Ok(());
    let key = SecretBox::init_with_mut(|key: &mut [u8; KEY_BYTES]| result = file.read_exact(key));
    result.map_err(at(&path))?;
    // A disk that lost its data gives zeroes back: that is no key.
    if key.expose_secret().iter().all(|byte| *byte == 0) {
        return Err(KeyError::Length { path, found: 0 });
    }
    Ok(key)
}

/// Refuses a file or folder that others than its owner may read or enter.
fn refuse_open(path: &Path, mode: &'static str) -> Result<(), KeyError> {
    let metadata = fs::metadata(path).map_err(at(path))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        if metadata.permissions().mode() & 0o077 != 0 {
            return Err(KeyError::Open { path: path.to_owned(), mode });
        }
    }
    #[cfg(not(unix))]
    let _ = (metadata, mode);
    Ok(())
}

/// Puts the names in a folder on disk, as the files already are.
fn sync(dir: &Path) -> Result<(), KeyError> {
    if cfg!(unix) {
        File::open(dir).and_then(|folder| folder.sync_all()).map_err(at(dir))?;
    }
    Ok(())
}

fn at(path: &Path) -> impl Fn(std::io::Error) -> KeyError + '_ {
    |source| KeyError::File { path: path.to_owned(), source }
}
