//! New rows of the opening hours and of the days of a mobile team, with likely initial values.
//!
//! Deliberately absent: whether a service is open now (`analysis::centre`).

use crate::domain::calendar::{TimeOfDay, Weekday};
use crate::domain::edit::{Edit, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{MobileDay, Opening, Service};

/// Adds an opening: the hours of the last one on the day after it. The first one is Sunday from 8:00 to 14:00.
pub fn add_opening(project: &Project, id: RecordId) -> Result<Edit, Refusal> {
    let mut service = project.get::<Service>(id).ok_or(Refusal::Missing(id))?.clone();
    let next = match service.hours.last() {
        Some(last) => Some(Opening {
            weekday: last.weekday.next(),
            ..last.clone()
        }),
        None => first_opening(),
    };
    service.hours.extend(next);
    Ok(Edit::change(project, id, service))
}

fn first_opening() -> Option<Opening> {
    Some(Opening {
        weekday: Weekday::Sunday,
        from: TimeOfDay::new(8, 0)?,
        until: TimeOfDay::new(14, 0)?,
        women_only: false,
    })
}

/// Adds a day on which a mobile team comes: the one after the last, Sunday at first.
pub fn add_mobile_day(project: &Project, id: RecordId) -> Result<Edit, Refusal> {
    let mut service = project.get::<Service>(id).ok_or(Refusal::Missing(id))?.clone();
    let last = service.mobile_days.last();
    let weekday = last.map_or(Weekday::Sunday, |last| last.weekday.next());
    service.mobile_days.push(MobileDay {
        weekday,
        place: String::new(),
        geometry: None,
    });
    Ok(Edit::change(project, id, service))
}
