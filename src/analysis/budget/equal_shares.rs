//! The method of equal shares: everybody gets the same part of the money, and projects are bought by those who chose them.
//!
//! Voter i begins with B/n. A project with supporters N is affordable at ρ when Σ min(bᵢ, ρ·uᵢ) is its cost; the one with the least ρ
//! is bought, and its supporters pay (Peters, Pierczyński and Skowron 2021). Utilities: the cost of the project (the usual one for
//! approval), 1, or the points of the ballot. Tie rule: lowest cost, then most supporters, then a lot drawn before the run; tied
//! projects that share no supporter with money are bought without one, because their order changes nothing. Without constraints it
//! never spends more than the shares, and nobody pays more than a share. Deliberately absent: completion (`completion`).

use super::account::{Account, Halt, Step};
use super::constraints::{Constraints, Purse, Why};
use super::instance::Instance;
use crate::analysis::exact::{Exact, fraction};
use crate::analysis::tiers::{NeedsDecision, settled_order};
use num_bigint::{BigInt, BigUint};
use num_traits::{One, ToPrimitive, Zero};
use std::cmp::{Ordering, Reverse};

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
    /// Payment per point: `numerator / denominator`, in units of money over the common denominator.
    numerator: BigUint,
    denominator: BigUint,
    paid_all: u64,
    payers: u64,
}

/// What to buy now, and everything that was equal.
type Chosen = (Vec<(usize, Offer)>, Vec<usize>);

/// Money of all voters as whole numbers over one common denominator, which is exact and spares reducing thousands of fractions.
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

    /// One run in which everybody begins with `share_times_voters / n` money, n being the number of voters. It is broken off when more
    /// than `most` is spent, which only a raised share can do.
    pub(super) fn run(
        &self,
        share_times_voters: &BigUint,
        purse: &mut Purse,
        account: &mut Account,
        settled: &[usize],
        most: u64,
    ) -> Result<(), Halt> {
        let voters = self.instance.voters.len();
        let mut money = vec![share_times_voters.clone(); voters];
        let mut unit = BigUint::from(voters);
        // The last known offer of each project; money only shrinks, so later offers are never lower.
        let mut offers: Vec<(usize, Option<Offer>)> =
            purse.open.iter().map(|project| (*project, None)).collect();
        loop {
            offers.retain(|(project, _)| purse.open.contains(project));
            let Some(best) = self.best(&mut offers, purse, &money, &unit) else {
                break;
            };
            let (chosen, equal) = self.choose(best, &money, settled)?;
            for (project, _) in chosen {
                let Some(offer) = self.offer(project, &money, &unit) else {
                    continue;
                };
                self.buy(project, &offer, &mut money, &mut unit, &mut offers);
                purse.spend(self.instance, project, self.instance.cost(project));
                account.fund(project, self.instance.cost(project));
                let others = equal.iter().copied().filter(|other| *other != project).collect();
                account.steps.push(self.step(project, &offer, &unit, others));
            }
            if account.spent > most {
                return Ok(());
            }
        }
        account.shares_left = money
            .into_iter()
            .filter_map(|left| fraction(BigInt::from(left), BigInt::from(unit.clone())))
            .collect();
        Ok(())
    }

    /// What the supporters would have to pay now; none when they cannot.
    fn offer(&self, project: usize, money: &[BigUint], unit: &BigUint) -> Option<Offer> {
        let supporters = self.supporters.get(project)?;
        let cost = unit * self.instance.cost(project);
        let total: BigUint = supporters.iter().map(|(voter, _)| &money[*voter]).sum();
        if total < cost || total.is_zero() {
            return None;
        }
        if self.utility == Utility::Points {
            return self.offer_by_points(project, money, &cost);
        }
        // Who cannot pay the price pays all that is left, which raises the price for the others, until nobody more falls out. Money is
        // whole here, so it is below the price exactly when it is below the price rounded up.
        let left_over = || {
            supporters
                .iter()
                .map(|(voter, _)| &money[*voter])
                .filter(|left| !left.is_zero())
        };
        let payers = left_over().count() as u64;
        let (mut rest, mut paid_all) = (cost.clone(), 0);
        loop {
            let denominator = BigUint::from(payers - paid_all);
            let price = (&rest + &denominator - BigUint::one()) / &denominator;
            let poor = || left_over().filter(|left| **left < price);
            let fallen = poor().count() as u64;
            if fallen == paid_all {
                return Some(Offer {
                    numerator: rest,
                    denominator,
                    paid_all,
                    payers,
                });
            }
            if fallen == payers {
                return None;
            }
            let sum: BigUint = poor().sum();
            if sum > cost {
                return None;
            }
            (rest, paid_all) = (&cost - sum, fallen);
        }
    }

    /// The same for ballots with points: whoever has least per point falls out first.
    fn offer_by_points(&self, project: usize, money: &[BigUint], cost: &BigUint) -> Option<Offer> {
        let mut payers: Vec<(&BigUint, u64)> = self.supporters[project]
            .iter()
            .map(|(voter, own)| (&money[*voter], *own))
            .filter(|(left, _)| !left.is_zero())
            .collect();
        payers.sort_by(|(a, p), (b, q)| (*a * *q).cmp(&(*b * *p)));
        let mut rest = cost.clone();
        let mut points: u64 = payers.iter().map(|(_, own)| *own).sum();
        for (fallen, (left, own)) in payers.iter().enumerate() {
            if *left * points >= &rest * *own {
                return Some(Offer {
                    numerator: rest,
                    denominator: BigUint::from(points),
                    paid_all: fallen as u64,
                    payers: payers.len() as u64,
                });
            }
            rest -= *left;
            points -= *own;
        }
        None
    }

    /// Compares two offers by ρ: with cost utilities the payment is held against the cost.
    fn compare(&self, (one, a): (usize, &Offer), (other, b): (usize, &Offer)) -> Ordering {
        let cost = |project: usize| match self.utility {
            Utility::Cost => BigUint::from(self.instance.cost(project)),
            Utility::One | Utility::Points => BigUint::one(),
        };
        (&a.numerator * &b.denominator * cost(other)).cmp(&(&b.numerator * &a.denominator * cost(one)))
    }

    /// The projects with the least ρ. Old offers are lower bounds, so only those that could still be best are made anew.
    fn best(
        &self,
        offers: &mut Vec<(usize, Option<Offer>)>,
        purse: &Purse,
        money: &[BigUint],
        unit: &BigUint,
    ) -> Option<Vec<(usize, Offer)>> {
        offers.sort_by(|(one, a), (other, b)| match (a, b) {
            (Some(a), Some(b)) => self.compare((*one, a), (*other, b)),
            (a, b) => a.is_some().cmp(&b.is_some()),
        });
        let mut best: Vec<(usize, Offer)> = Vec::new();
        let mut hopeless = Vec::new();
        for (project, known) in offers.iter_mut() {
            if let (Some((other, least)), Some(bound)) = (best.first(), known.as_ref())
                && self.compare((*project, bound), (*other, least)) == Ordering::Greater
            {
                break;
            }
            let fits = purse.obstacle(self.instance, *project) != Some(Why::AreaCap);
            let Some(offer) = self.offer(*project, money, unit).filter(|_| fits) else {
                hopeless.push(*project);
                continue;
            };
            *known = Some(offer.clone());
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
        money: &[BigUint],
        settled: &[usize],
    ) -> Result<Chosen, Halt> {
        let equal: Vec<usize> = best.iter().map(|(project, _)| *project).collect();
        let key = |project: usize| {
            (
                self.instance.cost(project),
                Reverse(self.supporters[project].len()),
            )
        };
        let least = best.iter().map(|(project, _)| key(*project)).min();
        best.retain(|(project, _)| Some(key(*project)) == least);
        if best.len() > 1 && !self.strangers(&best, money) {
            let tied: Vec<usize> = best.iter().map(|(project, _)| *project).collect();
            let first = settled_order(&tied, settled).and_then(|order| order.first().copied());
            let first = first.ok_or(Halt::Decide(NeedsDecision { tied, places: 1 }))?;
            best.retain(|(project, _)| *project == first);
        }
        Ok((best, equal))
    }

    /// No voter with money chose two of them.
    fn strangers(&self, projects: &[(usize, Offer)], money: &[BigUint]) -> bool {
        let capped = projects
            .iter()
            .any(|(project, _)| self.instance.projects[*project].area.is_some());
        let mut seen = vec![false; money.len()];
        !capped
            && projects.iter().all(|(project, _)| {
                self.supporters[*project]
                    .iter()
                    .filter(|(voter, _)| !money[*voter].is_zero())
                    .all(|(voter, _)| !std::mem::replace(&mut seen[*voter], true))
            })
    }

    /// Takes the payments, after stretching the common denominator so that they are whole.
    fn buy(
        &self,
        project: usize,
        offer: &Offer,
        money: &mut [BigUint],
        unit: &mut BigUint,
        offers: &mut [(usize, Option<Offer>)],
    ) {
        let stretch = &offer.denominator / gcd(&offer.numerator, &offer.denominator);
        let price = &offer.numerator * &stretch / &offer.denominator;
        if !stretch.is_one() {
            money.iter_mut().for_each(|left| *left *= &stretch);
            *unit *= &stretch;
            let known = offers.iter_mut().filter_map(|(_, offer)| offer.as_mut());
            known.for_each(|offer| offer.numerator *= &stretch);
        }
        for (voter, own) in &self.supporters[project] {
            let left = &mut money[*voter];
            let payment = &price * *own;
            if *left > payment {
                *left -= payment;
            } else {
                left.set_zero();
            }
        }
    }

    fn step(&self, project: usize, offer: &Offer, unit: &BigUint, equal: Vec<usize>) -> Step {
        // The offer was made before the denominator was stretched for its own purchase.
        let stretch = &offer.denominator / gcd(&offer.numerator, &offer.denominator);
        let unit = BigInt::from(unit / stretch);
        let numerator = BigInt::from(offer.numerator.clone());
        let denominator = BigInt::from(offer.denominator.clone());
        let payment = fraction(numerator, denominator * unit).unwrap_or_else(Exact::zero);
        let effective_votes = if payment.is_zero() {
            Exact::zero()
        } else {
            Exact::from_integer(self.instance.cost(project).into()) / &payment
        };
        Step::Bought {
            project,
            effective_votes,
            payment,
            paid_all_they_had: offer.paid_all,
            payers: offer.payers,
            equal,
        }
    }
}

/// The greatest common divisor with a denominator that fits 64 bits, by Euclid; the first step makes both small.
fn gcd(numerator: &BigUint, denominator: &BigUint) -> BigUint {
    let mut b = denominator.to_u64().unwrap_or(1);
    let mut a = (numerator % b.max(1)).to_u64().unwrap_or(0);
    while a > 0 {
        (a, b) = (b % a, a);
    }
    BigUint::from(b.max(1))
}

/// Equal shares without completion.
pub fn equal_shares(
    instance: &Instance,
    constraints: &Constraints,
    utility: Utility,
    settled: &[usize],
) -> Result<Account, Halt> {
    let mut purse = Purse::of(instance, constraints)?;
    let mut account = Account::begin(instance, constraints);
    account.left_out.extend(&purse.barred);
    let share = BigUint::from(purse.money);
    if !instance.voters.is_empty() {
        Shares::new(instance, utility).run(&share, &mut purse, &mut account, settled, u64::MAX)?;
    }
    close(instance, &purse, &mut account);
    Ok(account)
}

/// Notes why the rest was not bought.
pub(super) fn close(instance: &Instance, purse: &Purse, account: &mut Account) {
    for project in &purse.open {
        let why = match purse.obstacle(instance, *project) {
            Some(Why::AreaCap) => Why::AreaCap,
            _ => Why::SupportersCouldNotPay,
        };
        account.left_out.insert(*project, why);
    }
}
