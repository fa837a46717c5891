//! The support of a need: its marks, the groups that made them, and the severity.
//!
//! Deliberately absent: a score. Many marks of one group are not more people than one mark of another.

use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Mark, MarkKind, Need, Severity};
use std::collections::{BTreeMap, BTreeSet};

/// The marks and groups behind a need.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct NeedSupport {
    /// Marks that are there.
    pub marks: Vec<RecordId>,
    /// Linked marks that are gone.
    pub missing: usize,
    /// Marks per group; none for marks made at the desk. The group with most marks first, then in the order of ids.
    pub groups: Vec<(Option<RecordId>, usize)>,
    /// The meetings in which it came up.
    pub meetings: BTreeSet<RecordId>,
    /// The highest severity that was given.
    pub severity: Option<Severity>,
    /// A mark among them is a hazard: do not approach, report.
    pub hazard: bool,
}

/// The support of one need.
pub fn need_support(project: &Project, need: &Need) -> NeedSupport {
    let mut support = NeedSupport::default();
    let mut groups: BTreeMap<Option<RecordId>, usize> = BTreeMap::new();
    for id in &need.marks {
        let Some(mark) = project.get::<Mark>(*id) else {
            support.missing += 1;
            continue;
        };
        support.marks.push(*id);
        support.meetings.extend(mark.meeting);
        support.severity = support.severity.max(mark.severity);
        support.hazard |= mark.kind == MarkKind::Hazard;
        *groups.entry(mark.group).or_default() += 1;
    }
    support.groups = groups.into_iter().collect();
    support.groups.sort_by(|(_, a), (_, b)| b.cmp(a));
    support
}

/// Marks that no need is drawn from, oldest first.
pub fn loose_marks(project: &Project) -> Vec<(RecordId, &Mark)> {
    let linked: BTreeSet<RecordId> = project
        .all::<Need>()
        .flat_map(|(_, need)| need.marks.iter().copied())
        .collect();
    project
        .all::<Mark>()
        .filter(|(id, _)| !linked.contains(id))
        .collect()
}
