//! The command line: `ask`, `check`, `import`, `export`, `cases`.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::support::Scratch;
use crate::support::process::command;

fn run(dir: &Scratch, arguments: &[&str]) -> Output {
    command(dir, &[("LOG__LEVEL", "error")]).args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn one_question_as_json_has_every_field() {
    let dir = Scratch::new();
    let asked = run(&dir, &["ask", "hw do i registr", "--channel", "sms", "--json", "--explain"]);
    assert!(asked.status.success(), "{}", text(&asked.stderr));
    let answer: Value = serde_json::from_slice(&asked.stdout).unwrap();
    assert_eq!(answer["outcome"], "answer");
    assert_eq!(answer["intent"], "register.how");
    assert_eq!(answer["answer"], "register-how");
    assert_eq!(answer["locale"], "en");
    assert!(answer["confidence"].as_f64().unwrap() > 0.5);
    assert!(answer["text"].as_str().unwrap().starts_with("How to register: "), "{answer}");
    for field in ["parts", "choices", "speech", "release", "explain"] {
        assert!(!answer[field].is_null(), "{field}: {answer}");
    }
    assert!(!dir.0.join("data").exists(), "asking leaves nothing behind");
}

#[test]
fn a_conversation_in_the_terminal() {
    let dir = Scratch::new();
    let talk = |more: &[&str]| {
        let mut child = command(&dir, &[("LOG__LEVEL", "error")])
            .args(["ask", "--channel", "sms", "--locale", "sw"])
            .args(more)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all("menyu\n1\n".as_bytes()).unwrap();
        text(&child.wait_with_output().unwrap().stdout)
    };
    let said = talk(&[]);
    assert!(said.starts_with(|c: char| c.is_alphanumeric()) && !said.contains("> "), "no prompt: {said}");
    assert!(said.contains("1 ") && said.contains("2027"), "the first topic was answered: {said}");
    let json = talk(&["--json"]);
    let objects: Vec<Value> = json.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(objects.len() == 2 && objects[1]["text"].as_str().unwrap().contains("2027"), "{objects:?}");
}

/// What a conversation of these lines prints.
fn talk(dir: &Scratch, arguments: &[&str], lines: &[u8]) -> String {
    let mut child = command(dir, &[("LOG__LEVEL", "error")])
        .arg("ask")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(lines).unwrap();
    let ended = child.wait_with_output().unwrap();
    assert!(ended.status.success());
    text(&ended.stdout)
}

#[test]
fn a_printed_number_presses_its_button_even_where_words_are_asked_for() {
    let dir = Scratch::new();
    let lines = b"complaint\n1\nthe gate was shut\n1\nthe gate was shut\n2\n";
    let said = talk(&dir, &[], lines);
    let asked = |question: &str| said.matches(question).count();
    assert_eq!((asked("What happened?"), asked("When did it happen?")), (2, 2), "1 goes back: {said}");
    let last = said.rsplit("2 Cancel").next().unwrap();
    assert!(!last.trim().is_empty() && !last.contains("Question "), "2 ends the form: {said}");
}

#[test]
fn the_language_asked_for_is_the_answer_s() {
    let dir = Scratch::new();
    let unknown = run(&dir, &["ask", "--locale", "xx", "registration deadline"]);
    assert!(!unknown.status.success());
    assert!(text(&unknown.stderr).contains("en, fr, sw, hi, ar"), "{}", text(&unknown.stderr));
    // Until another is asked for, whatever bytes come in between.
    let lines = b"registration deadline\n\xff\xfe\nenglish\nregistration deadline\n";
    let said = talk(&dir, &["--locale", "fr", "--json"], lines);
    let locales: Vec<Value> =
        said.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["locale"].take()).collect();
    assert_eq!(locales, ["fr", "fr", "en", "en"], "{said}");
}

#[test]
fn a_number_that_means_nothing_says_so() {
    let dir = Scratch::new();
    let plain = run(&dir, &["ask", "how do i register"]);
    assert!(!text(&plain.stderr).contains("rehearsal"), "{}", text(&plain.stderr));
    let asked = run(&dir, &["ask", "talk to a person"]);
    let said = text(&asked.stdout);
    assert!(said.contains("Your number is"), "{said}");
    assert_eq!(said.matches("08:00 to 17:00").count(), 1, "the hours are said once: {said}");
    assert!(text(&asked.stderr).contains("rehearsal"), "{}", text(&asked.stderr));
}

#[test]
fn whoever_reads_no_further_ends_the_command_quietly() {
    let dir = Scratch::new();
    let pack = dir.0.join("pack");
    crate::support::copy_pack(&pack, |_, text| text.replace("{ $hotline }", "0800"));
    let talk = ["ask", "--explain"];
    for (arguments, code) in [(&talk[..], 0), (&["check"], 0), (&["check", pack.to_str().unwrap()], 1)] {
        let mut child = command(&dir, &[("LOG__LEVEL", "error")])
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        child.stdin.take().unwrap().write_all(b"menu\nmenu\n").unwrap();
        let ended = child.wait_with_output().unwrap();
        assert_eq!((ended.status.code(), text(&ended.stderr).as_str()), (Some(code), ""), "{arguments:?}");
    }
}

#[test]
fn a_word_ends_a_conversation_in_a_terminal_and_nowhere_else() {
    let dir = Scratch::new();
    let typed = |command: &mut Command| {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(b"quit \nhow do i register\n").unwrap();
        text(&child.wait_with_output().unwrap().stdout)
    };
    let ask = format!("{} ask --data {}", env!("CARGO_BIN_EXE_crier"), dir.0.join("data").display());
    let terminal = typed(Command::new("script").args(["-qec", &ask, "/dev/null"]));
    assert!(terminal.contains("type quit or exit or press Ctrl-D"), "{terminal}");
    assert!(!terminal.contains("How to register"), "{terminal}");
    let lines = typed(command(&dir, &[("LOG__LEVEL", "error")]).arg("ask"));
    assert!(lines.contains("How to register") && !lines.contains("Ctrl-D"), "{lines}");
}

#[test]
fn check_points_at_the_fault_and_says_how_to_mend_it() {
    let dir = Scratch::new();
    let good = run(&dir, &["check"]);
    assert!(good.status.success(), "{}", text(&good.stdout));
    assert!(text(&good.stdout).ends_with(" files, 0 errors, 0 warnings\n"), "{}", text(&good.stdout));
    let told = crier::content::check(&crier::content_store::embedded(), crate::support::START_MS);
    assert_eq!(told, [], "the pack that is shipped has nothing to mend");
    let pack = dir.0.join("pack");
    crier::content_store::write_folder(&pack, &crier::content_store::embedded()).unwrap();
    let spoil = |file: &str, from: &str, to: &str| {
        let path = pack.join(file);
        let before = std::fs::read_to_string(&path).unwrap();
        assert!(before.contains(from), "{file} has no {from:?}");
        std::fs::write(&path, before.replacen(from, to, 1)).unwrap();
        let checked = run(&dir, &["check", pack.to_str().unwrap()]);
        std::fs::write(&path, before).unwrap();
        assert_eq!(checked.status.code(), Some(1), "{file}: {to:?} passed");
        text(&checked.stdout)
    };
    for (file, from, to, sign) in [
        ("locales/en/vote.ftl", "{ $general-election-day }", "14 September", "digit"),
        (
            "locales/fr/vote.ftl",
            "{ $general-election-day }",
            "{ $general-election-dya }",
            "general-election-day",
        ),
        ("locales/en/vote.ftl", "    .title = Election days\n", "", "title"),
        ("intents/register.toml", "offers", "ofers", "offers"),
        ("locales/facts.toml", "type = \"date\"", "type = \"dat\"", "date"),
        (
            "locales/facts.toml",
            "2027-09-06",
            "2027-09-20",
            "`early-voting-start` is 2027-09-20, which is after",
        ),
        (
            "locales/facts.toml",
            "2027-04-30T17:00",
            "2027-12-01T17:00",
            "after `roll-display-start`, 2027-05-10",
        ),
        ("locales/facts.toml", "06:00/17:00", "17:00/06:00", "ends before it begins"),
    ] {
        let said = spoil(file, from, to);
        let place = format!("{file}:");
        assert!(said.lines().any(|l| l.starts_with(&place) && l.contains("error")), "{file}: {said}");
        assert!(said.contains("help:") && said.contains(sign), "{file}: {said}");
    }
}

#[test]
fn export_gives_back_what_import_took_byte_for_byte() {
    let dir = Scratch::new();
    let server = crate::support::process::Process::serve(&dir, &[]);
    server.kill();
    let (first, second) = (dir.0.join("first"), dir.0.join("second"));
    assert!(run(&dir, &["export", first.to_str().unwrap()]).status.success());
    let embedded = crier::content_store::embedded();
    assert_eq!(crier::content_store::read_folder(&first).unwrap(), embedded);
    let same = run(&dir, &["import", first.to_str().unwrap()]);
    assert!(text(&same.stdout).starts_with("Nothing differs from release 1"), "{}", text(&same.stdout));
    // An edited pack becomes the next release; a broken one changes nothing.
    let file = first.join("locales/en/vote.ftl");
    let edited = format!("{}\n# A comment of ours.\n", std::fs::read_to_string(&file).unwrap());
    std::fs::write(&file, &edited).unwrap();
    let imported = run(&dir, &["import", first.to_str().unwrap()]);
    assert!(text(&imported.stdout).contains("release 2"), "{}", text(&imported.stderr));
    std::fs::write(&file, "vote-when = broken {").unwrap();
    let broken = run(&dir, &["import", first.to_str().unwrap()]);
    assert!(!broken.status.success() && text(&broken.stderr).contains("locales/en/vote.ftl:"));
    assert!(run(&dir, &["export", second.to_str().unwrap()]).status.success());
    assert_eq!(std::fs::read_to_string(second.join("locales/en/vote.ftl")).unwrap(), edited);
    assert!(!run(&dir, &["export", second.to_str().unwrap()]).status.success(), "nothing is overwritten");
}

#[test]
fn places_are_imported_whole_or_not_at_all() {
    let dir = Scratch::new();
    crate::support::process::Process::serve(&dir, &[]).kill();
    let file = dir.0.join("places.csv");
    std::fs::write(&file, "id,name,ward,lat,lon\n1,School,North,-1.5,36.8\n2,,North,95,0\n").unwrap();
    let refused = run(&dir, &["import", "places", file.to_str().unwrap()]);
    assert!(!refused.status.success());
    assert!(text(&refused.stderr).contains('3'), "names the line: {}", text(&refused.stderr));
    let import = |table: &str, more: &[&str]| {
        std::fs::write(&file, table).unwrap();
        run(&dir, &[&["import", "places", file.to_str().unwrap()], more].concat())
    };
    let first = import("id,name\n1,School\n2,Hall\n3,Library\n", &[]);
    assert!(text(&first.stdout).contains("Imported 3 polling places"), "{}", text(&first.stderr));
    let one = "id,name,Colour,lat,lon\n1,School,blue,-1.5,36.8\n";
    let fewer = import(one, &[]);
    assert!(!fewer.status.success(), "a list that drops to under half is not taken by mistake");
    assert!(text(&fewer.stderr).contains("--replace"), "{}", text(&fewer.stderr));
    let taken = import(one, &["--replace"]);
    let said = text(&taken.stdout);
    assert!(said.contains("Imported 1 polling place, in the place of 3."), "{said}{}", text(&taken.stderr));
    assert!(said.contains("Ignored columns: colour. Known are id, name"), "{said}");
    let swapped = import("id,name,lat,lon\n1,School,36.8,-1.5\n", &["--replace"]);
    assert!(!swapped.status.success(), "nobody means that");
    assert!(text(&swapped.stderr).contains("Exchange the columns lat and lon"), "{}", text(&swapped.stderr));
    let far = "id,name,lat,lon\n1,School,52.5,13.4\n";
    let elsewhere = import(far, &[]);
    assert!(
        !elsewhere.status.success(),
        "the whole list in another part of the world is not taken by mistake"
    );
    assert!(text(&elsewhere.stderr).contains("--replace"), "{}", text(&elsewhere.stderr));
    assert!(import(far, &["--replace"]).status.success());
}
