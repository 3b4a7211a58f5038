//! A Voting Information Project feed in its XML form, read one element at a time:
//! the document is never held as a tree, and the elements that say nothing about
//! places are passed over.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::collect::position;
use super::fault::{Faults, Spot};
use super::field;
use super::vip::{Feed, Location, Schedule};

/// No element we read is nested deeper.
const MAX_DEPTH: usize = 16;

const DAMAGED: &str = "export the feed again, or check it with an XML validator";

/// What stopped the reading: what is wrong, at this byte.
type Broken = (String, u64);

pub fn read(text: &str, faults: &mut Faults) -> Feed {
    let mut feed = Feed::default();
    let mut lines = Lines::new(text);
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    if let Err((what, at)) = elements(&mut reader, &mut lines, &mut feed, faults) {
        faults.add(lines.spot(at), what, DAMAGED);
        // What was read before it would only show faults that are not there.
        return Feed::default();
    }
    feed
}

fn elements(
    reader: &mut Reader<&[u8]>,
    lines: &mut Lines<'_>,
    feed: &mut Feed,
    faults: &mut Faults,
) -> Result<(), Broken> {
    let mut inside = false;
    while !faults.enough() {
        let at = reader.buffer_position();
        match event(reader)? {
            Event::Start(start) if !inside => {
                if start.local_name().as_ref() != "VipObject" {
                    let what = format!("the document is a {}", field::quoted(start.local_name().as_ref()));
                    faults.add(
                        lines.spot(at),
                        what,
                        "give a feed of the Voting Information Project, a VipObject",
                    );
                    return Ok(());
                }
                check_version(&start, lines.spot(at), faults);
                inside = true;
            }
            Event::Start(start) => {
                let known = ["Election", "PollingLocation", "HoursOpen", "Precinct", "Locality"];
                if known.contains(&start.local_name().as_ref()) {
                    let spot = lines.spot(at);
                    let element = Element::read(reader, &start, spot)?;
                    take(&element, start.local_name().as_ref(), feed, faults);
                } else {
                    reader.read_to_end(start.name()).map_err(|e| (broken(&e), reader.error_position()))?;
                }
            }
            Event::End(_) => return Ok(()),
            Event::Eof => return Err(("the document ends before </VipObject>".to_owned(), at)),
            _ => {}
        }
    }
    Ok(())
}

fn check_version(start: &BytesStart<'_>, spot: Spot, faults: &mut Faults) {
    let version = attribute(start, "schemaVersion");
    if !version.starts_with("5") && !version.starts_with("6") {
        let what = format!("the feed's schemaVersion is {}", field::quoted(&version));
        faults.add(spot, what, "ask for the feed in version 5 or 6");
    }
}

fn take(element: &Element, kind: &str, feed: &mut Feed, faults: &mut Faults) {
    match kind {
        "Election" => feed.day = element.get("Date").parse().ok().or(feed.day),
        "PollingLocation" => feed.locations.push(location(element, faults)),
        "HoursOpen" => {
            let schedules = schedules(element, faults);
            feed.schedules.insert(element.id.clone(), schedules);
        }
        "Precinct" => {
            let ward = if element.get("Ward").is_empty() { element.get("Name") } else { element.get("Ward") };
            for id in element.get("PollingLocationIds").split_whitespace() {
                feed.wards.entry(id.to_owned()).or_default().push(ward.to_owned());
            }
        }
        _ => {
            for id in element.get("PollingLocationIds").split_whitespace() {
                feed.localities.insert(id.to_owned(), element.get("Name").to_owned());
            }
        }
    }
}

fn location(element: &Element, faults: &mut Faults) -> Location {
    let text = |path| element.get(path).to_owned();
    let mut address: Vec<String> = element.all("AddressLine").map(str::to_owned).collect();
    let mut postcode = String::new();
    // Version 5.2 calls it AddressStructured, the text of 6.0 StructuredAddress.
    for structured in ["AddressStructured", "StructuredAddress"] {
        let part = |name: &str| element.get(&format!("{structured}/{name}")).to_owned();
        if !part("Line1").is_empty() {
            address = vec![part("Line1"), part("Line2"), part("Line3"), part("City")];
            address.push(format!("{} {}", part("State"), part("Zip")));
            postcode = part("Zip");
        }
    }
    let mut flag = |path| {
        let flag = field::flag(element.get(path));
        if flag.is_none() && !element.get(path).is_empty() {
            let what = format!("{path} is {}", field::quoted(element.get(path)));
            faults.add(element.spot, what, "write true or false");
        }
        flag.unwrap_or(false)
    };
    let (drop_box, early) = (flag("IsDropBox"), flag("IsEarlyVoting"));
    let degrees = |path| (element.get(path), element.spot);
    Location {
        id: element.id.clone(),
        name: text("Name"),
        address,
        postcode,
        directions: text("Directions/Text"),
        position: position(degrees("LatLng/Latitude"), degrees("LatLng/Longitude"), false, faults),
        hours: Some(text("HoursOpenId")).filter(|id| !id.is_empty()),
        drop_box,
        early,
        spot: element.spot,
    }
}

fn schedules(element: &Element, faults: &mut Faults) -> Vec<Schedule> {
    let mut schedules: Vec<Schedule> = Vec::new();
    let mut opens = None;
    for (path, text) in &element.fields {
        if path == "Schedule" {
            schedules.push(Schedule { from: None, to: None, hours: Vec::new() });
        }
        let Some(schedule) = schedules.last_mut() else { continue };
        let understood = match path.as_str() {
            "Schedule/StartDate" => text.parse().map(|date| schedule.from = Some(date)).is_ok(),
            "Schedule/EndDate" => text.parse().map(|date| schedule.to = Some(date)).is_ok(),
            "Schedule/Hours/StartTime" => {
                opens = field::time_with_zone(text);
                opens.is_some()
            }
            "Schedule/Hours/EndTime" => {
                let closes = field::time_with_zone(text);
                schedule.hours.extend(opens.take().zip(closes));
                closes.is_some()
            }
            _ => true,
        };
        if !understood {
            let what = format!("{path} of {} is {}", field::quoted(&element.id), field::quoted(text));
            faults.add(element.spot, what, "write dates as 2027-09-14 and times as 07:00:00+03:00");
        }
    }
    schedules
}

/// One element of the feed: its id, and each element within it by its path, in the
/// order of the document.
struct Element {
    id: String,
    fields: Vec<(String, String)>,
    spot: Spot,
}

impl Element {
    /// Reads on to the element's end.
    fn read(reader: &mut Reader<&[u8]>, start: &BytesStart<'_>, spot: Spot) -> Result<Self, Broken> {
        let mut element = Self { id: attribute(start, "id"), fields: Vec::new(), spot };
        // Which field each open element is.
        let mut open: Vec<usize> = Vec::new();
        loop {
            let at = reader.buffer_position();
            let text = match event(reader)? {
                Event::Start(start) => {
                    if open.len() >= MAX_DEPTH {
                        return Err(("the elements are nested too deep".to_owned(), at));
                    }
                    let name = start.local_name().as_ref().to_owned();
                    let parent = open.last().and_then(|i| element.fields.get(*i));
                    let path = parent.map_or(name.clone(), |(path, _)| format!("{path}/{name}"));
                    open.push(element.fields.len());
                    element.fields.push((path, String::new()));
                    continue;
                }
                Event::End(_) => {
                    if open.pop().is_none() {
                        for (_, text) in &mut element.fields {
                            text.truncate(text.trim_end().len());
                        }
                        return Ok(element);
                    }
                    continue;
                }
                Event::Text(text) => text.xml10_content().into_owned(),
                Event::CData(text) => text.xml10_content().into_owned(),
                Event::GeneralRef(name) => reference(&name).ok_or_else(|| {
                    (
                        format!(
                            "the entity {} is unknown",
                            field::quoted(&format!("&{};", name.xml10_content()))
                        ),
                        at,
                    )
                })?,
                Event::Eof => return Err(("the document ends within an element".to_owned(), at)),
                _ => continue,
            };
            if let Some((_, value)) = open.last().and_then(|i| element.fields.get_mut(*i)) {
                value.push_str(if value.is_empty() { text.trim_start() } else { &text });
            }
        }
    }

    /// The first with this path; empty where there is none.
    fn get(&self, path: &str) -> &str {
        self.all(path).next().unwrap_or_default()
    }

    fn all(&self, path: &str) -> impl Iterator<Item = &str> {
        self.fields.iter().filter(move |(p, _)| p == path).map(|(_, text)| text.as_str())
    }
}

fn event<'a>(reader: &mut Reader<&'a [u8]>) -> Result<Event<'a>, Broken> {
    reader.read_event().map_err(|e| (broken(&e), reader.error_position()))
}

fn broken(e: &quick_xml::Error) -> String {
    format!("the XML is broken: {e}")
}

fn attribute(start: &BytesStart<'_>, name: &str) -> String {
    let attribute = start.try_get_attribute(name).ok().flatten();
    attribute
        .and_then(|a| a.normalized_value(XmlVersion::Implicit1_0).ok())
        .map(|v| v.trim().to_owned())
        .unwrap_or_default()
}

/// A character reference, or one of the five entities of XML itself (XML 1.0,
/// section 4.6). A document's own entities are not followed.
fn reference(name: &quick_xml::events::BytesRef<'_>) -> Option<String> {
    if let Ok(Some(c)) = name.resolve_char_ref() {
        return Some(c.to_string());
    }
    let text = match name.xml10_content().as_ref() {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => return None,
    };
    Some(text.to_owned())
}

/// Counts lines up to a byte, going forward only.
struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: u64,
    line_start: usize,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        Self { text: text.as_bytes(), at: 0, line: 1, line_start: 0 }
    }

    fn spot(&mut self, byte: u64) -> Spot {
        let byte = usize::try_from(byte).unwrap_or(self.text.len()).clamp(self.at, self.text.len());
        for (i, b) in (self.at..).zip(self.text.get(self.at..byte).unwrap_or_default()) {
            if *b == b'\n' {
                self.line += 1;
                self.line_start = i + 1;
            }
        }
        self.at = byte;
        Spot { line: self.line, column: u64::try_from(byte - self.line_start).map_or(0, |c| c + 1) }
    }
}
