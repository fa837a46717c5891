//! Checks of a document before it enters a project: its history is connected, all its contents are of one kind, its numbers are in range.

use crate::domain::document::Document;
use crate::domain::id::RecordId;
use crate::domain::records::Kind;
use crate::domain::revision::RevisionId;
use crate::exchange::limits::beyond;
use crate::exchange::problem::{Code, Place, Problem};
use std::collections::BTreeSet;

/// Checks one document on its own.
pub fn document(project: RecordId, document: &Document) -> Result<(), Problem> {
    let refuse = |code, field: &str| Err(Problem::at(code, Place::record(document.id, field)));
    if document.leaves().next().is_none() {
        return refuse(Code::EmptyRecord, "leaves");
    }
    let passed: BTreeSet<RevisionId> = document
        .leaves()
        .flat_map(|(_, leaf)| &leaf.ancestors)
        .copied()
        .collect();
    for (revision, leaf) in document.leaves() {
        let unbroken = revision.number() as usize == leaf.ancestors.len() + 1
            && leaf
                .ancestors
                .iter()
                .enumerate()
                .all(|(at, ancestor)| ancestor.number() as usize == leaf.ancestors.len() - at);
        if !unbroken || passed.contains(revision) {
            return refuse(Code::BrokenHistory, &revision.to_string());
        }
    }
    let mut bodies = document
        .leaves()
        .filter_map(|(_, leaf)| leaf.content.as_ref())
        .peekable();
    let kind = bodies.peek().map(|body| body.kind());
    for body in bodies {
        if Some(body.kind()) != kind {
            return refuse(Code::MixedKinds, "kind");
        }
        if let Some((code, field)) = beyond(body) {
            return refuse(code, field);
        }
    }
    match kind {
        Some(kind) if (kind == Kind::Assessment) != (document.id == project) => {
            refuse(Code::StrayAssessment, "kind")
        }
        _ => Ok(()),
    }
}
