//! The best total: the set within the budget that holds most points. An upper bound to hold the other rules against.
//!
//! 0/1 knapsack, exact, by lists of undominated (cost, points) pairs (Nemhauser and Ullmann 1969), area by area where areas have caps.
//! Tie rule: every set that reaches the same total is found (Lawler 1972) and reported; people choose one. Unfair by design: a large
//! group can take everything. Deliberately absent: rounding of costs.

use super::allocation::{Allocation, NoAllocation};
use super::constraints::{Constraints, RemainingBudget, Why};
use super::instance::Instance;
use std::collections::{BTreeMap, BTreeSet};

/// Most undominated sums kept, and most sets listed.
const MOST_SUMS: usize = 200_000;
/// Most sets of equal total that are listed.
pub const MOST_SETS: usize = 20;

/// The best sets.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BestTotal {
    /// Points of the best set, those of projects that must be funded not counted.
    pub points: u64,
    /// Every set that reaches them, up to `MOST_SETS`.
    pub sets: Vec<BTreeSet<usize>>,
    /// There are more.
    pub more: bool,
}

/// An undominated sum and the last project that led to it.
#[derive(Clone, Copy)]
struct Sum {
    cost: u64,
    points: u64,
    /// Index into the list of parents: the project and the sum before it.
    parent: Option<usize>,
}

/// All sets of the highest total.
pub fn best_total(instance: &Instance, constraints: &Constraints) -> Result<BestTotal, NoAllocation> {
    let remaining = RemainingBudget::of(instance, constraints)?;
    let scores = instance.scores();
    let best = solve(instance, &remaining, &scores, &BTreeSet::new(), &BTreeSet::new())?;
    let Some((points, first)) = best else {
        return Ok(BestTotal {
            points: 0,
            sets: vec![BTreeSet::new()],
            more: false,
        });
    };
    let mut sets = BTreeSet::from([first.clone()]);
    let mut more = false;
    let mut open: Vec<(BTreeSet<usize>, BTreeSet<usize>, BTreeSet<usize>)> =
        vec![(BTreeSet::new(), BTreeSet::new(), first)];
    // Lawler: every other set leaves out one project of this one; the parts do not overlap.
    while let Some((inside, outside, set)) = open.pop() {
        let mut kept = inside.clone();
        for project in set.difference(&inside) {
            let mut without = outside.clone();
            without.insert(*project);
            if let Some((equal, other)) = solve(instance, &remaining, &scores, &kept, &without)?
                && equal == points
            {
                if sets.len() == MOST_SETS && !sets.contains(&other) {
                    more = true;
                    open.clear();
                    break;
                }
                sets.insert(other.clone());
                open.push((kept.clone(), without, other));
            }
            kept.insert(*project);
        }
    }
    Ok(BestTotal {
        points,
        sets: sets.into_iter().collect(),
        more,
    })
}

/// The allocation of one best set: the only one, or the one that was chosen in front of people.
pub fn fund_best(
    instance: &Instance,
    constraints: &Constraints,
    chosen: &BTreeSet<usize>,
) -> Result<Allocation, NoAllocation> {
    let remaining = RemainingBudget::of(instance, constraints)?;
    let mut allocation = Allocation::begin(instance, constraints);
    allocation.left_out.extend(&remaining.barred);
    for project in &remaining.open {
        if chosen.contains(project) {
            allocation.fund(*project, instance.cost(*project));
        } else {
            allocation.left_out.insert(*project, Why::NotInBestSet);
        }
    }
    Ok(allocation)
}

/// One best set that holds `inside` and nothing of `outside`; none when `inside` does not fit.
fn solve(
    instance: &Instance,
    remaining: &RemainingBudget,
    scores: &[u64],
    inside: &BTreeSet<usize>,
    outside: &BTreeSet<usize>,
) -> Result<Option<(u64, BTreeSet<usize>)>, NoAllocation> {
    let mut rest = remaining.clone();
    let mut points = 0_u64;
    for project in inside {
        if rest.obstacle(instance, *project).is_some() {
            return Ok(None);
        }
        rest.spend(instance, *project, instance.cost(*project));
        points = points.saturating_add(scores[*project]);
    }
    let mut by_area: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    for project in rest.open.difference(outside) {
        let area = instance.projects[*project]
            .area
            .filter(|area| rest.area_money.contains_key(area));
        by_area.entry(area).or_default().push(*project);
    }
    let mut parents: Vec<(usize, Option<usize>)> = Vec::new();
    let nothing = Sum {
        cost: 0,
        points: 0,
        parent: None,
    };
    let mut all = vec![nothing];
    for (area, projects) in by_area {
        let cap = area
            .and_then(|area| rest.area_money.get(&area))
            .copied()
            .unwrap_or(u64::MAX);
        if cap >= rest.money {
            for project in projects {
                all = extended(all, project, instance, scores, rest.money, &mut parents)?;
            }
            continue;
        }
        // Within a capped area by itself, then every sum of it with every sum so far.
        let mut own = vec![nothing];
        for project in projects {
            own = extended(own, project, instance, scores, cap, &mut parents)?;
        }
        all = crossed(&all, &own, rest.money, &mut parents)?;
    }
    let Some(best) = all.last() else {
        return Ok(None);
    };
    let mut set = inside.clone();
    let mut at = best.parent;
    while let Some((project, before)) = at.and_then(|at| parents.get(at)) {
        set.insert(*project);
        at = *before;
    }
    Ok(Some((points.saturating_add(best.points), set)))
}

/// The sums with and without one more project.
fn extended(
    sums: Vec<Sum>,
    project: usize,
    instance: &Instance,
    scores: &[u64],
    most: u64,
    parents: &mut Vec<(usize, Option<usize>)>,
) -> Result<Vec<Sum>, NoAllocation> {
    let mut candidates = sums.clone();
    for sum in sums {
        let Some(cost) = sum
            .cost
            .checked_add(instance.cost(project))
            .filter(|cost| *cost <= most)
        else {
            continue;
        };
        parents.push((project, sum.parent));
        candidates.push(Sum {
            cost,
            points: sum.points.saturating_add(scores[project]),
            parent: Some(parents.len() - 1),
        });
    }
    undominated(candidates)
}

/// Every sum of one list with every sum of the other.
fn crossed(
    sums: &[Sum],
    own: &[Sum],
    most: u64,
    parents: &mut Vec<(usize, Option<usize>)>,
) -> Result<Vec<Sum>, NoAllocation> {
    let mut candidates = Vec::new();
    for sum in sums {
        for more in own {
            let Some(cost) = sum.cost.checked_add(more.cost).filter(|cost| *cost <= most) else {
                break;
            };
            if candidates.len() > MOST_SUMS {
                return Err(NoAllocation::TooLarge);
            }
            let mut parent = sum.parent;
            let mut at = more.parent;
            while let Some((project, before)) = at.and_then(|at| parents.get(at)).copied() {
                parents.push((project, parent));
                parent = Some(parents.len() - 1);
                at = before;
            }
            candidates.push(Sum {
                cost,
                points: sum.points.saturating_add(more.points),
                parent,
            });
        }
    }
    undominated(candidates)
}

/// Sorted by cost, each with more points than all cheaper ones.
fn undominated(mut sums: Vec<Sum>) -> Result<Vec<Sum>, NoAllocation> {
    sums.sort_by(|a, b| a.cost.cmp(&b.cost).then(b.points.cmp(&a.points)));
    let mut kept: Vec<Sum> = Vec::new();
    for sum in sums {
        if kept.last().is_none_or(|last| sum.points > last.points) {
            kept.push(sum);
        }
    }
    if kept.len() > MOST_SUMS {
        Err(NoAllocation::TooLarge)
    } else {
        Ok(kept)
    }
}
