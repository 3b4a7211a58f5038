use std::io::{Cursor, Write};

use proptest::prelude::*;
use zip::write::SimpleFileOptions;

use super::*;

const PLAIN: &str = "\u{feff}Name;id;lat;lon;opens;closes;step free;colour\n\
    École du Port;a;-1,5;40,25;7:00;18:00;no;blue\n\
    \"Hall; old\";b;;;;;;\n\n";

const XML: &str = r#"<?xml version="1.0"?>
<VipObject schemaVersion="5.2">
  <Source id="s"><Name>ignored</Name></Source>
  <Election id="e"><Date>2027-09-14</Date><Name><Text language="en">x</Text></Name></Election>
  <HoursOpen id="h1"><Schedule>
      <Hours><StartTime>07:00:00+03:00</StartTime><EndTime>19:30:00+03:00</EndTime></Hours>
      <StartDate>2027-09-14</StartDate><EndDate>2027-09-14</EndDate>
    </Schedule>
    <Schedule>
      <Hours><StartTime>09:00:00+03:00</StartTime><EndTime>12:00:00+03:00</EndTime></Hours>
      <StartDate>2027-09-01</StartDate><EndDate>2027-09-05</EndDate>
    </Schedule></HoursOpen>
  <PollingLocation id="p1">
    <AddressStructured><Line1>2 Mill &amp; Well Rd</Line1><Line2/><City>Old Town</City><State>ST</State><Zip>22901</Zip></AddressStructured>
    <Directions><Text language="en">Use the back door</Text></Directions>
    <HoursOpenId>h1</HoursOpenId>
    <LatLng><Latitude>38.075578</Latitude><Longitude>-78.501695</Longitude></LatLng>
    <Name>St Mary&#39;s <![CDATA[Hall]]></Name>
  </PollingLocation>
  <PollingLocation id="p2"><AddressLine>Library</AddressLine><AddressLine>Main St, Denver CO 80202</AddressLine></PollingLocation>
  <PollingLocation id="p3"><AddressLine>Box</AddressLine><IsDropBox>true</IsDropBox></PollingLocation>
  <PollingLocation id="p4"><AddressLine>Early</AddressLine><IsEarlyVoting>true</IsEarlyVoting></PollingLocation>
  <PollingLocation id="p5"><AddressLine>LIBRARY</AddressLine><AddressLine>Main St, Denver CO 80202</AddressLine><HoursOpenId>h1</HoursOpenId><IsEarlyVoting>true</IsEarlyVoting></PollingLocation>
  <Precinct id="r1"><Name>203 - GEORGETOWN</Name><PollingLocationIds>p1 p3</PollingLocationIds></Precinct>
  <Precinct id="r2"><Name>204</Name><Ward>Harbour</Ward><PollingLocationIds>p1</PollingLocationIds></Precinct>
  <Locality id="l1"><Name>Albemarle</Name><PollingLocationIds>p1 p2</PollingLocationIds></Locality>
</VipObject>"#;

fn faults(name: &str, bytes: &[u8]) -> Vec<Fault> {
    read(name, bytes).unwrap_err().faults
}

fn pack(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_plain_table_in_any_order_with_semicolons_and_decimal_commas() {
    let places = read("x.csv", PLAIN.as_bytes()).unwrap();
    assert_eq!(places.len(), 2);
    assert_eq!(places[0].name, "École du Port");
    assert_eq!(places[0].position.unwrap().lon, 40.25);
    assert_eq!((places[0].hours, places[0].step_free), (Some((420, 1080)), Some(false)));
    assert_eq!((places[1].name.as_str(), places[1].hours, places[1].position), ("Hall; old", None, None));
}

#[test]
fn every_fault_has_its_place_and_its_mend() {
    let text = "id,name,lat,lon,opens,closes,step_free\n\
        a,One,-1.2,,,,\n\
        a,Two,91,10,,,maybe\n\
        b,,0,0,18:00,7:00,\n\
        c,Three\n";
    let found = faults("my.csv", text.as_bytes());
    let spots: Vec<_> = found.iter().map(|f| (f.line, f.column)).collect();
    assert_eq!(spots, [(2, 4), (3, 3), (3, 7), (3, 1), (4, 3), (4, 6), (4, 2), (5, 0)], "{found:#?}");
    let error = read("my.csv", text.as_bytes()).unwrap_err().to_string();
    assert!(
        error.contains("my.csv:3:1: the id \u{201c}a\u{201d} is already on line 2; give every place"),
        "{error}"
    );
}

#[test]
fn no_more_than_fifty_faults() {
    let text = format!("id,name\n{}", ",\n,x\n".repeat(400));
    let error = read("x.csv", text.as_bytes()).unwrap_err();
    assert_eq!((error.faults.len(), error.more), (MAX_FAULTS, true));
}

#[test]
fn a_wrong_header_or_encoding_is_told() {
    assert!(faults("x.csv", b"name,street\nx,y\n")[0].what.contains("no column id"));
    assert_eq!(faults("x.csv", b"id,name\na,caf\xe9\n")[0].line, 2);
    assert!(faults("x.csv", b"\xff\xfei\0d\0")[0].what.contains("UTF-16"));
    assert!(!faults("x.csv", b"").is_empty());
    assert!(!faults("x.csv", b"id,name\n").is_empty());
}

#[test]
fn a_misspelt_heading_is_refused_with_the_one_that_was_meant() {
    for (heading, meant) in [
        ("adress", "address"),
        ("Opening", "opens"),
        ("closing time", "closes"),
        ("latitude", "lat"),
        ("wrad", "ward"),
        ("Post-code", "postcode"),
        ("stepfree", "step_free"),
    ] {
        let found = faults("x.csv", format!("id,name,{heading}\na,One,\n").as_bytes());
        let wanted = format!("; did you mean {meant}?");
        assert!(found.len() == 1 && found[0].what.ends_with(&wanted), "{heading}: {found:#?}");
        assert_eq!((found[0].line, found[0].column), (1, 3));
    }
    // What is like a column that is there, or like none, is another column.
    for heading in ["names", "colour", "district", "region", "phone", "notes"] {
        assert!(read("x.csv", format!("id,name,{heading}\na,One,\n").as_bytes()).is_ok(), "{heading}");
    }
}

#[test]
fn a_swapped_position_is_named_and_a_remote_one_is_not() {
    let table = |odd: &str| {
        let near: String = (0..8).map(|n| format!("{n},School,-{n}.5,3{n}.25\n")).collect();
        format!("id,name,lat,lon\n{near}odd,Hall,{odd}\n")
    };
    let found = faults("x.csv", table("36.5,-1.25").as_bytes());
    assert!(found.len() == 1 && (found[0].line, found[0].column) == (10, 3), "{found:#?}");
    assert!(found[0].what.contains("-1.25, 36.5 would lie among them"), "{found:#?}");
    for fine in ["-1.25,36.5", "48.8,2.3", "-33.9,151.2", ","] {
        assert!(read("x.csv", table(fine).as_bytes()).is_ok(), "{fine}");
    }
    // On both sides of the date line.
    let line = "id,name,lat,lon\na,A,-17,179.9\nb,B,-17,-179.9\nc,C,-18,178\nd,D,-16,-179\ne,E,-17,179\n";
    assert!(read("x.csv", line.as_bytes()).is_ok());
}

#[test]
fn a_feed_gives_the_places_of_the_day() {
    let places = read("feed.xml", XML.as_bytes()).unwrap();
    let ids: Vec<_> = places.iter().map(|p| p.id.as_str()).collect();
    assert_eq!(ids, ["p1", "p2"]);
    let first = &places[0];
    assert_eq!(first.name, "St Mary's Hall");
    assert_eq!(first.address, "2 Mill & Well Rd, Old Town, ST 22901 (Use the back door)");
    assert_eq!((first.ward.as_str(), first.postcode.as_str()), ("203 - GEORGETOWN, Harbour", "22901"));
    assert_eq!(first.hours, Some((420, 1170)));
    assert_eq!(first.position.unwrap().lat, 38.075578);
    let second = &places[1];
    assert_eq!((second.name.as_str(), second.ward.as_str()), ("Library", "Albemarle"));
    assert_eq!((second.address.as_str(), second.postcode.as_str()), ("Main St, Denver CO 80202", "80202"));
    assert_eq!(second.hours, None);
}

#[test]
fn a_broken_feed_is_refused_whole() {
    let cut = XML.trim_end_matches("</VipObject>");
    assert!(faults("f.xml", cut.as_bytes())[0].what.contains("ends before"));
    assert_eq!(faults("f.xml", &XML.as_bytes()[..XML.len() - 40]).len(), 1);
    let old = XML.replace("\"5.2\"", "\"3.0\"");
    assert_eq!((faults("f.xml", old.as_bytes())[0].line, faults("f.xml", old.as_bytes())[0].column), (2, 1));
    let lost = XML.replace("<HoursOpenId>h1", "<HoursOpenId>h9");
    assert_eq!(faults("f.xml", lost.as_bytes())[0].line, 13);
    let entity = XML.replace("&amp;", "&lol;");
    assert!(faults("f.xml", entity.as_bytes())[0].what.contains("&lol;"));
    let night = XML.replace("19:30:00", "06:30:00");
    assert!(faults("f.xml", night.as_bytes())[0].what.contains("closes before it opens"));
    let two = XML.replace("2027-09-01", "2027-09-14").replace("2027-09-05", "2027-09-14");
    assert!(faults("f.xml", two.as_bytes())[0].what.contains("several opening hours"));
    assert!(faults("f.xml", b"<html><body/></html>")[0].what.contains("html"));
}

#[test]
fn the_tables_of_a_feed_in_an_archive() {
    let places_table = "id,name,structured_line_1,structured_city,structured_state,structured_zip,hours_open_id,\
        is_drop_box,is_early_voting,latitude,longitude\n\
        p1,High School,1 Road,Town,ST,10101,h1,false,false,1.5,2.5\np2,Box,,,,,,true,,,\n";
    let zip = pack(&[
        ("feed/polling_location.txt", places_table),
        (
            "feed/schedule.txt",
            "id,start_time,end_time,start_date,end_date,hours_open_id\ns,08:00:00+03:00,16:00:00+03:00,,,h1\n",
        ),
        ("feed/precinct_polling_location.txt", "precinct_id,polling_location_id\nr,p1\n"),
        ("feed/precinct.txt", "id,name,ward\nr,Precinct 5,Harbour\n"),
        ("feed/street_segment.txt", "not,read\n\""),
        ("__MACOSX/._precinct.txt", "\0"),
    ]);
    let places = read("feed.zip", &zip).unwrap();
    assert_eq!(places.len(), 1);
    assert_eq!((places[0].ward.as_str(), places[0].hours), ("Harbour", Some((480, 960))));
    assert_eq!(places[0].address, "1 Road, Town, ST 10101");
    let alone = read("polling_location.txt", places_table.as_bytes()).unwrap();
    assert_eq!((alone.len(), alone[0].hours), (1, None));
    assert_eq!(read("x.zip", &pack(&[("places.csv", PLAIN)])).unwrap().len(), 2);
    let bad = faults("x.zip", &pack(&[("polling_location.txt", "id,name\np,\n")]));
    assert_eq!((bad[0].file.as_str(), bad[0].line), ("polling_location.txt", 2));
    assert!(!faults("x.zip", b"PK\x03\x04nonsense").is_empty());
}

#[test]
fn an_archive_that_swells_is_refused() {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("places.csv", SimpleFileOptions::default()).unwrap();
    let block = vec![b' '; 1024 * 1024];
    for _ in 0..=MAX_BYTES / block.len() {
        zip.write_all(&block).unwrap();
    }
    let zip = zip.finish().unwrap().into_inner();
    assert!(zip.len() < 1024 * 1024);
    assert!(faults("x.zip", &zip)[0].what.contains("unpacks to more than"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn no_bytes_upset_the_readers(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = read("x", &bytes);
        let _ = read("x", &[b"id,name,lat,lon,opens,closes,step_free\n".as_slice(), &bytes].concat());
        let _ = read("x", &[b"PK\x03\x04".as_slice(), &bytes].concat());
    }

    #[test]
    fn no_spoilt_feed_upsets_the_reader(at in 0..XML.len(), byte in any::<u8>(), len in 0..40_usize) {
        let mut bytes = XML.as_bytes().to_vec();
        bytes.splice(at..(at + len).min(XML.len()), [byte]);
        let _ = read("x", &bytes);
    }

    #[test]
    fn no_spoilt_archive_upsets_the_reader(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = pack(&[("polling_location.txt", "id,name\na,b\n"), ("precinct.txt", "id,name\nx,y\n")]);
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let _ = read("x", &bytes);
    }
}
