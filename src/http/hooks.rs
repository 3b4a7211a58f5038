//! The SMS gateways' hooks. Each is acknowledged only once its turn is committed.

use actix_web::{HttpRequest, HttpResponse, web};

use super::body::Body;
use super::{Doors, refuse, unavailable};
use crate::channels::sms::{africastalking, kannel, twilio};
use crate::channels::{Answer, Delivery as Report, Lock, Refused};
use crate::model::{Inbound, Reply};
use crate::observe::metric;
use crate::pipeline::Delivery;

type State = web::Data<Doors>;

/// An SMS from Kannel's `get-url`; the reply goes back in the response.
pub async fn kannel(doors: State, request: HttpRequest) -> HttpResponse {
    let c = &doors.config.channels.kannel;
    let received = kannel::receive(request.query_string().as_bytes(), Lock::new(&c.secret, c.insecure));
    answer(&doors, kannel::NAME, received, Delivery::Inline, kannel::answer).await
}

pub async fn kannel_report(doors: State, request: HttpRequest) -> HttpResponse {
    let c = &doors.config.channels.kannel;
    let report = kannel::receipt(request.query_string().as_bytes(), Lock::new(&c.secret, c.insecure));
    note(&doors, kannel::NAME, report).await
}

/// An SMS from Twilio; the reply goes back as TwiML.
pub async fn twilio(doors: State, request: HttpRequest, body: Body) -> HttpResponse {
    let c = &doors.config.channels.twilio;
    let (url, signature) = signed(&doors, &request);
    let received = twilio::receive(&body, signature, &url, Lock::new(&c.auth_token, c.insecure));
    answer(&doors, twilio::NAME, received, Delivery::Inline, twilio::answer).await
}

pub async fn twilio_report(doors: State, request: HttpRequest, body: Body) -> HttpResponse {
    let c = &doors.config.channels.twilio;
    let (url, signature) = signed(&doors, &request);
    let report = twilio::receipt(&body, signature, &url, Lock::new(&c.auth_token, c.insecure));
    note(&doors, twilio::NAME, report).await
}

/// The address Twilio signed, which is the public one, and its signature.
fn signed<'a>(doors: &Doors, request: &'a HttpRequest) -> (String, Option<&'a str>) {
    let path = request.uri().path_and_query().map_or("", |p| p.as_str());
    let url = format!("{}{path}", doors.config.server.public_url);
    (url, request.headers().get(twilio::SIGNATURE_HEADER).and_then(|h| h.to_str().ok()))
}

/// An SMS from Africa's Talking; its response is not an SMS, so the reply is queued.
pub async fn africastalking(doors: State, request: HttpRequest, body: Body) -> HttpResponse {
    let c = &doors.config.channels.africastalking;
    let lock = Lock::new(&c.secret, c.insecure);
    let received = africastalking::receive(&body, request.query_string().as_bytes(), lock);
    answer(&doors, africastalking::NAME, received, Delivery::Queued, |_| africastalking::answer()).await
}

pub async fn africastalking_report(doors: State, request: HttpRequest, body: Body) -> HttpResponse {
    let c = &doors.config.channels.africastalking;
    let lock = Lock::new(&c.secret, c.insecure);
    let report = africastalking::receipt(&body, request.query_string().as_bytes(), lock);
    note(&doors, africastalking::NAME, report).await
}

/// Takes the turn of a received message and answers the gateway in its own way.
async fn answer(
    doors: &Doors,
    gateway: &'static str,
    received: Result<Option<Inbound>, Refused>,
    delivery: Delivery,
    say: impl FnOnce(&Reply) -> Answer,
) -> HttpResponse {
    let inbound = match received {
        Ok(Some(inbound)) => inbound,
        Ok(None) => return respond(say(&Reply::default())),
        Err(refused) => return refuse(gateway, refused),
    };
    match doors.pipeline.take(&inbound, delivery).await {
        Ok(taken) => respond(say(&taken.reply)),
        Err(trouble) => unavailable(gateway, &trouble),
    }
}

fn respond(answer: Answer) -> HttpResponse {
    let mut response = HttpResponse::Ok();
    for (name, value) in answer.headers {
        response.insert_header((name, value));
    }
    response.body(answer.body)
}

/// Notes a delivery report.
async fn note(doors: &Doors, gateway: &'static str, report: Result<Option<Report>, Refused>) -> HttpResponse {
    let report = match report {
        Ok(Some(report)) => report,
        Ok(None) => return HttpResponse::Ok().finish(),
        Err(refused) => return refuse(gateway, refused),
    };
    metric::delivery(gateway, report.state.as_str());
    match doors.pipeline.outbox.report(gateway, &report).await {
        Ok(()) => HttpResponse::Ok().finish(),
        Err(error) => {
            tracing::error!(gateway, %error, "a delivery report could not be noted");
            HttpResponse::ServiceUnavailable().finish()
        }
    }
}
