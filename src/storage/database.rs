//! The interface of the store: IndexedDB, or memory where the browser offers no storage.
//!
//! Functions on records are in the part `records`; listing and deleting assessments are not. Deliberately absent: the format of rows.
#![cfg_attr(all(split, feature = "page"), allow(unsafe_code))]

use super::blobs::{self, Blob};
use super::documents::{self, Loaded};
use super::indexed::Indexed;
use super::memory::Memory;
use super::summary::Summary;
use crate::domain::date::Millis;
use crate::domain::document::Document;
use crate::domain::id::RecordId;
use crate::domain::records::ContentHash;
use crate::domain::storing::{Entry, Failure};
use crate::in_part;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

/// Work on the store, begun when it is awaited.
type Work<T> = Pin<Box<dyn Future<Output = Result<T, Failure>>>>;

in_part!(
    records,
    fn save(database: Database, entry: Entry) -> Work<Vec<Document>> {
        Box::pin(async move {
            match &*database.0 {
                Place::Indexed(indexed) => documents::save(indexed, &entry).await,
                Place::Memory(memory, _) => memory.borrow_mut().save(&entry).map(|()| Vec::new()),
            }
        })
    }
);

in_part!(
    records,
    fn load(database: Database, assessment: RecordId) -> Work<Loaded> {
        Box::pin(async move {
            match &*database.0 {
                Place::Indexed(indexed) => documents::load(indexed, assessment).await,
                Place::Memory(memory, _) => memory.borrow().load(assessment),
            }
        })
    }
);

in_part!(
    records,
    fn reload(database: Database, assessment: RecordId, records: Vec<RecordId>) -> Work<Vec<Document>> {
        Box::pin(async move {
            match &*database.0 {
                Place::Indexed(indexed) => documents::reload(indexed, assessment, &records).await,
                Place::Memory(..) => Ok(Vec::new()),
            }
        })
    }
);

in_part!(
    records,
    fn summarise(database: Database, assessments: Vec<RecordId>) -> Work<Vec<Summary>> {
        Box::pin(async move {
            match &*database.0 {
                Place::Indexed(indexed) => documents::summaries_anew(indexed, &assessments).await,
                Place::Memory(..) => Ok(Vec::new()),
            }
        })
    }
);

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
        save(self.clone(), entry.clone()).await?.await
    }

    /// Reads an assessment whole.
    pub async fn load(&self, assessment: RecordId) -> Result<Loaded, Failure> {
        load(self.clone(), assessment).await?.await
    }

    /// Reads some documents again, after another tab changed them.
    pub async fn reload(&self, assessment: RecordId, records: &[RecordId]) -> Result<Vec<Document>, Failure> {
        reload(self.clone(), assessment, records.to_vec()).await?.await
    }

    /// Every assessment on this device, the one changed last first.
    pub async fn summaries(&self) -> Result<Vec<Summary>, Failure> {
        let mut summaries = match &*self.0 {
            Place::Indexed(indexed) => {
                let (mut known, unreadable) = documents::summaries(indexed).await?;
                if !unreadable.is_empty() {
                    known.extend(summarise(self.clone(), unreadable).await?.await?);
                }
                known
            }
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

    /// Keeps a blob under the hash of its bytes.
    pub async fn put_blob(&self, hash: ContentHash, blob: &Blob, at: Millis) -> Result<(), Failure> {
        match &*self.0 {
            Place::Indexed(indexed) => blobs::put(indexed, hash, blob, at).await,
            Place::Memory(memory, _) => {
                memory.borrow_mut().blobs.insert(hash, blob.clone());
                Ok(())
            }
        }
    }

    /// A blob; none when it is not here.
    pub async fn blob(&self, hash: ContentHash) -> Result<Option<Blob>, Failure> {
        match &*self.0 {
            Place::Indexed(indexed) => blobs::get(indexed, hash).await,
            Place::Memory(memory, _) => Ok(memory.borrow().blobs.get(&hash).cloned()),
        }
    }

    /// Takes a blob off the device.
    pub async fn delete_blob(&self, hash: ContentHash) -> Result<(), Failure> {
        match &*self.0 {
            Place::Indexed(indexed) => blobs::delete(indexed, hash).await,
            Place::Memory(memory, _) => {
                memory.borrow_mut().blobs.remove(&hash);
                Ok(())
            }
        }
    }

    /// The hashes of all blobs here.
    pub async fn blobs(&self) -> Result<BTreeSet<ContentHash>, Failure> {
        match &*self.0 {
            Place::Indexed(indexed) => blobs::list(indexed).await,
            Place::Memory(memory, _) => Ok(memory.borrow().blobs.keys().copied().collect()),
        }
    }

    /// Takes off the device the blobs that no assessment here refers to.
    pub async fn sweep_blobs(&self, now: Millis) -> Result<(), Failure> {
        match &*self.0 {
            Place::Indexed(indexed) => blobs::sweep(indexed, now).await,
            Place::Memory(..) => Ok(()),
        }
    }
}
