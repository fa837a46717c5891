//! The state of a service on a day: running or not, out of date or not, open or not, and which catchment areas it serves.
//!
//! An entry is out of date when its last verification is more than 30 days old or missing. Deliberately absent: public holidays.

use crate::analysis::map::distance::contains;
use crate::domain::calendar::{TimeOfDay, Weekday};
use crate::domain::date::Day;
use crate::domain::geometry::Geometry;
use crate::domain::id::RecordId;
use crate::domain::people::Sex;
use crate::domain::project::Project;
use crate::domain::records::{CatchmentArea, Service, ServiceState};
use std::collections::BTreeSet;

/// Days for which a verification holds.
pub const FRESH_DAYS: i32 = 30;

/// Whether the last verification is more than 30 days old or missing. Closed services need no verification.
pub fn is_out_of_date(service: &Service, today: Day) -> bool {
    let verified = service.verified.as_ref();
    service.state != ServiceState::Closed
        && verified.is_none_or(|last| today.days_since(last.on) > FRESH_DAYS)
}

/// Whether its last day is past although it still stands as planned, running or suspended.
pub fn has_ended(service: &Service, today: Day) -> bool {
    service.state != ServiceState::Closed && service.ends.is_some_and(|ends| ends < today)
}

/// Whether it is given on that day: running, begun, not ended.
pub fn runs_on(service: &Service, day: Day) -> bool {
    service.state == ServiceState::Running
        && service.starts.is_none_or(|starts| starts <= day)
        && service.ends.is_none_or(|ends| day <= ends)
}

/// Whether the service is open at that moment to a person of this sex; none when no hours are recorded. Hours kept for women count only
/// for a person known to be a woman.
pub fn is_open(service: &Service, day: Day, time: TimeOfDay, sex: Option<Sex>) -> Option<bool> {
    let weekday = Weekday::of(day);
    let open = service.hours.iter().any(|hours| {
        hours.weekday == weekday
            && hours.from <= time
            && time < hours.until
            && (!hours.women_only || sex == Some(Sex::Female))
    });
    (!service.hours.is_empty()).then_some(open)
}

/// Every place at which it is given, mobile days included.
pub fn places(service: &Service) -> impl Iterator<Item = &Geometry> {
    let mobile = service.mobile_days.iter().filter_map(|day| day.geometry.as_ref());
    service.places.iter().chain(mobile)
}

/// The catchment areas that it serves: those named, or, when none is named, those that one of its places lies in.
pub fn areas_served(project: &Project, service: &Service) -> BTreeSet<RecordId> {
    if !service.areas.is_empty() {
        return service.areas.clone();
    }
    project
        .all::<CatchmentArea>()
        .filter(|(_, area)| {
            let outline = area.outline.as_ref();
            outline.is_some_and(|outline| {
                places(service).any(|place| place.positions().any(|at| contains(outline, at)))
            })
        })
        .map(|(id, _)| id)
        .collect()
}
