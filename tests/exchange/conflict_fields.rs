//! Settling a conflict field by field: what is offered, and that what is chosen holds on every device.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::fixtures::sample;

use catchment::domain::actions::resolve_conflict::resolve_conflict;
use catchment::domain::edit::{Edit, NotAllowed, Refusal, State, apply};
use catchment::domain::project::Project;
use catchment::domain::records::{Body, Kind, Mark, MarkKind, Severity};
use catchment::present::lists::conflict_fields::{field_rows, put_together, versions};
use sample::{HAZARD, LINE, MARK, done, id, mark, plain, renote};

/// Two tablets: one changed note and severity, the other only the note.
fn two_tablets() -> (Project, Project, Project) {
    let base = plain();
    let ours = {
        let mark = Mark {
            note: "ours".into(),
            severity: Severity::try_from(5).ok(),
            ..base.get::<Mark>(MARK).unwrap().clone()
        };
        done(&base, &Edit::change(&base, MARK, mark))
    };
    let theirs = renote(&base, "theirs");
    let mut merged = ours.clone();
    merged.merge(&theirs);
    (ours, theirs, merged)
}

#[test]
fn the_fields_that_differ_come_first() {
    let (.., merged) = two_tablets();
    let versions = versions(merged.document(MARK).unwrap());
    assert_eq!(versions.len(), 2);
    let rows = field_rows(&versions);
    let differing: Vec<&str> = rows
        .iter()
        .filter(|row| row.differs)
        .map(|row| row.field.as_str())
        .collect();
    assert_eq!(differing, ["note", "severity"]);
    assert_eq!(rows.len(), 8);
    assert!(rows[0].differs && rows[1].differs && !rows[2].differs);
}

#[test]
fn every_choice_makes_a_record_that_holds_everywhere() {
    let (ours, theirs, merged) = two_tablets();
    let versions = versions(merged.document(MARK).unwrap());
    let rows = field_rows(&versions);
    for note in 0..2 {
        for severity in 0..2 {
            let mut chosen = vec![0; rows.len()];
            (chosen[0], chosen[1]) = (note, severity);
            let body = put_together(&versions, &rows, &chosen).unwrap();
            let edit = resolve_conflict(&merged, MARK, body.clone()).unwrap();
            let (settled, _) = apply(&merged, &edit).unwrap();
            assert_eq!(
                State::of(&settled, MARK),
                State {
                    body: Some(body),
                    conflicts: vec![]
                }
            );
            for other in [&ours, &theirs, &merged] {
                let mut after = other.clone();
                after.merge(&settled);
                assert_eq!(after, settled);
            }
            let (undone, _) = apply(&settled, &edit.inverse()).unwrap();
            assert_eq!(State::of(&undone, MARK), State::of(&merged, MARK));
            let (redone, _) = apply(&undone, &edit).unwrap();
            assert_eq!(State::of(&redone, MARK), State::of(&settled, MARK));
        }
    }
}

#[test]
fn three_versions_and_a_missing_choice() {
    let (.., mut merged) = two_tablets();
    merged.merge(&renote(&plain(), "a third"));
    let versions = versions(merged.document(MARK).unwrap());
    assert_eq!(versions.len(), 3);
    let rows = field_rows(&versions);
    assert_eq!(put_together(&versions, &rows, &vec![3; rows.len()]), None);
    assert_eq!(put_together(&versions, &rows, &[]), None);
    assert_eq!(put_together(&[], &[], &[]), None);
    for (version, body) in versions.iter().enumerate() {
        assert_eq!(
            put_together(&versions, &rows, &vec![version; rows.len()]).as_ref(),
            Some(body)
        );
    }
}

#[test]
fn every_kind_of_record_can_be_put_together() {
    let project = plain();
    for document in project.documents() {
        if let Some(body) = document.body() {
            let versions = [body.clone()];
            let rows = field_rows(&versions);
            assert_eq!(
                put_together(&versions, &rows, &vec![0; rows.len()]).as_ref(),
                Some(body)
            );
        }
    }
}

#[test]
fn what_cannot_be_settled() {
    let (.., merged) = two_tablets();
    let nothing = Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    let body = |id| merged.body(id).unwrap().clone();
    assert_eq!(resolve_conflict(&merged, HAZARD, body(HAZARD)), nothing);
    assert_eq!(resolve_conflict(&merged, MARK, body(LINE)), nothing);
    assert_eq!(
        resolve_conflict(&merged, id(77), Body::Mark(mark(MarkKind::Need, ""))),
        Err(Refusal::Missing(id(77)))
    );
    assert_eq!(merged.body(MARK).map(Body::kind), Some(Kind::Mark));
}
