//! Reference layers from every format, their previews and fixes, and that no bytes make a reader panic.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use catchment::domain::geometry::{Bounds, Geometry, Position};
use catchment::domain::records::SourceKind;
use catchment::exchange::layer::{
    Fix, Issue, Layer, Preview, RawLayer, RawShape, Suspicion, apply, preview, read, take_in,
};
use catchment::exchange::problem::Code;
use proptest::prelude::*;
use std::io::Write;

fn mosul() -> Option<Bounds> {
    let corner = |x, y| Position::new(x, y).unwrap();
    Some(Bounds {
        south_west: corner(43.0, 36.2),
        north_east: corner(43.3, 36.5),
    })
}

fn looked_at(text: &str) -> (RawLayer, Preview) {
    let raw = read(text.as_bytes()).unwrap();
    let preview = preview(&raw, mosul());
    (raw, preview)
}

fn repaired(text: &str) -> Layer {
    let (raw, preview) = looked_at(text);
    let (layer, left) = take_in(&apply(&raw, &preview.fixes));
    assert_eq!(left, [], "the fixes leave nothing to complain about");
    layer
}

fn rows(preview: &Preview, issue: Issue) -> Vec<usize> {
    preview
        .issues
        .iter()
        .filter(|it| it.issue == issue)
        .map(|it| it.row)
        .collect()
}

const KML: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Wells</name>
<Placemark><name>بئر &amp; مضخة &#x627;</name><ExtendedData><Data name="depth"><value>40</value></Data>
 <SchemaData><SimpleData name="owner"><![CDATA[<municipality>]]></SimpleData></SchemaData></ExtendedData>
 <Point><coordinates>43.13,36.34,220</coordinates></Point></Placemark>
<Placemark><MultiGeometry>
 <LineString><coordinates>43.1,36.3 43.2,36.4
 43.25,36.4</coordinates></LineString>
 <Polygon><innerBoundaryIs><LinearRing><coordinates>43.12,36.32 43.13,36.32 43.13,36.33 43.12,36.32</coordinates></LinearRing></innerBoundaryIs>
 <outerBoundaryIs><LinearRing><coordinates>43.1,36.3 43.2,36.3 43.2,36.4 43.1,36.3</coordinates></LinearRing></outerBoundaryIs></Polygon>
</MultiGeometry></Placemark>
<Placemark><name>empty</name></Placemark>
</Document></kml>"#;

#[test]
fn kml_brings_names_fields_and_shapes() {
    let (raw, preview) = looked_at(KML);
    assert_eq!(
        (raw.source, preview.rows, preview.shapes),
        (SourceKind::Kml, 3, [1, 1, 1])
    );
    assert_eq!(raw.features[0].fields["name"], "بئر & مضخة ا");
    assert_eq!(
        (
            raw.features[0].fields["depth"].as_str(),
            raw.features[0].fields["owner"].as_str()
        ),
        ("40", "<municipality>")
    );
    let Some(RawShape::Area(rings)) = &raw.features[2].shape else {
        panic!("{raw:?}")
    };
    assert_eq!(
        (rings.len(), rings[0][1]),
        (2, [43.2, 36.3]),
        "the outer ring first, wherever it stood"
    );
    assert_eq!(preview.label_fields, ["name", "owner"]);
    assert_eq!(
        (rows(&preview, Issue::NoShape), rows(&preview, Issue::NoName)),
        (vec![3], vec![2])
    );
    assert_eq!(preview.fixes, [Fix::DropBroken, Fix::NameByRow("name".into())]);
    assert_eq!(preview.bounds, Some([43.1, 36.3, 43.25, 36.4]));
    let layer = repaired(KML);
    assert_eq!(layer.features.len(), 3);
    assert_eq!(layer.features[1].fields["name"], "2");
    assert_eq!(
        layer.features[0].shape,
        Geometry::Point(Position::new(43.13, 36.34).unwrap())
    );
    let again = take_in(&read(layer.to_geojson().as_bytes()).unwrap()).0;
    assert_eq!(again, layer, "kept as GeoJSON and read again it is the same");
}

#[test]
fn kmz_is_unpacked_and_bombs_are_not() {
    let pack = |name: &str, content: &[u8]| {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let options =
            zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
        zip.start_file(name, options).unwrap();
        zip.write_all(content).unwrap();
        zip.finish().unwrap().into_inner()
    };
    let raw = read(&pack("files/Doc.KML", KML.as_bytes())).unwrap();
    assert_eq!((raw.source, raw.features.len()), (SourceKind::Kmz, 4));
    assert_eq!(
        read(&pack("readme.txt", b"hello")).unwrap_err().code,
        Code::OtherFile
    );
    let bomb = pack("doc.kml", &vec![b' '; 60 << 20]);
    assert!(bomb.len() < 1 << 20);
    assert_eq!(read(&bomb).unwrap_err().code, Code::TooLarge);
    let packed = pack("doc.kml", KML.as_bytes());
    for length in 4..packed.len() {
        assert!(read(&packed[..length]).is_err(), "cut at {length}");
    }
}

#[test]
fn gpx_brings_waypoints_routes_and_segments() {
    let text = r#"<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><metadata><name>Trip</name></metadata>
<wpt lat="36.34" lon="43.13"><name>Well</name></wpt><wpt lat="36.35" lon="43.14"/>
<rte><name>Road</name><rtept lat="36.3" lon="43.1"/><rtept lat="36.4" lon="43.2"/></rte>
<trk><name>Walk</name><trkseg><trkpt lat="36.3" lon="43.1"><time>2026-03-01T10:00:00Z</time></trkpt><trkpt lat="36.31" lon="43.1"/></trkseg>
<trkseg><trkpt lat="36.32" lon="43.1"/></trkseg></trk></gpx>"#;
    let (raw, preview) = looked_at(text);
    let all: Vec<_> = raw
        .features
        .iter()
        .map(|it| (it.row, it.fields.get("name").map(String::as_str)))
        .collect();
    assert_eq!(
        all,
        [
            (1, Some("Well")),
            (2, None),
            (3, Some("Road")),
            (4, Some("Walk")),
            (4, Some("Walk"))
        ]
    );
    assert_eq!((preview.rows, preview.shapes), (4, [2, 3, 0]));
    assert_eq!(
        (rows(&preview, Issue::TooFewPoints), rows(&preview, Issue::NoName)),
        (vec![4], vec![2])
    );
    assert_eq!(preview.suspicion, None);
    assert!(
        !format!("{raw:?}").contains("2026"),
        "when somebody walked stays out"
    );
    assert_eq!(repaired(text).features.len(), 4);
}

#[test]
fn tables_are_read_with_their_separators_digits_and_columns() {
    let (raw, preview) = looked_at(
        "\u{FEFF}name,lat,lon,note\r\n\"Well, north\",36.34,43.13,ok\r\nPump,,,\r\n,36.35,43.14,\r\nTank,x,43.1,\r\n",
    );
    assert_eq!(raw.source, SourceKind::Csv);
    assert_eq!(raw.features[0].fields["name"], "Well, north");
    assert_eq!(
        (
            rows(&preview, Issue::NoShape),
            rows(&preview, Issue::OutOfRange),
            rows(&preview, Issue::NoName)
        ),
        (vec![3], vec![5], vec![4])
    );
    assert_eq!(repaired("name,lat,lon\nA,36.34,43.13\nB,,\n").features.len(), 1);
    for text in [
        "name;latitude;longitude\nA;36,34;43,13\n",
        "الاسم\tخط العرض\tخط الطول\nبئر\t٣٦٫٣٤\t٤٣٫١٣\n",
        "q1,_site_latitude,_site_longitude\nA,36.34,43.13\n",
        "q1,geopoint\nA,36.34 43.13 220 5\n",
        "X,Y,name\n43.13,36.34,A\n",
    ] {
        let layer = repaired(text);
        assert_eq!(
            layer.features[0].shape,
            Geometry::Point(Position::new(43.13, 36.34).unwrap()),
            "{text}"
        );
    }
    let refused = read(b"name,town\nA,B\n").unwrap_err();
    assert_eq!(
        (refused.code, refused.place.field.as_deref()),
        (Code::MissingField, Some("latitude, longitude"))
    );
}

#[test]
fn the_wrong_order_and_the_wrong_system_are_noticed() {
    let point = |x: f64, y: f64, more: &str| {
        format!(
            r#"{{"type":"FeatureCollection",{more}"features":[{{"type":"Feature","geometry":{{"type":"Point","coordinates":[{x},{y}]}},"properties":{{"name":"A"}}}}]}}"#
        )
    };
    let there = Geometry::Point(Position::new(43.13, 36.34).unwrap());
    let (_, fine) = looked_at(&point(43.13, 36.34, ""));
    assert_eq!((fine.suspicion, fine.fixes), (None, vec![]));
    let (_, turned) = looked_at(&point(36.34, 43.13, ""));
    assert_eq!(
        (turned.suspicion, turned.fixes),
        (Some(Suspicion::LatitudeFirst), vec![Fix::SwapAxes])
    );
    assert_eq!(repaired(&point(36.34, 43.13, "")).features[0].shape, there);
    // 43.13 E, 36.34 N by PROJ.
    let (x, y) = (4_801_209.637_914, 4_347_506.265_490);
    let named = r#""crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3857"}},"#;
    for more in ["", named] {
        let (_, metres) = looked_at(&point(x, y, more));
        assert_eq!(
            (metres.suspicion, metres.issues.clone()),
            (Some(Suspicion::WebMercator), vec![])
        );
        assert_eq!(metres.fixes, [Fix::FromWebMercator]);
        let layer = repaired(&point(x, y, more));
        let place = layer.features[0].shape.positions().next().unwrap();
        assert!(
            (place.longitude() - 43.13).abs() < 1e-6 && (place.latitude() - 36.34).abs() < 1e-6,
            "{place:?}"
        );
    }
    let utm = r#""crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32638"}},"#;
    let (raw, other) = looked_at(&point(332_000.0, 4_023_000.0, utm));
    assert_eq!(
        other.suspicion,
        Some(Suspicion::OtherSystem("urn:ogc:def:crs:EPSG::32638".into()))
    );
    assert_eq!(
        take_in(&raw).1[0].issue,
        Issue::OutOfRange,
        "nothing in metres slips in"
    );
    assert_eq!(
        looked_at(&point(332_000.0, 4_023_000.0, "")).1.suspicion,
        Some(Suspicion::OtherSystem(String::new()))
    );
    assert_eq!(
        looked_at(&point(2.35, 48.85, "")).1.suspicion,
        Some(Suspicion::FarAway)
    );
    let wgs = r#""crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}},"#;
    assert_eq!(looked_at(&point(43.13, 36.34, wgs)).1.suspicion, None);
}

#[test]
fn rings_that_are_open_are_closed_only_when_asked() {
    let text = r#"{"type":"FeatureCollection","features":[
{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[43.1,36.3],[43.2,36.3],[43.2,36.4]]]},"properties":{}},
{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[43.1,36.3],[43.2,36.3],[43.1,36.3]]]},"properties":{}},
{"type":"Feature","geometry":{"type":"Polygon","coordinates":[]},"properties":{}},
{"type":"Feature","geometry":null,"properties":{}}]}"#;
    let (raw, preview) = looked_at(text);
    assert_eq!(rows(&preview, Issue::RingOpen), [1]);
    assert_eq!(rows(&preview, Issue::TooFewPoints), [2]);
    assert_eq!(rows(&preview, Issue::EmptyShape), [3]);
    assert_eq!(rows(&preview, Issue::NoShape), [4]);
    assert_eq!(take_in(&raw).0.features.len(), 0);
    assert_eq!(preview.fixes, [Fix::CloseRings, Fix::DropBroken]);
    let layer = repaired(text);
    assert!(matches!(&layer.features[..], [one] if one.shape.positions().count() == 4));
}

#[test]
fn what_is_no_layer_is_refused() {
    for (text, code) in [
        ("", Code::Empty),
        ("<html></html>", Code::WebPage),
        ("<svg></svg>", Code::OtherFile),
        ("<kml><Placemark>", Code::Truncated),
        ("<kml><a></b></kml>", Code::BrokenMarkup),
        (
            "<!DOCTYPE kml [<!ENTITY a \"b\">]><kml>&a;</kml>",
            Code::OtherFile,
        ),
        ("{\"type\":\"Topology\"}", Code::NotGeojson),
        ("{\"type\":", Code::Truncated),
        ("name\nA\n", Code::MissingField),
    ] {
        assert_eq!(read(text.as_bytes()).unwrap_err().code, code, "{text}");
    }
    // A name that XML does not know is read as it stands, never fetched.
    let raw = read(b"<kml><Placemark><name>&nope;</name></Placemark></kml>").unwrap();
    assert_eq!(raw.features[0].fields["name"], "&nope;");
    assert_eq!(
        read(&[b"<kml>".as_slice(), "<a>".repeat(100_000).as_bytes()].concat())
            .unwrap_err()
            .code,
        Code::TooDeep
    );
}

fn survives(bytes: &[u8]) {
    if let Ok(raw) = read(bytes) {
        let preview = preview(&raw, mosul());
        let (layer, _) = take_in(&apply(&raw, &preview.fixes));
        let every = [
            Fix::SwapAxes,
            Fix::FromWebMercator,
            Fix::CloseRings,
            Fix::DropBroken,
            Fix::NameByRow(String::new()),
        ];
        let _ = take_in(&apply(&raw, &every));
        let _ = layer.to_geojson();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), start in 0..6_usize) {
        let starts: [&[u8]; 6] = [b"", b"PK\x03\x04", b"<kml><Placemark>", b"<gpx>", b"lat,lon\n", b"{\"type\":\"Feature\",\"geometry\":"];
        survives(&[starts[start], &bytes].concat());
    }

    #[test]
    fn no_broken_kml_makes_it_panic(at in 0..KML.len(), bytes in prop::collection::vec(any::<u8>(), 1..6)) {
        let mut text = KML.as_bytes().to_vec();
        text.splice(at..(at + 2).min(KML.len()), bytes);
        survives(&text);
    }
}

#[test]
fn settlements_and_codes_are_known_by_their_fields() {
    use catchment::exchange::map_extras::extras_of;
    let text = r#"{"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"name":"Al-Noor","Population":"1,200"},"geometry":{"type":"Point","coordinates":[43.1,36.3]}},
        {"type":"Feature","properties":{"name":"Unknown"},"geometry":{"type":"Point","coordinates":[43.1,36.3]}},
        {"type":"Feature","properties":{"ADM2_PCODE":"IQG15","adm3_pcode":"IQG15Q01"},
         "geometry":{"type":"Polygon","coordinates":[[[43,36],[44,36],[44,37],[43,36]]]}}]}"#;
    let (layer, _) = take_in(&read(text.as_bytes()).unwrap());
    let extras = extras_of([&layer]);
    assert_eq!(
        extras
            .settlements()
            .iter()
            .map(|it| it.people)
            .collect::<Vec<_>>(),
        [1200]
    );
    let codes: Vec<String> = extras.coded_areas().into_iter().map(|area| area.code).collect();
    assert_eq!(codes, ["IQG15Q01"]);
}
