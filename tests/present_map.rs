//! The map as plain data: places as text, pins by name, layers and their differences, the flat sheet, the grid, the governorates.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use catchment::analysis::surface::square_metres;
use catchment::domain::document::Document;
use catchment::domain::geometry::{Bounds, Geometry, Position};
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::assessment::default_sectors;
use catchment::domain::records::{
    Assessment, CatchmentArea, Certainty, Group, GroupPreset, Mark, MarkKind, Record, Severity,
};
use catchment::present::anchor::anchor;
use catchment::present::boundaries::Boundaries;
use catchment::present::coordinates::{self, WrongLine};
use catchment::present::map_grid::grid;
use catchment::present::map_icons::{NO_GROUP, Pin};
use catchment::present::map_layers::{Layer, Showing, diff, extent, features};
use catchment::present::mark_filter::MarkFilter;
use catchment::present::print_map::{self, Frame, map_sheet};

fn at(longitude: f64, latitude: f64) -> Position {
    Position::new(longitude, latitude).unwrap()
}

fn square(west: f64, south: f64, side: f64) -> Geometry {
    let corner = |x: f64, y: f64| at(west + x * side, south + y * side);
    Geometry::Area(vec![vec![
        corner(0., 0.),
        corner(1., 0.),
        corner(1., 1.),
        corner(0., 1.),
        corner(0., 0.),
    ]])
}

fn id(number: u128) -> RecordId {
    RecordId::from_u128(number)
}

fn mark(kind: MarkKind, geometry: Geometry, group: Option<RecordId>) -> Mark {
    Mark {
        kind,
        sector: "water".to_owned(),
        geometry,
        meeting: None,
        group,
        severity: Severity::try_from(4).ok(),
        certainty: Certainty::Sure,
        note: String::new(),
    }
}

fn project(records: Vec<(RecordId, catchment::domain::records::Body)>) -> Project {
    let assessment = Assessment {
        sectors: default_sectors(),
        ..Assessment::default()
    };
    let documents = records.into_iter().map(|(id, body)| Document::new(id, body));
    let all = documents.chain([Document::new(id(1), assessment.into_body())]);
    Project::from_documents(id(1), all)
}

fn sample() -> Project {
    let group = Group {
        meeting: id(9),
        preset: GroupPreset::Women,
        name: String::new(),
        colour: 3,
        participants: Default::default(),
    };
    let catchment = CatchmentArea {
        name: "Al-Zuhur".to_owned(),
        outline: Some(square(43.0, 36.0, 0.1)),
        ..CatchmentArea::default()
    };
    project(vec![
        (id(2), group.into_body()),
        (id(3), catchment.into_body()),
        (
            id(4),
            mark(MarkKind::Need, Geometry::Point(at(43.05, 36.05)), Some(id(2))).into_body(),
        ),
        (
            id(5),
            mark(MarkKind::Hazard, square(43.02, 36.02, 0.01), None).into_body(),
        ),
    ])
}

#[test]
fn places_are_read_in_any_digits_and_with_any_gap() {
    let check = |text: &str, expected: Result<Vec<Position>, WrongLine>| {
        assert_eq!(coordinates::parse(text), expected, "{text:?}")
    };
    check("36.5, 43.25", Ok(vec![at(43.25, 36.5)]));
    check(
        "36.5 43.25\n\n 36.6;43.3",
        Ok(vec![at(43.25, 36.5), at(43.3, 36.6)]),
    );
    check("٣٦٫٥، ٤٣٫٢٥", Ok(vec![at(43.25, 36.5)]));
    check("", Ok(vec![]));
    check("36.5", Err(WrongLine(1)));
    check("36.5, 43.25\n95, 43", Err(WrongLine(2)));
    check("36.5, 43.25, 200", Err(WrongLine(1)));
    check("north, east", Err(WrongLine(1)));
}

#[test]
fn what_is_written_is_read_again() {
    for shape in [
        Geometry::Point(at(43.1, 36.2)),
        Geometry::Line(vec![at(43.0, 36.0), at(43.1, 36.1)]),
        square(43., 36., 0.5),
    ] {
        let closed = matches!(shape, Geometry::Area(_));
        let corners = coordinates::parse(&coordinates::write(&shape)).unwrap();
        assert_eq!(coordinates::shape(&corners, closed), Some(shape));
    }
    assert_eq!(coordinates::shape(&[at(1., 1.), at(2., 2.)], true), None);
    assert_eq!(coordinates::shape(&[], false), None);
}

#[test]
fn a_pin_is_known_by_its_name() {
    for kind in MarkKind::ALL {
        for severity in [None, Severity::try_from(5).ok()] {
            let pin = Pin {
                kind,
                icon: "own/icon".to_owned(),
                colour: NO_GROUP,
                severity,
                certainty: Certainty::Unsure,
                selected: true,
            };
            assert_eq!(Pin::from_name(&pin.name()), Some(pin));
        }
    }
    for name in ["", "pin/", "pin/need/x/0/0/0/water", "text/place-light/Mosul"] {
        assert_eq!(Pin::from_name(name), None, "{name}");
    }
}

#[test]
fn layers_show_marks_in_the_colour_of_their_group() {
    let features = features(&sample(), &Showing::default());
    let layers: Vec<(Layer, u8)> = features
        .values()
        .map(|feature| (feature.look.layer, feature.look.colour))
        .collect();
    assert_eq!(
        layers,
        [
            (Layer::CatchmentName, NO_GROUP),
            (Layer::Catchment, NO_GROUP),
            (Layer::Pin, 3),
            (Layer::Pin, NO_GROUP),
            (Layer::Area, NO_GROUP),
        ]
    );
    assert_eq!(
        extent(&features).unwrap(),
        square(43.0, 36.0, 0.1).bounds().unwrap()
    );
}

#[test]
fn only_what_differs_is_sent() {
    let project = sample();
    let before = features(&project, &Showing::default());
    assert!(diff(&before, &before).is_empty());
    assert_eq!(diff(&Default::default(), &before).put.len(), 5);

    let selecting = Showing {
        selected: Some(id(4)),
        ..Showing::default()
    };
    let change = diff(&before, &features(&project, &selecting));
    assert_eq!((change.remove.len(), change.put.len()), (0, 1));

    let hiding = Showing {
        editing: Some(id(5)),
        filter: MarkFilter {
            kind: Some(MarkKind::Hazard),
            ..MarkFilter::default()
        },
        ..Showing::default()
    };
    let change = diff(&before, &features(&project, &hiding));
    assert_eq!((change.remove.len(), change.put.len()), (3, 0));
}

#[test]
fn pins_of_bent_areas_stand_inside_them() {
    let horseshoe = Geometry::Area(vec![vec![
        at(0., 0.),
        at(4., 0.),
        at(4., 4.),
        at(3., 4.),
        at(3., 1.),
        at(1., 1.),
        at(1., 4.),
        at(0., 4.),
        at(0., 0.),
    ]]);
    let place = anchor(&horseshoe).unwrap();
    assert!(place.longitude() < 1.0 || place.longitude() > 3.0, "{place:?}");
    let line = Geometry::Line(vec![at(0., 0.), at(1., 0.), at(10., 0.)]);
    assert_eq!(anchor(&line), Some(at(5., 0.)));
    assert_eq!(anchor(&Geometry::Area(vec![])), None);
    assert_eq!(anchor(&Geometry::Line(vec![])), None);
}

/// One degree square at the equator, by Karney's GeographicLib: 12 308 778 361 m².
#[test]
fn areas_are_geodesic() {
    let metres = square_metres(&square(0., 0., 1.));
    assert!(metres.abs_diff(12_308_778_361) <= 1, "{metres}");
    let Geometry::Area(mut rings) = square(0., 0., 1.) else {
        unreachable!()
    };
    rings[0].reverse();
    let Geometry::Area(hole) = square(0.4, 0.4, 0.2) else {
        unreachable!()
    };
    rings.extend(hole.clone());
    assert_eq!(
        square_metres(&Geometry::Area(rings)),
        metres - square_metres(&Geometry::Area(hole))
    );
    assert_eq!(square_metres(&Geometry::Point(at(1., 1.))), 0);
    assert_eq!(square_metres(&Geometry::Area(vec![])), 0);
}

#[test]
fn the_sheet_shows_everything_and_taps_find_their_place() {
    let project = sample();
    let bounds = print_map::extent(&project, &MarkFilter::default()).unwrap();
    let frame = Frame::around(bounds, 1000., 700.);
    let sheet = map_sheet(
        &project,
        &Boundaries::default(),
        &MarkFilter::default(),
        None,
        "en",
        frame,
    );
    assert_eq!((sheet.catchments.len(), sheet.marks.len()), (1, 2));
    for mark in &sheet.marks {
        let (x, y) = mark.place;
        assert!((0.0..=1000.0).contains(&x) && (0.0..=700.0).contains(&y));
    }
    let place = frame.position(500., 350.).unwrap();
    let (x, y) = frame.project(place);
    assert!((x - 500.).abs() < 0.01 && (y - 350.).abs() < 0.01);
    // The sheet is 700 units high for 0.1° × 1.25 of latitude, near 14 km.
    assert_eq!(sheet.scale.metres, 2000);
    assert!(sheet.scale.length <= 250.0);
}

#[test]
fn grids_have_a_few_round_lines_at_every_scale() {
    let view = |west: f64, side: f64| Bounds {
        south_west: at(west, 36.0),
        north_east: at(west + side, 36.0 + side),
    };
    for side in [9.0, 1.0, 0.1, 0.02] {
        let lines = grid(view(43.0, side)).len();
        assert!((20..80).contains(&lines), "{side}: {lines}");
    }
    assert!(grid(view(43.0, 0.0)).is_empty());
}

#[test]
fn all_governorates_have_their_names() {
    let boundaries = Boundaries::parse(include_str!("../public/data/boundaries.geojson"));
    assert_eq!(boundaries.governorates.len(), 19);
    for governorate in &boundaries.governorates {
        for language in ["en", "ar", "ckb"] {
            assert!(
                !governorate.name(language).is_empty(),
                "{} {language}",
                governorate.iso
            );
        }
        assert_eq!(governorate.name("xx"), governorate.name("en"));
    }
    let nineveh = boundaries
        .governorates
        .iter()
        .find(|governorate| governorate.iso == "IQ-NI")
        .unwrap();
    assert_eq!((nineveh.name("ar"), nineveh.name("ckb")), ("نينوى", "نەینەوا"));
    assert_eq!(Boundaries::parse("not json"), Boundaries::default());
}
