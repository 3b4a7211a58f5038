use super::{same, speaker};

#[test]
fn french() {
    let s = speaker("fr");
    same(&[
        (s.cardinal(1), "un"),
        (s.cardinal(21), "vingt et un"),
        (s.cardinal(71), "soixante et onze"),
        (s.cardinal(77), "soixante-dix-sept"),
        (s.cardinal(80), "quatre-vingts"),
        (s.cardinal(81), "quatre-vingt-un"),
        (s.cardinal(91), "quatre-vingt-onze"),
        (s.cardinal(100), "cent"),
        (s.cardinal(200), "deux cents"),
        (s.cardinal(201), "deux cent un"),
        (s.cardinal(1_000), "mille"),
        (s.cardinal(80_000), "quatre-vingt mille"),
        (s.cardinal(200_000), "deux cent mille"),
        (s.cardinal(1_000_080), "un million quatre-vingts"),
        (s.cardinal(200_000_000), "deux cents millions"),
        (s.cardinal(-3), "moins trois"),
        (s.year(2027), "deux mille vingt-sept"),
        (s.year(1998), "mille neuf cent quatre-vingt-dix-huit"),
        (s.date(2027, 9, 14, 2), "mardi quatorze septembre deux mille vingt-sept"),
        (s.date(2027, 7, 1, 4), "jeudi premier juillet deux mille vingt-sept"),
        (s.date(2027, 5, 21, 5), "vendredi vingt et un mai deux mille vingt-sept"),
        (s.time(6 * 60), "six heures"),
        (s.time(17 * 60), "dix-sept heures"),
        (s.time(21 * 60 + 21), "vingt et une heures vingt et une"),
        (s.time(60), "une heure"),
        (s.time(17 * 60 + 30), "dix-sept heures trente"),
        (s.time(12 * 60), "midi"),
        (s.span(360, 1020), "six heures à dix-sept heures"),
        (s.phone("0800 200 100"), "zéro huit zéro zéro, deux zéro zéro, un zéro zéro"),
        (s.digits("112"), "un un deux"),
        (s.money(20_000, "MSh"), "vingt mille shillings maruviens"),
        (s.money(1, "MSh"), "un shilling maruvien"),
        (s.money(4_000_000, "MSh"), "quatre millions de shillings maruviens"),
        (s.text("vérifiez sur https://roll.ecm.example ou appelez"), "vérifiez sur notre site ou appelez"),
        (
            s.text("Vous avez 1 heure, 21 voix et 3 jours."),
            "Vous avez une heure, vingt et une voix et trois jours.",
        ),
        (
            s.text("loi électorale de 2024, article 20"),
            "loi électorale de deux mille vingt-quatre, article vingt",
        ),
        (
            s.text("20\u{a0}000 MSh ou 5\u{a0}000\u{202f}personnes"),
            "vingt mille shillings maruviens ou cinq mille personnes",
        ),
        (s.text("C'est « gratuit » : l’adresse (bureau) ?"), "C'est gratuit: l'adresse, bureau?"),
        (s.text("à 1,2 km, le 1er étage"), "à un virgule deux kilomètres, le premier étage"),
        (
            s.text("Ouvert de 17 h 30 à 21 h. 5 %"),
            "Ouvert de dix-sept heures trente à vingt et une heures. cinq pour cent",
        ),
        (s.text("Envoyez SUITE par SMS"), "Envoyez SUITE par S M S"),
        (s.text("Attendez-vous dans les 14 jours"), "Attendez-vous dans les quatorze jours"),
    ]);
}
