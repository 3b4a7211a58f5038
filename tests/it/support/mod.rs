//! A whole Crier in this process, on a port of the system's choosing, with a clock
//! that starts on a fixed day.

pub mod bot_api;
pub mod browser;
pub mod hosted;
pub mod kannel;
pub mod outbox;
pub mod process;
pub mod provider;
pub mod socket;
pub mod telegram;
pub mod twilio;

use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use crier::app::{self, Running, StartError};
use crier::config::Config;
use serde_json::{Value, json};

/// Friday, 15 January 2027, 08:00 UTC: before every deadline of the demonstration.
pub const START_MS: i64 = 1_800_000_000_000;

/// What every gateway of a test shows to be let in.
pub const SECRET: &str = "token-of-the-tests-0123456789";

static BEGAN: LazyLock<Instant> = LazyLock::new(Instant::now);

/// Runs at its usual pace from [`START_MS`] on.
pub fn clock() -> i64 {
    START_MS + i64::try_from(BEGAN.elapsed().as_millis()).unwrap()
}

/// A folder that goes with the value.
pub struct Scratch(pub PathBuf);

impl Scratch {
    pub fn new() -> Self {
        let dir = std::env::temp_dir().join(format!("crier-it-{}", uuid::Uuid::now_v7()));
        std::fs::create_dir_all(&dir).unwrap();
        Self(dir)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

pub struct Server {
    pub url: String,
    pub running: Running,
    pub dir: Scratch,
    pub http: reqwest::Client,
}

/// The configuration of a test: `CRIER_` variables without the prefix.
pub fn config(dir: &Scratch, settings: &[(&str, &str)]) -> Config {
    let data = dir.0.join("data").to_string_lossy().into_owned();
    let own = [("DATA__DIR", data.as_str()), ("SERVER__LISTEN", "127.0.0.1:0"), ("CONTENT__DEMO", "true")];
    let all = own.iter().chain(settings).map(|(k, v)| (format!("CRIER_{k}"), (*v).to_owned()));
    Config::from_parts(None, all.collect()).unwrap()
}

impl Server {
    /// Starts with these settings, such as `("CHANNELS__KANNEL__ENABLED", "true")`.
    pub async fn start(settings: &[(&str, &str)]) -> Self {
        Self::start_in(Scratch::new(), settings).await
    }

    /// Starts on a folder that may hold what an earlier one left.
    pub async fn start_in(dir: Scratch, settings: &[(&str, &str)]) -> Self {
        let running = app::start(config(&dir, settings), clock).await.unwrap_or_else(|e| panic!("{e}"));
        let url = format!("http://{}", running.address);
        let http = reqwest::Client::builder().timeout(Duration::from_secs(20)).build().unwrap();
        Self { url, running, dir, http }
    }

    /// Stops, and gives the folder for a next start.
    pub async fn stop(self) -> Scratch {
        self.running.stop().await;
        self.dir
    }

    pub fn voter(&self) -> Voter<'_> {
        let token: String = [uuid::Uuid::new_v7(uuid::Timestamp::now(uuid::NoContext)), uuid::Uuid::now_v7()]
            .iter()
            .map(|u| u.simple().to_string())
            .collect();
        Voter { server: self, token, sent: 0 }
    }

    /// A voter who chose a language.
    pub async fn voter_in(&self, language: &str) -> Voter<'_> {
        let mut voter = self.voter();
        voter.send(json!({ "choice": format!("l:{language}") })).await;
        voter
    }

    /// The title of an answer in a language.
    pub fn title(&self, language: &str, answer: &str) -> String {
        let edition = self.running.doors.pipeline.shelf.current();
        edition.release.title(language.parse().unwrap(), &answer.into())
    }

    /// What the authority is called in a language.
    pub fn authority(&self, language: &str) -> String {
        let edition = self.running.doors.pipeline.shelf.current();
        edition.release.library.authority(language.parse().unwrap()).to_owned()
    }

    /// A message of the release in use.
    pub fn text(&self, language: &str, id: &str) -> String {
        self.running.doors.pipeline.shelf.current().release.text(language.parse().unwrap(), id)
    }

    pub async fn get(&self, path: &str) -> (u16, String) {
        let response = self.http.get(format!("{}{path}", self.url)).send().await.unwrap();
        (response.status().as_u16(), response.text().await.unwrap())
    }
}

/// Copies the pack of this repository into a folder, each file as `edit` leaves it.
pub fn copy_pack(into: &Path, edit: impl Fn(&Path, String) -> String) {
    let mut folders = vec![PathBuf::from("locales"), PathBuf::from("intents")];
    while let Some(folder) = folders.pop() {
        std::fs::create_dir_all(into.join(&folder)).unwrap();
        for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(&folder)).unwrap() {
            let entry = entry.unwrap();
            let path = folder.join(entry.file_name());
            if entry.path().is_dir() {
                folders.push(path);
            } else {
                let text = std::fs::read_to_string(entry.path()).unwrap();
                std::fs::write(into.join(&path), edit(&path, text)).unwrap();
            }
        }
    }
}

/// Why a start with these settings stops.
pub async fn refused_start(settings: &[(&str, &str)]) -> StartError {
    let dir = Scratch::new();
    match app::start(config(&dir, settings), clock).await {
        Ok(_) => panic!("it started"),
        Err(error) => error,
    }
}

/// Somebody at the web chat.
pub struct Voter<'a> {
    server: &'a Server,
    pub token: String,
    sent: usize,
}

/// What the web chat answered.
#[derive(Debug)]
pub struct Answer(pub Value);

impl Voter<'_> {
    pub async fn say(&mut self, text: &str) -> Answer {
        self.send(json!({ "text": text })).await
    }

    /// Presses the button with this label on the last answer.
    pub async fn press(&mut self, on: &Answer, label: &str) -> Answer {
        let token = on.button(label).unwrap_or_else(|| panic!("no button {label:?} on {on:?}"));
        self.send(json!({ "choice": token })).await
    }

    pub async fn share(&mut self, lat: f64, lon: f64) -> Answer {
        self.send(json!({ "location": { "lat": lat, "lon": lon } })).await
    }

    pub async fn send(&mut self, message: Value) -> Answer {
        self.sent += 1;
        let id = format!("m{}", self.sent);
        self.send_as(&id, message).await
    }

    /// Sends under a message id of one's own, to send it again.
    pub async fn send_as(&self, id: &str, mut message: Value) -> Answer {
        message["id"] = id.into();
        message["conversation"] = self.token.clone().into();
        let url = format!("{}/chat/messages", self.server.url);
        let response = self.server.http.post(url).json(&message).send().await.unwrap();
        assert_eq!(response.status(), 200);
        Answer(response.json().await.unwrap())
    }
}

impl Answer {
    pub fn text(&self) -> String {
        let parts = self.0["parts"].as_array().unwrap();
        parts.iter().map(|p| p["text"].as_str().unwrap()).collect::<Vec<_>>().join("\n\n")
    }

    pub fn heading(&self) -> Option<&str> {
        self.0["parts"][0]["heading"].as_str()
    }

    pub fn lang(&self) -> &str {
        self.0["parts"][0]["lang"].as_str().unwrap()
    }

    pub fn buttons(&self) -> Vec<(String, String)> {
        let parts = self.0["parts"].as_array().unwrap();
        let all = parts.iter().flat_map(|p| p["buttons"].as_array().unwrap());
        all.map(|b| (b["token"].as_str().unwrap().to_owned(), b["label"].as_str().unwrap().to_owned()))
            .collect()
    }

    pub fn button(&self, label: &str) -> Option<String> {
        self.buttons().into_iter().find(|(_, l)| l == label).map(|(token, _)| token)
    }
}
