//! Tables about revisions, edits and history: what stands where, step by step.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::fixtures::sample;

use catchment::domain::document::Document;
use catchment::domain::edit::{Act, Change, Edit, Refusal, State, apply};
use catchment::domain::history::{Direction, History, STEPS};
use catchment::domain::records::{Kind, Mark, MarkKind, Record};
use catchment::domain::revision::RevisionId;
use sample::{HAZARD, MARK, done, mark, plain, renote, resolve, with_conflict};

#[test]
fn revision_ids_as_text() {
    let good = "12-0123456789abcdef0123456789abcdef";
    assert_eq!(good.parse::<RevisionId>().unwrap().to_string(), good);
    for bad in [
        "",
        "-",
        "1",
        "1-",
        "0-0123456789abcdef0123456789abcdef",
        "01-0123456789abcdef0123456789abcdef",
        "+1-0123456789abcdef0123456789abcdef",
        "-1-0123456789abcdef0123456789abcdef",
        "1-0123456789ABCDEF0123456789abcdef",
        "1-0123456789abcdef0123456789abcde",
        "1-0123456789abcdef0123456789abcdef0",
        "1-0123456789abcdef0123456789abcdeé",
        "4294967296-0123456789abcdef0123456789abcdef",
    ] {
        assert!(bad.parse::<RevisionId>().is_err(), "{bad}");
    }
}

#[test]
fn revisions_count_up_and_depend_on_parent_and_content() {
    let content = |note: &str| Some(mark(MarkKind::Need, note).into_body());
    let first = RevisionId::following(None, &content("a"));
    assert_eq!(first.number(), 1);
    assert_eq!(first, RevisionId::following(None, &content("a")));
    assert_ne!(first, RevisionId::following(None, &content("b")));
    let second = RevisionId::following(Some(first), &content("a"));
    assert_eq!(second.number(), 2);
    assert_ne!(second, RevisionId::following(None, &content("a")));
    assert!(second > first);
    assert_eq!(RevisionId::following(Some(second), &None).number(), 3);
}

#[test]
fn the_same_change_on_two_tablets_is_no_conflict() {
    let base = plain();
    let mut ours = renote(&base, "same words");
    ours.merge(&renote(&base, "same words"));
    assert_eq!(ours.conflicts().count(), 0);
}

#[test]
fn life_wins_over_deletion_and_length_over_hash() {
    let base = plain();
    let deleted = done(&base, &Edit::delete(&base, MARK, Kind::Mark));
    let mut changed = renote(&base, "still needed");
    changed.merge(&deleted);
    assert_eq!(changed.get::<Mark>(MARK).unwrap().note, "still needed");
    assert_eq!(changed.conflicts().count(), 0, "a tombstone is no conflict");
    let longer = renote(&renote(&base, "one"), "two");
    for other in ["a", "b", "c", "d"] {
        let mut merged = renote(&base, other);
        merged.merge(&longer);
        assert_eq!(merged.get::<Mark>(MARK).unwrap().note, "two");
        assert_eq!(merged.document(MARK).unwrap().conflicts().count(), 1);
    }
}

#[test]
fn settling_and_taking_that_back() {
    let conflict = with_conflict();
    let edit = resolve(&conflict, MARK);
    let settled = done(&conflict, &edit);
    assert_eq!(settled.conflicts().count(), 0);
    let back = done(&settled, &edit.inverse());
    assert_eq!(State::of(&back, MARK), State::of(&conflict, MARK));
    let again = done(&back, &edit);
    assert_eq!(State::of(&again, MARK), State::of(&settled, MARK));
}

#[test]
fn a_hundred_and_more_steps_back_and_forth() {
    let base = plain();
    let (mut project, mut history) = (base.clone(), History::default());
    for step in 0..150 {
        let note = Mark {
            note: format!("step {step}"),
            ..project.get::<Mark>(MARK).unwrap().clone()
        };
        let edit = Edit::change(&project, MARK, note);
        project = done(&project, &edit);
        history.record(Direction::Do, &edit);
    }
    let end = State::of(&project, MARK);
    for _ in 0..150 {
        let edit = history.undo().unwrap();
        project = done(&project, &edit);
        history.record(Direction::Undo, &edit);
    }
    assert_eq!(history.undo(), None);
    assert_eq!(State::of(&project, MARK), State::of(&base, MARK));
    for _ in 0..150 {
        let edit = history.redo().unwrap();
        project = done(&project, &edit);
        history.record(Direction::Redo, &edit);
    }
    assert_eq!(State::of(&project, MARK), end);
    const { assert!(STEPS >= 100) };
}

#[test]
fn a_new_edit_ends_redoing_and_the_oldest_steps_are_forgotten() {
    let project = plain();
    let edit = Edit::delete(&project, MARK, Kind::Mark);
    let mut history = History::default();
    for _ in 0..STEPS + 50 {
        history.record(Direction::Do, &edit);
    }
    let mut steps = 0;
    while let Some(edit) = history.undo() {
        history.record(Direction::Undo, &edit);
        steps += 1;
    }
    assert_eq!(steps, STEPS);
    history.record(Direction::Do, &edit);
    assert_eq!(history.redo(), None);
}

#[test]
fn stale_edits_change_nothing_at_all() {
    let base = plain();
    let both = Edit::new(
        Act::Delete,
        Kind::Mark,
        vec![Change::set(&base, HAZARD, None), Change::set(&base, MARK, None)],
    );
    let moved = renote(&base, "changed meanwhile");
    assert_eq!(apply(&moved, &both).map(drop), Err(Refusal::Stale(MARK)));
    assert!(moved.body(HAZARD).is_some());
}

#[test]
fn a_deleted_record_can_come_back_and_be_deleted_again() {
    let mut document = Document::new(MARK, mark(MarkKind::Idea, "x").into_body());
    for round in 1..=5 {
        document.save(None, &[]);
        assert_eq!(document.body(), None);
        document.save(Some(mark(MarkKind::Idea, "x").into_body()), &[]);
        assert!(document.body().is_some());
        assert_eq!(document.depth(), 1 + 2 * round);
        assert_eq!(document.leaves().count(), 1);
    }
}
