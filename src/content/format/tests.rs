use super::*;
use crate::model::{Direction, LocaleInfo};

fn formats(locale: &str, formats: &str, digits: &str) -> Formats {
    let info = LocaleInfo {
        locale: locale.parse().unwrap(),
        name: String::new(),
        aliases: Vec::new(),
        script: "Latn".to_owned(),
        digits: digits.to_owned(),
        direction: Direction::Ltr,
    };
    Formats::new(&Language { info, formats: formats.to_owned() }).unwrap()
}

#[test]
fn dates_times_and_numbers_are_written_as_the_language_does() {
    let day: Date = "2027-04-30".parse().unwrap();
    let five = Time::constant(17, 0, 0, 0);
    for (locale, long, abbreviated, both, number) in [
        ("en-001", "Friday, 30 April 2027", "Fri, 30 Apr 2027", "Friday, 30 April 2027 at 17:00", "20,000"),
        (
            "fr",
            "vendredi 30 avril 2027",
            "ven. 30 avr. 2027",
            "vendredi 30 avril 2027 à 17:00",
            "20\u{202f}000",
        ),
        ("sw", "Ijumaa 30, Aprili 2027", "Ijumaa, 30 Apr 2027", "Ijumaa 30, Aprili 2027, 17:00", "20,000"),
        ("hi", "शुक्रवार, 30 अप्रैल, 2027", "शुक्र, 30 अप्रैल 2027", "शुक्रवार, 30 अप्रैल, 2027 को 17:00 बजे", "20,000"),
        (
            "ar",
            "الجمعة، 30 أبريل 2027",
            "الجمعة، 30\u{200f}/04\u{200f}/2027",
            "الجمعة، 30 أبريل 2027 في 17:00",
            "20,000",
        ),
    ] {
        let formats = formats(&locale[..2], locale, "latn");
        assert_eq!(formats.long_date(day), long);
        assert_eq!(formats.abbreviated_date(day), abbreviated);
        assert_eq!(formats.join(&formats.long_date(day), &formats.time(five)), both);
        assert_eq!(formats.number(20_000), number);
        assert_eq!(formats.year(day), "2027");
    }
    assert_eq!(formats("ar", "ar-EG", "arab").number(20_000), "٢٠٬٠٠٠");
}
