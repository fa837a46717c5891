//! The rows of the list of meetings: kind, day, place, groups, number of marks.
//!
//! Deliberately absent: names in a language. Kinds and groups are found by their names, which come in as arguments.

use super::list_view::{ListRow, SortKey};
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Group, Mark, Meeting, MeetingKind};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What one row shows.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub struct MeetingRow {
    pub id: RecordId,
    pub kind: MeetingKind,
    pub running: bool,
    pub date: Option<Day>,
    pub venue: String,
    /// The groups with their colours.
    pub groups: Vec<(String, u8)>,
    pub people: u64,
    pub marks: usize,
}

/// The sort keys of the list, as places in the keys of a row.
pub const SORTS: [&str; 5] = ["date", "kind", "venue", "people", "marks"];

/// All meetings, the youngest first. By date, the running one is the latest.
pub fn meeting_rows(
    project: &Project,
    kind_name: impl Fn(MeetingKind) -> String,
    group_name: impl Fn(&Group) -> String,
) -> Vec<ListRow<MeetingRow>> {
    let mut groups: BTreeMap<RecordId, Vec<&Group>> = BTreeMap::new();
    for (_, group) in project.all::<Group>() {
        groups.entry(group.meeting).or_default().push(group);
    }
    let mut marks: BTreeMap<RecordId, usize> = BTreeMap::new();
    for meeting in project.all::<Mark>().filter_map(|(_, mark)| mark.meeting) {
        *marks.entry(meeting).or_default() += 1;
    }
    let row = |(id, meeting): (RecordId, &Meeting)| {
        let groups = groups.remove(&id).unwrap_or_default();
        let shown = MeetingRow {
            id,
            kind: meeting.kind,
            running: meeting.is_running(),
            date: meeting.date,
            venue: meeting.venue.clone(),
            people: groups.iter().map(|group| group.participants.total()).sum(),
            groups: groups
                .iter()
                .map(|group| (group_name(group), group.colour))
                .collect(),
            marks: marks.get(&id).copied().unwrap_or_default(),
        };
        let kind = kind_name(meeting.kind);
        let keys = vec![
            if shown.running {
                SortKey::Number(i64::MAX)
            } else {
                SortKey::day(shown.date)
            },
            SortKey::text(&kind),
            SortKey::text(&shown.venue),
            SortKey::number(i64::try_from(shown.people).ok()),
            SortKey::Number(shown.marks as i64),
        ];
        let own = [kind, meeting.venue.clone(), meeting.summary.clone()];
        let names = shown.groups.iter().map(|(name, _)| name.clone());
        let texts: Vec<String> = own.into_iter().chain(names).collect();
        ListRow::new(shown, texts.iter().map(String::as_str), keys)
    };
    let mut rows: Vec<ListRow<MeetingRow>> = project.all::<Meeting>().map(row).collect();
    rows.reverse();
    rows
}

/// People counted in the groups of a meeting.
pub fn people_in(project: &Project, meeting: RecordId) -> u64 {
    let own = project
        .all::<Group>()
        .filter(|(_, group)| group.meeting == meeting);
    own.map(|(_, group)| group.participants.total()).sum()
}

/// Meetings to choose from: the latest day first, those without a day last.
pub fn meetings_to_choose(project: &Project) -> Vec<(Option<Day>, RecordId, MeetingKind)> {
    let all = project.all::<Meeting>();
    let mut all: Vec<_> = all
        .map(|(id, meeting)| (meeting.date, id, meeting.kind))
        .collect();
    all.sort_by_key(|(date, id, _)| Reverse((*date, *id)));
    all
}
