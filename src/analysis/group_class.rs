//! The class (sex, age band or status) to which all members of a group belong.
//!
//! A mark refers to its group and not to persons, so a group has a class only when all its counted participants belong to that class;
//! without a count the kind of group that was chosen decides. Deliberately absent: majorities and guessing. A mixed group has no class
//! and is counted as mixed.

use crate::domain::people::{AgeBand, Cell, Sex, Status};
use crate::domain::records::{Group, GroupPreset};
use serde::{Deserialize, Serialize};

/// A class of people.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Class {
    Sex(Sex),
    Age(AgeBand),
    Status(Status),
}

impl Class {
    /// All, in the order of tables.
    pub fn all() -> impl Iterator<Item = Self> {
        Sex::ALL
            .into_iter()
            .map(Self::Sex)
            .chain(AgeBand::ALL.into_iter().map(Self::Age))
            .chain(Status::ALL.into_iter().map(Self::Status))
    }

    fn holds(self, cell: &Cell) -> bool {
        match self {
            Self::Sex(sex) => cell.sex == sex,
            Self::Age(age) => cell.age == age,
            Self::Status(status) => cell.status == status,
        }
    }

    fn is_said_by(self, preset: GroupPreset) -> bool {
        match self {
            Self::Status(Status::Displaced) => preset == GroupPreset::Displaced,
            Self::Status(Status::Returnee) => preset == GroupPreset::Returnees,
            Self::Status(Status::Host) => preset == GroupPreset::HostCommunity,
            Self::Age(AgeBand::Older) => matches!(preset, GroupPreset::OlderWomen | GroupPreset::OlderMen),
            // The other presets name no band of the table exactly; sex is decided by `sex_of`.
            Self::Age(_) | Self::Sex(_) => false,
        }
    }
}

/// The whole group belongs to this class.
pub fn stands_for(group: &Group, class: Class) -> bool {
    let counted = group.participants.total();
    if let Class::Sex(sex) = class {
        sex_of(group) == Some(sex)
    } else if counted == 0 {
        class.is_said_by(group.preset)
    } else {
        group.participants.sum(|cell| class.holds(cell)) == counted
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
