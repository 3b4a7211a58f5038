//! The page's own words, which are messages of the release in use.

use crate::content::Release;
use crate::model::{Command, Locale, Target};

pub struct Words {
    pub title: String,
    pub intro: String,
    pub question: String,
    pub send: String,
    pub language: String,
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

/// What a pressed button was called, for the page that shows it as asked.
pub fn label_of(release: &Release, locale: Locale, token: &str) -> Option<String> {
    match Target::from_token(token)? {
        Target::Intent(id) => release.library.intents.get(&id).map(|i| release.title(locale, &i.answer)),
        Target::Speak(named) => release.library.locale(named).map(|l| l.name.clone()),
        other => label_message(&other).map(|id| release.text(locale, id)),
    }
}

fn label_message(target: &Target) -> Option<&'static str> {
    Some(match target {
        Target::Yes | Target::FormYes(_) | Target::Command(Command::Yes) => "label-yes",
        Target::No | Target::FormNo(_) | Target::Command(Command::No) => "label-no",
        Target::Neither => "label-neither",
        Target::Command(Command::Agent) => "label-person",
        Target::Command(Command::Menu) => "label-menu",
        Target::Command(Command::Language) => "label-language",
        Target::Command(Command::Back) => "label-back",
        Target::Command(Command::Skip) => "label-skip",
        Target::Command(Command::Cancel) => "label-cancel",
        Target::Command(Command::Continue) => "label-continue",
        _ => return None,
    })
}
