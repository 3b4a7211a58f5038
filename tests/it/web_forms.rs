//! The web chat without a script: every form of the page brings the next page.

use crate::support::Server;
use crate::support::browser::Browser;

#[tokio::test]
async fn without_a_script_the_forms_do_it_all() {
    let server = Server::start(&[]).await;
    let browser = Browser::without_scripts("en").await;
    browser.open(&server.url).await;
    browser.find("#text").await.send_keys("how can i register to vote for the first time").await.unwrap();
    browser.find("#send").await.click().await.unwrap();
    browser.holds(".voter", "how can i register to vote for the first time").await;
    assert_eq!(browser.first().await.heading, "How to register");
    assert!(browser.has(".demo").await);
    // Who cannot see the page is led to the answer by its title and by the focus.
    assert_eq!(browser.focus().await, "answer");
    assert!(browser.page.title().await.unwrap().starts_with("How to register · "));
    let choices = browser.find("#answer [role=group]").await.attr("aria-label").await.unwrap();
    assert_eq!(choices, Some(server.text("en", "web-choices")));

    browser.button("Papers to register").await.click().await.unwrap();
    browser.holds(".voter", "Papers to register").await;
    assert!(browser.first().await.text.contains("passport"));

    // Back, and another button of the same page: another answer.
    browser.page.back().await.unwrap();
    browser.button("Where to register").await.click().await.unwrap();
    browser.holds(".voter", "Where to register").await;
    let other = browser.first().await;
    assert!(other.text.starts_with("You can register at any commission office"), "{other:?}");

    browser.speak("fr").await;
    browser.holds("h1", &server.text("fr", "web-title")).await;
    assert_eq!(browser.find("html").await.attr("lang").await.unwrap().unwrap(), "fr");
    browser.holds("#answer", &server.text("fr", "language-changed")).await;
    let asked = "cmt on fait pr s'inscrire sur la liste electorale";
    browser.find("#text").await.send_keys(&format!("{asked}\n")).await.unwrap();
    browser.holds(".voter", asked).await;
    let answer = browser.first().await;
    assert_eq!((answer.heading, answer.lang.as_str()), (server.title("fr", "register-how"), "fr"));
}

#[tokio::test]
async fn a_framed_page_without_a_script_stays_framed() {
    let server = Server::start(&[]).await;
    let browser = Browser::without_scripts("en").await;
    browser.open(&format!("{}/?embed=1", server.url)).await;
    browser.find("#text").await.send_keys("how can i register to vote for the first time\n").await.unwrap();
    browser.holds("#answer", "How to register").await;
    assert!(browser.has("html.embedded").await);
    browser.button("Papers to register").await.click().await.unwrap();
    browser.holds("#answer", "passport").await;
    assert!(browser.has("html.embedded").await);
    browser.speak("fr").await;
    browser.holds("#answer", &server.text("fr", "language-changed")).await;
    assert!(browser.has("html.embedded").await);
}

/// Sends a text, which the page answers with this.
async fn typed(browser: &Browser, text: &str, next: &str) {
    browser.find("#text").await.send_keys(&format!("{text}\n")).await.unwrap();
    browser.holds("#answer", next).await;
}

#[tokio::test]
async fn a_complaint_is_made_without_a_script() {
    let server = Server::start(&[]).await;
    let browser = Browser::without_scripts("en").await;
    browser.open(&server.url).await;
    let typed = async |text: &str, next: &str| {
        typed(&browser, text, next).await;
        browser.holds(".voter", text).await;
    };
    // Each button is shown as pressed under the name it was offered by.
    let pressed = async |label: &str, next: &str| {
        browser.button(label).await.click().await.unwrap();
        browser.holds("#answer", next).await;
        browser.holds(".voter", label).await;
    };
    let text = |id: &str| server.text("en", id);
    typed("i want to complain", "").await;
    pressed("Make a complaint", &text("form-complaint-what")).await;
    typed("the gate was shut", &text("form-complaint-when")).await;
    typed("today", &text("form-complaint-where")).await;
    typed("kilima", &text("form-complaint-witness")).await;
    pressed("Skip", &text("form-complaint-wish")).await;
    pressed("Skip", &text("form-send")).await;
    pressed("Change", &text("form-complaint-wish")).await;
    pressed("Skip", &text("form-send")).await;
    pressed("Send it", "We have your complaint").await;
    let cases = server.running.doors.pipeline.records.list_cases(50).await.unwrap();
    assert_eq!(cases.len(), 1);
}

#[tokio::test]
async fn another_language_goes_on_with_what_was_begun() {
    let server = Server::start(&[]).await;
    let browser = Browser::without_scripts("en").await;
    browser.open(&server.url).await;
    let typed = async |text: &str, next: &str| typed(&browser, text, next).await;
    // An answer is there again in the new language, below the question it answers.
    let question = "how can i register to vote for the first time";
    typed(question, "How to register").await;
    browser.speak("fr").await;
    browser.holds("#answer h3", &server.title("fr", "register-how")).await;
    browser.holds(".voter", question).await;
    browser.speak("ar").await;
    browser.holds("#answer h3", &server.title("ar", "register-how")).await;
    browser.holds(".voter", question).await;
    browser.speak("en").await;
    browser.holds("#answer h3", "How to register").await;

    // What is waited for is still waited for: a place, and a form's answer.
    browser.button(&server.title("en", "vote-where")).await.click().await.unwrap();
    browser.holds("#answer", &server.text("en", "places-ask")).await;
    browser.speak("sw").await;
    browser.holds("#answer", &server.text("sw", "places-ask")).await;
    typed("kilima", "Uhuru Primary School").await;
    browser.speak("en").await;
    browser.holds("#answer", "Uhuru Primary School").await;
    browser.button(&server.text("en", "label-more")).await.click().await.unwrap();
    browser.holds("#answer", "5 to 8").await;

    typed("i want to complain", "").await;
    browser.button("Make a complaint").await.click().await.unwrap();
    browser.holds("#answer", &server.text("en", "form-complaint-what")).await;
    typed("the gate was shut", &server.text("en", "form-complaint-when")).await;
    browser.speak("fr").await;
    browser.holds("#answer", &server.text("fr", "form-complaint-when")).await;
    typed("hier", &server.text("fr", "form-complaint-where")).await;
}

#[tokio::test]
async fn a_page_loaded_anew_in_a_form_asks_its_question_again() {
    let server = Server::start(&[]).await;
    let browser = Browser::start("en").await;
    browser.open(&server.url).await;
    browser.ask("i want to complain").await;
    browser.press("Make a complaint").await;
    browser.ask("the gate was shut").await;
    let question = server.text("en", "form-complaint-when");
    browser.page.refresh().await.unwrap();
    browser.holds("#log", &question).await;
    assert!(browser.ask("today").await.text.contains(&server.text("en", "form-complaint-where")));
    // Where it has ended, nothing is asked.
    let before = browser.press("Cancel").await;
    assert!(!before.buttons.contains(&"Cancel".to_owned()), "{before:?}");
    browser.page.refresh().await.unwrap();
    let flag = browser.eval("sessionStorage.getItem('form')").await;
    assert!(flag.is_null(), "{flag}");
    assert_eq!(browser.complaints().await, Vec::<String>::new());
}

/// Posts a form and gives the status and the page.
async fn post(server: &Server, body: String) -> (u16, String) {
    let sent = server
        .http
        .post(format!("{}/chat/messages", server.url))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Accept-Language", "fr")
        .body(body);
    let response = sent.send().await.unwrap();
    assert!(response.headers()["content-type"].to_str().unwrap().starts_with("text/html"));
    (response.status().as_u16(), response.text().await.unwrap())
}

/// The text of a message as it stands in a page.
fn in_html(text: &str) -> String {
    text.replace('&', "&#38;").replace('\'', "&#39;")
}

#[tokio::test]
async fn trouble_is_a_page_and_what_was_typed_stays() {
    let server = Server::start(&[]).await;
    let token = "a".repeat(64);
    let form = |token: &str, said: &str| format!("conversation={token}&id=1&lang=sw&{said}");
    let typed = r#"value="who &#60;b&#62; can vote?""#;
    let question = "text=who+%3Cb%3E+can+vote%3F";
    for (body, status, message, lang) in [
        (form("abc", question), 400, "trouble", "sw"),
        (question.to_owned(), 400, "trouble", "fr"),
        (format!("conversation={token}&id=%21&lang=sw&{question}"), 400, "trouble", "sw"),
        (form(&token, &format!("{question}{}", "x".repeat(70_000))), 413, "web-too-long", "fr"),
    ] {
        let (got, page) = post(&server, body.clone()).await;
        assert_eq!(got, status, "{page}");
        assert!(page.contains(&in_html(&server.text(lang, message))), "{status} {lang}: {page}");
        assert_eq!(page.contains(typed), status != 413, "{status}: {page}");
        assert!(!page.contains(r#"value="abc""#), "a broken conversation is not gone on with");
        assert_eq!(page.contains(&token), body.contains(&token) && status != 413, "it goes on: {page}");
        // What was not read is not answered with a new conversation that hides the old one.
        assert_eq!(page.contains(r#"<a href="/?lang=fr">"#), status == 413, "the way on: {page}");
        assert_eq!(page.contains(r#"name="conversation""#), status != 413, "{status}: {page}");
    }
    // What was asked before is shown again as far as a text is read, and no further.
    let (asked, other) = ("y".repeat(60_000), "b".repeat(64));
    for (id, status) in [("a1", 200), ("%21", 400)] {
        let (got, page) =
            post(&server, format!("conversation={other}&id={id}&choice=l:en&asked={asked}")).await;
        assert_eq!(got, status, "{page}");
        let longest = page.split(|c| c != 'y').map(str::len).max();
        assert_eq!(longest, Some(crier::channels::TEXT_LIMIT), "{} bytes", page.len());
    }
    // The disk is gone: what needs it cannot be taken, which is said like any answer.
    server.running.doors.pipeline.live.close().await.unwrap();
    for said in ["text=agent", "choice=c:agent"] {
        let (status, page) = post(&server, form(&token, said)).await;
        assert_eq!(status, 200, "{page}");
        assert!(page.contains(&in_html(&server.text("sw", "trouble"))), "{page}");
        assert!(page.contains(&token), "the conversation goes on: {page}");
    }
}
