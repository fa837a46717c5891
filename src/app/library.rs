//! The assessments on this device: listing, adding, opening, deleting, and whether the browser promises to keep them.
//!
//! Deliberately absent: edits (`autosave`), files (`exchange`), which assessment is open (`App`).
#![cfg_attr(all(split, feature = "page"), allow(unsafe_code))]

use super::autosave::Autosave;
use super::device::Device;
use super::tabs::{Message, Tabs};
use crate::domain::actions::begin_assessment::{NewAssessment, begin_assessment};
use crate::domain::document::Document;
use crate::domain::history::History;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::in_part;
use crate::platform::clock::now_millis;
use crate::platform::ids::new_id;
use crate::platform::unfinished;
use crate::storage::{Damaged, Database, Entry, Failure, Loaded, Summary};
use leptos::prelude::*;
use std::sync::Arc;

/// The shelf of assessments.
#[derive(Clone, Copy)]
pub struct Library {
    /// Every assessment on this device, the one changed last first; none until they were read.
    pub assessments: RwSignal<Option<Vec<Summary>>>,
    /// Why the list could not be read.
    pub failure: RwSignal<Option<Failure>>,
    /// What this device and browser offer.
    pub device: Device,
    database: StoredValue<Database, LocalStorage>,
    tabs: Tabs,
}

/// An assessment read from the store.
#[allow(missing_docs)]
pub struct Opened {
    pub project: Arc<Project>,
    pub history: History,
    /// Rows that could not be read; they are kept and can be exported.
    pub damaged: Vec<Damaged>,
}

in_part!(
    records,
    fn begin(id: RecordId, new: NewAssessment) -> Project {
        begin_assessment(id, new)
    }
);

in_part!(
    records,
    fn with_unwritten(loaded: Loaded, unwritten: Vec<Entry>) -> Loaded {
        let mut loaded = loaded;
        for entry in unwritten {
            entry
                .documents
                .iter()
                .for_each(|document| loaded.project.merge_document(document));
            if let Some((edit, direction)) = &entry.edit {
                loaded.history.record(*direction, edit);
            }
        }
        loaded
    }
);

impl Library {
    /// The shelf of this database.
    pub fn new(database: Database, tabs: Tabs, device: Device) -> Self {
        Self {
            assessments: RwSignal::new(None),
            failure: RwSignal::new(None),
            device,
            database: StoredValue::new_local(database),
            tabs,
        }
    }

    /// True where the browser keeps nothing: everything here ends with the page.
    pub fn is_in_memory(&self) -> bool {
        self.database
            .with_value(|database| database.in_memory_because().is_some())
    }

    /// Reads the list again.
    pub async fn refresh(&self) {
        let database = self.database.get_value();
        let mut listed = database.summaries().await;
        if listed == Err(Failure::Closed) && database.reopen().await.is_ok() {
            listed = database.summaries().await;
        }
        match listed {
            Ok(summaries) => {
                self.failure.set(None);
                self.assessments.set(Some(summaries));
            }
            Err(failure) => self.failure.set(Some(failure)),
        }
    }

    /// Makes an assessment with the usual sectors.
    pub async fn create(&self, new: NewAssessment) -> Result<Arc<Project>, Failure> {
        let project = Arc::new(begin(new_id(), new).await?);
        self.add(&project).await?;
        Ok(project)
    }

    /// Takes in an assessment in one transaction. One that is here already is merged with, never overwritten.
    pub async fn add(&self, project: &Project) -> Result<(), Failure> {
        let entry = Entry::whole(project, now_millis());
        self.database.get_value().save(&entry).await?;
        self.tabs.tell(&Message::Listed {
            assessment: project.id,
        });
        // Asked only now: a browser grants it more readily to an app that keeps something.
        self.device.protect().await;
        self.refresh().await;
        Ok(())
    }

    /// Reads an assessment, with the edits that are still on their way to the disk.
    pub async fn open(&self, id: RecordId, autosave: Autosave) -> Result<Opened, Failure> {
        autosave.settle().await;
        let database = self.database.get_value();
        let mut loaded = database.load(id).await;
        if matches!(loaded, Err(Failure::Closed)) {
            database.reopen().await?;
            loaded = database.load(id).await;
        }
        let opened = with_unwritten(loaded?, autosave.unwritten(id)).await?;
        Ok(Opened {
            project: Arc::new(opened.project),
            history: opened.history,
            damaged: opened.damaged,
        })
    }

    /// Reads some documents again, after another tab changed them.
    pub async fn reload(&self, id: RecordId, records: &[RecordId]) -> Result<Vec<Document>, Failure> {
        self.database.get_value().reload(id, records).await
    }

    /// Deletes an assessment from this device, for good.
    pub async fn delete(&self, id: RecordId) -> Result<(), Failure> {
        let database = self.database.get_value();
        database.delete(id).await?;
        unfinished::keep(id, "");
        // The assessment is gone either way; what its photos take up is swept with the next one.
        let _ = database.sweep_blobs(now_millis()).await;
        self.tabs.tell(&Message::Deleted { assessment: id });
        self.refresh().await;
        Ok(())
    }

    /// Notes that an assessment was handed over as a file just now.
    pub async fn note_export(&self, id: RecordId) -> Result<(), Failure> {
        self.database.get_value().note_export(id, now_millis()).await?;
        self.tabs.tell(&Message::Listed { assessment: id });
        self.refresh().await;
        Ok(())
    }
}
