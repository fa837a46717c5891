//! Collecting views on the chart before they are shown: the facilitator begins, each group (or person) places the cards without seeing
//! the others, and the result opens when the facilitator ends the collecting.
//!
//! Deliberately absent: a list of groups that are still missing; the facilitator sees that in the room.

use crate::domain::edit::{Act, Edit, NotAllowed, Refusal};
use crate::domain::project::Project;
use crate::domain::records::Score;

/// Closes the result of the chart while views are collected, anew if need be.
pub fn begin_collecting(project: &Project) -> Result<Edit, Refusal> {
    set(project, true).map(|edit| edit.labelled(Act::Start))
}

/// Ends collecting, which opens the result. Refused while no placement exists.
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
