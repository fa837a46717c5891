//! "Who asked for this?": from needs back through their marks to the groups and meetings that made them.
//!
//! Deliberately absent: persons. A mark belongs to a group, or to no group when it was made at the desk.

use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Intervention, Mark, Need};
use std::collections::{BTreeMap, BTreeSet};

/// Who stands behind some needs.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct AskedBy {
    /// Marks per group, in the order in which the groups were entered; `None` for marks made at the desk.
    pub groups: BTreeMap<Option<RecordId>, usize>,
    /// The meetings in which the marks were made.
    pub meetings: BTreeSet<RecordId>,
    /// All marks, each counted once even when several of the needs were drawn from it.
    pub marks: usize,
}

/// The groups that asked for these needs.
pub fn needs(project: &Project, needs: impl IntoIterator<Item = RecordId>) -> AskedBy {
    let marks: BTreeSet<RecordId> = needs
        .into_iter()
        .filter_map(|id| project.get::<Need>(id))
        .flat_map(|need| need.marks.iter().copied())
        .collect();
    let mut asked = AskedBy::default();
    for mark in marks.into_iter().filter_map(|id| project.get::<Mark>(id)) {
        *asked.groups.entry(mark.group).or_default() += 1;
        asked.meetings.extend(mark.meeting);
        asked.marks += 1;
    }
    asked
}

/// The groups that asked for the needs of an intervention.
pub fn intervention(project: &Project, id: RecordId) -> AskedBy {
    project
        .get::<Intervention>(id)
        .map(|intervention| needs(project, intervention.needs.iter().copied()))
        .unwrap_or_default()
}
