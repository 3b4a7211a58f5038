//! Stands in for a provider's REST API: keeps what it is sent, and answers by list.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use actix_web::{HttpRequest, HttpResponse, web};

use super::hosted::Hosted;

const PATIENCE: Duration = Duration::from_secs(30);

/// What came.
#[derive(Clone, PartialEq, Debug)]
pub struct Sent {
    pub line: String,
    /// Names in lower case.
    pub headers: BTreeMap<String, String>,
    /// In the order they were written.
    pub form: Vec<(String, String)>,
}

impl Sent {
    pub fn field(&self, name: &str) -> Option<&str> {
        self.form.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }
}

/// What to answer: status, headers, body.
pub type Answer = (u16, &'static [(&'static str, &'static str)], &'static str);

#[derive(Default)]
struct Memory {
    came: Mutex<Vec<Sent>>,
    answers: Mutex<VecDeque<Answer>>,
    otherwise: Mutex<Option<Answer>>,
    pace: Mutex<Duration>,
}

pub struct Provider {
    pub url: String,
    memory: Arc<Memory>,
    _hosted: Hosted,
}

impl Provider {
    pub async fn start() -> Self {
        let memory = Arc::new(Memory::default());
        let shared = memory.clone();
        let hosted = Hosted::serve(move |app| {
            app.app_data(web::Data::from(shared.clone())).default_service(web::to(take));
        });
        Self { url: hosted.url.clone(), memory, _hosted: hosted }
    }

    /// One more request is answered, so.
    pub fn will_answer(&self, answer: Answer) {
        self.memory.answers.lock().unwrap().push_back(answer);
    }

    /// All requests beyond those are answered so.
    pub fn otherwise_answers(&self, answer: Answer) {
        *self.memory.otherwise.lock().unwrap() = Some(answer);
    }

    /// Each answer takes this long from now on.
    pub fn takes_time(&self, pace: Duration) {
        *self.memory.pace.lock().unwrap() = pace;
    }

    /// Everything that came by now.
    pub fn came_by_now(&self) -> Vec<Sent> {
        self.memory.came.lock().unwrap().clone()
    }

    /// Everything that came, once anything did.
    pub async fn came_at_all(&self) -> Vec<Sent> {
        let deadline = tokio::time::Instant::now() + PATIENCE;
        while self.came_by_now().is_empty() {
            assert!(tokio::time::Instant::now() < deadline, "nothing came");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        self.came_by_now()
    }

    /// Everything that came, once it is this much.
    pub async fn came(&self, count: usize) -> Vec<Sent> {
        let deadline = tokio::time::Instant::now() + PATIENCE;
        loop {
            let came = self.came_by_now();
            assert!(came.len() <= count, "more than {count} requests came: {came:#?}");
            if came.len() == count {
                return came;
            }
            let waited = tokio::time::Instant::now() > deadline;
            assert!(!waited, "{count} requests were to come, and only these did: {came:#?}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

async fn take(memory: web::Data<Memory>, request: HttpRequest, body: web::Bytes) -> HttpResponse {
    let text = |v: &actix_web::http::header::HeaderValue| String::from_utf8_lossy(v.as_bytes()).into_owned();
    memory.came.lock().unwrap().push(Sent {
        line: format!("{} {}", request.method(), request.uri()),
        headers: request.headers().iter().map(|(n, v)| (n.to_string(), text(v))).collect(),
        form: serde_urlencoded::from_bytes(&body).unwrap(),
    });
    let pace = *memory.pace.lock().unwrap();
    tokio::time::sleep(pace).await;
    let listed = memory.answers.lock().unwrap().pop_front();
    let Some((status, headers, body)) = listed.or(*memory.otherwise.lock().unwrap()) else {
        return HttpResponse::NotImplemented().body("the test gave no answer");
    };
    let mut response = HttpResponse::build(status.try_into().unwrap());
    for header in headers {
        response.insert_header(*header);
    }
    response.content_type("application/json").body(body)
}
