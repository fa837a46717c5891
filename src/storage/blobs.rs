//! Photos, recordings and the content of layers, by content hash: the same bytes are stored once for all records that refer to them.
//!
//! A row is `{ media, bytes, added }`. Deliberately absent: which records refer to a blob (their attachments say so), and decoding it.

use super::indexed::Indexed;
use super::stores::{BLOBS, DOCUMENTS, EDITS};
use crate::domain::date::Millis;
use crate::domain::records::{ContentHash, MediaKind, code};
use crate::domain::storing::Failure;
use js_sys::{Object, Reflect, Uint8Array};
use rexie::Transaction;
use std::collections::BTreeSet;
use wasm_bindgen::JsValue;

/// Bytes and their media type.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct Blob {
    pub media: MediaKind,
    pub bytes: Vec<u8>,
}

/// A blob that no record refers to is kept this long: its record may be on its way to the disk in another tab.
const GRACE: Millis = 60 * 60 * 1000;

/// Keeps a blob. One that is here already is left as it is.
pub async fn put(database: &Indexed, hash: ContentHash, blob: &Blob, at: Millis) -> Result<(), Failure> {
    let work = async |transaction: &Transaction| {
        let store = transaction.store(BLOBS)?;
        let key = JsValue::from(hash.to_string());
        store.put(&row(blob, at)?, Some(&key)).await?;
        Ok(())
    };
    database.write(&[BLOBS], work).await
}

/// A blob; none when it is not on this device, or when what stands there is damaged.
pub async fn get(database: &Indexed, hash: ContentHash) -> Result<Option<Blob>, Failure> {
    let work = async |transaction: &Transaction| {
        let row = transaction.store(BLOBS)?.get(hash.to_string().into()).await?;
        Ok(row.as_ref().and_then(read))
    };
    Ok(database
        .read(&[BLOBS], work)
        .await?
        .filter(|blob| ContentHash::of(&blob.bytes) == hash))
}

/// Takes a blob off the device.
pub async fn delete(database: &Indexed, hash: ContentHash) -> Result<(), Failure> {
    let work = async |transaction: &Transaction| {
        let store = transaction.store(BLOBS)?;
        Ok(store.delete(hash.to_string().into()).await?)
    };
    database.write(&[BLOBS], work).await
}

/// The hashes of all blobs on this device.
pub async fn list(database: &Indexed) -> Result<BTreeSet<ContentHash>, Failure> {
    let work = async |transaction: &Transaction| {
        let keys = transaction.store(BLOBS)?.get_all_keys(None, None).await?;
        Ok(keys.iter().filter_map(hash_of).collect())
    };
    database.read(&[BLOBS], work).await
}

/// Takes off the device what no record and no step of undo of any assessment names: called after an assessment was deleted.
pub async fn sweep(database: &Indexed, now: Millis) -> Result<(), Failure> {
    let work = async |transaction: &Transaction| {
        let store = transaction.store(BLOBS)?;
        let keys = store.get_all_keys(None, None).await?;
        let mut unnamed: BTreeSet<String> = keys.iter().filter_map(JsValue::as_string).collect();
        if unnamed.is_empty() {
            return Ok(());
        }
        for rows in [DOCUMENTS, EDITS] {
            for text in transaction.store(rows)?.get_all(None, None).await? {
                let text = text.as_string().unwrap_or_default();
                unnamed.retain(|hash| !text.contains(hash.as_str()));
            }
        }
        for hash in unnamed {
            let key = JsValue::from(hash);
            let added = store.get(key.clone()).await?.map(|row| field(&row, "added"));
            let young = added
                .and_then(|added| added.as_f64())
                .is_some_and(|added| added + GRACE as f64 > now as f64);
            if !young {
                store.delete(key).await?;
            }
        }
        Ok(())
    };
    database.write(&[BLOBS, DOCUMENTS, EDITS], work).await
}

fn hash_of(key: &JsValue) -> Option<ContentHash> {
    ContentHash::try_from(key.as_string()?).ok()
}

fn row(blob: &Blob, at: Millis) -> Result<JsValue, Failure> {
    let row = Object::new();
    let fields: [(&str, JsValue); 3] = [
        ("media", code(&blob.media).into()),
        ("bytes", Uint8Array::from(blob.bytes.as_slice()).into()),
        ("added", (at as f64).into()),
    ];
    for (name, value) in fields {
        Reflect::set(&row, &name.into(), &value).map_err(|error| Failure::Other(format!("{error:?}")))?;
    }
    Ok(row.into())
}

fn read(row: &JsValue) -> Option<Blob> {
    let media = field(row, "media").as_string()?;
    let bytes = field(row, "bytes");
    Some(Blob {
        media: serde_json::from_value(media.into()).ok()?,
        bytes: Uint8Array::new(&bytes).to_vec(),
    })
}

fn field(row: &JsValue, name: &str) -> JsValue {
    Reflect::get(row, &name.into()).unwrap_or(JsValue::UNDEFINED)
}
