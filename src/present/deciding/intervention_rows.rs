//! The rows of the list of interventions, and the needs that none of them addresses.
//!
//! Deliberately absent: an order of merit. Interventions keep the order in which they were put forward until another sort is chosen.

use crate::analysis::deciding::feasibility_impact::{Quarter, standings};
use crate::analysis::plan::plan_coverage::commitments;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Intervention, Layer, Money, Need};
use crate::present::lists::list_view::{ListRow, SortKey};
use std::collections::BTreeSet;

/// What one row shows.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub struct InterventionRow {
    pub id: RecordId,
    /// The number that it carries everywhere.
    pub number: usize,
    pub title: String,
    pub place: String,
    /// The sector's code.
    pub sector: String,
    pub cost: Option<Money>,
    pub people: Option<u64>,
    pub weeks: Option<u64>,
    pub needs: usize,
    /// The quarter of the field by the community's placements; none without a placement.
    pub quarter: Option<&'static str>,
    pub taken: bool,
}

/// The sort keys of the list, as places in the keys of a row.
pub const SORTS: [&str; 6] = ["number", "title", "sector", "quarter", "cost", "people"];

/// All interventions. `sector_name` gives what a sector is called.
pub fn intervention_rows(
    project: &Project,
    sector_name: impl Fn(&str) -> String,
) -> Vec<ListRow<InterventionRow>> {
    let standings = standings(project, Layer::Community);
    let taken: BTreeSet<RecordId> = commitments(project)
        .into_iter()
        .map(|(_, commitment)| commitment.intervention)
        .collect();
    let row = |(number, (id, fields)): (usize, (RecordId, &Intervention))| {
        let sector = sector_name(&fields.sector);
        let standing = standings.get(&id);
        let quarter: Option<Quarter> = standing.map(|standing| standing.quarter());
        let shown = InterventionRow {
            id,
            number,
            title: fields.title.clone(),
            place: fields.place.clone(),
            sector: fields.sector.clone(),
            cost: fields.cost,
            people: fields.beneficiaries.map(Into::into),
            weeks: fields.weeks.map(Into::into),
            needs: fields.needs.len(),
            quarter: quarter.map(Quarter::code),
            taken: taken.contains(&id),
        };
        let keys = vec![
            SortKey::Number(number as i64),
            SortKey::text(&fields.title),
            SortKey::text(&sector),
            SortKey::number(quarter.map(|quarter| quarter as i64)),
            SortKey::number(fields.cost.and_then(cost_key)),
            SortKey::number(shown.people.and_then(|people| i64::try_from(people).ok())),
        ];
        ListRow::new(shown, [fields.title.as_str(), &fields.place, &sector], keys)
    };
    (1..).zip(project.all::<Intervention>()).map(row).collect()
}

/// Amounts of one currency by size; those of another one behind them, for no rate of exchange is known here.
fn cost_key(cost: Money) -> Option<i64> {
    const APART: i64 = 1_000_000_000_000_000;
    let amount = i64::try_from(cost.amount).ok()?.min(APART - 1);
    Some(cost.currency as i64 * APART + amount)
}

/// The sort keys of the needs without an intervention.
pub const NEED_SORTS: [&str; 2] = ["made", "statement"];

/// Needs that no intervention addresses, with their words, oldest first.
pub fn needs_without(project: &Project) -> Vec<ListRow<(RecordId, String)>> {
    let addressed: BTreeSet<RecordId> = project
        .all::<Intervention>()
        .flat_map(|(_, intervention)| intervention.needs.iter().copied())
        .collect();
    let left = project.all::<Need>().filter(|(id, _)| !addressed.contains(id));
    let row = |(at, (id, need)): (i64, (RecordId, &Need))| {
        let keys = vec![SortKey::Number(at), SortKey::text(&need.statement)];
        ListRow::new((id, need.statement.clone()), [need.statement.as_str()], keys)
    };
    (0..).zip(left).map(row).collect()
}
