//! Single values of the data, from text.

/// A closing time of midnight: the last minute that is still the same day.
const LAST_MINUTE: u16 = 23 * 60 + 59;

/// What of a value is quoted in a fault.
const MAX_QUOTED_CHARS: usize = 30;

/// The text on one line, without the characters that steer a display (controls and
/// direction overrides), which could make a name show as another.
pub fn tidy(text: &str) -> String {
    let steers = |c: &char| matches!(*c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    let plain: String =
        text.chars().filter(|c| !steers(c)).map(|c| if c.is_control() { ' ' } else { c }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text as a fault quotes it.
pub fn quoted(text: &str) -> String {
    let text = tidy(text);
    let mut short: String = text.chars().take(MAX_QUOTED_CHARS).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    format!("\u{201c}{short}\u{201d}")
}

/// Minutes after midnight of `7:00`, `07:00` or `07:00:00`; `24:00` is the last
/// minute of the day.
pub fn time(text: &str) -> Option<u16> {
    let mut parts = text.split(':');
    let hours = digits(parts.next()?, 1)?;
    let minutes = digits(parts.next()?, 2)?;
    let seconds = parts.next().map_or(Some(0), |s| digits(s, 2))?;
    if parts.next().is_some() || minutes > 59 || seconds > 59 {
        return None;
    }
    match hours {
        0..=23 => Some(hours * 60 + minutes),
        24 if minutes == 0 && seconds == 0 => Some(LAST_MINUTE),
        _ => None,
    }
}

/// A time as the Voting Information Project writes it, `07:00:00-05:00`, read as
/// the clock on the place's own wall: the offset is the place's (VIP 5.x,
/// TimeWithZone), so it is checked and left aside.
pub fn time_with_zone(text: &str) -> Option<u16> {
    let (clock, zone) = match text.find(['Z', '+', '-']) {
        Some(at) => text.split_at_checked(at)?,
        None => (text, ""),
    };
    let offset = zone.strip_prefix(['+', '-']).map(|o| time(o).is_some_and(|m| m <= 14 * 60));
    (zone.is_empty() || zone == "Z" || offset == Some(true)).then(|| time(clock))?
}

/// At least `least` and at most two ASCII digits.
fn digits(text: &str, least: usize) -> Option<u16> {
    let plain = (least..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

pub fn flag(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "yes" | "y" | "true" | "1" => Some(true),
        "no" | "n" | "false" | "0" => Some(false),
        _ => None,
    }
}

/// Degrees, with a point; with a comma too where the table's own separator is not
/// one, as spreadsheets in half the world write it.
pub fn degrees(text: &str, comma: bool) -> Option<f64> {
    let text = if comma { text.replace(',', ".") } else { text.to_owned() };
    let plain = text.bytes().all(|b| b.is_ascii_digit() || b"+-.eE".contains(&b));
    text.parse().ok().filter(|n: &f64| plain && n.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times() {
        assert_eq!(time("7:05"), Some(425));
        assert_eq!(time("24:00:00"), Some(LAST_MINUTE));
        assert_eq!(time("24:01"), None);
        assert_eq!(time("7:5"), None);
        assert_eq!(time("07:00 am"), None);
        assert_eq!(time_with_zone("19:00:00-05:00"), Some(1140));
        assert_eq!(time_with_zone("06:00:00Z"), Some(360));
        assert_eq!(time_with_zone("06:00:00-25:00"), None);
    }

    #[test]
    fn degrees_take_a_comma_only_where_it_is_meant() {
        assert_eq!(degrees("-1,25", true), Some(-1.25));
        assert_eq!(degrees("-1,25", false), None);
        assert_eq!(degrees("NaN", true), None);
        assert_eq!(degrees("1e999", true), None);
    }

    #[test]
    fn a_name_cannot_steer_the_display() {
        assert_eq!(tidy(" Uhuru\u{202e}\n School\u{0}x "), "Uhuru School x");
    }
}
