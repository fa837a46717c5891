//! Verifying that the entry of a service is still true, or closing the service, as a service point mapping does at each address.

use super::start_meeting::running_meeting;
use crate::domain::date::Day;
use crate::domain::edit::{Act, Change, Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Meeting, MeetingKind, Service, ServiceState, Verified};

/// Who verified, on which day: a role, and the running service point mapping where there is one.
pub fn seen(project: &Project, on: Day, by_role: &str) -> Verified {
    let meeting = running_mapping(project);
    let role = by_role.trim();
    let facilitator = || meeting.and_then(|id| project.get::<Meeting>(id));
    Verified {
        on,
        by_role: if role.is_empty() {
            facilitator()
                .map(|it| it.facilitator_role.clone())
                .unwrap_or_default()
        } else {
            role.to_owned()
        },
        meeting,
    }
}

/// The service point mapping that runs.
pub fn running_mapping(project: &Project) -> Option<RecordId> {
    let is_mapping = |id: &RecordId| {
        let meeting = project.get::<Meeting>(*id);
        meeting.is_some_and(|it| it.kind == MeetingKind::ServicePointMapping)
    };
    running_meeting(project).filter(is_mapping)
}

/// What was newly put on the map turns out to be an entry that is there already: the new one goes, the other one is verified.
pub fn is_known_service(
    project: &Project,
    new: RecordId,
    known: RecordId,
    seen: Verified,
) -> Result<Edit, Refusal> {
    let mut edit = verify_service(project, known, seen)?;
    edit.changes.push(Change::set(project, new, None));
    Ok(edit)
}

/// Writes down that the entry is true today. Refused on a day before the last verification.
pub fn verify_service(project: &Project, id: RecordId, seen: Verified) -> Result<Edit, Refusal> {
    let service = verified(project, id, seen)?;
    Ok(Edit::change(project, id, service))
}

/// Closes a service: its last day is today unless an earlier one is known, and it takes no referrals.
pub fn close_service(project: &Project, id: RecordId, seen: Verified) -> Result<Edit, Refusal> {
    let on = seen.on;
    let service = verified(project, id, seen)?;
    if service.state == ServiceState::Closed {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    let service = Service {
        state: ServiceState::Closed,
        ends: Some(service.ends.map_or(on, |ends| ends.min(on))),
        takes_referrals: false,
        ..service
    };
    Ok(Edit::change(project, id, service).labelled(Act::Close))
}

fn verified(project: &Project, id: RecordId, seen: Verified) -> Result<Service, Refusal> {
    let service = project.get::<Service>(id).ok_or(Refusal::Missing(id))?;
    if service.verified.as_ref().is_some_and(|last| seen.on < last.on) {
        return Err(Refusal::NotAllowed(NotAllowed::EarlierDay));
    }
    Ok(Service {
        verified: Some(Verified {
            by_role: seen.by_role.trim().to_owned(),
            ..seen
        }),
        ..service.clone()
    })
}
