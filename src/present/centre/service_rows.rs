//! The rows of the list of services: content, search text and sort keys of each row.
//!
//! Deliberately absent: names in a language. Sectors are found by their names, which come in as an argument.

use crate::analysis::centre::service_state::{has_ended, is_out_of_date, places};
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Provider, Service, ServiceState};
use crate::present::lists::list_view::{ListRow, SortKey};

/// What one row shows.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub struct ServiceRow {
    pub id: RecordId,
    pub title: String,
    pub provider: String,
    pub sector: String,
    pub place: String,
    /// Places on the map, mobile days included.
    pub on_map: usize,
    /// It comes to people.
    pub mobile: bool,
    pub state: ServiceState,
    pub takes_referrals: bool,
    pub ends: Option<Day>,
    pub verified: Option<Day>,
    /// It has not been verified for more than 30 days.
    pub out_of_date: bool,
    /// Its last day is past, but it still stands as running.
    pub ended: bool,
}

/// The sort keys of the list, as places in the keys of a row.
pub const SORTS: [&str; 5] = ["title", "provider", "sector", "ends", "verified"];

/// All services. `sector_name` gives what a sector is called.
pub fn service_rows(
    project: &Project,
    today: Day,
    sector_name: impl Fn(&str) -> String,
) -> Vec<ListRow<ServiceRow>> {
    rows(project, today, sector_name, |_| true)
}

/// The services of one provider.
pub fn services_of(
    project: &Project,
    provider: RecordId,
    today: Day,
    sector_name: impl Fn(&str) -> String,
) -> Vec<ListRow<ServiceRow>> {
    rows(project, today, sector_name, |service| {
        service.provider == Some(provider)
    })
}

fn rows(
    project: &Project,
    today: Day,
    sector_name: impl Fn(&str) -> String,
    wanted: impl Fn(&Service) -> bool,
) -> Vec<ListRow<ServiceRow>> {
    let row = |(id, service): (RecordId, &Service)| {
        let provider = service.provider.and_then(|id| project.get::<Provider>(id));
        let provider_name = provider.map(|it| it.name.clone()).unwrap_or_default();
        let short = provider.map_or("", |it| it.short_name.as_str());
        let sector = sector_name(&service.sector);
        let verified = service.verified.as_ref().map(|last| last.on);
        let keys = vec![
            SortKey::text(&service.title),
            SortKey::text(&provider_name),
            SortKey::text(&sector),
            SortKey::day(service.ends),
            SortKey::day(verified),
        ];
        let texts = [
            service.title.as_str(),
            &provider_name,
            short,
            &sector,
            &service.sub_sector,
            &service.gives,
            &service.place,
        ];
        let shown = ServiceRow {
            id,
            title: service.title.clone(),
            provider: provider_name.clone(),
            sector: service.sector.clone(),
            place: service.place.clone(),
            on_map: places(service).count(),
            mobile: !service.mobile_days.is_empty(),
            state: service.state,
            takes_referrals: service.takes_referrals,
            ends: service.ends,
            verified,
            out_of_date: is_out_of_date(service, today),
            ended: has_ended(service, today),
        };
        ListRow::new(shown, texts, keys)
    };
    let wanted = project.all::<Service>().filter(|(_, service)| wanted(service));
    wanted.map(row).collect()
}
