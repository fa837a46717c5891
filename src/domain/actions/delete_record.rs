//! Deleting one record and nothing else.
//!
//! What still points to it is told by `validation`. Deliberately absent: records that take others with them or that must stay while
//! others need them; meetings, groups, needs, rankings and interventions have acts of their own.

use crate::domain::edit::{Edit, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::Body;

/// Deletes a record. Refused when it is gone already.
pub fn delete_record(project: &Project, id: RecordId) -> Result<Edit, Refusal> {
    let kind = project.body(id).map(Body::kind).ok_or(Refusal::Missing(id))?;
    Ok(Edit::delete(project, id, kind))
}
