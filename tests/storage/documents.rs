//! What is stored comes back: documents, undo, summaries, from one tab and from two.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::support::{a_need, documents, fresh, fresh_name, need, project, say, step, whole};
use catchment::domain::edit::Edit;
use catchment::domain::history::Direction;
use catchment::domain::records::{Answer, Ballot, Kind, Need};
use catchment::platform::ids::{new_id, new_secret_id};
use catchment::storage::stores::STORES;
use catchment::storage::{Database, Failure};
use std::collections::BTreeMap;
use wasm_bindgen_test::wasm_bindgen_test;

/// rexie deletes stores that its builder does not name: the list may only grow at its end.
#[wasm_bindgen_test]
fn the_list_of_stores_only_grows() {
    let frozen = ["projects", "documents", "edits", "blobs", "basemaps", "meta"];
    assert_eq!(&STORES[..frozen.len()], &frozen);
}

#[wasm_bindgen_test]
async fn an_assessment_comes_back_as_it_was_stored() {
    let database = fresh().await;
    let (ours, other) = (project(3), project(1));
    database.save(&whole(&ours)).await.unwrap();
    database.save(&whole(&other)).await.unwrap();
    let loaded = database.load(ours.id).await.unwrap();
    assert_eq!(loaded.project, ours);
    assert_eq!(loaded.damaged, []);
    assert_eq!(database.load(other.id).await.unwrap().project, other);
    assert_eq!(database.load(new_id()).await.unwrap_err(), Failure::Gone);
}

#[wasm_bindgen_test]
async fn undo_and_redo_work_after_a_restart() {
    let name = fresh_name();
    let database = Database::open(&name).await;
    let mut ours = project(1);
    database.save(&whole(&ours)).await.unwrap();
    let id = a_need(&ours);
    let (first, second) = (say(&ours, id, "one"), ());
    database
        .save(&step(&mut ours, first, Direction::Do))
        .await
        .unwrap();
    let () = second;
    let second = say(&ours, id, "two");
    database
        .save(&step(&mut ours, second.clone(), Direction::Do))
        .await
        .unwrap();
    database
        .save(&step(&mut ours, second.inverse(), Direction::Undo))
        .await
        .unwrap();

    let loaded = Database::open(&name).await.load(ours.id).await.unwrap();
    assert_eq!(loaded.project, ours);
    let mut again = loaded.project;
    step(&mut again, loaded.history.undo().unwrap(), Direction::Undo);
    assert_eq!(again.get::<Need>(id).unwrap().statement, "Need number 0");
    step(&mut ours, loaded.history.redo().unwrap(), Direction::Redo);
    assert_eq!(ours.get::<Need>(id).unwrap().statement, "two");
}

/// The order of the journal is an order in time; with the queue in the hall in mind it would open every secret ballot.
#[wasm_bindgen_test]
async fn the_journal_does_not_tell_in_which_order_ballots_were_cast() {
    let database = fresh().await;
    let mut ours = project(1);
    database.save(&whole(&ours)).await.unwrap();
    let id = a_need(&ours);
    let cast = Edit::add(
        new_secret_id(),
        Ballot {
            ranking: id,
            group: None,
            people: None,
            answer: Answer::Dots(BTreeMap::new()),
        },
    );
    let said = say(&ours, id, "one");
    for edit in [said.clone(), cast.clone(), cast.inverse()] {
        database
            .save(&step(&mut ours, edit, Direction::Do))
            .await
            .unwrap();
    }
    // A barrier stands in their place: neither they nor what lies before them is undone.
    let loaded = database.load(ours.id).await.unwrap();
    assert_eq!(loaded.project, ours);
    assert!(loaded.history.barred());
    assert_eq!(loaded.history.undo(), None);
    let after = say(&ours, id, "two");
    let entry = step(&mut ours, after.clone(), Direction::Do);
    database.save(&entry).await.unwrap();
    let mut loaded = database.load(ours.id).await.unwrap();
    assert_eq!(loaded.history.undo().unwrap(), after.inverse());
    loaded.history.record(Direction::Undo, &after.inverse());
    assert!(loaded.history.barred());
}

#[wasm_bindgen_test]
async fn long_histories_are_read_from_their_end() {
    let database = fresh().await;
    let mut ours = project(1);
    database.save(&whole(&ours)).await.unwrap();
    let id = a_need(&ours);
    for number in 0..450 {
        let edit = say(&ours, id, &format!("say {number}"));
        database
            .save(&step(&mut ours, edit, Direction::Do))
            .await
            .unwrap();
    }
    let mut loaded = database.load(ours.id).await.unwrap();
    for _ in 0..200 {
        let edit = loaded.history.undo().unwrap();
        step(&mut loaded.project, edit.clone(), Direction::Undo);
        loaded.history.record(Direction::Undo, &edit);
    }
    assert_eq!(loaded.history.undo(), None);
    assert_eq!(loaded.project.get::<Need>(id).unwrap().statement, "say 249");
}

#[wasm_bindgen_test]
async fn two_tabs_lose_nothing_of_each_other() {
    let name = fresh_name();
    let (here, there) = (Database::open(&name).await, Database::open(&name).await);
    let mut ours = project(1);
    here.save(&whole(&ours)).await.unwrap();
    let mut theirs = there.load(ours.id).await.unwrap().project;
    let id = a_need(&ours);
    for round in 0..20 {
        let edit = say(&ours, id, &format!("ours {round}"));
        let entry = step(&mut ours, edit, Direction::Do);
        let edit = say(&theirs, id, &format!("theirs {round}"));
        let other = step(&mut theirs, edit, Direction::Do);
        here.save(&entry).await.unwrap();
        let grown = there.save(&other).await.unwrap();
        assert_eq!(
            grown.len(),
            1,
            "the second tab is told what the first one had stored"
        );
        let mut expected = ours.clone();
        expected.merge(&theirs);
        ours = here.load(ours.id).await.unwrap().project;
        assert_eq!(ours, expected);
        grown.iter().for_each(|document| theirs.merge_document(document));
        assert_eq!(theirs, ours);
    }
    assert_eq!(ours.conflicts().count(), 1);
}

#[wasm_bindgen_test]
async fn a_summary_follows_every_edit() {
    let database = fresh().await;
    let mut ours = project(2);
    database.save(&whole(&ours)).await.unwrap();
    let add = Edit::add(new_id(), need("another"));
    database.save(&step(&mut ours, add, Direction::Do)).await.unwrap();
    let gone = Edit::delete(&ours, a_need(&ours), Kind::Need);
    database
        .save(&step(&mut ours, gone, Direction::Do))
        .await
        .unwrap();
    let summary = database.summaries().await.unwrap().remove(0);
    assert_eq!(summary.id, ours.id);
    assert_eq!(summary.title, "Al-Salam");
    assert_eq!(summary.place, ["Al-Salam", "Nineveh"]);
    assert_eq!(summary.counts[&Kind::Need], 2);
    assert_eq!(
        (summary.records(), summary.changed, summary.unexported),
        (3, 2_000, 2)
    );

    database.note_export(ours.id, 3_000).await.unwrap();
    let summary = database.summaries().await.unwrap().remove(0);
    assert_eq!((summary.exported, summary.unexported), (Some(3_000), 0));
}

#[wasm_bindgen_test]
async fn a_deleted_assessment_leaves_nothing() {
    let database = fresh().await;
    let (mut ours, other) = (project(3), project(1));
    for one in [&ours, &other] {
        database.save(&whole(one)).await.unwrap();
    }
    let edit = say(&ours, a_need(&ours), "said");
    let entry = step(&mut ours, edit, Direction::Do);
    database.save(&entry).await.unwrap();
    database.delete(ours.id).await.unwrap();
    assert_eq!(database.load(ours.id).await.unwrap_err(), Failure::Gone);
    assert_eq!(database.save(&entry).await, Err(Failure::Gone));
    assert_eq!(database.summaries().await.unwrap().len(), 1);
    assert_eq!(database.load(other.id).await.unwrap().project, other);
    database.save(&whole(&ours)).await.unwrap();
    assert_eq!(database.load(ours.id).await.unwrap().history.undo(), None);
}

#[wasm_bindgen_test]
async fn ten_thousand_records_go_in_at_once_and_merge_again() {
    let name = fresh_name();
    let database = Database::open(&name).await;
    let mut ours = project(9_999);
    let begin = js_sys::Date::now();
    database.save(&whole(&ours)).await.unwrap();
    let stored = js_sys::Date::now();
    let loaded = database.load(ours.id).await.unwrap().project;
    let read = js_sys::Date::now();
    assert_eq!(loaded, ours);
    assert_eq!(
        database.save(&whole(&ours)).await,
        Ok(Vec::new()),
        "the same again changes nothing"
    );
    let merged = js_sys::Date::now();
    assert_eq!(database.summaries().await.unwrap()[0].records(), 10_000);
    let edit = say(&ours, a_need(&ours), "said");
    let entry = step(&mut ours, edit, Direction::Do);
    let before = js_sys::Date::now();
    database.save(&entry).await.unwrap();
    let edited = js_sys::Date::now();
    wasm_bindgen_test::console_log!(
        "10,000 records: stored in {} ms, read in {} ms, merged in {} ms; then one edit in {} ms",
        stored - begin,
        read - stored,
        merged - read,
        edited - before
    );
    assert_eq!(
        documents(&database.load(ours.id).await.unwrap().project),
        documents(&ours)
    );
}
