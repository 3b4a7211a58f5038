//! The page's own words, which are messages of the release in use.

use crate::content::Release;
use crate::model::Locale;

pub struct Words {
    pub title: String,
    pub intro: String,
    pub question: String,
    pub send: String,
    pub language: String,
    pub change_language: String,
    pub start_again: String,
    pub conversation: String,
    pub demo: String,
    pub map: String,
    pub open: String,
    pub close: String,
    pub you: String,
    pub answer: String,
    pub choices: String,
}

pub fn words_of(release: &Release, locale: Locale) -> Words {
    let text = |id: &str| release.text(locale, id);
    Words {
        title: text("web-title"),
        intro: text("web-intro"),
        question: text("web-question"),
        send: text("web-send"),
        language: text("web-language"),
        change_language: text("web-change-language"),
        start_again: text("web-start-again"),
        conversation: text("web-conversation"),
        demo: text("web-demo"),
        map: text("web-map"),
        open: text("web-open"),
        close: text("web-close"),
        you: text("web-you"),
        answer: text("web-bot"),
        choices: text("web-choices"),
    }
}

/// The words that the script puts on the page. `<` is escaped, so that no text can
/// end the script element.
pub fn script_words(release: &Release, locale: Locale) -> String {
    let text = |id: &str| release.text(locale, id);
    serde_json::json!({
        "you": text("web-you"),
        "answer": text("web-bot"),
        "choices": text("web-choices"),
        "listen": text("web-listen"),
        "stop": text("web-stop-listening"),
        "share": text("web-share-location"),
        "connecting": text("web-connecting"),
        "failed": text("web-failed"),
        "map": text("web-map"),
        "noLocation": text("web-no-location"),
    })
    .to_string()
    .replace('<', "\\u003c")
}
