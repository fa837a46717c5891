//! Storing edits as they are made, in their order, and saying truly whether that has happened.
//!
//! "Saved" is said only after the transaction completed. An edit that cannot be stored stays in the queue and is tried again, by
//! itself and on demand, while a standing message says so. Deliberately absent: batching; each edit is one transaction.

use super::tabs::{Message, Tabs};
use crate::domain::document::Document;
use crate::domain::edit::Edit;
use crate::domain::history::Direction;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::platform::clock::{now_millis, sleep, within};
use crate::platform::listener::keep_for_life;
use crate::platform::visibility::{LeaveGuard, on_leaving};
use crate::storage::stores::NAME;
use crate::storage::{Database, Entry, Failure};
use leptos::prelude::*;
use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Poll, Waker};
use wasm_bindgen_futures::spawn_local;

/// How long the browser may take to open the database, in milliseconds.
const PATIENCE: u32 = 4_000;
/// After how long a write that has not ended is reported, in milliseconds.
const SLOW: u32 = 5_000;
/// Waits between attempts, in milliseconds; the last one repeats.
const WAITS: [u32; 5] = [500, 1_000, 3_000, 10_000, 30_000];

/// Whether everything is on the disk.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SaveState {
    /// Everything is.
    Saved,
    /// It is being written.
    Saving,
    /// It is not, for this reason. Nothing is lost while the page is open; the person should export.
    NotSaved(Failure),
}

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
    queue: StoredValue<Queue, LocalStorage>,
}

#[derive(Default)]
struct Queue {
    waiting: VecDeque<Entry>,
    running: bool,
    /// Set while a pause between two attempts may be cut short.
    pause: Option<Waker>,
    hurry: bool,
    guard: Option<LeaveGuard>,
}

impl Queue {
    /// Takes out an entry that was written, unless it was forgotten meanwhile.
    fn written(&mut self, entry: &Entry) {
        let same = |first: &Entry| first.assessment == entry.assessment && first.edit == entry.edit;
        if self.waiting.front().is_some_and(same) {
            self.waiting.pop_front();
        }
    }
}

impl Autosave {
    /// A queue into this database. `project` is the open one: what other tabs added is merged into it.
    pub fn new(database: Database, project: RwSignal<Option<Arc<Project>>>, tabs: Tabs) -> Self {
        let autosave = Self {
            state: RwSignal::new(resting_state(&database)),
            database: StoredValue::new_local(database),
            project,
            tabs,
            queue: StoredValue::new_local(Queue::default()),
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
        let start = self.queue.try_update_value(|queue| {
            queue.waiting.push_back(entry);
            queue.guard.get_or_insert_default();
            !std::mem::replace(&mut queue.running, true)
        });
        if start == Some(true) {
            // At once, not when the writing begins: "saved" must not stand beside an edit that is not.
            self.state.set(SaveState::Saving);
            let autosave = *self;
            spawn_local(async move { autosave.run().await });
        }
    }

    /// Tries again now, if something waits.
    pub fn retry(&self) {
        let waker = self.queue.try_update_value(|queue| {
            queue.hurry = true;
            queue.pause.take()
        });
        if let Some(Some(waker)) = waker {
            waker.wake();
        }
    }

    /// Drops what waits of an assessment that the person deleted.
    pub fn forget(&self, assessment: RecordId) {
        self.queue
            .update_value(|queue| queue.waiting.retain(|entry| entry.assessment != assessment));
        self.retry();
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
        self.queue.with_value(|queue| {
            queue
                .waiting
                .iter()
                .filter(|entry| entry.assessment == assessment)
                .cloned()
                .collect()
        })
    }

    async fn run(self) {
        let mut failures = 0;
        while let Some(entry) = self.queue.with_value(|queue| queue.waiting.front().cloned()) {
            if failures == 0 {
                self.state.set(SaveState::Saving);
            }
            match self.write(&entry).await {
                Ok(grown) => {
                    failures = 0;
                    self.queue.update_value(|queue| queue.written(&entry));
                    take_in(self.project, entry.assessment, &grown);
                    self.tabs.tell(&Message::Changed {
                        assessment: entry.assessment,
                        records: entry.documents.iter().map(|document| document.id).collect(),
                    });
                }
                Err(failure) => {
                    self.state.set(SaveState::NotSaved(failure));
                    self.pause(WAITS[failures.min(WAITS.len() - 1)]).await;
                    failures += 1;
                }
            }
        }
        let state = self.database.with_value(resting_state);
        self.queue.update_value(|queue| {
            queue.running = false;
            // In memory nothing is ever on the disk, so the browser goes on asking.
            if state == SaveState::Saved {
                queue.guard = None;
            }
        });
        self.state.set(state);
    }

    /// Writes one entry; mends what can be mended on the way.
    async fn write(&self, entry: &Entry) -> Result<Vec<Document>, Failure> {
        let database = self.database.get_value();
        match self.patiently(&database, entry).await {
            Err(Failure::Closed) => {
                within(PATIENCE, database.reopen())
                    .await
                    .unwrap_or(Err(Failure::Slow))?;
                match self.patiently(&database, entry).await {
                    Err(Failure::Gone) => self.rewrite(&database, entry).await,
                    outcome => outcome,
                }
            }
            Err(Failure::Gone) => self.rewrite(&database, entry).await,
            outcome => outcome,
        }
    }

    /// Waits for the write however long it takes, because two at once would only block each other, but says when it takes long.
    async fn patiently(&self, database: &Database, entry: &Entry) -> Result<Vec<Document>, Failure> {
        let mut work = pin!(database.save(entry));
        match within(SLOW, work.as_mut()).await {
            Some(outcome) => outcome,
            None => {
                self.state.set(SaveState::NotSaved(Failure::Slow));
                work.await
            }
        }
    }

    /// The store lost the assessment while it was open here: writes it again from memory, whole.
    async fn rewrite(&self, database: &Database, entry: &Entry) -> Result<Vec<Document>, Failure> {
        let open = self
            .project
            .get_untracked()
            .filter(|project| project.id == entry.assessment);
        let Some(project) = open else {
            return Err(Failure::Gone);
        };
        let whole = Entry {
            assessment: entry.assessment,
            edit: None,
            documents: project.documents().cloned().collect(),
            at: entry.at,
        };
        self.patiently(database, &whole).await?;
        self.patiently(database, entry).await
    }

    async fn pause(&self, millis: u32) {
        let mut timer = pin!(sleep(millis));
        poll_fn(|context| {
            let hurry = self.queue.try_update_value(|queue| {
                queue.pause = Some(context.waker().clone());
                std::mem::take(&mut queue.hurry)
            });
            if hurry == Some(true) {
                Poll::Ready(())
            } else {
                timer.as_mut().poll(context)
            }
        })
        .await;
    }
}

/// The state when nothing waits.
fn resting_state(database: &Database) -> SaveState {
    database
        .in_memory_because()
        .map_or(SaveState::Saved, SaveState::NotSaved)
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
