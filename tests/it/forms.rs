//! Forms: what words are taken for, what is shown before sending, what comes first.

use std::collections::BTreeMap;

use crate::support::Server;

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
    let mut taken = Vec::new();
    let mut told = Vec::new();
    for (lang, text) in COMPLAINTS {
        let mut voter = server.voter_in(lang).await;
        voter.send(serde_json::json!({ "choice": CHOICE })).await;
        let next = voter.say(text).await;
        if next.heading().is_some() {
            taken.push(text);
        }
        let how = server.text(lang, "form-kept-question");
        if next.text().contains(&how) {
            told.push(text);
        }
    }
    println!("complaints taken for questions: {taken:?}; told how to ask: {told:?}");
    let mut answered: BTreeMap<String, (usize, usize, usize)> = BTreeMap::new();
    for golden in &edition.release.golden {
        let lang = golden.lang.to_string();
        let mut voter = server.voter_in(&lang).await;
        voter.send(serde_json::json!({ "choice": CHOICE })).await;
        let next = voter.say(&golden.text).await;
        let title = golden.answer.as_ref().map(|id| edition.release.title(golden.lang, id));
        let count = answered.entry(lang.clone()).or_default();
        if let Some(given) = next.heading() {
            count.0 += 1;
            let wrong = title.as_deref() != Some(given);
            println!("{} {:?} -> {given}", if wrong { "WRONG" } else { "answered" }, golden.text);
            count.2 += usize::from(wrong);
        } else if next.text().contains(&server.text(&lang, "form-kept-question")) {
            count.1 += 1;
            println!("kept+how {:?}", golden.text);
        } else {
            println!("kept {:?}", golden.text);
        }
    }
    println!("golden in a form (answered, kept and told how to ask, wrong): {answered:?}");
    server.stop().await;
}
