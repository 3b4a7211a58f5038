//! The web chat without a script: the page's own forms, each answered with a page.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::body::Body;
use super::page::{self, Shown};
use super::{Doors, refuse, unavailable};
use crate::channels::webchat::{self, NAME};
use crate::channels::{Refused, bounded};
use crate::content::{Contacts, Release};
use crate::model::{Button, Inbound, Locale, Part, Target};
use crate::pipeline::Delivery;

/// The most characters of a button's label that are shown again.
const LABEL_LIMIT: usize = 200;

/// The message that a form too long to be read is answered with, and the way on from it.
const TOO_LONG: &str = "web-too-long";

/// The message that stands in the place of an answer where there is none.
const TROUBLE: &str = "trouble";

/// What a form of the page posts.
#[derive(Default, Deserialize)]
struct Posted {
    conversation: Option<String>,
    id: Option<String>,
    lang: Option<String>,
    embed: Option<String>,
    text: Option<String>,
    choice: Option<String>,
    /// What the pressed button was called. Only the page that offered it knows: it is
    /// shown as the voter's own words, like any text, and decides nothing.
    label: Option<String>,
    /// Beside a choice of the language: what was asked before, which stays on the page
    /// as far as a text is read.
    asked: Option<String>,
}

/// Takes a turn for a page without a script, and shows it. Where that fails, the page
/// says so: the same conversation goes on, what was typed stays in its box, and what was
/// pressed can be pressed again. A body too long to be read has no conversation that we
/// know of: its page has nothing to send, says to go back, and leads to a new one.
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
            let locale = wish(&Posted::default());
            let closed = Shown {
                parts: vec![told(&edition.release, locale, TOO_LONG, None)],
                contacts: Contacts::of(&edition.release, locale, [TOO_LONG]),
                closed: true,
                ..Shown::default()
            };
            return with_status(
                page::draw(&doors, &edition.release, locale, closed),
                &error.error_response(),
            );
        }
    };
    let read = serde_urlencoded::from_bytes::<Posted>(&body);
    let received = read.as_ref().map_err(|_| Refused::Malformed("bad_form")).and_then(receive);
    let posted = read.unwrap_or_default();
    let inbound = match received {
        Ok(inbound) => inbound,
        Err(refused) => {
            // What is wrong with it is not sent again. No page of ours posts such a form, so
            // its label is not made a button either.
            let known = |token: &String| webchat::address(Some(token)).is_ok();
            let conversation = posted.conversation.filter(known);
            let anew = Posted { conversation, id: None, choice: None, ..posted };
            return failed(&doors, &edition.release, wish(&anew), anew, &refuse(NAME, refused));
        }
    };
    match doors.pipeline.take(&inbound, Delivery::Inline).await {
        Err(trouble) => failed(&doors, &edition.release, wish(&posted), posted, &unavailable(NAME, &trouble)),
        Ok(taken) => {
            let release = &taken.edition.release;
            let locale = taken.said.last().map_or(release.library.source, |u| u.locale);
            let shown = Shown {
                embedded: posted.embed.is_some(),
                asked: match posted.choice {
                    Some(_) => posted.asked.as_deref().map(bounded).or_else(|| label(&posted)),
                    None => posted.text.as_deref().map(bounded),
                },
                conversation: posted.conversation,
                contacts: Contacts::said(release, &taken.said),
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

/// The label that came with a choice, as far as it is shown.
fn label(posted: &Posted) -> Option<String> {
    let label: String = posted.label.as_deref()?.trim().chars().take(LABEL_LIMIT).collect();
    (!label.is_empty()).then_some(label)
}

/// The button that was pressed, to press it again.
fn again(posted: &Posted) -> Option<Button> {
    let token = posted.choice.clone().filter(|token| Target::from_token(token).is_some())?;
    Some(Button { label: label(posted)?, token })
}

/// The page without an answer: nothing was committed, and the same can be sent again.
fn failed(
    doors: &Doors,
    release: &Release,
    locale: Locale,
    posted: Posted,
    answer: &HttpResponse,
) -> HttpResponse {
    let shown = Shown {
        embedded: posted.embed.is_some(),
        asked: posted.asked.as_deref().map(bounded),
        parts: vec![told(release, locale, TROUBLE, again(&posted))],
        contacts: Contacts::of(release, locale, [TROUBLE]),
        conversation: posted.conversation,
        message: posted.id,
        typed: posted.text.unwrap_or_default(),
        ..Shown::default()
    };
    with_status(page::draw(doors, release, locale, shown), answer)
}

/// A message of the release in the place of an answer.
fn told(release: &Release, locale: Locale, message: &str, button: Option<Button>) -> Part {
    Part {
        locale,
        text: release.text(locale, message),
        heading: None,
        list: 0..0,
        buttons: button.into_iter().collect(),
        pins: Vec::new(),
        ask_location: None,
    }
}

/// The page, with what a machine is told in its status.
fn with_status(mut page: HttpResponse, answer: &HttpResponse) -> HttpResponse {
    *page.status_mut() = answer.status();
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

    #[test]
    fn what_was_pressed_can_be_pressed_again_by_its_own_name() {
        let press = |token: &str, label: Option<&str>| {
            let label = label.map(str::to_owned);
            again(&Posted { choice: Some(token.to_owned()), label, ..Posted::default() })
        };
        for token in ["fy:6", "fn:6", "fo:2:1", "f:complaint", "p:17", "c:more"] {
            let offered = Button { token: token.to_owned(), label: "Send it".to_owned() };
            assert_eq!(press(token, Some(" Send it ")), Some(offered));
        }
        assert_eq!(press("fy:6", None), None);
        assert_eq!(press("fy:6", Some(" ")), None);
        assert_eq!(press("nothing of ours", Some("Send it")), None);
        let long = press("fy:6", Some(&"é".repeat(LABEL_LIMIT + 1))).unwrap();
        assert_eq!(long.label.chars().count(), LABEL_LIMIT);
    }
}
