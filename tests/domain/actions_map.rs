//! Acts on the map: marks, their categories and shapes, catchment areas, category sets, pictures, reference layers.
#![allow(clippy::unwrap_used)]

use super::support::{did, missing, refused};
use crate::fixtures::sample::{AREA, DELETED, MARK, NEED, WOMEN, add, id, place, plain, square};
use catchment::domain::actions::choose_category::choose_category;
use catchment::domain::actions::keep_categories::keep_categories;
use catchment::domain::actions::lay_underlay::{
    NewUnderlay, OPACITY, drop_control_point, lay_underlay, set_control_point,
};
use catchment::domain::actions::move_shape::{move_shape, outline_catchment};
use catchment::domain::actions::pile_layers::{NewLayer, Step, add_layer, in_order, move_layer};
use catchment::domain::actions::put_mark::{NewMark, asks_severity, put_mark};
use catchment::domain::actions::start_meeting::{Start, start_meeting};
use catchment::domain::edit::{Act, NotAllowed};
use catchment::domain::geometry::Geometry;
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::*;
use catchment::domain::spot::Spot;

const NEW: RecordId = id(100);
const OTHER: RecordId = id(101);

fn attachment(bytes: &[u8]) -> Attachment {
    Attachment {
        hash: ContentHash::of(bytes),
        media: MediaKind::Jpeg,
        bytes: bytes.len() as u64,
    }
}

#[test]
fn a_mark_belongs_to_the_meeting_that_runs_and_the_group_that_speaks() {
    let start = Start {
        kind: MeetingKind::FocusGroup,
        group: GroupPreset::Men,
        date: None,
        now: 1_800_000_000_000,
    };
    let at_the_desk = plain();
    let running = start_meeting(&at_the_desk, id(30), id(31), start);
    let running = did(&at_the_desk, (Act::Start, Kind::Meeting), running);
    for (project, meeting, group) in [(at_the_desk, None, None), (running, Some(id(30)), Some(id(31)))] {
        let new = NewMark {
            kind: MarkKind::Hazard,
            sector: "explosive-hazards".to_owned(),
            place: Geometry::Point(place(43.12, 36.35)).into(),
            group,
            severity: Severity::try_from(5).ok(),
        };
        let after = did(
            &project,
            (Act::Add, Kind::Mark),
            Ok(put_mark(&project, NEW, new.clone())),
        );
        let mark = after.get::<Mark>(NEW).unwrap();
        assert_eq!((mark.meeting, mark.group), (meeting, group));
        assert_eq!((mark.kind, &mark.geometry), (new.kind, &new.place));
        assert_eq!((mark.severity, mark.certainty), (new.severity, Certainty::Sure));
        assert!(mark.note.is_empty() && mark.category.is_empty());
        assert!(mark.disputed_by.is_empty() && mark.attachments.is_empty());
    }
}

#[test]
fn what_is_good_has_no_severity() {
    for (kind, asked) in [
        (MarkKind::Need, true),
        (MarkKind::Hazard, true),
        (MarkKind::Asset, false),
        (MarkKind::Service, false),
        (MarkKind::Idea, false),
    ] {
        assert_eq!(asks_severity(kind), asked, "{kind:?}");
    }
}

#[test]
fn a_category_brings_its_sector_and_is_taken_away_again() {
    let choose = |project: &Project, category: &str, sector: &str| {
        did(
            project,
            (Act::Change, Kind::Mark),
            choose_category(project, MARK, category, sector),
        )
    };
    let said = |project: &Project| {
        let mark = project.get::<Mark>(MARK).unwrap();
        (mark.category.clone(), mark.sector.clone())
    };
    let words = |category: &str, sector: &str| (category.to_owned(), sector.to_owned());
    let project = plain();
    for (category, sector, expected) in [
        ("pump", "electricity", words("pump", "electricity")),
        ("pump", "", words("pump", "water")),
    ] {
        let chosen = choose(&project, category, sector);
        assert_eq!(said(&chosen), expected);
        // The same again takes it away; the sector stays.
        assert_eq!(said(&choose(&chosen, category, "roads")), words("", &expected.1));
        // Another one takes its place.
        assert_eq!(said(&choose(&chosen, "well", "health")), words("well", "health"));
    }
    missing(choose_category(&project, DELETED, "pump", "water"), DELETED);
}

#[test]
fn marks_move_anywhere_and_catchment_areas_on_the_ground() {
    let project = plain();
    let ground: MarkPlace = square(43.2, 36.4, 0.01).into();
    let spot = Spot::new(0.25, 0.5).unwrap();
    let picture = MarkPlace::OnPicture(OnPicture {
        picture: id(50),
        shape: Geometry::Point(spot),
    });
    for place in [&ground, &picture] {
        let after = did(
            &project,
            (Act::Move, Kind::Mark),
            move_shape(&project, MARK, place.clone()),
        );
        let (mark, before) = (
            after.get::<Mark>(MARK).unwrap(),
            project.get::<Mark>(MARK).unwrap(),
        );
        assert_eq!(&mark.geometry, place);
        assert_eq!((&mark.note, mark.group), (&before.note, before.group));
    }
    let after = did(
        &project,
        (Act::Move, Kind::CatchmentArea),
        move_shape(&project, AREA, ground.clone()),
    );
    let area = after.get::<CatchmentArea>(AREA).unwrap();
    assert_eq!(area.outline.as_ref(), ground.ground());
    assert_eq!(
        area.population,
        project.get::<CatchmentArea>(AREA).unwrap().population
    );
    refused(move_shape(&project, AREA, picture), NotAllowed::NothingToDo);
    for no_shape in [NEED, DELETED] {
        missing(move_shape(&project, no_shape, ground.clone()), no_shape);
    }
}

#[test]
fn boxes_meet_where_they_overlap_or_touch() {
    let at = |west, south, side| square(west, south, side).bounds().unwrap();
    let own = at(43.0, 36.0, 1.0);
    for (other, expected) in [
        (own, true),
        (at(43.2, 36.2, 0.1), true),
        (at(42.5, 36.5, 1.0), true),
        // One corner in common.
        (at(44.0, 37.0, 1.0), true),
        (at(44.1, 36.0, 1.0), false),
        (at(43.0, 37.1, 1.0), false),
        (at(41.9, 36.0, 1.0), false),
    ] {
        assert_eq!(own.meets(other), expected);
        assert_eq!(other.meets(own), expected);
    }
}

#[test]
fn an_outline_goes_to_the_area_meant_or_makes_one() {
    let project = plain();
    let outline = square(43.3, 36.2, 0.05);
    let cases = [
        (Some(AREA), AREA, Act::Change, "Zanjili"),
        (None, NEW, Act::Add, ""),
        // The one meant is gone meanwhile, or is none.
        (Some(id(999)), NEW, Act::Add, ""),
        (Some(MARK), NEW, Act::Add, ""),
    ];
    for (known, expected, act, name) in cases {
        let (area, edit) = outline_catchment(&project, known, NEW, outline.clone());
        assert_eq!(area, expected);
        let after = did(&project, (act, Kind::CatchmentArea), Ok(edit));
        let area = after.get::<CatchmentArea>(area).unwrap();
        assert_eq!(
            (area.outline.as_ref(), area.name.as_str()),
            (Some(&outline), name)
        );
    }
}

#[test]
fn a_category_set_of_the_same_title_takes_the_place_of_the_known_one() {
    let set = |title: &str, codes: &[&str]| CategorySet {
        title: title.to_owned(),
        categories: codes
            .iter()
            .map(|code| Category {
                code: (*code).to_owned(),
                names: [("en".to_owned(), (*code).to_owned())].into(),
                icon: "water".to_owned(),
                sector: String::new(),
                kinds: Default::default(),
            })
            .collect(),
    };
    let mut project = plain();
    add(&mut project, NEW, set("Wells", &["deep"]));
    for (title, act, count, holder) in [("Wells", Act::Change, 1, NEW), ("Schools", Act::Add, 2, OTHER)] {
        let arrived = set(title, &["new", "newer"]);
        let after = did(
            &project,
            (act, Kind::CategorySet),
            Ok(keep_categories(&project, OTHER, arrived.clone())),
        );
        assert_eq!(after.count(Kind::CategorySet), count);
        assert_eq!(after.get::<CategorySet>(holder), Some(&arrived));
    }
}

#[test]
fn a_picture_is_placed_point_by_point() {
    let project = plain();
    let new = NewUnderlay {
        title: "Sheet 3".to_owned(),
        picture: attachment(b"picture"),
        width: 1600,
        height: 1200,
        control_points: Vec::new(),
    };
    let laid = did(
        &project,
        (Act::Add, Kind::Underlay),
        Ok(lay_underlay(NEW, new.clone())),
    );
    let underlay = laid.get::<Underlay>(NEW).unwrap();
    assert_eq!(
        (
            underlay.title.as_str(),
            underlay.width,
            underlay.height,
            underlay.opacity
        ),
        ("Sheet 3", 1600, 1200, OPACITY)
    );
    // A spot in pixels, and what is kept of it in tenths.
    let cases = [
        ((0.0, 0.0), (0, 0)),
        ((12.34, 799.96), (123, 8000)),
        ((-3.0, 0.06), (0, 1)),
        ((f64::NAN, 1.0), (0, 10)),
    ];
    let here = place(43.13, 36.34);
    let mut project = laid;
    for (at, (spot, kept)) in cases.into_iter().enumerate() {
        let edit = set_control_point(&project, NEW, spot, here);
        project = did(&project, (Act::Change, Kind::Underlay), edit);
        let points = &project.get::<Underlay>(NEW).unwrap().control_points;
        assert_eq!(points.len(), at + 1);
        let point = points[at];
        assert_eq!(((point.x, point.y), point.place), (kept, here));
    }
    let after = did(
        &project,
        (Act::Change, Kind::Underlay),
        drop_control_point(&project, NEW, 1),
    );
    let points = &after.get::<Underlay>(NEW).unwrap().control_points;
    assert_eq!(
        points.iter().map(|it| it.y).collect::<Vec<_>>(),
        [0, 1, 10],
        "the second one went"
    );
    let nothing = drop_control_point(&project, NEW, 9).unwrap();
    assert!(nothing.is_empty(), "there is no tenth point");
    missing(set_control_point(&project, MARK, (1.0, 1.0), here), MARK);
    missing(drop_control_point(&project, OTHER, 0), OTHER);
}

fn layer(title: &str) -> NewLayer {
    NewLayer {
        title: title.to_owned(),
        source: SourceKind::Kml,
        attribution: "Municipality".to_owned(),
        content: attachment(title.as_bytes()),
        label_field: "name".to_owned(),
    }
}

/// A pile of so many layers with the ids 200, 201 …, each put on top of those before.
fn pile(count: u128) -> Project {
    let mut project = plain();
    for number in 0..count {
        let edit = add_layer(&project, id(200 + number), layer(&number.to_string()));
        project = did(&project, (Act::Add, Kind::ReferenceLayer), Ok(edit));
    }
    project
}

fn seen(project: &Project) -> Vec<RecordId> {
    in_order(project, false)
}

#[test]
fn a_new_layer_lies_on_top_in_the_colour_that_comes_next() {
    let project = pile(10);
    assert_eq!(seen(&project), (200..210).rev().map(id).collect::<Vec<_>>());
    for (number, colour) in [(0, 0), (7, 7), (8, 0), (9, 1)] {
        let layer = project.get::<ReferenceLayer>(id(200 + number)).unwrap();
        assert_eq!((layer.style.colour, u128::from(layer.order)), (colour, number));
        assert!(layer.shown);
        assert_eq!(
            (layer.source, layer.label_field.as_str()),
            (SourceKind::Kml, "name")
        );
    }
}

#[test]
fn only_layers_that_are_switched_on_are_seen() {
    let mut project = pile(3);
    crate::fixtures::centre::change::<ReferenceLayer>(&mut project, id(201), |it| it.shown = false);
    assert_eq!(seen(&project), [202, 201, 200].map(id));
    assert_eq!(in_order(&project, true), [id(202), id(200)]);
}

#[test]
fn a_layer_moves_one_step_in_the_pile() {
    let project = pile(3);
    for (moved, step, expected) in [
        (200, Step::Up, Some([202, 200, 201])),
        (201, Step::Up, Some([201, 202, 200])),
        (201, Step::Down, Some([202, 200, 201])),
        (202, Step::Down, Some([201, 202, 200])),
        (202, Step::Up, None),
        (200, Step::Down, None),
    ] {
        let edit = move_layer(&project, id(moved), step);
        match expected {
            Some(expected) => {
                let after = did(&project, (Act::Move, Kind::ReferenceLayer), edit);
                assert_eq!(seen(&after), expected.map(id), "{moved} {step:?}");
            }
            None => refused(edit, NotAllowed::NothingToDo),
        }
    }
    missing(move_layer(&project, WOMEN, Step::Up), WOMEN);
}

#[test]
fn a_pile_with_equal_numbers_is_numbered_anew() {
    let mut project = pile(3);
    for number in 200..203 {
        crate::fixtures::centre::change::<ReferenceLayer>(&mut project, id(number), |it| it.order = 4);
    }
    assert_eq!(
        seen(&project),
        [202, 201, 200].map(id),
        "the younger one lies above"
    );
    let after = did(
        &project,
        (Act::Move, Kind::ReferenceLayer),
        move_layer(&project, id(200), Step::Up),
    );
    assert_eq!(seen(&after), [202, 200, 201].map(id));
    let orders = after.all::<ReferenceLayer>().map(|(_, it)| it.order);
    assert_eq!(orders.collect::<Vec<_>>(), [1, 0, 2]);
}
