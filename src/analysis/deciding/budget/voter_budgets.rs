//! The budget left to each voter in the method of equal shares: exact, with floats beside it that settle most comparisons in one step.
//!
//! A voter's budget is the share minus the prices of the projects bought with it. It is kept as the set of those projects, so the only
//! numbers that grow to hundreds of bits are one share and one price per project. The float of each budget has a known bound of error.
//! A comparison within that bound is made again with the exact numbers, so every answer is that of exact arithmetic. Deliberately
//! absent: which project to buy.

use super::instance::Instance;
use crate::analysis::numbers::exact::{Exact, fraction};
use num_bigint::{BigInt, BigUint};
use num_traits::{One, ToPrimitive, Zero};
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// A bound far above the relative error of a quotient's float, which is a few roundings of 2⁻⁵³ each.
const NEARLY: f64 = 1.0 / (1_u64 << 38) as f64;

/// Money per point of a project.
#[derive(Clone, Debug)]
pub(super) struct Price {
    /// `numerator / denominator`, in units.
    numerator: BigUint,
    denominator: BigUint,
    /// The same in money, as a float.
    pub(super) near: f64,
}

impl Price {
    /// Compares `self · by` with `other · other_by`, exactly.
    pub(super) fn compare(&self, by: u64, other: &Self, other_by: u64) -> Ordering {
        let (own, theirs) = (self.near * by as f64, other.near * other_by as f64);
        if clearly_less(own, theirs) {
            return Ordering::Less;
        }
        if clearly_less(theirs, own) {
            return Ordering::Greater;
        }
        (&self.numerator * &other.denominator * by).cmp(&(&other.numerator * &self.denominator * other_by))
    }
}

/// Whether the exact numbers behind two approximate floats are certain to be in this order.
pub(super) fn clearly_less(one: f64, other: f64) -> bool {
    one * (1.0 + NEARLY) < other
}

/// The money of all voters.
pub(super) struct VoterBudgets<'a> {
    instance: &'a Instance,
    /// A mark counts as its points; else as 1.
    by_points: bool,
    /// Whole numbers of money are over this common denominator.
    unit: BigUint,
    /// The budget that every voter began with.
    share: BigUint,
    /// Price per point of each project that was bought.
    prices: Vec<BigUint>,
    /// A bit per voter and project that the voter paid the price of.
    paid: Vec<u64>,
    /// Words of bits per voter.
    words: usize,
    /// The money as floats; 0 exactly where nothing is left.
    near: Vec<f64>,
    /// The most that one purchase adds to the error of `near`.
    step: f64,
    /// No float is wrong by more.
    error: f64,
}

impl<'a> VoterBudgets<'a> {
    /// Every voter begins with `share_times_voters / n`, n being the number of voters.
    pub(super) fn new(instance: &'a Instance, by_points: bool, share_times_voters: &BigUint) -> Self {
        let voters = instance.voters.len();
        let words = instance.projects.len().div_ceil(64);
        let unit = BigUint::from(voters);
        let share = quotient(share_times_voters, &unit);
        let step = share * NEARLY;
        Self {
            instance,
            by_points,
            unit,
            share: share_times_voters.clone(),
            prices: vec![BigUint::zero(); instance.projects.len()],
            paid: vec![0; words * voters],
            words,
            near: vec![share; voters],
            step,
            error: step,
        }
    }

    /// Whether a voter has anything left.
    pub(super) fn has_some(&self, voter: usize) -> bool {
        self.near.get(voter).is_some_and(|left| *left > 0.0)
    }

    /// What each of these voters, with the points they give, would pay for a project of this cost: the price per point, and who pays
    /// all that is left because it is less. None when they cannot pay together. `at_least` is where the search begins, a price of before.
    ///
    /// A voter who cannot pay the price pays all that is left, which raises the price for the others, until the set of such voters is
    /// stable.
    pub(super) fn price(&self, cost: u64, payers: &[(usize, u64)], at_least: f64) -> Option<(Price, u64)> {
        let total: f64 = payers.iter().map(|(voter, _)| self.near[*voter]).sum();
        let doubt = (self.error + total * f64::EPSILON) * payers.len() as f64;
        if payers.is_empty() || total + doubt < cost as f64 {
            return None;
        }
        let points: u64 = payers.iter().map(|(_, own)| own).sum();
        let mut poor = self.probably_poor(cost as f64, payers, points, at_least);
        let cost = &self.unit * cost;
        let mut guessed = true;
        loop {
            let rest_points = points - sum_where(&poor, payers);
            let all_of_the_poor = self.sum(payers.iter().zip(&poor).filter(|it| *it.1).map(|it| it.0.0));
            let Some(numerator) = rest_of(&cost, &all_of_the_poor, rest_points) else {
                if !std::mem::take(&mut guessed) {
                    return None;
                }
                poor.fill(false);
                continue;
            };
            let denominator = BigUint::from(rest_points);
            let near = quotient(&numerator, &(&denominator * &self.unit));
            let price = Price {
                numerator,
                denominator,
                near,
            };
            let cannot = |(voter, own): &(usize, u64)| self.compare(*voter, *own, &price) == Ordering::Less;
            let next: Vec<bool> = payers.iter().map(cannot).collect();
            if next == poor {
                let fallen = poor.iter().filter(|poor| **poor).count() as u64;
                return Some((price, fallen));
            }
            (poor, guessed) = (next, false);
        }
    }

    /// Who falls out by the floats alone, seeking from a price that is known to be too low or right.
    fn probably_poor(&self, cost: f64, payers: &[(usize, u64)], points: u64, at_least: f64) -> Vec<bool> {
        let money: Vec<(f64, f64)> = payers
            .iter()
            .map(|(voter, own)| (self.near[*voter], *own as f64))
            .collect();
        let points = points as f64;
        let (mut price, mut fallen) = (at_least.max(cost / points), 0);
        loop {
            let poor = money.iter().filter(|(left, own)| *left < price * own);
            let (sum, own, count) = poor.fold((0.0, 0.0, 0), |(sum, all, count), (left, own)| {
                (sum + left, all + own, count + 1)
            });
            if count <= fallen || count == payers.len() {
                return money.iter().map(|(left, own)| *left < price * own).collect();
            }
            fallen = count;
            price = (cost - sum) / (points - own);
        }
    }

    /// A voter's money held against the price of so many points.
    fn compare(&self, voter: usize, points: u64, price: &Price) -> Ordering {
        let (left, payment) = (self.near[voter], price.near * points as f64);
        let doubt = self.error + payment * NEARLY;
        if left < payment - doubt {
            return Ordering::Less;
        }
        if left > payment + doubt {
            return Ordering::Greater;
        }
        (self.exact(voter) * &price.denominator).cmp(&(&price.numerator * points))
    }

    /// Takes the payments for a project, after stretching the common denominator so that they are whole. Gives the price per point as
    /// numerator and denominator, which may have common factors: reducing hundreds of digits is left to the code that shows them.
    pub(super) fn pay(
        &mut self,
        project: usize,
        price: &Price,
        supporters: &[(usize, u64)],
    ) -> (BigUint, BigUint) {
        let common = gcd(&price.numerator, &price.denominator);
        let stretch = &price.denominator / &common;
        if !stretch.is_one() {
            self.unit *= &stretch;
            self.share *= &stretch;
            self.prices.iter_mut().for_each(|known| *known *= &stretch);
        }
        let price = Price {
            numerator: &price.numerator / &common,
            denominator: BigUint::one(),
            near: price.near,
        };
        for (voter, own) in supporters {
            if !self.has_some(*voter) {
                continue;
            }
            if self.compare(*voter, *own, &price) == Ordering::Greater {
                let left = self.near[*voter] - price.near * *own as f64;
                self.near[*voter] = left.max(f64::MIN_POSITIVE);
                self.paid[voter * self.words + project / 64] |= 1 << (project % 64);
            } else {
                self.near[*voter] = 0.0;
            }
        }
        self.error += self.step;
        self.prices[project] = price.numerator.clone();
        (price.numerator, self.unit.clone())
    }

    /// What every voter has left.
    pub(super) fn left(&self) -> Vec<Exact> {
        let unit = BigInt::from(self.unit.clone());
        // Who bought the same has the same left, as long as a mark counts one.
        let mut known: BTreeMap<(bool, &[u64]), Exact> = BTreeMap::new();
        let mut left = |voter| {
            let key = (self.has_some(voter), self.bought_by(voter));
            if let Some(known) = known.get(&key).filter(|_| !self.by_points) {
                return Some(known.clone());
            }
            let exact = fraction(BigInt::from(self.exact(voter)), unit.clone())?;
            known.insert(key, exact.clone());
            Some(exact)
        };
        (0..self.near.len()).filter_map(&mut left).collect()
    }

    /// A bit per project that a voter paid the price of.
    fn bought_by(&self, voter: usize) -> &[u64] {
        &self.paid[voter * self.words..(voter + 1) * self.words]
    }

    fn exact(&self, voter: usize) -> BigUint {
        self.sum(std::iter::once(voter))
    }

    fn sum(&self, voters: impl Iterator<Item = usize>) -> BigUint {
        let mut holders = 0_u64;
        let mut points = vec![0_u64; self.prices.len()];
        for voter in voters.filter(|voter| self.has_some(*voter)) {
            holders += 1;
            for (at, word) in self.bought_by(voter).iter().enumerate() {
                let mut bits = *word;
                while bits != 0 {
                    let project = at * 64 + bits.trailing_zeros() as usize;
                    points[project] += self.points(voter, project);
                    bits &= bits - 1;
                }
            }
        }
        let bought = points.iter().zip(&self.prices).filter(|(points, _)| **points > 0);
        let paid: BigUint = bought.map(|(points, price)| price * *points).sum();
        &self.share * holders - paid
    }

    fn points(&self, voter: usize, project: usize) -> u64 {
        if self.by_points {
            self.instance.voters[voter]
                .points
                .get(&project)
                .copied()
                .unwrap_or(0)
        } else {
            1
        }
    }
}

/// The rest of a cost for payers with so many points; none without payers, or when nothing is left to pay.
fn rest_of(cost: &BigUint, paid: &BigUint, points: u64) -> Option<BigUint> {
    (points > 0 && paid <= cost).then(|| cost - paid)
}

fn sum_where(chosen: &[bool], payers: &[(usize, u64)]) -> u64 {
    let chosen = payers.iter().zip(chosen).filter(|(_, chosen)| **chosen);
    chosen.map(|((_, own), _)| own).sum()
}

/// `numerator / denominator` as a float, however long they are.
fn quotient(numerator: &BigUint, denominator: &BigUint) -> f64 {
    let short = |number: &BigUint| {
        let shift = number.bits().saturating_sub(64);
        (
            (number >> shift).to_u64().unwrap_or(u64::MAX) as f64,
            shift as i32,
        )
    };
    let ((a, up), (b, down)) = (short(numerator), short(denominator));
    a / b * 2_f64.powi(up - down)
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
