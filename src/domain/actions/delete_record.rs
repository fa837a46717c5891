//! Deleting one record and nothing else.
//!
//! Dangling references are reported by `validation`. Deliberately absent: records whose deletion affects others or is refused while others
//! refer to them; meetings, groups, needs, rankings and interventions have actions of their own.

use crate::domain::edit::{Edit, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::Body;

/// Deletes a record. Refused when it is gone already.
pub fn delete_record(project: &Project, id: RecordId) -> Result<Edit, Refusal> {
    let kind = project.body(id).map(Body::kind).ok_or(Refusal::Missing(id))?;
    Ok(Edit::delete(project, id, kind))
}
