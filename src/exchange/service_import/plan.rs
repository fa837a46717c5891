//! Drafts → a plan that a person looks at, and → one edit that can be undone.
//!
//! An organisation of the same name (folded) is the same one and keeps what is known of it. A service of the same organisation with the
//! same title and sector is the same one: fields that the table fills are taken, the others stay. Ids come in as arguments.

use super::rows::{Draft, RowProblem, drafts};
use crate::analysis::text_folding::folded;
use crate::domain::edit::{Act, Change, Edit};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{
    ColumnMatching, Cost, Kind, Provider, ProviderKind, Record, Service, ServiceColumn,
};
use std::collections::{BTreeMap, BTreeSet};

/// What would happen to one service.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ImportedService {
    /// It would be new.
    New(Draft),
    /// It would change this one.
    Changed(RecordId, Draft),
    /// It is here already, word for word.
    Same(RecordId),
}

/// The plan of an import.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ServicePlan {
    /// What would happen, in the order of rows.
    pub services: Vec<ImportedService>,
    /// Organisations that would be new, by their names as written in the table.
    pub new_providers: Vec<String>,
    /// Everything that is wrong, in the order of rows.
    pub problems: Vec<RowProblem>,
}

/// Provider, folded title and sector: what makes two entries the same service.
type ServiceKey<'a> = (Option<RecordId>, String, &'a str);

/// Plans the import of a table with a matching.
pub fn plan(project: &Project, grid: &super::Grid, matching: &ColumnMatching) -> ServicePlan {
    let (drafts, problems) = drafts(project, grid, matching);
    let filled: BTreeSet<ServiceColumn> = matching.columns.values().copied().collect();
    let providers = providers(project);
    let mut known: BTreeMap<ServiceKey, Vec<(RecordId, &Service)>> = BTreeMap::new();
    for (id, service) in project.all::<Service>() {
        let key = (service.provider, folded(&service.title), service.sector.as_str());
        known.entry(key).or_default().push((id, service));
    }
    let mut new_providers: BTreeMap<String, String> = BTreeMap::new();
    let mut taken = BTreeSet::new();
    let mut services = Vec::new();
    for draft in drafts {
        let name = folded(&draft.provider.name);
        let provider = providers.get(&name).copied();
        if provider.is_none() {
            new_providers
                .entry(name)
                .or_insert_with(|| draft.provider.name.clone());
        }
        let key = (
            provider,
            folded(&draft.service.title),
            draft.service.sector.as_str(),
        );
        let same_place = |service: &Service| {
            service.areas == draft.service.areas && folded(&service.place) == folded(&draft.service.place)
        };
        let candidates = known.get(&key).filter(|_| provider.is_some());
        let found = candidates.and_then(|all| {
            let free = || all.iter().filter(|(id, _)| !taken.contains(id));
            free()
                .find(|(_, service)| same_place(service))
                .or_else(|| free().next().filter(|_| all.len() == 1))
        });
        services.push(match found {
            None => ImportedService::New(draft),
            Some((id, service)) => {
                let id = *id;
                let merged = merged(service, &draft.service, &filled);
                if merged == **service {
                    taken.insert(id);
                    ImportedService::Same(id)
                } else {
                    taken.insert(id);
                    ImportedService::Changed(
                        id,
                        Draft {
                            service: merged,
                            ..draft
                        },
                    )
                }
            }
        });
    }
    ServicePlan {
        services,
        new_providers: new_providers.into_values().collect(),
        problems,
    }
}

fn providers(project: &Project) -> BTreeMap<String, RecordId> {
    let mut known = BTreeMap::new();
    for (id, provider) in project.all::<Provider>() {
        known.entry(folded(&provider.name)).or_insert(id);
        if !provider.short_name.is_empty() {
            known.entry(folded(&provider.short_name)).or_insert(id);
        }
    }
    known
}

/// The known service with every field that the table fills.
fn merged(known: &Service, new: &Service, filled: &BTreeSet<ServiceColumn>) -> Service {
    use ServiceColumn as Column;
    let mut service = known.clone();
    let text = |column, old: &mut String, new: &String| {
        if filled.contains(&column) && !new.is_empty() {
            old.clone_from(new);
        }
    };
    text(Column::SubSector, &mut service.sub_sector, &new.sub_sector);
    text(Column::Description, &mut service.gives, &new.gives);
    text(Column::Place, &mut service.place, &new.place);
    text(
        Column::Eligibility,
        &mut service.eligibility.words,
        &new.eligibility.words,
    );
    service.starts = new.starts.or(service.starts);
    service.ends = new.ends.or(service.ends);
    service.capacity = new.capacity.or(service.capacity);
    if !new.places.is_empty() {
        service.places.clone_from(&new.places);
    }
    if !new.areas.is_empty() {
        service.areas.clone_from(&new.areas);
    }
    if !new.languages.is_empty() {
        service.languages.clone_from(&new.languages);
    }
    if !new.eligibility.documents.is_empty() {
        service
            .eligibility
            .documents
            .clone_from(&new.eligibility.documents);
    }
    if new.cost != Cost::Unknown {
        service.cost = new.cost;
    }
    if filled.contains(&Column::State) {
        service.state = new.state;
    }
    if filled.contains(&Column::TakesReferrals) {
        service.takes_referrals = new.takes_referrals;
    }
    // A verification of ours that is younger than the table's stays.
    let younger =
        |it: &crate::domain::records::Verified| service.verified.as_ref().is_none_or(|own| own.on < it.on);
    if let Some(verified) = new.verified.as_ref().filter(|it| younger(it)) {
        service.verified = Some(verified.clone());
    }
    service
}

/// The edit of an accepted plan; none when it would change nothing. Takes one id for each new organisation and each new service.
pub fn import_edit(project: &Project, plan: &ServicePlan, mut ids: impl FnMut() -> RecordId) -> Option<Edit> {
    let mut known = providers(project);
    let mut changes = Vec::new();
    for imported in &plan.services {
        let (id, draft) = match imported {
            ImportedService::Same(_) => continue,
            ImportedService::New(draft) => (None, draft),
            ImportedService::Changed(id, draft) => (Some(*id), draft),
        };
        let provider = *known.entry(folded(&draft.provider.name)).or_insert_with(|| {
            let id = ids();
            changes.push(Change::add(id, draft.provider.clone()));
            id
        });
        let service = Service {
            provider: Some(provider),
            ..draft.service.clone()
        };
        changes.push(match id {
            Some(id) => Change::set(project, id, Some(service.into_body())),
            None => Change::add(ids(), service),
        });
    }
    // The table's data of an organisation fill its empty fields.
    let told = plan.services.iter().filter_map(|imported| match imported {
        ImportedService::New(draft) | ImportedService::Changed(_, draft) => Some(&draft.provider),
        ImportedService::Same(_) => None,
    });
    let mut filled: BTreeMap<RecordId, Provider> = BTreeMap::new();
    for new in told {
        let Some(id) = known.get(&folded(&new.name)) else {
            continue;
        };
        let Some(old) = project.get::<Provider>(*id) else {
            continue;
        };
        let provider = filled.entry(*id).or_insert_with(|| old.clone());
        fill(provider, new);
    }
    for (id, provider) in filled {
        if project.get::<Provider>(id) != Some(&provider) {
            changes.push(Change::set(project, id, Some(provider.into_body())));
        }
    }
    (!changes.is_empty()).then(|| Edit::new(Act::Import, Kind::Service, changes))
}

fn fill(known: &mut Provider, new: &Provider) {
    let texts = [
        (&mut known.short_name, &new.short_name),
        (&mut known.focal_point_role, &new.focal_point_role),
        (&mut known.contact, &new.contact),
    ];
    for (old, new) in texts {
        if old.is_empty() {
            old.clone_from(new);
        }
    }
    if known.kind == ProviderKind::Other {
        known.kind = new.kind;
    }
}
