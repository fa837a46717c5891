//! The map as plain data: places as text, pins by name, layers and their differences, the flat sheet, the grid, the governorates.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use catchment::analysis::map::geodesic_area::square_metres;
use catchment::domain::date::Day;
use catchment::domain::document::Document;
use catchment::domain::edit::{Edit, apply};
use catchment::domain::geometry::{Bounds, Geometry, Position};
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::assessment::default_sectors;
use catchment::domain::records::{
    Assessment, CatchmentArea, Certainty, Group, GroupPreset, Mark, MarkKind, Record, Service, ServiceState,
    Severity, Verified,
};
use catchment::present::map::anchor::anchor;
use catchment::present::map::boundaries::Boundaries;
use catchment::present::map::coordinates::{self, WrongLine};
use catchment::present::map::flat_sheet::{self, map_sheet};
use catchment::present::map::in_view::Reserved;
use catchment::present::map::map_grid::grid;
use catchment::present::map::map_icons::{NO_GROUP, Pin};
use catchment::present::map::map_layers::{Gathering, Layer, Showing, diff, extent, features, is_crowd};
use catchment::present::map::mark_filter::MarkFilter;
use catchment::present::map::projection::Frame;
use catchment::present::map::reshape::{Handle, handles, moved, without};
use catchment::present::map::service_pins::{ServiceFilter, ServicePin, Standing, near, service_places};
use catchment::present::map::view_box::with_room;

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
        geometry: geometry.into(),
        meeting: None,
        group,
        severity: Severity::try_from(4).ok(),
        certainty: Certainty::Sure,
        note: String::new(),
        category: String::new(),
        disputed_by: Default::default(),
        attachments: Vec::new(),
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
    assert_eq!(coordinates::shape::<Position>(&[], false), None);
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
                disputed: true,
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
    let bounds = flat_sheet::extent(&project, &MarkFilter::default()).unwrap();
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
    let boundaries = Boundaries::parse(include_str!("../../public/data/boundaries.geojson"));
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

#[test]
fn services_stand_on_the_map_as_doors_that_say_how_they_are() {
    let today: Day = "2026-05-20".parse().unwrap();
    let verified = |on: &str| {
        Some(Verified {
            on: on.parse().unwrap(),
            by_role: String::new(),
            meeting: None,
        })
    };
    let service = |title: &str, on: &str| Service {
        title: title.into(),
        sector: "health".into(),
        places: vec![Geometry::Point(at(43.1, 36.3))],
        takes_referrals: true,
        verified: verified(on),
        ..Service::default()
    };
    let closed = Service {
        state: ServiceState::Closed,
        ..service("Closed", "2026-05-01")
    };
    let none = Service {
        takes_referrals: false,
        ..service("None", "2026-05-01")
    };
    let old = service("Old", "2026-01-01");
    let standings = [
        service("Fresh", "2026-05-01"),
        none.clone(),
        old.clone(),
        closed.clone(),
    ];
    assert_eq!(standings.map(|it| Standing::of(&it, today)), Standing::ALL);
    for standing in Standing::ALL {
        let pin = ServicePin {
            icon: "health".into(),
            standing,
            selected: true,
        };
        assert_eq!(ServicePin::from_name(&pin.name()), Some(pin));
    }
    let mut project = sample();
    for (number, record) in [none, old, closed].into_iter().enumerate() {
        let edit = Edit::add(id(800 + number as u128), record);
        project = apply(&project, &edit).unwrap().0;
    }
    let filter = ServiceFilter::of_day(today);
    let doors = |filter: &ServiceFilter, selected| service_places(&project, filter, selected).count();
    assert_eq!(doors(&filter, None), 2);
    // A selected mark is shown even when the filter excludes it.
    assert_eq!(doors(&filter, Some(id(802))), 3);
    let taking = ServiceFilter {
        takes_referrals: true,
        ..filter.clone()
    };
    assert_eq!(doors(&taking, None), 1);
    assert_eq!(near(&project, at(43.1, 36.3), 100, id(800)), [(id(801), 0)]);
    assert_eq!(
        features(&project, &Showing::default()).len(),
        features(&sample(), &Showing::default()).len()
    );
    let with = Showing {
        services: Some(filter),
        ..Showing::default()
    };
    assert_eq!(
        features(&project, &with).len(),
        features(&sample(), &Showing::default()).len() + 2
    );
}

#[test]
fn features_gathered_in_steps_are_the_same_as_in_one_go() {
    let project = sample();
    let whole = features(&project, &Showing::default());
    let mut gathering = Gathering::begin(&project, &Showing::default());
    let marks = gathering.remaining();
    assert!(marks > 1);
    for left in (0..marks).rev() {
        gathering.step(&project, 1);
        assert_eq!(gathering.remaining(), left);
    }
    assert_eq!(gathering.features, whole);
    assert!(!is_crowd(&whole));
}

#[test]
fn a_corner_is_taken_along_added_in_a_middle_and_taken_away_and_no_area_comes_to_cross_itself() {
    let shape = square(43.0, 36.0, 1.0);
    let all = handles(&shape);
    assert_eq!(all.len(), 8);
    let (grown, held) = moved(&shape, Handle::Corner(2), at(44.5, 37.5)).unwrap();
    assert_eq!(held, Handle::Corner(2));
    assert_eq!(handles(&grown)[2].1, at(44.5, 37.5));
    let (five, held) = moved(&shape, Handle::Midpoint(3), at(42.5, 36.5)).unwrap();
    assert_eq!((held, handles(&five).len()), (Handle::Corner(4), 10));
    let Geometry::Area(rings) = &five else {
        panic!("no area")
    };
    assert_eq!(rings[0].first(), rings[0].last());
    assert_eq!(without(&five, 4), Some(shape.clone()));
    let three = without(&shape, 0).unwrap();
    assert_eq!(without(&three, 0), None);
    // Over the opposite side.
    assert_eq!(moved(&shape, Handle::Corner(0), at(44.5, 36.5)), None);
    let line = Geometry::Line(vec![at(43.0, 36.0), at(43.1, 36.0)]);
    assert_eq!(handles(&line).len(), 3);
    assert_eq!(without(&line, 0), None);
    let point = Geometry::Point(at(43.0, 36.0));
    assert_eq!(
        moved(&point, Handle::Corner(0), at(43.2, 36.0)).map(|it| it.0),
        Some(Geometry::Point(at(43.2, 36.0)))
    );
}

#[test]
fn a_box_is_shown_beside_the_sheet_that_covers_a_part_of_the_map() {
    let bounds = Bounds {
        south_west: at(43.0, 36.0),
        north_east: at(43.1, 36.05),
    };
    let covered = Reserved {
        above: 92.0,
        below: 128.0,
        west: 48.0,
        east: 416.0,
    };
    let room = with_room(bounds, (1000.0, 800.0), covered);
    let frame = Frame::around(room, 1000.0, 800.0);
    let (west, south) = frame.project(bounds.south_west);
    let (east, north) = frame.project(bounds.north_east);
    assert!(west >= 47.0 && east <= 585.0, "{west} {east}");
    assert!(north >= 91.0 && south <= 673.0, "{north} {south}");
    // Where nothing is left, nothing is changed.
    assert_eq!(
        with_room(
            bounds,
            (300.0, 800.0),
            Reserved {
                east: 290.0,
                ..Reserved::default()
            }
        ),
        bounds
    );
}
