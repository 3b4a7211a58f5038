//! What a turn costs, in one run on one machine:
//!
//! - in process: `Pipeline::take` for a mix of questions, and the share of each stage
//! - over HTTP: the same mix at the Kannel hook, against the same server returning a
//!   constant, on one worker: requests per second of that worker's core, which is one
//!   over the CPU that a request costs the server's threads (the client's do not count)
//!
//! `cargo bench --bench turn` prints the figures and the ratios; `-- --quick` measures
//! shorter. Absolute figures depend on the machine; the ratios are what to quote.

// A benchmark prints, and may stop where it fails.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, clippy::indexing_slicing)]

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use actix_web::{App, HttpResponse, HttpServer, web};
use crier::app;
use crier::config::Config;
use crier::model::{Address, Capabilities, Content, Inbound};
use crier::pipeline::Delivery;

// As in the server.
#[global_allocator]
static MEMORY: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// Real-looking questions in five languages; none is an example of the pack.
const QUESTIONS: [&str; 10] = [
    "pls how can i get registered b4 the day",
    "what time does polling open",
    "my name isnt on the list what do i do",
    "do i need my id to vote",
    "nataka kujua kituo changu cha kura kiko wapi",
    "je veux savoir si mon nom est sur la liste",
    "vote dene ke liye kya kya lana hai",
    "كيف أسجل للتصويت",
    "somebody offered me money for my vote",
    "can my grandma get help at the polling place",
];
/// What the threads that ask are called.
const CLIENT: &str = "client";
const VOTERS: u64 = 2_000;
const SECRET: &str = "0123456789abcdef0123";

fn main() {
    let quick = std::env::args().any(|a| a == "--quick");
    let time = Duration::from_secs(if quick { 2 } else { 6 });
    let dir = std::env::temp_dir().join(format!("crier-bench-{}", uuid::Uuid::now_v7()));
    let config = config(&dir);
    // As in the server: counting is part of a turn.
    crier::observe::metric::start();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        in_process(&config, time).await;
        over_http(config, time).await;
    });
    let _ = std::fs::remove_dir_all(&dir);
}

fn config(dir: &std::path::Path) -> Config {
    let settings = [
        ("DATA__DIR", dir.to_str().unwrap()),
        ("SERVER__LISTEN", "127.0.0.1:0"),
        ("SERVER__WORKERS", "1"),
        ("CONTENT__DEMO", "true"),
        ("CHANNELS__KANNEL__ENABLED", "true"),
        ("CHANNELS__KANNEL__SECRET", SECRET),
        ("LOG__LEVEL", "error"),
    ];
    Config::from_parts(None, settings.iter().map(|(k, v)| (format!("CRIER_{k}"), (*v).to_owned())).collect())
        .unwrap()
}

fn inbound(n: u64) -> Inbound {
    Inbound {
        gateway: "kannel",
        capabilities: Capabilities::SMS,
        provider_id: format!("b{n}"),
        from: Address::phone(&format!("+2547{:08}", n % VOTERS)),
        to: Some("20880".to_owned()),
        content: Content::Text(QUESTIONS[usize::try_from(n).unwrap() % QUESTIONS.len()].to_owned()),
        locale_hint: None,
        link: None,
    }
}

async fn in_process(config: &Config, time: Duration) {
    let started = Instant::now();
    let pipeline = app::build(config, Vec::new(), app::now_ms).await.unwrap();
    println!("start (compile, train, open)  {:>8.0} ms", started.elapsed().as_secs_f64() * 1e3);
    let edition = pipeline.shelf.current();
    let mut n = 0;
    let mut took = Vec::new();
    let began = Instant::now();
    while began.elapsed() < time {
        let message = inbound(n);
        let at = Instant::now();
        pipeline.take(&message, Delivery::Inline).await.unwrap();
        took.push(at.elapsed());
        n += 1;
    }
    took.sort_unstable();
    let at = |share: f64| took[(took.len() as f64 * share) as usize].as_secs_f64() * 1e6;
    println!("turn in process               {:>8.1} µs median, {:.1} µs p99 ({n} turns)", at(0.5), at(0.99));
    shares();
    let mut stages = Vec::new();
    let expecting = crier::model::Expecting::default();
    stages.push((
        "understand",
        mean(|i| drop(edition.understander.understand(&inbound(i).content, &expecting))),
    ));
    stages.push(("(making the message)", mean(|i| drop(inbound(i)))));
    for (stage, micros) in stages {
        println!("  {stage:<27} {micros:>8.1} µs");
    }
    pipeline.records.close().await.unwrap();
}

/// The share of each stage, from the server's own metrics.
fn shares() {
    let text = crier::observe::metric::start().render();
    let sum = |line: &str| {
        Some((
            line.split("stage=\"").nth(1)?.split('"').next()?.to_owned(),
            line.rsplit(' ').next()?.parse::<f64>().ok()?,
        ))
    };
    let stages: Vec<(String, f64)> =
        text.lines().filter(|l| l.starts_with("crier_turn_stage_seconds_sum")).filter_map(sum).collect();
    let total: f64 = stages.iter().map(|(_, seconds)| seconds).sum();
    for (stage, seconds) in stages {
        println!("  share of {stage:<18} {:>8.0} %", 100.0 * seconds / total);
    }
}

fn mean(mut work: impl FnMut(u64)) -> f64 {
    const RUNS: u64 = 20_000;
    let began = Instant::now();
    (0..RUNS).for_each(&mut work);
    began.elapsed().as_secs_f64() * 1e6 / RUNS as f64
}

async fn over_http(config: Config, time: Duration) {
    let constant = HttpServer::new(|| App::new().route("/hooks/kannel", web::get().to(constant)))
        .workers(1)
        .bind("127.0.0.1:0")
        .unwrap();
    let constant_at = constant.addrs()[0];
    let running = constant.run();
    let handle = running.handle();
    tokio::spawn(running);
    let crier = app::start(config, app::now_ms).await.unwrap();
    let crier_at = crier.address;
    // In turn, so that the machine's drift falls on both.
    let mut ratios = Vec::new();
    for round in 0..3 {
        let bare = load(constant_at, time, round).await;
        let ours = load(crier_at, time, round + 10).await;
        println!(
            "HTTP round {round}: constant {:>7.0}/s, {:>5.1} µs CPU; crier {:>7.0}/s, {:>5.1} µs CPU",
            bare.per_second, bare.cpu_micros, ours.per_second, ours.cpu_micros,
        );
        ratios.push((bare.cpu_micros / ours.cpu_micros, ours.per_second / bare.per_second));
    }
    ratios.sort_by(|a, b| a.0.total_cmp(&b.0));
    println!(
        "HTTP: per core {:.2} of the constant's requests, {:.2} by the clock (median of three); resident {} MB",
        ratios[1].0,
        ratios[1].1,
        resident_mb()
    );
    crier.stop().await;
    handle.stop(false).await;
}

async fn constant() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("Register at any office.")
}

struct Load {
    per_second: f64,
    /// CPU of the server's threads per request.
    cpu_micros: f64,
}

/// Sixteen connections, each one request at a time, all served by one thread that never
/// sleeps: waking a client on an idle core costs the server several microseconds, and
/// one that answers fast would be spared them.
async fn load(address: std::net::SocketAddr, time: Duration, round: u64) -> Load {
    let client = std::thread::Builder::new().name(CLIENT.to_owned());
    let asking = client.spawn(move || {
        let mut next = round * 100_000_000;
        let mut connections: Vec<Connection> = (0..16).map(|_| Connection::open(address)).collect();
        let (began, cpu) = (Instant::now(), cpu_seconds());
        let mut requests = 0_u64;
        while began.elapsed() < time {
            for connection in &mut connections {
                if connection.answered() {
                    connection.ask(next);
                    next += 1;
                    requests += 1;
                }
            }
        }
        let requests = requests as f64;
        Load {
            per_second: requests / began.elapsed().as_secs_f64(),
            cpu_micros: (cpu_seconds() - cpu) * 1e6 / requests,
        }
    });
    tokio::task::spawn_blocking(|| asking.unwrap().join().unwrap()).await.unwrap()
}

/// The questions as Kannel writes them into its address.
static ENCODED: LazyLock<Vec<String>> = LazyLock::new(|| {
    let escaped = |byte: u8| match byte {
        b' ' => "+".to_owned(),
        b if b.is_ascii_alphanumeric() => char::from(b).to_string(),
        b => format!("%{b:02X}"),
    };
    let encoded = |text: &&str| text.bytes().map(escaped).collect();
    QUESTIONS.iter().map(encoded).collect()
});

struct Connection {
    stream: TcpStream,
    buffer: [u8; 8192],
    got: usize,
    waiting: bool,
}

impl Connection {
    fn open(address: std::net::SocketAddr) -> Self {
        let stream = TcpStream::connect(address).unwrap();
        stream.set_nodelay(true).unwrap();
        stream.set_nonblocking(true).unwrap();
        Self { stream, buffer: [0; 8192], got: 0, waiting: false }
    }

    fn ask(&mut self, n: u64) {
        let text = &ENCODED[usize::try_from(n).unwrap() % QUESTIONS.len()];
        let request = format!(
            "GET /hooks/kannel?token={SECRET}&from=%2B2547{:08}&to=20880&id={n}&coding=0&charset=UTF-8&text={text} HTTP/1.1\r\nHost: localhost\r\n\r\n",
            n % VOTERS
        );
        self.stream.write_all(request.as_bytes()).unwrap();
        (self.got, self.waiting) = (0, true);
    }

    /// True where nothing is asked, or the whole answer is there; it must be a good one.
    fn answered(&mut self) -> bool {
        if !self.waiting {
            return true;
        }
        match self.stream.read(&mut self.buffer[self.got..]) {
            Ok(0) => panic!("the server closed the connection"),
            Ok(read) => self.got += read,
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => return false,
            Err(error) => panic!("{error}"),
        }
        let got = &self.buffer[..self.got];
        let Some(end) = got.windows(4).position(|four| four == b"\r\n\r\n") else { return false };
        let head = std::str::from_utf8(&got[..end]).unwrap();
        assert!(head.starts_with("HTTP/1.1 200"), "{head}");
        let length = head.lines().find_map(|line| {
            let (name, value) = line.split_once(": ")?;
            name.eq_ignore_ascii_case("content-length").then(|| value.parse::<usize>().ok())?
        });
        self.waiting = self.got < end + 4 + length.unwrap_or(0);
        !self.waiting
    }
}

/// CPU seconds of all threads but the clients', from the kernel's own accounting
/// (`schedstat`: the first number is nanoseconds on a CPU).
fn cpu_seconds() -> f64 {
    let threads = std::fs::read_dir("/proc/self/task").unwrap();
    let nanoseconds = threads.filter_map(|thread| {
        let thread = thread.ok()?.path();
        let name = std::fs::read_to_string(thread.join("comm")).ok()?;
        let figures = std::fs::read_to_string(thread.join("schedstat")).ok()?;
        (name.trim_end() != CLIENT).then(|| figures.split(' ').next()?.parse::<f64>().ok())?
    });
    nanoseconds.sum::<f64>() / 1e9
}

fn resident_mb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|l| l.starts_with("VmRSS")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
}
