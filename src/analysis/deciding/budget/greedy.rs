//! Most votes first: projects by points, each funded if the money left reaches, else skipped. What most cities do.
//!
//! Source: the usual rule of participatory budgeting (Talmon and Faliszewski 2019, "greedy-max"). Tie rule: tied projects that all fit
//! together are all funded; where they do not, and more than one could still be, the settled order decides (agreement or lottery), and
//! without one the rule stops and asks. Deliberately absent: stopping silently; "stop at the first that does not fit" is a named variant.

use super::allocation::{Allocation, NoAllocation, Step};
use super::constraints::{Constraints, RemainingBudget, Why};
use super::instance::Instance;
use crate::analysis::deciding::tiers::{NeedsDecision, settled_order, tiers};

/// What the rule does at a project that the remaining money does not cover.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WhenUnaffordable {
    /// Go on with the next one.
    Skip,
    /// Stop.
    Stop,
}

/// Funds by points. `settled` is an order of projects for ties, the first to be funded first.
pub fn most_votes_first(
    instance: &Instance,
    constraints: &Constraints,
    when_unaffordable: WhenUnaffordable,
    settled: &[usize],
) -> Result<Allocation, NoAllocation> {
    let mut remaining = RemainingBudget::of(instance, constraints)?;
    let mut allocation = Allocation::begin(instance, constraints);
    allocation.left_out.extend(&remaining.barred);
    fill(
        instance,
        constraints,
        &mut remaining,
        &mut allocation,
        when_unaffordable,
        settled,
    )?;
    Ok(allocation)
}

/// Funds what is still open by points, onto an allocation that was begun by another rule.
pub(super) fn fill(
    instance: &Instance,
    constraints: &Constraints,
    remaining: &mut RemainingBudget,
    allocation: &mut Allocation,
    when_unaffordable: WhenUnaffordable,
    settled: &[usize],
) -> Result<(), NoAllocation> {
    let scores = instance.scores();
    let open: Vec<usize> = remaining.open.iter().copied().collect();
    let mut stopped = false;
    for tier in tiers(open.into_iter().map(|project| (project, scores[project]))) {
        for project in order(
            instance,
            constraints,
            remaining,
            &tier.options,
            when_unaffordable,
            settled,
        )? {
            let score = scores[project];
            let obstacle = if stopped {
                Some(Why::RuleStopped)
            } else {
                remaining.obstacle(instance, project)
            };
            let Some(why) = obstacle else {
                remaining.spend(instance, project, instance.cost(project));
                allocation.fund(project, instance.cost(project));
                allocation.steps.push(Step::Funded {
                    project,
                    score,
                    money_left: allocation.money_left,
                });
                continue;
            };
            let part = constraints.part_funding.get(&project).filter(|_| !stopped);
            let money = available(instance, remaining, project);
            if part.is_some_and(|least| money >= (*least).max(1)) {
                remaining.spend(instance, project, money);
                allocation.fund(project, money);
                allocation.steps.push(Step::PartFunded { project, money });
                continue;
            }
            stopped |= when_unaffordable == WhenUnaffordable::Stop;
            remaining.open.remove(&project);
            allocation.left_out.insert(project, why);
            allocation.steps.push(Step::Skipped { project, score, why });
        }
    }
    Ok(())
}

/// The money that a project could still get.
fn available(instance: &Instance, remaining: &RemainingBudget, project: usize) -> u64 {
    let area = instance.projects.get(project).and_then(|project| project.area);
    let cap = area.and_then(|area| remaining.area_money.get(&area)).copied();
    remaining
        .money
        .min(cap.unwrap_or(u64::MAX))
        .min(instance.cost(project))
}

/// The order in which tied projects are looked at; asks where it would change what is funded.
fn order(
    instance: &Instance,
    constraints: &Constraints,
    remaining: &RemainingBudget,
    tied: &[usize],
    when_unaffordable: WhenUnaffordable,
    settled: &[usize],
) -> Result<Vec<usize>, NoAllocation> {
    let could_get = |project: &&usize| {
        let part = constraints.part_funding.get(project);
        remaining.obstacle(instance, **project).is_none()
            || part.is_some_and(|least| available(instance, remaining, **project) >= (*least).max(1))
    };
    let possible: Vec<usize> = tied.iter().filter(could_get).copied().collect();
    let one_order_matters = match when_unaffordable {
        WhenUnaffordable::Skip => possible.len() > 1 && !remaining.all_fit(instance, &possible),
        WhenUnaffordable::Stop => {
            !possible.is_empty() && tied.len() > 1 && !remaining.all_fit(instance, tied)
        }
    };
    if !one_order_matters {
        return Ok(tied.to_vec());
    }
    let asked = match when_unaffordable {
        WhenUnaffordable::Skip => &possible,
        WhenUnaffordable::Stop => tied,
    };
    let mut order = settled_order(asked, settled).ok_or_else(|| {
        let places = (1..asked.len())
            .rev()
            .find(|count| cheapest_fit(instance, remaining, asked, *count));
        NoAllocation::Decide(NeedsDecision {
            tied: asked.to_vec(),
            places: places.unwrap_or(1),
        })
    })?;
    order.extend(tied.iter().filter(|project| !asked.contains(project)));
    Ok(order)
}

/// Whether so many of them could be funded at best.
fn cheapest_fit(instance: &Instance, remaining: &RemainingBudget, projects: &[usize], count: usize) -> bool {
    let mut cheapest = projects.to_vec();
    cheapest.sort_by_key(|project| instance.cost(*project));
    cheapest.truncate(count);
    remaining.all_fit(instance, &cheapest)
}
