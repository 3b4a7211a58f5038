//! Telegram, through its hook and its long poll, with a Bot API of our own on the
//! other side ([`BotApi`]) that refuses what Telegram refuses.

use std::time::Duration;

use serde_json::{Value, json};

use crate::support::bot_api::{BotApi, Call, TOKEN, unmarked};
use crate::support::telegram::Voter;
use crate::support::{Scratch, Server};

const SECRET: &str = "a-secret-of-the-tests_1";

/// A Crier whose Telegram is a [`BotApi`].
struct Bot {
    server: Server,
    api: BotApi,
}

impl Bot {
    async fn by_webhook(more: &[(&str, &str)]) -> Self {
        let api = BotApi::start().await;
        let server = Server::start(&settings(&api.url, "webhook", more)).await;
        Self { server, api }
    }

    async fn by_polling(api: BotApi, dir: Scratch) -> Self {
        let server = Server::start_in(dir, &settings(&api.url, "polling", &[])).await;
        Self { server, api }
    }

    /// Delivers an update as Telegram does, and gives the status.
    async fn deliver(&self, update: &Value) -> u16 {
        self.deliver_with(update.to_string(), Some(SECRET)).await
    }

    async fn deliver_with(&self, body: String, secret: Option<&str>) -> u16 {
        let url = format!("{}/hooks/telegram", self.server.url);
        let mut request = self.server.http.post(url).header("Content-Type", "application/json").body(body);
        if let Some(secret) = secret {
            request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        request.send().await.unwrap().status().as_u16()
    }

    /// Says something in a chat that has heard this many messages, and gives the next.
    async fn ask(&self, voter: &mut Voter, text: &str) -> Call {
        assert_eq!(self.deliver(&voter.says(text)).await, 200);
        self.next(voter).await
    }

    async fn next(&self, voter: &mut Voter) -> Call {
        voter.heard += 1;
        self.api.heard(voter.chat, voter.heard).await
    }

    /// Waits until nothing is owed to anybody: a reply was taken, or never will be.
    async fn settled(&self) {
        let records = &self.server.running.doors.pipeline.records;
        for _ in 0..500 {
            if records.outbox_depth().await.unwrap().parts == 0 {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("{} parts are still owed", records.outbox_depth().await.unwrap().parts);
    }
}

fn settings<'a>(api: &'a str, mode: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let own = [
        ("CHANNELS__TELEGRAM__ENABLED", "true"),
        ("CHANNELS__TELEGRAM__TOKEN", TOKEN),
        ("CHANNELS__TELEGRAM__SECRET", SECRET),
        ("CHANNELS__TELEGRAM__MODE", mode),
        ("CHANNELS__TELEGRAM__API_URL", api),
        ("SERVER__PUBLIC_URL", "https://ask.example.org"),
    ];
    own.iter().chain(more).copied().collect()
}

/// What the bot said begins with this title.
fn assert_titled(call: &Call, title: &str) {
    let first = call.text().lines().next().unwrap_or_default();
    let escaped = title.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    assert_eq!(first, format!("<b>{escaped}</b>"), "{}", call.text());
}

#[tokio::test]
async fn a_question_a_button_and_the_typing_indicator() {
    let bot = Bot::by_webhook(&[]).await;
    let told = bot.api.webhook().unwrap();
    assert_eq!(told["url"], "https://ask.example.org/hooks/telegram");
    assert_eq!(told["secret_token"], SECRET);
    assert_eq!(told["allowed_updates"], json!(["message", "callback_query"]));

    let mut voter = Voter::new(41, "en");
    let answer = bot.ask(&mut voter, "how can i register to vote for the first time").await;
    assert_titled(&answer, &bot.server.title("en", "register-how"));
    assert!(answer.text().contains("identity card") && answer.text().contains("30 April 2027"));
    assert_eq!(answer.fields["parse_mode"], "HTML");
    bot.api.wait("typing", |c| c.method == "sendchataction" && c.fields["action"] == "typing").await;

    let label = bot.server.title("en", "register-how-documents");
    let press = voter.presses(&answer, &label);
    assert_eq!(bot.deliver(&press).await, 200);
    let papers = bot.next(&mut voter).await;
    assert!(papers.text().contains("passport"), "{}", papers.text());
    let query = &press["callback_query"]["id"];
    bot.api
        .wait("the press's answer", |c| {
            c.method == "answercallbackquery" && c.fields["callback_query_id"] == *query
        })
        .await;
    bot.settled().await;
}

#[tokio::test]
async fn real_questions_in_five_languages() {
    let bot = Bot::by_webhook(&[]).await;
    // Golden questions: the pack does not go out while one of them is misunderstood.
    let asked = [
        ("sw", "Nataka kujiandikisha kupiga kura, nifanye nini", "register-how"),
        ("sw", "nitajuaje kama jina langu liko kwa daftari la wapiga kura", "register-check"),
        ("sw", "nibebe kitambulisho gani siku ya kupiga kura", "vote-id"),
        ("fr", "cmt on fait pr s'inscrire sur la liste electorale", "register-how"),
        ("fr", "je veux savoir si mon nom est sur la liste svp", "register-check"),
        ("fr", "faut amener quelle pièce le jour du vote", "vote-id"),
        ("hi", "वोटर लिस्ट में नया नाम कैसे जुड़वाएं", "register-how"),
        ("hi", "मतदाता सूची में मेरा नाम है या नहीं कैसे देखूं", "register-check"),
        ("hi", "वोट डालने जाते समय कौन सा कागज साथ ले जाना है", "vote-id"),
        ("ar", "كيف أسجل نفسي ناخبا لأول مرة", "register-how"),
        ("ar", "بدي اعرف اسمي موجود بسجل الناخبين ولا لا", "register-check"),
        ("ar", "شو لازم جيب معي لما روح انتخب", "vote-id"),
    ];
    for (n, (language, question, answer)) in asked.into_iter().enumerate() {
        let mut voter = Voter::new(500 + i64::try_from(n).unwrap(), language);
        let heard = bot.ask(&mut voter, question).await;
        let title = bot.server.title(language, answer);
        assert!(heard.text().starts_with(&format!("<b>{title}</b>")), "{question}: {}", heard.text());
    }
}

#[tokio::test]
async fn a_shared_position_finds_places_and_pins_them_on_a_map() {
    let bot = Bot::by_webhook(&[]).await;
    let mut voter = Voter::new(42, "en");
    bot.deliver(&voter.sends(&json!({ "location": { "latitude": -2.09903, "longitude": 40.35628 } }))).await;
    let list = bot.next(&mut voter).await;
    assert!(list.text().contains("Uhuru Primary School"), "{}", list.text());
    assert!(list.text().contains("0 m"), "{}", list.text());

    bot.deliver(&voter.presses(&list, "Uhuru Primary School")).await;
    let place = bot.next(&mut voter).await;
    assert!(place.text().contains("12 Harbour Road"), "{}", place.text());
    let pin = bot.api.wait("a pin", |c| c.method == "sendvenue").await;
    assert!(pin.ok);
    assert_eq!((pin.chat(), pin.fields["title"].as_str()), (42, Some("Uhuru Primary School")));
    assert!((pin.fields["latitude"].as_f64().unwrap() - -2.09903).abs() < 1e-4);
}

#[tokio::test]
async fn a_question_about_the_place_asks_for_the_position_with_a_button() {
    let bot = Bot::by_webhook(&[]).await;
    let mut voter = Voter::new(43, "en");
    let mut asked = bot.ask(&mut voter, "where do I vote").await;
    if asked.button("Yes").is_some() {
        bot.deliver(&voter.presses(&asked, "Yes")).await;
        asked = bot.next(&mut voter).await;
    }
    let buttons = &asked.fields["reply_markup"];
    let offers = buttons["keyboard"][0][0]["request_location"] == true || !asked.labels().is_empty();
    assert!(offers, "{:#}", asked.fields);
}

#[tokio::test]
async fn updates_of_every_kind_are_accepted_and_only_private_messages_answered() {
    let bot = Bot::by_webhook(&[]).await;
    let mut voter = Voter::new(44, "en");
    let hello = bot.ask(&mut voter, "/start").await;
    assert!(!hello.labels().is_empty(), "{}", hello.text());
    let help = bot.ask(&mut voter, "/help@crier_bot").await;
    assert!(!help.text().is_empty());
    let sticker = json!({ "sticker": { "file_id": "f", "file_unique_id": "u", "type": "regular", "width": 512,
        "height": 512, "is_animated": false, "is_video": false } });
    assert_eq!(bot.deliver(&voter.sends(&sticker)).await, 200);
    let cannot = bot.next(&mut voter).await;
    assert!(cannot.text().starts_with("I cannot open pictures"), "{}", cannot.text());

    let edited = voter.message(
        &json!({ "text": "how can i register to vote for the first time", "edit_date": 1_800_000_001 }),
    );
    let group = json!({ "message_id": 5, "date": 1_800_000_000, "from": voter.user(), "text": "how can i register to vote for the first time",
        "chat": { "id": -44, "title": "Neighbours", "type": "group" } });
    let post = json!({ "message_id": 6, "date": 1_800_000_000, "text": "how can i register to vote for the first time",
        "chat": { "id": -100_044, "title": "News", "type": "channel" } });
    let silent = [
        json!({ "update_id": voter.number(), "edited_message": edited }),
        json!({ "update_id": voter.number(), "message": group }),
        json!({ "update_id": voter.number(), "channel_post": post }),
        json!({ "update_id": voter.number(), "from_the_future": { "text": "how can i register to vote for the first time" } }),
        json!({ "update_id": voter.number() }),
    ];
    for update in silent {
        assert_eq!(bot.deliver(&update).await, 200, "{update}");
    }
    // What is answered next proves that nothing of these was.
    let next = bot.ask(&mut voter, "how can i register to vote for the first time").await;
    assert_titled(&next, &bot.server.title("en", "register-how"));
    assert_eq!(bot.api.calls("sendmessage").len(), voter.heard);
}

#[tokio::test]
async fn only_telegram_gets_in() {
    let bot = Bot::by_webhook(&[]).await;
    let update = Voter::new(45, "en").says("how can i register to vote for the first time").to_string();
    assert_eq!(bot.deliver_with(update.clone(), None).await, 401);
    assert_eq!(bot.deliver_with(update.clone(), Some("")).await, 401);
    assert_eq!(bot.deliver_with(update.clone(), Some("a-secret-of-the-tests_2")).await, 403);
    for broken in ["", "{", "[]", "null", "\u{0}"] {
        assert_eq!(bot.deliver_with(broken.to_owned(), Some(SECRET)).await, 400, "{broken:?}");
    }
    assert_eq!(bot.server.running.doors.pipeline.records.outbox_depth().await.unwrap().parts, 0);
    assert!(bot.api.calls("sendmessage").is_empty());
}

#[tokio::test]
async fn an_update_delivered_ten_times_is_answered_once() {
    let bot = Bot::by_webhook(&[]).await;
    let mut voter = Voter::new(46, "en");
    let update = voter.says("how can i register to vote for the first time").to_string();
    let deliveries = (0..10).map(|_| bot.deliver_with(update.clone(), Some(SECRET)));
    for status in futures_util::future::join_all(deliveries).await {
        assert_eq!(status, 200);
    }
    bot.next(&mut voter).await;
    // Replies to one chat go out in order: a second answer would come before this.
    let next = bot.ask(&mut voter, "how do i check if my name is on the voters list").await;
    assert_titled(&next, &bot.server.title("en", "register-check"));
    assert_eq!(bot.api.said_to(46).len(), 2);
    // The same words again are another message.
    let again = bot.ask(&mut voter, "how can i register to vote for the first time").await;
    assert_titled(&again, &bot.server.title("en", "register-how"));
}

#[tokio::test]
async fn no_mark_up_of_anybodys_loses_a_message() {
    let dir = Scratch::new();
    let title = "Sign <b>up_ *[x](y) & `z`";
    crate::support::copy_pack(&dir.0, |path, text| {
        if path.ends_with("locales/en/register.ftl") {
            text.replacen(".title = How to register\n", &format!(".title = {title}\n"), 1)
        } else {
            text
        }
    });
    let places = dir.0.join("places.csv");
    std::fs::write(
        &places,
        "id,name,address,ward,postcode,lat,lon,opens,closes,step_free\n\
         1,\"School <i>_*[A](b)& Sons\",\"1 <Road> & Co\",Kilima,10101,-2.09903,40.35628,,,yes\n",
    )
    .unwrap();
    let (pack, places) = (dir.0.to_string_lossy(), places.to_string_lossy());
    let bot = Bot::by_webhook(&[("CONTENT__PACK", &pack), ("CONTENT__PLACES", &places)]).await;
    let mut voter = Voter::new(47, "en");

    let answer = bot.ask(&mut voter, "how can i register to vote for the first time").await;
    assert_titled(&answer, title);
    assert!(unmarked(answer.text()).unwrap().starts_with(title));

    bot.deliver(&voter.sends(&json!({ "location": { "latitude": -2.09903, "longitude": 40.35628 } }))).await;
    let place = bot.next(&mut voter).await;
    assert!(unmarked(place.text()).unwrap().contains("School <i>_*[A](b)& Sons"), "{}", place.text());
    let pin = bot.api.wait("a pin", |c| c.method == "sendvenue").await;
    assert_eq!(pin.fields["title"], "School <i>_*[A](b)& Sons");

    for odd in ["<b>", "_*[`<&>", "&lt;", "</b></i>", "<script>alert(1)</script>", "\u{202e}*\u{0}_"] {
        let heard = bot.ask(&mut voter, odd).await;
        assert!(unmarked(heard.text()).is_ok(), "{odd:?}: {}", heard.text());
    }
    assert!(bot.api.calls("sendmessage").iter().all(|c| c.ok), "Telegram refused a message");
    bot.settled().await;
}

#[tokio::test]
async fn a_wait_that_telegram_names_is_kept() {
    let bot = Bot::by_webhook(&[]).await;
    bot.api.too_many("sendmessage", 2);
    let mut voter = Voter::new(48, "en");
    assert_eq!(bot.deliver(&voter.says("how can i register to vote for the first time")).await, 200);
    let refused = bot.api.wait("the refused answer", |c| c.method == "sendmessage").await;
    assert!(!refused.ok);
    // It is the bot that must wait: nobody is sent anything, and no typing is shown.
    tokio::time::sleep(Duration::from_millis(200)).await;
    let mut other = Voter::new(480, "en");
    assert_eq!(bot.deliver(&other.says("how do i check if my name is on the voters list")).await, 200);
    let taken = bot.next(&mut voter).await;
    bot.next(&mut other).await;
    assert_eq!(refused.text(), taken.text());
    let wait = taken.at - refused.at;
    assert!(wait >= Duration::from_secs(2) && wait < Duration::from_secs(3), "sent again after {wait:?}");
    let calls = bot.api.calls("sendmessage");
    assert_eq!(calls.len(), 3, "{calls:#?}");
    assert!(calls.iter().skip(1).all(|c| c.at - refused.at >= Duration::from_secs(2)), "{calls:#?}");
    assert!(bot.api.calls("sendchataction").iter().all(|c| c.chat() == 48));
}

#[tokio::test]
async fn a_voter_who_blocked_us_is_left_alone_and_no_message_that_cannot_be_sent_is_retried() {
    let bot = Bot::by_webhook(&[]).await;
    bot.api.blocked_by(49);
    let mut blocked = Voter::new(49, "en");
    assert_eq!(bot.deliver(&blocked.says("how can i register to vote for the first time")).await, 200);
    bot.api.wait("the refused answer", |c| c.method == "sendmessage" && c.chat() == 49).await;

    bot.api.refuse("sendmessage", 400, "Bad Request: message thread not found");
    let mut other = Voter::new(50, "en");
    assert_eq!(bot.deliver(&other.says("how can i register to vote for the first time")).await, 200);
    bot.api.wait("a refused message", |c| c.method == "sendmessage" && c.chat() == 50).await;
    // The next message of the same voter goes through, and nothing is owed to anybody.
    bot.ask(&mut other, "how do i check if my name is on the voters list").await;
    bot.settled().await;
    assert_eq!(bot.api.calls("sendmessage").len(), 3);
}

#[tokio::test]
async fn an_error_of_telegrams_own_is_waited_out() {
    let bot = Bot::by_webhook(&[]).await;
    bot.api.refuse("sendmessage", 502, "Bad Gateway");
    bot.api.refuse("sendchataction", 500, "Internal Server Error");
    let mut voter = Voter::new(51, "en");
    let answer = bot.ask(&mut voter, "how can i register to vote for the first time").await;
    assert_titled(&answer, &bot.server.title("en", "register-how"));
    assert_eq!(bot.api.calls("sendmessage").len(), 2);
}

#[tokio::test]
async fn long_polling_takes_an_update_once_even_over_a_restart() {
    let api = BotApi::start().await;
    let mut voter = Voter::new(52, "en");
    let asked = voter.says("how can i register to vote for the first time");
    api.offer(&asked);
    let bot = Bot::by_polling(api, Scratch::new()).await;
    let answer = bot.next(&mut voter).await;
    assert_titled(&answer, &bot.server.title("en", "register-how"));
    let next = asked["update_id"].as_i64().unwrap() + 1;
    bot.api.wait("the acknowledgement", |c| c.method == "getupdates" && c.fields["offset"] == next).await;
    assert_eq!(bot.api.unacknowledged(), 0);

    // Press, and typing nobody minds.
    let label = bot.server.title("en", "register-how-documents");
    bot.api.offer(&voter.presses(&answer, &label));
    bot.next(&mut voter).await;
    bot.api.wait("the press's answer", |c| c.method == "answercallbackquery").await;

    // The acknowledgement was lost: the same update comes again after a restart.
    let Bot { server, api } = bot;
    let dir = server.stop().await;
    api.offer(&asked);
    let later = voter.says("how do i check if my name is on the voters list");
    api.offer(&later);
    let bot = Bot::by_polling(api, dir).await;
    let answer = bot.next(&mut voter).await;
    assert_titled(&answer, &bot.server.title("en", "register-check"));
    assert_eq!(bot.api.said_to(52).len(), 3);
}

#[tokio::test]
async fn while_telegram_is_out_of_reach_the_rest_answers() {
    let gone = BotApi::start().await;
    gone.refuse("setwebhook", 502, "Bad Gateway");
    let server = Server::start(&settings(&gone.url, "webhook", &[])).await;
    let answer = server.voter().say("how can i register to vote for the first time").await;
    assert_eq!(answer.heading(), Some(server.title("en", "register-how").as_str()));
    gone.wait("the webhook, again", |c| c.method == "setwebhook" && c.ok).await;
}

#[tokio::test]
async fn a_wrong_token_stops_the_start() {
    let api = BotApi::start().await;
    let settings = settings(&api.url, "webhook", &[("CHANNELS__TELEGRAM__TOKEN", "1:wrong")]);
    let error = crate::support::refused_start(&settings).await.to_string();
    assert!(error.contains("token"), "{error}");
}
