//! The map's numbers against PROJ, GEOS and scipy: `tests/fixtures/oracles/make.py` made the reference values. Lengths, areas and
//! overlaps may differ by 0.3 %, the projection by a millimetre, the density by 1 % of its highest value.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use catchment::analysis::map::agreement::levels;
use catchment::analysis::map::density::density;
use catchment::analysis::map::geodesic_area::square_metres;
use catchment::analysis::map::group_difference::difference;
use catchment::analysis::map::local_plane::Plane;
use catchment::analysis::map::measure::{distance, length, while_drawing};
use catchment::analysis::map::overlay::union;
use catchment::analysis::map::service_coverage::{Availability, Question, ServicePoint, coverage};
use catchment::analysis::protection::public_view::View;
use catchment::domain::geometry::{Geometry, Position};
use catchment::domain::id::RecordId;
use serde_json::Value;
use std::collections::BTreeMap;

fn oracle() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/oracles/map.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

fn place(value: &Value) -> Position {
    serde_json::from_value(value.clone()).unwrap()
}

fn ring(value: &Value) -> Geometry {
    Geometry::Area(vec![list(value).iter().map(place).collect()])
}

#[track_caller]
fn near(ours: f64, theirs: f64, share: f64, what: &str) {
    assert!(
        (ours - theirs).abs() <= theirs.abs() * share,
        "{what}: {ours} against {theirs}"
    );
}

#[test]
fn distances_are_those_of_proj() {
    for case in list(&oracle()["distances"]) {
        let metres = distance(place(&case["from"]), place(&case["to"]));
        near(metres, number(&case["metres"]), 1e-6, "distance");
    }
}

#[test]
fn areas_and_lengths_are_those_of_proj() {
    for case in list(&oracle()["areas"]) {
        let shape = ring(&case["ring"]);
        let area = number(&case["square_metres"]);
        assert!((square_metres(&shape) as f64 - area).abs() <= 0.5 + area * 1e-6);
        near(length(&shape), number(&case["metres"]), 1e-6, "perimeter");
        // In a plane whose meridian is at the shape, and in one 300 km further east.
        let west = shape.bounds().unwrap().south_west;
        for east in [0.0, 3.2] {
            let plane = Plane::at(Position::new(west.longitude() + east, 0.0).unwrap());
            let ours = plane.square_metres(&plane.areas(&shape));
            assert!((ours - area).abs() <= 0.5 + area * 2e-4, "{east}: {ours} {area}");
        }
        let corners: Vec<Position> = shape.positions().collect();
        let open = while_drawing(&corners[..corners.len() - 1], true);
        near(open.metres, number(&case["metres"]), 1e-6, "while drawing");
        assert_eq!(open.square_metres, Some(square_metres(&shape)));
        assert_eq!(while_drawing(&corners[..2], true).square_metres, None);
    }
}

#[test]
fn the_plane_is_the_transverse_mercator_of_proj() {
    for case in list(&oracle()["tmerc"]) {
        let plane = Plane::at(Position::new(number(&case["meridian"]), 0.0).unwrap());
        let at = place(&case["place"]);
        let point = plane.project(at);
        assert!((point.x - number(&case["x"])).abs() < 1e-3, "{point:?} {case}");
        assert!((point.y - number(&case["y"])).abs() < 1e-3, "{point:?} {case}");
        assert_eq!(plane.position(point), Some(at));
    }
}

#[test]
fn agreement_is_that_of_geos() {
    for case in list(&oracle()["agreement"]) {
        let drawn: Vec<Vec<Geometry>> = list(&case["groups"])
            .iter()
            .map(|group| list(group).iter().map(ring).collect())
            .collect();
        let voices: BTreeMap<RecordId, Vec<&Geometry>> = drawn
            .iter()
            .enumerate()
            .map(|(at, shapes)| (RecordId::from_u128(at as u128), shapes.iter().collect()))
            .collect();
        let ours = levels(&voices, None);
        let theirs = list(&case["levels"]);
        let numbers: Vec<u64> = ours.iter().map(|level| level.groups as u64).collect();
        let expected: Vec<u64> = theirs.iter().map(|level| level[0].as_u64().unwrap()).collect();
        assert_eq!(numbers, expected);
        for (level, reference) in ours.iter().zip(theirs) {
            // A square metre of slack: the smallest faces are as small as rounding.
            let (ours, theirs) = (level.square_metres as f64, number(&reference[1]));
            assert!(
                (ours - theirs).abs() <= 1.0 + theirs * 0.003,
                "{}: {ours} {theirs}",
                level.groups
            );
        }
    }
}

#[test]
fn union_and_differences_are_those_of_geos() {
    let oracle = oracle();
    for case in list(&oracle["pairs"]) {
        let (one, other) = (ring(&case["one"]), ring(&case["other"]));
        let found = difference(&[&one], &[&other]);
        for (part, key) in [
            (&found.only_first, "only_one"),
            (&found.both, "both"),
            (&found.only_second, "only_other"),
        ] {
            assert!(
                (part.square_metres as f64 - number(&case[key])).abs() <= 1.0 + number(&case[key]) * 0.003,
                "{key}"
            );
        }
        let all = found.only_first.square_metres + found.both.square_metres + found.only_second.square_metres;
        near(all as f64, number(&case["union"]), 0.003, "union");
    }
    let shapes: Vec<Geometry> = list(&oracle["dissolve"]["rings"]).iter().map(ring).collect();
    let plane = Plane::for_shapes(&shapes).unwrap();
    let parts: Vec<_> = shapes.iter().map(|shape| plane.areas(shape)).collect();
    let whole = plane.shape(&union(&parts)).unwrap();
    near(
        square_metres(&whole) as f64,
        number(&oracle["dissolve"]["square_metres"]),
        0.003,
        "dissolve",
    );
}

#[test]
fn the_uncovered_ground_is_that_of_geos() {
    let case = &oracle()["coverage"];
    let catchment = ring(&case["catchment"]);
    let services: Vec<ServicePoint> = list(&case["services"])
        .iter()
        .map(|at| ServicePoint {
            sector: "health".into(),
            place: place(at),
            availability: Availability::TakesPeople,
        })
        .collect();
    let question = Question {
        reach: number(&case["reach"]),
        count_unknown: false,
        catchment: Some(&catchment),
        population: None,
        view: View::Team,
    };
    let answer = coverage(&question, &services, &[], &[]);
    let ground = answer[0].ground.clone().unwrap();
    near(
        ground.square_metres as f64,
        number(&case["square_metres"]),
        0.003,
        "catchment",
    );
    near(
        ground.uncovered_square_metres as f64,
        number(&case["uncovered"]),
        0.003,
        "uncovered",
    );
}

#[test]
fn density_is_that_of_scipy() {
    let case = &oracle()["density"];
    let points: Vec<(Position, u32)> = list(&case["points"])
        .iter()
        .map(|point| (place(point), 1))
        .collect();
    let surface = density(&points, number(&case["bandwidth"]), View::Team)
        .unwrap()
        .unwrap();
    let total: f64 = surface.values.iter().sum::<f64>() * surface.cell * surface.cell / 1e6;
    near(total, points.len() as f64, 0.003, "sum over the surface");
    let highest = surface.highest();
    for probe in list(&case["probes"]) {
        let at = place(&probe["place"]);
        let value = surface.value_at(at).unwrap();
        assert!(
            (value - number(&probe["value"])).abs() <= highest * 0.01,
            "{value} {probe}"
        );
    }
}
