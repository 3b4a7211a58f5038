//! A real Kannel, set up by the file that operators use, and the phones of its
//! fake network.

use std::collections::VecDeque;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crier::sms_text::Encoding;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::{SECRET, Scratch};

pub const PASSWORD: &str = "sendsms-of-the-tests";
pub const SHORT_CODE: &str = "20880";

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/deploy/kannel.conf");
const STATUS_PASSWORD: &str = "status-of-the-tests";
/// How long anything here is waited for.
const PATIENCE: Duration = Duration::from_secs(30);
const GLANCE: Duration = Duration::from_millis(50);
/// A port that was free may be taken when it is used.
const STARTS: usize = 4;

/// Ports that nobody uses: all different, and free a moment ago.
pub fn free_ports<const N: usize>() -> [u16; N] {
    let listeners = [(); N].map(|()| TcpListener::bind("127.0.0.1:0").unwrap());
    listeners.map(|l| l.local_addr().unwrap().port())
}

/// The path and query of Kannel's request for one message.
pub fn request(phone: &str, id: &str, text: &str) -> String {
    let fields = [
        ("token", SECRET),
        ("id", id),
        ("from", phone),
        ("to", SHORT_CODE),
        ("text", text),
        ("charset", "UTF-8"),
        ("coding", "0"),
    ];
    let url = reqwest::Url::parse_with_params("http://crier/hooks/kannel", fields).unwrap();
    format!("{}?{}", url.path(), url.query().unwrap())
}

/// Settings of Crier beside this Kannel.
pub fn settings(sendsms: &str, reports: &str) -> Vec<(&'static str, String)> {
    let text = str::to_owned;
    vec![
        ("CHANNELS__KANNEL__ENABLED", text("true")),
        ("CHANNELS__KANNEL__SECRET", text(SECRET)),
        ("CHANNELS__KANNEL__USERNAME", text("crier")),
        ("CHANNELS__KANNEL__PASSWORD", text(PASSWORD)),
        ("CHANNELS__KANNEL__FROM", text(SHORT_CODE)),
        ("CHANNELS__KANNEL__SENDSMS_URL", text(sendsms)),
        ("CHANNELS__KANNEL__DLR_URL", text(reports)),
    ]
}

#[derive(Clone, Copy)]
pub struct Ports {
    admin: u16,
    boxes: u16,
    network: u16,
    sendsms: u16,
}

impl Ports {
    pub fn choose() -> Self {
        let [admin, boxes, network, sendsms] = free_ports();
        Self { admin, boxes, network, sendsms }
    }

    pub fn sendsms_url(&self) -> String {
        format!("http://127.0.0.1:{}/cgi-bin/sendsms", self.sendsms)
    }
}

/// Both halves of Kannel; they end with the value.
pub struct Kannel {
    bearerbox: Child,
    smsbox: Child,
    pub ports: Ports,
    pub dir: Scratch,
    http: reqwest::Client,
}

impl Kannel {
    /// Starts on these ports, beside a Crier that listens on `crier`.
    pub async fn start(ports: Ports, crier: u16) -> Self {
        for start in 1..=STARTS {
            match Self::try_start(ports, crier).await {
                Ok(kannel) => return kannel,
                Err(why) if start == STARTS => panic!("Kannel does not start: {why}"),
                Err(_) => tokio::time::sleep(GLANCE * 10).await,
            }
        }
        unreachable!()
    }

    async fn try_start(ports: Ports, crier: u16) -> Result<Self, String> {
        let dir = Scratch::new();
        let conf = dir.0.join("kannel.conf");
        std::fs::create_dir(dir.0.join("spool")).unwrap();
        std::fs::write(&conf, configured(ports, crier, &dir.0)).unwrap();
        let bearerbox = run("bearerbox", "3", &conf, &dir.0);
        let mut kannel = Self {
            bearerbox,
            smsbox: run("/usr/sbin/smsbox", "4", &conf, &dir.0),
            ports,
            dir,
            http: reqwest::Client::new(),
        };
        kannel.wait_for("smsbox:(none)").await?;
        Ok(kannel)
    }

    /// Waits until Kannel's status page shows this.
    async fn wait_for(&mut self, sign: &str) -> Result<(), String> {
        let deadline = tokio::time::Instant::now() + PATIENCE;
        let mut last = String::new();
        while tokio::time::Instant::now() < deadline {
            if let Ok(Some(status)) = self.bearerbox.try_wait() {
                return Err(format!("bearerbox ended with {status}:\n{}", self.logs()));
            }
            // smsbox started before bearerbox listened.
            if let Ok(Some(_)) = self.smsbox.try_wait() {
                self.smsbox = run("/usr/sbin/smsbox", "4", &self.dir.0.join("kannel.conf"), &self.dir.0);
            }
            if let Ok(page) = self.status().await {
                if page.contains(sign) {
                    return Ok(());
                }
                last = page;
            }
            tokio::time::sleep(GLANCE).await;
        }
        Err(format!("its status never showed {sign:?}:\n{last}\n{}", self.logs()))
    }

    async fn status(&self) -> reqwest::Result<String> {
        let url = format!("http://127.0.0.1:{}/status.txt?password={STATUS_PASSWORD}", self.ports.admin);
        self.http.get(url).send().await?.text().await
    }

    /// Everything Kannel has written for people to read.
    pub fn logs(&self) -> String {
        let files = ["bearerbox.log", "smsbox.log", "bearerbox.out", "smsbox.out"];
        let read = |name: &&str| std::fs::read_to_string(self.dir.0.join(name)).unwrap_or_default();
        files.iter().map(read).collect()
    }

    /// All phones of the fake network; it takes one such line.
    pub async fn phones(&mut self) -> Phones {
        let stream = TcpStream::connect(("127.0.0.1", self.ports.network)).await.unwrap();
        let online = format!("FAKE:{} (online", self.ports.network);
        self.wait_for(&online).await.unwrap();
        Phones { stream, heard: VecDeque::new() }
    }
}

impl Drop for Kannel {
    fn drop(&mut self) {
        // Asked kindly, bearerbox may wait for ever for what is still queued.
        for child in [&mut self.smsbox, &mut self.bearerbox] {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// One half, started as deploy/kannel.conf says.
fn run(program: &str, level: &str, conf: &Path, dir: &Path) -> Child {
    let name = Path::new(program).file_name().unwrap().to_string_lossy().into_owned();
    let output = std::fs::File::create(dir.join(format!("{name}.out"))).unwrap();
    Command::new(program)
        .args(["-v", level])
        .arg(conf)
        .stdin(Stdio::null())
        .stdout(output.try_clone().unwrap())
        .stderr(output)
        .spawn()
        .unwrap_or_else(|why| panic!("{program} cannot be run ({why}): run `make test`, which installs it"))
}

/// deploy/kannel.conf with what an operator must change, and ports and folders of
/// this test; nothing else.
fn configured(ports: Ports, crier: u16, dir: &Path) -> String {
    let shipped = std::fs::read_to_string(FILE).unwrap();
    let dir = dir.to_str().unwrap();
    let changes = [
        ("CHANGE-ME-admin", "admin-of-the-tests".to_owned()),
        ("CHANGE-ME-status", STATUS_PASSWORD.to_owned()),
        ("CHANGE-ME-sendsms", PASSWORD.to_owned()),
        ("CHANGE-ME-at-least-16-characters", SECRET.to_owned()),
        ("admin-port = 13000", format!("admin-port = {}", ports.admin)),
        ("smsbox-port = 13001", format!("smsbox-port = {}", ports.boxes)),
        ("bearerbox-port = 13001", format!("bearerbox-port = {}", ports.boxes)),
        ("sendsms-port = 13013", format!("sendsms-port = {}", ports.sendsms)),
        ("port = 10000", format!("port = {}", ports.network)),
        ("\"http://127.0.0.1:8080/hooks/kannel?", format!("\"http://127.0.0.1:{crier}/hooks/kannel?")),
        ("\"/var/spool/kannel\"", format!("\"{dir}/spool\"")),
        ("\"/var/log/kannel/", format!("\"{dir}/")),
    ];
    let mut conf = shipped;
    for (from, to) in changes {
        assert!(conf.contains(from), "{FILE} no longer has {from}");
        conf = conf.replace(from, &to);
    }
    let left = conf.lines().find(|line| !line.starts_with('#') && line.contains("CHANGE"));
    assert_eq!(left, None, "{FILE} has a value to change that this test does not know");
    conf
}

/// A message as a phone shows it.
#[derive(Debug)]
pub struct Sms {
    pub from: String,
    to: String,
    pub text: String,
    pub encoding: Encoding,
    /// The units of each segment: septets, or 16-bit units.
    pub segments: Vec<usize>,
}

/// One line of the fake network's protocol.
struct Line {
    from: String,
    to: String,
    /// Number of this segment and how many there are, of a concatenated message.
    of: Option<(u8, u8)>,
    body: Vec<u8>,
    ucs2: bool,
}

/// The phones of the fake network.
pub struct Phones {
    stream: TcpStream,
    heard: VecDeque<Sms>,
}

impl Phones {
    /// Writes in the phone's plain alphabet.
    pub async fn text(&mut self, phone: &str, text: &str) {
        self.line(&format!("{phone} {SHORT_CODE} text {text}")).await;
    }

    /// Writes in UCS-2, as a phone does that leaves the plain alphabet.
    pub async fn ucs2(&mut self, phone: &str, text: &str) {
        let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        self.line(&format!("{phone} {SHORT_CODE} ucs2 {}", escaped(&bytes))).await;
    }

    /// Writes in whichever alphabet it takes.
    pub async fn write(&mut self, phone: &str, text: &str) {
        match Encoding::of(text) {
            Encoding::Gsm7 => self.text(phone, text).await,
            Encoding::Ucs2 => self.ucs2(phone, text).await,
        }
    }

    /// Sends one segment of a concatenated message (3GPP TS 23.040, 9.2.3.24.1).
    pub async fn segment(&mut self, phone: &str, reference: u8, of: u8, number: u8, text: &str) {
        let header = escaped(&[5, 0, 3, reference, of, number]);
        self.line(&format!("{phone} {SHORT_CODE} udh-text {header} {text}")).await;
    }

    async fn line(&mut self, line: &str) {
        self.stream.write_all(format!("{line}\n").as_bytes()).await.unwrap();
    }

    /// The next message to this phone, whole.
    pub async fn hear(&mut self, phone: &str) -> Sms {
        let deadline = tokio::time::Instant::now() + PATIENCE;
        let mut raw = Vec::new();
        loop {
            // Kannel writes a line at a time, but several may arrive at once.
            if raw.ends_with(b"\n")
                && let Some(messages) = whole(&raw)
            {
                self.heard.extend(messages);
                raw.clear();
            }
            if let Some(at) = self.heard.iter().position(|sms| sms.to.trim_start_matches('+') == phone) {
                return self.heard.remove(at).unwrap();
            }
            let mut chunk = [0; 65_536];
            match tokio::time::timeout_at(deadline, self.stream.read(&mut chunk)).await {
                Ok(Ok(n)) if n > 0 => raw.extend_from_slice(&chunk[..n]),
                Ok(ended) => panic!("the fake network hung up: {ended:?}"),
                Err(_) => panic!(
                    "nothing came for {phone}; there was {:?} and {:?}",
                    self.heard,
                    String::from_utf8_lossy(&raw)
                ),
            }
        }
    }

    /// Writes and waits for the reply.
    pub async fn ask(&mut self, phone: &str, text: &str) -> Sms {
        self.write(phone, text).await;
        self.hear(phone).await
    }
}

/// The messages in these lines; `None` while segments are missing.
fn whole(raw: &[u8]) -> Option<Vec<Sms>> {
    let mut lines: Vec<Line> = Vec::new();
    for line in raw.strip_suffix(b"\n").unwrap_or(raw).split(|b| *b == b'\n') {
        match read(line) {
            Some(line) => lines.push(line),
            // The text itself had a line break.
            None => {
                let body = &mut lines.last_mut().expect("a line before its continuation").body;
                body.push(b'\n');
                body.extend_from_slice(line);
            }
        }
    }
    let mut messages = Vec::new();
    let mut lines = lines.into_iter().peekable();
    while let Some(line) = lines.next() {
        let mut segments = vec![line];
        if let Some((1, of)) = segments[0].of {
            for number in 2..=of {
                let next = lines.next()?;
                assert_eq!(next.of, Some((number, of)), "segments out of order");
                segments.push(next);
            }
        }
        messages.push(message(&segments));
    }
    Some(messages)
}

fn message(segments: &[Line]) -> Sms {
    let body: Vec<u8> = segments.iter().flat_map(|s| s.body.iter().copied()).collect();
    // A segment does not say its alphabet; UTF-16 of any text we send is no UTF-8
    // without control characters.
    let plain = |text: &&str| !text.chars().any(|c| c.is_control() && c != '\n');
    let text = std::str::from_utf8(&body).ok().filter(plain).filter(|_| !segments[0].ucs2);
    let (text, encoding) = match text {
        Some(text) => (text.to_owned(), Encoding::Gsm7),
        None => (utf16(&body), Encoding::Ucs2),
    };
    let units = |line: &Line| match encoding {
        Encoding::Gsm7 => crier::sms_text::count(std::str::from_utf8(&line.body).unwrap()).units,
        Encoding::Ucs2 => line.body.len() / 2,
    };
    Sms {
        from: segments[0].from.clone(),
        to: segments[0].to.clone(),
        text,
        encoding,
        segments: segments.iter().map(units).collect(),
    }
}

fn utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes.chunks(2).map(|p| u16::from_be_bytes([p[0], p[1]])).collect();
    String::from_utf16(&units).expect("whole UTF-16")
}

fn read(line: &[u8]) -> Option<Line> {
    let mut words = line.splitn(4, |b| *b == b' ');
    let mut number = || {
        let word = std::str::from_utf8(words.next()?).ok()?;
        let digits = word.strip_prefix('+').unwrap_or(word);
        (digits.len() > 3 && digits.bytes().all(|b| b.is_ascii_digit())).then(|| word.to_owned())
    };
    let (from, to) = (number()?, number()?);
    let (kind, rest) = (words.next()?, words.next().unwrap_or_default());
    let line = |of, body, ucs2| Some(Line { from, to, of, body, ucs2 });
    match kind {
        b"text" => line(None, rest.to_vec(), false),
        b"ucs-2" => line(None, unescaped(rest), true),
        b"udh" => {
            let (header, body) = rest.split_at(rest.iter().position(|b| *b == b' ')?);
            let header = unescaped(header);
            assert_eq!(header[..3], [5, 0, 3], "a header of something else");
            line(Some((header[5], header[4])), unescaped(body.strip_prefix(b" data ")?), false)
        }
        _ => None,
    }
}

fn escaped(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("%{b:02X}")).collect()
}

fn unescaped(raw: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = raw;
    while let [first, tail @ ..] = rest {
        rest = tail;
        match (first, tail) {
            (b'+', _) => bytes.push(b' '),
            (b'%', [high, low, after @ ..]) => {
                let hex = std::str::from_utf8(&[*high, *low]).unwrap().to_owned();
                bytes.push(u8::from_str_radix(&hex, 16).unwrap());
                rest = after;
            }
            _ => bytes.push(*first),
        }
    }
    bytes
}
