//! The parts of a project file and their schema. Deliberately absent: reading, writing, the checksum.

use super::migrate;
use crate::domain::document::Document;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::Kind;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The value of `format`.
pub const FORMAT: &str = "catchment-project";

/// The version that is written. Every version from 1 on is read.
pub const VERSION: u32 = migrate::CURRENT;

/// How much a file holds: the first thing to compare when two people wonder whether they have the same.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Documents, deleted records included.
    pub documents: usize,
    /// Live records per kind; kinds without a record are left out.
    pub records: BTreeMap<Kind, usize>,
}

impl Counts {
    /// The counts of a project.
    pub fn of(project: &Project) -> Self {
        let mut records = BTreeMap::new();
        for body in project.documents().filter_map(|document| document.body()) {
            *records.entry(body.kind()).or_insert(0) += 1;
        }
        Self {
            documents: project.documents().len(),
            records,
        }
    }
}

/// The whole file. Exists for its schema and for writing; reading goes step by step, so that each step can refuse with a place.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(
    title = "Catchment project file, version 1",
    description = "One participatory assessment with the revision trees of all its records."
)]
pub(super) struct ProjectFile<'a> {
    /// Always `catchment-project`.
    #[schemars(extend("const" = FORMAT))]
    pub(super) format: &'a str,
    /// Always 1 in files that follow this schema.
    #[schemars(extend("const" = VERSION))]
    pub(super) version: u32,
    /// Id of the assessment, which is also the id of its own record.
    pub(super) id: RecordId,
    /// How much the file holds.
    pub(super) counts: Counts,
    /// SHA-256 in lower-case hexadecimal over the documents in canonical form, each followed by a line feed. Canonical form: keys sorted by
    /// code point, no spaces, strings with only the escapes that JSON demands, numbers in decimal without exponent and without
    /// a trailing `.0`.
    pub(super) checksum: &'a str,
    /// The documents, ordered by id. Each is one record with the leaves of its revision tree and the ancestors of each leaf.
    pub(super) documents: Vec<&'a Document>,
}
