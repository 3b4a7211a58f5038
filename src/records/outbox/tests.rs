use super::super::tests::Home;
use std::sync::Arc;

use sea_orm::ConnectionTrait;

use super::*;
use crate::model::DeliveryState;

const HOUR: i64 = 3_600_000;

fn part(conversation: u8, text: &str) -> OutgoingRow {
    OutgoingRow {
        conversation: ConversationKey([conversation; 16]),
        channel: ChannelKind::Sms,
        gateway: "kannel".to_owned(),
        address: Address::phone("+254700000001"),
        from: Some("22522".to_owned()),
        link: None,
        part: Part {
            heading: None,
            list: 0..0,
            locale: "en".parse().unwrap(),
            text: text.to_owned(),
            buttons: Vec::new(),
            pins: Vec::new(),
            ask_location: None,
        },
    }
}

fn texts(claimed: &[Claimed]) -> Vec<&str> {
    claimed.iter().map(|part| part.outgoing.part.text.as_str()).collect()
}

#[tokio::test]
async fn a_turn_queues_once_even_where_its_reply_grew() {
    let home = Home::new();
    let records = home.open().await;
    assert_eq!(records.queue("t", &[part(1, "a"), part(1, "b")], HOUR, 0).await.unwrap(), 2);
    let again = [part(1, "a"), part(1, "b"), part(1, "c")];
    assert_eq!(records.queue("t", &again, HOUR, 0).await.unwrap(), 0);
    assert_eq!(records.queue("nothing to say", &[], HOUR, 0).await.unwrap(), 0);
    let depth = records.outbox_depth().await.unwrap();
    assert_eq!(depth, OutboxDepth { parts: 2, oldest_ms: Some(0) });
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_turn_delivered_many_times_at_once_queues_once() {
    let home = Home::new();
    let (one, two) = (home.open().await, home.open().await);
    let mut tasks = tokio::task::JoinSet::new();
    for n in 0..60 {
        let records = if n % 2 == 0 { one.clone() } else { two.clone() };
        tasks.spawn(async move { records.queue("t", &[part(1, "a"), part(1, "b")], HOUR, n).await.unwrap() });
    }
    assert_eq!(tasks.join_all().await.iter().sum::<u64>(), 2);
    assert_eq!(one.outbox_depth().await.unwrap().parts, 2);
}

#[tokio::test]
async fn parts_of_a_conversation_go_out_one_after_another() {
    let home = Home::new();
    let records = home.open().await;
    // The clock steps back between the two turns: order must not follow it.
    records.queue("t1", &[part(1, "1a"), part(1, "1b")], HOUR, 500).await.unwrap();
    records.queue("t2", &[part(1, "1c"), part(2, "2a")], HOUR, 400).await.unwrap();

    let first = records.claim("kannel", 1_000, 60_000, 10).await.unwrap();
    assert_eq!(texts(&first), ["1a", "2a"]);
    assert_eq!(first[0].outgoing.address, Address::phone("+254700000001"));
    assert!(
        records.claim("kannel", 1_000, 60_000, 10).await.unwrap().is_empty(),
        "leased parts are in one pair of hands"
    );

    records.sent(first[0].id, Some("k-1")).await.unwrap();
    let second = records.claim("kannel", 1_000, 60_000, 10).await.unwrap();
    assert_eq!(texts(&second), ["1b"]);
    // Held up: what is behind it waits, however due it is.
    records.retry(second[0].id, 9_000, "busy").await.unwrap();
    assert!(records.claim("kannel", 8_999, 60_000, 10).await.unwrap().is_empty());
    let third = records.claim("kannel", 9_000, 60_000, 10).await.unwrap();
    assert_eq!((texts(&third), third[0].attempt), (vec!["1b"], 2));
    records.failed(third[0].id, "blocked").await.unwrap();
    assert_eq!(texts(&records.claim("kannel", 9_000, 60_000, 10).await.unwrap()), ["1c"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_part_is_in_two_hands_and_none_is_overtaken() {
    let home = Home::new();
    let (one, two) = (home.open().await, home.open().await);
    for turn in 0..10_u8 {
        for conversation in 0..5 {
            let name = format!("{conversation}-{turn}");
            let parts = [part(conversation, &format!("{turn}a")), part(conversation, &format!("{turn}b"))];
            one.queue(&name, &parts, HOUR, 0).await.unwrap();
        }
    }
    let mut tasks = tokio::task::JoinSet::new();
    let log = Arc::new(std::sync::Mutex::new(Vec::new()));
    for records in [one.clone(), one.clone(), two.clone(), two] {
        let log = log.clone();
        tasks.spawn(async move {
            while records.outbox_depth().await.unwrap().parts > 0 {
                for claimed in records.claim("kannel", 1, 60_000, 3).await.unwrap() {
                    let text = claimed.outgoing.part.text.clone();
                    log.lock().unwrap().push((claimed.outgoing.conversation, text));
                    records.sent(claimed.id, None).await.unwrap();
                }
            }
        });
    }
    tasks.join_all().await;
    let log = log.lock().unwrap();
    assert_eq!(log.len(), 100);
    for conversation in 0..5 {
        let key = ConversationKey([conversation; 16]);
        let sent: Vec<&String> = log.iter().filter(|(c, _)| *c == key).map(|(_, text)| text).collect();
        assert!(sent.is_sorted(), "{sent:?}");
    }
}

#[tokio::test]
async fn a_lease_that_ran_out_is_given_to_the_next() {
    let home = Home::new();
    let records = home.open().await;
    records.queue("t", &[part(1, "a")], HOUR, 0).await.unwrap();
    let died = records.claim("kannel", 0, 60_000, 1).await.unwrap();
    assert!(records.claim("kannel", 59_999, 60_000, 1).await.unwrap().is_empty());
    let next = records.claim("kannel", 60_000, 60_000, 1).await.unwrap();
    assert_eq!((next[0].id, next[0].attempt), (died[0].id, 2));
}

#[tokio::test]
async fn what_is_owed_is_known_without_asking_the_file() {
    let home = Home::new();
    let records = home.open().await;
    let (one, two) = (ConversationKey([1; 16]), ConversationKey([2; 16]));
    records.queue("t1", &[part(1, "a"), part(1, "b")], HOUR, 0).await.unwrap();
    records.queue("t1", &[part(1, "a"), part(1, "b")], HOUR, 0).await.unwrap();
    records.queue("t2", &[part(2, "c")], 10, 0).await.unwrap();
    records.close().await.unwrap();

    let records = home.open().await;
    assert!(records.owed(&one) && records.owed(&two));
    assert_eq!(records.expire(10).await.unwrap(), 1);
    assert!(!records.owed(&two));
    let a = records.claim("kannel", 10, 60_000, 1).await.unwrap();
    records.sent(a[0].id, None).await.unwrap();
    records.sent(a[0].id, None).await.unwrap();
    assert!(records.owed(&one), "one of two is still owed");
    assert_eq!(records.forget(&one).await.unwrap(), Forgotten { parts: 2, cases_kept: 0 });
    assert!(!records.owed(&one));
    assert_eq!(records.outbox_depth().await.unwrap(), OutboxDepth::default());
}

#[tokio::test]
async fn a_caller_that_hangs_up_leaves_the_count_right() {
    let home = Home::new();
    let records = home.open().await;
    {
        let parts = [part(1, "a")];
        let mut queue = Box::pin(records.queue("t", &parts, HOUR, 0));
        // Polled once, then dropped, as the request of a client that hung up.
        assert!(futures_util::poll!(&mut queue).is_pending());
    }
    while records.outbox_depth().await.unwrap().parts == 0 {
        tokio::task::yield_now().await;
    }
    let claimed = records.claim("kannel", 0, 1, 1).await.unwrap();
    assert!(records.owed(&ConversationKey([1; 16])));
    records.sent(claimed[0].id, None).await.unwrap();
    assert!(!records.owed(&ConversationKey([1; 16])));
}

#[tokio::test]
async fn a_part_in_somebodys_hands_does_not_expire_and_what_is_settled_is_wiped() {
    let home = Home::new();
    let records = home.open().await;
    records.queue("t", &[part(1, "the text")], 100, 0).await.unwrap();
    let claimed = records.claim("kannel", 99, 50, 1).await.unwrap();
    assert_eq!(records.expire(120).await.unwrap(), 0);
    records.sent(claimed[0].id, Some("k-1")).await.unwrap();
    let row = row::Entity::find().one(records.read()).await.unwrap().unwrap();
    assert_eq!((&*row.state, row.part.len(), row.address.len()), ("sent", 0, 0));

    assert!(records.delivery(claimed[0].id, DeliveryState::Buffered).await.unwrap());
    assert!(records.delivery_by_provider("kannel", "k-1", DeliveryState::Delivered).await.unwrap());
    assert!(!records.delivery(claimed[0].id, DeliveryState::Accepted).await.unwrap(), "reports overtake");
    assert!(!records.delivery_by_provider("twilio", "k-1", DeliveryState::Failed).await.unwrap());

    assert_eq!(records.clear_outbox(99).await.unwrap(), 0);
    assert_eq!(records.clear_outbox(100).await.unwrap(), 1);
}

#[tokio::test]
async fn a_part_that_cannot_be_read_does_not_stop_the_next() {
    let home = Home::new();
    let records = home.open().await;
    records.queue("t", &[part(1, "a"), part(1, "b")], HOUR, 0).await.unwrap();
    records.write().execute_unprepared("UPDATE outbox SET part = x'0100' WHERE part_no = 0").await.unwrap();
    assert!(records.claim("kannel", 0, 60_000, 1).await.unwrap().is_empty());
    assert_eq!(texts(&records.claim("kannel", 0, 60_000, 1).await.unwrap()), ["b"]);
}

/// However long the backlog or the history, looking for what ended reads no more than
/// that.
#[tokio::test]
async fn what_is_looked_for_every_second_has_an_index() {
    let home = Home::new();
    let records = home.open().await;
    for (sql, values, index) in [
        (settle::EXPIRE, vec![vec![0_u8].into(), 1_i64.into(), 500_i64.into()], "outbox_expiring"),
        (settle::CLEAR, vec![1_i64.into(), 500_i64.into()], "outbox_ended"),
    ] {
        let explain: String = format!("EXPLAIN QUERY PLAN {sql}");
        let statement = Statement::from_sql_and_values(DbBackend::Sqlite, explain, values);
        let plan = records.read().query_all_raw(statement).await.unwrap();
        let steps: Vec<String> = plan.iter().map(|row| row.try_get("", "detail").unwrap()).collect();
        let used = format!("USING INDEX {index} (expires_ms<?)");
        assert!(steps.iter().any(|step| step.contains(&used)), "{steps:?}");
        assert!(!steps.iter().any(|step| step.contains("TEMP B-TREE")), "{steps:?}");
    }
}
