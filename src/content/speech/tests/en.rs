use super::{same, speaker};

#[test]
fn english() {
    let s = speaker("en");
    same(&[
        (s.cardinal(0), "zero"),
        (s.cardinal(21), "twenty-one"),
        (s.cardinal(100), "one hundred"),
        (s.cardinal(112), "one hundred and twelve"),
        (s.cardinal(1_001), "one thousand and one"),
        (s.cardinal(2_500), "two thousand five hundred"),
        (s.cardinal(20_880), "twenty thousand eight hundred and eighty"),
        (
            s.cardinal(999_999_999),
            "nine hundred and ninety-nine million nine hundred and ninety-nine thousand nine hundred and ninety-nine",
        ),
        (s.cardinal(-5), "minus five"),
        (s.year(2027), "twenty twenty-seven"),
        (s.year(2005), "two thousand and five"),
        (s.year(1905), "nineteen oh five"),
        (s.year(1900), "nineteen hundred"),
        (s.date(2027, 9, 14, 2), "Tuesday the fourteenth of September, twenty twenty-seven"),
        (s.date(2026, 10, 1, 4), "Thursday the first of October, twenty twenty-six"),
        (s.date(2027, 5, 31, 1), "Monday the thirty-first of May, twenty twenty-seven"),
        (s.time(6 * 60), "six in the morning"),
        (s.time(17 * 60), "five in the afternoon"),
        (s.time(0), "midnight"),
        (s.time(12 * 60), "noon"),
        (s.time(12 * 60 + 30), "half past twelve in the afternoon"),
        (s.time(17 * 60 + 45), "quarter to six in the afternoon"),
        (s.time(8 * 60 + 5), "five past eight in the morning"),
        (s.time(20 * 60 + 42), "eight forty-two in the evening"),
        (s.span(360, 1020), "six in the morning to five in the afternoon"),
        (s.phone("0800 200 100"), "zero eight zero zero, two zero zero, one zero zero"),
        (s.phone("+254 700"), "plus two five four, seven zero zero"),
        (s.phone("112"), "one one two"),
        (s.digits("20880"), "two zero eight eight zero"),
        (s.money(20_000, "MSh"), "twenty thousand Maruvian shillings"),
        (s.money(1, "MSh"), "one Maruvian shilling"),
        (
            s.text("Check at https://roll.ecm.example or call 0800 200 100."),
            "Check on our website or call zero eight zero zero, two zero zero, one zero zero.",
        ),
        (s.text("It is free. https://www.ecm.example"), "It is free. See our website"),
        (s.text("Elections Act 2024, section 19"), "Elections Act twenty twenty-four, section nineteen"),
        (
            s.text("You need 2,000 supporters and MSh 200,000."),
            "You need two thousand supporters and two hundred thousand Maruvian shillings.",
        ),
        (s.text("Call us (free)."), "Call us, free."),
        (
            s.text("Hall (school), Liberty Avenue (1.2 km)"),
            "Hall, school, Liberty Avenue, one point two kilometres",
        ),
        (s.text("Reply \u{201c}YES\u{201d} by SMS\u{2026}"), "Reply YES by S M S."),
        (s.text("your voter's card and/or ID"), "your voter's card or I D"),
        (s.text("First line\nSecond line:\n5% & more"), "First line. Second line: five percent and more"),
        (
            s.text("From 06:00 to 17:00, in 14 days"),
            "From six in the morning to five in the afternoon, in fourteen days",
        ),
        (
            s.text("Your number is 123 456 7894."),
            "Your number is one two three, four five six, seven eight nine four.",
        ),
        (s.text("open 8\u{2013}17 – every day"), "open eight to seventeen, every day"),
        (
            s.text("decision 2026/41, room A4, aged 18+"),
            "decision twenty twenty-six slash forty-one, room A four, aged eighteen plus",
        ),
        (s.text("\u{2066}help@ecm.example\u{2069}!"), "our e-mail address!"),
    ]);
}
