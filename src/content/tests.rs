//! Whatever stands in a file of a pack, reading it ends, and in words.

use proptest::prelude::*;

use super::{PackFiles, check, manifest, sample};

/// Pieces that make broken files interesting.
fn broken() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "\\PC{0,8}",
        Just("{".to_owned()),
        Just("}".to_owned()),
        Just("{ $day }".to_owned()),
        Just("{ $days ->\n [one] a\n *[other] b\n }".to_owned()),
        Just("{ vote-when }".to_owned()),
        Just("\n".to_owned()),
        Just("\nx = ".to_owned()),
        Just("\n    .sms = ".to_owned()),
        Just("[[intent]]\n".to_owned()),
        Just("id = \"a.b\"\n".to_owned()),
        Just("= [\"".to_owned()),
        Just("\"\"\"".to_owned()),
        Just("DATETIME(".to_owned()),
        Just("\u{feff}\r\n".to_owned()),
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_file_breaks_the_reader(which in 0_usize..11, text in broken(), keep: bool, cut in 0_usize..400) {
        let mut files = sample::files();
        let path = files.0.keys().nth(which).unwrap().clone();
        let file = files.0.get_mut(&path).unwrap();
        // Broken throughout, or broken somewhere in the middle.
        let at = (0..=cut.min(file.len())).rev().find(|at| file.is_char_boundary(*at)).unwrap();
        if keep { file.insert_str(at, &text) } else { *file = text };
        for problem in check(&files, 0) {
            let shown = problem.to_string();
            prop_assert!(shown.contains("= help: "), "{shown}");
        }
    }
}

/// The first line of each problem that one pack has and the sample has not.
fn told(files: &PackFiles) -> Vec<String> {
    let lines = |files: &PackFiles| -> Vec<String> {
        check(files, 0).iter().map(|p| p.to_string().lines().next().unwrap_or_default().to_owned()).collect()
    };
    let before = lines(&sample::files());
    // The sample is small, and that it is says a line that names its languages.
    let new = |line: &String| !before.contains(line) && !line.contains("too few different phrases");
    lines(files).into_iter().filter(new).collect()
}

#[test]
fn a_language_that_is_no_longer_official_is_told_once() {
    let mut files = sample::with(manifest::FILE, "\"en\", \"ar\"", "\"en\"");
    let wanted = "locales/ar: warning: `ar` is not among the official languages: nothing there is used";
    assert_eq!(told(&files), [wanted]);
    // Nor where nothing describes it any more.
    let text = files.0.get_mut(manifest::FILE).unwrap();
    text.truncate(text.find("[language.ar]").unwrap());
    *text = text.replace(", ar = \"المفوضية\"", "");
    assert_eq!(told(&files), [wanted]);
}

#[test]
fn a_file_that_one_language_lacks_is_told_once() {
    let mut files = sample::files();
    files.0.remove(sample::AR).unwrap();
    let wanted = "locales/ar/vote.ftl: error: the file is missing: 2 messages, the first of them `vote-when`";
    assert_eq!(told(&files), [wanted]);
}
