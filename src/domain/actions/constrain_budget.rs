//! Changing the constraints of a budget decision: money, caps of areas, and which interventions must, may not or may in part be funded.
//!
//! They are frozen once a set is agreed. Deliberately absent: applying the constraints (`analysis::deciding::budget`).

use crate::domain::edit::{Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::BudgetDecision;

/// How an intervention is held.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Hold {
    Open,
    Must,
    Excluded,
    Part,
}

impl Hold {
    /// All, in the order of pickers.
    pub const ALL: [Self; 4] = [Self::Open, Self::Must, Self::Excluded, Self::Part];

    /// The name in texts.
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Must => "must",
            Self::Excluded => "excluded",
            Self::Part => "part",
        }
    }
}

/// How a decision holds an intervention.
pub fn hold_of(decision: &BudgetDecision, intervention: RecordId) -> Hold {
    if decision.must_fund.contains(&intervention) {
        Hold::Must
    } else if decision.excluded.contains(&intervention) {
        Hold::Excluded
    } else if decision.part_funding.contains_key(&intervention) {
        Hold::Part
    } else {
        Hold::Open
    }
}

/// Changes a decision. Refused once a set is agreed.
pub fn change_budget(
    project: &Project,
    id: RecordId,
    change: impl FnOnce(&mut BudgetDecision),
) -> Result<Edit, Refusal> {
    let mut decision = project
        .get::<BudgetDecision>(id)
        .ok_or(Refusal::Missing(id))?
        .clone();
    if decision.agreed.is_some() {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    change(&mut decision);
    Ok(Edit::change(project, id, decision))
}

/// Holds an intervention in another way. In part means at least half of its cost until another sum is said.
pub fn hold_candidate(decision: &mut BudgetDecision, intervention: RecordId, hold: Hold, cost: u64) {
    decision.must_fund.remove(&intervention);
    decision.excluded.remove(&intervention);
    decision.part_funding.remove(&intervention);
    match hold {
        Hold::Open => {}
        Hold::Must => decision.must_fund.extend([intervention]),
        Hold::Excluded => decision.excluded.extend([intervention]),
        Hold::Part => decision.part_funding.extend([(intervention, cost.div_ceil(2))]),
    }
}

/// Says which sum still makes sense for an intervention that may be funded in part; at least 1.
pub fn set_least(decision: &mut BudgetDecision, intervention: RecordId, least: Option<u64>) {
    let least = least.unwrap_or(1).max(1);
    decision.part_funding.extend([(intervention, least)]);
}

/// Caps the money of a catchment area, or lifts its cap.
pub fn cap_area(decision: &mut BudgetDecision, area: RecordId, cap: Option<u64>) {
    match cap {
        Some(cap) => decision.area_caps.insert(area, cap),
        None => decision.area_caps.remove(&area),
    };
}
