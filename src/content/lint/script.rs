//! Which script a letter belongs to, as far as lints need it.

/// First and last letter of a script's blocks (Unicode, `Blocks.txt`), by ISO 15924
/// code. Signs and digits among them do no harm: they do not stand alone in a phrase.
const BLOCKS: [(u32, u32, &str); 40] = [
    (0x0041, 0x005A, "Latn"),
    (0x0061, 0x007A, "Latn"),
    (0x00C0, 0x024F, "Latn"),
    (0x0250, 0x02AF, "Latn"),
    (0x0370, 0x03FF, "Grek"),
    (0x0400, 0x052F, "Cyrl"),
    (0x0531, 0x058F, "Armn"),
    (0x0591, 0x05F4, "Hebr"),
    (0x0620, 0x065F, "Arab"),
    (0x066E, 0x06EF, "Arab"),
    (0x0700, 0x074F, "Syrc"),
    (0x0750, 0x077F, "Arab"),
    (0x0780, 0x07BF, "Thaa"),
    (0x07C0, 0x07FF, "Nkoo"),
    (0x08A0, 0x08FF, "Arab"),
    (0x0900, 0x0963, "Deva"),
    (0x0966, 0x097F, "Deva"),
    (0x0980, 0x09FF, "Beng"),
    (0x0A00, 0x0A7F, "Guru"),
    (0x0A80, 0x0AFF, "Gujr"),
    (0x0B00, 0x0B7F, "Orya"),
    (0x0B80, 0x0BFF, "Taml"),
    (0x0C00, 0x0C7F, "Telu"),
    (0x0C80, 0x0CFF, "Knda"),
    (0x0D00, 0x0D7F, "Mlym"),
    (0x0D80, 0x0DFF, "Sinh"),
    (0x0E00, 0x0E7F, "Thai"),
    (0x0E80, 0x0EFF, "Laoo"),
    (0x0F00, 0x0FFF, "Tibt"),
    (0x1000, 0x109F, "Mymr"),
    (0x10A0, 0x10FF, "Geor"),
    (0x1100, 0x11FF, "Hang"),
    (0x1200, 0x139F, "Ethi"),
    (0x1780, 0x17FF, "Khmr"),
    (0x1E00, 0x1EFF, "Latn"),
    (0x2D30, 0x2D7F, "Tfng"),
    (0x3040, 0x30FF, "Kana"),
    (0x3400, 0x9FFF, "Hani"),
    (0xAC00, 0xD7AF, "Hang"),
    (0xFB50, 0xFEFC, "Arab"),
];

/// The script of a letter; `None` for what many scripts share or the table lacks.
pub fn script_of(letter: char) -> Option<&'static str> {
    let code = u32::from(letter);
    BLOCKS.iter().find(|(first, last, _)| (*first..=*last).contains(&code)).map(|(_, _, script)| *script)
}

/// True where a language whose script has this code is written with those letters.
pub fn writes(language: &str, letters: &str) -> bool {
    match language {
        "Jpan" => matches!(letters, "Kana" | "Hani"),
        "Kore" => matches!(letters, "Hang" | "Hani"),
        "Hans" | "Hant" => letters == "Hani",
        same => same == letters,
    }
}
