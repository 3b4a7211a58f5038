//! The web chat without a script: the page's own forms, each answered with a page.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::body::Body;
use super::page::{self, Shown};
use super::words::label_of;
use super::{Doors, refuse, unavailable};
use crate::channels::Refused;
use crate::channels::webchat::{self, NAME};
use crate::content::Release;
use crate::model::{Button, Inbound, Locale, Part};
use crate::pipeline::Delivery;

/// What a form of the page posts.
#[derive(Default, Deserialize)]
struct Posted {
    conversation: Option<String>,
    id: Option<String>,
    lang: Option<String>,
    embed: Option<String>,
    text: Option<String>,
    choice: Option<String>,
}

/// Takes a turn for a page without a script, and shows it. Where that fails, the page
/// says so, and what was typed stays in its box.
pub async fn answer(
    doors: web::Data<Doors>,
    request: &HttpRequest,
    body: Result<Body, actix_web::Error>,
) -> HttpResponse {
    let edition = doors.pipeline.shelf.current();
    let wish = |posted: &Posted| page::wished(&edition.release, posted.lang.as_deref(), request);
    let body = match body {
        Ok(body) => body,
        Err(error) => {
            let posted = Posted::default();
            let failure = Failure { words: "form-too-long", answer: error.error_response() };
            return failed(&doors, &edition.release, wish(&posted), posted, failure);
        }
    };
    let read = serde_urlencoded::from_bytes::<Posted>(&body);
    let received = read.as_ref().map_err(|_| Refused::Malformed("bad_form")).and_then(receive);
    let posted = read.unwrap_or_default();
    let inbound = match received {
        Ok(inbound) => inbound,
        Err(refused) => {
            // Its conversation or id may be what is wrong with it: the next page has new ones.
            let anew = Posted { conversation: None, id: None, ..posted };
            let failure = Failure { words: "trouble", answer: refuse(NAME, refused) };
            return failed(&doors, &edition.release, wish(&anew), anew, failure);
        }
    };
    match doors.pipeline.take(&inbound, Delivery::Inline).await {
        Err(trouble) => {
            let failure = Failure { words: "trouble", answer: unavailable(NAME, &trouble) };
            failed(&doors, &edition.release, wish(&posted), posted, failure)
        }
        Ok(taken) => {
            let release = &taken.edition.release;
            let locale = taken.said.last().map_or(release.library.source, |u| u.locale);
            let picked = posted.choice.and_then(|token| label_of(release, locale, &token));
            let shown = Shown {
                embedded: posted.embed.is_some(),
                conversation: posted.conversation,
                asked: picked.or(posted.text),
                parts: taken.reply.parts,
                ..Shown::default()
            };
            page::draw(&doors, release, locale, shown)
        }
    }
}

fn receive(posted: &Posted) -> Result<Inbound, Refused> {
    let (Some(conversation), Some(id)) = (&posted.conversation, &posted.id) else {
        return Err(Refused::Malformed("bad_form"));
    };
    let frame = serde_json::json!({
        "conversation": conversation,
        "id": message_id(id, posted),
        "lang": posted.lang,
        "text": if posted.choice.is_some() { None } else { posted.text.as_deref().or(Some("")) },
        "choice": posted.choice,
    });
    webchat::receive(frame.to_string().as_bytes())
}

/// The id of what was posted. All forms of a page carry one id: who goes back and
/// presses another button says something else, who sends the same again repeats it.
fn message_id(page: &str, posted: &Posted) -> String {
    let said = posted.choice.as_deref().or(posted.text.as_deref()).unwrap_or_default();
    let kind = if posted.choice.is_some() { "b" } else { "t" };
    let digest = Sha256::digest(said);
    format!("{page}-{kind}{}", hex::encode(digest.get(..8).unwrap_or_default()))
}

/// Why there is no answer: the message that says so, and what a machine is told.
struct Failure {
    words: &'static str,
    answer: HttpResponse,
}

/// The page without an answer: nothing was committed, and the same can be sent again.
fn failed(
    doors: &Doors,
    release: &Release,
    locale: Locale,
    posted: Posted,
    failure: Failure,
) -> HttpResponse {
    let again = posted.choice.and_then(|token| {
        let label = label_of(release, locale, &token)?;
        Some(Button { token, label })
    });
    let told = Part {
        locale,
        text: release.text(locale, failure.words),
        heading: None,
        buttons: again.into_iter().collect(),
        pins: Vec::new(),
        ask_location: None,
    };
    let shown = Shown {
        embedded: posted.embed.is_some(),
        conversation: posted.conversation,
        message: posted.id,
        parts: vec![told],
        typed: posted.text.unwrap_or_default(),
        ..Shown::default()
    };
    let mut page = page::draw(doors, release, locale, shown);
    *page.status_mut() = failure.answer.status();
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_button_of_the_same_page_is_another_message() {
        let id = |choice: Option<&str>, text: Option<&str>| {
            let own = |text: &str| text.to_owned();
            let posted = Posted { text: text.map(own), choice: choice.map(own), ..Posted::default() };
            message_id("a1", &posted)
        };
        let ids = [id(Some("y"), None), id(Some("n"), None), id(None, Some("y"))];
        assert_eq!(ids.iter().collect::<std::collections::BTreeSet<_>>().len(), 3);
        assert_eq!(id(Some("y"), None), id(Some("y"), Some("")));
    }
}
