//! Storing edits as they are made, in their order, and saying truly whether that has happened.
//!
//! "Saved" is said only after the transaction completed. An edit that cannot be stored stays in the queue and is tried again, by
//! itself and on demand, while a standing message says so. Deliberately absent: what follows what (`flow::autosave_queue`), and
//! batching; each edit is one transaction.

use super::tabs::{Message, Tabs};
use crate::domain::document::Document;
use crate::domain::edit::Edit;
use crate::domain::history::Direction;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::flow::autosave_queue::{AutosaveQueue, Task};
use crate::platform::clock::{now_millis, sleep, within};
use crate::platform::listener::keep_for_life;
use crate::platform::visibility::{LeaveGuard, on_leaving};
use crate::storage::stores::NAME;
use crate::storage::{Database, Entry, Failure};
use leptos::prelude::*;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Poll, Waker};
use wasm_bindgen_futures::spawn_local;

pub use crate::flow::autosave_queue::SaveState;

/// How long the browser may take to open the database, in milliseconds.
const PATIENCE: u32 = 4_000;
/// After how long a write that has not ended is reported, in milliseconds.
const SLOW: u32 = 5_000;

/// Opens this device's store. Where the browser does not answer in time, the app works in memory.
pub async fn open_database() -> Database {
    within(PATIENCE, Database::open(NAME))
        .await
        .unwrap_or_else(|| Database::in_memory(Failure::Unavailable))
}

/// The queue of edits on their way to the disk.
#[derive(Clone, Copy)]
pub struct Autosave {
    /// Whether everything is on the disk.
    pub state: RwSignal<SaveState>,
    database: StoredValue<Database, LocalStorage>,
    project: RwSignal<Option<Arc<Project>>>,
    tabs: Tabs,
    queue: StoredValue<Driven, LocalStorage>,
}

/// The queue with what the browser holds for it.
struct Driven {
    queue: AutosaveQueue,
    /// Wakes the pause between two attempts.
    pause: Option<Waker>,
    /// Has the browser ask before the page is closed.
    guard: Option<LeaveGuard>,
}

impl Autosave {
    /// A queue into this database. `project` is the open one: what other tabs added is merged into it.
    pub fn new(database: Database, project: RwSignal<Option<Arc<Project>>>, tabs: Tabs) -> Self {
        let queue = AutosaveQueue::new(database.in_memory_because());
        let autosave = Self {
            state: RwSignal::new(queue.state()),
            database: StoredValue::new_local(database),
            project,
            tabs,
            queue: StoredValue::new_local(Driven {
                queue,
                pause: None,
                guard: None,
            }),
        };
        // Writing begins at once anyway; only an attempt that waits for its turn must not wait when the page goes away.
        keep_for_life(on_leaving(move || autosave.retry()));
        autosave
    }

    /// Has an edit stored, after the edits before it.
    pub fn enqueue(
        &self,
        assessment: RecordId,
        edit: Edit,
        direction: Direction,
        documents: Vec<Arc<Document>>,
    ) {
        let entry = Entry {
            assessment,
            edit: Some((edit, direction)),
            documents,
            at: now_millis(),
        };
        // What is shown changes at once, not when the writing begins: "saved" must not stand beside an edit that is not.
        if self.update(|queue| queue.enqueue(entry)) == Some(true) {
            let autosave = *self;
            spawn_local(async move { autosave.run().await });
        }
    }

    /// Tries again now, if something waits.
    pub fn retry(&self) {
        self.update(AutosaveQueue::retry);
        self.wake();
    }

    /// Drops what waits of an assessment that the person deleted.
    pub fn forget(&self, assessment: RecordId) {
        self.update(|queue| queue.forget(assessment));
        self.wake();
    }

    /// Waits until everything is on the disk, unless that fails or takes longer than a moment.
    pub async fn settle(&self) {
        for _ in 0..50 {
            if self.state.get_untracked() != SaveState::Saving {
                return;
            }
            sleep(20).await;
        }
    }

    /// The documents of an assessment that are not on the disk yet, in the order of their edits, with the edits.
    pub fn unwritten(&self, assessment: RecordId) -> Vec<Entry> {
        self.queue.with_value(|driven| driven.queue.unwritten(assessment))
    }

    /// Changes the queue, and shows what follows.
    fn update<T>(&self, change: impl FnOnce(&mut AutosaveQueue) -> T) -> Option<T> {
        let (outcome, state) = self.queue.try_update_value(|driven| {
            let outcome = change(&mut driven.queue);
            if driven.queue.asks_before_leaving() {
                driven.guard.get_or_insert_default();
            } else {
                driven.guard = None;
            }
            (outcome, driven.queue.state())
        })?;
        if self.state.with_untracked(|shown| *shown != state) {
            self.state.set(state);
        }
        Some(outcome)
    }

    /// Does what is to be done until nothing waits.
    async fn run(self) {
        while let Some(task) = self.update(AutosaveQueue::task).flatten() {
            match task {
                Task::Save(entry) => match self.patiently(&entry).await {
                    Ok(grown) => {
                        let stored = self.update(|queue| queue.done(Ok(()))).flatten();
                        if let Some(entry) = stored {
                            take_in(self.project, entry.assessment, &grown);
                            self.tabs.tell(&Message::Changed {
                                assessment: entry.assessment,
                                records: entry.documents.iter().map(|document| document.id).collect(),
                            });
                        }
                    }
                    Err(failure) => self.done(Err(failure)),
                },
                Task::Reopen => {
                    let database = self.database.get_value();
                    let outcome = within(PATIENCE, database.reopen()).await;
                    self.done(outcome.unwrap_or(Err(Failure::Slow)));
                }
                Task::SaveWhole(entry) => {
                    let outcome = self.save_whole(&entry).await;
                    self.done(outcome);
                }
                Task::Pause(millis) => self.pause(millis).await,
            }
        }
    }

    /// Tells the queue what came of mending, or that a write failed.
    fn done(&self, outcome: Result<(), Failure>) {
        self.update(|queue| queue.done(outcome));
    }

    /// Waits for the write however long it takes, because two at once would only block each other, but says when it takes long.
    async fn patiently(&self, entry: &Entry) -> Result<Vec<Document>, Failure> {
        let database = self.database.get_value();
        let mut work = pin!(database.save(entry));
        match within(SLOW, work.as_mut()).await {
            Some(outcome) => outcome,
            None => {
                self.update(AutosaveQueue::slow);
                work.await
            }
        }
    }

    /// The store lost the assessment while it was open here: writes it again from memory, whole.
    async fn save_whole(&self, entry: &Entry) -> Result<(), Failure> {
        let open = self
            .project
            .get_untracked()
            .filter(|project| project.id == entry.assessment);
        let project = open.ok_or(Failure::Gone)?;
        self.patiently(&Entry::whole(&project, entry.at)).await.map(drop)
    }

    /// Waits, unless the queue stops pausing before.
    async fn pause(&self, millis: u32) {
        let mut timer = pin!(sleep(millis));
        poll_fn(|context| {
            let pausing = self.queue.try_update_value(|driven| {
                driven.pause = Some(context.waker().clone());
                driven.queue.is_pausing()
            });
            if pausing == Some(true) {
                timer.as_mut().poll(context)
            } else {
                Poll::Ready(())
            }
        })
        .await;
        self.update(AutosaveQueue::waited);
    }

    fn wake(&self) {
        let waker = self.queue.try_update_value(|driven| driven.pause.take());
        if let Some(Some(waker)) = waker {
            waker.wake();
        }
    }
}

/// Merges documents from the store into the open project, if it is theirs. Undo stays valid: a stale step is refused.
pub fn take_in(project: RwSignal<Option<Arc<Project>>>, assessment: RecordId, documents: &[Document]) {
    let merged = project.with_untracked(|open| {
        let open = open.as_deref().filter(|open| open.id == assessment)?;
        let mut merged = open.clone();
        documents
            .iter()
            .for_each(|document| merged.merge_document(document));
        (merged != *open).then_some(merged)
    });
    if let Some(merged) = merged {
        project.set(Some(Arc::new(merged)));
    }
}
