//! Areas cut in parts and made one, marks of a picture put on the ground, conflicts settled.
#![allow(clippy::unwrap_used)]

use super::support::{did, missing, refused};
use crate::fixtures::centre::change;
use crate::fixtures::sample::*;
use catchment::domain::actions::cut_and_merge::{alike, cut, merge};
use catchment::domain::actions::place_marks::{marks_on, place_marks};
use catchment::domain::actions::resolve_conflict::resolve_conflict;
use catchment::domain::edit::{Act, NotAllowed};
use catchment::domain::geometry::Geometry;
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::*;
use catchment::domain::spot::Spot;
use std::collections::{BTreeMap, BTreeSet};

const OTHER: RecordId = id(100);
const NEXT: RecordId = id(101);
const PICTURE: RecordId = id(102);

fn ids() -> impl FnMut() -> RecordId {
    let mut next = 200..;
    move || id(next.next().unwrap())
}

fn area_mark(west: f64, note: &str) -> Mark {
    Mark {
        geometry: square(west, 36.3, 0.01).into(),
        ..mark(MarkKind::Need, note)
    }
}

fn on_picture(across: f64) -> MarkPlace {
    MarkPlace::OnPicture(OnPicture {
        picture: PICTURE,
        shape: Geometry::Point(Spot::new(across, 0.5).unwrap()),
    })
}

/// The sample with a second catchment area, two neighbouring areas drawn by the women, and two marks on a picture.
fn project() -> Project {
    let mut project = plain();
    let p = &mut project;
    change::<Mark>(p, MARK, |it| it.geometry = square(43.1, 36.3, 0.01).into());
    add(p, OTHER, area_mark(43.11, "dry since May"));
    change::<Need>(p, OTHER_NEED, |it| {
        it.marks.insert(OTHER);
    });
    let area = CatchmentArea {
        name: "West".to_owned(),
        outline: Some(square(43.2, 36.3, 0.1)),
        population: participants(100, 50),
        ..CatchmentArea::default()
    };
    add(p, NEXT, area);
    for (number, across) in [(110, 0.25), (111, 0.75)] {
        let one = Mark {
            geometry: on_picture(across),
            ..mark(MarkKind::Asset, "")
        };
        add(p, id(number), one);
    }
    project
}

#[test]
fn the_first_part_stays_with_the_record_and_others_say_the_same() {
    let project = project();
    let parts = [43.1, 43.103, 43.106].map(|west| MarkPlace::from(square(west, 36.3, 0.003)));
    let after = did(
        &project,
        (Act::Split, Kind::Mark),
        cut(&project, MARK, &parts, ids()),
    );
    for (record, place) in [MARK, id(200), id(201)].into_iter().zip(&parts) {
        let part = after.get::<Mark>(record).unwrap();
        assert_eq!(&part.geometry, place);
        assert_eq!(part.note, project.get::<Mark>(MARK).unwrap().note);
        assert!(
            after.get::<Need>(NEED).unwrap().marks.contains(&record),
            "the need names every part"
        );
    }
    let after = did(
        &project,
        (Act::Split, Kind::CatchmentArea),
        cut(&project, AREA, &parts[..2], ids()),
    );
    let (kept, new) = (
        after.get::<CatchmentArea>(AREA).unwrap(),
        after.get::<CatchmentArea>(id(200)).unwrap(),
    );
    assert_eq!(
        kept.population,
        project.get::<CatchmentArea>(AREA).unwrap().population
    );
    assert_eq!((new.name.as_str(), new.population.total()), ("Zanjili", 0));

    for too_few in [&parts[..0], &parts[..1]] {
        refused(cut(&project, MARK, too_few, ids()), NotAllowed::NothingToDo);
    }
    missing(cut(&project, NEED, &parts, ids()), NEED);
    let aloft = [on_picture(0.1), on_picture(0.2)];
    refused(cut(&project, AREA, &aloft, ids()), NotAllowed::NothingToDo);
}

#[test]
fn only_areas_of_one_voice_about_one_thing_are_alike() {
    let one = area_mark(43.1, "");
    for (other, expected) in [
        (area_mark(43.2, "other words"), true),
        (
            Mark {
                group: None,
                ..area_mark(43.2, "")
            },
            false,
        ),
        (
            Mark {
                sector: "health".to_owned(),
                ..area_mark(43.2, "")
            },
            false,
        ),
        (
            Mark {
                kind: MarkKind::Asset,
                ..area_mark(43.2, "")
            },
            false,
        ),
        (mark(MarkKind::Need, "a point"), false),
    ] {
        assert_eq!(alike(&one, &other), expected);
        assert_eq!(alike(&other, &one), expected);
    }
}

#[test]
fn merging_keeps_every_word_and_every_link() {
    let project = project();
    let whole: MarkPlace = square(43.1, 36.3, 0.02).into();
    let others = BTreeSet::from([OTHER]);
    let after = did(
        &project,
        (Act::Merge, Kind::Mark),
        merge(&project, MARK, &others, &whole),
    );
    let merged = after.get::<Mark>(MARK).unwrap();
    assert_eq!(merged.note, "=broken pump\ndry since May");
    assert_eq!(merged.geometry, whole);
    assert!(after.get::<Mark>(OTHER).is_none());
    for need in [NEED, OTHER_NEED] {
        assert_eq!(after.get::<Need>(need).unwrap().marks, [MARK].into());
    }

    let after = did(
        &project,
        (Act::Merge, Kind::CatchmentArea),
        merge(&project, NEXT, &BTreeSet::from([AREA]), &whole),
    );
    let area = after.get::<CatchmentArea>(NEXT).unwrap();
    let people = |id| project.get::<CatchmentArea>(id).unwrap().population.total();
    assert_eq!(area.population.total(), people(AREA) + people(NEXT));
    assert_eq!(area.population_source, "Master list 2025");
    assert_eq!(after.get::<Need>(NEED).unwrap().catchment_area, Some(NEXT));
}

#[test]
fn what_is_not_alike_is_not_merged() {
    let project = project();
    let whole: MarkPlace = square(43.1, 36.3, 0.02).into();
    let with =
        |survivor, others: &[RecordId]| merge(&project, survivor, &others.iter().copied().collect(), &whole);
    for (survivor, others) in [
        (MARK, vec![]),
        (MARK, vec![MARK]),
        (MARK, vec![HAZARD]),
        (AREA, vec![AREA]),
    ] {
        refused(with(survivor, &others), NotAllowed::NothingToDo);
    }
    for (survivor, others, gone) in [
        (MARK, vec![NEXT], NEXT),
        (AREA, vec![MARK], MARK),
        (NEED, vec![MARK], NEED),
    ] {
        missing(with(survivor, &others), gone);
    }
    let aloft = merge(&project, AREA, &[NEXT].into(), &on_picture(0.5));
    refused(aloft, NotAllowed::NothingToDo);
}

#[test]
fn marks_of_a_picture_go_to_the_ground_in_one_step() {
    let project = project();
    let both = [id(110), id(111)];
    assert_eq!(
        marks_on(&project, PICTURE).map(|(id, _)| id).collect::<Vec<_>>(),
        both
    );
    let places: BTreeMap<RecordId, Geometry> = both
        .into_iter()
        .zip([43.1, 43.2])
        .map(|(id, west)| (id, Geometry::Point(place(west, 36.3))))
        .collect();
    let after = did(
        &project,
        (Act::Move, Kind::Mark),
        place_marks(&project, places.clone()),
    );
    for (id, place) in &places {
        assert_eq!(after.get::<Mark>(*id).unwrap().geometry.ground(), Some(place));
    }
    assert_eq!(marks_on(&after, PICTURE).count(), 0);
    refused(place_marks(&after, places), NotAllowed::NothingToDo);
    refused(place_marks(&project, BTreeMap::new()), NotAllowed::NothingToDo);
    let gone = BTreeMap::from([(NEED, Geometry::Point(place(43.1, 36.3)))]);
    missing(place_marks(&project, gone), NEED);
}

#[test]
fn a_conflict_is_settled_by_one_content() {
    let project = with_conflict();
    let known = project.get::<Mark>(MARK).unwrap().clone();
    for note in ["no water at night", "pump broken since May", "both, put together"] {
        let chosen = Mark {
            note: note.to_owned(),
            ..known.clone()
        };
        let edit = resolve_conflict(&project, MARK, Body::Mark(chosen.clone()));
        let after = did(&project, (Act::Resolve, Kind::Mark), edit);
        assert_eq!(after.conflicts().count(), 0);
        assert_eq!(after.get::<Mark>(MARK), Some(&chosen));
    }
    let settled = |id, body| resolve_conflict(&project, id, body);
    refused(
        settled(HAZARD, Body::Mark(known.clone())),
        NotAllowed::NothingToDo,
    );
    refused(
        settled(MARK, Body::Need(Need::default())),
        NotAllowed::NothingToDo,
    );
    missing(settled(DELETED, Body::Mark(known)), DELETED);
}
