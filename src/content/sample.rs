//! A small pack for tests.

use super::PackFiles;

pub const EN: &str = "locales/en/vote.ftl";
pub const AR: &str = "locales/ar/vote.ftl";
pub const SYSTEM: &str = "locales/en/system.ftl";
pub const INTENTS: &str = "intents/vote.toml";

/// English and Arabic, two answers, one form.
pub fn files() -> PackFiles {
    let system = |more: &str, to: &str| {
        format!(
            "trouble = {more}\nsms-more = {more}\n\
             # Arguments: $start, $end\ntime-span = {{ $start }} {to} {{ $end }}\n\
             # Arguments: $metres\ndistance-metres = {{ $metres }} m\n\
             # Arguments: $kilometres\ndistance-kilometres = {{ $kilometres }} km\n\
             # Arguments: $name, $distance\nplace-line = {{ $name }} ({{ $distance }})\n\
             form-intro = {more}\n    .title = {more} {more}\nform-what = {more}?\n\
             # Arguments: $reference\nform-done = {more}: {{ $reference }}\n"
        )
    };
    let list = [
        (
            "locales/pack.toml",
            "authority = { en = \"Commission\", ar = \"المفوضية\" }\ntime_zone = \"Africa/Nairobi\"\nsource = \"en\"\nofficial = [\"en\", \"ar\"]\n\
             demo = true\nassignment = \"roll\"\n\
             [language.en]\nname = \"English\"\nscript = \"Latn\"\ndigits = \"latn\"\ndirection = \"ltr\"\n\
             [language.ar]\nname = \"العربية\"\nscript = \"Arab\"\ndigits = \"latn\"\ndirection = \"rtl\"\n"
                .to_owned(),
        ),
        (
            "locales/facts.toml",
            "[day]\ntype = \"date\"\nvalue = \"2027-09-14\"\nsource = \"s. 14\"\n\
             [deadline]\ntype = \"date-time\"\nbefore = \"day\"\nvalue = \"2027-04-30T17:00\"\nsource = \"s. 21\"\n\
             [hours]\ntype = \"time-span\"\nvalue = \"06:00/17:00\"\nsource = \"s. 52\"\n\
             [hotline]\ntype = \"phone\"\nvalue = \"0800 200 100\"\nsource = \"charter\"\n\
             [days]\ntype = \"number\"\nvalue = 1\nsource = \"s. 5\"\n\
             [fee]\ntype = \"money\"\nvalue = { amount = 20000, currency = \"MSh\" }\nsource = \"s. 35\"\n"
                .to_owned(),
        ),
        (
            EN,
            "vote-when =\n    Voting is on { $day }, from { $hours }.\n    Call { $hotline } & ask. It takes { $days ->\n        \
             [one] one day\n       *[other] { $days } days\n    }.\n    .title = Voting day\n    .sms = Vote on { $day }.\n\
             vote-over = Voting is over. Call { $hotline }.\n    .title = Voting is over\n    .sms = Voting is over.\n"
                .to_owned(),
        ),
        (
            AR,
            "vote-when = التصويت { $day } من { $hours }. اتصل { $hotline }. { $days }\n    .title = يوم التصويت\n    .sms = التصويت { $day }.\n\
             vote-over = انتهى التصويت. { $hotline }\n    .title = انتهى التصويت\n    .sms = انتهى التصويت.\n"
                .to_owned(),
        ),
        (SYSTEM, system("More", "to")),
        ("locales/ar/system.ftl", system("المزيد", "إلى")),
        (
            INTENTS,
            "[[intent]]\nid = \"vote.when\"\noffers = [\"vote.over\"]\nuntil = { fact = \"day\", then = \"vote-over\" }\n\
             keywords.en = [\"when\"]\nphrases.en = [\"when is the vote\", \"what day do we go to the polls\"]\n\
             near_misses.en = [\"when is the result\"]\nphrases.ar = [\"متى الانتخابات\"]\n\
             [[intent]]\nid = \"vote.over\"\nform = \"complaint\"\nphrases.en = [\"is it over\"]\n"
                .to_owned(),
        ),
        (
            "intents/forms.toml",
            "[[form]]\nid = \"complaint\"\nkind = \"complaint\"\nunit = \"desk\"\nintro = \"form-intro\"\n\
             legal_effect = \"form-intro\"\ndone = \"form-done\"\n\
             [[form.question]]\nid = \"what\"\nask = \"form-what\"\nkind = \"text\"\n"
                .to_owned(),
        ),
        (
            "intents/routing.toml",
            "menu = [\"vote.when\"]\nhandover_unit = \"desk\"\n[unit.desk]\ndeadline_days = 2\n".to_owned(),
        ),
        ("intents/reserved.toml", "[stop]\nen = [\"STOP\"]\n".to_owned()),
        (
            "intents/golden.toml",
            "[[question]]\nlang = \"en\"\ntext = \"when do we vote\"\nanswer = \"vote-when\"\n\
             [[question]]\nlang = \"en\"\ntext = \"who wins\"\nanswer = \"none\"\n"
                .to_owned(),
        ),
    ];
    PackFiles(list.into_iter().map(|(path, text)| (path.to_owned(), text)).collect())
}

/// The pack with something in one file replaced; the text must be there.
pub fn with(file: &str, from: &str, to: &str) -> PackFiles {
    let mut files = files();
    let text = files.0.get_mut(file).unwrap();
    assert!(text.contains(from), "{file} has no {from}");
    *text = text.replacen(from, to, 1);
    files
}
