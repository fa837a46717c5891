//! The inputs of the service finder, and its results as cards with distances. Deliberately absent: finding
//! (`analysis/centre/find_service`).

use crate::analysis::text_folding::{finds, folded};
use crate::domain::geometry::Position;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{CatchmentArea, MobileDay, Provider, Service};
use crate::present::map::anchor::anchor;
use crate::present::paper::service_directory::mobile_days;
use std::collections::BTreeSet;

/// From where distances are counted: a place inside the catchment area in which the person lives.
pub fn from_area(project: &Project, area: RecordId) -> Option<Position> {
    anchor(project.get::<CatchmentArea>(area)?.outline.as_ref()?)
}

/// Named places: catchment areas and services with a place on the map.
pub fn known_places(project: &Project) -> Vec<(RecordId, String)> {
    let areas = project
        .all::<CatchmentArea>()
        .filter(|(_, it)| it.outline.is_some())
        .map(|(id, it)| (id, it.name.clone()));
    let services = project
        .all::<Service>()
        .filter(|(_, it)| !it.places.is_empty() && !it.title.is_empty())
        .map(|(id, it)| (id, it.title.clone()));
    let mut named: Vec<(RecordId, String)> = areas.chain(services).collect();
    named.sort_by_cached_key(|(_, name)| folded(name));
    named
}

/// Where such a place is.
pub fn place_of(project: &Project, id: RecordId) -> Option<Position> {
    let service = || anchor(project.get::<Service>(id)?.places.first()?);
    from_area(project, id).or_else(service)
}

/// The services whose title, provider, place or words of eligibility hold what was typed; `None` when nothing was.
pub fn named(project: &Project, typed: &str) -> Option<BTreeSet<RecordId>> {
    let query = folded(typed);
    let fits = |id: RecordId| {
        let card = fit_card(project, id);
        finds(
            &query,
            &folded(&[card.title, card.provider, card.place, card.words].join(" ")),
        )
    };
    let all = project.all::<Service>().map(|(id, _)| id);
    (!query.is_empty()).then(|| all.filter(|id| fits(*id)).collect())
}

/// What the card of a service that fits says about the service itself.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[allow(missing_docs)]
pub struct FitCard {
    pub title: String,
    pub provider: String,
    pub place: String,
    pub mobile_days: Vec<MobileDay>,
    /// Who is eligible, in plain words.
    pub words: String,
}

/// The card of a service; empty for one that is gone.
pub fn fit_card(project: &Project, id: RecordId) -> FitCard {
    let Some(service) = project.get::<Service>(id) else {
        return FitCard::default();
    };
    let provider = service.provider.and_then(|id| project.get::<Provider>(id));
    FitCard {
        title: service.title.clone(),
        provider: provider.map(|it| it.name.clone()).unwrap_or_default(),
        place: service.place.clone(),
        mobile_days: mobile_days(service),
        words: service.eligibility.words.clone(),
    }
}

/// A distance for showing: a number with its decimals, and whether it is kilometres. Metres are rounded to tens, which is precise enough
/// for walking.
pub fn told(metres: u64) -> (f64, usize, bool) {
    if metres < 995 {
        (((metres + 5) / 10 * 10) as f64, 0, false)
    } else {
        (metres as f64 / 1000.0, 1, true)
    }
}
