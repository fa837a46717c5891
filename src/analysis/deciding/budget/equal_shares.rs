//! The method of equal shares: every voter gets the same part of the money, and projects are bought by their supporters.
//!
//! Voter i begins with B/n. A project with supporters N is affordable at ρ when Σ min(bᵢ, ρ·uᵢ) is its cost; the one with the least ρ is
//! bought, and its supporters pay (Peters, Pierczyński and Skowron 2021). Utilities: the cost of the project (the usual one for approval),
//! 1, or the points of the ballot. Tie rule: lowest cost, then most supporters, then a lottery drawn before the run; tied projects that
//! share no supporter with money are bought without one, because their order changes nothing, and people are asked only where the answer
//! changes what is funded (`ask_where_it_matters`). Without constraints it never spends more than the shares, and no voter pays more than a
//! share. Deliberately absent: completion (`completion`).

use super::allocation::{Allocation, NoAllocation, Step};
use super::constraints::{Constraints, RemainingBudget, Why};
use super::instance::Instance;
use super::voter_budgets::{Price, VoterBudgets, clearly_less};
use crate::analysis::deciding::tiers::{NeedsDecision, settled_order};
use crate::analysis::numbers::exact::{Exact, fraction};
use num_bigint::{BigInt, BigUint};
use num_traits::Zero;
use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;

/// What a funded project is worth to a voter who chose it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Utility {
    /// Its cost: effective votes are cost over payment.
    Cost,
    /// 1: cheap projects go first.
    One,
    /// The points of the ballot.
    Points,
}

/// What a project would ask of its supporters now.
#[derive(Clone, Debug)]
struct Offer {
    /// Money per point for those who have enough.
    price: Price,
    paid_all: u64,
    payers: u64,
}

/// What to buy now, and everything that was equal.
type Chosen = (Vec<(usize, Offer)>, Vec<usize>);

/// How ties are answered.
#[derive(Clone)]
pub(super) struct Answers<'a> {
    /// An order that people or a lot have given.
    pub(super) settled: &'a [usize],
    /// What is bought first of a tie, while it is tried whether the answer matters.
    tried: BTreeMap<Vec<usize>, usize>,
}

impl Answers<'_> {
    fn first_of(&self, tied: &[usize]) -> Option<usize> {
        let settled = settled_order(tied, self.settled).and_then(|order| order.first().copied());
        settled.or_else(|| self.tried.get(tied).copied())
    }
}

/// Runs that may be made to see whether a tie matters: many for a community's ballots, a few for a city's.
fn most_runs(instance: &Instance) -> usize {
    let size = instance.voters.len() * instance.projects.len();
    (2_000_000 / size.max(1)).clamp(8, 256)
}

/// Counts with every answer to a tie without a settlement. Where all of them fund the same, no question is left; else the tie is handed
/// out.
pub(super) fn ask_where_it_matters(
    instance: &Instance,
    settled: &[usize],
    count: &dyn Fn(&Answers) -> Result<Allocation, NoAllocation>,
) -> Result<Allocation, NoAllocation> {
    let mut answers = Answers {
        settled,
        tried: BTreeMap::new(),
    };
    tried(&mut answers, count, &mut most_runs(instance))
}

fn tried(
    answers: &mut Answers,
    count: &dyn Fn(&Answers) -> Result<Allocation, NoAllocation>,
    runs: &mut usize,
) -> Result<Allocation, NoAllocation> {
    let tie = match count(answers) {
        Err(NoAllocation::Decide(tie)) if !answers.tried.contains_key(&tie.tied) => tie,
        outcome => return outcome,
    };
    let mut first: Option<Result<Allocation, NoAllocation>> = None;
    for project in tie.tied.clone() {
        if *runs == 0 {
            return Err(NoAllocation::Decide(tie));
        }
        *runs -= 1;
        answers.tried.insert(tie.tied.clone(), project);
        let outcome = tried(answers, count, runs);
        answers.tried.remove(&tie.tied);
        let same = match (&first, &outcome) {
            (None, Ok(_) | Err(NoAllocation::Decide(_))) => true,
            (Some(Ok(one)), Ok(other)) => one.funded == other.funded,
            // A later tie that comes whatever is answered here is the one to ask about.
            (Some(Err(NoAllocation::Decide(one))), Err(NoAllocation::Decide(other))) => one == other,
            _ => false,
        };
        if !same {
            return Err(NoAllocation::Decide(tie));
        }
        first.get_or_insert(outcome);
    }
    first.unwrap_or(Err(NoAllocation::Decide(tie)))
}

/// One purchase as it was made.
struct Purchase {
    project: usize,
    /// Numerator and denominator, not reduced.
    payment: (BigUint, BigUint),
    paid_all: u64,
    payers: u64,
    equal: Vec<usize>,
}

/// A finished run. Its steps are made only by `tell`, because a completion discards all runs but one.
pub(super) struct Run<'a> {
    money: VoterBudgets<'a>,
    purchases: Vec<Purchase>,
}

impl Run<'_> {
    /// Adds the steps and what every voter has left to the allocation.
    pub(super) fn tell(self, instance: &Instance, allocation: &mut Allocation) {
        allocation.shares_left = self.money.left();
        let steps = self.purchases.into_iter().map(|it| {
            let (numerator, denominator) = it.payment;
            let payment =
                fraction(BigInt::from(numerator), BigInt::from(denominator)).unwrap_or_else(Exact::zero);
            let effective_votes = if payment.is_zero() {
                Exact::zero()
            } else {
                Exact::from_integer(instance.cost(it.project).into()) / &payment
            };
            Step::Bought {
                project: it.project,
                effective_votes,
                payment,
                paid_all_they_had: it.paid_all,
                payers: it.payers,
                equal: it.equal,
            }
        });
        allocation.steps.extend(steps);
    }
}

/// An instance made ready for runs with one share or another.
pub(super) struct Shares<'a> {
    instance: &'a Instance,
    utility: Utility,
    /// Supporters with their points, per project.
    supporters: Vec<Vec<(usize, u64)>>,
}

impl<'a> Shares<'a> {
    pub(super) fn new(instance: &'a Instance, utility: Utility) -> Self {
        let mut supporters = vec![Vec::new(); instance.projects.len()];
        for (voter, choice) in instance.voters.iter().enumerate() {
            for (project, points) in choice.points.iter().filter(|(_, points)| **points > 0) {
                let points = if utility == Utility::Points { *points } else { 1 };
                if let Some(list) = supporters.get_mut(*project) {
                    list.push((voter, points));
                }
            }
        }
        Self {
            instance,
            utility,
            supporters,
        }
    }

    /// One run in which every voter begins with `share_times_voters / n` money, n being the number of voters. It is broken off when
    /// more than `most` is spent, which only a raised share can do.
    pub(super) fn run(
        &self,
        share_times_voters: &BigUint,
        remaining: &mut RemainingBudget,
        allocation: &mut Allocation,
        answers: &Answers,
        most: u64,
    ) -> Result<Run<'a>, NoAllocation> {
        let by_points = self.utility == Utility::Points;
        let mut money = VoterBudgets::new(self.instance, by_points, share_times_voters);
        let mut purchases = Vec::new();
        // The last known ρ of each project; money only shrinks, so later ones are never lower.
        let mut offers: Vec<(usize, f64)> = remaining.open.iter().map(|project| (*project, 0.0)).collect();
        while allocation.spent <= most {
            offers.retain(|(project, _)| remaining.open.contains(project));
            let Some(best) = self.best(&mut offers, remaining, &money) else {
                break;
            };
            let (chosen, equal) = self.choose(best, &money, answers)?;
            for (project, _) in chosen {
                let Some(offer) = self.offer(project, &money, 0.0) else {
                    continue;
                };
                let payment = money.pay(project, &offer.price, &self.supporters[project]);
                remaining.spend(self.instance, project, self.instance.cost(project));
                allocation.fund(project, self.instance.cost(project));
                purchases.push(Purchase {
                    project,
                    payment,
                    paid_all: offer.paid_all,
                    payers: offer.payers,
                    equal: equal.iter().copied().filter(|other| *other != project).collect(),
                });
            }
        }
        Ok(Run { money, purchases })
    }

    /// What the supporters would have to pay now; none when they cannot. `known` is a ρ of before, which saves looking below it.
    fn offer(&self, project: usize, money: &VoterBudgets, known: f64) -> Option<Offer> {
        let supporters = self.supporters.get(project)?;
        let payers: Vec<(usize, u64)> = supporters
            .iter()
            .copied()
            .filter(|(voter, _)| money.has_some(*voter))
            .collect();
        let (price, paid_all) = money.price(
            self.instance.cost(project),
            &payers,
            known * self.worth(project) as f64,
        )?;
        Some(Offer {
            price,
            paid_all,
            payers: payers.len() as u64,
        })
    }

    /// What a payment is held against.
    fn worth(&self, project: usize) -> u64 {
        match self.utility {
            Utility::Cost => self.instance.cost(project),
            Utility::One | Utility::Points => 1,
        }
    }

    /// ρ, nearly.
    fn rho(&self, project: usize, offer: &Offer) -> f64 {
        offer.price.near / (self.worth(project) as f64).max(1.0)
    }

    /// Compares two offers by ρ, exactly.
    fn compare(&self, (one, a): (usize, &Offer), (other, b): (usize, &Offer)) -> Ordering {
        a.price.compare(self.worth(other), &b.price, self.worth(one))
    }

    /// The projects with the least ρ. Old offers are lower bounds, so only those that could still be best are made anew.
    fn best(
        &self,
        offers: &mut Vec<(usize, f64)>,
        remaining: &RemainingBudget,
        money: &VoterBudgets,
    ) -> Option<Vec<(usize, Offer)>> {
        offers.sort_by(|(_, a), (_, b)| a.total_cmp(b));
        let mut best: Vec<(usize, Offer)> = Vec::new();
        let mut hopeless = Vec::new();
        for (project, known) in offers.iter_mut() {
            if let Some((other, least)) = best.first()
                && clearly_less(self.rho(*other, least), *known)
            {
                break;
            }
            let fits = remaining.obstacle(self.instance, *project) != Some(Why::AreaCap);
            let Some(offer) = self.offer(*project, money, *known).filter(|_| fits) else {
                hopeless.push(*project);
                continue;
            };
            *known = self.rho(*project, &offer);
            let order = best
                .first()
                .map(|(other, least)| self.compare((*project, &offer), (*other, least)));
            match order {
                Some(Ordering::Greater) => {}
                Some(Ordering::Equal) => best.push((*project, offer)),
                Some(Ordering::Less) | None => best = vec![(*project, offer)],
            }
        }
        offers.retain(|(project, _)| !hopeless.contains(project));
        (!best.is_empty()).then_some(best)
    }

    /// Of several with the least ρ, those to buy now, and all that were equal.
    fn choose(
        &self,
        mut best: Vec<(usize, Offer)>,
        money: &VoterBudgets,
        answers: &Answers,
    ) -> Result<Chosen, NoAllocation> {
        let mut equal: Vec<usize> = best.iter().map(|(project, _)| *project).collect();
        equal.sort_unstable();
        let key = |project: usize| {
            (
                self.instance.cost(project),
                Reverse(self.supporters[project].len()),
            )
        };
        let least = best.iter().map(|(project, _)| key(*project)).min();
        best.retain(|(project, _)| Some(key(*project)) == least);
        if best.len() > 1 && !self.strangers(&best, money) {
            let mut tied: Vec<usize> = best.iter().map(|(project, _)| *project).collect();
            tied.sort_unstable();
            let first = answers.first_of(&tied);
            let first = first.ok_or(NoAllocation::Decide(NeedsDecision { tied, places: 1 }))?;
            best.retain(|(project, _)| *project == first);
        }
        best.sort_by_key(|(project, _)| *project);
        Ok((best, equal))
    }

    /// No voter with money chose two of them.
    fn strangers(&self, projects: &[(usize, Offer)], money: &VoterBudgets) -> bool {
        let capped = projects
            .iter()
            .any(|(project, _)| self.instance.projects[*project].area.is_some());
        let mut seen = vec![false; self.instance.voters.len()];
        !capped
            && projects.iter().all(|(project, _)| {
                self.supporters[*project]
                    .iter()
                    .filter(|(voter, _)| money.has_some(*voter))
                    .all(|(voter, _)| !std::mem::replace(&mut seen[*voter], true))
            })
    }
}

/// Equal shares without completion.
pub fn equal_shares(
    instance: &Instance,
    constraints: &Constraints,
    utility: Utility,
    settled: &[usize],
) -> Result<Allocation, NoAllocation> {
    ask_where_it_matters(instance, settled, &|answers| {
        equal_shares_with(instance, constraints, utility, answers)
    })
}

/// The same with answers to ties.
pub(super) fn equal_shares_with(
    instance: &Instance,
    constraints: &Constraints,
    utility: Utility,
    answers: &Answers,
) -> Result<Allocation, NoAllocation> {
    let mut remaining = RemainingBudget::of(instance, constraints)?;
    let mut allocation = Allocation::begin(instance, constraints);
    allocation.left_out.extend(&remaining.barred);
    let share = BigUint::from(remaining.money);
    if !instance.voters.is_empty() {
        let run =
            Shares::new(instance, utility).run(&share, &mut remaining, &mut allocation, answers, u64::MAX)?;
        run.tell(instance, &mut allocation);
    }
    close(instance, &remaining, &mut allocation);
    Ok(allocation)
}

/// Notes why the rest was not bought.
pub(super) fn close(instance: &Instance, remaining: &RemainingBudget, allocation: &mut Allocation) {
    for project in &remaining.open {
        let why = match remaining.obstacle(instance, *project) {
            Some(Why::AreaCap) => Why::AreaCap,
            _ => Why::SupportersCouldNotPay,
        };
        allocation.left_out.insert(*project, why);
    }
}
