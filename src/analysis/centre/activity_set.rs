//! A centre's Basic Activities Set month by month: what was done, partly done, not done, or not looked at.
//!
//! Deliberately absent: a score. The set is a minimum: a second town hall meeting does not make up for a missing information session.

use crate::domain::calendar::Month;
use crate::domain::project::Project;
use crate::domain::records::{ActivityMonth, ActivityState, BasicActivity};
use std::collections::BTreeMap;

/// One centre: its months, each with the state of every activity (none where it was not recorded).
pub type CentreMonths = BTreeMap<Month, [(BasicActivity, Option<ActivityState>); 7]>;

/// Every centre with every month that has an entry. Should a file bring a month twice, the lower state of each activity counts.
pub fn by_centre(project: &Project) -> BTreeMap<String, CentreMonths> {
    let mut centres: BTreeMap<String, CentreMonths> = BTreeMap::new();
    for (_, record) in project.all::<ActivityMonth>() {
        let row = centres
            .entry(record.centre.clone())
            .or_default()
            .entry(record.month)
            .or_insert_with(|| BasicActivity::ALL.map(|activity| (activity, None)));
        for (activity, known) in row {
            let said = record.activities.get(activity).map(|done| done.state);
            // States are ordered from done to not done.
            *known = (*known).max(said);
        }
    }
    centres
}

/// Activities of a month that are not done in full.
pub fn lacking(row: &[(BasicActivity, Option<ActivityState>); 7]) -> impl Iterator<Item = BasicActivity> {
    row.iter()
        .filter(|(_, state)| *state != Some(ActivityState::Done))
        .map(|(activity, _)| *activity)
}

/// The notes of a centre on activities of these months, in the order of months and activities.
pub fn notes(project: &Project, centre: &str, months: &[Month]) -> Vec<(Month, BasicActivity, String)> {
    let mut notes: Vec<(Month, BasicActivity, String)> = project
        .all::<ActivityMonth>()
        .map(|(_, it)| it)
        .filter(|it| it.centre == centre && months.contains(&it.month))
        .flat_map(|it| {
            let noted = it.activities.iter();
            let noted = noted.filter(|(_, done)| !done.note.trim().is_empty());
            noted.map(|(activity, done)| (it.month, *activity, done.note.clone()))
        })
        .collect();
    notes.sort();
    notes
}
