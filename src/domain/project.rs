//! A project: every document of one assessment, in memory, cheap to copy.
//!
//! Deliberately absent: indexes. A walk over ten thousand documents takes well under a millisecond; results that a screen needs
//! repeatedly are kept in its memos.

use super::document::Document;
use super::id::RecordId;
use super::records::{Assessment, Body, Kind, Record};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The documents of one assessment. The assessment's own record has the project's id.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Project {
    /// Id of the assessment record and of the project.
    pub id: RecordId,
    documents: BTreeMap<RecordId, Arc<Document>>,
}

impl Project {
    /// A project without any document yet.
    pub fn empty(id: RecordId) -> Self {
        Self {
            id,
            documents: BTreeMap::new(),
        }
    }

    /// A project of these documents.
    pub fn from_documents(id: RecordId, documents: impl IntoIterator<Item = Document>) -> Self {
        let mut project = Self::empty(id);
        documents
            .into_iter()
            .for_each(|document| project.merge_document(&document));
        project
    }

    /// Every document, deleted ones included, in the order of ids (which is the order in which they were made).
    pub fn documents(&self) -> impl ExactSizeIterator<Item = &Arc<Document>> {
        self.documents.values()
    }

    /// One document, deleted or not.
    pub fn document(&self, id: RecordId) -> Option<&Arc<Document>> {
        self.documents.get(&id)
    }

    /// What a record says; none when it is unknown or deleted.
    pub fn body(&self, id: RecordId) -> Option<&Body> {
        self.documents.get(&id)?.body()
    }

    /// One record of a kind; none when it is unknown, deleted or of another kind.
    pub fn get<R: Record>(&self, id: RecordId) -> Option<&R> {
        self.body(id).and_then(R::of)
    }

    /// All live records of a kind, oldest first.
    pub fn all<R: Record>(&self) -> impl Iterator<Item = (RecordId, &R)> {
        self.documents
            .iter()
            .filter_map(|(id, document)| document.body().and_then(R::of).map(|fields| (*id, fields)))
    }

    /// How many live records of a kind there are.
    pub fn count(&self, kind: Kind) -> usize {
        self.documents
            .values()
            .filter(|document| document.body().is_some_and(|body| body.kind() == kind))
            .count()
    }

    /// The assessment record.
    pub fn assessment(&self) -> Option<&Assessment> {
        self.get(self.id)
    }

    /// Documents that carry a conflict.
    pub fn conflicts(&self) -> impl Iterator<Item = &Arc<Document>> {
        self.documents
            .values()
            .filter(|document| document.conflicts().next().is_some())
    }

    /// Takes in one document: the union with what is here.
    pub fn merge_document(&mut self, theirs: &Document) {
        match self.documents.get_mut(&theirs.id) {
            Some(ours) if **ours == *theirs => {}
            Some(ours) => Arc::make_mut(ours).merge(theirs),
            None => {
                self.documents.insert(theirs.id, Arc::new(theirs.clone()));
            }
        }
    }

    /// Takes in another replica of the same project.
    pub fn merge(&mut self, other: &Self) {
        other
            .documents
            .values()
            .for_each(|document| self.merge_document(document));
    }

    /// Replaces one document. Only `edit::apply` and the law of merging may change documents, hence not public.
    pub(super) fn put(&mut self, document: Document) {
        self.documents.insert(document.id, Arc::new(document));
    }
}
