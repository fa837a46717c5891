//! A picture that is a map of its own: its marks claim no coordinates, count for nothing on the ground, and go there when it is placed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::fixtures::sample;

use catchment::analysis::map::agreement::agreement;
use catchment::analysis::map::catchment_check::needs_by_catchment;
use catchment::analysis::map::map_extras::Extras;
use catchment::analysis::map::map_question::{Ask, Found, Question, find};
use catchment::analysis::map::mark_clusters::candidates;
use catchment::analysis::map::on_pictures::left_out;
use catchment::analysis::map::repeated_mentions::repeated;
use catchment::analysis::map::service_coverage::marked_services;
use catchment::analysis::protection::public_view::{Count, View};
use catchment::domain::actions::cut_and_merge;
use catchment::domain::actions::place_marks::{marks_on, place_marks};
use catchment::domain::edit::Edit;
use catchment::domain::geometry::{Bounds, Geometry, Position};
use catchment::domain::project::Project;
use catchment::domain::records::*;
use catchment::domain::spot::Spot;
use catchment::exchange::csv::csv;
use catchment::exchange::geojson::layer;
use catchment::exchange::project_file::{read, write};
use catchment::exchange::tables;
use catchment::present::map::coordinates::{parse_spots, shape, write_spots};
use catchment::present::map::map_layers::{Showing, extent, features};
use catchment::present::map::mark_filter::MarkFilter;
use catchment::present::map::pan_zoom::dragged;
use catchment::present::map::picture_map::{Board, drawn_shape, last_drawn_on, on_the_ground, picture_marks};
use catchment::present::map::projection::Frame;
use catchment::validation::{self, Code};
use proptest::prelude::*;
use sample::{ASSESSMENT, MARK, NEED, add, done, id, mark, place, plain};
use std::collections::BTreeSet;

const PICTURE: catchment::domain::id::RecordId = id(80);
const POINT: catchment::domain::id::RecordId = id(81);
const AREA: catchment::domain::id::RecordId = id(82);

fn spot(across: f64, down: f64) -> Spot {
    Spot::new(across, down).unwrap()
}

fn whiteboard() -> Underlay {
    Underlay {
        title: "Whiteboard".into(),
        picture: Attachment {
            hash: ContentHash::of(b"whiteboard"),
            media: MediaKind::Jpeg,
            bytes: 10,
        },
        width: 1200,
        height: 900,
        control_points: Vec::new(),
        opacity: 80,
    }
}

fn on(shape: Geometry<Spot>) -> MarkPlace {
    MarkPlace::OnPicture(OnPicture {
        picture: PICTURE,
        shape,
    })
}

fn ring(from: f64, to: f64) -> Geometry<Spot> {
    let corners = [(from, from), (to, from), (to, to), (from, to), (from, from)];
    Geometry::Area(vec![corners.map(|(x, y)| spot(x, y)).to_vec()])
}

/// The sample with a need and a drawn area on a whiteboard.
fn drawn() -> Project {
    let mut project = plain();
    add(&mut project, PICTURE, whiteboard());
    let mut point = mark(MarkKind::Need, "well is dry");
    point.geometry = on(Geometry::Point(spot(0.25, 0.5)));
    add(&mut project, POINT, point);
    let mut area = mark(MarkKind::Service, "clinic");
    area.geometry = on(ring(0.2, 0.4));
    add(&mut project, AREA, area);
    project
}

/// The whiteboard lies on a box of the ground, upright.
fn placed(project: &Project) -> Project {
    let mut underlay = project.get::<Underlay>(PICTURE).unwrap().clone();
    let corners = [(0, 0), (12_000, 0), (12_000, 9_000), (0, 9_000)];
    underlay.control_points = corners
        .map(|(x, y)| ControlPoint {
            x,
            y,
            place: place(43.1 + f64::from(x) / 1.2e6, 36.3 - f64::from(y) / 9e5),
        })
        .to_vec();
    done(project, &Edit::change(project, PICTURE, underlay))
}

#[test]
fn a_shape_is_drawn_on_the_ground_or_on_the_board_of_its_picture() {
    let project = drawn();
    let board = Board::of_mark(&project, POINT).unwrap();
    assert_eq!(board, Board::of(&project, PICTURE).unwrap());
    let Some(Geometry::Point(place)) = drawn_shape(&project, POINT) else {
        panic!("a point on a picture is drawn as a point");
    };
    assert_eq!(board.spot(place), spot(0.25, 0.5));
    // A mark on the ground has no board and is drawn where it lies.
    assert_eq!(Board::of_mark(&project, MARK), None);
    let ground = project.get::<Mark>(MARK).unwrap().geometry.ground().cloned();
    assert!(ground.is_some());
    assert_eq!(drawn_shape(&project, MARK), ground);
    assert_eq!(drawn_shape(&project, NEED), None);
}

#[test]
fn a_mark_on_a_picture_cannot_be_asked_for_coordinates() {
    let project = drawn();
    let mark = project.get::<Mark>(POINT).unwrap();
    assert_eq!(mark.geometry.ground(), None);
    assert_eq!(mark.geometry.picture(), Some(PICTURE));
    // The word in the file is one that no reader of GeoJSON knows.
    let json = serde_json::to_value(&mark.geometry).unwrap();
    assert_eq!(json["type"], "OnPicture");
    assert_eq!(
        json["coordinates"]["shape"]["coordinates"],
        serde_json::json!([0.25, 0.5])
    );
    // Files from before pictures could be maps read as they did.
    let old: MarkPlace = serde_json::from_str(r#"{"type":"Point","coordinates":[43.13,36.34]}"#).unwrap();
    assert_eq!(old, Geometry::Point(place(43.13, 36.34)).into());
    for wrong in [
        r#"{"type":"OnPicture","coordinates":[43.13,36.34]}"#,
        r#"{"type":"OnPicture","coordinates":{"picture":"00000000-0000-0000-0000-000000000050","shape":{"type":"Point","coordinates":[43.13,36.34]}}}"#,
        r#"{"type":"Circle","coordinates":[43.13,36.34]}"#,
    ] {
        assert!(serde_json::from_str::<MarkPlace>(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn the_file_keeps_it() {
    let project = drawn();
    let text = write(&project);
    let (again, remarks) = read(text.as_bytes()).unwrap();
    assert_eq!(again, project);
    assert_eq!(remarks, []);
    // Shapes on pictures are held to the same rules as those on the ground.
    let line_of_one = on(Geometry::Line(vec![spot(0.1, 0.1)]));
    let mut broken = project.get::<Mark>(POINT).unwrap().clone();
    broken.geometry = line_of_one;
    let broken = done(&project, &Edit::change(&project, POINT, broken));
    let refused = match read(write(&broken).as_bytes()) {
        Ok((_, remarks)) => !remarks.is_empty(),
        Err(_) => true,
    };
    assert!(refused, "a line of one spot is no line");
}

#[test]
fn tables_say_on_a_picture_and_no_coordinates() {
    let table = tables::marks(&drawn());
    let column = |name| table.columns.iter().position(|column| *column == name).unwrap();
    let cell = |row: &tables::Row, name| row.cells[column(name)].clone();
    let row = |id| table.rows.iter().find(|row| row.id == id).unwrap();
    for id in [POINT, AREA] {
        assert_eq!(cell(row(id), "longitude"), tables::Cell::Empty);
        assert_eq!(cell(row(id), "latitude"), tables::Cell::Empty);
        assert_eq!(
            cell(row(id), "on_picture"),
            tables::Cell::Text("Whiteboard".into())
        );
        assert_eq!(row(id).shape, None);
    }
    assert_eq!(cell(row(POINT), "share_of_width"), tables::Cell::Decimal(0.25));
    assert_eq!(cell(row(POINT), "share_of_height"), tables::Cell::Decimal(0.5));
    assert_eq!(
        cell(row(AREA), "share_of_width"),
        tables::Cell::Text("0.2 0.4 0.4 0.2 0.2".into())
    );
    assert_eq!(cell(row(MARK), "on_picture"), tables::Cell::Empty);
    assert!(csv(&table).contains("Whiteboard,0.25,0.5"));
    let json: serde_json::Value = serde_json::from_str(&layer(&table)).unwrap();
    let features = json["features"].as_array().unwrap();
    let feature = features.iter().find(|it| it["id"] == POINT.to_string()).unwrap();
    assert_eq!(feature["geometry"], serde_json::Value::Null);
    assert_eq!(feature["properties"]["on_picture"], "Whiteboard");
    assert_eq!(
        json["bbox"],
        serde_json::json!([43.13, 36.34, 43.13, 36.34]),
        "the box is that of the ground"
    );
}

#[test]
fn answers_about_the_ground_leave_it_out_and_say_how_many() {
    let (before, after) = (plain(), drawn());
    let all = |project: &Project| {
        project
            .all::<Mark>()
            .map(|(_, mark)| mark.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(needs_by_catchment(&before), needs_by_catchment(&after));
    assert_eq!(
        candidates(before.all::<Mark>(), 1e6, 1, View::Team),
        candidates(after.all::<Mark>(), 1e6, 1, View::Team)
    );
    assert_eq!(marked_services(&all(&before)), marked_services(&all(&after)));
    assert_eq!(repeated(&all(&before), 500.0), repeated(&all(&after), 500.0));
    let agreed = |project: &Project| agreement(project, |_, _| true, None, View::Team, None);
    assert_eq!(agreed(&before), agreed(&after));
    for ask in [
        Ask::Density {
            metres: 250,
            repeated: false,
        },
        Ask::Clusters { metres: 500 },
        Ask::Coverage {
            metres: 1000,
            count_unknown: true,
            area: None,
            today: "2026-03-02".parse().unwrap(),
        },
        Ask::Catchments {
            today: "2026-03-02".parse().unwrap(),
        },
    ] {
        let question = Question {
            project: ASSESSMENT,
            ask,
            view: View::Team,
        };
        let answer = |project: &Project| find(project, &question, &Extras::default());
        assert_eq!(answer(&before), answer(&after), "{ask:?}");
        assert!(!matches!(answer(&after), Found::TooSmall));
    }
    assert_eq!(left_out(&all(&before), View::Team), Count::Exactly(0));
    assert_eq!(left_out(&all(&after), View::Team), Count::Exactly(2));
    assert_eq!(left_out(&all(&after), View::Public), Count::Hidden);
}

#[test]
fn the_ground_map_does_not_show_it_and_its_picture_does() {
    let (before, after) = (plain(), drawn());
    let shown = |project: &Project| features(project, &Showing::default());
    assert_eq!(shown(&before), shown(&after));
    assert_eq!(extent(&shown(&before)), extent(&shown(&after)));
    let board = Board::of(&after, PICTURE).unwrap();
    let frame = Frame::around(board.bounds().unwrap(), 1250.0, 1250.0);
    let marks = picture_marks(&after, &board, &MarkFilter::default(), Some(POINT), &frame);
    assert_eq!(
        marks.iter().map(|mark| mark.id).collect::<Vec<_>>(),
        [POINT, AREA]
    );
    // A quarter from the left, half-way down: the sheet shows 1000 units of picture between margins of 125.
    let (x, y) = marks[0].place;
    assert!((x - 375.0).abs() < 0.1 && (y - 625.0).abs() < 0.1, "{x} {y}");
    assert!(marks[1].filled && !marks[1].path.is_empty());
    assert_eq!(last_drawn_on(&after), Some(PICTURE));
    assert_eq!(last_drawn_on(&before), None);
}

#[test]
fn a_picture_that_is_gone_is_told_and_takes_no_mark_along() {
    let project = drawn();
    let codes = |project: &Project| {
        let issues = validation::check(project);
        issues
            .iter()
            .filter(|issue| [POINT, AREA].contains(&issue.subject))
            .map(|issue| issue.code)
            .collect::<Vec<_>>()
    };
    assert_eq!(codes(&project), []);
    let gone = done(&project, &Edit::delete(&project, PICTURE, Kind::Underlay));
    assert_eq!(codes(&gone), [Code::MarkWithoutPicture, Code::MarkWithoutPicture]);
    assert!(Board::of(&gone, PICTURE).is_none());
    assert_eq!(last_drawn_on(&gone), None);
    let table = tables::marks(&gone);
    assert!(
        csv(&table).contains("a picture,0.25,0.5"),
        "the row still says that it is no place"
    );
}

#[test]
fn once_the_picture_is_placed_its_marks_can_be() {
    let project = drawn();
    assert_eq!(on_the_ground(&project, PICTURE), None);
    let project = placed(&project);
    let places = on_the_ground(&project, PICTURE).unwrap();
    assert_eq!(places.len(), 2);
    let edit = place_marks(&project, places).unwrap();
    let after = done(&project, &edit);
    // To a metre: a box of degrees is not quite a box on the ground.
    let Some(Geometry::Point(there)) = after.get::<Mark>(POINT).unwrap().geometry.ground() else {
        panic!("a point stays a point")
    };
    assert!((there.longitude() - 43.1025).abs() < 1e-5 && (there.latitude() - 36.295).abs() < 1e-5);
    assert_eq!(after.get::<Mark>(POINT).unwrap().note, "well is dry");
    let Some(Geometry::Area(rings)) = after.get::<Mark>(AREA).unwrap().geometry.ground() else {
        panic!("an area stays an area")
    };
    assert_eq!(rings[0].first(), rings[0].last());
    assert_eq!(marks_on(&after, PICTURE).count(), 0);
    // One act: one undo puts them all back.
    let back = done(&after, &edit.inverse());
    assert_eq!(marks_on(&back, PICTURE).count(), 2);
    assert!(
        place_marks(&after, [(POINT, Geometry::Point(*there))].into()).is_err(),
        "it lies there already"
    );
    // The picture over, as in a mirror, places nothing.
    let mut mirrored = project.get::<Underlay>(PICTURE).unwrap().clone();
    let (first, second) = (mirrored.control_points[0].place, mirrored.control_points[1].place);
    (mirrored.control_points[0].place, mirrored.control_points[1].place) = (second, first);
    let (third, fourth) = (mirrored.control_points[2].place, mirrored.control_points[3].place);
    (mirrored.control_points[2].place, mirrored.control_points[3].place) = (fourth, third);
    let mirrored = done(&project, &Edit::change(&project, PICTURE, mirrored));
    assert_eq!(on_the_ground(&mirrored, PICTURE), None);
}

#[test]
fn it_becomes_a_need_and_areas_are_cut_and_merged_on_their_picture_alone() {
    let project = drawn();
    let need = Need {
        marks: BTreeSet::from([POINT, MARK]),
        ..project.get::<Need>(NEED).unwrap().clone()
    };
    let project = done(&project, &Edit::change(&project, NEED, need));
    assert!(project.get::<Need>(NEED).unwrap().marks.contains(&POINT));
    let parts = [on(ring(0.2, 0.3)), on(ring(0.3, 0.4))];
    let cut = done(
        &project,
        &cut_and_merge::cut(&project, AREA, &parts, || id(90)).unwrap(),
    );
    assert_eq!(cut.get::<Mark>(id(90)).unwrap().geometry, parts[1]);
    let one = cut_and_merge::merge(&cut, AREA, &BTreeSet::from([id(90)]), &on(ring(0.2, 0.4))).unwrap();
    assert_eq!(
        done(&cut, &one).get::<Mark>(AREA).unwrap().geometry,
        on(ring(0.2, 0.4))
    );
    // Never with one on the ground, nor can an area of the centre be given a shape of a picture.
    let mut other = cut.get::<Mark>(id(90)).unwrap().clone();
    other.geometry = sample::square(43.2, 36.3, 0.01).into();
    let apart = done(&cut, &Edit::change(&cut, id(90), other));
    assert!(cut_and_merge::merge(&apart, AREA, &BTreeSet::from([id(90)]), &on(ring(0.2, 0.4))).is_err());
    assert!(cut_and_merge::cut(&project, sample::AREA, &parts, || id(91)).is_err());
}

#[test]
fn spots_are_typed_in_per_cent() {
    let typed = parse_spots("25, 50\n٤٠٫٥؛ 0\n").unwrap();
    assert_eq!(typed, [spot(0.25, 0.5), spot(0.405, 0.0)]);
    let line = shape(&typed, false).unwrap();
    assert_eq!(write_spots(&line), "25.00, 50.00\n40.50, 0.00");
    assert_eq!(parse_spots(&write_spots(&line)).unwrap(), typed);
    for wrong in ["101, 5", "-1, 5", "43", "5, 5, 5", "here"] {
        assert!(parse_spots(wrong).is_err(), "{wrong}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// A drawing on the board is converted back to the same spot, for any proportions of the picture.
    #[test]
    fn the_board_gives_back_every_spot(across in 0..=1_000_000_u32, down in 0..=1_000_000_u32, width in 1..9_000_u32, height in 1..9_000_u32) {
        // No photo of paper is twenty times as long as it is wide.
        prop_assume!(width < height * 20 && height < width * 20);
        let mut project = Project::empty(ASSESSMENT);
        add(&mut project, PICTURE, Underlay { width, height, ..whiteboard() });
        let board = Board::of(&project, PICTURE).unwrap();
        let place = on(Geometry::Point(spot(f64::from(across) / 1e6, f64::from(down) / 1e6)));
        let shape = board.shape(&place).unwrap();
        prop_assert_eq!(board.on_picture(&shape).unwrap(), place);
        let Geometry::Point(there) = shape else { panic!() };
        prop_assert!(board.holds(there));
    }

    /// After any input of fingers and keys the picture stays in sight, and a valid view is left unchanged.
    #[test]
    fn the_picture_cannot_be_lost(west in -5.0..5.0_f64, south in -5.0..5.0_f64, wide in 0.0..9.0_f64, high in 0.0..9.0_f64) {
        let board = Board::of(&drawn_once(), PICTURE).unwrap();
        let view = Bounds {
            south_west: Position::new(west, south).unwrap(),
            north_east: Position::new(west + wide, south + high).unwrap(),
        };
        let kept = board.kept_in_sight(view);
        let middle = |bounds: Bounds| Position::new(
            f64::midpoint(bounds.south_west.longitude(), bounds.north_east.longitude()),
            f64::midpoint(bounds.south_west.latitude(), bounds.north_east.latitude()),
        ).unwrap();
        prop_assert!(board.holds(middle(kept)));
        let again = board.kept_in_sight(kept);
        for (one, other) in [(kept.south_west, again.south_west), (kept.north_east, again.north_east)] {
            prop_assert!((one.longitude() - other.longitude()).abs() < 1e-6 && (one.latitude() - other.latitude()).abs() < 1e-6);
        }
    }

    /// What was under the finger stays under it.
    #[test]
    fn a_drag_holds_what_it_took(x in 0.0..800.0_f64, y in 0.0..600.0_f64, dx in -300.0..300.0_f64, dy in -300.0..300.0_f64, spread in 20.0..200.0_f64, pinch in 0.5..2.0_f64) {
        let view = Bounds { south_west: place(-0.5, -0.5), north_east: place(0.5, 0.5) };
        let frame = Frame::around(view, 800.0, 600.0);
        let held = frame.position(x, y).unwrap();
        let moved = dragged(view, &frame, &[(x, y)], &[(x + dx, y + dy)]).unwrap();
        let (across, down) = Frame::around(moved, 800.0, 600.0).project(held);
        prop_assert!((across - x - dx).abs() < 0.5 && (down - y - dy).abs() < 0.5, "{across} {down}");
        let two = |middle: (f64, f64), half: f64| [(middle.0 - half, middle.1), (middle.0 + half, middle.1)];
        let pinched = dragged(view, &frame, &two((x, y), spread), &two((x + dx, y + dy), spread * pinch)).unwrap();
        let (across, down) = Frame::around(pinched, 800.0, 600.0).project(held);
        prop_assert!((across - x - dx).abs() < 0.5 && (down - y - dy).abs() < 0.5, "{across} {down}");
    }
}

fn drawn_once() -> Project {
    let mut project = Project::empty(ASSESSMENT);
    add(&mut project, PICTURE, whiteboard());
    project
}
