//! What may be known of an open ranking: the groups that may answer, the number of ballots, and the groups that have to answer again.
//!
//! Deliberately absent: any result.

use super::counted::sorted;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Ballot, Group, Ranking};

/// The groups that may answer a ranking: those of its meeting, or all when it is held across meetings. Oldest first.
pub fn groups_of(project: &Project, meeting: Option<RecordId>) -> Vec<(RecordId, &Group)> {
    project
        .all::<Group>()
        .filter(|(_, group)| meeting.is_none_or(|meeting| group.meeting == meeting))
        .collect()
}

/// The number of ballots, those included that will be left out.
pub fn ballots_in(project: &Project, id: RecordId) -> u64 {
    project
        .all::<Ballot>()
        .filter(|(_, ballot)| ballot.ranking == id)
        .count() as u64
}

/// Groups with different answers from several tablets. None of these answers counts; a new one replaces them all.
pub fn different_on_several(project: &Project, id: RecordId) -> Vec<Option<RecordId>> {
    let ranking = project.get::<Ranking>(id);
    ranking.map_or_else(Vec::new, |ranking| {
        sorted(project, id, ranking).different_on_several
    })
}
