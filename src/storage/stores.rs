//! The object stores and the form of their keys.
//!
//! rexie's builder silently deletes every store that is not declared. So this list only ever grows, each store is made
//! once with keys of its own (no key path, no index), and a test freezes the list. Values are JSON text that pure code migrates, but for
//! `blobs`, whose bytes are never anything else.

use crate::domain::id::RecordId;
use rexie::KeyRange;
use wasm_bindgen::JsValue;

/// Name of the database.
pub const NAME: &str = "catchment";
/// Its version: counts up when a store is added to `STORES`.
pub const VERSION: u32 = 1;
/// Every store that ever was. Append only.
pub const STORES: [&str; 6] = [PROJECTS, DOCUMENTS, EDITS, BLOBS, BASEMAPS, META];

/// Summaries by assessment id: what the home screen lists.
pub const PROJECTS: &str = "projects";
/// Documents by "assessment/record".
pub const DOCUMENTS: &str = "documents";
/// The journal by "assessment/000000000012".
pub const EDITS: &str = "edits";
/// Photos and recordings by content hash.
pub const BLOBS: &str = "blobs";
/// Maps that people brought along.
pub const BASEMAPS: &str = "basemaps";
/// Everything that is about the store itself: "damaged/assessment/record" holds rows that could not be read when they were replaced.
pub const META: &str = "meta";

/// Key of a document.
pub fn document_key(assessment: RecordId, record: RecordId) -> JsValue {
    format!("{assessment}/{record}").into()
}

/// Key of a journal entry. Twelve digits keep text order equal to number order.
pub fn edit_key(assessment: RecordId, number: u64) -> JsValue {
    format!("{assessment}/{number:012}").into()
}

/// The number in a journal key.
pub fn edit_number(key: &JsValue) -> Option<u64> {
    key.as_string()?.rsplit_once('/')?.1.parse().ok()
}

/// All keys of one assessment, in `documents` and `edits`. '0' is the character after '/'.
pub fn keys_of(assessment: RecordId) -> Result<KeyRange, rexie::Error> {
    between(&format!("{assessment}/"), &format!("{assessment}0"))
}

/// Journal keys from one number, included, to another one, excluded.
pub fn edits_between(assessment: RecordId, from: u64, to: u64) -> Result<KeyRange, rexie::Error> {
    between(
        &format!("{assessment}/{from:012}"),
        &format!("{assessment}/{to:012}"),
    )
}

/// Key under which an unreadable document row is kept aside.
pub fn damaged_key(assessment: RecordId, record: RecordId) -> JsValue {
    format!("damaged/{assessment}/{record}").into()
}

/// All keys of rows kept aside for one assessment.
pub fn damaged_keys_of(assessment: RecordId) -> Result<KeyRange, rexie::Error> {
    between(
        &format!("damaged/{assessment}/"),
        &format!("damaged/{assessment}0"),
    )
}

fn between(from: &str, to: &str) -> Result<KeyRange, rexie::Error> {
    Ok(KeyRange::bound(
        &from.into(),
        &to.into(),
        Some(false),
        Some(true),
    )?)
}
