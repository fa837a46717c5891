//! Drafts → a plan that a person looks at, and → one edit that can be undone.
//!
//! An organisation of the same name (folded) is the same one and keeps what is known of it. A service that the row names by its id is the
//! same one; else one of the same organisation with the same title and sector, in the same place. One elsewhere is another one. Fields that
//! the table fills are taken, the others stay. Ids come in as arguments.

use super::rows::{Draft, RowProblem, drafts};
use crate::analysis::text_folding::folded;
use crate::domain::edit::{Act, Change, Edit};
use crate::domain::geometry::Geometry;
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
        let named = draft.id.and_then(|id| Some((id, project.get::<Service>(id)?)));
        let candidates = known.get(&key).filter(|_| provider.is_some());
        let found = named.filter(|(id, _)| !taken.contains(id)).or_else(|| {
            let all = candidates.into_iter().flatten().copied();
            found_by_place(all.filter(|(id, _)| !taken.contains(id)), &draft.service)
        });
        services.push(match found {
            None => ImportedService::New(draft),
            Some((id, service)) => {
                let merged = merged(service, &draft.service, &filled);
                if merged == *service && (provider.is_none() || service.provider == provider) {
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

/// Of several of one name: the one in this very place, else the only one whose place does not contradict this one.
fn found_by_place<'a>(
    known: impl Iterator<Item = (RecordId, &'a Service)>,
    new: &Service,
) -> Option<(RecordId, &'a Service)> {
    let known: Vec<(RecordId, &Service)> = known.collect();
    let differences = |(_, old): &(RecordId, &Service)| {
        let places = [
            (old.areas.is_empty(), new.areas.is_empty(), old.areas == new.areas),
            (
                old.place.is_empty(),
                new.place.is_empty(),
                folded(&old.place) == folded(&new.place),
            ),
            (
                old.places.is_empty(),
                new.places.is_empty(),
                new.places
                    .iter()
                    .all(|place| old.places.iter().any(|own| near(own, place))),
            ),
        ];
        let untold = places.iter().filter(|(old, new, _)| old != new).count();
        let other = places
            .iter()
            .filter(|(old, new, same)| !old && !new && !same)
            .count();
        (other, untold)
    };
    if let Some(same) = known.iter().find(|it| differences(it) == (0, 0)) {
        return Some(*same);
    }
    let mut possible = known.iter().filter(|it| differences(it).0 == 0);
    possible.next().filter(|_| possible.next().is_none()).copied()
}

/// In degrees: about a kilometre. Tables round places.
const NEAR: f64 = 0.01;

/// Whether two places may be one.
fn near(one: &Geometry, other: &Geometry) -> bool {
    let corner = |shape: &Geometry| shape.bounds().map(|bounds| bounds.south_west);
    corner(one).zip(corner(other)).is_some_and(|(one, other)| {
        (one.longitude() - other.longitude()).abs() <= NEAR
            && (one.latitude() - other.latitude()).abs() <= NEAR
    })
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
    // Found by its id, a service may have got another name; another way of writing the same one is no change.
    if folded(&known.title) != folded(&new.title) {
        service.title.clone_from(&new.title);
    }
    service.sector.clone_from(&new.sector);
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
