use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use sea_orm::{ConnectionTrait, Statement};

use super::notes::MAX_NOTES;
use super::*;
use crate::model::{Address, CaseKind, CaseRef, CaseState, ChannelKind, LatLon, NewCase, NoteTaken, Place};

/// A folder with keys and a file of records, deleted afterwards.
pub(super) struct Home {
    dir: PathBuf,
    pub keys: Arc<KeyRing>,
}

impl Home {
    pub fn new() -> Self {
        let dir = std::env::temp_dir().join(format!("crier-records-{}", Uuid::now_v7()));
        let (keys, _) = KeyRing::load_or_make(&dir.join("keys")).unwrap();
        Self { dir, keys: Arc::new(keys) }
    }

    pub async fn open(&self) -> Records {
        Records::open(&self.dir.join("records.db"), self.keys.clone()).await.unwrap()
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

fn complaint(anonymous: bool) -> NewCase {
    NewCase {
        kind: CaseKind::Complaint,
        form: Some("complaint".into()),
        unit: "legal".to_owned(),
        urgent: false,
        anonymous,
        locale: "sw".parse().unwrap(),
        answers: vec![("what".to_owned(), "They asked for money".to_owned())],
    }
}

fn voter(keys: &KeyRing) -> CaseOrigin {
    let address = Address::phone("+254700000001");
    CaseOrigin {
        gateway: "kannel".to_owned(),
        conversation: keys.conversation_key(ChannelKind::Sms, &address),
        address,
    }
}

async fn one_number(records: &Records, sql: &str) -> i64 {
    let statement = Statement::from_string(records.read().get_database_backend(), sql);
    records.read().query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_submission_is_one_case_whoever_brings_it() {
    let home = Home::new();
    let (one, two) = (home.open().await, home.open().await);
    let from = voter(&home.keys);
    let mut tasks = tokio::task::JoinSet::new();
    for records in [one.clone(), two] {
        for _ in 0..50 {
            let (records, from) = (records.clone(), from.clone());
            tasks.spawn(async move {
                records.open_case("sms:1:m-1", &complaint(false), Some(&from), 14, 1_000).await.unwrap()
            });
        }
    }
    let references = tasks.join_all().await;
    assert_eq!(references.len(), 100);
    assert!(references.iter().all(|reference| *reference == references[0]));
    assert_eq!(one.list_cases(10).await.unwrap().len(), 1);

    let other = one.open_case("sms:1:m-2", &complaint(false), Some(&from), 14, 1_000).await.unwrap();
    assert_ne!(other, references[0]);
}

#[tokio::test]
async fn a_case_is_found_by_its_reference_and_says_what_the_voter_said() {
    let home = Home::new();
    let records = home.open().await;
    let from = voter(&home.keys);
    let reference = records.open_case("k", &complaint(false), Some(&from), 14, 1_000).await.unwrap();
    records.close().await.unwrap();

    let records = home.open().await;
    let status = records.find_case(reference).await.unwrap().unwrap();
    assert_eq!((status.kind, status.state), (CaseKind::Complaint, CaseState::Open));
    assert_eq!((status.opened_ms, status.due_ms), (1_000, 1_000 + 14 * 86_400_000));
    assert_eq!(records.case_answers(reference).await.unwrap().unwrap(), complaint(false).answers);
    let origin = records.case_origin(reference).await.unwrap().unwrap();
    assert_eq!((origin.conversation, origin.address), (from.conversation, from.address));
    assert_eq!(records.find_case(CaseRef::from_random(1)).await.unwrap(), None);

    for again in [2_000, 3_000] {
        let taken = records.add_note("n", reference, "It was the chief", false, again).await.unwrap();
        assert_eq!(taken, NoteTaken::Added);
    }
    let notes = records.case_notes(reference).await.unwrap();
    assert_eq!(notes, [Note { words: "It was the chief".to_owned(), written_ms: 2_000 }]);
    let unknown = records.add_note("n", CaseRef::from_random(1), "?", false, 2_000).await.unwrap();
    assert_eq!(unknown, NoteTaken::Closed);
    for n in 1..MAX_NOTES {
        records.add_note(&format!("n{n}"), reference, "And more", false, 4_000).await.unwrap();
    }
    assert_eq!(records.add_note("late", reference, "?", false, 5_000).await.unwrap(), NoteTaken::Full);
    assert_eq!(
        records.add_note("n", reference, "?", false, 5_000).await.unwrap(),
        NoteTaken::Added,
        "a repeat"
    );
}

#[tokio::test]
async fn of_an_anonymous_case_nothing_leads_back_to_the_voter() {
    let home = Home::new();
    let records = home.open().await;
    let from = voter(&home.keys);
    let key = format!("{}:m-1", from.conversation.hex());
    let reference = records.open_case(&key, &complaint(true), Some(&from), 14, 1_000).await.unwrap();
    assert!(records.case_origin(reference).await.unwrap().is_none());
    assert_eq!(records.forget(&from.conversation).await.unwrap(), Forgotten { parts: 0, cases_kept: 0 });
    records.close().await.unwrap();

    let file = std::fs::read(home.dir.join("records.db")).unwrap();
    let holds = |text: &str| file.windows(text.len()).any(|bytes| bytes == text.as_bytes());
    assert!(holds("legal"), "the case itself is in the file");
    for secret in [&*from.conversation.hex(), "254700000001", "asked for money", "kannel"] {
        assert!(!holds(secret), "{secret} is in the file");
    }
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(home.dir.join("records.db")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[tokio::test]
async fn a_commit_waits_for_the_disk() {
    let home = Home::new();
    let records = home.open().await;
    let ask = async |name: &str| {
        let statement =
            Statement::from_string(records.write().get_database_backend(), format!("PRAGMA {name}"));
        records.write().query_one_raw(statement).await.unwrap().unwrap()
    };
    assert_eq!(ask("journal_mode").await.try_get_by_index::<String>(0).unwrap(), "wal");
    assert_eq!(ask("synchronous").await.try_get_by_index::<i64>(0).unwrap(), 2, "FULL");
    assert_eq!(ask("foreign_keys").await.try_get_by_index::<i64>(0).unwrap(), 1);
}

#[tokio::test]
async fn releases_are_numbered_and_come_back_byte_for_byte() {
    let home = Home::new();
    let records = home.open().await;
    assert_eq!(records.latest().await.unwrap(), None);
    let mut files = BTreeMap::from([
        ("locales/en/vote.ftl".to_owned(), "# ünïcode\r\nvote = …\n\n\n".to_owned()),
        ("locales/en/empty.ftl".to_owned(), String::new()),
    ]);
    for n in 0..1_200 {
        files.insert(format!("intents/{n}.toml"), "x".repeat(n % 7));
    }
    assert_eq!(records.add_release("pack import", &files, "h1", 5).await.unwrap(), 1);
    let later = BTreeMap::from([("a".to_owned(), "b".to_owned())]);
    assert_eq!(records.add_release("amina", &later, "h2", 6).await.unwrap(), 2);
    let first = records.release(1).await.unwrap().unwrap();
    assert_eq!(first.files, files);
    let latest = records.latest().await.unwrap().unwrap();
    assert_eq!((latest.number, &*latest.author, &*latest.hash, latest.created_ms), (2, "amina", "h2", 6));
    assert_eq!(latest.files, later);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn racing_releases_get_numbers_of_their_own() {
    let home = Home::new();
    let (one, two) = (home.open().await, home.open().await);
    let mut tasks = tokio::task::JoinSet::new();
    for n in 0..20 {
        let records = if n % 2 == 0 { one.clone() } else { two.clone() };
        tasks.spawn(async move { records.add_release("a", &BTreeMap::new(), "h", n).await.unwrap() });
    }
    let mut numbers = tasks.join_all().await;
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=20).collect::<Vec<_>>());
}

#[tokio::test]
async fn an_import_replaces_every_place() {
    let home = Home::new();
    let records = home.open().await;
    let old: Vec<Place> = (0..1_100).map(|n| Place { id: format!("p{n}"), ..Place::default() }).collect();
    records.replace_places(&old, "old.csv", 1).await.unwrap();
    assert_eq!(records.places().await.unwrap(), old);
    let new = vec![
        Place {
            id: "z".to_owned(),
            name: "مدرسة".to_owned(),
            position: LatLon::new(-1.286_389_000_000_1, 36.817_223),
            hours: Some((360, 1_020)),
            step_free: Some(false),
            ..Place::default()
        },
        Place { id: "a".to_owned(), step_free: None, ..Place::default() },
    ];
    records.replace_places(&new, "new.csv", 2).await.unwrap();
    assert_eq!(records.places().await.unwrap(), new);
    assert_eq!(one_number(&records, "SELECT places FROM place_feeds").await, 2);
}

#[tokio::test]
async fn tables_of_a_newer_version_are_left_alone() {
    let home = Home::new();
    let records = home.open().await;
    records
        .write()
        .execute_unprepared("INSERT INTO seaql_migrations (version, applied_at) VALUES ('m0099_later', 0)")
        .await
        .unwrap();
    records.close().await.unwrap();
    let error = Records::open(&home.dir.join("records.db"), home.keys.clone()).await.unwrap_err();
    assert!(matches!(&error, RecordsError::Newer(name) if name == "m0099_later"), "{error}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_first_starts_at_once_make_the_tables_once() {
    let home = Arc::new(Home::new());
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let home = home.clone();
        tasks.spawn(async move { home.open().await.list_cases(1).await.unwrap().len() });
    }
    assert_eq!(tasks.join_all().await, [0; 8]);
}

#[tokio::test]
async fn errors_say_whose_turn_it_is() {
    let home = Home::new();
    let file = home.dir.join("noise.db");
    std::fs::write(&file, "this is no database, but it is long enough to be read as one".repeat(20)).unwrap();
    let error = Records::open(&file, home.keys.clone()).await.unwrap_err();
    assert!(matches!(error, RecordsError::Corrupt(_)), "{error}");

    let error = Records::open(&home.dir.join("noise.db/records.db"), home.keys.clone()).await.unwrap_err();
    assert!(matches!(error, RecordsError::Unavailable(_)), "{error}");

    let records = home.open().await;
    records.close().await.unwrap();
    let error = records.list_cases(1).await.unwrap_err();
    assert!(matches!(error, RecordsError::Unavailable(_)), "{error}");
}
