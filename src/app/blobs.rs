//! Photos, recordings and the content of layers on this device: kept once by content, read back as bytes or as an address.
//!
//! Bytes are kept before the record that names them, so that a record never names what was not there. Deliberately absent: picking and
//! shrinking pictures (`platform::pictures`), records.

use crate::domain::records::{Attachment, ContentHash, MediaKind, code};
use crate::platform::clock::now_millis;
use crate::platform::pictures::ObjectUrl;
use crate::storage::{Blob, Database, Failure};
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::future::Future;

/// A handle to what is kept; copied freely.
#[derive(Clone, Copy)]
pub struct Blobs {
    database: StoredValue<Database, LocalStorage>,
}

impl Blobs {
    /// The blobs of this database.
    pub fn new(database: Database) -> Self {
        Self {
            database: StoredValue::new_local(database),
        }
    }

    /// Keeps bytes, strictly durably. What is returned goes into a record.
    pub async fn add(&self, bytes: Vec<u8>, media: MediaKind) -> Result<Attachment, Failure> {
        let attachment = Attachment {
            hash: ContentHash::of(&bytes),
            media,
            bytes: bytes.len() as u64,
        };
        let blob = Blob { media, bytes };
        let database = self.database.get_value();
        self.again(|| database.put_blob(attachment.hash, &blob, now_millis()))
            .await?;
        Ok(attachment)
    }

    /// The bytes; none when they are not on this device.
    pub async fn read(&self, hash: ContentHash) -> Result<Option<Blob>, Failure> {
        let database = self.database.get_value();
        self.again(|| database.blob(hash)).await
    }

    /// An address that shows the bytes for as long as it is held.
    pub async fn url(&self, hash: ContentHash) -> Result<Option<ObjectUrl>, Failure> {
        let blob = self.read(hash).await?;
        Ok(blob.and_then(|blob| ObjectUrl::of_bytes(&blob.bytes, &code(&blob.media))))
    }

    /// Removes bytes from this device. Only for content that no record refers to and that undo cannot restore.
    pub async fn delete(&self, hash: ContentHash) -> Result<(), Failure> {
        let database = self.database.get_value();
        self.again(|| database.delete_blob(hash)).await
    }

    /// What is on this device.
    pub async fn list(&self) -> Result<BTreeSet<ContentHash>, Failure> {
        let database = self.database.get_value();
        self.again(|| database.blobs()).await
    }

    /// Once more when the browser had closed the database.
    async fn again<T, F: Future<Output = Result<T, Failure>>>(
        &self,
        work: impl Fn() -> F,
    ) -> Result<T, Failure> {
        match work().await {
            Err(Failure::Closed) => {
                self.database.get_value().reopen().await?;
                work().await
            }
            outcome => outcome,
        }
    }
}
