//! A further group speaks in a meeting. It gets the colour that the fewest groups of the assessment have, so that colours differ as
//! long as they can and stay constant.

use crate::domain::edit::{Edit, Refusal};
use crate::domain::id::RecordId;
use crate::domain::people::Headcount;
use crate::domain::project::Project;
use crate::domain::records::{Group, GroupPreset, Meeting};

/// How many colours there are.
pub const COLOURS: u8 = 8;

/// Adds a group to a meeting.
pub fn add_group(
    project: &Project,
    id: RecordId,
    meeting: RecordId,
    preset: GroupPreset,
) -> Result<Edit, Refusal> {
    project.get::<Meeting>(meeting).ok_or(Refusal::Missing(meeting))?;
    Ok(Edit::add(id, new_group(project, meeting, preset)))
}

/// A group without participants yet. A group of the same kind in another meeting has the same colour: "women" stay one colour.
pub fn new_group(project: &Project, meeting: RecordId, preset: GroupPreset) -> Group {
    let same = project
        .all::<Group>()
        .find(|(_, group)| group.preset == preset && preset != GroupPreset::Other);
    let used = |colour: &u8| {
        project
            .all::<Group>()
            .filter(|(_, group)| group.colour == *colour)
            .count()
    };
    // `min_by_key` takes the first of equals, hence the lowest colour: a fixed order, not a decision about people.
    let colour = same
        .map(|(_, group)| group.colour)
        .or_else(|| (0..COLOURS).min_by_key(used))
        .unwrap_or(0);
    Group {
        meeting,
        preset,
        name: String::new(),
        colour,
        participants: Headcount::default(),
    }
}
