//! Asking in a monitoring round: what a group has said so far, and which indicator comes next.
//!
//! Deliberately absent: medians and trends (`analysis::centre::monitoring_trend`).

use crate::domain::records::{GroupPreset, Indicator, Level, MonitoringRound};
use std::collections::{BTreeMap, BTreeSet};

/// What a group has said in a round.
pub fn said_by(round: &MonitoringRound, group: GroupPreset) -> BTreeMap<Indicator, Level> {
    let of_group = round.readings.iter().filter(|said| said.group == group);
    of_group.map(|said| (said.indicator, said.level)).collect()
}

/// How many groups have said something in a round.
pub fn groups_asked(round: &MonitoringRound) -> usize {
    let groups: BTreeSet<GroupPreset> = round.readings.iter().map(|said| said.group).collect();
    groups.len()
}

/// The next indicator without an answer, behind the one given and then from the start; none when all are answered.
pub fn next_open(said: &BTreeMap<Indicator, Level>, after: Option<Indicator>) -> Option<Indicator> {
    let at = after.and_then(|after| Indicator::ALL.iter().position(|it| *it == after));
    let behind = Indicator::ALL.into_iter().skip(at.map_or(0, |at| at + 1));
    behind.chain(Indicator::ALL).find(|it| !said.contains_key(it))
}
