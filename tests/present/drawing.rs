//! Shapes on their way onto the map, and areas cut and merged without losing what points to them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::fixtures::sample;

use catchment::domain::actions::cut_and_merge;
use catchment::domain::edit::{Edit, apply};
use catchment::domain::geometry::{Geometry, Position};
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::*;
use catchment::present::map::sketch::{Form, Lack, Sketch, Tapped};
use catchment::present::map::unfinished::{Unfinished, read, write};
use sample::{MARK, id, mark, plain};
use std::collections::BTreeSet;

fn square() -> Geometry {
    sample::square(43.0, 36.0, 0.01)
}

fn at(longitude: f64, latitude: f64) -> Position {
    Position::new(longitude, latitude).unwrap()
}

#[test]
fn a_corner_that_would_cross_is_not_set() {
    let mut sketch = Sketch::new(Form::Area);
    for place in [at(43.0, 36.0), at(43.01, 36.0), at(43.0, 36.01)] {
        assert_eq!(sketch.tap(place, 5.0), Tapped::Set);
    }
    assert_eq!(sketch.tap(at(43.01, 35.99), 5.0), Tapped::Crosses);
    assert_eq!(sketch.corners.len(), 3);
    assert_eq!(sketch.tap(at(43.0, 36.0), 5.0), Tapped::Closes);
    assert!(matches!(sketch.shape(), Ok(Geometry::Area(rings)) if rings[0].len() == 4));
    sketch.back();
    assert_eq!(sketch.shape(), Err(Lack::Corners(3)));
}

#[test]
fn a_stroke_is_taken_back_as_a_whole_and_one_that_crosses_is_no_area() {
    let mut sketch = Sketch::new(Form::Area);
    sketch.tap(at(43.0, 36.0), 0.0);
    let bow = [at(43.0, 36.0), at(43.01, 36.01), at(43.01, 36.0), at(43.0, 36.01)];
    sketch.stroke(&bow, 1.0);
    assert_eq!(sketch.corners.len(), 4);
    assert_eq!(sketch.shape(), Err(Lack::Crossing));
    sketch.back();
    assert_eq!(sketch.corners.len(), 1);
}

#[test]
fn a_circle_moves_with_its_centre_and_measures_its_ground() {
    let mut sketch = Sketch::new(Form::Circle);
    sketch.tap(at(43.0, 36.0), 0.0);
    sketch.tap(at(43.1, 36.0), 0.0);
    sketch.radius = 1000;
    let area = sketch.figures().square_metres.unwrap() as f64;
    assert!(
        (area / (std::f64::consts::PI * 1e6) - 1.0).abs() < 0.003,
        "{area}"
    );
    sketch.radius = 0;
    assert_eq!(sketch.shape(), Err(Lack::Radius));
}

#[test]
fn steps_closer_than_the_least_are_not_taken() {
    let mut sketch = Sketch::new(Form::Line);
    assert!(sketch.walk(at(43.0, 36.0), 3.0));
    assert!(!sketch.walk(at(43.00001, 36.0), 3.0));
    assert!(sketch.walk(at(43.001, 36.0), 3.0));
    assert!(sketch.walk(at(43.002, 36.0), 3.0));
    sketch.thin(2.0);
    assert_eq!(sketch.corners.len(), 2);
}

#[test]
fn what_is_unfinished_reads_as_it_was_written() {
    let mut sketch = Sketch::new(Form::Line);
    sketch.tap(at(43.0, 36.0), 0.0);
    let all = vec![
        Unfinished::Mark {
            kind: MarkKind::Need,
            sector: "water".to_owned(),
            sketch: sketch.clone(),
            picture: Some(id(80)),
        },
        Unfinished::Cut { id: id(7), sketch },
        Unfinished::Reshape {
            id: id(8),
            shape: square(),
        },
    ];
    assert_eq!(read(&write(&all)), all);
    assert!(read("broken").is_empty());
}

fn after(project: &Project, edit: &Edit) -> Project {
    let (next, _) = apply(project, edit).unwrap();
    let (back, _) = apply(&next, &edit.inverse()).unwrap();
    for document in project.documents() {
        let again = back.document(document.id).unwrap();
        assert_eq!(again.body(), document.body(), "undo leads back");
    }
    next
}

fn with_area_mark() -> (Project, Mark) {
    let project = plain();
    let area = Mark {
        geometry: square().into(),
        ..mark(MarkKind::Need, "here")
    };
    let (project, _) = apply(&project, &Edit::change(&project, MARK, area.clone())).unwrap();
    (project, area)
}

#[test]
fn the_first_part_keeps_the_record_and_needs_name_all_parts() {
    let (project, area) = with_area_mark();
    let parts = [square().into(), Geometry::Area(vec![]).into()];
    let edit = cut_and_merge::cut(&project, MARK, &parts, || id(900)).unwrap();
    let next = after(&project, &edit);
    assert_eq!(next.get::<Mark>(id(900)).unwrap().note, area.note);
    for (need, before) in project
        .all::<Need>()
        .filter(|(_, need)| need.marks.contains(&MARK))
    {
        let marks = &next.get::<Need>(need).unwrap().marks;
        assert!(marks.contains(&id(900)) && marks.is_superset(&before.marks));
    }
    assert!(cut_and_merge::cut(&project, MARK, &parts[..1], || id(900)).is_err());
}

#[test]
fn one_record_lives_on_with_the_words_of_all() {
    let (project, area) = with_area_mark();
    let other = Mark {
        note: "and there".to_owned(),
        severity: Severity::try_from(5).ok(),
        ..area.clone()
    };
    let (project, _) = apply(&project, &Edit::add(id(901), other.clone())).unwrap();
    let gone = BTreeSet::<RecordId>::from([id(901)]);
    let next = after(
        &project,
        &cut_and_merge::merge(&project, MARK, &gone, &square().into()).unwrap(),
    );
    let merged = next.get::<Mark>(MARK).unwrap();
    assert_eq!(merged.note, "here\nand there");
    assert_eq!(merged.severity, Severity::try_from(5).ok());
    assert!(next.get::<Mark>(id(901)).is_none());

    let stranger = Mark { group: None, ..other };
    let (project, _) = apply(&project, &Edit::change(&project, id(901), stranger)).unwrap();
    assert!(
        cut_and_merge::merge(&project, MARK, &gone, &square().into()).is_err(),
        "no voice is written over another's"
    );
}

#[test]
fn people_of_merged_catchment_areas_are_added_up() {
    let project = plain();
    let cell = catchment::domain::people::Cell {
        sex: catchment::domain::people::Sex::Female,
        age: catchment::domain::people::AgeBand::ALL[0],
        status: catchment::domain::people::Status::ALL[0],
    };
    let area = |people| {
        let mut area = CatchmentArea {
            outline: Some(square()),
            ..CatchmentArea::default()
        };
        area.population.set(cell, people);
        area
    };
    let (project, _) = apply(&project, &Edit::add(id(910), area(30))).unwrap();
    let (project, _) = apply(&project, &Edit::add(id(911), area(12))).unwrap();
    let edit = cut_and_merge::merge(&project, id(910), &BTreeSet::from([id(911)]), &square().into()).unwrap();
    let next = after(&project, &edit);
    assert_eq!(
        next.get::<CatchmentArea>(id(910)).unwrap().population.get(cell),
        42
    );
    let edit = cut_and_merge::cut(&next, id(910), &[square().into(), square().into()], || id(912)).unwrap();
    let cut = after(&next, &edit);
    assert_eq!(
        cut.get::<CatchmentArea>(id(910)).unwrap().population.get(cell),
        42
    );
    assert_eq!(cut.get::<CatchmentArea>(id(912)).unwrap().population.total(), 0);
}
