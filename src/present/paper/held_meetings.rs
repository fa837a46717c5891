//! The list of meetings that were held, with the figures about their participants that may be printed.
//!
//! Counts of one to four people are hidden, and so are figures from which they could be computed. Deliberately absent: names.

use crate::domain::date::Day;
use crate::domain::people::Sex;
use crate::domain::project::Project;
use crate::domain::records::{Group, GroupPreset, Meeting, MeetingKind};

/// Counts from 1 to this one less are hidden.
pub const SMALL: u64 = 5;

/// The name of a group: one of the usual groups, or by its own name.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[allow(missing_docs)]
pub struct GroupName {
    pub preset: GroupPreset,
    pub name: String,
}

impl GroupName {
    /// The name of this group.
    pub fn of(group: &Group) -> Self {
        Self {
            preset: group.preset,
            name: group.name.clone(),
        }
    }
}

/// One meeting of the list.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct MeetingRow {
    pub kind: MeetingKind,
    pub date: Option<Day>,
    pub venue: String,
    pub groups: Vec<GroupName>,
    pub participants: Participants,
}

/// The number of participants, unless hidden.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Participants {
    /// No participants were counted.
    NotCounted,
    /// One to four people: only that.
    Few,
    /// Women or men were one to four, so both stay hidden: the total would give the one away by the other.
    Total(u64),
    BySex {
        women: u64,
        men: u64,
        total: u64,
    },
}

/// The meetings that were held, by date; those without a date last.
pub fn meetings(project: &Project) -> Vec<MeetingRow> {
    let mut rows: Vec<_> = project
        .all::<Meeting>()
        .filter_map(|(id, meeting)| {
            let groups: Vec<&Group> = project
                .all::<Group>()
                .filter(|(_, group)| group.meeting == id)
                .map(|(_, group)| group)
                .collect();
            let of_sex = |sex| groups.iter().map(|group| group.participants.of_sex(sex)).sum();
            let participants = participants(of_sex(Sex::Female), of_sex(Sex::Male));
            let held = meeting.started.is_some() || participants != Participants::NotCounted;
            held.then(|| MeetingRow {
                kind: meeting.kind,
                date: meeting.date,
                venue: meeting.venue.clone(),
                groups: groups.into_iter().map(GroupName::of).collect(),
                participants,
            })
        })
        .collect();
    rows.sort_by_key(|row| (row.date.is_none(), row.date));
    rows
}

/// The figures about so many women and men that may be printed.
pub fn participants(women: u64, men: u64) -> Participants {
    let small = |count: u64| (1..SMALL).contains(&count);
    let total = women + men;
    if total == 0 {
        Participants::NotCounted
    } else if small(total) {
        Participants::Few
    } else if small(women) || small(men) {
        Participants::Total(total)
    } else {
        Participants::BySex { women, men, total }
    }
}

/// The sum over all meetings, unless it would tell the size of a meeting whose own is hidden.
pub fn everybody(meetings: &[MeetingRow]) -> Option<u64> {
    meetings.iter().try_fold(0, |sum, row| match row.participants {
        Participants::NotCounted => Some(sum),
        Participants::Few => None,
        Participants::Total(total) | Participants::BySex { total, .. } => Some(sum + total),
    })
}
