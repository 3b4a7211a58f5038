//! How a word sounds, roughly, whatever script it is in, so that a name of the data that
//! is written in Latin letters is found by who writes Arabic or Devanagari.
//!
//! Short vowels are seldom written, and long ones vary: words that may be one have the
//! same consonants, and vowels that do not differ much. It only proposes.

/// The likeness of words that sound the same.
const SAME: f32 = 0.95;
/// What vowels cost that differ, as a share of the word.
const VOWELS: f32 = 0.4;
/// Words of fewer consonants must have the same vowels.
const TELLING: usize = 3;

pub struct Sound {
    /// Consonants and vowels, those that languages confuse as one.
    letters: String,
    pub consonants: String,
}

impl Sound {
    /// Of a folded word; `None` unless it is in Latin letters and has two consonants.
    pub fn of_latin(word: &str) -> Option<Self> {
        word.bytes().all(|b| b.is_ascii_alphabetic()).then(|| Self::new(word)).flatten()
    }

    /// Of a folded word in Arabic or Devanagari.
    pub fn of_other_script(word: &str) -> Option<Self> {
        let latin: Option<String> = word.chars().map(latin).collect();
        Self::new(&latin?.replace('-', ""))
    }

    fn new(latin: &str) -> Option<Self> {
        let letters = plain(latin);
        let consonants: String = letters.chars().filter(|c| !is_vowel(*c)).collect();
        (consonants.len() >= 2).then_some(Self { letters, consonants })
    }
}

/// How alike two words of the same consonants sound, below 1.
pub fn likeness(a: &Sound, b: &Sound) -> Option<f32> {
    let distance = strsim::osa_distance(&a.letters, &b.letters);
    let longer = a.letters.len().max(b.letters.len());
    let most = if a.consonants.len() < TELLING { 0 } else { longer / 3 };
    (distance <= most).then(|| SAME * (1.0 - VOWELS * distance as f32 / longer.max(1) as f32))
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'i' | 'u')
}

/// Latin letters with those as one that another script does not tell apart.
fn plain(latin: &str) -> String {
    let mut letters = String::with_capacity(latin.len());
    let mut rest = latin.chars().peekable();
    while let Some(c) = rest.next() {
        let next = rest.peek().copied();
        let letter = match c {
            'e' | 'i' | 'y' => 'i',
            'o' | 'u' | 'w' | 'v' => 'u',
            'p' => 'b',
            'c' if next == Some('h') => 's',
            'c' | 'g' | 'q' | 'x' => 'k',
            'z' => 's',
            'n' if matches!(next, Some('b' | 'p')) => 'm',
            // Arabic writes `ch` as `tsh`.
            't' if next == Some('s') => continue,
            // `sh`, `kh`, `th` …
            'h' if letters.ends_with(|before| !is_vowel(before)) => continue,
            c => c,
        };
        // Arabic begins a word with no other vowel than this.
        if letters == "a" && is_vowel(letter) {
            letters.clear();
        }
        if !letters.ends_with(letter) {
            letters.push(letter);
        }
    }
    letters
}

/// A letter or sign of Arabic or Devanagari, folded, as the Latin letter of its sound,
/// or a dash where it has none. The vowel that a Devanagari consonant has by itself is left
/// out, as Arabic leaves it out.
fn latin(c: char) -> Option<char> {
    Some(match c {
        'ا' | 'ع' | 'ى' | 'ة' | 'अ' | 'आ' | 'ा' => 'a',
        'ي' | 'ی' | 'इ' | 'ई' | 'ि' | 'ी' => 'i',
        'و' | 'उ' | 'ऊ' | 'ु' | 'ू' => 'u',
        'ے' | 'ए' | 'ऐ' | 'े' | 'ै' | 'ॅ' => 'e',
        'ओ' | 'औ' | 'ऑ' | 'ो' | 'ौ' | 'ॉ' => 'o',
        'ऋ' | 'ृ' => 'r',
        'ء' | '्' | 'ः' => '-',
        'ب' | 'ब' => 'b',
        'भ' => 'b',
        'پ' | 'प' => 'p',
        'ت' | 'ط' | 'ٹ' | 'ट' | 'त' => 't',
        'ث' | 'ठ' | 'थ' => 't',
        'ج' | 'ज' => 'j',
        'झ' => 'j',
        'چ' | 'च' | 'छ' => 's',
        'ح' | 'ه' | 'ہ' | 'ह' => 'h',
        'خ' | 'ख' => 'k',
        'د' | 'ض' | 'ڈ' | 'ड' | 'द' => 'd',
        'ذ' | 'ढ' | 'ध' => 'd',
        'ر' | 'ڑ' | 'र' => 'r',
        'ز' | 'ظ' => 'z',
        'ژ' => 'j',
        'س' | 'ص' | 'स' => 's',
        'ش' | 'श' | 'ष' => 's',
        'غ' | 'घ' => 'g',
        'ف' | 'फ' => 'f',
        'ڤ' | 'व' => 'v',
        'ق' => 'q',
        'ك' | 'ک' | 'क' => 'k',
        'گ' | 'ग' => 'g',
        'ل' | 'ल' | 'ळ' => 'l',
        'م' | 'म' => 'm',
        'ن' | 'ں' | 'न' | 'ण' | 'ङ' | 'ञ' | 'ं' | 'ँ' => 'n',
        'य' => 'y',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_sounds_the_same_in_every_script() {
        for (name, others) in [
            ("kilima", ["كيليما", "كليما", "किलिमा"]),
            ("uhuru", ["اوهورو", "أوهورو", "उहुरु"]),
            ("bandarimbe", ["بنداريمبي", "بانداريمبى", "बंदरिंबे"]),
            ("surajtola", ["سوراجتولا", "سوراجطولا", "सूरजटोला"]),
            ("chandnibag", ["تشاندنيباغ", "چاندنیباگ", "चाँदनीबाग"]),
        ] {
            let known = Sound::of_latin(name).unwrap();
            for other in others {
                let said = Sound::of_other_script(&super::super::fold::words(other, 1).concat()).unwrap();
                assert_eq!(said.consonants, known.consonants, "{other}");
                assert!(likeness(&said, &known).is_some(), "{other}: {}", said.letters);
            }
        }
        assert!(Sound::of_other_script("kilima").is_none() && Sound::of_latin("कि").is_none());
    }
}
