//! SMS through a real Kannel, set up by deploy/kannel.conf: what a phone on its
//! network sends, and what it shows.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;

use crier::sms_text::{self, Encoding};

use crate::support::kannel::{Kannel, Phones, Ports, SHORT_CODE, Sms, free_ports, request, settings};
use crate::support::outbox::Row;
use crate::support::process::{Process, command};
use crate::support::provider::Provider;
use crate::support::{SECRET, Scratch, Server};

/// Crier, Kannel and the phones.
struct Rig {
    server: Server,
    kannel: Kannel,
    phones: Phones,
    settings: Vec<(&'static str, String)>,
}

fn borrowed<'a>(settings: &'a [(&'static str, String)]) -> Vec<(&'static str, &'a str)> {
    settings.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

impl Rig {
    async fn start() -> Self {
        let ports = Ports::choose();
        let [own] = free_ports();
        let reports = format!("http://127.0.0.1:{own}/hooks/kannel/dlr");
        let mut settings = settings(&ports.sendsms_url(), &reports);
        settings.push(("SERVER__LISTEN", format!("127.0.0.1:{own}")));
        let server = Server::start(&borrowed(&settings)).await;
        let mut kannel = Kannel::start(ports, own).await;
        let phones = kannel.phones().await;
        Self { server, kannel, phones, settings }
    }
}

/// What Crier answers to somebody else who asks the same, without Kannel between.
async fn said(server: &Server, text: &str) -> String {
    let somebody = format!("2547999{}", text.len() + 10_000);
    let id = uuid::Uuid::now_v7().to_string();
    let (status, reply) = server.get(&request(&somebody, &id, text)).await;
    assert_eq!(status, 200);
    reply
}

/// Kannel tells its logs nothing of who asked what.
fn assert_silent(kannel: &Kannel) {
    let logs = kannel.logs();
    for private in ["254700000", "register", "what", "yesterday", "voter card", SECRET] {
        assert!(!logs.contains(private), "{private} is in Kannel's log:\n{logs}");
    }
}

/// As many segments as our own count says, none longer than the network carries.
fn assert_whole(sms: &Sms) {
    let count = sms_text::count(&sms.text);
    assert_eq!(sms.encoding, count.encoding, "{sms:?}");
    assert_eq!(sms.segments.len(), count.segments, "{sms:?}");
    let room = if count.segments == 1 { count.encoding.alone() } else { count.encoding.concatenated() };
    assert!(sms.segments.iter().all(|units| *units <= room), "{sms:?}");
    assert_eq!(sms.from, SHORT_CODE);
}

/// A question, the alphabet of its answer, and words that only this answer has.
const QUESTIONS: &[(&str, Encoding, &str)] = &[
    ("what id do i need", Encoding::Gsm7, "What to bring to vote: Bring your voter card"),
    ("🗳 how do i register?", Encoding::Gsm7, "How to register:"),
    ("nahitaji kitambulisho gani kupiga kura", Encoding::Gsm7, "Leta kadi ya mpiga kura"),
    ("comment s'inscrire", Encoding::Gsm7, "avec carte d'identité ou passeport"),
    ("français", Encoding::Ucs2, "Désormais, vous recevez les réponses en français."),
    ("मेरा वोटर कार्ड खो गया है", Encoding::Ucs2, "पहचान पत्र या पासपोर्ट"),
    ("मतदाता पंजीकरण कैसे करें", Encoding::Ucs2, "पंजीकरण कैसे कराएँ:"),
    ("ما هي الوثائق المطلوبة للتصويت", Encoding::Ucs2, "البطاقة الانتخابية أو الهوية أو الجواز"),
];

#[tokio::test]
async fn every_alphabet_arrives_whole_both_ways() {
    let mut rig = Rig::start().await;

    for (n, (question, encoding, words)) in QUESTIONS.iter().enumerate() {
        let phone = format!("25470000010{n}");
        let reply = rig.phones.ask(&phone, question).await;
        assert!(reply.text.contains(words), "{question}: {reply:?}");
        assert_eq!(reply.encoding, *encoding, "{question}: {reply:?}");
        assert_eq!(reply.text, said(&rig.server, question).await, "{question}");
        assert_whole(&reply);
    }

    // A long question comes in three segments, the last first: one turn.
    let phone = "254700000200";
    let story = [
        "Good morning, I am writing for my mother and for my two brothers, who live with us in the \
         same house and have no telephone of their own at the moment. ",
        "We have all lived here for twenty years and none of us has ever been on the roll. My question \
         is this one and I hope that somebody there can answer it: ",
        "how do i register to vote?",
    ];
    for (number, text) in [(3, story[2]), (1, story[0]), (2, story[1])] {
        rig.phones.segment(phone, 77, 3, number, text).await;
    }
    let reply = rig.phones.hear(phone).await;
    assert_eq!(reply.text, said(&rig.server, &story.concat()).await);
    // The next reply is the next question's, so there was no second turn.
    let next = rig.phones.ask(phone, "what id do i need").await;
    assert!(next.text.starts_with("What to bring to vote:"), "{next:?}");

    // A long answer waits for MORE, and then comes as one message of several segments.
    for (phone, question, more, encoding) in [
        ("254700000301", "how do i register", "MORE", Encoding::Gsm7),
        ("254700000302", "मतदाता पंजीकरण कैसे करें", "और", Encoding::Ucs2),
    ] {
        let short = rig.phones.ask(phone, question).await;
        let long = rig.phones.ask(phone, more).await;
        assert_whole(&short);
        assert_whole(&long);
        assert_eq!(long.encoding, encoding, "{long:?}");
        assert!(long.segments.len() > 1, "{long:?}");
    }

    assert_silent(&rig.kannel);
}

#[tokio::test]
async fn a_complaint_is_made_and_followed_by_sms() {
    let mut rig = Rig::start().await;
    let phone = "254700000401";
    let conversation = [
        ("where do i vote", "Where are you?"),
        ("i want to complain", "1 Make a complaint"),
        ("1", "Question 1 of 6"),
        ("They closed the gate at noon & turned us away", "When did it happen?"),
        ("yesterday at 12:00", "Where did it happen?"),
        ("Kijani Primary School", "Did anyone else see it?"),
        ("1", "What should the commission do about it?"),
        ("SKIP", "May our staff see your number"),
        ("yes", "1 Send it"),
        ("1", "We have your complaint. Your number is "),
    ];
    let mut last = String::new();
    for (voter, crier) in conversation {
        let reply = rig.phones.ask(phone, voter).await;
        assert!(reply.text.contains(crier), "{voter} -> {reply:?}");
        assert_whole(&reply);
        last = reply.text;
    }
    let number: String = last.split("Your number is ").nth(1).unwrap().chars().take(12).collect();
    assert_eq!(number.chars().filter(char::is_ascii_digit).count(), 10, "{last}");

    // Sent back, spaced or not, the number tells how far it is.
    for written in [number.clone(), number.replace(' ', "")] {
        let status = rig.phones.ask(phone, &written).await;
        assert!(status.text.contains(&number) && status.text.contains("we received it on"), "{status:?}");
    }

    // Staff see it, while the server runs.
    let cases = prints(&rig.server.dir, &["cases"]);
    let row = cases.lines().find(|line| line.starts_with(&number)).unwrap_or_else(|| panic!("{cases}"));
    for word in ["complaint", "complaints", "open"] {
        assert!(row.split_whitespace().any(|w| w == word), "{word} in {row}");
    }
    let case = prints(&rig.server.dir, &["cases", &number]);
    for line in [
        "what: They closed the gate at noon & turned us away",
        "where: Kijani Primary School",
        "channel: kannel, language: en",
        "contact: +254700000401",
    ] {
        assert!(case.contains(line), "{line} in {case}");
    }
}

/// What a command prints about the data in this folder; it must succeed.
fn prints(dir: &Scratch, arguments: &[&str]) -> String {
    let output = command(dir, &[]).args(arguments).output().unwrap();
    assert!(output.status.success(), "crier {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[tokio::test]
async fn later_replies_leave_through_sendsms_and_are_reported_on() {
    let mut rig = Rig::start().await;
    let long = "Your complaint [A/1] was heard on Monday; the decision is on paper at our office. ".repeat(4);
    let words = [
        ("254700000501", "We looked into it. Come on Monday & ask for Amina (50% of us are there).", 1),
        ("254700000502", "आपकी शिकायत सुनी गई है। फ़ैसला हमारे कार्यालय में है, सोमवार को आइए।", 1),
        ("254700000503", long.trim(), 3),
    ];
    for (turn, (phone, text, segments)) in words.into_iter().enumerate() {
        let turn = format!("staff-{turn}");
        rig.server.owe(&turn, "kannel", phone, text).await;
        let sms = rig.phones.hear(phone).await;
        assert_eq!((sms.text.as_str(), sms.segments.len()), (text, segments), "{sms:?}");
        // The report may overtake the answer to our own request.
        let settled = |row: &Row| row.delivery.as_deref() == Some("delivered") && row.state == "sent";
        assert_eq!(rig.server.owed_until(&turn, settled).await.attempts, 1);
    }
    // Nothing is owed any more, so the next answer comes in the response again.
    let next = rig.phones.ask("254700000501", "what id do i need").await;
    assert!(next.text.starts_with("What to bring to vote:"), "{next:?}");
}

/// What `sendsms` answers instead of 202, whether it is tried again, and what staff
/// read about it.
const REFUSALS: &[(u16, &str, bool, &str)] = &[
    (400, "Empty receiver number not allowed, rejected", false, "cannot send this message"),
    (400, "Sender missing and no global set, rejected", true, "set channels.kannel.from"),
    (403, "Authorization failed for sendsms", true, "check its sendsms-user group"),
];

#[tokio::test]
async fn what_sendsms_refuses_waits_or_ends() {
    let kannel = Provider::start().await;
    let server = Server::start(&borrowed(&settings(&format!("{}/sendsms", kannel.url), ""))).await;
    for (status, body, again, told) in REFUSALS {
        kannel.will_answer((*status, &[], body));
        kannel.will_answer((202, &[], "0: Accepted for delivery"));
        server.owe(body, "kannel", "254700000901", "We looked into it.").await;
        let row = server.owed_until(body, |row| row.error.is_some()).await;
        assert!(row.error.as_ref().unwrap().contains(told), "{row:?}");
        assert_eq!(row.state, if *again { "owed" } else { "failed" });
        let next = format!("{body}, and then");
        server.owe(&next, "kannel", "254700000901", "One more thing.").await;
        if *again {
            kannel.will_answer((202, &[], "0: Accepted for delivery"));
            server.owed_until(body, |row| row.state == "sent").await;
        }
        server.owed_until(&next, |row| row.state == "sent").await;
    }
    kannel.came(3 * 2 + 2).await;
}

#[tokio::test]
async fn a_restart_loses_nothing() {
    let mut rig = Rig::start().await;
    let (asker, complainer) = ("254700000601", "254700000602");
    rig.phones.ask(complainer, "i want to complain").await;
    rig.phones.ask(complainer, "1").await;
    rig.phones.ask(complainer, "They closed the gate at noon").await;
    let own = rig.server.running.address;

    let dir = rig.server.stop().await;
    let stand_in = TcpListener::bind(own).unwrap();
    rig.phones.text(asker, "what id do i need").await;
    let query = turned_away(&stand_in);
    rig.phones.text(complainer, "yesterday").await;
    turned_away(&stand_in);
    drop(stand_in);

    let server = Server::start_in(dir, &borrowed(&rig.settings)).await;
    let answer = rig.phones.hear(asker).await;
    assert!(answer.text.starts_with("What to bring to vote:"), "{answer:?}");
    // The form went on where it was.
    let form = rig.phones.hear(complainer).await;
    assert!(form.text.contains("Where did it happen?"), "{form:?}");
    // It was the same message each time, so once more is a repeat.
    let again = server.http.get(format!("{}{query}", server.url)).send().await.unwrap();
    assert_eq!(again.text().await.unwrap(), answer.text);
    // And the voter was told once: what comes next belongs to the next question.
    let next = rig.phones.ask(asker, "how do i register").await;
    assert!(next.text.starts_with("How to register:"), "{next:?}");
    assert_silent(&rig.kannel);
}

/// Answers one of Kannel's calls with 503 and gives its path and query.
fn turned_away(listener: &TcpListener) -> String {
    let (mut stream, _) = listener.accept().unwrap();
    let mut line = String::new();
    let mut lines = BufReader::new(stream.try_clone().unwrap());
    lines.read_line(&mut line).unwrap();
    // The rest of the request, or closing would reset the connection.
    let mut header = String::new();
    while lines.read_line(&mut header).unwrap() > 2 {
        header.clear();
    }
    let answer = b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    stream.write_all(answer).unwrap();
    line.split(' ').nth(1).unwrap().to_owned()
}

/// Counted in a process of its own: metrics are one per process.
#[tokio::test]
async fn ten_deliveries_are_one_turn() {
    let dir = Scratch::new();
    let settings = [
        ("CHANNELS__KANNEL__ENABLED", "true"),
        ("CHANNELS__KANNEL__SECRET", SECRET),
        ("CONTENT__DEMO", "true"),
    ];
    let program = Process::serve(&dir, &settings);
    let http = reqwest::Client::new();
    let url = format!("{}{}", program.url, request("254700000701", "the-same-id", "how do i register"));
    let mut replies = Vec::new();
    for _ in 0..10 {
        replies.push(http.get(&url).send().await.unwrap().text().await.unwrap());
    }
    assert!(!replies[0].is_empty());
    assert!(replies.iter().all(|reply| *reply == replies[0]), "{replies:#?}");

    let metrics = http.get(format!("{}/metrics", program.url)).send().await.unwrap().text().await.unwrap();
    let count = |name: &str| -> u64 {
        let of = metrics.lines().filter(|line| line.starts_with(name) && line.contains("channel=\"sms\""));
        of.map(|line| line.rsplit(' ').next().unwrap().parse::<u64>().unwrap()).sum()
    };
    assert_eq!(count("crier_repeats_total"), 9, "{metrics}");
    assert_eq!(count("crier_turns_total"), 1, "{metrics}");

    // The same words under another id are another turn.
    let other = format!("{}{}", program.url, request("254700000701", "another-id", "how do i register"));
    let reply = http.get(other).send().await.unwrap().text().await.unwrap();
    assert_eq!(reply, replies[0]);
}

#[tokio::test]
async fn who_lacks_the_token_is_turned_away() {
    let server =
        Server::start(&[("CHANNELS__KANNEL__ENABLED", "true"), ("CHANNELS__KANNEL__SECRET", SECRET)]).await;
    let good = "id=1&from=254700000801&to=20880&text=how+do+i+register";
    let table = [
        ("/hooks/kannel", good.to_owned(), 401, "no_secret"),
        ("/hooks/kannel", format!("token=&{good}"), 401, "no_secret"),
        ("/hooks/kannel", format!("token=token-of-the-tests-0123456780&{good}"), 403, "wrong_secret"),
        ("/hooks/kannel", format!("token={SECRET}x&{good}"), 403, "wrong_secret"),
        ("/hooks/kannel", format!("token=x&{good}&token={SECRET}"), 403, "wrong_secret"),
        ("/hooks/kannel", format!("token={SECRET}&id=1&text=hello"), 400, "no_sender"),
        ("/hooks/kannel", format!("token={SECRET}&from=254700000801&text=hello"), 400, "no_message_id"),
        ("/hooks/kannel/dlr", "ref=1&type=1".to_owned(), 401, "no_secret"),
        ("/hooks/kannel/dlr", "ref=1&type=1&token=wrong".to_owned(), 403, "wrong_secret"),
        ("/hooks/kannel/dlr", format!("type=1&token={SECRET}"), 400, "no_reference"),
    ];
    for (path, query, status, reason) in table {
        let (got, body) = server.get(&format!("{path}?{query}")).await;
        assert_eq!(got, status, "{path}?{query}");
        let body: serde_json::Value = serde_json::from_str(&body).unwrap();
        assert_eq!(body, serde_json::json!({ "error": reason }), "{path}?{query}");
    }
    // A report on something we never sent is taken and forgotten.
    let (status, _) = server.get(&format!("/hooks/kannel/dlr?ref=nobody&type=1&token={SECRET}")).await;
    assert_eq!(status, 200);
    let (status, body) = server.get(&format!("/hooks/kannel?token={SECRET}&{good}")).await;
    assert_eq!((status, body.starts_with("How to register:")), (200, true), "{body}");
}
