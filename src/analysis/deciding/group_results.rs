//! The parts of a vote: each group, and women and men where the groups say so.
//!
//! A ballot knows its group and nothing else of its person, so sex is known only where the whole group is of one sex. Deliberately
//! absent: guessing; ballots of mixed groups count in the total and in their group only.

use super::dots::OptionTally;
use crate::domain::id::RecordId;
use crate::domain::people::{AgeBand, Sex};
use crate::domain::project::Project;
use crate::domain::records::{Group, GroupPreset};

/// What one part of the people answered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Part {
    /// Ballots that count: one per person by dots, one per group by hands.
    pub ballots: u64,
    /// Participants counted in the room; 0 without a count.
    pub participants: u64,
    /// All dots or hands given.
    pub given: u64,
    /// Per option, in the order of the options.
    pub rows: Vec<OptionTally>,
}

/// One group's part.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GroupPart {
    /// The group, which may have been deleted since; none for ballots without a group.
    pub group: Option<RecordId>,
    /// The sex of the whole group, when it has one.
    pub sex: Option<Sex>,
    /// It may be shown apart (see `small_groups`).
    pub shown: bool,
    /// More hands for an option than people counted in the group.
    pub more_than_present: bool,
    /// What it answered.
    pub part: Part,
}

impl Part {
    /// A part of these rows.
    pub fn new(ballots: u64, participants: u64, rows: Vec<OptionTally>) -> Self {
        Self {
            ballots,
            participants,
            given: rows.iter().fold(0, |sum, row| sum.saturating_add(row.score)),
            rows,
        }
    }

    /// Several parts as one, over the same options.
    pub fn sum<'a>(options: &[RecordId], parts: impl IntoIterator<Item = &'a Self>) -> Self {
        let mut whole = Self::new(
            0,
            0,
            options
                .iter()
                .map(|option| super::dots::nothing(*option))
                .collect(),
        );
        for part in parts {
            whole.ballots += part.ballots;
            whole.participants += part.participants;
            whole.given = whole.given.saturating_add(part.given);
            for (row, more) in whole.rows.iter_mut().zip(&part.rows) {
                row.score = row.score.saturating_add(more.score);
                row.supporters = row.supporters.saturating_add(more.supporters);
            }
        }
        whole
    }
}

/// The sex of everybody in a group: from the kind of group, else from the participants when all counted are of one sex.
pub fn sex_of(group: &Group) -> Option<Sex> {
    match group.preset {
        GroupPreset::Girls | GroupPreset::YoungWomen | GroupPreset::Women | GroupPreset::OlderWomen => {
            Some(Sex::Female)
        }
        GroupPreset::Boys | GroupPreset::YoungMen | GroupPreset::Men | GroupPreset::OlderMen => {
            Some(Sex::Male)
        }
        _ => Sex::ALL.into_iter().find(|sex| {
            let of_sex = group.participants.of_sex(*sex);
            of_sex > 0 && of_sex == group.participants.total()
        }),
    }
}

/// The age band of everybody in a group: from the participants when all counted are of one band. Kinds of groups name no band of years.
pub fn age_of(group: &Group) -> Option<AgeBand> {
    let mut bands = group
        .participants
        .cells()
        .filter(|(_, count)| *count > 0)
        .map(|(cell, _)| cell.age);
    let first = bands.next()?;
    bands.all(|band| band == first).then_some(first)
}

/// The groups that may answer a ranking: those of its meeting, or all when it is held across meetings. Oldest first.
pub fn groups_of(project: &Project, meeting: Option<RecordId>) -> Vec<(RecordId, &Group)> {
    project
        .all::<Group>()
        .filter(|(_, group)| meeting.is_none_or(|meeting| group.meeting == meeting))
        .collect()
}
