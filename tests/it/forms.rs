//! Forms: what words are taken for, what is shown before sending, what comes first.

use std::collections::BTreeMap;
use std::sync::Arc;

use crier::model::Place;
use crier::places::Places;
use crier::sms_text::{self, Encoding};

use crate::support::kannel::request;
use crate::support::{SECRET, Server};

/// Complaints as people write them, some with words that also ask. All are answers.
const COMPLAINTS: [(&str, &str); 40] = [
    ("en", "they refused to register me at the office in Kilima"),
    ("en", "When I got to the polling station the officer told me to go home"),
    ("en", "the registration clerk asked me for money before he gave me my card"),
    ("en", "my name is not on the list and nobody could tell me why"),
    ("en", "I showed my passport but they said it is not good enough"),
    ("en", "the office was closed at 2 pm although the sign says 5 pm"),
    ("en", "an agent of a party stood beside the ballot box and looked at our papers"),
    ("en", "I don't know how but somebody else voted with my name"),
    ("fr", "ils ont refusé de m'inscrire au bureau de Kilima"),
    ("fr", "quand je suis arrivé au bureau de vote, l'agent m'a dit de rentrer chez moi"),
    ("fr", "l'agent m'a demandé de l'argent pour me donner ma carte d'électeur"),
    ("fr", "mon nom n'est pas sur la liste et personne ne sait pourquoi"),
    ("fr", "j'ai montré mon passeport mais ils ont dit que ce n'est pas valable"),
    ("fr", "le bureau a fermé à midi alors que la file était encore longue"),
    ("fr", "un militant regardait nos bulletins dans l'isoloir"),
    ("fr", "je ne sais pas comment mais quelqu'un a voté à ma place"),
    ("sw", "walikataa kuniandikisha katika ofisi ya Kilima"),
    ("sw", "nilipofika kituoni afisa aliniambia nirudi nyumbani"),
    ("sw", "karani aliniomba pesa kabla ya kunipa kadi ya mpiga kura"),
    ("sw", "jina langu halimo kwenye daftari na hakuna aliyejua kwa nini"),
    ("sw", "nilionyesha pasipoti lakini wakasema haikubaliki"),
    ("sw", "ofisi ilifungwa saa nane ingawa bango linasema saa kumi na moja"),
    ("sw", "wakala wa chama alikuwa anaangalia karatasi zetu za kura"),
    ("sw", "sijui vipi lakini mtu mwingine alipiga kura kwa jina langu"),
    ("hi", "किलिमा के दफ्तर में उन्होंने मेरा नाम लिखने से मना कर दिया"),
    ("hi", "जब मैं मतदान केंद्र पहुँचा तो अधिकारी ने कहा कि घर जाओ"),
    ("hi", "बाबू ने वोटर कार्ड देने से पहले पैसे माँगे"),
    ("hi", "मेरा नाम सूची में नहीं है और कोई नहीं बता पाया क्यों"),
    ("hi", "maine passport dikhaya par unhone kaha ye nahi chalega"),
    ("hi", "दफ्तर दोपहर में ही बंद था जबकि बोर्ड पर शाम का समय लिखा है"),
    ("hi", "पार्टी का एक आदमी मतपेटी के पास खड़ा होकर हमारे पर्चे देख रहा था"),
    ("hi", "पता नहीं कैसे पर किसी और ने मेरे नाम से वोट डाल दिया"),
    ("ar", "رفضوا تسجيلي في مكتب كيليما"),
    ("ar", "لما وصلت إلى مركز الاقتراع قال لي الموظف ارجع إلى بيتك"),
    ("ar", "الموظف طلب مني فلوس قبل ما يعطيني بطاقة الناخب"),
    ("ar", "اسمي غير موجود في السجل ولا أحد يعرف السبب"),
    ("ar", "عرضت جواز سفري لكنهم قالوا إنه لا يكفي"),
    ("ar", "المكتب كان مغلقا الظهر مع أن اللافتة تقول حتى الخامسة"),
    ("ar", "مندوب حزب كان واقف جنب الصندوق ويشوف أوراقنا"),
    ("ar", "لا أدري كيف لكن شخصا آخر صوت باسمي"),
];

const CHOICE: &str = "f:complaint";

/// Both directions: questions typed into a form are answered, and a complaint is
/// never taken for a question.
#[tokio::test(flavor = "multi_thread")]
async fn questions_in_a_form_are_answered_and_complaints_are_kept() {
    let server = Server::start(&[]).await;
    let edition = server.running.doors.pipeline.shelf.current();
    for (lang, text) in COMPLAINTS {
        let mut voter = server.voter_in(lang).await;
        voter.send(serde_json::json!({ "choice": CHOICE })).await;
        let next = voter.say(text).await;
        assert!(next.heading().is_none(), "{text}: {next:?}");
        assert!(next.text().contains(&server.text(lang, "form-complaint-when")), "{text}: {next:?}");
    }
    let (mut answered, mut told) = (BTreeMap::<_, usize>::new(), 0);
    for golden in &edition.release.golden {
        let lang = golden.lang.as_str();
        let mut voter = server.voter_in(lang).await;
        voter.send(serde_json::json!({ "choice": CHOICE })).await;
        let next = voter.say(&golden.text).await;
        let title = golden.answer.as_ref().map(|id| edition.release.title(golden.lang, id));
        if let Some(given) = next.heading() {
            assert_eq!(Some(given), title.as_deref(), "{}", golden.text);
            *answered.entry(golden.lang).or_default() += 1;
            assert!(next.text().contains(&server.text(lang, "form-complaint-what")), "the form goes on");
        } else if next.text().contains(&server.text(lang, "form-kept-question")) {
            told += 1;
        }
    }
    println!("golden questions in a form: {answered:?} answered, {told} kept with a word on how to ask");
    assert!(answered.len() == 5 && answered.values().all(|n| *n >= 7), "{answered:?}");
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_takes_words_for_what_they_are() {
    let server = Server::start(&[]).await;
    let mut voter = server.voter();
    let offered = voter.say("i want to complain").await;
    assert!(offered.button("Make a complaint").is_some());
    let first = voter.say("make a complaint").await;
    assert!(first.text().contains("Question 1 of 5"), "a title that was offered is typed: {first:?}");
    for nothing in ["1", "ok", "no", "??"] {
        let again = voter.say(nothing).await;
        assert!(
            again.text().contains("Question 1 of 5") && again.heading().is_none(),
            "{nothing}: {again:?}"
        );
    }
    for said in ["what is the deadline to register", "where do i register?"] {
        let between = voter.say(said).await;
        assert!(
            between.heading().is_some() && between.text().contains("Question 1 of 5"),
            "{said}: {between:?}"
        );
    }
    voter.say("They turned me away because my card is blue").await;
    for nothing in ["2", "more"] {
        let again = voter.say(nothing).await;
        assert!(again.text().contains("Question 2 of 5"), "{nothing}: {again:?}");
    }
    for text in ["5/3", "at the market"] {
        voter.say(text).await;
    }
    let wish = voter.say("yes, my brother").await;
    assert!(wish.text().contains("Question 5 of 5"), "{wish:?}");
    let all = voter.say("no").await;
    assert!(all.text().contains("Somebody else saw it: yes, my brother"), "no wish is no intent: {all:?}");
    let back = voter.say("change").await;
    assert!(back.text().contains("Question 5 of 5"), "{back:?}");
    let all = voter.say("no").await;
    assert!(all.text().contains("Shall we send it"), "{all:?}");
    let sent = voter.say("send it").await;
    assert!(sent.text().contains("We have your complaint"), "{sent:?}");
    let records = &server.running.doors.pipeline.records;
    let case = &records.list_cases(2).await.unwrap()[0];
    let answers = records.case_answers(case.reference).await.unwrap().unwrap();
    let of = |id: &str| answers.iter().find(|(q, _)| q == id).map(|(_, a)| a.as_str());
    assert_eq!((of("witness"), of("wish"), of("anonymous")), (Some("yes: yes, my brother"), None, None));
    assert!(case.anonymous, "who was not asked is not known");
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happens_now_is_told_before_anyone_says_yes_or_no() {
    let server = Server::start(&[]).await;
    let report = serde_json::json!({ "choice": "f:report" });
    for (lang, text) in [
        ("en", "they are beating people at the market"),
        ("sw", "wanapiga watu sokoni sasa hivi"),
        ("hi", "बाज़ार में लोगों को पीट रहे हैं"),
    ] {
        let mut voter = server.voter_in(lang).await;
        voter.send(report.clone()).await;
        let next = voter.say(text).await;
        assert!(next.text().starts_with(&server.text(lang, "form-danger-perhaps")), "{text}: {next:?}");
        assert!(next.text().contains(&server.text(lang, "form-report-where")), "not asked again: {next:?}");
    }
    for (lang, text) in [("en", "yes they are"), ("sw", "ndiyo wako hatarini"), ("fr", "oui beaucoup")] {
        let mut voter = server.voter_in(lang).await;
        voter.send(report.clone()).await;
        let next = voter.say(text).await;
        assert_eq!(next.text(), server.text(lang, "form-danger-now"), "the number stands alone");
        let go_on = voter.press(&next, &server.text(lang, "label-continue")).await;
        assert!(go_on.text().contains(&server.text(lang, "form-report-what")), "{go_on:?}");
    }
    server.stop().await;
}

/// Somebody with a plain phone.
struct Phone<'a> {
    server: &'a Server,
    number: String,
}

impl Phone<'_> {
    async fn send(&self, text: &str) -> String {
        let id = uuid::Uuid::now_v7().to_string();
        self.server.get(&request(&self.number, &id, text)).await.1
    }
}

async fn sms_server() -> Server {
    Server::start(&[("CHANNELS__KANNEL__ENABLED", "true"), ("CHANNELS__KANNEL__SECRET", SECRET)]).await
}

/// At most so many segments in each alphabet.
fn fits(text: &str, gsm: usize, ucs2: usize) -> bool {
    let cost = sms_text::count(text);
    cost.segments <= if cost.encoding == Encoding::Gsm7 { gsm } else { ucs2 }
}

#[tokio::test(flavor = "multi_thread")]
async fn by_sms_the_question_comes_first_and_everything_is_short() {
    let server = sms_server().await;
    for (n, (lang, name, menu, more)) in [
        ("en", "English", "menu", "more"),
        ("fr", "Français", "menu", "suite"),
        ("sw", "Kiswahili", "menyu", "zaidi"),
        ("hi", "हिन्दी", "मेनू", "और"),
        ("ar", "العربية", "القائمة", "المزيد"),
    ]
    .into_iter()
    .enumerate()
    {
        let phone = Phone { server: &server, number: format!("25470000000{n}") };
        phone.send(name).await;
        let text = |id: &str| sms_text::fold(&server.text(lang, id)).into_owned();
        let unclear = phone.send("qwzx plomf grabble").await;
        assert!(unclear.starts_with(&text("unclear")), "{unclear}");
        assert!(unclear.ends_with(&format!("5 {}", text("label-person"))), "{unclear}");
        assert!(fits(&unclear, 2, 3), "{lang}: {:?}\n{unclear}", sms_text::count(&unclear));
        for (topic, form) in [("7", "complaint"), ("8", "report")] {
            phone.send(menu).await;
            phone.send(topic).await;
            let first = phone.send("1").await;
            let question = text(&format!("form-{form}-{}", if form == "report" { "danger" } else { "what" }));
            assert!(first.contains(&question), "{first}");
            assert!(fits(&first, 2, 4), "{lang} {form}: {:?}\n{first}", sms_text::count(&first));
            let whole = phone.send(more).await;
            let court = server.running.doors.pipeline.shelf.current();
            let legal = court.release.text(lang.parse().unwrap(), &format!("form-{form}-legal"));
            let start: String = sms_text::fold(&legal).chars().take(40).collect();
            assert!(whole.contains(&start) && whole.contains(&question), "{whole}");
            if form == "report" {
                // After MORE, the numbers are still those of the first page.
                let yes = phone.send("1").await;
                assert!(yes.contains("112"), "{yes}");
            }
            let command = server.text(lang, "label-cancel");
            let cancelled = phone.send(&command).await;
            assert!(cancelled.starts_with(&text("form-cancelled")), "{cancelled}");
        }
    }
    server.stop().await;
}

/// MENU and LANGUAGE list what they list outside of a form, and a picked topic leads back.
#[tokio::test(flavor = "multi_thread")]
async fn in_a_form_a_menu_has_its_numbers_and_the_form_waits() {
    let server = sms_server().await;
    let phone = Phone { server: &server, number: "254700000020".to_owned() };
    phone.send("make a complaint").await;
    phone.send("They turned me away at the gate").await;
    let menu = phone.send("menu").await;
    assert!(menu.contains("1 How to register\n2 ") && menu.contains("9 Talk to a person"), "{menu}");
    assert!(menu.contains(&server.text("en", "form-waits")) && !menu.contains("Question"), "{menu}");
    let answered = phone.send("1").await;
    assert!(answered.starts_with("Register in person") && answered.contains("Question 2 of 6"), "{answered}");
    phone.send("menu").await;
    let on = phone.send("continue").await;
    assert!(on.contains("Question 2 of 6") && !on.contains("Reply with a number"), "{on}");
    let languages = phone.send("language").await;
    assert!(languages.contains("2 Français"), "{languages}");
    let when = phone.send("today").await;
    assert!(when.contains("Question 3 of 6"), "an answer is still one: {when}");
    for text in ["at the market", "skip", "skip", "yes"] {
        phone.send(text).await;
    }
    for unsure in ["yes", "no"] {
        phone.send("menu").await;
        let asked = phone.send(unsure).await;
        assert!(asked.contains("Shall we send it"), "{unsure} to what? {asked}");
    }
    let sent = phone.send("yes").await;
    assert!(sent.contains("We have your complaint"), "{sent}");
    server.stop().await;
}

/// After a list of something else, yes and no answer no question that stood before it.
#[tokio::test(flavor = "multi_thread")]
async fn a_yes_after_the_menu_is_no_answer() {
    let server = Server::start(&[]).await;
    for said in ["yes", "no"] {
        let mut voter = server.voter();
        voter.say("make a report").await;
        voter.say("menu").await;
        let again = voter.say(said).await;
        assert!(again.text().contains(&server.text("en", "form-report-danger")), "{said}: {again:?}");
        voter.say("no").await;
        // What was doubted is not kept by a yes to something else.
        voter.say("how can blorp frumple?").await;
        voter.say("menu").await;
        let again = voter.say("yes").await;
        assert!(again.text().contains(&server.text("en", "form-report-what")), "{again:?}");
    }
    server.stop().await;
}

/// Nobody has to ask for a person twice.
#[tokio::test(flavor = "multi_thread")]
async fn a_person_is_called_from_within_a_form() {
    let server = Server::start(&[]).await;
    for (lang, said) in [
        ("en", "i want to talk to a person"),
        ("fr", "je veux parler à quelqu'un"),
        ("sw", "nataka kuongea na mtu"),
        ("hi", "mujhe kisi se baat karni hai"),
        ("ar", "بدي احكي مع حدا"),
    ] {
        let mut voter = server.voter_in(lang).await;
        voter.send(serde_json::json!({ "choice": CHOICE })).await;
        voter.say("xxxx xxxx xxxx").await;
        let answer = voter.say(said).await;
        assert!(answer.text().contains(&server.text(lang, "form-go-on")), "{said}: {answer:?}");
    }
    let cases = server.running.doors.pipeline.records.list_cases(9).await.unwrap();
    assert_eq!(cases.len(), 5, "{cases:?}");
    server.stop().await;
}

/// Who wants to stop is not asked on, and nothing of it becomes an answer.
#[tokio::test(flavor = "multi_thread")]
async fn who_says_that_they_want_to_stop_is_out_of_the_form() {
    let server = Server::start(&[]).await;
    for (lang, stops, halts) in [
        ("en", ["i want to stop", "never mind"], "stop"),
        ("fr", ["je veux arreter", "j'arrête"], "arrêter"),
        ("sw", ["nataka kuacha", "nataka kusimama"], "acha"),
        ("hi", ["मुझे रुकना है", "rehne do"], "band karo"),
        ("ar", ["اريد التوقف", "مش عايز اكمل"], "توقف"),
    ] {
        for said in stops {
            let mut voter = server.voter_in(lang).await;
            voter.send(serde_json::json!({ "choice": CHOICE })).await;
            let out = voter.say(said).await;
            assert!(out.text().starts_with(&server.text(lang, "form-cancelled")), "{said}: {out:?}");
        }
        // The word for "no more messages" may be meant for either.
        let mut voter = server.voter_in(lang).await;
        voter.send(serde_json::json!({ "choice": CHOICE })).await;
        let halted = voter.say(halts).await;
        assert!(halted.text().starts_with(&server.text(lang, "stop-done")), "{halts}: {halted:?}");
        assert!(halted.text().ends_with(&server.text(lang, "form-waits")), "{halts}: {halted:?}");
        let out = voter.press(&halted, &server.text(lang, "label-cancel")).await;
        assert!(out.text().starts_with(&server.text(lang, "form-cancelled")), "{out:?}");
    }
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_can_be_written_to_is_asked_whether_staff_may() {
    let server = sms_server().await;
    let phone = Phone { server: &server, number: "254700000013".to_owned() };
    phone.send("make a complaint").await;
    for text in ["They turned me away at the gate", "today", "at the market", "skip"] {
        phone.send(text).await;
    }
    let last = phone.send("skip").await;
    assert!(last.contains("Question 6 of 6"), "{last}");
    let all = phone.send("no please don't").await;
    assert!(all.contains("write to me: No"), "{all}");
    let back = phone.send("change").await;
    assert!(back.contains("Question 6 of 6"), "{back}");
    let all = phone.send("yes").await;
    assert!(all.contains("write to me: Yes"), "{all}");
    let sent = phone.send("send it").await;
    assert!(!sent.contains(&server.text("en", "form-no-contact")), "{sent}");
    let case = &server.running.doors.pipeline.records.list_cases(2).await.unwrap()[0];
    assert!(!case.anonymous);
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_more_the_choices_stay() {
    let server = sms_server().await;
    let phone = Phone { server: &server, number: "254700000010".to_owned() };
    phone.send("i want to complain").await;
    phone.send("more").await;
    let end = phone.send("more").await;
    assert!(end.contains("That was the whole answer"), "{end}");
    let form = phone.send("1").await;
    assert!(form.contains("Question 1 of 6"), "{form}");
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_of_places_says_how_many_there_are() {
    let server = sms_server().await;
    let place = |n: usize| Place {
        id: n.to_string(),
        name: format!("Hall {n}"),
        address: if n == 1 { String::new() } else { "Long Road".to_owned() },
        ward: "Kilima".to_owned(),
        ..Place::default()
    };
    server.running.doors.pipeline.places.store(Arc::new(Places::build((1..=10).map(place).collect())));
    let phone = Phone { server: &server, number: "254700000011".to_owned() };
    let first = phone.send("where do i vote in kilima").await;
    assert!(first.contains("1 to 8 of 10. MORE"), "{first}");
    assert!(first.contains("1 Hall 1\n2 Hall 2, Long Road"), "no comma before nothing: {first}");
    let second = phone.send("more").await;
    assert!(second.contains("9 to 10 of 10.") && second.contains("\n9 Hall 9, Long Road"), "{second}");
    assert!(!second.contains("MORE"), "{second}");
    // A number that was not on the list picks nothing, and the list stays.
    let stray = phone.send("11").await;
    assert!(stray.starts_with(&server.text("en", "form-need-choice")), "{stray}");
    assert!(stray.ends_with("9 Hall 9, Long Road\n10 Hall 10, Long Road"), "{stray}");
    let earlier = phone.send("2").await;
    assert!(earlier.contains("Hall 2, Long Road"), "{earlier}");
    let mut voter = server.voter();
    let list = voter.say("where do i vote in kilima").await;
    assert!(list.text().contains("\nHall 1\n"), "{list:?}");
    let next = voter.press(&list, "More").await;
    assert!(next.text().contains("5 to 8 of 10"), "{next:?}");
    voter.say("menu").await;
    let nothing = voter.say("more").await;
    assert!(!nothing.text().contains("of 10"), "a list is over when something else was said: {nothing:?}");
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_french_title_stands_off_its_colon() {
    let server = sms_server().await;
    let phone = Phone { server: &server, number: "254700000012".to_owned() };
    phone.send("Français").await;
    let answer = phone.send("le vote c kel date").await;
    assert!(answer.starts_with("Jours de vote : "), "{answer}");
    server.stop().await;
}

/// Whoever tells of danger hears the number first, whatever was being asked.
#[tokio::test(flavor = "multi_thread")]
async fn danger_is_heeded_wherever_it_is_told() {
    let server = Server::start(&[]).await;
    let mut voter = server.voter();
    voter.send(serde_json::json!({ "choice": CHOICE })).await;
    voter.say("they turned me away at the door").await;
    let heeded = voter.say("they are outside with guns they will kill me").await;
    let danger = server.text("en", "report-intimidation-danger");
    assert!(heeded.text().starts_with(&danger), "{heeded:?}");
    assert!(heeded.text().contains("Question 3 of 5"), "it was kept all the same: {heeded:?}");
    voter.say("cancel").await;
    voter.say("can i talk to a person").await;
    let noted = voter.say("they are coming to burn my house now").await;
    assert_eq!(noted.heading(), Some("Call 112 if you are in danger"), "{noted:?}");
    assert!(noted.text().contains(&danger) && noted.text().contains("added your message"), "{noted:?}");
    let already = voter.say("i want to kill myself").await;
    assert!(already.text().starts_with(&danger), "{already:?}");
    let calm = voter.say("how do i register").await;
    assert!(!calm.text().contains(&danger), "{calm:?}");
    let cases = server.running.doors.pipeline.records.list_cases(9).await.unwrap();
    assert_eq!(cases.len(), 1);
    server.stop().await;
}
