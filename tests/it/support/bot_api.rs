//! A Telegram of our own: the part of the Bot API that Crier uses, answering in the
//! shapes of its documentation (core.telegram.org/bots/api), and as strict as it is.
//! It keeps a log of every call, and can be told to refuse.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde_json::{Value, json};
use tokio::sync::Notify;

use super::hosted::Hosted;

pub const TOKEN: &str = "700000001:AAtests-only-not-a-real-token-0000000";
/// How long a test waits for a call before it says what came instead.
const PATIENCE: Duration = Duration::from_secs(20);

pub struct BotApi {
    pub url: String,
    state: Arc<State>,
    _hosted: Hosted,
}

/// One call as it arrived.
#[derive(Clone, Debug)]
pub struct Call {
    /// In small letters: the Bot API reads method names in either.
    pub method: String,
    pub fields: Value,
    pub at: Instant,
    /// Whether it was taken.
    pub ok: bool,
}

impl Call {
    pub fn text(&self) -> &str {
        self.fields["text"].as_str().unwrap_or_default()
    }

    pub fn chat(&self) -> i64 {
        self.fields["chat_id"].as_i64().unwrap_or_default()
    }

    /// The `callback_data` of the button with this label.
    pub fn button(&self, label: &str) -> Option<&str> {
        let rows = self.fields["reply_markup"]["inline_keyboard"].as_array()?;
        let mut all = rows.iter().flat_map(|row| row.as_array().into_iter().flatten());
        all.find(|b| b["text"] == label)?["callback_data"].as_str()
    }

    pub fn labels(&self) -> Vec<&str> {
        let rows = self.fields["reply_markup"]["inline_keyboard"].as_array();
        let all = rows.into_iter().flatten().flat_map(|row| row.as_array().into_iter().flatten());
        all.filter_map(|b| b["text"].as_str()).collect()
    }
}

/// An error that the next calls of a method get.
struct Fault {
    method: &'static str,
    chat: Option<i64>,
    error: Value,
    times: usize,
}

#[derive(Default)]
struct State {
    inside: Mutex<Inside>,
    news: Notify,
}

#[derive(Default)]
struct Inside {
    calls: Vec<Call>,
    faults: Vec<Fault>,
    updates: Vec<Value>,
    webhook: Option<Value>,
    messages: i64,
}

/// What a call comes to: a result, or an error code with its description.
type Outcome = Result<Value, Value>;

impl BotApi {
    pub async fn start() -> Self {
        let state = Arc::new(State::default());
        let shared = web::Data::from(state.clone());
        let hosted = Hosted::serve(move |app| {
            app.app_data(shared.clone()).route("/bot{token}/{method}", web::route().to(call));
        });
        Self { url: hosted.url.clone(), state, _hosted: hosted }
    }

    fn with<T>(&self, f: impl FnOnce(&mut Inside) -> T) -> T {
        f(&mut self.state.inside.lock().unwrap())
    }

    pub fn calls(&self, method: &str) -> Vec<Call> {
        self.with(|i| i.calls.iter().filter(|c| c.method == method).cloned().collect())
    }

    /// Messages that were taken for this chat.
    pub fn said_to(&self, chat: i64) -> Vec<Call> {
        self.calls("sendmessage").into_iter().filter(|c| c.ok && c.chat() == chat).collect()
    }

    /// Waits for a call that is so, and gives it.
    pub async fn wait(&self, what: &str, so: impl Fn(&Call) -> bool) -> Call {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(call) = self.with(|i| i.calls.iter().find(|c| so(c)).cloned()) {
                return call;
            }
            let seen: Vec<_> = self.with(|i| i.calls.iter().map(|c| c.method.clone()).collect());
            assert!(
                Instant::now() < end,
                "Telegram was never called with {what}; it was called with {seen:?}"
            );
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// Waits until this many messages were taken for a chat, and gives the last.
    pub async fn heard(&self, chat: i64, count: usize) -> Call {
        let end = Instant::now() + PATIENCE;
        loop {
            let said = self.said_to(chat);
            if let Some(call) = said.get(count - 1) {
                return call.clone();
            }
            assert!(
                Instant::now() < end,
                "chat {chat} heard {} messages, not {count}: {said:#?}",
                said.len()
            );
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    pub fn too_many(&self, method: &'static str, retry_after: u64) {
        let description = format!("Too Many Requests: retry after {retry_after}");
        let mut error = failure(429, &description);
        error["parameters"] = json!({ "retry_after": retry_after });
        self.fault(Fault { method, chat: None, error, times: 1 });
    }

    pub fn blocked_by(&self, chat: i64) {
        let error = failure(403, "Forbidden: bot was blocked by the user");
        self.fault(Fault { method: "sendmessage", chat: Some(chat), error, times: usize::MAX });
    }

    pub fn refuse(&self, method: &'static str, code: u16, description: &str) {
        self.fault(Fault { method, chat: None, error: failure(code, description), times: 1 });
    }

    fn fault(&self, fault: Fault) {
        self.with(|i| i.faults.push(fault));
    }

    /// Puts an update in the queue that `getUpdates` reads.
    pub fn offer(&self, update: &Value) {
        self.with(|i| i.updates.push(update.clone()));
        self.state.news.notify_waiters();
    }

    pub fn unacknowledged(&self) -> usize {
        self.with(|i| i.updates.len())
    }

    pub fn webhook(&self) -> Option<Value> {
        self.with(|i| i.webhook.clone())
    }
}

async fn call(state: web::Data<State>, path: web::Path<(String, String)>, body: web::Bytes) -> HttpResponse {
    let (token, method) = path.into_inner();
    let method = method.to_lowercase();
    let fields: Value = serde_json::from_slice(&body).unwrap_or_else(|_| of_parts(&body));
    let outcome = if token == TOKEN {
        match state.faulty(&method, &fields) {
            Some(error) => Err(error),
            None if method == "getupdates" => state.updates(&fields).await,
            None => state.answer(&method, &fields),
        }
    } else {
        Err(failure(401, "Unauthorized"))
    };
    let ok = outcome.is_ok();
    state.inside.lock().unwrap().calls.push(Call { method, fields, at: Instant::now(), ok });
    match outcome {
        Ok(result) => HttpResponse::Ok().json(json!({ "ok": true, "result": result })),
        Err(error) => {
            let code = u16::try_from(error["error_code"].as_u64().unwrap()).unwrap();
            HttpResponse::build(StatusCode::from_u16(code).unwrap()).json(error)
        }
    }
}

/// The fields of a `multipart/form-data` body, which is how a call that could carry
/// a file comes; lists in it are JSON.
fn of_parts(body: &[u8]) -> Value {
    let text = String::from_utf8_lossy(body);
    let Some(boundary) = text.lines().next().filter(|l| l.starts_with("--")) else { return json!({}) };
    let part = |part: &str| {
        let (head, value) = part.split_once("\r\n\r\n")?;
        let name = head.split_once("name=\"")?.1.split_once('"')?.0;
        let value = value.trim_end_matches("\r\n");
        let list = serde_json::from_str(value).ok().filter(Value::is_array);
        Some((name.to_owned(), list.unwrap_or_else(|| value.into())))
    };
    Value::Object(text.split(boundary).filter_map(part).collect())
}

fn failure(code: u16, description: &str) -> Value {
    json!({ "ok": false, "error_code": code, "description": description })
}

fn bad(description: &str) -> Outcome {
    Err(failure(400, &format!("Bad Request: {description}")))
}

impl State {
    fn faulty(&self, method: &str, fields: &Value) -> Option<Value> {
        let mut inside = self.inside.lock().unwrap();
        let hit = |f: &&mut Fault| {
            f.times > 0 && f.method == method && f.chat.is_none_or(|c| fields["chat_id"] == c)
        };
        let fault = inside.faults.iter_mut().find(hit)?;
        fault.times -= 1;
        Some(fault.error.clone())
    }

    fn answer(&self, method: &str, fields: &Value) -> Outcome {
        match method {
            "getme" => Ok(bot()),
            "sendmessage" => {
                let text = plain(fields)?;
                check_keyboard(&fields["reply_markup"])?;
                self.message(fields, json!({ "text": text }))
            }
            "sendvenue" => {
                let (title, address) = (&fields["title"], &fields["address"]);
                let filled = |v: &Value| v.as_str().is_some_and(|t| !t.is_empty());
                if !filled(title) || !filled(address) {
                    return bad("title and address must be non-empty");
                }
                let location = position(fields)?;
                let venue = json!({ "location": location, "title": title, "address": address });
                self.message(fields, json!({ "venue": venue, "location": location }))
            }
            "sendlocation" => {
                let location = position(fields)?;
                self.message(fields, json!({ "location": location }))
            }
            "sendchataction" | "answercallbackquery" => Ok(true.into()),
            "setwebhook" => {
                if !fields["url"].as_str().is_some_and(|u| u.starts_with("https://")) {
                    return bad("bad webhook: HTTPS url must be provided for webhook");
                }
                self.inside.lock().unwrap().webhook = Some(fields.clone());
                Ok(true.into())
            }
            "deletewebhook" => {
                self.inside.lock().unwrap().webhook = None;
                Ok(true.into())
            }
            _ => Err(failure(404, "Not Found")),
        }
    }

    fn message(&self, fields: &Value, content: Value) -> Outcome {
        let Some(chat) = fields["chat_id"].as_i64() else { return bad("chat_id is empty") };
        let mut inside = self.inside.lock().unwrap();
        inside.messages += 1;
        let mut message = json!({
            "message_id": inside.messages,
            "from": bot(),
            "chat": { "id": chat, "first_name": "Voter", "type": "private" },
            "date": 1_800_000_000,
        });
        message.as_object_mut().unwrap().extend(content.as_object().unwrap().clone());
        Ok(message)
    }

    /// Gives what waits from `offset` on, and forgets what is before it; waits up to
    /// `timeout` seconds where nothing does.
    async fn updates(&self, fields: &Value) -> Outcome {
        let offset = fields["offset"].as_i64().unwrap_or(0);
        let limit = fields["limit"].as_u64().unwrap_or(100) as usize;
        let end = Instant::now() + Duration::from_secs(fields["timeout"].as_u64().unwrap_or(0));
        loop {
            let news = self.news.notified();
            {
                let mut inside = self.inside.lock().unwrap();
                if inside.webhook.is_some() {
                    let told = "Conflict: can't use getUpdates method while webhook is active; \
                                use deleteWebhook to delete the webhook first";
                    return Err(failure(409, told));
                }
                inside.updates.retain(|u| u["update_id"].as_i64().unwrap() >= offset);
                if !inside.updates.is_empty() {
                    return Ok(inside.updates.iter().take(limit).cloned().collect());
                }
            }
            tokio::select! {
                () = news => {}
                () = tokio::time::sleep_until(end.into()) => return Ok(json!([])),
            }
        }
    }
}

fn bot() -> Value {
    json!({ "id": 700_000_001, "is_bot": true, "first_name": "Crier", "username": "crier_bot" })
}

fn position(fields: &Value) -> Outcome {
    match (fields["latitude"].as_f64(), fields["longitude"].as_f64()) {
        (Some(latitude), Some(longitude)) => Ok(json!({ "latitude": latitude, "longitude": longitude })),
        _ => bad("latitude and longitude are required"),
    }
}

/// The text behind the mark-up, which must be there and must fit.
fn plain(fields: &Value) -> Result<String, Value> {
    let text = fields["text"].as_str().unwrap_or_default();
    let text = if fields["parse_mode"] == "HTML" {
        unmarked(text).map_err(|why| failure(400, &format!("Bad Request: can't parse entities: {why}")))?
    } else {
        text.to_owned()
    };
    match text.encode_utf16().count() {
        _ if text.trim().is_empty() => Err(failure(400, "Bad Request: message text is empty")),
        units if units > 4096 => Err(failure(400, "Bad Request: message is too long")),
        _ => Ok(text),
    }
}

/// Reads "HTML style": a few tags, all of them closed, and four named entities.
pub fn unmarked(html: &str) -> Result<String, String> {
    const TAGS: [&str; 10] = ["b", "strong", "i", "em", "u", "s", "a", "code", "pre", "blockquote"];
    let (mut text, mut open, mut rest) = (String::new(), Vec::new(), html);
    while let Some(at) = rest.find(['<', '&']) {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        if rest.starts_with('&') {
            let entities = [("&lt;", '<'), ("&gt;", '>'), ("&amp;", '&'), ("&quot;", '"')];
            let known = entities.iter().find(|(name, _)| rest.starts_with(name));
            text.push(known.map_or('&', |(_, c)| *c));
            rest = &rest[known.map_or(1, |(name, _)| name.len())..];
            continue;
        }
        let end = rest.find('>').ok_or("unclosed start tag")?;
        let tag = &rest[1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name) {
                return Err(format!("unexpected end tag {name:?}"));
            }
        } else {
            let name = tag.split(' ').next().unwrap_or_default();
            if !TAGS.contains(&name) {
                return Err(format!("unsupported start tag {name:?}"));
            }
            open.push(name);
        }
    }
    text.push_str(rest);
    if open.is_empty() { Ok(text) } else { Err(format!("can't find end tag of {open:?}")) }
}

fn check_keyboard(markup: &Value) -> Result<(), Value> {
    let rows = markup["inline_keyboard"].as_array().into_iter().flatten();
    for button in rows.flat_map(|row| row.as_array().into_iter().flatten()) {
        let data = button["callback_data"].as_str().unwrap_or_default();
        if data.is_empty() || data.len() > 64 {
            return Err(failure(400, "Bad Request: BUTTON_DATA_INVALID"));
        }
        if button["text"].as_str().unwrap_or_default().trim().is_empty() {
            return Err(failure(400, "Bad Request: inline keyboard button text can't be empty"));
        }
    }
    Ok(())
}
