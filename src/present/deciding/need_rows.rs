//! Rows of needs and of marks that are not in a need yet, with the groups that made them.
//!
//! Groups of the same name from several meetings are counted as one here ("women 18–40, 6 marks"), because that is how people speak of
//! them. Deliberately absent: an order by importance; needs keep the order in which they were made until another sort is chosen.

use crate::analysis::deciding::need_support::{loose_marks, need_support};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{
    Ballot, Certainty, Group, GroupPreset, Intervention, Mark, MarkKind, Meeting, MeetingKind, Need, Ranking,
    Severity,
};
use crate::present::lists::list_view::{ListRow, SortKey};
use std::collections::{BTreeMap, BTreeSet};

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
    /// The tag of a group; that of "no group" when it is none or missing.
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

    /// Whether both have the same name, in any meeting.
    pub fn same_name(&self, other: &Self) -> bool {
        (self.preset, &self.name) == (other.preset, &other.name)
    }
}

/// What needs are used for, counted in one walk: a walk for each need would be one for each pair of records.
struct Uses {
    rankings: BTreeMap<RecordId, usize>,
    interventions: BTreeMap<RecordId, usize>,
    balloted: BTreeSet<RecordId>,
}

impl Uses {
    fn of(project: &Project) -> Self {
        let voted: BTreeSet<RecordId> = project.all::<Ballot>().map(|(_, it)| it.ranking).collect();
        let mut uses = Self {
            rankings: BTreeMap::new(),
            interventions: BTreeMap::new(),
            balloted: BTreeSet::new(),
        };
        for (id, ranking) in project.all::<Ranking>() {
            let options: BTreeSet<RecordId> = ranking.options.iter().copied().collect();
            for need in options {
                *uses.rankings.entry(need).or_default() += 1;
                if voted.contains(&id) {
                    uses.balloted.insert(need);
                }
            }
        }
        for (_, intervention) in project.all::<Intervention>() {
            for need in &intervention.needs {
                *uses.interventions.entry(*need).or_default() += 1;
            }
        }
        uses
    }
}

/// Every need, oldest first.
pub fn need_rows(project: &Project) -> Vec<NeedRow> {
    let uses = Uses::of(project);
    project
        .all::<Need>()
        .map(|(id, need)| need_row(project, &uses, id, need))
        .collect()
}

/// What needs can be ordered by, as places in the keys of a row.
pub const NEED_SORTS: [&str; 5] = ["made", "statement", "sector", "severity", "marks"];

/// Every need as a row of a list, found by its words, its sector and who asked for it.
pub fn need_list(
    project: &Project,
    sector_name: impl Fn(&str) -> String,
    group_name: impl Fn(&GroupTag) -> String,
) -> Vec<ListRow<NeedRow>> {
    let row = |(at, row): (i64, NeedRow)| {
        let sector = sector_name(&row.sector);
        let groups: Vec<String> = row.groups.iter().map(|(tag, _)| group_name(tag)).collect();
        let keys = vec![
            SortKey::Number(at),
            SortKey::text(&row.statement),
            SortKey::text(&sector),
            SortKey::number(row.severity.map(|severity| severity.step().into())),
            SortKey::Number(row.marks as i64),
        ];
        let texts = [row.statement.clone(), sector].into_iter().chain(groups);
        let texts: Vec<String> = texts.collect();
        ListRow::new(row, texts.iter().map(String::as_str), keys)
    };
    (0..).zip(need_rows(project)).map(row).collect()
}

/// What needs can be ordered by where a list of them is chosen from, as places in the keys of a row.
pub const CHOICE_SORTS: [&str; 3] = ["made", "statement", "sector"];

/// Every need as a row to choose, by its id: its statement is read when the row comes into sight.
pub fn need_choices(project: &Project, sector_name: impl Fn(&str) -> String) -> Vec<ListRow<RecordId>> {
    let row = |(at, (id, need)): (i64, (RecordId, &Need))| {
        let sector = sector_name(&need.sector);
        let keys = vec![
            SortKey::Number(at),
            SortKey::text(&need.statement),
            SortKey::text(&sector),
        ];
        ListRow::new(id, [need.statement.as_str(), &sector], keys)
    };
    (0..).zip(project.all::<Need>()).map(row).collect()
}

/// What loose marks can be ordered by, as places in the keys of a row.
pub const MARK_SORTS: [&str; 5] = ["made", "severity", "sector", "kind", "group"];

/// The marks that no need is drawn from as rows of a list, found by kind, sector, note and group.
pub fn loose_mark_list(
    project: &Project,
    sector_name: impl Fn(&str) -> String,
    kind_name: impl Fn(MarkKind) -> String,
    group_name: impl Fn(&GroupTag) -> String,
) -> Vec<ListRow<MarkRow>> {
    let row = |(at, row): (i64, MarkRow)| {
        let (sector, kind, group) = (sector_name(&row.sector), kind_name(row.kind), group_name(&row.by));
        let keys = vec![
            SortKey::Number(at),
            SortKey::number(row.severity.map(|severity| severity.step().into())),
            SortKey::text(&sector),
            SortKey::Number(row.kind as i64),
            SortKey::text(&group),
        ];
        let note = row.note.clone();
        ListRow::new(row, [note.as_str(), &sector, &kind, &group], keys)
    };
    (0..).zip(loose_mark_rows(project)).map(row).collect()
}

fn need_row(project: &Project, uses: &Uses, id: RecordId, need: &Need) -> NeedRow {
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
        rankings: uses.rankings.get(&id).copied().unwrap_or_default(),
        interventions: uses.interventions.get(&id).copied().unwrap_or_default(),
        balloted: uses.balloted.contains(&id),
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
