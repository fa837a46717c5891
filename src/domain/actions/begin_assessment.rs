//! Beginning an assessment: a project with one record.
//!
//! Deliberately absent: storing it (`app::library`).

use crate::domain::document::Document;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::assessment::default_sectors;
use crate::domain::records::{Assessment, Record};

/// What is asked before an assessment exists.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[allow(missing_docs)]
pub struct NewAssessment {
    pub title: String,
    pub neighbourhood: String,
    /// The language of meetings, as a code.
    pub meeting_language: String,
}

/// A project that holds nothing but its assessment, with the usual sectors. Views are collected before they are shown.
pub fn begin_assessment(id: RecordId, new: NewAssessment) -> Project {
    let assessment = Assessment {
        title: new.title.trim().to_owned(),
        neighbourhood: new.neighbourhood.trim().to_owned(),
        meeting_language: new.meeting_language,
        sectors: default_sectors(),
        collecting_views: true,
        ..Assessment::default()
    };
    Project::from_documents(id, [Document::new(id, assessment.into_body())])
}
