//! Adding a service, at the desk or on the spot during a service point mapping, and its provider.

use super::verify_service::seen;
use crate::domain::date::Day;
use crate::domain::edit::{Edit, NotAllowed, Refusal};
use crate::domain::geometry::{Geometry, Position};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Provider, Service};

/// Adds an entry that is described on its form. It takes referrals by default.
pub fn add_service(id: RecordId) -> Edit {
    let service = Service {
        takes_referrals: true,
        ..Service::default()
    };
    Edit::add(id, service)
}

/// Records a service point at its place. It was seen on the spot, so it is verified on that day.
pub fn record_service_point(
    project: &Project,
    id: RecordId,
    sector: &str,
    place: Position,
    today: Option<Day>,
) -> Edit {
    let service = Service {
        sector: sector.to_owned(),
        places: vec![Geometry::Point(place)],
        takes_referrals: true,
        verified: today.map(|today| seen(project, today, "")),
        ..Service::default()
    };
    Edit::add(id, service)
}

/// Adds an organisation by its name. Refused without one.
pub fn add_named_provider(id: RecordId, name: &str) -> Result<Edit, Refusal> {
    if name.trim().is_empty() {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    let provider = Provider {
        name: name.trim().to_owned(),
        ..Provider::default()
    };
    Ok(Edit::add(id, provider))
}
