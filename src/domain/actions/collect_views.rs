//! Collecting views on the chart before they are shown: the facilitator begins, every voice places its cards for itself, and the result
//! opens when the facilitator says that all have been heard.
//!
//! Deliberately absent: knowing who should still be heard; that is seen in the room.

use crate::domain::edit::{Act, Edit, NotAllowed, Refusal};
use crate::domain::project::Project;
use crate::domain::records::Score;

/// Closes the result of the chart while views are collected, anew if need be.
pub fn begin_collecting(project: &Project) -> Result<Edit, Refusal> {
    set(project, true).map(|edit| edit.labelled(Act::Start))
}

/// Ends collecting, which opens the result. Refused while nobody has placed anything.
pub fn end_collecting(project: &Project) -> Result<Edit, Refusal> {
    if project.all::<Score>().next().is_none() {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    set(project, false).map(|edit| edit.labelled(Act::Close))
}

fn set(project: &Project, collecting: bool) -> Result<Edit, Refusal> {
    let assessment = project.assessment().ok_or(Refusal::Missing(project.id))?;
    if assessment.collecting_views == collecting {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    let mut changed = assessment.clone();
    changed.collecting_views = collecting;
    Ok(Edit::change(project, project.id, changed))
}
