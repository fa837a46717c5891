//! Loading and storing the documents of an assessment.
//!
//! Every write first merges with the stored documents inside the same transaction, so no revision of another tab is ever lost, and the
//! order of tabs does not matter.

use super::indexed::{Indexed, get, get_all, put};
use super::journal;
use super::stores::{DOCUMENTS, EDITS, META, PROJECTS, damaged_key, damaged_keys_of, document_key, keys_of};
use super::summary::Summary;
use crate::domain::date::Millis;
use crate::domain::document::Document;
use crate::domain::history::History;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::storing::{Entry, Failure};
use rexie::{Store, Transaction};
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;

/// From how many documents on it is quicker to read all that are stored than each by itself.
const MANY: usize = 64;

/// An assessment as it was read.
#[derive(Debug)]
pub struct Loaded {
    /// Every document that could be read.
    pub project: Project,
    /// What can be undone and redone.
    pub history: History,
    /// Rows that could not be read. They stay where they are.
    pub damaged: Vec<Damaged>,
}

/// An unreadable row, exactly as stored, for export.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct Damaged {
    pub key: String,
    pub text: String,
}

/// Stores an entry. Returns the documents that now hold more than was given, because another tab had changed them too.
///
/// An edit of an assessment that is not in the store is refused as `Gone`: its other documents are missing as well.
pub async fn save(database: &Indexed, entry: &Entry) -> Result<Vec<Document>, Failure> {
    let work = async |transaction: &Transaction| {
        let projects = transaction.store(PROJECTS)?;
        let documents = transaction.store(DOCUMENTS)?;
        let key: JsValue = entry.assessment.to_string().into();
        let summary = get(&projects, key.clone()).await?;
        if summary.is_none() && entry.edit.is_some() {
            return Err(Failure::Gone);
        }
        let mut summary = match summary.as_deref().map(serde_json::from_str) {
            Some(Ok(summary)) => summary,
            _ => summarise(&documents, entry.assessment).await?,
        };
        let known = if entry.documents.len() > MANY {
            Some(stored(&documents, entry.assessment).await?)
        } else {
            None
        };
        let mut grown = Vec::new();
        let mut rows = Vec::new();
        for document in &entry.documents {
            let row_key = document_key(entry.assessment, document.id);
            let before = match &known {
                Some(known) => known.get(&document.id).cloned(),
                None => get(&documents, row_key.clone()).await?,
            };
            let before = match before.map(|text| (read(document.id, &text), text)) {
                Some((None, text)) => {
                    let aside = damaged_key(entry.assessment, document.id);
                    put(&transaction.store(META)?, &aside, &text).await?;
                    None
                }
                before => before.and_then(|(document, _)| document),
            };
            let mut after = Document::clone(document);
            if let Some(before) = &before {
                after.merge(before);
            }
            summary.note(before.as_ref(), &after);
            rows.push((JsValue::from(serde_json::to_string(&after)?), Some(row_key)));
            if after != **document {
                grown.push(after);
            }
        }
        documents.put_all(rows.into_iter()).await?;
        if let Some((edit, direction)) = &entry.edit {
            let (direction, edit) = direction.journalled(edit);
            journal::append(&transaction.store(EDITS)?, entry.assessment, &edit, direction).await?;
            summary.edited(entry.at);
        } else {
            summary.changed = entry.at;
        }
        put(&projects, &key, &serde_json::to_string(&summary)?).await?;
        Ok(grown)
    };
    database.write(&[PROJECTS, DOCUMENTS, EDITS, META], work).await
}

/// Reads an assessment whole, from one moment.
pub async fn load(database: &Indexed, assessment: RecordId) -> Result<Loaded, Failure> {
    let work = async |transaction: &Transaction| {
        let store = transaction.store(DOCUMENTS)?;
        let texts = get_all(&store, keys_of(assessment)?).await?;
        let keys = store.get_all_keys(Some(keys_of(assessment)?), None).await?;
        let mut damaged = Vec::new();
        let mut documents = Vec::new();
        for (key, text) in keys.iter().filter_map(JsValue::as_string).zip(texts) {
            match record_of(&key).and_then(|id| read(id, &text)) {
                Some(document) => documents.push(document),
                None => damaged.push(Damaged { key, text }),
            }
        }
        let meta = transaction.store(META)?;
        for (key, value) in meta
            .scan(Some(damaged_keys_of(assessment)?), None, None, None)
            .await?
        {
            let (key, text) = (
                key.as_string().unwrap_or_default(),
                value.as_string().unwrap_or_default(),
            );
            damaged.push(Damaged { key, text });
        }
        if documents.is_empty() && damaged.is_empty() {
            return Err(Failure::Gone);
        }
        Ok(Loaded {
            project: Project::from_documents(assessment, documents),
            history: journal::history(&transaction.store(EDITS)?, assessment).await?,
            damaged,
        })
    };
    database.read(&[DOCUMENTS, EDITS, META], work).await
}

/// Reads some documents of an assessment, for a tab that got a message that they changed. Unreadable ones are left out.
pub async fn reload(
    database: &Indexed,
    assessment: RecordId,
    records: &[RecordId],
) -> Result<Vec<Document>, Failure> {
    let work = async |transaction: &Transaction| {
        let store = transaction.store(DOCUMENTS)?;
        let mut documents = Vec::new();
        for record in records {
            let text = get(&store, document_key(assessment, *record)).await?;
            documents.extend(text.and_then(|text| read(*record, &text)));
        }
        Ok(documents)
    };
    database.read(&[DOCUMENTS], work).await
}

/// Summaries of all assessments, and the assessments whose summary cannot be read.
pub async fn summaries(database: &Indexed) -> Result<(Vec<Summary>, Vec<RecordId>), Failure> {
    let work = async |transaction: &Transaction| {
        let (mut summaries, mut unreadable) = (Vec::new(), Vec::new());
        for (key, value) in transaction.store(PROJECTS)?.scan(None, None, None, None).await? {
            let Some(id) = key.as_string().and_then(|key| key.parse::<RecordId>().ok()) else {
                continue;
            };
            let summary = value
                .as_string()
                .and_then(|text| serde_json::from_str(&text).ok());
            match summary {
                Some(summary) => summaries.push(summary),
                None => unreadable.push(id),
            }
        }
        Ok((summaries, unreadable))
    };
    database.read(&[PROJECTS], work).await
}

/// Summaries made from the documents.
pub async fn summaries_anew(database: &Indexed, assessments: &[RecordId]) -> Result<Vec<Summary>, Failure> {
    let work = async |transaction: &Transaction| {
        let documents = transaction.store(DOCUMENTS)?;
        let mut summaries = Vec::new();
        for assessment in assessments {
            summaries.push(summarise(&documents, *assessment).await?);
        }
        Ok(summaries)
    };
    database.read(&[DOCUMENTS], work).await
}

/// Notes that an assessment was exported.
pub async fn note_export(database: &Indexed, assessment: RecordId, at: Millis) -> Result<(), Failure> {
    let work = async |transaction: &Transaction| {
        let projects = transaction.store(PROJECTS)?;
        let key: JsValue = assessment.to_string().into();
        let mut summary: Summary = match get(&projects, key.clone())
            .await?
            .map(|text| serde_json::from_str(&text))
        {
            None => return Err(Failure::Gone),
            Some(Ok(summary)) => summary,
            Some(Err(_)) => summarise(&transaction.store(DOCUMENTS)?, assessment).await?,
        };
        summary.exported = Some(at);
        summary.unexported = 0;
        put(&projects, &key, &serde_json::to_string(&summary)?).await
    };
    database.write(&[PROJECTS, DOCUMENTS], work).await
}

/// Deletes an assessment wholly: documents, journal, summary, rows kept aside.
pub async fn delete(database: &Indexed, assessment: RecordId) -> Result<(), Failure> {
    let work = async |transaction: &Transaction| {
        for store in [DOCUMENTS, EDITS] {
            transaction
                .store(store)?
                .delete(keys_of(assessment)?.into())
                .await?;
        }
        transaction
            .store(META)?
            .delete(damaged_keys_of(assessment)?.into())
            .await?;
        transaction
            .store(PROJECTS)?
            .delete(assessment.to_string().into())
            .await?;
        Ok(())
    };
    database.write(&[PROJECTS, DOCUMENTS, EDITS, META], work).await
}

/// All rows of an assessment by record, unread.
async fn stored(store: &Store, assessment: RecordId) -> Result<BTreeMap<RecordId, String>, Failure> {
    let texts = get_all(store, keys_of(assessment)?).await?;
    let keys = store.get_all_keys(Some(keys_of(assessment)?), None).await?;
    let records = keys
        .iter()
        .map(|key| key.as_string().as_deref().and_then(record_of));
    Ok(records
        .zip(texts)
        .filter_map(|(record, text)| Some((record?, text)))
        .collect())
}

/// A summary made from the documents alone, without the times of change and export, which are lost.
async fn summarise(store: &Store, assessment: RecordId) -> Result<Summary, Failure> {
    let mut summary = Summary::empty(assessment);
    for (record, text) in stored(store, assessment).await? {
        if let Some(document) = read(record, &text) {
            summary.note(None, &document);
        }
    }
    Ok(summary)
}

fn record_of(key: &str) -> Option<RecordId> {
    key.split_once('/')?.1.parse().ok()
}

/// A document from its row; none when it cannot be read or stands under another record's key.
fn read(record: RecordId, text: &str) -> Option<Document> {
    let document: Document = serde_json::from_str(text).ok()?;
    (document.id == record && document.revision().is_some()).then_some(document)
}
