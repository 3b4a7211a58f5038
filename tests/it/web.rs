//! The web chat, in a real browser: with a keyboard alone, with a network that fails,
//! and in a frame on somebody else's page.

use actix_web::http::header::CONTENT_TYPE;
use actix_web::{HttpRequest, HttpResponse, web};
use fantoccini::Locator;
use serde::Deserialize;

use crate::support::Server;
use crate::support::browser::Browser;
use crate::support::hosted::Hosted;
use crate::support::kannel::free_ports;

const ENTER: char = '\u{e007}';
const TAB: char = '\u{e004}';
const ESCAPE: char = '\u{e00c}';
const DOWN: char = '\u{e015}';

/// The most bytes the page and all its files may cost a voter, compressed.
const WEIGHT: usize = 30 * 1024;

#[tokio::test]
async fn a_question_and_a_button() {
    let server = Server::start(&[]).await;
    let browser = Browser::start("en").await;
    browser.open(&server.url).await;
    assert!(browser.find(".demo").await.text().await.unwrap().starts_with("Demonstration"));

    let first = browser.first().await.buttons;
    for offered in ["How to register", "How to vote", "How to complain", "Report threats or violence"] {
        assert!(first.iter().any(|b| b == offered), "{offered}: {first:?}");
    }
    assert_eq!(first.last(), Some(&server.text("en", "label-person")));

    let answer = browser.ask("how can i register to vote for the first time").await;
    assert_eq!(answer.heading, "How to register");
    assert!(answer.text.contains("identity card") && answer.text.contains("30 April 2027"), "{answer:?}");
    assert_eq!((answer.lang.as_str(), answer.dir.as_str()), ("en", "ltr"));
    assert_eq!(browser.focus().await, "text", "one goes on typing");
    assert_eq!(browser.find("#text").await.prop("value").await.unwrap().unwrap(), "");

    let papers = browser.press("Papers to register").await;
    assert!(papers.text.contains("passport"), "{papers:?}");
    // An older answer's button still does what it says.
    let days = browser.press("Election days").await;
    assert!(days.text.contains("2027"), "{days:?}");
    assert!(browser.find("#log").await.text().await.unwrap().contains("You:\nElection days"));

    // One answer a question, though the socket and the plain requests are both there.
    assert_eq!(browser.answers().await, 4);
    assert_eq!(browser.complaints().await, Vec::<String>::new());
    let network = browser.network().await;
    // The browser's own empty page, from before, is none of ours.
    let own = [server.url.clone(), server.url.replace("http", "ws"), "frame".to_owned(), "chrome".to_owned()];
    let outside: Vec<_> = network.iter().filter(|u| !own.iter().any(|o| u.starts_with(o.as_str()))).collect();
    assert!(outside.is_empty(), "asked others: {outside:?}");
    assert_eq!(
        network.iter().filter(|u| *u == "frame").count(),
        3,
        "each message over the socket: {network:?}"
    );
    assert!(!network.iter().any(|u| u.ends_with("/chat/messages")), "{network:?}");
}

#[tokio::test]
async fn a_long_answer_is_read_from_its_start() {
    let server = Server::start(&[]).await;
    let browser = Browser::start("en").await;
    browser.open(&server.url).await;
    // Where the scrolling ends: the heading is below the top of the log, not above.
    let seen = "(() => { const log = document.getElementById('log').getBoundingClientRect(); \
                const foot = document.getElementById('foot').getBoundingClientRect(); \
                const head = [...document.querySelectorAll('h3')].at(-1).getBoundingClientRect(); \
                return head.top >= Math.max(log.top, 0) && head.bottom <= foot.top; })()";
    for height in [420, 800] {
        browser.page.set_window_size(500, height).await.unwrap();
        browser.ask("how can i register to vote for the first time").await;
        browser.until("the heading in view", seen).await;
    }
}

#[tokio::test]
async fn hostile_text_is_text() {
    let server = Server::start(&[]).await;
    let browser = Browser::start("en").await;
    browser.open(&server.url).await;
    let text = "<img src=x onerror=\"document.title='broken'\"></script><b>&amp;";
    browser.ask(text).await;
    assert!(browser.find(".voter").await.text().await.unwrap().contains(text));
    assert!(!browser.has("#log img").await && !browser.page.title().await.unwrap().contains("broken"));

    let plain = Browser::without_scripts("en").await;
    plain.open(&server.url).await;
    plain.find("#text").await.send_keys(text).await.unwrap();
    plain.find("#send").await.click().await.unwrap();
    assert!(plain.find(".voter").await.text().await.unwrap().contains(text));
    assert!(!plain.has("#log img").await);
}

#[tokio::test]
async fn the_page_follows_the_browsers_language_and_then_the_voter() {
    let server = Server::start(&[]).await;
    for (wishes, lang) in [("sw-TZ,en", "sw"), ("xx,hi-IN,en", "hi"), ("xx", "en"), ("fr-CA,en", "fr")] {
        let browser = Browser::start(wishes).await;
        browser.open(&server.url).await;
        assert_eq!(browser.find("html").await.attr("lang").await.unwrap().unwrap(), lang, "{wishes}");
    }

    let browser = Browser::start("en").await;
    browser.open(&server.url).await;
    browser.ask("how can i register to vote for the first time").await;
    for (code, name, dir, question) in [
        ("fr", "Français", "ltr", "cmt on fait pr s'inscrire sur la liste electorale"),
        ("ar", "العربية", "rtl", "كيف أسجل نفسي ناخبا لأول مرة"),
    ] {
        let before = browser.answers().await;
        browser.speak(code).await;
        let changed = browser.answer_after(before).await;
        // What was answered last is said again in it.
        assert_eq!(changed.heading, server.title(code, "register-how"));
        assert!(changed.text.contains(&server.text(code, "language-changed")), "{changed:?}");
        assert_eq!((changed.lang.as_str(), changed.dir.as_str()), (code, dir), "{changed:?}");
        let html = browser.find("html").await;
        assert_eq!(html.attr("lang").await.unwrap().unwrap(), code);
        assert_eq!(html.attr("dir").await.unwrap().unwrap(), dir);
        let authority = browser.find(".who p").await.text().await.unwrap();
        assert_eq!(authority, server.authority(code), "all of the page changes");
        let answer = browser.ask(question).await;
        assert_eq!((answer.lang.as_str(), answer.dir.as_str()), (code, dir), "{answer:?}");
        assert_eq!(answer.heading, server.title(code, "register-how"));
        // What was said before is still there, in its own language.
        assert_eq!(browser.find("#log h3").await.text().await.unwrap(), "How to register");
        let shown = browser.find("#log").await.text().await.unwrap();
        assert!(shown.contains(name));
        // A reload stays in the language.
        assert!(browser.page.current_url().await.unwrap().as_str().contains(&format!("lang={code}")));
    }
    assert_eq!(browser.complaints().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_keyboard_is_enough() {
    let server = Server::start(&[]).await;
    let browser = Browser::start("en").await;
    browser.open(&server.url).await;
    // The first stop leads past everything to the question.
    browser.key(TAB, false).await;
    assert_eq!(browser.focus().await, "Your question");
    browser.key(TAB, false).await;
    assert_eq!(browser.focus().await, "lang");
    browser.key(TAB, false).await;
    let named = "document.activeElement.getAttribute('aria-label')";
    assert_eq!(browser.eval(named).await, server.text("en", "web-change-language"));
    browser.key(TAB, false).await;
    assert_eq!(browser.focus().await, "log", "who uses keys can scroll it");
    browser.key(TAB, false).await;
    let starter = browser.focus().await;
    assert!(browser.first().await.buttons.contains(&starter), "{starter}");
    for _ in 0..20 {
        if browser.focus().await == "text" {
            break;
        }
        browser.key(TAB, false).await;
    }
    assert_eq!(browser.focus().await, "text");

    let before = browser.answers().await;
    for letter in "how can i register to vote for the first time".chars() {
        browser.key(letter, false).await;
    }
    browser.key(ENTER, false).await;
    let answer = browser.answer_after(before).await;
    assert_eq!((answer.heading.as_str(), browser.focus().await.as_str()), ("How to register", "text"));

    // One step back is the answer's last button; Enter presses it, and the focus
    // stays where the finger is.
    browser.key(TAB, true).await;
    let last = answer.buttons.last().unwrap();
    assert_eq!(&browser.focus().await, last);
    let before = browser.answers().await;
    browser.key(ENTER, false).await;
    browser.answer_after(before).await;
    assert_eq!(&browser.focus().await, last);

    // On the way through the languages nothing changes; the button beside them changes
    // it, and keeps the focus.
    browser.open(&server.url).await;
    for key in [TAB, TAB, DOWN, DOWN, TAB] {
        browser.key(key, false).await;
    }
    assert_eq!(browser.eval("document.getElementById('lang').value").await, "sw");
    assert_eq!(browser.find("html").await.attr("lang").await.unwrap().unwrap(), "en");
    assert_eq!(browser.answers().await, 1);
    browser.key(ENTER, false).await;
    assert_eq!(browser.answer_after(1).await.lang, "sw");
    assert_eq!(browser.eval(named).await, server.text("sw", "web-change-language"));
}

#[tokio::test]
async fn without_sockets_plain_requests_do() {
    let server = Server::start(&[]).await;
    let proxy = Site::before(&server.url);
    let browser = Browser::start("en").await;
    browser.open(&proxy.url).await;
    let answer = browser.ask("how can i register to vote for the first time").await;
    assert_eq!(answer.heading, "How to register");
    browser.press("Papers to register").await;
    let network = browser.network().await;
    assert!(network.iter().any(|u| u.ends_with("/chat/ws")), "{network:?}");
    assert!(network.iter().any(|u| u.ends_with("/chat/messages")), "{network:?}");
    assert_eq!(browser.answers().await, 3);
}

#[tokio::test]
async fn what_is_asked_while_the_server_restarts_is_answered_once() {
    let [port] = free_ports();
    let own = format!("127.0.0.1:{port}");
    let settings = [("SERVER__LISTEN", own.as_str())];
    let server = Server::start(&settings).await;
    let browser = Browser::start("en").await;
    browser.open(&server.url).await;
    browser.ask("how can i register to vote for the first time").await;
    let before = browser.answers().await;

    let dir = server.stop().await;
    browser.find("#text").await.send_keys("talk to a person\n").await.unwrap();
    let connecting = "document.getElementById('trouble').textContent !== ''";
    browser.until("the word that it is tried again", connecting).await;
    assert_eq!(browser.answers().await, before);

    let server = Server::start_in(dir, &settings).await;
    let answer = browser.answer_after(before).await;
    assert!(answer.text.contains("Your number is"), "{answer:?}");
    browser.until("no word of trouble", "document.getElementById('trouble').textContent === ''").await;
    // What comes next is the next question's: nothing was said, or done, twice.
    let next = browser.ask("menu").await;
    assert!(next.text.contains("What would you like to know"), "{next:?}");
    assert_eq!(browser.answers().await, before + 2);
    assert_eq!(browser.page.find_all(Locator::Css("#log .voter")).await.unwrap().len(), 3);
    let cases = server.running.doors.pipeline.records.list_cases(10).await.unwrap();
    assert_eq!(cases.len(), 1, "the message was taken twice");
}

#[tokio::test]
async fn the_widget_on_another_sites_page() {
    let town = Site::of_a_town();
    let server = Server::start(&[("CHANNELS__WEB__EMBED_ORIGINS", &town.url)]).await;
    let browser = Browser::start("en").await;
    browser.open(&format!("{}/?crier={}", town.url, server.url)).await;
    browser.until("the widget's button", "document.getElementById('crier-button') !== null").await;
    assert!(!browser.has("#crier-frame").await, "nothing is loaded before it is wanted");

    let button = browser.find("#crier-button").await;
    button.click().await.unwrap();
    assert_eq!(button.attr("aria-expanded").await.unwrap().unwrap(), "true");
    browser.find("#crier-frame").await.enter_frame().await.unwrap();
    browser.until("the chat in the frame", "document.getElementById('text') !== null").await;
    assert!(browser.has(".demo").await);
    let answer = browser.ask("how can i register to vote for the first time").await;
    assert_eq!(answer.heading, "How to register");
    // Escape in the frame closes it, and the focus is on the button again.
    browser.key(ESCAPE, false).await;
    browser.page.enter_parent_frame().await.unwrap();
    browser
        .until("the frame to close", "document.getElementById('crier-frame').style.display === 'none'")
        .await;
    assert_eq!(browser.focus().await, "crier-button");
    assert_eq!(browser.complaints().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_site_that_is_not_named_may_not_frame_the_chat() {
    let stranger = Site::of_a_town();
    let server = Server::start(&[("CHANNELS__WEB__EMBED_ORIGINS", "https://www.example.org")]).await;
    let browser = Browser::start("en").await;
    browser.open(&format!("{}/?crier={}", stranger.url, server.url)).await;
    browser.until("the widget's button", "document.getElementById('crier-button') !== null").await;
    browser.find("#crier-button").await.click().await.unwrap();
    browser.find("#crier-frame").await.enter_frame().await.unwrap();
    assert!(!browser.has("#text").await);
    let complaints = browser.complaints().await.join("\n");
    assert!(complaints.contains("frame-ancestors"), "{complaints}");
}

#[tokio::test]
async fn the_chat_costs_little_and_is_kept() {
    let server = Server::start(&[]).await;
    let client = reqwest::Client::builder().no_gzip().build().unwrap();
    let fetch = async |path: &str, encoding: &str| {
        let request = client.get(format!("{}{path}", server.url)).header("Accept-Encoding", encoding);
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), 200, "{path}");
        let header = |name: &str| {
            let all = response.headers().get_all(name).iter().map(|v| v.to_str().unwrap().to_owned());
            all.collect::<Vec<_>>().join(", ")
        };
        let (packed, kept, vary) = (header("content-encoding"), header("cache-control"), header("vary"));
        (response.bytes().await.unwrap(), packed, kept, vary.to_lowercase())
    };
    let (page, _, _, _) = fetch("/", "identity").await;
    let page = String::from_utf8(page.to_vec()).unwrap();
    let addresses = page.split('"').filter(|a| a.starts_with("/assets/"));
    let files: Vec<_> = ["/", "/widget.js"].into_iter().chain(addresses).collect();
    assert_eq!(files.len(), 5, "{files:?}");
    for encoding in ["gzip", "br"] {
        let mut weight = 0;
        for path in &files {
            let (bytes, packed, kept, vary) = fetch(path, encoding).await;
            assert_eq!(packed, encoding, "{path}");
            assert!(vary.contains("accept-encoding"), "{path}: {vary}");
            assert_eq!(kept.contains("immutable"), path.starts_with("/assets/"), "{path}: {kept}");
            weight += bytes.len();
        }
        assert!(weight < WEIGHT, "{encoding}: {weight} bytes");
    }
    assert!(fetch("/", "gzip").await.3.contains("accept-language"));
    let (_, packed, _, _) = fetch("/healthz", "gzip").await;
    assert_eq!(packed, "");
}

/// Somebody else's site.
struct Site;

#[derive(Deserialize)]
struct Asked {
    crier: String,
}

impl Site {
    /// A page that embeds the Crier which its address names.
    fn of_a_town() -> Hosted {
        let page = async |asked: web::Query<Asked>| {
            let script = format!("<script src=\"{}/widget.js\" defer></script>", asked.crier);
            let html = format!(
                "<!doctype html><html lang=en><title>Town</title><link rel=icon href=\"data:,\">{script}<h1>Our town</h1>"
            );
            HttpResponse::Ok().content_type("text/html; charset=utf-8").body(html)
        };
        Hosted::serve(move |app| {
            app.route("/", web::get().to(page));
        })
    }

    /// A proxy before a Crier, of the kind that knows no sockets.
    fn before(url: &str) -> Hosted {
        let url = url.to_owned();
        let forward = move |request: HttpRequest, body: web::Bytes| {
            let to = format!("{url}{}", request.uri());
            async move {
                if request.path() == "/chat/ws" {
                    return HttpResponse::NotFound().finish();
                }
                let method = reqwest::Method::from_bytes(request.method().as_str().as_bytes()).unwrap();
                let mut ask = reqwest::Client::new().request(method, to).body(body.to_vec());
                for name in ["content-type", "accept-language"] {
                    if let Some(value) = request.headers().get(name) {
                        ask = ask.header(name, value.as_bytes());
                    }
                }
                let answer = ask.send().await.unwrap();
                let kind = answer.headers()["content-type"].to_str().unwrap().to_owned();
                HttpResponse::Ok().insert_header((CONTENT_TYPE, kind)).body(answer.bytes().await.unwrap())
            }
        };
        Hosted::serve(move |app| {
            app.default_service(web::route().to(forward.clone()));
        })
    }
}
