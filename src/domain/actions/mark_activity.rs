//! The basic activities of a centre in a month: done, partly done or not done, with a note. A month of a centre is one record.

use crate::domain::calendar::Month;
use crate::domain::edit::Edit;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{ActivityDone, ActivityMonth, ActivityState, BasicActivity};
use std::collections::BTreeMap;

/// Marks a basic activity of a month.
pub fn mark_activity(
    project: &Project,
    centre: &str,
    month: Month,
    activity: BasicActivity,
    done: ActivityDone,
) -> Edit {
    let known = project
        .all::<ActivityMonth>()
        .find(|(_, known)| known.month == month && known.centre == centre);
    match known {
        Some((id, record)) => {
            let mut record = record.clone();
            record.activities.insert(activity, done);
            Edit::change(project, id, record)
        }
        None => {
            let purpose = format!("activity month {month} {centre}");
            let record = ActivityMonth {
                centre: centre.to_owned(),
                month,
                activities: BTreeMap::from([(activity, done)]),
            };
            Edit::add(RecordId::derived(&purpose, &[Some(project.id)]), record)
        }
    }
}

/// Changes what is known of a basic activity of a month; one that was not looked at yet counts as not done until it is changed.
pub fn change_activity(
    project: &Project,
    centre: &str,
    month: Month,
    activity: BasicActivity,
    change: impl FnOnce(&mut ActivityDone),
) -> Edit {
    let mut months = project.all::<ActivityMonth>();
    let known = months.find(|(_, it)| it.month == month && it.centre == centre);
    let known = known.and_then(|(_, it)| it.activities.get(&activity).cloned());
    let mut done = known.unwrap_or(ActivityDone {
        state: ActivityState::NotDone,
        note: String::new(),
    });
    change(&mut done);
    mark_activity(project, centre, month, activity, done)
}

/// The state after this one, when one field goes round all states: done, partly done, not done, done again.
pub fn state_after(state: Option<ActivityState>) -> ActivityState {
    match state {
        None | Some(ActivityState::NotDone) => ActivityState::Done,
        Some(ActivityState::Done) => ActivityState::Partly,
        Some(ActivityState::Partly) => ActivityState::NotDone,
    }
}
