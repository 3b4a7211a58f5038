//! What every backend must do. A backend's tests call [`holds`] on a store of
//! theirs; conversations are drawn anew, so that the store may be a shared one.

use std::sync::Arc;

use super::{Live, SaveError};
use crate::model::{CaseKind, ConversationKey, Effect, FormProgress, NewCase, Session, Submission};

pub const NOW: i64 = 1_800_000_000_000;

pub fn conversation() -> ConversationKey {
    ConversationKey(rand::random())
}

/// A session that is in the middle of a form.
pub fn filling_in(answer: &str) -> Session {
    let answers = vec![("what".to_owned(), answer.to_owned())];
    Session {
        form: Some(FormProgress {
            form: "complaint".into(),
            at: 1,
            answers,
            paused: false,
            urgent: false,
            doubt: None,
        }),
        ..Session::default()
    }
}

/// A session whose effect may not have been performed yet.
fn submitting() -> Session {
    let case = NewCase {
        kind: CaseKind::Complaint,
        form: Some("complaint".into()),
        unit: "legal".to_owned(),
        urgent: true,
        anonymous: false,
        locale: "en".parse().unwrap(),
        answers: vec![("what".to_owned(), "a bribe".to_owned())],
    };
    Session {
        submitting: Some(Submission {
            key: "k".to_owned(),
            message: crate::model::MessageKey::new("kannel", "p"),
            effect: Effect::OpenCase(case),
        }),
        ..Session::default()
    }
}

pub async fn holds(live: Arc<Live>) {
    what_is_saved_is_loaded(&live).await;
    a_stale_save_is_a_conflict(&live).await;
    of_racing_saves_one_wins(live.clone(), Session::default()).await;
    of_racing_saves_one_wins(live.clone(), filling_in("a")).await;
    turns_that_start_over_all_count(live.clone()).await;
    a_form_goes_its_whole_way(&live).await;
}

async fn what_is_saved_is_loaded(live: &Live) {
    let key = conversation();
    assert!(live.load(&key, NOW).await.unwrap().is_none());
    let session = Session { misses: 2, version: 77, ..Session::default() };
    live.save(&key, session, 0, NOW).await.unwrap();
    let loaded = live.load(&key, NOW).await.unwrap().unwrap();
    assert_eq!((loaded.version, loaded.misses), (1, 2), "the store counts versions, not the caller");
    assert!(live.load(&conversation(), NOW).await.unwrap().is_none());
}

async fn a_stale_save_is_a_conflict(live: &Live) {
    for session in [Session::default(), filling_in("a")] {
        let key = conversation();
        live.save(&key, session.clone(), 0, NOW).await.unwrap();
        live.save(&key, session.clone(), 1, NOW).await.unwrap();
        for stale in [0, 1, 3] {
            let refused = live.save(&key, Session { misses: 9, ..session.clone() }, stale, NOW).await;
            assert!(matches!(refused, Err(SaveError::Conflict)));
        }
        let kept = live.load(&key, NOW).await.unwrap().unwrap();
        assert_eq!(kept, Session { version: 2, ..session });
    }
}

async fn of_racing_saves_one_wins(live: Arc<Live>, session: Session) {
    let key = conversation();
    let mut tasks = tokio::task::JoinSet::new();
    for misses in 0..50 {
        let live = live.clone();
        let session = Session { misses, ..session.clone() };
        tasks.spawn(async move { live.save(&key, session, 0, NOW).await.is_ok().then_some(misses) });
    }
    let won: Vec<u8> = tasks.join_all().await.into_iter().flatten().collect();
    assert_eq!(won.len(), 1);
    let kept = live.load(&key, NOW).await.unwrap().unwrap();
    assert_eq!((kept.version, kept.misses), (1, won[0]));
}

/// Load, step, save, and start over on a conflict, as the pipeline does; every
/// other step holds a form, so that slow and quick saves meet.
async fn turns_that_start_over_all_count(live: Arc<Live>) {
    let key = conversation();
    let mut tasks = tokio::task::JoinSet::new();
    for turn in 0..40 {
        let live = live.clone();
        tasks.spawn(async move {
            loop {
                let before = live.load(&key, NOW).await.unwrap().unwrap_or_default();
                let expected = before.version;
                let mut after = if turn % 2 == 0 { filling_in("a") } else { Session::default() };
                after.misses = before.misses + 1;
                match live.save(&key, after, expected, NOW).await {
                    Ok(()) => break,
                    Err(SaveError::Conflict) => tokio::task::yield_now().await,
                    Err(other) => panic!("{other}"),
                }
            }
        });
    }
    tasks.join_all().await;
    let kept = live.load(&key, NOW).await.unwrap().unwrap();
    assert_eq!((kept.version, kept.misses), (40, 40));
}

async fn a_form_goes_its_whole_way(live: &Live) {
    let key = conversation();
    let way = [Session::default(), filling_in("a"), filling_in("b"), submitting(), Session::default()];
    for (version, session) in (0..).zip(way) {
        live.save(&key, session.clone(), version, NOW).await.unwrap();
        let kept = live.load(&key, NOW).await.unwrap().unwrap();
        assert_eq!(kept, Session { version: version + 1, ..session });
    }
}
