use std::path::PathBuf;

use futures_util::FutureExt;

use super::contract::{NOW, conversation, filling_in, holds};
use super::*;

const LIMITS: Limits = Limits { sessions: 200_000, lifetime_ms: 30 * 24 * 60 * 60 * 1000 };

struct Home {
    dir: PathBuf,
    keys: Arc<KeyRing>,
}

impl Home {
    fn new() -> Self {
        let dir = std::env::temp_dir().join(format!("crier-live-{}", uuid::Uuid::now_v7()));
        let (keys, _) = KeyRing::load_or_make(&dir.join("keys")).unwrap();
        Self { dir, keys: Arc::new(keys) }
    }

    async fn open(&self, limits: Limits, now_ms: i64) -> Live {
        Live::open(&self.dir.join("live.db"), self.keys.clone(), limits, now_ms).await.unwrap()
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn memory_holds_the_contract() {
    let home = Home::new();
    holds(Arc::new(home.open(LIMITS, NOW).await)).await;
}

#[tokio::test]
async fn forms_survive_a_crash_and_plain_sessions_do_not() {
    let home = Home::new();
    let live = home.open(LIMITS, NOW).await;
    let (form, plain, done) = (conversation(), conversation(), conversation());
    live.save(&form, filling_in("They asked for money"), 0, NOW).await.unwrap();
    live.save(&form, filling_in("They asked for my card"), 1, NOW).await.unwrap();
    live.save(&plain, Session::default(), 0, NOW).await.unwrap();
    live.save(&done, filling_in("a"), 0, NOW).await.unwrap();
    live.save(&done, Session::default(), 1, NOW).await.unwrap();
    assert_eq!(live.kept(), Kept { sessions: 3, precious: 1 });

    // A crash closes nothing: the files as they lie there are all that is left.
    let after = Home { dir: home.dir.with_extension("crashed"), keys: home.keys.clone() };
    std::fs::create_dir(&after.dir).unwrap();
    for name in ["live.db", "live.db-wal"] {
        let bytes = std::fs::read(home.dir.join(name)).unwrap();
        assert!(!bytes.windows(5).any(|b| b == b"asked"), "{name} is readable");
        std::fs::write(after.dir.join(name), bytes).unwrap();
    }
    let live = after.open(LIMITS, NOW).await;
    let kept = live.load(&form, NOW).await.unwrap().unwrap();
    assert_eq!(kept, Session { version: 2, ..filling_in("They asked for my card") });
    assert!(live.load(&plain, NOW).await.unwrap().is_none());
    assert!(live.load(&done, NOW).await.unwrap().is_none());
    live.save(&form, Session::default(), 2, NOW).await.unwrap();
}

#[tokio::test]
async fn a_plain_save_awaits_nothing() {
    let home = Home::new();
    let live = home.open(LIMITS, NOW).await;
    live.close().await.unwrap();
    let key = conversation();
    // Without a disk, and without a second poll.
    live.save(&key, Session::default(), 0, NOW).now_or_never().unwrap().unwrap();
    assert!(live.load(&key, NOW).now_or_never().unwrap().unwrap().is_some());

    let error = live.save(&key, filling_in("a"), 1, NOW).await.unwrap_err();
    assert!(matches!(error, SaveError::Live(LiveError::Unavailable(_))), "{error}");
    assert_eq!(live.load(&key, NOW).await.unwrap().unwrap().version, 1, "the old session stays");
}

#[tokio::test]
async fn a_caller_that_hangs_up_leaves_memory_and_disk_alike() {
    let home = Home::new();
    let live = home.open(LIMITS, NOW).await;
    let key = conversation();
    assert!(live.save(&key, filling_in("a"), 0, NOW).now_or_never().is_none());
    let kept = live.load(&key, NOW).await.unwrap().unwrap();
    assert_eq!(kept.version, 1);
    let again = live.save(&key, filling_in("b"), 0, NOW).await;
    assert!(matches!(again, Err(SaveError::Conflict)));
}

#[tokio::test]
async fn sessions_expire_in_memory_and_on_disk() {
    let home = Home::new();
    let limits = Limits { lifetime_ms: 1_000, ..LIMITS };
    let live = home.open(limits, 0).await;
    let (plain, form, back) = (conversation(), conversation(), conversation());
    live.save(&plain, Session::default(), 0, 0).await.unwrap();
    live.save(&form, filling_in("a"), 0, 0).await.unwrap();
    live.save(&back, filling_in("a"), 0, 0).await.unwrap();
    assert!(live.load(&plain, 999).await.unwrap().is_some());
    assert!(live.load(&plain, 1_000).await.unwrap().is_none());
    assert!(live.load(&form, 1_000).await.unwrap().is_none());
    // Expired but not swept: a new session begins at version zero.
    live.save(&back, filling_in("b"), 0, 1_000).await.unwrap();
    let mut swept = 0;
    for _ in 0..16 {
        swept += live.sweep(1_000).await.unwrap();
    }
    assert_eq!((swept, live.kept()), (2, Kept { sessions: 1, precious: 1 }));
    live.close().await.unwrap();

    let live = home.open(limits, 0).await;
    assert_eq!(live.kept().sessions, 1, "the disk forgot what expired");
    assert!(live.load(&back, 1_000).await.unwrap().is_some());
}

#[tokio::test]
async fn a_full_store_lets_the_longest_idle_go_but_no_form() {
    let home = Home::new();
    // Two in each shard; these keys all share one.
    let limits = Limits { sessions: 128, ..LIMITS };
    let live = home.open(limits, NOW).await;
    let key = |n: u8| ConversationKey([&[7], &[n; 15][..]].concat().try_into().unwrap());
    live.save(&key(0), filling_in("a"), 0, NOW).await.unwrap();
    live.save(&key(1), Session::default(), 0, NOW + 1).await.unwrap();
    live.save(&key(2), Session::default(), 0, NOW + 2).await.unwrap();
    assert!(live.load(&key(1), NOW).await.unwrap().is_none(), "idle longest, and plain");
    assert!(live.load(&key(0), NOW).await.unwrap().is_some());
    live.save(&key(2), filling_in("b"), 1, NOW + 3).await.unwrap();
    let refused = live.save(&key(3), Session::default(), 0, NOW + 4).await;
    assert!(matches!(refused, Err(SaveError::Full)));
    live.save(&key(0), Session::default(), 1, NOW + 5).await.unwrap();
    live.save(&key(3), Session::default(), 0, NOW + 6).await.unwrap();
}

#[tokio::test]
async fn sessions_sealed_with_lost_keys_stop_nobody() {
    let home = Home::new();
    let live = home.open(LIMITS, NOW).await;
    live.save(&conversation(), filling_in("a"), 0, NOW).await.unwrap();
    live.close().await.unwrap();
    let (other, _) = KeyRing::load_or_make(&home.dir.join("other")).unwrap();
    let file = home.dir.join("live.db");
    let live = Live::open(&file, Arc::new(other), LIMITS, NOW).await.unwrap();
    assert_eq!(live.kept(), Kept::default());
    live.close().await.unwrap();
    assert_eq!(home.open(LIMITS, NOW).await.kept().precious, 1, "they are still there");
}

#[test]
fn a_session_of_an_older_version_is_read() {
    let session: Session = serde_json::from_str(r#"{"version":3,"unheard_of":{"a":[1]}}"#).unwrap();
    assert_eq!(session, Session { version: 3, ..Session::default() });
    // As the first version wrote it.
    let form = r#"{"form":{"form":"report","at":1,"answers":[["danger","yes"]],"paused":true,"urgent":true,"doubted":false}}"#;
    let form = serde_json::from_str::<Session>(form).unwrap().form.unwrap();
    assert!(form.paused && form.urgent && form.doubt.is_none() && form.answers.len() == 1);
}
