//! Project → file. The same project gives the same bytes on every machine.

use super::canonical::Checksum;
use super::format::{Counts, FORMAT, ProjectFile, VERSION};
use crate::domain::document::Document;
use crate::domain::project::Project;

/// The project file of a project: one document a line, so that two files can be compared by eye and by `diff`.
pub fn write(project: &Project) -> String {
    let documents: Vec<&Document> = project.documents().map(AsRef::as_ref).collect();
    let mut checksum = Checksum::default();
    for document in &documents {
        checksum.add(&serde_json::to_value(document).unwrap_or_default());
    }
    let checksum = checksum.finish();
    let head = ProjectFile {
        format: FORMAT,
        version: VERSION,
        id: project.id,
        counts: Counts::of(project),
        checksum: &checksum,
        documents: Vec::new(),
    };
    // The head ends in `[]}`; the documents go between the brackets, each on a line of its own.
    let mut text = serde_json::to_string(&head).unwrap_or_default();
    text.truncate(text.len().saturating_sub("]}".len()));
    for (at, document) in documents.iter().enumerate() {
        text.push_str(if at == 0 { "\n" } else { ",\n" });
        text.push_str(&serde_json::to_string(document).unwrap_or_default());
    }
    text.push_str("\n]}\n");
    text
}
