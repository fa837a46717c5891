//! The rows of the list of providers: kind, number of services and of running ones, and the contact role.
//!
//! Deliberately absent: names of people.

use crate::analysis::centre::service_state::runs_on;
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Provider, ProviderKind, Service};
use crate::present::lists::list_view::{ListRow, SortKey};
use std::collections::BTreeMap;

/// What one row shows.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub struct ProviderRow {
    pub id: RecordId,
    pub name: String,
    pub kind: ProviderKind,
    pub services: usize,
    /// Those of them that are given on the day.
    pub running: usize,
    pub role: String,
    pub contact: String,
}

/// The sort keys of the list, as places in the keys of a row.
pub const SORTS: [&str; 3] = ["name", "kind", "services"];

/// All providers. `kind_name` gives what a kind is called.
pub fn provider_rows(
    project: &Project,
    today: Day,
    kind_name: impl Fn(ProviderKind) -> String,
) -> Vec<ListRow<ProviderRow>> {
    let mut counts: BTreeMap<RecordId, (usize, usize)> = BTreeMap::new();
    for (_, service) in project.all::<Service>() {
        if let Some(provider) = service.provider {
            let count = counts.entry(provider).or_default();
            count.0 += 1;
            count.1 += usize::from(runs_on(service, today));
        }
    }
    let row = |(id, provider): (RecordId, &Provider)| {
        let (services, running) = counts.get(&id).copied().unwrap_or_default();
        let kind = kind_name(provider.kind);
        let keys = vec![
            SortKey::text(&provider.name),
            SortKey::text(&kind),
            SortKey::Number(services as i64),
        ];
        let texts = [
            provider.name.as_str(),
            &provider.short_name,
            &kind,
            &provider.focal_point_role,
            &provider.contact,
        ];
        let shown = ProviderRow {
            id,
            name: provider.name.clone(),
            kind: provider.kind,
            services,
            running,
            role: provider.focal_point_role.clone(),
            contact: provider.contact.clone(),
        };
        ListRow::new(shown, texts, keys)
    };
    project.all::<Provider>().map(row).collect()
}
