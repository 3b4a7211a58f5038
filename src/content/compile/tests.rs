use super::super::sample;
use super::*;

fn release(files: &PackFiles) -> Release {
    compile(files, 7).unwrap_or_else(|problems| {
        panic!("{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    })
}

#[test]
fn a_release_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&release(&sample::files()));
}

#[test]
fn a_pack_becomes_a_library() {
    let release = release(&sample::files());
    let library = &release.library;
    assert_eq!((library.release, library.zone.as_str(), library.demo), (7, "Africa/Nairobi", true));
    assert_eq!(library.menu, ["vote.when".into()]);
    let intent = &library.intents["vote.when"];
    // 15 September 2027, 00:00 in Nairobi: the day counts to its end.
    let midnight = 1_820_955_600_000;
    assert_eq!(intent.answer_at(midnight - 1).as_str(), "vote-when");
    assert_eq!(intent.answer_at(midnight).as_str(), "vote-over");
    assert_eq!(library.forms["complaint"].questions.len(), 1);
    assert_eq!(release.golden[0].answer.as_ref().map(MessageId::as_str), Some("vote-when"));
    assert_eq!(release.golden[1].answer, None);
    // Six written ones, and the titles of both intents in both languages.
    assert_eq!(release.phrases.len(), 6 + 2 * 2);
    assert_eq!(library.reserved[0].text, "stop");
}

#[test]
fn the_hash_is_of_every_path_and_text() {
    let hash = |files: &PackFiles| release(files).library.hash;
    let whole = hash(&sample::files());
    assert_eq!(whole, hash(&sample::files()));
    assert_ne!(whole, hash(&sample::with(sample::EN, "& ask", "and ask")));
}

#[test]
fn a_release_that_was_approved_is_never_refused_later() {
    let files = sample::with(sample::SYSTEM, "sms-more", "sms-mor");
    assert!(compile(&files, 7).is_err());
    let restored = restore(&files, 7).ok().unwrap();
    assert_eq!(restored.warnings, []);
    assert!(restored.texts.has("en".parse().unwrap(), "vote-when"));
}
