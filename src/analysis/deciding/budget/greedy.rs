//! Most votes first: projects by points, each funded if the money left reaches, else skipped. What most cities do.
//!
//! Source: the usual rule of participatory budgeting (Talmon and Faliszewski 2019, "greedy-max"). Tie rule: tied projects that all fit
//! together are all funded; where they do not, and more than one could still be, the order that people or a lot settled decides, and
//! without one the rule stops and asks. Deliberately absent: stopping silently; "stop at the first that does not fit" is a named variant.

use super::account::{Account, Halt, Step};
use super::constraints::{Constraints, Purse, Why};
use super::instance::Instance;
use crate::analysis::deciding::tiers::{NeedsDecision, settled_order, tiers};

/// What happens at a project that does not fit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Misfit {
    /// Go on with the next one.
    Skip,
    /// Stop.
    Stop,
}

/// Funds by points. `settled` is an order of projects for ties, the first to be funded first.
pub fn most_votes_first(
    instance: &Instance,
    constraints: &Constraints,
    misfit: Misfit,
    settled: &[usize],
) -> Result<Account, Halt> {
    let mut purse = Purse::of(instance, constraints)?;
    let mut account = Account::begin(instance, constraints);
    account.left_out.extend(&purse.barred);
    fill(instance, constraints, &mut purse, &mut account, misfit, settled)?;
    Ok(account)
}

/// Funds what is still open by points, onto an account that was begun by another rule.
pub(super) fn fill(
    instance: &Instance,
    constraints: &Constraints,
    purse: &mut Purse,
    account: &mut Account,
    misfit: Misfit,
    settled: &[usize],
) -> Result<(), Halt> {
    let scores = instance.scores();
    let open: Vec<usize> = purse.open.iter().copied().collect();
    let mut stopped = false;
    for tier in tiers(open.into_iter().map(|project| (project, scores[project]))) {
        for project in order(instance, constraints, purse, &tier.options, misfit, settled)? {
            let score = scores[project];
            let obstacle = if stopped {
                Some(Why::RuleStopped)
            } else {
                purse.obstacle(instance, project)
            };
            let Some(why) = obstacle else {
                purse.spend(instance, project, instance.cost(project));
                account.fund(project, instance.cost(project));
                account.steps.push(Step::Funded {
                    project,
                    score,
                    money_left: account.money_left,
                });
                continue;
            };
            let part = constraints.part_funding.get(&project).filter(|_| !stopped);
            let money = available(instance, purse, project);
            if part.is_some_and(|least| money >= (*least).max(1)) {
                purse.spend(instance, project, money);
                account.fund(project, money);
                account.steps.push(Step::PartFunded { project, money });
                continue;
            }
            stopped |= misfit == Misfit::Stop;
            purse.open.remove(&project);
            account.left_out.insert(project, why);
            account.steps.push(Step::Skipped { project, score, why });
        }
    }
    Ok(())
}

/// The money that a project could still get.
fn available(instance: &Instance, purse: &Purse, project: usize) -> u64 {
    let area = instance.projects.get(project).and_then(|project| project.area);
    let cap = area.and_then(|area| purse.area_money.get(&area)).copied();
    purse
        .money
        .min(cap.unwrap_or(u64::MAX))
        .min(instance.cost(project))
}

/// The order in which tied projects are looked at; asks where it would change what is funded.
fn order(
    instance: &Instance,
    constraints: &Constraints,
    purse: &Purse,
    tied: &[usize],
    misfit: Misfit,
    settled: &[usize],
) -> Result<Vec<usize>, Halt> {
    let could_get = |project: &&usize| {
        let part = constraints.part_funding.get(project);
        purse.obstacle(instance, **project).is_none()
            || part.is_some_and(|least| available(instance, purse, **project) >= (*least).max(1))
    };
    let possible: Vec<usize> = tied.iter().filter(could_get).copied().collect();
    let one_order_matters = match misfit {
        Misfit::Skip => possible.len() > 1 && !purse.all_fit(instance, &possible),
        Misfit::Stop => !possible.is_empty() && tied.len() > 1 && !purse.all_fit(instance, tied),
    };
    if !one_order_matters {
        return Ok(tied.to_vec());
    }
    let asked = match misfit {
        Misfit::Skip => &possible,
        Misfit::Stop => tied,
    };
    let mut order = settled_order(asked, settled).ok_or_else(|| {
        let places = (1..asked.len())
            .rev()
            .find(|count| cheapest_fit(instance, purse, asked, *count));
        Halt::Decide(NeedsDecision {
            tied: asked.to_vec(),
            places: places.unwrap_or(1),
        })
    })?;
    order.extend(tied.iter().filter(|project| !asked.contains(project)));
    Ok(order)
}

/// Whether so many of them could be funded at best.
fn cheapest_fit(instance: &Instance, purse: &Purse, projects: &[usize], count: usize) -> bool {
    let mut cheapest = projects.to_vec();
    cheapest.sort_by_key(|project| instance.cost(*project));
    cheapest.truncate(count);
    purse.all_fit(instance, &cheapest)
}
