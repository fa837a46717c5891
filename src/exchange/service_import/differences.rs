//! The changes that a table would make to a service, field by field, with the value before and after.
//!
//! Deliberately absent: names of codes in a language, and fields that no table fills.

use crate::analysis::text_folding::folded;
use crate::domain::geometry::Geometry;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{CatchmentArea, Provider, Service, ServiceColumn, code};
use std::collections::BTreeSet;

/// One field that would change. Dates are ISO 8601, closed lists their codes, degrees `latitude, longitude`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub struct Difference {
    pub column: ServiceColumn,
    pub before: String,
    pub after: String,
}

/// What differs between a known service and what would become of it; `provider` is the name of the organisation in the table.
pub fn differences(project: &Project, known: &Service, new: &Service, provider: &str) -> Vec<Difference> {
    use ServiceColumn as Column;
    let organisation = |of: &Service| {
        let provider = of.provider.and_then(|id| project.get::<Provider>(id));
        provider.map(|it| it.name.clone()).unwrap_or_default()
    };
    let areas = |ids: &BTreeSet<RecordId>| {
        let names = ids.iter().filter_map(|id| project.get::<CatchmentArea>(*id));
        names
            .map(|area| area.name.as_str())
            .collect::<Vec<_>>()
            .join("; ")
    };
    let of = |it: &Service| {
        let eligible = &it.eligibility;
        let documents: Vec<String> = eligible.documents.iter().map(code).collect();
        let languages: Vec<&str> = it.languages.iter().map(String::as_str).collect();
        [
            (Column::Service, it.title.clone()),
            (Column::Sector, it.sector.clone()),
            (Column::SubSector, it.sub_sector.clone()),
            (Column::Description, it.gives.clone()),
            (Column::Area, areas(&it.areas)),
            (Column::Place, it.place.clone()),
            (Column::Latitude, degrees(&it.places)),
            (Column::State, code(&it.state)),
            (
                Column::Starts,
                it.starts.map(|day| day.to_string()).unwrap_or_default(),
            ),
            (
                Column::Ends,
                it.ends.map(|day| day.to_string()).unwrap_or_default(),
            ),
            (Column::Documents, documents.join("; ")),
            (Column::Eligibility, eligible.words.clone()),
            (Column::Languages, languages.join("; ")),
            (Column::Cost, code(&it.cost)),
            (
                Column::Capacity,
                it.capacity.map(|people| people.to_string()).unwrap_or_default(),
            ),
            (Column::TakesReferrals, it.takes_referrals.to_string()),
            (
                Column::VerifiedOn,
                it.verified
                    .as_ref()
                    .map(|last| last.on.to_string())
                    .unwrap_or_default(),
            ),
        ]
    };
    let known_provider = organisation(known);
    // An organisation is known by its short name too.
    let short = known.provider.and_then(|id| project.get::<Provider>(id));
    let short = short
        .map(|it| folded(&it.short_name))
        .filter(|name| !name.is_empty());
    let same = folded(&known_provider) == folded(provider) || short == Some(folded(provider));
    let moved = (!same).then(|| Difference {
        column: Column::Organisation,
        before: known_provider,
        after: provider.to_owned(),
    });
    let pairs = of(known).into_iter().zip(of(new));
    let changed = pairs.filter(|((_, before), (_, after))| before != after);
    let others = changed.map(|((column, before), (_, after))| Difference {
        column,
        before,
        after,
    });
    moved.into_iter().chain(others).collect()
}

fn degrees(places: &[Geometry]) -> String {
    let corners = places.iter().filter_map(|place| place.bounds());
    let each = corners.map(|bounds| {
        let corner = bounds.south_west;
        format!("{:.5}, {:.5}", corner.latitude(), corner.longitude())
    });
    each.collect::<Vec<_>>().join("; ")
}
