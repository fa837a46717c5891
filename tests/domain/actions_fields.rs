//! Small changes of fields, and deleting one record.

use super::support::{did, missing};
use crate::fixtures::sample::{ASSESSMENT, DELETED, HAZARD, MARK, NEED, id, plain, with_conflict};
use catchment::domain::actions::delete_record::delete_record;
use catchment::domain::actions::fields::{attach, change_row, detach, drop_row, lines_of, put_row, tick};
use catchment::domain::edit::Act;
use catchment::domain::records::{Attachment, ContentHash, Kind, MediaKind, Need};
use std::collections::BTreeSet;

#[test]
fn rows_are_changed_put_and_dropped_by_their_place() {
    // The place, then the rows after changing, putting and dropping there.
    let cases = [
        (0, [9, 2, 3].to_vec(), [9, 2, 3].to_vec(), [2, 3].to_vec()),
        (2, [1, 2, 9].to_vec(), [1, 2, 9].to_vec(), [1, 2].to_vec()),
        (3, [1, 2, 3].to_vec(), [1, 2, 3, 9].to_vec(), [1, 2, 3].to_vec()),
        (7, [1, 2, 3].to_vec(), [1, 2, 3, 9].to_vec(), [1, 2, 3].to_vec()),
    ];
    for (at, changed, put, dropped) in cases {
        let mut rows = vec![1, 2, 3];
        change_row(&mut rows, at, |row| *row = 9);
        assert_eq!(rows, changed, "changed at {at}");
        let mut rows = vec![1, 2, 3];
        put_row(&mut rows, at, 9);
        assert_eq!(rows, put, "put at {at}");
        let mut rows = vec![1, 2, 3];
        drop_row(&mut rows, at);
        assert_eq!(rows, dropped, "dropped at {at}");
    }
}

#[test]
fn members_of_a_set_are_ticked() {
    for (value, on, expected) in [
        (3, true, vec![1, 2, 3]),
        (2, true, vec![1, 2]),
        (2, false, vec![1]),
        (3, false, vec![1, 2]),
    ] {
        let mut set = BTreeSet::from([1, 2]);
        tick(&mut set, value, on);
        assert_eq!(set.into_iter().collect::<Vec<_>>(), expected, "{value} {on}");
    }
}

#[test]
fn lines_that_say_nothing_are_left_out() {
    for (text, expected) in [
        ("", vec![]),
        (" \n\n", vec![]),
        ("Mukhtar", vec!["Mukhtar"]),
        (
            " Mukhtar \n\n Head of the centre\r\n",
            vec!["Mukhtar", "Head of the centre"],
        ),
    ] {
        assert_eq!(lines_of(text), expected);
    }
}

#[test]
fn an_attachment_is_named_once_and_goes_by_its_hash() {
    let one = |bytes: &[u8]| Attachment {
        hash: ContentHash::of(bytes),
        media: MediaKind::Jpeg,
        bytes: bytes.len() as u64,
    };
    let (photo, other) = (one(b"photo"), one(b"other"));
    let mut all = Vec::new();
    for (add, expected) in [(&photo, 1), (&other, 2), (&photo, 2)] {
        attach(&mut all, add.clone());
        assert_eq!(all.len(), expected);
    }
    detach(&mut all, photo.hash);
    assert_eq!(all, [other]);
    detach(&mut all, photo.hash);
    assert_eq!(all.len(), 1);
}

#[test]
fn a_record_is_deleted_alone() {
    let project = plain();
    for (record, kind) in [(HAZARD, Kind::Mark), (MARK, Kind::Mark), (NEED, Kind::Need)] {
        let after = did(&project, (Act::Delete, kind), delete_record(&project, record));
        assert!(after.body(record).is_none());
        assert_eq!(after.count(kind), project.count(kind) - 1);
    }
    let after = did(&project, (Act::Delete, Kind::Mark), delete_record(&project, MARK));
    assert!(
        after
            .get::<Need>(NEED)
            .is_some_and(|need| need.marks.contains(&MARK)),
        "what points to it stays"
    );
}

#[test]
fn deleting_takes_the_versions_of_a_conflict_along_and_undo_brings_them_back() {
    let project = with_conflict();
    let after = did(&project, (Act::Delete, Kind::Mark), delete_record(&project, MARK));
    assert_eq!(after.conflicts().count(), 0);
}

#[test]
fn what_is_gone_is_not_deleted() {
    let project = plain();
    for gone in [DELETED, id(999)] {
        missing(delete_record(&project, gone), gone);
    }
    assert!(project.body(ASSESSMENT).is_some());
}
