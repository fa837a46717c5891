//! Outlines from GeoJSON files: what is taken, what is put right, what is refused.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use catchment::domain::geometry::Geometry;
use catchment::exchange::geojson::{read_outlines, together};
use catchment::exchange::problem::Code;

const RING: &str = "[[43.1,36.3],[43.2,36.3],[43.2,36.4],[43.1,36.3]]";

#[track_caller]
fn taken(text: &str, remarks: &[Code]) -> Geometry {
    let (candidates, found) = read_outlines(text.as_bytes(), None).unwrap();
    let outline = together(&candidates).unwrap();
    let found: Vec<Code> = found.iter().map(|remark| remark.code).collect();
    assert_eq!(found, remarks);
    outline
}

#[track_caller]
fn refused(text: &str, code: Code) {
    assert_eq!(
        read_outlines(text.as_bytes(), None).unwrap_err().code,
        code,
        "{text}"
    );
}

fn polygon(ring: &str) -> String {
    format!(r#"{{"type":"Polygon","coordinates":[{ring}]}}"#)
}

#[test]
fn shapes_that_are_taken() {
    let plain = taken(&polygon(RING), &[]);
    assert_eq!(plain.positions().count(), 4);
    let feature = |geometry: &str| format!(r#"{{"type":"Feature","properties":null,"geometry":{geometry}}}"#);
    assert_eq!(taken(&feature(&polygon(RING)), &[]), plain);
    let collection = |features: &str| format!(r#"{{"type":"FeatureCollection","features":[{features}]}}"#);
    assert_eq!(taken(&collection(&feature(&polygon(RING))), &[]), plain);
    let two = collection(&format!(
        "{},{}",
        feature(&polygon(RING)),
        feature(&polygon(RING))
    ));
    assert!(matches!(taken(&two, &[]), Geometry::Areas(areas) if areas.len() == 2));
    let multi = format!(r#"{{"type":"MultiPolygon","coordinates":[[{RING}]]}}"#);
    assert_eq!(taken(&multi, &[]), plain);
    let grouped = format!(
        r#"{{"type":"GeometryCollection","geometries":[{}]}}"#,
        polygon(RING)
    );
    assert_eq!(taken(&grouped, &[]), plain);
    let with_crs = polygon(RING).replacen(
        '{',
        r#"{"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}},"#,
        1,
    );
    assert_eq!(taken(&with_crs, &[]), plain);
    assert_eq!(taken(&format!("\u{FEFF}{}", polygon(RING)), &[]), plain);
    let high = polygon("[[43.1,36.3,250],[43.2,36.3,250],[43.2,36.4,250],[43.1,36.3,250]]");
    assert_eq!(taken(&high, &[]), plain);
}

#[test]
fn what_is_put_right() {
    let plain = taken(&polygon(RING), &[]);
    let open = polygon("[[43.1,36.3],[43.2,36.3],[43.2,36.4]]");
    assert_eq!(taken(&open, &[Code::RingClosed]), plain);
    let swapped = polygon("[[36.3,43.1],[36.3,43.2],[36.4,43.2],[36.3,43.1]]");
    assert_eq!(taken(&swapped, &[Code::Swapped]), plain);
    let with_point = format!(
        r#"{{"type":"GeometryCollection","geometries":[{},{{"type":"Point","coordinates":[43,36]}}]}}"#,
        polygon(RING)
    );
    assert_eq!(taken(&with_point, &[Code::FeaturesSkipped]), plain);
    // Outside the region nothing is guessed, but a latitude beyond the pole is plain.
    taken(&polygon("[[10,50],[11,50],[11,51],[10,50]]"), &[]);
    taken(
        &polygon("[[10,150],[11,150],[11,151],[10,150]]"),
        &[Code::Swapped],
    );
}

#[test]
fn what_is_refused() {
    refused("", Code::Empty);
    refused("{", Code::Truncated);
    refused("{]", Code::NotJson);
    refused("[]", Code::NotGeojson);
    refused("{}", Code::NotGeojson);
    refused(r#"{"type":"Topology"}"#, Code::NotGeojson);
    refused(r#"{"type":"FeatureCollection","features":[]}"#, Code::NoArea);
    refused(r#"{"type":"Point","coordinates":[43,36]}"#, Code::NoArea);
    refused(r#"{"type":"Polygon","coordinates":5}"#, Code::NotGeojson);
    refused(&polygon(r#"[["43.1","36.3"]]"#), Code::NotGeojson);
    refused(&polygon("[[43.1,36.3],[43.2,36.3]]"), Code::TooFewPoints);
    refused(&polygon("[]"), Code::TooFewPoints);
    refused(r#"{"type":"Polygon","coordinates":[]}"#, Code::TooFewPoints);
    let metres = polygon("[[330000,4020000],[331000,4020000],[331000,4021000],[330000,4020000]]");
    refused(&metres, Code::Projected);
    refused(
        &polygon("[[431,36],[432,36],[432,37],[431,36]]"),
        Code::OutOfRange,
    );
    refused(
        &polygon("[[120,95],[121,95],[121,96],[120,95]]"),
        Code::OutOfRange,
    );
    let named = polygon(RING).replacen(
        '{',
        r#"{"crs":{"type":"name","properties":{"name":"EPSG:32638"}},"#,
        1,
    );
    refused(&named, Code::Projected);
    refused(&"[".repeat(1_000_000), Code::TooDeep);
    refused(
        &polygon(&format!("[{}[43.1,36.3]]", "[43.1,36.3],".repeat(10_001))),
        Code::TooManyVertices,
    );
}
