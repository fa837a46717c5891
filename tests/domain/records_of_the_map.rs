//! What the map added to the records: it travels, it is checked, and a file from before says the same as ever.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use crate::fixtures::sample;

use catchment::analysis::map::georeference::of_underlay;
use catchment::domain::edit::Edit;
use catchment::domain::records::*;
use catchment::exchange::problem::Code;
use catchment::exchange::project_file::{read, write};
use catchment::present::lists::conflict_fields::{field_rows, put_together};
use sample::{MARK, WOMEN, add, done, id, mark, place, plain};
use std::collections::{BTreeMap, BTreeSet};

fn photo() -> Attachment {
    Attachment {
        hash: ContentHash::of(b"a photo"),
        media: MediaKind::Jpeg,
        bytes: 7,
    }
}

fn underlay() -> Underlay {
    let spot = |x, y, longitude, latitude| ControlPoint {
        x,
        y,
        place: place(longitude, latitude),
    };
    Underlay {
        title: "Sketch of the school wall".into(),
        picture: photo(),
        width: 2000,
        height: 1500,
        control_points: vec![
            spot(0, 0, 43.1, 36.4),
            spot(20_000, 0, 43.2, 36.4),
            spot(0, 15_000, 43.1, 36.3),
        ],
        opacity: 70,
    }
}

fn with_map_records() -> catchment::domain::project::Project {
    let mut project = plain();
    let p = &mut project;
    add(p, id(50), underlay());
    let content = Attachment {
        media: MediaKind::GeoJson,
        ..photo()
    };
    let layer = ReferenceLayer {
        title: "Wells".into(),
        source: SourceKind::Kmz,
        attribution: "Directorate of Water".into(),
        content,
        style: LayerStyle::default(),
        label_field: "name".into(),
        order: 2,
        shown: true,
    };
    add(p, id(51), layer);
    let category = Category {
        code: "well".into(),
        names: BTreeMap::from([("ar".into(), "بئر".into())]),
        icon: "water".into(),
        sector: "water".into(),
        kinds: BTreeSet::new(),
    };
    let set = CategorySet {
        title: "Water".into(),
        categories: vec![category],
    };
    add(p, id(52), set);
    let disputed = Mark {
        category: "well".into(),
        disputed_by: BTreeSet::from([WOMEN]),
        attachments: vec![photo()],
        ..project.get::<Mark>(MARK).unwrap().clone()
    };
    done(&project, &Edit::change(&project, MARK, disputed))
}

#[test]
fn they_travel_in_the_project_file() {
    let project = with_map_records();
    let text = write(&project);
    let (again, remarks) = read(text.as_bytes()).unwrap();
    assert_eq!((again, remarks), (project, vec![]));
    assert!(text.contains(&format!("\"hash\":\"{}\"", ContentHash::of(b"a photo"))));
}

#[test]
fn a_mark_without_them_is_written_as_before() {
    let text = serde_json::to_string(&mark(MarkKind::Need, "as ever")).unwrap();
    for field in ["category", "disputed_by", "attachments"] {
        assert!(!text.contains(field), "{text}");
    }
    assert_eq!(
        serde_json::from_str::<Mark>(&text).unwrap(),
        mark(MarkKind::Need, "as ever")
    );
}

#[test]
fn hashes_that_are_none_are_refused() {
    let good = ContentHash::of(b"").to_string();
    assert_eq!(
        good,
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    );
    assert_eq!(ContentHash::try_from(good.clone()), Ok(ContentHash::of(b"")));
    for bad in [
        String::new(),
        good.to_uppercase(),
        good[1..].to_owned(),
        good.replace('e', "g"),
        "é".repeat(32),
    ] {
        assert!(ContentHash::try_from(bad.clone()).is_err(), "{bad}");
    }
}

#[test]
fn absurd_underlays_and_styles_are_refused() {
    let refused = |underlay: Underlay| {
        let mut project = plain();
        add(&mut project, id(50), underlay);
        let problem = read(write(&project).as_bytes()).unwrap_err();
        assert_eq!(problem.code, Code::AbsurdNumber);
        problem.place.field.unwrap()
    };
    assert_eq!(
        refused(Underlay {
            opacity: 101,
            ..underlay()
        }),
        "opacity"
    );
    assert_eq!(
        refused(Underlay {
            width: 0,
            ..underlay()
        }),
        "width"
    );
    assert_eq!(
        refused(Underlay {
            height: 100_001,
            ..underlay()
        }),
        "height"
    );
    let crowded = vec![underlay().control_points[0]; 201];
    assert_eq!(
        refused(Underlay {
            control_points: crowded,
            ..underlay()
        }),
        "control_points"
    );
}

#[test]
fn an_underlay_is_placed_by_its_control_points() {
    let placed = of_underlay(&underlay()).unwrap();
    let middle = placed.position(1000.0, 750.0).unwrap();
    assert!((middle.longitude() - 43.15).abs() < 1e-3 && (middle.latitude() - 36.35).abs() < 1e-3);
    assert!(!placed.mirrored);
    let bare = Underlay {
        control_points: Vec::new(),
        ..underlay()
    };
    assert!(
        of_underlay(&bare).is_err(),
        "a picture alone claims no coordinates"
    );
}

#[test]
fn a_field_that_only_one_version_has_can_be_chosen() {
    let plain = mark(MarkKind::Need, "x");
    let disputed = Mark {
        disputed_by: BTreeSet::from([WOMEN]),
        ..plain.clone()
    };
    for versions in [
        [plain.clone(), disputed.clone()],
        [disputed.clone(), plain.clone()],
    ] {
        let bodies = versions.clone().map(Record::into_body);
        let rows = field_rows(&bodies);
        let names: Vec<&str> = rows
            .iter()
            .filter(|row| row.differs)
            .map(|row| row.field.as_str())
            .collect();
        assert_eq!(names, ["disputed_by"]);
        for (at, version) in versions.iter().enumerate() {
            let chosen = put_together(&bodies, &rows, &vec![at; rows.len()]);
            assert_eq!(chosen, Some(version.clone().into_body()));
        }
    }
}
