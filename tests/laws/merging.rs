//! Laws that hold for every project, tried on 10,000 made-up ones each: undo, export and import, merging, parsers.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use catchment::domain::document::Document;
use catchment::domain::edit::{Act, Change, Edit, Refusal, State, apply};
use catchment::domain::history::{Direction, History};
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::{Assessment, Body, Kind, Need, Record};
use catchment::exchange::project_file::{read, write};
use proptest::prelude::*;

const CASES: u32 = 10_000;
const ASSESSMENT: RecordId = RecordId::from_u128(0);

/// An action on one of four records.
#[derive(Clone, Debug)]
enum Step {
    Set(u8, u8),
    Delete(u8),
    Resolve(u8, u8),
    /// Takes in what another replica had at this moment.
    Take(u8),
}

fn id(record: u8) -> RecordId {
    RecordId::from_u128(u128::from(record % 4) + 1)
}

fn need(text: u8) -> Body {
    Need {
        statement: format!("{}", text % 3),
        ..Need::default()
    }
    .into_body()
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (any::<u8>(), any::<u8>()).prop_map(|(record, text)| Step::Set(record, text)),
        2 => any::<u8>().prop_map(Step::Delete),
        1 => (any::<u8>(), any::<u8>()).prop_map(|(record, which)| Step::Resolve(record, which)),
        2 => any::<u8>().prop_map(Step::Take),
    ]
}

/// Three tablets that start from the same assessment, work alone and sometimes take in what another one has.
fn replicas() -> impl Strategy<Value = [Project; 3]> {
    prop::collection::vec((0..3_usize, step()), 0..14).prop_map(|steps| {
        let (base, _) = apply(
            &Project::empty(ASSESSMENT),
            &Edit::add(ASSESSMENT, Assessment::default()),
        )
        .unwrap();
        let mut tablets = [base.clone(), base.clone(), base];
        for (tablet, step) in steps {
            if let Step::Take(from) = step {
                let theirs = tablets[usize::from(from) % 3].clone();
                tablets[tablet].merge(&theirs);
            } else if let Some(edit) = edit_of(&tablets[tablet], &step) {
                tablets[tablet] = apply(&tablets[tablet], &edit).unwrap().0;
            }
        }
        tablets
    })
}

fn edit_of(project: &Project, step: &Step) -> Option<Edit> {
    match *step {
        Step::Set(record, text) => Some(Edit::new(
            Act::Change,
            Kind::Need,
            vec![Change::set(project, id(record), Some(need(text)))],
        )),
        Step::Delete(record) => Some(Edit::delete(project, id(record), Kind::Need)),
        Step::Resolve(record, which) => {
            let before = State::of(project, id(record));
            let choices: Vec<Body> = before.body.iter().chain(&before.conflicts).cloned().collect();
            let chosen = choices.get(usize::from(which) % choices.len().max(1))?.clone();
            Some(Edit::new(
                Act::Resolve,
                Kind::Need,
                vec![Change {
                    id: id(record),
                    before,
                    after: State {
                        body: Some(chosen),
                        conflicts: Vec::new(),
                    },
                }],
            ))
        }
        Step::Take(_) => None,
    }
}

/// What people see of a project: the state of every record.
fn states(project: &Project) -> Vec<(RecordId, State)> {
    project
        .documents()
        .map(|document| (document.id, State::of_document(document)))
        .filter(|(_, state)| *state != State::default())
        .collect()
}

fn merged(a: &Project, b: &Project) -> Project {
    let mut sum = a.clone();
    sum.merge(b);
    sum
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn merging_is_commutative_associative_idempotent([a, b, c] in replicas()) {
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
        prop_assert_eq!(merged(&a, &a), a.clone());
        prop_assert_eq!(merged(&merged(&a, &b), &b), merged(&a, &b));
    }

    #[test]
    fn undo_leads_back_and_redo_forth([a, b, _] in replicas(), steps in prop::collection::vec(step(), 1..6)) {
        // Taking in another tablet's file is an edit too, as soon as it is stored.
        let mut project = a;
        let mut history = History::default();
        let mut seen = vec![states(&project)];
        for step in &steps {
            let edit = if let Step::Take(_) = step {
                let after = merged(&project, &b);
                let edit = Edit::between(Act::Import, Kind::Assessment, &project, &after);
                project = after;
                edit
            } else {
                let Some(edit) = edit_of(&project, step) else { continue };
                project = apply(&project, &edit).unwrap().0;
                edit
            };
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
        prop_assert_eq!(history.redo(), None);
    }

    #[test]
    fn what_one_does_last_is_what_everybody_sees([a, b, _] in replicas(), record: u8, text: u8) {
        // A save on a tablet that has seen everything wins on every tablet, in any order of arrival of the files.
        let all = merged(&a, &b);
        let edit = edit_of(&all, &Step::Set(record, text)).unwrap();
        let saved = apply(&all, &edit).unwrap().0;
        prop_assert_eq!(merged(&b, &saved).body(id(record)).cloned(), Some(need(text)));
        prop_assert_eq!(merged(&saved, &a), saved);
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
    fn a_stale_edit_changes_nothing([a, _, _] in replicas(), record: u8, text: u8, later: u8) {
        let edit = edit_of(&a, &Step::Set(record, text)).unwrap();
        let moved = apply(&a, &edit_of(&a, &Step::Set(record, later)).unwrap()).unwrap().0;
        match apply(&moved, &edit) {
            Ok(_) => prop_assert_eq!(State::of(&moved, id(record)), State::of(&a, id(record))),
            Err(refusal) => prop_assert_eq!(refusal, Refusal::Stale(id(record))),
        }
    }

    #[test]
    fn revisions_of_a_document_hang_together([a, b, c] in replicas()) {
        for document in merged(&merged(&a, &b), &c).documents() {
            for (revision, leaf) in document.leaves() {
                prop_assert_eq!(revision.number() as usize, leaf.ancestors.len() + 1);
                prop_assert_eq!(
                    catchment::domain::revision::RevisionId::following(leaf.ancestors.first().copied(), &leaf.content),
                    *revision
                );
            }
            let json = serde_json::to_string(document.as_ref()).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Document>(&json).unwrap(), document.as_ref());
        }
    }
}
