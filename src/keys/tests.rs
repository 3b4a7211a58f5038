use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use proptest::prelude::*;

use super::*;

struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("crier-keys-{}", uuid::Uuid::now_v7()));
        fs::create_dir(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn keys_are_made_once_and_only_the_owner_reads_them() {
    let folder = Folder::new();
    let dir = folder.0.join("data/keys");
    let (first, made) = KeyRing::load_or_make(&dir).unwrap();
    assert_eq!(made, MadeNew::Yes);
    let sealed = first.seal("cases.answers", "1", b"who").unwrap();
    let (again, made) = KeyRing::load_or_make(&dir).unwrap();
    assert_eq!(made, MadeNew::No);
    assert_eq!(again.open("cases.answers", "1", &sealed).unwrap(), b"who");
    assert_eq!(fs::metadata(&dir).unwrap().permissions().mode() & 0o777, 0o700);
    assert_eq!(fs::metadata(dir.join("data.key")).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(format!("{again:?}"), "KeyRing(…)");
}

#[test]
fn twenty_first_starts_at_once_agree_on_one_set_of_keys() {
    let folder = Folder::new();
    let dir = folder.0.join("keys");
    let threads: Vec<_> = (0..20)
        .map(|_| {
            let dir = dir.clone();
            std::thread::spawn(move || {
                let (ring, made) = KeyRing::load_or_make(&dir).unwrap();
                (ring.fingerprint("t.c", "same"), made)
            })
        })
        .collect();
    let results: Vec<_> = threads.into_iter().map(|t| t.join().unwrap()).collect();
    assert!(results.iter().all(|(print, _)| *print == results[0].0));
    assert_eq!(results.iter().filter(|(_, made)| *made == MadeNew::Yes).count(), 1);
    assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 1, "no drafts are left");
}

#[test]
fn keys_that_others_can_read_or_that_are_damaged_are_refused() {
    let folder = Folder::new();
    let dir = folder.0.join("keys");
    KeyRing::load_or_make(&dir).unwrap();
    let file = dir.join("index.key");

    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    let error = KeyRing::load_or_make(&dir).unwrap_err();
    assert!(error.to_string().contains("chmod 600"), "{error}");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();

    fs::set_permissions(&dir, fs::Permissions::from_mode(0o750)).unwrap();
    assert!(matches!(KeyRing::load_or_make(&dir), Err(KeyError::Open { mode: "700", .. })));
    fs::set_permissions(&dir, fs::Permissions::from_mode(0o700)).unwrap();

    fs::write(&file, [7; 31]).unwrap();
    assert!(matches!(KeyRing::load_or_make(&dir), Err(KeyError::Length { found: 31, .. })));

    // A lost key is never replaced in silence.
    fs::remove_file(&file).unwrap();
    assert!(matches!(KeyRing::load_or_make(&dir), Err(KeyError::Missing { .. })));
}

#[test]
fn a_sealed_value_opens_in_its_own_place_only() {
    let folder = Folder::new();
    let (ring, _) = KeyRing::load_or_make(&folder.0.join("keys")).unwrap();
    let sealed = ring.seal("cases.answers", "1", b"somebody paid me").unwrap();
    assert_ne!(sealed, ring.seal("cases.answers", "1", b"somebody paid me").unwrap());
    assert_eq!(ring.open("cases.answers", "2", &sealed), Err(SealError::Broken));
    assert_eq!(ring.open("outbox.part", "1", &sealed), Err(SealError::Broken));
    for at in 1..sealed.len() {
        let mut changed = sealed.clone();
        changed[at] ^= 1;
        assert_eq!(ring.open("cases.answers", "1", &changed), Err(SealError::Broken));
    }
    let mut other = sealed;
    other[0] = 9;
    assert_eq!(ring.open("cases.answers", "1", &other), Err(SealError::UnknownKey(9)));
}

#[test]
fn one_person_on_two_kinds_of_channel_is_two_conversations() {
    let folder = Folder::new();
    let (ring, _) = KeyRing::load_or_make(&folder.0.join("keys")).unwrap();
    let sms = ring.conversation_key(ChannelKind::Sms, &Address::phone("+254 700 000 001"));
    assert_eq!(sms, ring.conversation_key(ChannelKind::Sms, &Address::phone("254700000001")));
    assert_ne!(sms, ring.conversation_key(ChannelKind::Voice, &Address::phone("254700000001")));
    assert_ne!(sms, ring.conversation_key(ChannelKind::Sms, &Address::phone("254700000002")));
}

proptest! {
    #[test]
    fn no_bytes_open_that_were_not_sealed(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let ring = KeyRing { data: SecretBox::new(Box::new([3; 32])), index: SecretBox::new(Box::new([4; 32])) };
        prop_assert!(ring.open("a.b", "c", &bytes).is_err());
    }
}
