//! The web chat for those who listen, who use a screen reader, and who read from right
//! to left.

use serde_json::{Value, json};

use crate::support::Server;
use crate::support::browser::Browser;

const QUESTION: &str = "how can i register to vote for the first time";

/// A voice of the device's, for English alone, which keeps what it is told to say.
const VOICE: &str = "(() => {
    window.told = [];
    window.hushed = 0;
    window.SpeechSynthesisUtterance = function (text) { this.text = text; };
    const voice = {
        getVoices: () => [{ lang: 'en-GB', localService: true }],
        speak: (said) => told.push({ text: said.text, lang: said.lang, voice: said.voice.lang }),
        cancel: () => { hushed += 1; },
        addEventListener: () => {},
    };
    Object.defineProperty(window, 'speechSynthesis', { value: voice, configurable: true });
    return true;
})()";

#[tokio::test]
async fn listen_reads_the_spoken_form() {
    let server = Server::start(&[]).await;
    let browser = Browser::start("en").await;
    browser.open(&server.url).await;
    assert_eq!(browser.eval(VOICE).await, true);
    browser.ask(QUESTION).await;
    let listen = browser.find("#log .listen").await;
    assert_eq!(listen.text().await.unwrap(), server.text("en", "web-listen"));
    listen.click().await.unwrap();
    let told = browser.eval("told").await;
    let spoken = server.voter().say(QUESTION).await.0["parts"][0]["speech"].clone();
    assert_eq!(told, json!([{ "text": spoken, "lang": "en", "voice": "en-GB" }]));
    let spoken = spoken.as_str().unwrap();
    assert!(spoken.len() > 50 && !spoken.contains(|c: char| c.is_ascii_digit()), "not spoken: {spoken}");
    // Pressed again, it stops and says no more.
    assert_eq!(listen.text().await.unwrap(), server.text("en", "web-stop-listening"));
    let hushed = browser.eval("hushed").await.as_u64().unwrap();
    listen.click().await.unwrap();
    assert_eq!(browser.eval("[told.length, hushed]").await, json!([1, hushed + 1]));
    assert_eq!(listen.text().await.unwrap(), server.text("en", "web-listen"));

    // Without a voice for the language there is nothing to press.
    let before = browser.answers().await;
    browser.speak("sw").await;
    browser.answer_after(before).await;
    let hidden = "[...document.querySelectorAll('#log .listen')].at(-1).checkVisibility()";
    assert_eq!(browser.eval(hidden).await, false);
}

/// What the browser tells a screen reader: every node with its role, name and
/// properties.
async fn told_to_screen_readers(browser: &Browser) -> Vec<Value> {
    let tree = browser.devtools("Accessibility.getFullAXTree", json!({})).await;
    let nodes = tree["nodes"].as_array().unwrap_or_else(|| panic!("{tree}")).clone();
    nodes.into_iter().filter(|n| n["ignored"] != true).collect()
}

#[tokio::test]
async fn an_answer_is_announced_once_and_nothing_else_is() {
    let server = Server::start(&[]).await;
    let browser = Browser::start("en").await;
    browser.open(&server.url).await;
    let log = told_to_screen_readers(&browser).await.into_iter().find(|n| n["role"]["value"] == "log");
    let log = log.expect("a log");
    assert_eq!(log["name"]["value"], server.text("en", "web-conversation"));
    let property = |name: &str| {
        let all = log["properties"].as_array().unwrap();
        all.iter().find(|p| p["name"] == name).map(|p| p["value"]["value"].clone())
    };
    assert_eq!(property("live"), Some(json!("polite")));
    assert_eq!(property("relevant"), Some(json!("additions")));

    // What is added to a live region is what is read out.
    let watch = "(() => {
        window.added = [];
        new MutationObserver((changes) => {
            for (const change of changes) for (const node of change.addedNodes) {
                const live = node.parentElement && node.parentElement.closest('[aria-live]');
                if (live) added.push(live.id + ': ' + node.textContent);
            }
        }).observe(document.body, { childList: true, subtree: true });
        return true;
    })()";
    assert_eq!(browser.eval(watch).await, true);
    browser.ask(QUESTION).await;
    let added = browser.eval("added").await;
    let added: Vec<&str> = added.as_array().unwrap().iter().map(|a| a.as_str().unwrap()).collect();
    assert_eq!(added.len(), 2, "{added:?}");
    assert_eq!(added[0], format!("log: {}: {QUESTION}", server.text("en", "web-you")));
    assert!(added[1].starts_with("log: How to register") && added[1].contains("30 April 2027"), "{added:?}");

    // Another language for the page adds its one answer, and reads nothing out again.
    let before = browser.answers().await;
    browser.speak("fr").await;
    browser.answer_after(before).await;
    assert_eq!(browser.eval("added.length").await, 4, "the voter's choice and its answer");

    // Its buttons are a group with a name.
    let nodes = told_to_screen_readers(&browser).await;
    let name = server.text("fr", "web-choices");
    assert!(nodes.iter().any(|n| n["role"]["value"] == "group" && n["name"]["value"] == name), "{name}");
}

#[tokio::test]
async fn arabic_reads_from_right_to_left() {
    let server = Server::start(&[]).await;
    // Where things stand: 1 where the second is further right than the first.
    let places = "(() => {
        const left = (css) => [...document.querySelectorAll(css)].at(-1).getBoundingClientRect().left;
        const right = (css) => [...document.querySelectorAll(css)].at(-1).getBoundingClientRect().right;
        const root = document.documentElement;
        return {
            voter: Math.sign(right('.voter') - right('.bot')),
            send: Math.sign(left('#send') - left('#text')),
            language: Math.sign(left('#lang') - left('h1')),
            text: getComputedStyle(document.querySelector('.bot h3')).direction,
            wide: root.scrollWidth > root.clientWidth,
        };
    })()";
    for (lang, question, side, direction) in
        [("ar", "كيف أسجل نفسي ناخبا لأول مرة", -1, "rtl"), ("en", QUESTION, 1, "ltr")]
    {
        let browser = Browser::start(lang).await;
        browser.page.set_window_size(500, 700).await.unwrap();
        browser.open(&server.url).await;
        assert_eq!(browser.find("html").await.attr("dir").await.unwrap().unwrap(), direction);
        let answer = browser.ask(question).await;
        assert_eq!((answer.heading, answer.dir.as_str()), (server.title(lang, "register-how"), direction));
        let found = browser.eval(places).await;
        let wanted =
            json!({ "voter": side, "send": side, "language": side, "text": direction, "wide": false });
        assert_eq!(found, wanted, "{lang}");
        // Words of the other direction keep their own.
        browser.ask(if lang == "ar" { "voter card 2027" } else { "بطاقة" }).await;
        let own = "getComputedStyle([...document.querySelectorAll('.voter')].at(-1)).direction";
        assert_ne!(browser.eval(own).await, direction);
    }
}

/// All links of the last answer, as a voter meets them.
const LINKS: &str = "[...[...document.querySelectorAll('#log .bot')]
    .filter((bot) => bot.id !== 'intro').at(-1).querySelectorAll('a')]
    .map((a) => [a.textContent, a.getAttribute('href'), getComputedStyle(a).direction, a.target, a.rel])";

#[tokio::test]
async fn addresses_and_numbers_of_an_answer_are_links() {
    let server = Server::start(&[]).await;
    let roll = "https://roll.ecm.example";
    let alone = "noopener noreferrer";
    let expected =
        json!([[roll, roll, "ltr", "_blank", alone], ["0800 200 100", "tel:0800200100", "ltr", "", alone]]);
    for (lang, place) in [("en", "kilima"), ("ar", "kilima")] {
        let scripted = Browser::start(lang).await;
        scripted.open(&server.url).await;
        scripted.press(&server.title(lang, "vote-where")).await;
        scripted.ask(place).await;
        assert_eq!(scripted.eval(LINKS).await, expected, "{lang}");

        // The same without a script, which the driver can still look at the page by.
        let plain = Browser::without_scripts(lang).await;
        plain.open(&server.url).await;
        plain.button(&server.title(lang, "vote-where")).await.click().await.unwrap();
        plain.holds("#answer", "0800 200 100").await;
        plain.find("#text").await.send_keys(&format!("{place}\n")).await.unwrap();
        plain.holds("#answer", roll).await;
        assert_eq!(plain.eval(LINKS).await, expected, "{lang}");
    }
}

#[tokio::test]
async fn what_a_voter_wrote_is_no_link_and_the_number_for_danger_is_one() {
    let server = Server::start(&[]).await;
    let mut voter = server.voter();
    let danger = voter.say("a man with a gun threatens us at the polling station").await;
    let part = danger.0["parts"][0].clone();
    let text: Vec<u16> = part["text"].as_str().unwrap().encode_utf16().collect();
    let shown = |link: &Value| {
        let end = |name: &str| usize::try_from(link[name].as_u64().unwrap()).unwrap();
        (String::from_utf16(&text[end("from")..end("to")]).unwrap(), link["href"].clone())
    };
    let links: Vec<_> = part["links"].as_array().unwrap().iter().map(shown).collect();
    assert!(links.contains(&("112".to_owned(), json!("tel:112"))), "{links:?} {part}");

    let browser = Browser::start("en").await;
    browser.open(&server.url).await;
    browser.ask("i want to complain").await;
    browser.press("Make a complaint").await;
    for answer in ["they sent me home", "today", "kilima", "skip"] {
        browser.ask(answer).await;
    }
    // Danger is heeded above their words: its numbers are links, the same digits in a longer
    // number and an address of the voter's are not.
    browser.ask("he has a gun, see https://evil.example or call 112 999").await;
    assert!(browser.last().await.text.contains("https://evil.example or call 112 999"));
    let alone = "noopener noreferrer";
    let expected =
        json!([["112", "tel:112", "ltr", "", alone], ["0800 200 100", "tel:0800200100", "ltr", "", alone]]);
    assert_eq!(browser.eval(LINKS).await, expected);
}
