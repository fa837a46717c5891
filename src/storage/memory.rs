//! The in-memory substitute where the browser offers no storage: the same interface, for the lifetime of the page.

use super::blobs::Blob;
use super::documents::Loaded;
use super::summary::Summary;
use crate::domain::date::Millis;
use crate::domain::history::History;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::ContentHash;
use crate::domain::storing::{Entry, Failure};
use std::collections::BTreeMap;

/// Assessments in memory.
#[derive(Default)]
pub struct Memory {
    kept: BTreeMap<RecordId, Kept>,
    /// Photos and recordings.
    pub blobs: BTreeMap<ContentHash, Blob>,
}

struct Kept {
    project: Project,
    history: History,
    summary: Summary,
}

impl Memory {
    /// Takes in an entry. An edit of an unknown assessment is refused as `Gone`.
    pub fn save(&mut self, entry: &Entry) -> Result<(), Failure> {
        if entry.edit.is_some() && !self.kept.contains_key(&entry.assessment) {
            return Err(Failure::Gone);
        }
        let kept = self.kept.entry(entry.assessment).or_insert_with(|| Kept {
            project: Project::empty(entry.assessment),
            history: History::default(),
            summary: Summary::empty(entry.assessment),
        });
        for document in &entry.documents {
            let before = kept.project.document(document.id).cloned();
            kept.project.merge_document(document);
            kept.summary.note(before.as_deref(), document);
        }
        match &entry.edit {
            Some((edit, direction)) => {
                kept.history.record(*direction, edit);
                kept.summary.edited(entry.at);
            }
            None => kept.summary.changed = entry.at,
        }
        Ok(())
    }

    /// An assessment whole.
    pub fn load(&self, assessment: RecordId) -> Result<Loaded, Failure> {
        let kept = self.kept.get(&assessment).ok_or(Failure::Gone)?;
        Ok(Loaded {
            project: kept.project.clone(),
            history: kept.history.clone(),
            damaged: Vec::new(),
        })
    }

    /// Summaries of all.
    pub fn summaries(&self) -> Vec<Summary> {
        self.kept.values().map(|kept| kept.summary.clone()).collect()
    }

    /// Notes that an assessment was exported.
    pub fn note_export(&mut self, assessment: RecordId, at: Millis) {
        if let Some(kept) = self.kept.get_mut(&assessment) {
            kept.summary.exported = Some(at);
            kept.summary.unexported = 0;
        }
    }

    /// Forgets one.
    pub fn delete(&mut self, assessment: RecordId) {
        self.kept.remove(&assessment);
    }
}
