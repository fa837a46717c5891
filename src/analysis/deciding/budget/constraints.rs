//! Constraints on any budget rule: projects that must be funded or may not be, fewest votes, caps per area, part funding.
//!
//! They are applied before the rule and printed with the result. Deliberately absent: constraints hidden inside a rule.

use super::instance::Instance;
use std::collections::{BTreeMap, BTreeSet};

/// The constraints.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Constraints {
    /// Funded before anything else.
    pub must_fund: BTreeSet<usize>,
    /// Not funded in any case.
    pub excluded: BTreeSet<usize>,
    /// Fewest distinct supporters. Projects without supporters are never funded by a rule.
    pub fewest_supporters: u64,
    /// Most money per area.
    pub area_caps: BTreeMap<usize, u64>,
    /// Projects that may get a part of their cost when the money runs out, with the smallest sum that still makes sense.
    pub part_funding: BTreeMap<usize, u64>,
}

/// Why the constraints cannot be met.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Impossible {
    /// The project must be funded and may not be.
    MustAndExcluded(usize),
    /// A project that must be funded is not there.
    Unknown(usize),
    /// What must be funded costs more than the budget.
    OverBudget,
    /// What must be funded costs more than the cap of this area.
    OverAreaCap(usize),
}

/// Why a project is not funded.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Why {
    /// It was excluded beforehand.
    Excluded,
    /// It has no supporters, or too few.
    TooFewSupporters,
    /// The cap of its area was reached.
    AreaCap,
    /// The money left did not reach.
    NotEnoughMoney,
    /// Its supporters could not pay for it from their shares.
    SupportersCouldNotPay,
    /// The rule stopped before it.
    RuleStopped,
    /// Another set has a higher total.
    NotInBestSet,
}

/// The money and the projects that are left once the constraints are applied.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RemainingBudget {
    /// Money left.
    pub money: u64,
    /// Money left per capped area.
    pub area_money: BTreeMap<usize, u64>,
    /// Projects that a rule may fund.
    pub open: BTreeSet<usize>,
    /// Projects that it may not, with the reason.
    pub barred: BTreeMap<usize, Why>,
}

impl RemainingBudget {
    /// Applies the constraints.
    pub fn of(instance: &Instance, constraints: &Constraints) -> Result<Self, Impossible> {
        let mut remaining = Self {
            money: instance.budget,
            area_money: constraints.area_caps.clone(),
            open: BTreeSet::new(),
            barred: BTreeMap::new(),
        };
        for project in &constraints.must_fund {
            let known = instance
                .projects
                .get(*project)
                .ok_or(Impossible::Unknown(*project))?;
            if constraints.excluded.contains(project) {
                return Err(Impossible::MustAndExcluded(*project));
            }
            remaining.money = remaining
                .money
                .checked_sub(known.cost)
                .ok_or(Impossible::OverBudget)?;
            if let Some(area) = known.area
                && let Some(left) = remaining.area_money.get_mut(&area)
            {
                *left = left
                    .checked_sub(known.cost)
                    .ok_or(Impossible::OverAreaCap(area))?;
            }
        }
        let fewest = constraints.fewest_supporters.max(1);
        for (project, supporters) in instance.supporters().into_iter().enumerate() {
            if constraints.must_fund.contains(&project) {
                continue;
            }
            if constraints.excluded.contains(&project) {
                remaining.barred.insert(project, Why::Excluded);
            } else if supporters < fewest {
                remaining.barred.insert(project, Why::TooFewSupporters);
            } else {
                remaining.open.insert(project);
            }
        }
        Ok(remaining)
    }

    /// Why a project does not fit now; none when it does.
    pub fn obstacle(&self, instance: &Instance, project: usize) -> Option<Why> {
        let candidate = instance.projects.get(project)?;
        if candidate.cost > self.money {
            return Some(Why::NotEnoughMoney);
        }
        let cap = candidate.area.and_then(|area| self.area_money.get(&area));
        cap.is_some_and(|left| candidate.cost > *left)
            .then_some(Why::AreaCap)
    }

    /// Spends money on a project and takes it from those that are open.
    pub fn spend(&mut self, instance: &Instance, project: usize, money: u64) {
        self.money = self.money.saturating_sub(money);
        let area = instance.projects.get(project).and_then(|project| project.area);
        if let Some(left) = area.and_then(|area| self.area_money.get_mut(&area)) {
            *left = left.saturating_sub(money);
        }
        self.open.remove(&project);
    }

    /// Whether these fit together.
    pub fn all_fit(&self, instance: &Instance, projects: &[usize]) -> bool {
        let mut rest = self.clone();
        projects.iter().all(|project| {
            let fits = rest.obstacle(instance, *project).is_none();
            rest.spend(instance, *project, instance.cost(*project));
            fits
        })
    }
}
