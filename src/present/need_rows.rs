//! Rows of needs and of marks that are not in a need yet, with who stands behind them.
//!
//! Groups of the same name from several meetings are told as one here ("women 18–40, 6 marks"), because that is how people speak of
//! them. Deliberately absent: an order by importance; needs stand in the order in which they were made.

use crate::analysis::need_support::{loose_marks, need_support};
use crate::domain::actions::set_up_ranking::is_balloted;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{
    Certainty, Group, GroupPreset, Intervention, Mark, MarkKind, Meeting, MeetingKind, Need, Ranking,
    Severity,
};

/// How a group is called and coloured.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct GroupTag {
    /// One group that is called so; none for what was put in at the desk, without a group.
    pub group: Option<RecordId>,
    /// Which of the usual groups; none without a group or when it was deleted.
    pub preset: Option<GroupPreset>,
    /// Its own name; empty when the preset says it all.
    pub name: String,
    /// Its colour, 0–7.
    pub colour: u8,
    /// The kind of its meeting, where that is needed to tell it from another group of the same name.
    pub meeting: Option<MeetingKind>,
}

/// A need with what stands behind it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct NeedRow {
    /// The need.
    pub id: RecordId,
    /// Its statement.
    pub statement: String,
    /// The code of its sector.
    pub sector: String,
    /// Marks it was drawn from.
    pub marks: usize,
    /// Who made them and how many, most first.
    pub groups: Vec<(GroupTag, usize)>,
    /// Meetings in which it came up.
    pub meetings: usize,
    /// The highest severity given.
    pub severity: Option<Severity>,
    /// A mark behind it is a hazard.
    pub hazard: bool,
    /// Rankings that offer it.
    pub rankings: usize,
    /// Interventions that address it.
    pub interventions: usize,
    /// People have voted on it: its words are frozen, and it cannot be merged away, split or deleted.
    pub balloted: bool,
}

/// A mark as a line of a list.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct MarkRow {
    /// The mark.
    pub id: RecordId,
    /// What kind.
    pub kind: MarkKind,
    /// The code of its sector.
    pub sector: String,
    /// How serious.
    pub severity: Option<Severity>,
    /// The group is not sure.
    pub unsure: bool,
    /// In the group's words.
    pub note: String,
    /// Who made it.
    pub by: GroupTag,
}

/// Which marks are listed; none lets all pass.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct LooseFilter {
    /// Only this kind.
    pub kind: Option<MarkKind>,
    /// Only this sector.
    pub sector: Option<String>,
    /// Only marks of groups that are called so.
    pub by: Option<GroupTag>,
}

impl GroupTag {
    /// The tag of a group; of nobody when it is none or gone.
    pub fn of(project: &Project, id: Option<RecordId>) -> Self {
        let group = id.and_then(|id| project.get::<Group>(id));
        Self {
            group: id,
            preset: group.map(|group| group.preset),
            name: group.map(|group| group.name.clone()).unwrap_or_default(),
            colour: group.map_or(0, |group| group.colour),
            meeting: None,
        }
    }

    /// Tags of groups; those that are called the same say their meeting as well.
    pub fn of_all(project: &Project, groups: &[Option<RecordId>]) -> Vec<Self> {
        let tags: Vec<Self> = groups.iter().map(|group| Self::of(project, *group)).collect();
        let told_apart = |tag: &Self| {
            let namesakes = tags.iter().filter(|other| other.same_name(tag)).count();
            let group = tag.group.and_then(|group| project.get::<Group>(group));
            let meeting = group.and_then(|group| project.get::<Meeting>(group.meeting));
            Self {
                meeting: meeting.map(|meeting| meeting.kind).filter(|_| namesakes > 1),
                ..tag.clone()
            }
        };
        tags.iter().map(told_apart).collect()
    }

    /// Called the same, in whatever meeting.
    pub fn same_name(&self, other: &Self) -> bool {
        (self.preset, &self.name) == (other.preset, &other.name)
    }
}

/// Every need, oldest first.
pub fn need_rows(project: &Project) -> Vec<NeedRow> {
    project
        .all::<Need>()
        .map(|(id, need)| need_row(project, id, need))
        .collect()
}

/// One need.
pub fn need_row(project: &Project, id: RecordId, need: &Need) -> NeedRow {
    let support = need_support(project, need);
    let mut groups: Vec<(GroupTag, usize)> = Vec::new();
    for (group, marks) in support.groups {
        let tag = GroupTag::of(project, group);
        match groups.iter_mut().find(|(known, _)| known.same_name(&tag)) {
            Some((_, sum)) => *sum += marks,
            None => groups.push((tag, marks)),
        }
    }
    groups.sort_by(|(_, a), (_, b)| b.cmp(a));
    NeedRow {
        id,
        statement: need.statement.clone(),
        sector: need.sector.clone(),
        marks: support.marks.len(),
        groups,
        meetings: support.meetings.len(),
        severity: support.severity,
        hazard: support.hazard,
        rankings: project
            .all::<Ranking>()
            .filter(|(_, ranking)| ranking.options.contains(&id))
            .count(),
        interventions: project
            .all::<Intervention>()
            .filter(|(_, intervention)| intervention.needs.contains(&id))
            .count(),
        balloted: is_balloted(project, id),
    }
}

/// One mark as a row.
pub fn mark_row(project: &Project, id: RecordId, mark: &Mark) -> MarkRow {
    MarkRow {
        id,
        kind: mark.kind,
        sector: mark.sector.clone(),
        severity: mark.severity,
        unsure: mark.certainty == Certainty::Unsure,
        note: mark.note.clone(),
        by: GroupTag::of(project, mark.group),
    }
}

/// The marks that no need is drawn from, oldest first.
pub fn loose_mark_rows(project: &Project) -> Vec<MarkRow> {
    loose_marks(project)
        .into_iter()
        .map(|(id, mark)| mark_row(project, id, mark))
        .collect()
}

impl LooseFilter {
    /// True when the row passes.
    pub fn accepts(&self, row: &MarkRow) -> bool {
        self.kind.is_none_or(|kind| kind == row.kind)
            && self.sector.as_ref().is_none_or(|sector| *sector == row.sector)
            && self.by.as_ref().is_none_or(|by| by.same_name(&row.by))
    }
}
