//! What must hold when storing goes wrong: nothing half kept, nothing good overwritten, the truth told.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::support::{a_need, fresh_name, project, say, step, whole};
use catchment::domain::history::Direction;
use catchment::domain::project::Project;
use catchment::storage::indexed::{Indexed, get, put};
use catchment::storage::stores::{
    DOCUMENTS, EDITS, META, PROJECTS, STORES, VERSION, damaged_key, document_key,
};
use catchment::storage::strict::Opened;
use catchment::storage::{Database, Failure};
use rexie::{ObjectStore, Rexie, TransactionMode};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

/// The text under a key, read past the code under test.
async fn raw(database: &Indexed, store: &str, key: JsValue) -> Option<String> {
    database
        .read(&[store], async |transaction| {
            get(&transaction.store(store)?, key.clone()).await
        })
        .await
        .unwrap()
}

#[wasm_bindgen_test]
async fn a_failed_write_keeps_nothing() {
    let database = Indexed::open(&fresh_name()).await.unwrap();
    let outcome: Result<(), Failure> = database
        .write(&[DOCUMENTS, EDITS], async |transaction| {
            put(&transaction.store(DOCUMENTS)?, &"a/b".into(), "first").await?;
            put(&transaction.store(EDITS)?, &"a/0".into(), "second").await?;
            Err(Failure::Other("half way".to_owned()))
        })
        .await;
    assert_eq!(outcome, Err(Failure::Other("half way".to_owned())));
    assert_eq!(raw(&database, DOCUMENTS, "a/b".into()).await, None);
    assert_eq!(raw(&database, EDITS, "a/0".into()).await, None);
}

#[wasm_bindgen_test]
async fn a_write_given_up_half_way_keeps_nothing() {
    let database = Indexed::open(&fresh_name()).await.unwrap();
    let outcome = catchment::platform::clock::within(
        50,
        database.write(&[DOCUMENTS], async |transaction| {
            let store = transaction.store(DOCUMENTS)?;
            put(&store, &"a/b".into(), "first").await?;
            // Requests keep the transaction alive for longer than the patience outside.
            loop {
                put(&store, &"a/c".into(), "again").await?;
            }
            #[allow(unreachable_code)]
            Ok(())
        }),
    )
    .await;
    assert_eq!(outcome, None);
    assert_eq!(raw(&database, DOCUMENTS, "a/b".into()).await, None);
}

#[wasm_bindgen_test]
async fn a_request_that_the_browser_refuses_undoes_the_whole_write() {
    let database = Indexed::open(&fresh_name()).await.unwrap();
    let outcome = database
        .write(&[DOCUMENTS], async |transaction| {
            let store = transaction.store(DOCUMENTS)?;
            put(&store, &"a/b".into(), "first").await?;
            store.add(&"second".into(), Some(&"a/b".into())).await?;
            Ok(())
        })
        .await;
    assert!(matches!(outcome, Err(Failure::Other(words)) if words.contains("ConstraintError")));
    assert_eq!(raw(&database, DOCUMENTS, "a/b".into()).await, None);
}

#[wasm_bindgen_test]
async fn writing_asks_for_strict_durability() {
    let name = fresh_name();
    Indexed::open(&name).await.unwrap();
    let builder = STORES
        .iter()
        .fold(Rexie::builder(&name).version(VERSION), |builder, store| {
            builder.add_object_store(ObjectStore::new(store))
        });
    let rexie = builder.build().await.unwrap();
    for (mode, expected) in [
        (TransactionMode::ReadWrite, "strict"),
        (TransactionMode::ReadOnly, "default"),
    ] {
        let transaction = rexie.transaction(&[META], mode).unwrap();
        let opened = Opened::take();
        let durability = js_sys::Reflect::get(opened.transaction().unwrap(), &"durability".into()).unwrap();
        assert_eq!(durability.as_string().as_deref(), Some(expected));
        transaction
            .store(META)
            .unwrap()
            .get("nothing".into())
            .await
            .unwrap();
        opened.committed();
    }
}

/// Puts text that is no document where one stood.
async fn damage(database: &Indexed, ours: &Project, text: &str) {
    let key = document_key(ours.id, a_need(ours));
    database
        .write(&[DOCUMENTS], async |transaction| {
            put(&transaction.store(DOCUMENTS)?, &key, text).await
        })
        .await
        .unwrap();
}

#[wasm_bindgen_test]
async fn an_unreadable_row_is_kept_and_reported() {
    let name = fresh_name();
    let (database, below) = (Database::open(&name).await, Indexed::open(&name).await.unwrap());
    let mut ours = project(2);
    database.save(&whole(&ours)).await.unwrap();
    let id = a_need(&ours);
    damage(&below, &ours, "{\"id\": broken").await;

    let loaded = database.load(ours.id).await.unwrap();
    assert_eq!(loaded.project.documents().len(), 2);
    assert_eq!(loaded.damaged.len(), 1);
    assert_eq!(loaded.damaged[0].text, "{\"id\": broken");

    // A tab that still has the record in memory writes it: the row is set aside first, not overwritten.
    let edit = say(&ours, id, "said");
    database
        .save(&step(&mut ours, edit, Direction::Do))
        .await
        .unwrap();
    assert_eq!(
        raw(&below, META, damaged_key(ours.id, id)).await.as_deref(),
        Some("{\"id\": broken")
    );
    let loaded = database.load(ours.id).await.unwrap();
    assert_eq!(loaded.project, ours);
    assert_eq!(loaded.damaged[0].text, "{\"id\": broken");
}

#[wasm_bindgen_test]
async fn an_unreadable_summary_or_journal_entry_costs_only_itself() {
    let name = fresh_name();
    let (database, below) = (Database::open(&name).await, Indexed::open(&name).await.unwrap());
    let mut ours = project(2);
    database.save(&whole(&ours)).await.unwrap();
    for statement in ["one", "two"] {
        let edit = say(&ours, a_need(&ours), statement);
        database
            .save(&step(&mut ours, edit, Direction::Do))
            .await
            .unwrap();
    }
    let journal = format!("{}/000000000000", ours.id);
    below
        .write(&[PROJECTS, EDITS], async |transaction| {
            put(
                &transaction.store(PROJECTS)?,
                &ours.id.to_string().into(),
                "no summary",
            )
            .await?;
            put(&transaction.store(EDITS)?, &journal.as_str().into(), "no entry").await
        })
        .await
        .unwrap();
    let summary = database.summaries().await.unwrap().remove(0);
    assert_eq!((summary.title.as_str(), summary.records()), ("Al-Salam", 3));
    let mut loaded = database.load(ours.id).await.unwrap();
    let edit = loaded.history.undo().unwrap();
    loaded.history.record(Direction::Undo, &edit);
    assert_eq!(loaded.history.undo(), None);
    database.note_export(ours.id, 5).await.unwrap();
    assert_eq!(database.summaries().await.unwrap()[0].exported, Some(5));
}

#[wasm_bindgen_test]
async fn a_database_closed_by_the_browser_is_opened_again() {
    let name = fresh_name();
    let database = Database::open(&name).await;
    let ours = project(1);
    database.save(&whole(&ours)).await.unwrap();
    Rexie::delete(&name).await.unwrap();
    assert_eq!(database.save(&whole(&ours)).await, Err(Failure::Closed));
    database.reopen().await.unwrap();
    assert_eq!(database.load(ours.id).await.unwrap_err(), Failure::Gone);
    database.save(&whole(&ours)).await.unwrap();
    assert_eq!(database.load(ours.id).await.unwrap().project, ours);
}

#[wasm_bindgen_test]
async fn data_of_a_newer_version_are_left_alone() {
    let name = fresh_name();
    let newer = Rexie::builder(&name)
        .version(VERSION + 1)
        .add_object_store(ObjectStore::new("later"));
    newer.build().await.unwrap().close();
    let database = Database::open(&name).await;
    assert_eq!(database.in_memory_because(), Some(Failure::Newer));
    let mut ours = project(1);
    database.save(&whole(&ours)).await.unwrap();
    let edit = say(&ours, a_need(&ours), "said");
    database
        .save(&step(&mut ours, edit, Direction::Do))
        .await
        .unwrap();
    assert_eq!(database.load(ours.id).await.unwrap().project, ours);
    let still = Rexie::builder(&name)
        .version(VERSION + 1)
        .add_object_store(ObjectStore::new("later"));
    assert_eq!(still.build().await.unwrap().store_names(), ["later"]);
}
