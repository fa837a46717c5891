//! What may be known of a ranking while people still answer: who may, and how many did. Deliberately absent: any result.

use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Ballot, Group};

/// The groups that may answer a ranking: those of its meeting, or all when it is held across meetings. Oldest first.
pub fn groups_of(project: &Project, meeting: Option<RecordId>) -> Vec<(RecordId, &Group)> {
    project
        .all::<Group>()
        .filter(|(_, group)| meeting.is_none_or(|meeting| group.meeting == meeting))
        .collect()
}

/// How many ballots are in.
pub fn ballots_in(project: &Project, id: RecordId) -> u64 {
    project
        .all::<Ballot>()
        .filter(|(_, ballot)| ballot.ranking == id)
        .count() as u64
}
