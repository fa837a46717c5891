//! Merging needs that say the same, and deleting a need, without leaving dangling references.
//!
//! The law for ballots: a ballot keeps the meaning that it had when it was cast. A need that is merged away or deleted must therefore not
//! be an option of a ranking with ballots, and the surviving need keeps its statement when it is such an option. All other references
//! to a merged need are redirected to the surviving one in the same edit. Deliberately absent: guessing which needs are alike.

use super::set_up_ranking::is_balloted;
use crate::domain::edit::{Act, Change, Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Body, Decision, Intervention, Kind, Need, NotTaken, PlanLine, Ranking, Record};
use std::collections::BTreeSet;

/// Merges `others` into `survivor`, which gets the union of the marks and the statement and sector given.
///
/// Refused when a ballot would change its meaning (see the head of this file), when a need is gone, or when there is nothing to merge.
pub fn merge_needs(
    project: &Project,
    survivor: RecordId,
    others: &BTreeSet<RecordId>,
    statement: &str,
    sector: &str,
) -> Result<Edit, Refusal> {
    let kept = project.get::<Need>(survivor).ok_or(Refusal::Missing(survivor))?;
    let statement = statement.trim();
    if others.is_empty() || others.contains(&survivor) || statement.is_empty() || sector.is_empty() {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    let reworded = kept.statement != statement && is_balloted(project, survivor);
    if reworded || others.iter().any(|other| is_balloted(project, *other)) {
        return Err(Refusal::NotAllowed(NotAllowed::BallotsAreIn));
    }
    let mut merged = kept.clone();
    merged.statement = statement.to_owned();
    merged.sector = sector.to_owned();
    let mut changes = Vec::new();
    for other in others {
        let need = project.get::<Need>(*other).ok_or(Refusal::Missing(*other))?;
        merged.marks.extend(&need.marks);
        changes.push(Change::set(project, *other, None));
    }
    changes.insert(0, Change::set(project, survivor, Some(merged.into_body())));
    changes.extend(redirect(project, others, Some(survivor)));
    Ok(Edit::new(Act::Merge, Kind::Need, changes))
}

/// Deletes a need. It leaves the rankings that offered it, the interventions that addressed it, and its "not taken" lines go with it.
///
/// Refused when people have voted on it, or when it is gone.
pub fn delete_need(project: &Project, id: RecordId) -> Result<Edit, Refusal> {
    project.get::<Need>(id).ok_or(Refusal::Missing(id))?;
    if is_balloted(project, id) {
        return Err(Refusal::NotAllowed(NotAllowed::BallotsAreIn));
    }
    let mut changes = vec![Change::set(project, id, None)];
    changes.extend(redirect(project, &BTreeSet::from([id]), None));
    Ok(Edit::new(Act::Delete, Kind::Need, changes))
}

/// The changes to everything that points to `gone`: to `target` instead, or to nothing.
fn redirect(project: &Project, gone: &BTreeSet<RecordId>, target: Option<RecordId>) -> Vec<Change> {
    let mut changes = Vec::new();
    for (id, ranking) in project.all::<Ranking>() {
        if ranking.options.iter().any(|option| gone.contains(option)) {
            let mut next = ranking.clone();
            next.options.clear();
            for option in &ranking.options {
                let follows = if gone.contains(option) {
                    target
                } else {
                    Some(*option)
                };
                next.options
                    .extend(follows.filter(|option| !next.options.contains(option)));
            }
            changes.push(Change::set(project, id, Some(next.into_body())));
        }
    }
    for (id, intervention) in project.all::<Intervention>() {
        if !intervention.needs.is_disjoint(gone) {
            let mut next = intervention.clone();
            next.needs = intervention.needs.difference(gone).copied().collect();
            next.needs.extend(target);
            changes.push(Change::set(project, id, Some(next.into_body())));
        }
    }
    changes.extend(redirect_plan(project, gone, target));
    changes
}

/// "Not taken" lines follow. Lines that then refer to the same need become one, which keeps every reason and next step.
fn redirect_plan(project: &Project, gone: &BTreeSet<RecordId>, target: Option<RecordId>) -> Vec<Change> {
    let lines: Vec<(RecordId, &NotTaken)> = project
        .all::<PlanLine>()
        .filter_map(|(id, line)| match &line.decision {
            Decision::NotTaken(not_taken) => Some((id, not_taken)),
            Decision::Taken(_) => None,
        })
        .filter(|(_, line)| gone.contains(&line.need) || Some(line.need) == target)
        .collect();
    if lines.iter().all(|(_, line)| !gone.contains(&line.need)) {
        return Vec::new();
    }
    let mut changes = Vec::new();
    let mut rest = lines.as_slice();
    if let (Some(need), Some(((first, kept), others))) = (target, lines.split_first()) {
        let mut joined = (*kept).clone();
        joined.need = need;
        for (_, other) in others {
            append(&mut joined.reason, &other.reason);
            append(&mut joined.next_step, &other.next_step);
        }
        let body: Body = PlanLine {
            decision: Decision::NotTaken(joined),
        }
        .into_body();
        changes.push(Change::set(project, *first, Some(body)));
        rest = others;
    }
    changes.extend(rest.iter().map(|(id, _)| Change::set(project, *id, None)));
    changes
}

fn append(text: &mut String, more: &str) {
    if text.is_empty() {
        more.clone_into(text);
    } else if !more.is_empty() && text != more {
        text.push('\n');
        text.push_str(more);
    }
}
