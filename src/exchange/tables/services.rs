//! Services with their providers: column names that our own import of who-does-what-where tables knows.

use super::table::{Cell, Row, Table};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{CatchmentArea, Provider, Service, code};
use serde::Serialize;

/// The table of services, with their first place.
pub fn services(project: &Project) -> Table {
    let row = |(id, service): (RecordId, &Service)| {
        let provider = service.provider.and_then(|id| project.get::<Provider>(id));
        let text = |of: fn(&Provider) -> &String| provider.map_or(Cell::Empty, |it| Cell::text(of(it)));
        let areas: Vec<&str> = service
            .areas
            .iter()
            .filter_map(|area| project.get::<CatchmentArea>(*area))
            .map(|area| area.name.as_str())
            .collect();
        let eligible = &service.eligibility;
        let [longitude, latitude] = Cell::degrees(service.places.first());
        Row {
            id,
            shape: service.places.first().cloned(),
            cells: vec![
                Cell::id(Some(id)),
                text(|it| &it.name),
                text(|it| &it.short_name),
                provider.map_or(Cell::Empty, |it| Cell::code(&it.kind)),
                text(|it| &it.focal_point_role),
                text(|it| &it.contact),
                Cell::text(&service.title),
                Cell::text(&service.sector),
                Cell::text(&service.sub_sector),
                Cell::text(&service.gives),
                Cell::text(&areas.join("; ")),
                Cell::text(&service.place),
                longitude,
                latitude,
                Cell::code(&service.state),
                Cell::day(service.starts),
                Cell::day(service.ends),
                codes(&eligible.statuses),
                codes(&eligible.sexes),
                codes(&eligible.ages),
                codes(&eligible.documents),
                Cell::text(&eligible.words),
                Cell::text(&service.languages.iter().cloned().collect::<Vec<_>>().join("; ")),
                Cell::code(&service.access),
                Cell::code(&service.cost),
                Cell::number(service.capacity),
                Cell::Truth(service.takes_referrals),
                Cell::day(service.verified.as_ref().map(|last| last.on)),
            ],
        }
    };
    Table {
        columns: vec![
            "id",
            "organisation",
            "organisation_short",
            "organisation_kind",
            "focal_point_role",
            "contact",
            "service",
            "sector",
            "sub_sector",
            "description",
            "catchment_area",
            "place",
            "longitude",
            "latitude",
            "state",
            "starts",
            "ends",
            "only_status",
            "only_sex",
            "only_age",
            "documents",
            "eligibility",
            "languages",
            "access",
            "cost",
            "capacity",
            "takes_referrals",
            "verified_on",
        ],
        rows: project.all::<Service>().map(row).collect(),
    }
}

/// Codes of several values in one cell.
fn codes<'a, T: Serialize + 'a>(values: impl IntoIterator<Item = &'a T>) -> Cell {
    let codes: Vec<String> = values.into_iter().map(code).collect();
    Cell::text(&codes.join("; "))
}
