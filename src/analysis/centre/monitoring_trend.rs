//! How services and living conditions moved from round to round: by indicator, by group, by catchment area.
//!
//! The value of a round is the median of its groups' steps, in half steps, with the number of groups: every group has the same weight.
//! The change is the difference between the last two rounds that asked the indicator; a trend over all rounds is given only when every
//! change has the same sign. Deliberately absent: lines fitted through three points, and sums over indicators.

use crate::analysis::numbers::median::{Median, median};
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{GroupPreset, Indicator, MonitoringRound, Reading};
use std::collections::BTreeSet;

/// One round's value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RoundValue {
    /// The round.
    pub round: RecordId,
    /// Its day.
    pub on: Day,
    /// The median step in half steps (2–10), and the groups behind it.
    pub value: Median,
}

/// Which way it goes over all rounds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Trend {
    /// Never down, and up at least once.
    Better,
    /// Never up, and down at least once.
    Worse,
    /// The same in every round.
    Steady,
    /// Up and down.
    Mixed,
}

impl Trend {
    /// The key of its texts.
    pub fn code(self) -> &'static str {
        match self {
            Self::Better => "better",
            Self::Worse => "worse",
            Self::Steady => "steady",
            Self::Mixed => "mixed",
        }
    }
}

/// One indicator over time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Series {
    /// Values of the rounds that asked it, oldest first.
    pub values: Vec<RoundValue>,
}

impl Series {
    /// The last change in half steps; none before the second round.
    pub fn change(&self) -> Option<i64> {
        let [.., before, last] = self.values.as_slice() else {
            return None;
        };
        Some(last.value.halves - before.value.halves)
    }

    /// The trend; none before the second round.
    pub fn trend(&self) -> Option<Trend> {
        let changes = self
            .values
            .windows(2)
            .map(|pair| pair[1].value.halves - pair[0].value.halves);
        let (up, down) = changes.clone().fold((false, false), |(up, down), change| {
            (up || change > 0, down || change < 0)
        });
        (self.values.len() > 1).then_some(match (up, down) {
            (true, true) => Trend::Mixed,
            (true, false) => Trend::Better,
            (false, true) => Trend::Worse,
            (false, false) => Trend::Steady,
        })
    }
}

/// One indicator in one catchment area over time, as all groups see it or as one does. Two rounds of the same day are one value each.
pub fn series(
    project: &Project,
    area: Option<RecordId>,
    indicator: Indicator,
    group: Option<GroupPreset>,
) -> Series {
    let mut values: Vec<RoundValue> = project
        .all::<MonitoringRound>()
        .filter(|(_, round)| round.catchment_area == area)
        .filter_map(|(id, round)| {
            let steps = steps(&round.readings, indicator, group);
            Some(RoundValue {
                round: id,
                on: round.on,
                value: median(steps)?,
            })
        })
        .collect();
    values.sort_by_key(|value| value.on);
    Series { values }
}

/// The steps that were said; should a file bring two of one group, the later one counts.
fn steps(readings: &[Reading], indicator: Indicator, group: Option<GroupPreset>) -> Vec<i32> {
    let mut seen = BTreeSet::new();
    let wanted = |reading: &&Reading| {
        reading.indicator == indicator && group.is_none_or(|group| reading.group == group)
    };
    (readings.iter().rev().filter(wanted))
        .filter(|reading| seen.insert(reading.group))
        .map(|reading| i32::from(reading.level.step()))
        .collect()
}

/// The groups that any round of the area asked, in the order of pickers.
pub fn groups_asked(project: &Project, area: Option<RecordId>) -> Vec<GroupPreset> {
    let asked: BTreeSet<GroupPreset> = project
        .all::<MonitoringRound>()
        .filter(|(_, round)| round.catchment_area == area)
        .flat_map(|(_, round)| round.readings.iter().map(|reading| reading.group))
        .collect();
    GroupPreset::ALL
        .into_iter()
        .filter(|group| asked.contains(group))
        .collect()
}

/// The areas of any round, for the map: each with the latest value and the change of one indicator.
pub fn by_area(project: &Project, indicator: Indicator) -> Vec<(Option<RecordId>, RoundValue, Option<i64>)> {
    let areas: BTreeSet<Option<RecordId>> = project
        .all::<MonitoringRound>()
        .map(|(_, round)| round.catchment_area)
        .collect();
    areas
        .into_iter()
        .filter_map(|area| {
            let series = series(project, area, indicator, None);
            Some((area, *series.values.last()?, series.change()))
        })
        .collect()
}
