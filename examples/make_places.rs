//! Makes the demonstration's polling places: `cargo run --example make_places >
//! locales/places.csv`. The same table every time. Maruvia, its towns and every
//! place in it are invented.

use std::collections::HashSet;
use std::io::Write;

const PLACES: usize = 2_000;
const SEED: u64 = 0x004d_6172_7576_6961;

/// Degrees: how far places lie from their ward's middle, and wards from their town's.
const WARD_SPREAD: f64 = 0.018;
const TOWN_SPREAD: f64 = 0.07;

/// A town, where it lies, the first two digits of its postcodes, and its wards.
struct Town {
    name: &'static str,
    lat: f64,
    lon: f64,
    post: u32,
    wards: [&'static str; 5],
}

const TOWNS: [Town; 8] = [
    Town {
        name: "Port Maruva",
        lat: -2.12,
        lon: 40.31,
        post: 10,
        wards: ["Kilima", "Bandarimbe", "Lighthouse Hill", "Sokomoja", "Vieux-Phare"],
    },
    Town {
        name: "Nuruhali",
        lat: -1.58,
        lon: 39.72,
        post: 20,
        wards: ["Nurumto", "Jiweleupe", "Palm Crescent", "Asubuhini", "Hazinatatu"],
    },
    Town {
        name: "Tamandari",
        lat: -2.74,
        lon: 39.88,
        post: 30,
        wards: ["Tamamwezi", "Koroshonne", "Mabawapili", "Riverbend East", "Shambarefu"],
    },
    Town {
        name: "Port-Céline",
        lat: -1.27,
        lon: 40.62,
        post: 40,
        wards: ["Quai-Nacré", "Belle-Ancre", "Les Filaos", "Mangrove-Haute", "Anse-Tamarine"],
    },
    Town {
        name: "Bahrasalam",
        lat: -2.41,
        lon: 40.12,
        post: 50,
        wards: ["Darajuma", "Wadi Zahra", "Suq Qamar", "Bab Lulu", "Rimal Fidda"],
    },
    Town {
        name: "Kongowali",
        lat: -1.83,
        lon: 39.24,
        post: 60,
        wards: ["Ngomatatu", "Kisimachema", "Mwembewali", "Twigasaba", "Majanisita"],
    },
    Town {
        name: "Zumaridi Bay",
        lat: -3.02,
        lon: 40.44,
        post: 70,
        wards: ["Coral Terrace", "Pwanisafi", "Kasuku Point", "Chumvitele", "Matumbatu"],
    },
    Town {
        name: "Surajtola",
        lat: -2.55,
        lon: 39.31,
        post: 80,
        wards: ["Chandnibag", "Motimahalla", "Neelambari", "Hariyalchowk", "Kesarighat"],
    },
];

/// What places are named after.
const NAMES: [&str; 96] = [
    "Uhuru",
    "Umoja",
    "Tumaini",
    "Amani",
    "Bahari",
    "Nyota",
    "Mwangaza",
    "Upendo",
    "Busara",
    "Heshima",
    "Furaha",
    "Imani",
    "Jitihada",
    "Maarifa",
    "Mshikamano",
    "Neema",
    "Pendo",
    "Rehema",
    "Subira",
    "Ushindi",
    "Zawadi",
    "Mwembe",
    "Mnazi",
    "Mkorosho",
    "Mbuyu",
    "Msufi",
    "Mkwaju",
    "Liberty",
    "Unity",
    "Harbour View",
    "Coral",
    "Lighthouse",
    "Monsoon",
    "Palm Grove",
    "Sunrise",
    "Tamarind",
    "Frangipani",
    "Jasmine",
    "Hibiscus",
    "Baobab",
    "Mangrove",
    "Kingfisher",
    "Pelican",
    "Turtle Bay",
    "Sandpiper",
    "Spice Garden",
    "Cardamom",
    "Old Customs",
    "Saltpan",
    "Ferry Road",
    "Étoile",
    "Espérance",
    "Concorde",
    "Liberté",
    "Les Cocotiers",
    "Les Alizés",
    "Flamboyant",
    "Bougainvillier",
    "Vanille",
    "Girofle",
    "Corail",
    "Belle Vue",
    "Bon Accueil",
    "Roche Noire",
    "Sainte-Aurore",
    "Saint-Éloi",
    "Al Nur",
    "Al Amal",
    "Al Bahr",
    "Al Qamar",
    "Al Lulu",
    "Al Yasmin",
    "Al Fajr",
    "Al Salam",
    "Al Rahma",
    "Al Zaytun",
    "Al Nakhil",
    "Al Safa",
    "Asha",
    "Shanti",
    "Jyoti",
    "Suraj",
    "Chandni",
    "Sagar",
    "Kamal",
    "Gulmohar",
    "Ashoka",
    "Neem",
    "Pipal",
    "Champak",
    "Prakash",
    "Vikas",
    "Ekta",
    "Maitri",
    "Kalpana",
    "Sundar",
];

/// What kind of place; `{}` stands for the name. The commoner, the earlier.
const KINDS: [&str; 24] = [
    "{} Primary School",
    "{} Secondary School",
    "{} Community Hall",
    "Shule ya Msingi {}",
    "École primaire {}",
    "{} Vidyalaya",
    "{} Social Centre",
    "{} Nursery School",
    "Ukumbi wa {}",
    "{} Dispensary",
    "Madrasat {}",
    "{} Youth Centre",
    "{} Market Hall",
    "Lycée {}",
    "Zahanati ya {}",
    "{} Bhavan",
    "{} Sports Ground",
    "{} Library",
    "Collège {}",
    "{} Girls' School",
    "Dar {}",
    "{} Technical Institute",
    "Maison communale {}",
    "{} Fishermen's Hall",
];

const STREETS: [&str; 40] = [
    "Harbour Road",
    "Market Street",
    "Mosque Lane",
    "Temple Road",
    "Church Street",
    "Station Road",
    "Ferry Road",
    "Coral Road",
    "Palm Avenue",
    "Mango Lane",
    "Customs Street",
    "Creek Road",
    "Sisal Road",
    "Spice Street",
    "Old Fort Road",
    "Ring Road",
    "Barabara ya Bahari",
    "Barabara ya Soko",
    "Barabara ya Uwanja",
    "Mtaa wa Mnazi",
    "Mtaa wa Nyota",
    "Mtaa wa Mwembe",
    "Mtaa wa Shule",
    "Rue du Port",
    "Rue des Filaos",
    "Rue de la Poste",
    "Avenue de la Concorde",
    "Chemin du Corail",
    "Rue du Marché",
    "Sharia Al Bahr",
    "Sharia Al Nur",
    "Sharia Al Suq",
    "Gandhi Gali",
    "Sagar Marg",
    "Bazaar Road",
    "Chandni Gali",
    "Cotton Road",
    "Quarry Road",
    "Well Lane",
    "Lighthouse Road",
];

/// Places that people are told to try; nothing else bears their names.
const SAMPLES: [(&str, &str); 3] = [
    ("Uhuru Primary School", "12 Harbour Road"),
    ("Liberty Library", "3 Palm Avenue"),
    ("Bahari Community Hall", "27 Coral Road"),
];

/// The whole table.
pub fn table() -> String {
    let mut dice = Dice(SEED);
    let mut taken: HashSet<String> = SAMPLES.iter().map(|(name, _)| (*name).to_owned()).collect();
    let wards: Vec<_> =
        TOWNS.iter().flat_map(|t| t.wards.iter().zip(1..).map(move |(w, n)| (t, *w, n))).collect();
    let middles: Vec<_> = wards
        .iter()
        .map(|(t, _, _)| (t.lat + dice.about(TOWN_SPREAD), t.lon + dice.about(TOWN_SPREAD)))
        .collect();
    let mut table = String::from("id,name,address,ward,postcode,lat,lon,opens,closes,step_free\n");
    for number in 0..PLACES {
        let at = number % wards.len();
        let (Some((town, ward, nth)), Some((lat, lon))) = (wards.get(at), middles.get(at)) else { continue };
        let sample = (at == 0).then(|| SAMPLES.get(number / wards.len())).flatten();
        let (name, street) = match sample {
            Some((name, street)) => ((*name).to_owned(), (*street).to_owned()),
            None => (new_name(&mut dice, &mut taken, ward), new_street(&mut dice)),
        };
        let (lat, lon) = (lat + dice.about(WARD_SPREAD), lon + dice.about(WARD_SPREAD));
        // One in fifty keeps other hours than the rest of the country.
        let hours = match dice.below(100) {
            0 => "05:30,16:30",
            1 => "07:00,18:00",
            _ => ",",
        };
        let step_free = match dice.below(20) {
            0 | 1 => "no",
            2 => "",
            _ => "yes",
        };
        let post = town.post * 1_000 + nth * 100 + 1;
        let row = format!(
            "MV-{:04},{name},\"{street}, {}\",{ward},{post},{lat:.5},{lon:.5},{hours},{step_free}\n",
            number + 1,
            town.name,
        );
        table.push_str(&row);
    }
    table
}

/// A name that its ward has not yet; the same name may stand in two wards, as names do.
fn new_name(dice: &mut Dice, taken: &mut HashSet<String>, ward: &str) -> String {
    loop {
        // The smaller of two throws: earlier kinds are commoner.
        let kind = dice.pick(&KINDS, 2);
        let name = kind.replace("{}", dice.pick(&NAMES, 1));
        if !taken.contains(&name) && taken.insert(format!("{ward}/{name}")) {
            return name;
        }
    }
}

fn new_street(dice: &mut Dice) -> String {
    format!("{} {}", dice.below(180) + 1, dice.pick(&STREETS, 1))
}

/// Numbers that look random and are the same each time (the splitmix64 generator).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    /// Between minus and plus `spread`, the middle likelier.
    fn about(&mut self, spread: f64) -> f64 {
        let throw = |d: &mut Self| d.below(1_000_000) as f64 / 1_000_000.0;
        (throw(self) + throw(self) - 1.0) * spread
    }

    /// One of the list: the smallest of so many throws.
    fn pick<'a>(&mut self, list: &[&'a str], throws: u32) -> &'a str {
        let at = (0..throws).map(|_| self.below(list.len() as u64)).min().unwrap_or_default();
        usize::try_from(at).ok().and_then(|at| list.get(at)).copied().unwrap_or_default()
    }
}

fn main() -> std::io::Result<()> {
    std::io::stdout().lock().write_all(table().as_bytes())
}
