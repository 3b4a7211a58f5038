//! The keys of this deployment: what is kept is sealed with one, and addresses
//! are compared by another.
//!
//! Each is 32 random bytes in a file of its own, `data.key` and `index.key`, that
//! only its owner may read. They are made once, on the first start. Who loses the
//! data key loses every address and answer kept; who loses the index key loses
//! sight of which conversation is whose. A backup without them is worth nothing.
//!
//! Not here: passwords of staff, secrets of gateways, keys of a vault. Those are
//! configuration.

use std::fmt;
use std::path::{Path, PathBuf};

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use rand::TryRng;
use rand::rngs::SysRng;
use secrecy::{ExposeSecret, SecretBox};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::model::{Address, ChannelKind, ConversationKey};

mod files;

/// Bytes of a key.
pub const KEY_BYTES: usize = 32;
/// The id of the key that seals. Every sealed value begins with the id of its key,
/// so that a later key can stand beside this one.
const KEY_ID: u8 = 1;
/// Bytes of an XChaCha20 nonce: long enough to be drawn at random for ever.
const NONCE_BYTES: usize = 24;
/// Parts the fields of what is hashed or bound. It is in no channel's name, no
/// table's and no column's, so two different pairs never read alike.
const SEPARATOR: u8 = 0x1f;

type Key = SecretBox<[u8; KEY_BYTES]>;

/// The keys, held in memory that is wiped when they are dropped.
pub struct KeyRing {
    data: Key,
    index: Key,
}

/// Whether the keys are new: tell the operator to back them up.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MadeNew {
    Yes,
    No,
}

/// The keys cannot be used. Nothing mends itself: the operator must look.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    #[error("{path} can be read by others than its owner: run `chmod {mode} {path}`")]
    Open { path: PathBuf, mode: &'static str },
    #[error(
        "{path} is no key: it has {found} bytes and a key has {KEY_BYTES}; put the file from your backup in its place"
    )]
    Length { path: PathBuf, found: u64 },
    #[error(
        "{path} is missing beside the other keys: put the file from your backup there; only where nothing was ever stored, remove the folder and new keys are made"
    )]
    Missing { path: PathBuf },
    #[error("{path} cannot be used: {source}; check its owner and that the disk is there")]
    File { path: PathBuf, source: std::io::Error },
    #[error("the system gave no random bytes: {0}; new keys cannot be made")]
    Random(String),
}

/// A value cannot be sealed or opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum SealError {
    #[error("the system gave no random bytes, or the value is too long to seal")]
    Seal,
    #[error(
        "sealed with key {0}, which this node does not have: restore the keys that belong to these records"
    )]
    UnknownKey(u8),
    #[error(
        "does not open: it was changed, moved to another row, or sealed with other keys; restore the keys that belong to these records"
    )]
    Broken,
}

impl KeyRing {
    /// Reads the keys in this folder, or makes them where there is no such folder
    /// or nothing in it. Two processes that start at once agree on one set. Does
    /// blocking I/O.
    pub fn load_or_make(dir: &Path) -> Result<(Self, MadeNew), KeyError> {
        let made = if files::is_unused(dir)? { files::make(dir)? } else { MadeNew::No };
        Ok((files::load(dir)?, made))
    }

    /// Seals a value for one place: `context` is table and column (`cases.answers`),
    /// `row` the row's id. It opens in no other place. The result is the key's id
    /// (1 byte), the nonce (24 bytes), the ciphertext and its tag (16 bytes).
    pub fn seal(&self, context: &str, row: &str, plain: &[u8]) -> Result<Vec<u8>, SealError> {
        let mut nonce = [0; NONCE_BYTES];
        SysRng.try_fill_bytes(&mut nonce).map_err(|_| SealError::Seal)?;
        let place = place(context, row);
        let sealed = self
            .cipher()
            .encrypt(&XNonce::from(nonce), Payload { msg: plain, aad: &place })
            .map_err(|_| SealError::Seal)?;
        let mut out = Vec::with_capacity(1 + NONCE_BYTES + sealed.len());
        out.push(KEY_ID);
        out.extend_from_slice(&nonce);
        out.extend_from_slice(&sealed);
        Ok(out)
    }

    /// Opens what [`KeyRing::seal`] sealed for the same place.
    pub fn open(&self, context: &str, row: &str, sealed: &[u8]) -> Result<Vec<u8>, SealError> {
        let (id, rest) = sealed.split_first().ok_or(SealError::Broken)?;
        if *id != KEY_ID {
            return Err(SealError::UnknownKey(*id));
        }
        let (nonce, body) = rest.split_first_chunk::<NONCE_BYTES>().ok_or(SealError::Broken)?;
        let place = place(context, row);
        self.cipher()
            .decrypt(&XNonce::from(*nonce), Payload { msg: body, aad: &place })
            .map_err(|_| SealError::Broken)
    }

    /// The key that stands for a conversation: HMAC-SHA256 over channel kind and
    /// canonical address, its first 16 bytes.
    pub fn conversation_key(&self, channel: ChannelKind, address: &Address) -> ConversationKey {
        let digest = self.hash(channel.as_str(), address.reveal());
        let mut key = [0; 16];
        for (to, from) in key.iter_mut().zip(digest) {
            *to = from;
        }
        ConversationKey(key)
    }

    /// A keyed hash of a value that must be found again but not read: 64
    /// hexadecimal digits. `context` is table and column.
    pub fn fingerprint(&self, context: &str, value: &str) -> String {
        hex::encode(self.hash(context, value))
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(self.data.expose_secret().into())
    }

    fn hash(&self, context: &str, value: &str) -> [u8; 32] {
        // RFC 2104 fills a short key up with zeroes; doing it here leaves no
        // length that could be refused.
        let mut block = Zeroizing::new([0_u8; 64]);
        for (to, from) in block.iter_mut().zip(self.index.expose_secret()) {
            *to = *from;
        }
        let mut mac = <Hmac<Sha256> as KeyInit>::new((&*block).into());
        mac.update(context.as_bytes());
        mac.update(&[SEPARATOR]);
        mac.update(value.as_bytes());
        mac.finalize().into_bytes().into()
    }
}

/// What a sealed value is bound to.
fn place(context: &str, row: &str) -> Vec<u8> {
    let mut place = Vec::with_capacity(context.len() + 1 + row.len());
    place.extend_from_slice(context.as_bytes());
    place.push(SEPARATOR);
    place.extend_from_slice(row.as_bytes());
    place
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeyRing(…)")
    }
}

#[cfg(test)]
mod tests;
