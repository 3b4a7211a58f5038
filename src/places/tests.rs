use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;

#[path = "../../examples/make_places.rs"]
#[allow(dead_code, reason = "the example's main is not called here")]
mod make_places;

const DEMO: &str = include_str!("../../locales/places.csv");

static PLACES: LazyLock<Places> =
    LazyLock::new(|| Places::build(read("places.csv", DEMO.as_bytes()).unwrap()));

fn best(text: &str) -> Hit<'static> {
    PLACES.by_words(text, 5).into_iter().next().unwrap_or_else(|| panic!("nothing found for {text}"))
}

#[test]
fn the_demonstration_is_what_its_generator_makes() {
    assert!(make_places::table() == DEMO, "run: cargo run --example make_places > locales/places.csv");
    assert_eq!(PLACES.len(), 2_000);
    assert!(DEMO.len() < 300_000);
}

#[test]
fn a_name_is_found_however_it_is_written() {
    for text in [
        "liberty library",
        "library liberty",
        "libertylibrary",
        "liberty librery",
        "where do i vote if i live near the liberty library please",
        "bahari community hall",
        "uhuru primary school kilima",
        "uhuru primry school",
    ] {
        let hit = best(text);
        assert!(hit.score >= SURE && hit.place.ward == "Kilima", "{text}: {} {}", hit.score, hit.place.name);
        assert_eq!(hit.by, Matched::Name, "{text}");
    }
}

#[test]
fn accents_do_not_matter() {
    assert_eq!(best("quai nacre").place.ward, "Quai-Nacré");
    assert_eq!(best("port celine").by, Matched::Town);
}

#[test]
fn a_ward_is_found_within_a_sentence() {
    for text in ["kilima", "where do i vote in kilima ward", "ninaishi kilima, napiga kura wapi"] {
        let hits = PLACES.by_words(text, 3);
        assert_eq!(hits.len(), 3);
        assert!(
            hits.iter().all(|h| h.score >= SURE && h.by == Matched::Ward && h.place.ward == "Kilima"),
            "{text}"
        );
    }
}

#[test]
fn what_is_only_alike_is_only_perhaps() {
    for text in ["where do i vote in kilimani ward", "uhuru", "kilma", "kilimas"] {
        let hit = best(text);
        assert!((MAYBE..SURE).contains(&hit.score), "{text}: {} {}", hit.score, hit.place.name);
    }
}

#[test]
fn ordinary_questions_name_no_place() {
    for text in [
        "hello how do i register",
        "where do i vote",
        "can i vote at the school near my home",
        "when does the primary school open",
        "i have 3 children and no id",
        "je peux voter sans carte",
        "nataka kujiandikisha kupiga kura",
        "mera naam voter list mein nahi hai",
        "how much is the fine 20000 shillings",
        "निर्वाचन कब है",
        "متى الانتخابات",
        "",
    ] {
        let hits = PLACES.by_words(text, 1);
        assert!(hits.is_empty(), "{text}: {} {}", hits[0].score, hits[0].place.name);
        assert!(!PLACES.mentions(text));
    }
}

#[test]
fn postcodes_and_ids_are_exact() {
    assert_eq!((best("10101").by, best("10101").score), (Matched::Postcode, 1.0));
    assert!(best("my postcode is 10101").score >= SURE);
    assert!(PLACES.by_words("10109", 1).is_empty());
    assert_eq!(best("mv-0001").place.id, "MV-0001");
}

#[test]
fn a_number_tells_two_names_apart() {
    let place = |id: &str, name: &str, ward: &str| Place {
        id: id.to_owned(),
        name: name.to_owned(),
        ward: ward.to_owned(),
        ..Place::default()
    };
    let places = Places::build(vec![
        place("a", "Uhuru School No 3", "Ward 12"),
        place("b", "Uhuru School No 4", "Ward 12"),
        place("c", "Old Mill", "203 - GEORGETOWN"),
        place("d", "New Mill", "Ward 13"),
        place("d", "Never", "Ward 13"),
    ]);
    assert_eq!(places.len(), 4);
    let hits = places.by_words("uhuru school no 4", 4);
    assert_eq!(hits[0].place.id, "b");
    assert!(hits[0].score >= SURE && hits[1].score < SURE, "{hits:?}");
    assert_eq!(places.by_words("ward 13", 4)[0].place.id, "d");
    assert!(places.by_words("ward 13", 1)[0].score >= SURE);
    assert!(!places.mentions("i have 12 children"));
    assert_eq!(places.by_words("georgetown", 1)[0].place.id, "c");
}

#[test]
fn a_name_in_two_wards_is_settled_by_the_ward() {
    let place = |id: &str, ward: &str| Place {
        id: id.to_owned(),
        name: "Umoja Hall".to_owned(),
        ward: ward.to_owned(),
        ..Place::default()
    };
    let places = Places::build(vec![place("a", "Pwani"), place("b", "Mlima"), place("c", "Bonde")]);
    assert!(places.by_words("umoja hall", 5).iter().all(|h| h.score < 1.0));
    let hits = places.by_words("umoja hall in mlima", 5);
    assert_eq!((hits[0].place.id.as_str(), hits[0].score), ("b", 1.0));
    assert!(hits[1].score < SURE);
}

#[test]
fn the_nearest_come_first_also_across_the_date_line() {
    let place = |id: &str, lat, lon| Place {
        id: id.to_owned(),
        name: id.to_owned(),
        position: LatLon::new(lat, lon),
        ..Place::default()
    };
    let places = Places::build(vec![
        place("far", 0.0, 170.0),
        place("near", 0.0, -179.9),
        Place { id: "nowhere".to_owned(), ..Place::default() },
    ]);
    let found = places.near(LatLon { lat: 0.0, lon: 179.9 }, 5);
    let ids: Vec<_> = found.iter().map(|(p, _)| p.id.as_str()).collect();
    assert_eq!(ids, ["near", "far"]);
    assert!((found[0].1 - 22_239.0).abs() < 10.0, "{}", found[0].1);
    assert!(places.near(LatLon { lat: f64::NAN, lon: 0.0 }, 5).is_empty());
}

#[test]
fn the_nearest_are_those_that_measuring_each_gives() {
    let at = LatLon { lat: -2.0, lon: 40.0 };
    let mut all: Vec<f64> = PLACES.iter().filter_map(|p| Some(p.position?.metres_to(at))).collect();
    all.sort_by(f64::total_cmp);
    let found: Vec<f64> = PLACES.near(at, 20).iter().map(|(_, metres)| *metres).collect();
    assert_eq!(found, all[..20]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_text_upsets_the_search(text in "\\PC{0,80}") {
        for hit in PLACES.by_words(&text, 5) {
            prop_assert!((MAYBE..=1.0).contains(&hit.score));
        }
    }
}
