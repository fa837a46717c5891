//! Laws of marks on pictures, tried on 10,000 made-up histories each: undo, export and import, merging, and that no table ever claims
//! coordinates for them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::fixtures::sample;

use catchment::domain::actions::place_marks::place_marks;
use catchment::domain::edit::{Act, Edit, State, apply};
use catchment::domain::geometry::Geometry;
use catchment::domain::history::{Direction, History};
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::*;
use catchment::domain::spot::Spot;
use catchment::exchange::project_file::{read, write};
use catchment::exchange::tables::{self, Cell};
use catchment::present::map::picture_map::{Board, on_the_ground};
use proptest::prelude::*;
use sample::{ASSESSMENT, add, done, id, mark, place};

const PICTURES: [RecordId; 2] = [id(80), id(81)];

/// An action on one of four marks or two pictures.
#[derive(Clone, Debug)]
enum Step {
    /// A mark on a picture: a point, a line or an area, through the board as a finger would.
    OnPicture(u8, u8, u32, u32),
    OnGround(u8, u32),
    Delete(u8),
    /// Control points of a picture, or none any more.
    Controls(u8, bool),
    DeletePicture(u8),
    /// All its marks to the ground.
    PlaceMarks(u8),
    Take(u8),
}

fn mark_id(record: u8) -> RecordId {
    id(10 + u128::from(record % 4))
}

fn picture(which: u8) -> RecordId {
    PICTURES[usize::from(which % 2)]
}

fn step() -> impl Strategy<Value = Step> {
    let share = 0..=1_000_000_u32;
    prop_oneof![
        5 => (any::<u8>(), any::<u8>(), share.clone(), share.clone()).prop_map(|(record, which, x, y)| Step::OnPicture(record, which, x, y)),
        2 => (any::<u8>(), share).prop_map(|(record, x)| Step::OnGround(record, x)),
        1 => any::<u8>().prop_map(Step::Delete),
        3 => (any::<u8>(), any::<bool>()).prop_map(|(which, set)| Step::Controls(which, set)),
        1 => any::<u8>().prop_map(Step::DeletePicture),
        3 => any::<u8>().prop_map(Step::PlaceMarks),
        2 => any::<u8>().prop_map(Step::Take),
    ]
}

fn underlay(controls: bool) -> Underlay {
    let corners = [(0, 0), (6_000, 300), (5_500, 4_000), (200, 3_900)];
    let point = |(x, y): (u32, u32)| ControlPoint {
        x,
        y,
        place: place(43.1 + f64::from(x) / 1e6, 36.3 - f64::from(y) / 1e6),
    };
    Underlay {
        title: "Sketch".into(),
        picture: Attachment {
            hash: ContentHash::of(b"sketch"),
            media: MediaKind::Jpeg,
            bytes: 6,
        },
        width: 600,
        height: 400,
        control_points: if controls {
            corners.map(point).to_vec()
        } else {
            Vec::new()
        },
        opacity: 80,
    }
}

fn put(project: &Project, id: RecordId, place: MarkPlace) -> Edit {
    let known = project.get::<Mark>(id).cloned();
    let mark = Mark {
        geometry: place,
        ..known.clone().unwrap_or_else(|| mark(MarkKind::Need, "said"))
    };
    match known {
        Some(_) => Edit::change(project, id, mark),
        // A deleted record may be there again.
        None => Edit::change(project, id, mark).labelled(Act::Add),
    }
}

fn edit_of(project: &Project, step: &Step) -> Option<Edit> {
    match *step {
        Step::OnPicture(record, which, x, y) => {
            let board = Board::of(project, picture(which))?;
            let spot = |dx: f64, dy: f64| Spot::nearest(f64::from(x) / 1e6 + dx, f64::from(y) / 1e6 + dy);
            let corners = vec![spot(0.0, 0.0), spot(0.1, 0.0), spot(0.1, 0.1), spot(0.0, 0.0)];
            let shape = match record % 3 {
                0 => Geometry::Point(corners[0]),
                1 => Geometry::Line(corners[..2].to_vec()),
                _ => Geometry::Area(vec![corners]),
            };
            let drawn = board.shape(&MarkPlace::OnPicture(OnPicture {
                picture: picture(which),
                shape,
            }));
            Some(put(project, mark_id(record), board.on_picture(&drawn?)?))
        }
        Step::OnGround(record, x) => {
            let there = Geometry::Point(place(43.0 + f64::from(x) / 1e7, 36.3));
            Some(put(project, mark_id(record), there.into()))
        }
        Step::Delete(record) => Some(Edit::delete(project, mark_id(record), Kind::Mark)),
        Step::Controls(which, set) => {
            project.get::<Underlay>(picture(which))?;
            Some(Edit::change(project, picture(which), underlay(set)))
        }
        Step::DeletePicture(which) => Some(Edit::delete(project, picture(which), Kind::Underlay)),
        Step::PlaceMarks(which) => {
            let places = on_the_ground(project, picture(which))?;
            place_marks(project, places).ok()
        }
        Step::Take(_) => None,
    }
}

fn replicas() -> impl Strategy<Value = [Project; 3]> {
    prop::collection::vec((0..3_usize, step()), 0..14).prop_map(|steps| {
        let mut base = Project::empty(ASSESSMENT);
        add(&mut base, ASSESSMENT, Assessment::default());
        for picture in PICTURES {
            add(&mut base, picture, underlay(false));
        }
        let mut tablets = [base.clone(), base.clone(), base];
        for (tablet, step) in steps {
            if let Step::Take(from) = step {
                let theirs = tablets[usize::from(from) % 3].clone();
                tablets[tablet].merge(&theirs);
            } else if let Some(edit) = edit_of(&tablets[tablet], &step) {
                tablets[tablet] = done(&tablets[tablet], &edit);
            }
        }
        tablets
    })
}

fn merged(a: &Project, b: &Project) -> Project {
    let mut sum = a.clone();
    sum.merge(b);
    sum
}

fn states(project: &Project) -> Vec<(RecordId, State)> {
    let all = project
        .documents()
        .map(|document| (document.id, State::of_document(document)));
    all.filter(|(_, state)| *state != State::default()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn merging_is_commutative_associative_idempotent([a, b, c] in replicas()) {
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
        prop_assert_eq!(merged(&merged(&a, &b), &b), merged(&a, &b));
    }

    #[test]
    fn export_and_import_are_inverse([a, b, _] in replicas()) {
        let project = merged(&a, &b);
        let text = write(&project);
        let (again, remarks) = read(text.as_bytes()).unwrap();
        prop_assert_eq!(write(&again), text);
        prop_assert_eq!(again, project);
        prop_assert_eq!(remarks, vec![]);
    }

    #[test]
    fn undo_leads_back_and_redo_forth([a, _, _] in replicas(), steps in prop::collection::vec(step(), 1..8)) {
        let mut project = a;
        let mut history = History::default();
        let mut seen = vec![states(&project)];
        for step in &steps {
            let Some(edit) = edit_of(&project, step).filter(|edit| !edit.is_empty()) else { continue };
            project = apply(&project, &edit).unwrap().0;
            history.record(Direction::Do, &edit);
            seen.push(states(&project));
        }
        for expected in seen.iter().rev().skip(1) {
            let edit = history.undo().unwrap();
            project = apply(&project, &edit).unwrap().0;
            history.record(Direction::Undo, &edit);
            prop_assert_eq!(&states(&project), expected);
        }
        for expected in &seen[1..] {
            let edit = history.redo().unwrap();
            project = apply(&project, &edit).unwrap().0;
            history.record(Direction::Redo, &edit);
            prop_assert_eq!(&states(&project), expected);
        }
    }

    #[test]
    fn a_mark_has_degrees_or_lies_on_a_picture_and_never_both([a, b, _] in replicas()) {
        let project = merged(&a, &b);
        let table = tables::marks(&project);
        let column = |name| table.columns.iter().position(|column| *column == name).unwrap();
        prop_assert_eq!(table.rows.len(), project.all::<Mark>().count());
        for row in &table.rows {
            let mark = project.get::<Mark>(row.id).unwrap();
            let is_empty = |name| row.cells[column(name)] == Cell::Empty;
            let on_picture = mark.geometry.on_picture().is_some();
            prop_assert_eq!(row.shape.is_none(), on_picture);
            for shares in ["on_picture", "share_of_width", "share_of_height"] {
                prop_assert_eq!(is_empty(shares), !on_picture);
            }
            if on_picture {
                prop_assert!(is_empty("longitude") && is_empty("latitude"));
            }
        }
    }
}
