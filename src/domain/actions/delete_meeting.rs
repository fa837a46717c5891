//! Deleting a meeting that was started by mistake, with its groups, and deleting one group.
//!
//! Refused while marks refer to the meeting or the group, or verified services to the meeting. Deliberately absent: deleting marks with
//! them.

use crate::domain::edit::{Act, Change, Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Group, Kind, Mark, Meeting, Service};

/// Deletes a meeting and its groups, as one step of undo. Refused while services were verified or marks were made in it.
pub fn delete_meeting(project: &Project, id: RecordId) -> Result<Edit, Refusal> {
    project.get::<Meeting>(id).ok_or(Refusal::Missing(id))?;
    let seen = |it: &Service| it.verified.as_ref().and_then(|seen| seen.meeting) == Some(id);
    if project.all::<Service>().any(|(_, service)| seen(service)) {
        return Err(Refusal::NotAllowed(NotAllowed::MeetingHasPoints));
    }
    if project.all::<Mark>().any(|(_, mark)| mark.meeting == Some(id)) {
        return Err(Refusal::NotAllowed(NotAllowed::MeetingHasMarks));
    }
    let groups = project.all::<Group>().filter(|(_, group)| group.meeting == id);
    let changes = groups
        .map(|(group, _)| group)
        .chain([id])
        .map(|record| Change::set(project, record, None))
        .collect();
    Ok(Edit::new(Act::Delete, Kind::Meeting, changes))
}

/// Deletes a group. Refused while it has marks.
pub fn delete_group(project: &Project, id: RecordId) -> Result<Edit, Refusal> {
    project.get::<Group>(id).ok_or(Refusal::Missing(id))?;
    if project.all::<Mark>().any(|(_, mark)| mark.group == Some(id)) {
        return Err(Refusal::NotAllowed(NotAllowed::GroupHasMarks));
    }
    Ok(Edit::delete(project, id, Kind::Group))
}
