//! The store as the app sees it: IndexedDB, or memory where the browser keeps nothing.

use super::documents::{self, Entry, Loaded};
use super::failure::Failure;
use super::indexed::Indexed;
use super::memory::Memory;
use super::summary::Summary;
use crate::domain::date::Millis;
use crate::domain::document::Document;
use crate::domain::id::RecordId;
use std::cell::RefCell;
use std::rc::Rc;

/// A handle to the store; cheap to copy.
#[derive(Clone)]
pub struct Database(Rc<Place>);

enum Place {
    Indexed(Indexed),
    Memory(RefCell<Memory>, Failure),
}

impl Database {
    /// Opens the database of this name. Where the browser refuses, the app works in memory.
    pub async fn open(name: &str) -> Self {
        match Indexed::open(name).await {
            Ok(indexed) => Self(Rc::new(Place::Indexed(indexed))),
            Err(Failure::Newer) => Self::in_memory(Failure::Newer),
            Err(_) => Self::in_memory(Failure::Unavailable),
        }
    }

    /// A store that ends with the page, and why.
    pub fn in_memory(reason: Failure) -> Self {
        Self(Rc::new(Place::Memory(RefCell::default(), reason)))
    }

    /// Why nothing is kept here, when the app works in memory.
    pub fn in_memory_because(&self) -> Option<Failure> {
        match &*self.0 {
            Place::Indexed(_) => None,
            Place::Memory(_, reason) => Some(reason.clone()),
        }
    }

    /// Opens it again after `Failure::Closed`.
    pub async fn reopen(&self) -> Result<(), Failure> {
        match &*self.0 {
            Place::Indexed(indexed) => indexed.reopen().await,
            Place::Memory(..) => Ok(()),
        }
    }

    /// Stores an entry in one transaction. Returns the documents that now hold more than was given.
    pub async fn save(&self, entry: &Entry) -> Result<Vec<Document>, Failure> {
        match &*self.0 {
            Place::Indexed(indexed) => documents::save(indexed, entry).await,
            Place::Memory(memory, _) => memory.borrow_mut().save(entry).map(|()| Vec::new()),
        }
    }

    /// Reads an assessment whole.
    pub async fn load(&self, assessment: RecordId) -> Result<Loaded, Failure> {
        match &*self.0 {
            Place::Indexed(indexed) => documents::load(indexed, assessment).await,
            Place::Memory(memory, _) => memory.borrow().load(assessment),
        }
    }

    /// Reads some documents again, after another tab changed them.
    pub async fn reload(&self, assessment: RecordId, records: &[RecordId]) -> Result<Vec<Document>, Failure> {
        match &*self.0 {
            Place::Indexed(indexed) => documents::reload(indexed, assessment, records).await,
            Place::Memory(..) => Ok(Vec::new()),
        }
    }

    /// Every assessment on this device, the one changed last first.
    pub async fn summaries(&self) -> Result<Vec<Summary>, Failure> {
        let mut summaries = match &*self.0 {
            Place::Indexed(indexed) => documents::summaries(indexed).await?,
            Place::Memory(memory, _) => memory.borrow().summaries(),
        };
        summaries.sort_by_key(|summary| std::cmp::Reverse((summary.changed, summary.id)));
        Ok(summaries)
    }

    /// Notes that an assessment was exported.
    pub async fn note_export(&self, assessment: RecordId, at: Millis) -> Result<(), Failure> {
        match &*self.0 {
            Place::Indexed(indexed) => documents::note_export(indexed, assessment, at).await,
            Place::Memory(memory, _) => {
                memory.borrow_mut().note_export(assessment, at);
                Ok(())
            }
        }
    }

    /// Deletes an assessment wholly.
    pub async fn delete(&self, assessment: RecordId) -> Result<(), Failure> {
        match &*self.0 {
            Place::Indexed(indexed) => documents::delete(indexed, assessment).await,
            Place::Memory(memory, _) => {
                memory.borrow_mut().delete(assessment);
                Ok(())
            }
        }
    }
}
