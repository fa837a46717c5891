//! The work for a store, and the reasons of its failure, as plain values, so that the queue is tested without a store.
//!
//! Deliberately absent: the store (`storage`), and sentences; `code` is the key of a text.

use super::date::Millis;
use super::document::Document;
use super::edit::Edit;
use super::history::Direction;
use super::id::RecordId;
use super::project::Project;
use std::sync::Arc;

/// What is stored in one transaction.
#[derive(Clone, PartialEq, Debug)]
pub struct Entry {
    /// The assessment.
    pub assessment: RecordId,
    /// The edit for the journal; none for an assessment that is stored whole.
    pub edit: Option<(Edit, Direction)>,
    /// The documents that the edit touched.
    pub documents: Vec<Arc<Document>>,
    /// When it was made.
    pub at: Millis,
}

impl Entry {
    /// A whole assessment: all its documents, and nothing for the journal.
    pub fn whole(project: &Project, at: Millis) -> Self {
        Self {
            assessment: project.id,
            edit: None,
            documents: project.documents().cloned().collect(),
            at,
        }
    }
}

/// What went wrong while storing or reading. Nothing was changed then.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Failure {
    /// The device has no room left, or the browser grants none.
    Full,
    /// The stored data are of a newer version of the app than this page.
    Newer,
    /// The browser closed the database: another tab renewed or deleted it, or the data were cleared.
    Closed,
    /// The assessment is not in the store any more.
    Gone,
    /// The browser keeps nothing here: everything is in memory only.
    Unavailable,
    /// The browser has not answered for a long time. It may still.
    Slow,
    /// The part of the program that reads and writes records could not be fetched.
    Partless,
    /// Anything else, in the browser's words.
    Other(String),
}

impl Failure {
    /// A short name, the key of its text.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Newer => "newer",
            Self::Closed => "closed",
            Self::Gone => "gone",
            Self::Unavailable => "unavailable",
            Self::Slow => "slow",
            Self::Partless => "partless",
            Self::Other(_) => "other",
        }
    }
}
