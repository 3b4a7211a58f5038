use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use super::*;
use crate::channels::{Retry, SendError, Stub};
use crate::keys::KeyRing;
use crate::model::{Address, Part};

const HOUR_MS: i64 = 3_600_000;
/// How long a slow gateway takes over one part.
const SLOW: Duration = Duration::from_millis(150);
const PATIENCE: Duration = Duration::from_secs(20);

fn clock() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}

/// Two gateways and an outbox between them, carried until the test stops it.
struct Rig {
    dir: PathBuf,
    records: Records,
    outbox: Arc<Outbox>,
    kannel: Stub,
    twilio: Stub,
    stop: CancellationToken,
    carrying: Option<tokio::task::JoinHandle<()>>,
}

impl Rig {
    async fn new(at_once: usize) -> Self {
        Self::with_clock(at_once, clock).await
    }

    async fn with_clock(at_once: usize, clock: fn() -> i64) -> Self {
        let dir = std::env::temp_dir().join(format!("crier-outbox-{}", uuid::Uuid::now_v7()));
        let (keys, _) = KeyRing::load_or_make(&dir.join("keys")).unwrap();
        let records = Records::open(&dir.join("records.db"), Arc::new(keys)).await.unwrap();
        let (kannel, twilio) = (Stub::named("kannel"), Stub::named("twilio"));
        let gateways = vec![Gateway::Stub(kannel.clone()), Gateway::Stub(twilio.clone())];
        let outbox = Arc::new(Outbox::new(records.clone(), gateways, at_once, HOUR_MS, clock));
        let stop = CancellationToken::new();
        Self { dir, records, outbox, kannel, twilio, stop, carrying: None }
    }

    fn carry(&mut self) {
        self.carrying = Some(tokio::spawn(self.outbox.clone().carry(self.stop.clone())));
    }

    async fn stop(&mut self) {
        self.stop.cancel();
        self.carrying.take().unwrap().await.unwrap();
    }

    /// Queues these words, a part each, as one turn of this voter.
    async fn owe(&self, gateway: &'static str, voter: u8, words: &[&str]) {
        let part = |text: &&str| Outgoing {
            gateway,
            to: Address::phone(&format!("+2547000000{voter:02}")),
            from: None,
            part: Part {
                heading: None,
                list: 0..0,
                locale: "en".parse().unwrap(),
                text: (*text).to_owned(),
                buttons: Vec::new(),
                pins: Vec::new(),
                ask_location: None,
            },
            link: None,
            reference: String::new(),
        };
        let turn = format!("{gateway}-{voter}-{}", words.concat());
        let (key, parts) = (ConversationKey([voter; 16]), words.iter().map(part).collect());
        self.outbox.queue(&turn, key, ChannelKind::Sms, parts).await.unwrap();
    }

    /// What a gateway was given, once it is this many parts.
    async fn given(&self, stub: &Stub, count: usize) -> Vec<String> {
        let end = Instant::now() + PATIENCE;
        let mut given = Vec::new();
        while given.len() < count {
            assert!(Instant::now() < end, "only {given:?} was sent");
            tokio::time::sleep(Duration::from_millis(5)).await;
            given.extend(stub.take().into_iter().map(|out| out.part.text));
        }
        given
    }
}

impl Drop for Rig {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_gateway_takes_several_voters_at_once_and_no_more() {
    let mut rig = Rig::new(4).await;
    rig.kannel.take_time(SLOW);
    for voter in 0..8 {
        rig.owe("kannel", voter, &["a", "b", "c"]).await;
    }
    rig.carry();
    assert_eq!(rig.given(&rig.kannel, 24).await.len(), 24);
    assert_eq!(rig.kannel.most_in_hands(), 4);
    rig.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_gateway_that_hangs_delays_nobody_else() {
    let mut rig = Rig::new(4).await;
    rig.kannel.take_time(PATIENCE * 2);
    for voter in 0..8 {
        rig.owe("kannel", voter, &["a"]).await;
    }
    for voter in 50..60 {
        rig.owe("twilio", voter, &["x"]).await;
    }
    rig.carry();
    rig.given(&rig.twilio, 10).await;
    assert!(rig.kannel.take().is_empty());
    // Nobody waits for what hangs.
    rig.carrying.take().unwrap().abort();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_parts_of_one_conversation_are_sent_one_at_a_time_in_order() {
    let mut rig = Rig::new(8).await;
    rig.kannel.take_time(Duration::from_millis(10));
    // The next is taken up at once: were somebody to look for each, it would take longer
    // than anybody waits.
    let words: Vec<String> = (0..2 * PATIENCE.as_secs()).map(|n| format!("{n:02}")).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let (first, second) = words.split_at(words.len() / 2);
    rig.owe("kannel", 1, first).await;
    rig.owe("kannel", 1, second).await;
    rig.carry();
    assert_eq!(rig.given(&rig.kannel, words.len()).await, words);
    assert_eq!(rig.kannel.most_in_hands(), 1);
    rig.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_gateway_that_names_a_wait_is_sent_nothing_until_it_is_over() {
    let mut rig = Rig::new(4).await;
    let wait = Duration::from_secs(3);
    rig.kannel.fail_next(SendError { retry: Retry::After(wait), ..SendError::SLOW });
    rig.owe("kannel", 1, &["a"]).await;
    let began = Instant::now();
    rig.carry();
    while !rig.outbox.is_held("kannel") {
        assert!(began.elapsed() < PATIENCE);
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    for voter in 2..10 {
        rig.owe("kannel", voter, &["b"]).await;
    }
    rig.owe("twilio", 50, &["x"]).await;
    rig.given(&rig.twilio, 1).await;
    assert!(!rig.outbox.is_held("twilio"));
    let given = rig.given(&rig.kannel, 1).await.len();
    let took = began.elapsed();
    assert!(wait <= took, "the first was sent after {took:?}");
    rig.given(&rig.kannel, 9 - given).await;
    rig.stop().await;
    assert_eq!(rig.records.claim("kannel", clock() + HOUR_MS / 2, 1, 9).await.unwrap().len(), 0);
}

#[tokio::test]
async fn what_was_put_off_is_no_try_of_the_part() {
    let rig = Rig::new(4).await;
    rig.owe("kannel", 1, &["a"]).await;
    for _ in 0..3 {
        let claimed = rig.records.claim("kannel", clock(), 60_000, 4).await.unwrap();
        assert_eq!(claimed[0].attempt, 1);
        rig.records.put_off(claimed[0].id, clock(), "held").await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stop_waits_for_what_is_in_a_gateways_hands_and_takes_up_no_more() {
    let mut rig = Rig::new(2).await;
    rig.kannel.take_time(Duration::from_secs(1));
    for voter in 0..4 {
        rig.owe("kannel", voter, &["a"]).await;
    }
    rig.carry();
    while rig.kannel.most_in_hands() < 2 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    rig.stop().await;
    assert_eq!(rig.kannel.take().len(), 2);
    assert_eq!(rig.records.outbox_depth().await.unwrap().parts, 2, "noted as sent, the rest still owed");
}

/// How many more times the clock of [`faulty_clock`] panics.
static FAULTS: AtomicU32 = AtomicU32::new(0);

fn faulty_clock() -> i64 {
    let fault = FAULTS.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
    assert!(fault.is_err(), "one of the faults that a test wants");
    clock()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn work_that_panics_is_taken_up_again() {
    let mut rig = Rig::with_clock(4, faulty_clock).await;
    rig.carry();
    // Each carrier and the keeper of the house look at the clock every second.
    FAULTS.store(3, Ordering::Relaxed);
    let end = Instant::now() + PATIENCE;
    while FAULTS.load(Ordering::Relaxed) > 0 {
        assert!(Instant::now() < end, "nobody looks at the clock");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    rig.owe("kannel", 1, &["a"]).await;
    rig.owe("twilio", 2, &["x"]).await;
    rig.given(&rig.kannel, 1).await;
    rig.given(&rig.twilio, 1).await;
    rig.stop().await;
}
