//! From records to the input of the budget rules: interventions are projects, ballots are voters.
//!
//! A ballot supports an intervention through every need that it chose and that the intervention addresses; dots on several such needs
//! add up. Every ballot is one voter, that of a whole group too, as in a recount. Interventions without a cost in the currency of the
//! money cannot be bought and are listed apart. Deliberately absent: ballots of an open ranking, and counts of hands, which are no ballots.

use super::best_total::{BestTotal, best_total, fund_best};
use super::completion::{Completion, completed_equal_shares, usual_step};
use super::constraints::Constraints;
use super::equal_shares::Utility;
use super::greedy::{WhenUnaffordable, most_votes_first};
use super::instance::{Candidate, Choice, Instance};
use super::{allocation::Allocation, allocation::NoAllocation};
use crate::analysis::deciding::ranking::counted::counted;
use crate::analysis::deciding::tiers::{NeedsDecision, settled_order};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{
    Answer, BudgetDecision, BudgetRule, Intervention, Method, Need, Ranking, RankingState, ShareCompletion,
    TieSettlement,
};
use std::collections::{BTreeMap, BTreeSet};

/// A decision ready to be counted, with the record behind each number.
#[derive(Clone, PartialEq, Debug)]
pub struct Case {
    /// The input of the rules.
    pub instance: Instance,
    /// The constraints on every rule.
    pub constraints: Constraints,
    /// The intervention of each project.
    pub projects: Vec<RecordId>,
    /// The catchment area of each area.
    pub areas: Vec<RecordId>,
    /// The group of each group.
    pub groups: Vec<RecordId>,
    /// Interventions that could have been voted for and have no cost in the currency.
    pub without_cost: Vec<RecordId>,
    /// Ballots of the ranking that do not count, for the reasons of the recount.
    pub left_out: usize,
    /// Ballots have points, not only marks.
    pub has_points: bool,
    completion: ShareCompletion,
    settlements: Vec<Vec<usize>>,
}

/// Closed rankings whose ballots can be put to a budget: marks or dots, with at least one intervention behind an option.
pub fn usable_rankings(project: &Project) -> Vec<RecordId> {
    let fits = |ranking: &Ranking| {
        ranking.state == RankingState::Closed
            && matches!(ranking.method, Method::Approval { .. } | Method::Dots { .. })
            && project
                .all::<Intervention>()
                .any(|(id, it)| !reasons(ranking, id, it).is_empty())
    };
    let all = project.all::<Ranking>().filter(|(_, ranking)| fits(ranking));
    all.map(|(id, _)| id).collect()
}

/// The options of a ranking through which an intervention is chosen.
fn reasons(ranking: &Ranking, id: RecordId, intervention: &Intervention) -> Vec<RecordId> {
    let chosen = |option: &&RecordId| **option == id || intervention.needs.contains(option);
    ranking.options.iter().filter(chosen).copied().collect()
}

/// The one catchment area of all needs that an intervention addresses.
pub fn area_of(project: &Project, intervention: &Intervention) -> Option<RecordId> {
    let areas: BTreeSet<Option<RecordId>> = intervention
        .needs
        .iter()
        .filter_map(|need| project.get::<Need>(*need))
        .map(|need| need.catchment_area)
        .collect();
    match areas.into_iter().collect::<Vec<_>>()[..] {
        [Some(area)] => Some(area),
        _ => None,
    }
}

/// The case of a decision; none while its ranking is open, gone, or of another method.
pub fn case(project: &Project, decision: &BudgetDecision) -> Option<Case> {
    let counted = counted(project, decision.ranking)?;
    let ranking = counted.ranking;
    let has_points = match ranking.method {
        Method::Dots { .. } => true,
        Method::Approval { .. } => false,
        _ => return None,
    };
    let (mut projects, mut candidates, mut without_cost) = (Vec::new(), Vec::new(), Vec::new());
    let mut areas: Vec<RecordId> = Vec::new();
    let mut chosen_by: BTreeMap<RecordId, Vec<usize>> = BTreeMap::new();
    for (id, intervention) in project.all::<Intervention>() {
        let reasons = reasons(ranking, id, intervention);
        if reasons.is_empty() {
            continue;
        }
        let cost = intervention
            .cost
            .filter(|cost| cost.currency == decision.money.currency && cost.amount > 0);
        let Some(cost) = cost else {
            without_cost.push(id);
            continue;
        };
        for option in reasons {
            chosen_by.entry(option).or_default().push(projects.len());
        }
        let area = area_of(project, intervention).map(|area| place_of(&mut areas, area));
        candidates.push(Candidate {
            cost: cost.amount,
            area,
        });
        projects.push(id);
    }
    let mut groups: Vec<RecordId> = Vec::new();
    // The same ballots as in the recount and the minutes: misfits and contradicting answers of a whole group stay out.
    let mut voters = Vec::new();
    for ballot in counted.ballots() {
        let given: Vec<(RecordId, u64)> = match &ballot.answer {
            Answer::Dots(dots) => dots.iter().map(|(id, dots)| (*id, u64::from(*dots))).collect(),
            Answer::Approval(marks) => marks.iter().map(|id| (*id, 1)).collect(),
            _ => Vec::new(),
        };
        let mut points: BTreeMap<usize, u64> = BTreeMap::new();
        for (option, given) in given.into_iter().filter(|(_, given)| *given > 0) {
            for at in chosen_by.get(&option).into_iter().flatten() {
                let sum = points.entry(*at).or_default();
                *sum = if has_points { *sum + given } else { 1 };
            }
        }
        let group = ballot.group.map(|group| place_of(&mut groups, group));
        voters.push(Choice { points, group });
    }
    let at = |id: &RecordId| projects.iter().position(|known| known == id);
    let all = |ids: &BTreeSet<RecordId>| ids.iter().filter_map(at).collect::<BTreeSet<usize>>();
    let caps = decision.area_caps.iter();
    let constraints = Constraints {
        must_fund: all(&decision.must_fund),
        excluded: all(&decision.excluded),
        fewest_supporters: decision.fewest_supporters.into(),
        area_caps: caps
            .filter_map(|(id, cap)| Some((areas.iter().position(|known| known == id)?, *cap)))
            .collect(),
        part_funding: decision
            .part_funding
            .iter()
            .filter_map(|(id, least)| Some((at(id)?, *least)))
            .collect(),
    };
    let order = |settled: &TieSettlement| settled.order.iter().filter_map(at).collect();
    Some(Case {
        settlements: decision.settlements.iter().map(order).collect(),
        instance: Instance {
            budget: decision.money.amount,
            projects: candidates,
            voters,
        },
        constraints,
        projects,
        areas,
        groups,
        without_cost,
        left_out: counted.left_out.values().map(|count| *count as usize).sum(),
        has_points,
        completion: decision.completion,
    })
}

fn place_of(known: &mut Vec<RecordId>, id: RecordId) -> usize {
    known.iter().position(|it| *it == id).unwrap_or_else(|| {
        known.push(id);
        known.len() - 1
    })
}

impl Case {
    /// The allocation of one rule, with ties settled as the decision says.
    pub fn allocation(&self, rule: BudgetRule) -> Result<Allocation, NoAllocation> {
        // Each settlement holds for its own tie; a rule that stops at another one is asked again with the next.
        let mut asked: BTreeSet<Vec<usize>> = BTreeSet::new();
        let mut settled: Vec<usize> = Vec::new();
        loop {
            match self.counted(rule, &settled) {
                Err(NoAllocation::Decide(tie)) => {
                    let order = self.order_of(&tie);
                    let Some(order) = order.filter(|_| asked.insert(tie.tied.clone())) else {
                        return Err(NoAllocation::Decide(tie));
                    };
                    settled.retain(|project| !order.contains(project));
                    settled.extend(order);
                }
                outcome => return outcome,
            }
        }
    }

    /// How a tie was settled, the latest settlement first.
    fn order_of(&self, tie: &NeedsDecision<usize>) -> Option<Vec<usize>> {
        let mut latest = self.settlements.iter().rev();
        latest.find_map(|settled| settled_order(&tie.tied, settled))
    }

    fn counted(&self, rule: BudgetRule, settled: &[usize]) -> Result<Allocation, NoAllocation> {
        let Self {
            instance,
            constraints,
            ..
        } = self;
        match rule {
            BudgetRule::MostVotes => most_votes_first(instance, constraints, WhenUnaffordable::Skip, settled),
            BudgetRule::EqualShares => {
                let step = usual_step(instance);
                let completion = match self.completion {
                    ShareCompletion::None => Completion::None,
                    ShareCompletion::RaiseUntilExhaustive => Completion::RaiseUntilExhaustiveOrOver { step },
                    ShareCompletion::RaiseUntilOver => Completion::RaiseUntilOver { step },
                    ShareCompletion::Fill => Completion::Fill,
                };
                let utility = if self.has_points {
                    Utility::Points
                } else {
                    Utility::Cost
                };
                completed_equal_shares(instance, constraints, utility, completion, settled)
            }
            BudgetRule::BestTotal => {
                let best = best_total(instance, constraints)?;
                let set = one_set(&best, settled)?;
                fund_best(instance, constraints, &set)
            }
        }
    }
}

/// The one best set, or that which the settled order leads to: the sets that hold its first project, of them those with its second …
fn one_set(best: &BestTotal, settled: &[usize]) -> Result<BTreeSet<usize>, NoAllocation> {
    let Some((first, others)) = best.sets.split_first() else {
        return Ok(BTreeSet::new());
    };
    if best.more {
        return Err(NoAllocation::TooLarge);
    }
    if others.is_empty() {
        return Ok(first.clone());
    }
    let all: BTreeSet<usize> = best.sets.iter().flatten().copied().collect();
    let in_all = |project: &usize| best.sets.iter().all(|set| set.contains(project));
    let tied: Vec<usize> = all.into_iter().filter(|project| !in_all(project)).collect();
    let Some(order) = settled_order(&tied, settled) else {
        let places = first.iter().filter(|project| tied.contains(project)).count();
        return Err(NoAllocation::Decide(NeedsDecision { tied, places }));
    };
    let mut sets: Vec<&BTreeSet<usize>> = best.sets.iter().collect();
    for project in order {
        if sets.iter().any(|set| set.contains(&project)) {
            sets.retain(|set| set.contains(&project));
        }
    }
    Ok(sets.first().map(|set| (*set).clone()).unwrap_or_default())
}
