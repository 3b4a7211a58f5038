use super::super::{compile, sample};
use super::*;
use crate::model::{Outcome, Target};

fn answer(locale: &str, id: &str) -> Utterance {
    let mut utterance = Utterance::new(locale.parse().unwrap(), Outcome::Answer);
    utterance.lines = vec![Line::title(id), Line::body(id)];
    utterance.offers = vec![crate::model::Offer {
        target: Target::Intent("vote.over".into()),
        label: Label::Title("vote-over".into()),
    }];
    utterance
}

fn show(locale: &str, id: &str, capabilities: &Capabilities) -> Rendered {
    let release = compile(&sample::files(), 1).unwrap_or_else(|problems| panic!("{}", problems[0]));
    let rendered = render(&release, &answer(locale, id), capabilities);
    assert_eq!(rendered, render(&release, &answer(locale, id), capabilities));
    assert_eq!(rendered.problems, [""; 0]);
    rendered
}

#[test]
fn each_channel_shows_its_form() {
    let sms = show("en", "vote-when", &Capabilities::SMS);
    assert_eq!(sms.reply.text(), "Voting day: Vote on Tue, 14 Sept 2027.\n1 Voting is over\nMore");
    assert_eq!(sms.more.map(|next| next.page), Some(1));
    let telegram = show("en", "vote-when", &Capabilities::TELEGRAM);
    assert_eq!(
        telegram.reply.text(),
        "<b>Voting day</b>\nVoting is on Tuesday, 14 September 2027, from 06:00 to 17:00.\nCall 0800 200 100 &amp; ask. It takes one day."
    );
    assert_eq!(telegram.reply.parts[0].buttons[0].token, "i:vote.over");
    let web = show("ar", "vote-when", &Capabilities::WEB);
    assert_eq!(
        web.reply.text(),
        "يوم التصويت\nالتصويت الثلاثاء، 14 سبتمبر 2027 من 06:00 إلى 17:00. اتصل \u{2066}0800 200 100\u{2069}. 1"
    );
    assert_eq!(web.reply.parts[0].heading.as_deref(), Some("يوم التصويت"));
}
