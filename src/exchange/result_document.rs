//! The result of a closed ranking as a file, and what differs between two of them.
//!
//! The file is the canonical JSON of `analysis::deciding::ranking::document`: two devices that hold the same records write the same
//! bytes. Deliberately absent: taking a result over from a file; each device counts for itself.

use crate::analysis::deciding::ranking::document::{ResultDocument, recount};
use crate::analysis::deciding::ranking::rule::Rule;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::Ranking;
use serde_json::Value;

/// The largest file that is looked at.
const LARGEST: usize = 1_000_000;
/// The parts in which two documents may differ, in the order in which they are shown: the names in the file.
pub const PARTS: [&str; 9] = [
    "ranking",
    "rule",
    "ballots",
    "left_out",
    "groups",
    "tiers",
    "scores",
    "tie_rule",
    "settlements",
];

/// What a comparison found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Comparison {
    /// Byte for byte the same.
    Equal,
    /// These parts differ; none where only the fingerprint does, so that single ballots differ that change no number.
    Differs(Vec<&'static str>),
    /// The file is no result.
    NoResult,
}

/// The document of a closed ranking under its usual rule.
pub fn result_document(project: &Project, id: RecordId) -> Option<ResultDocument> {
    let method = project.get::<Ranking>(id)?.method;
    recount(project, id, Rule::usual(method)?)
}

/// Holds a file against our own document.
pub fn compare(own: &ResultDocument, theirs: &[u8]) -> Comparison {
    let own = own.to_bytes();
    if own == theirs {
        return Comparison::Equal;
    }
    if theirs.len() > LARGEST {
        return Comparison::NoResult;
    }
    let parsed = (
        serde_json::from_slice::<Value>(&own),
        serde_json::from_slice::<Value>(theirs),
    );
    let (Ok(own), Ok(theirs)) = parsed else {
        return Comparison::NoResult;
    };
    if own.get("format") != theirs.get("format") {
        return Comparison::NoResult;
    }
    let differs = |part: &&str| own.get(*part) != theirs.get(*part);
    Comparison::Differs(PARTS.into_iter().filter(differs).collect())
}
