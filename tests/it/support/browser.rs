//! A real browser: headless Chromium with a profile of its own, led by its driver.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::{ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use super::Scratch;

/// How long a page may take to show what is waited for.
const PATIENCE: Duration = Duration::from_secs(20);

pub struct Browser {
    pub page: fantoccini::Client,
    url: String,
    session: String,
    driver: Child,
    /// Held open: the driver writes to it.
    _said: BufReader<ChildStdout>,
    _profile: Scratch,
}

/// The last answer on the page.
#[derive(Debug, Clone)]
pub struct Bubble {
    pub heading: String,
    pub text: String,
    pub lang: String,
    pub dir: String,
    pub buttons: Vec<String>,
}

impl Browser {
    /// Starts with these wishes of the voter's, in the form of `Accept-Language`.
    pub async fn start(languages: &str) -> Self {
        Self::with(languages, true).await
    }

    pub async fn without_scripts(languages: &str) -> Self {
        Self::with(languages, false).await
    }

    async fn with(languages: &str, scripts: bool) -> Self {
        let profile = Scratch::new();
        let (driver, said, port) = driver();
        let url = format!("http://127.0.0.1:{port}");
        let mut args: Vec<String> = [
            "--headless=new",
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--force-prefers-reduced-motion",
            "--window-size=900,700",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        ]
        .map(str::to_owned)
        .to_vec();
        args.push(format!("--user-data-dir={}", profile.0.display()));
        let mut prefs = json!({ "intl.accept_languages": languages });
        if !scripts {
            prefs["profile.managed_default_content_settings.javascript"] = 2.into();
        }
        let wishes = json!({
            "goog:chromeOptions": { "args": args, "prefs": prefs },
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        });
        let page = ClientBuilder::new(HttpConnector::new())
            .capabilities(wishes.as_object().unwrap().clone())
            .connect(&url)
            .await
            .unwrap_or_else(|e| panic!("Chromium does not start ({e}): run `make test`"));
        let session = page.session_id().await.unwrap().unwrap();
        Self { page, url, session, driver, _said: said, _profile: profile }
    }

    pub async fn open(&self, url: &str) {
        self.page.goto(url).await.unwrap();
    }

    /// Waits until there is one: what was typed is shown a moment later.
    pub async fn find(&self, css: &str) -> Element {
        for _ in 0..200 {
            if let Ok(element) = self.page.find(Locator::Css(css)).await {
                return element;
            }
            tokio::time::sleep(std::time::Duration::from_millis(25)).await;
        }
        panic!("no {css} on the page:\n{}", self.text().await)
    }

    /// Waits until an element holds this text: a page that is being left answers too.
    pub async fn holds(&self, css: &str, text: &str) {
        for _ in 0..200 {
            if let Ok(element) = self.page.find(Locator::Css(css)).await
                && element.text().await.is_ok_and(|held| held.contains(text))
            {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("{css} never held {text:?}:\n{}", self.text().await);
    }

    pub async fn has(&self, css: &str) -> bool {
        !self.page.find_all(Locator::Css(css)).await.unwrap().is_empty()
    }

    pub async fn text(&self) -> String {
        match self.page.find(Locator::Css("body")).await {
            Ok(body) => body.text().await.unwrap_or_default(),
            Err(_) => String::new(),
        }
    }

    /// Waits until a script's expression is true.
    pub async fn until(&self, what: &str, expression: &str) {
        let end = Instant::now() + PATIENCE;
        while self.eval(expression).await != json!(true) {
            assert!(Instant::now() < end, "{what} did not come:\n{}", self.text().await);
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    pub async fn eval(&self, expression: &str) -> Value {
        self.page.execute(&format!("return ({expression});"), Vec::new()).await.unwrap()
    }

    pub async fn answers(&self) -> usize {
        self.page.find_all(Locator::Css("#log .bot")).await.unwrap().len()
    }

    /// Types a question, presses Enter, and gives the answer.
    pub async fn ask(&self, text: &str) -> Bubble {
        let before = self.answers().await;
        self.find("#text").await.send_keys(&format!("{text}\n")).await.unwrap();
        self.answer_after(before).await
    }

    /// Presses a button of the last answer that has it, and gives the answer.
    pub async fn press(&self, label: &str) -> Bubble {
        let before = self.answers().await;
        self.button(label).await.click().await.unwrap();
        self.answer_after(before).await
    }

    /// Chooses a language for the page, and presses the button beside the list.
    pub async fn speak(&self, code: &str) {
        self.find(&format!("#lang option[lang={code}]")).await.click().await.unwrap();
        self.find("#speak button").await.click().await.unwrap();
    }

    pub async fn button(&self, label: &str) -> Element {
        let mut seen = Vec::new();
        for button in self.page.find_all(Locator::Css("#log button")).await.unwrap().into_iter().rev() {
            let text = button.text().await.unwrap();
            if text == label {
                return button;
            }
            seen.push(text);
        }
        panic!("no button {label:?}, only {seen:?}");
    }

    /// The last answer, once there are more than this many.
    pub async fn answer_after(&self, before: usize) -> Bubble {
        self.until("an answer", &format!("document.querySelectorAll('#log .bot').length > {before}")).await;
        self.last().await
    }

    pub async fn last(&self) -> Bubble {
        let all = self.page.find_all(Locator::Css("#log .bot")).await.unwrap();
        bubble(all.last().expect("no answer on the page")).await
    }

    pub async fn first(&self) -> Bubble {
        bubble(&self.find("#log .bot").await).await
    }

    /// Presses a key wherever the focus is; `shift` holds Shift meanwhile.
    pub async fn key(&self, key: char, shift: bool) {
        const SHIFT: char = '\u{e008}';
        let mut keys = KeyActions::new("keyboard".to_owned());
        if shift {
            keys = keys.then(KeyAction::Down { value: SHIFT });
        }
        keys = keys.then(KeyAction::Down { value: key }).then(KeyAction::Up { value: key });
        if shift {
            keys = keys.then(KeyAction::Up { value: SHIFT });
        }
        self.page.perform_actions(keys).await.unwrap();
    }

    /// The id, the label or the text of what has the focus.
    pub async fn focus(&self) -> String {
        let active = self.page.active_element().await.unwrap();
        match active.attr("id").await.unwrap() {
            Some(id) => id,
            None => active.text().await.unwrap(),
        }
    }

    /// What the console said as an error or a warning.
    pub async fn complaints(&self) -> Vec<String> {
        let entries = self.log("browser").await;
        let bad = entries.iter().filter(|e| e["level"] == "SEVERE" || e["level"] == "WARNING");
        bad.map(|e| e["message"].to_string()).collect()
    }

    /// Everything the browser asked for over the network since this was last called:
    /// addresses of requests and of sockets, and `frame` for each frame a socket sent.
    pub async fn network(&self) -> Vec<String> {
        let mut asked = Vec::new();
        for entry in self.log("performance").await {
            let event: Value = serde_json::from_str(entry["message"].as_str().unwrap()).unwrap();
            let (method, params) = (&event["message"]["method"], &event["message"]["params"]);
            let url = match method.as_str().unwrap_or_default() {
                "Network.requestWillBeSent" => &params["request"]["url"],
                "Network.webSocketCreated" => &params["url"],
                "Network.webSocketFrameSent" => &json!("frame"),
                _ => continue,
            };
            asked.extend(url.as_str().filter(|u| !u.starts_with("data:")).map(str::to_owned));
        }
        asked
    }

    /// A command of the browser's developer tools.
    pub async fn devtools(&self, command: &str, arguments: Value) -> Value {
        self.extension("goog/cdp/execute", json!({ "cmd": command, "params": arguments })).await
    }

    async fn log(&self, kind: &str) -> Vec<Value> {
        let answer = self.extension("se/log", json!({ "type": kind })).await;
        answer.as_array().unwrap_or_else(|| panic!("no log: {answer}")).clone()
    }

    /// What the driver can do beyond the standard.
    async fn extension(&self, path: &str, body: Value) -> Value {
        let url = format!("{}/session/{}/{path}", self.url, self.session);
        let asked = reqwest::Client::new().post(url).json(&body).send().await.unwrap();
        let mut answer: Value = asked.json().await.unwrap();
        answer["value"].take()
    }
}

/// Starts a driver, and reads its port. It wants one port on two addresses and ends
/// where another process has the second: it is then started again.
fn driver() -> (Child, BufReader<ChildStdout>, u16) {
    for _ in 0..10 {
        let mut driver = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|e| panic!("chromedriver does not start ({e}): run `make test`"));
        let mut said = BufReader::new(driver.stdout.take().unwrap());
        let named =
            |line: String| line.rsplit_once("successfully on port ")?.1.trim_end_matches('.').parse().ok();
        if let Some(port) = said.by_ref().lines().map_while(Result::ok).find_map(named) {
            return (driver, said, port);
        }
        let _ = driver.wait();
    }
    panic!("chromedriver found no port in ten starts");
}

/// Chromium ends with its session, not with its driver: so that it also ends where a
/// test fails, the session is closed here, on a plain connection.
impl Drop for Browser {
    fn drop(&mut self) {
        let address = self.url.trim_start_matches("http://");
        if let Ok(mut driver) = TcpStream::connect(address) {
            let _ = driver.set_read_timeout(Some(PATIENCE));
            let end = format!(
                "DELETE /session/{} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n",
                self.session
            );
            let _ = driver.write_all(end.as_bytes());
            // It answers once the browser has gone.
            let _ = driver.read(&mut [0; 256]);
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

async fn bubble(article: &Element) -> Bubble {
    let text_of = async |css: &str| match article.find(Locator::Css(css)).await {
        Ok(element) => element.text().await.unwrap(),
        Err(_) => String::new(),
    };
    let mut buttons = Vec::new();
    for button in article.find_all(Locator::Css("button[name=choice]")).await.unwrap() {
        buttons.push(button.text().await.unwrap());
    }
    Bubble {
        heading: text_of("h3").await,
        text: article.text().await.unwrap(),
        lang: article.attr("lang").await.unwrap().unwrap_or_default(),
        dir: article.attr("dir").await.unwrap().unwrap_or_default(),
        buttons,
    }
}
