//! An area cut in parts, and several areas made one, each as one edit that can be undone.
//!
//! Cut: the record keeps the first part given (the largest); each other part is a new record with the same fields. A line does not divide
//! a population table, so a cut catchment area keeps its population and its place code, and the new areas have none yet. A need that
//! refers to the mark then refers to the parts as well. Merge: the record that the edit is called on keeps its words; notes of the
//! others are appended to its own, the higher severity counts, and references to the others are redirected to it. Only areas of the same
//! group become one mark, so that no group's statement replaces another's. The populations of catchment areas are added up.
//! Deliberately absent: geometry (`analysis::map::cut_merge`).

use crate::domain::edit::{Act, Change, Edit, NotAllowed, Refusal};
use crate::domain::geometry::Geometry;
use crate::domain::id::RecordId;
use crate::domain::people::Sex;
use crate::domain::project::Project;
use crate::domain::records::{
    CatchmentArea, Committee, Kind, Mark, MarkPlace, MonitoringRound, Need, Record, Referral, Service,
};
use std::collections::BTreeSet;

/// Gives the first part to the record and each other part to a new one with its id.
pub fn cut(
    project: &Project,
    id: RecordId,
    parts: &[MarkPlace],
    new: impl FnMut() -> RecordId,
) -> Result<Edit, Refusal> {
    let [first, others @ ..] = parts else {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    };
    if others.is_empty() {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    let ids: Vec<RecordId> = std::iter::repeat_with(new).take(others.len()).collect();
    if let Some(mark) = project.get::<Mark>(id) {
        let part = |geometry: &MarkPlace| Mark {
            geometry: geometry.clone(),
            ..mark.clone()
        };
        let mut changes = vec![Change::set(project, id, Some(part(first).into_body()))];
        let added = ids
            .iter()
            .zip(others)
            .map(|(id, shape)| Change::add(*id, part(shape)));
        changes.extend(added);
        for (need_id, need) in project.all::<Need>().filter(|(_, need)| need.marks.contains(&id)) {
            let mut need = need.clone();
            need.marks.extend(&ids);
            changes.push(Change::set(project, need_id, Some(need.into_body())));
        }
        return Ok(Edit::new(Act::Split, Kind::Mark, changes));
    }
    let area = project.get::<CatchmentArea>(id).ok_or(Refusal::Missing(id))?;
    let outline = |place: &MarkPlace| {
        let ground = place.ground().cloned();
        ground
            .ok_or(Refusal::NotAllowed(NotAllowed::NothingToDo))
            .map(Some)
    };
    let largest = CatchmentArea {
        outline: outline(first)?,
        ..area.clone()
    };
    let mut changes = vec![Change::set(project, id, Some(largest.into_body()))];
    for (id, shape) in ids.iter().zip(others) {
        let part = CatchmentArea {
            name: area.name.clone(),
            outline: outline(shape)?,
            ..CatchmentArea::default()
        };
        changes.push(Change::add(*id, part));
    }
    Ok(Edit::new(Act::Split, Kind::CatchmentArea, changes))
}

/// Whether two marks may become one: areas of the same kind, sector and group, on the ground or on the same picture.
pub fn alike(one: &Mark, other: &Mark) -> bool {
    one.geometry.is_area()
        && other.geometry.is_area()
        && one.geometry.is_beside(&other.geometry)
        && one.group == other.group
        && one.kind == other.kind
        && one.sector == other.sector
}

/// Makes `others` part of the record `survivor`, whose shape becomes `whole`.
pub fn merge(
    project: &Project,
    survivor: RecordId,
    others: &BTreeSet<RecordId>,
    whole: &MarkPlace,
) -> Result<Edit, Refusal> {
    if others.is_empty() || others.contains(&survivor) {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    if let Some(mark) = project.get::<Mark>(survivor) {
        return merge_marks(project, survivor, mark, others, whole);
    }
    let area = project
        .get::<CatchmentArea>(survivor)
        .ok_or(Refusal::Missing(survivor))?;
    let outline = whole
        .ground()
        .ok_or(Refusal::NotAllowed(NotAllowed::NothingToDo))?;
    merge_catchments(project, survivor, area, others, outline)
}

fn merge_marks(
    project: &Project,
    survivor: RecordId,
    mark: &Mark,
    others: &BTreeSet<RecordId>,
    whole: &MarkPlace,
) -> Result<Edit, Refusal> {
    let mut merged = mark.clone();
    merged.geometry = whole.clone();
    let mut changes = Vec::new();
    for id in others {
        let other = project.get::<Mark>(*id).ok_or(Refusal::Missing(*id))?;
        if !alike(mark, other) {
            return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
        }
        let note = other.note.trim();
        if !note.is_empty() && !merged.note.contains(note) {
            if !merged.note.is_empty() {
                merged.note.push('\n');
            }
            merged.note.push_str(note);
        }
        merged.severity = merged.severity.max(other.severity);
        merged.certainty = merged.certainty.max(other.certainty);
        merged.disputed_by.extend(&other.disputed_by);
        let unknown = other
            .attachments
            .iter()
            .filter(|attachment| !mark.attachments.contains(attachment));
        merged.attachments.extend(unknown.cloned());
        changes.push(Change::set(project, *id, None));
    }
    changes.insert(0, Change::set(project, survivor, Some(merged.into_body())));
    for (id, need) in project
        .all::<Need>()
        .filter(|(_, need)| !need.marks.is_disjoint(others))
    {
        let mut need = need.clone();
        need.marks.retain(|mark| !others.contains(mark));
        need.marks.insert(survivor);
        changes.push(Change::set(project, id, Some(need.into_body())));
    }
    Ok(Edit::new(Act::Merge, Kind::Mark, changes))
}

fn merge_catchments(
    project: &Project,
    survivor: RecordId,
    area: &CatchmentArea,
    others: &BTreeSet<RecordId>,
    whole: &Geometry,
) -> Result<Edit, Refusal> {
    let mut merged = area.clone();
    merged.outline = Some(whole.clone());
    let mut changes = Vec::new();
    for id in others {
        let other = project.get::<CatchmentArea>(*id).ok_or(Refusal::Missing(*id))?;
        for (cell, people) in other.population.cells() {
            let sum = merged.population.get(cell).saturating_add(people);
            merged.population.set(cell, sum);
        }
        for sex in Sex::ALL {
            let people = other.population.with_disability(sex);
            let sum = merged.population.with_disability(sex).saturating_add(people);
            merged.population.set_with_disability(sex, sum);
        }
        if merged.population_source.is_empty() {
            merged.population_source.clone_from(&other.population_source);
        }
        changes.push(Change::set(project, *id, None));
    }
    changes.insert(0, Change::set(project, survivor, Some(merged.into_body())));
    redirect::<Need>(
        project,
        others,
        survivor,
        |need| &mut need.catchment_area,
        &mut changes,
    );
    redirect::<Committee>(
        project,
        others,
        survivor,
        |it| &mut it.catchment_area,
        &mut changes,
    );
    redirect::<MonitoringRound>(
        project,
        others,
        survivor,
        |it| &mut it.catchment_area,
        &mut changes,
    );
    redirect::<Referral>(
        project,
        others,
        survivor,
        |it| &mut it.catchment_area,
        &mut changes,
    );
    for (id, service) in project
        .all::<Service>()
        .filter(|(_, it)| !it.areas.is_disjoint(others))
    {
        let mut service = service.clone();
        service.areas.retain(|area| !others.contains(area));
        service.areas.insert(survivor);
        changes.push(Change::set(project, id, Some(service.into_body())));
    }
    Ok(Edit::new(Act::Merge, Kind::CatchmentArea, changes))
}

fn redirect<R: Record + Clone>(
    project: &Project,
    gone: &BTreeSet<RecordId>,
    survivor: RecordId,
    area: impl Fn(&mut R) -> &mut Option<RecordId>,
    changes: &mut Vec<Change>,
) {
    for (id, record) in project.all::<R>() {
        let mut record = record.clone();
        let pointer = area(&mut record);
        if pointer.is_some_and(|area| gone.contains(&area)) {
            *pointer = Some(survivor);
            changes.push(Change::set(project, id, Some(record.into_body())));
        }
    }
}
