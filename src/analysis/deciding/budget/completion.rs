//! Completing equal shares: what to do with the money that supporters could not put together. They differ on real data, so the one
//! that was used is always named.
//!
//! Raising the share step by step follows Peters and Skowron's note on completion and the rules of cities that use it; with a step of one
//! unit "until it would go over" reproduces the official result of Wieliczka 2023. Tie rule: that of equal shares, in every run; a tie in a
//! run on the way is asked about too where the answer changes what is funded, because the lottery is drawn once, before the rule begins.
//! Deliberately absent: a default.

use super::allocation::{Allocation, NoAllocation, Step};
use super::constraints::{Constraints, RemainingBudget};
use super::equal_shares::{
    Answers, Run, Shares, Utility, ask_where_it_matters, close, equal_shares, equal_shares_with,
};
use super::greedy::{WhenUnaffordable, fill};
use super::instance::Instance;
use crate::analysis::numbers::exact::{Exact, fraction};
use num_bigint::{BigInt, BigUint};
use num_traits::Zero;

/// Most raises before the step is called too small.
pub const MOST_RAISES: u64 = 100_000;

/// How equal shares is completed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Completion {
    /// Not at all: money may be left.
    None,
    /// Every voter's share is raised by `step` and the rule run anew, until nothing more fits or the next step would go over the budget.
    RaiseUntilExhaustiveOrOver {
        /// Money per raise and voter, at least 1. One unit of the currency, never of its hundredths: `pabulib::Election::unit`.
        step: u64,
    },
    /// The same, but only stopping when the next step would go over the budget, or everything is funded.
    RaiseUntilOver {
        /// Money per raise and voter, at least 1. One unit of the currency, never of its hundredths: `pabulib::Election::unit`.
        step: u64,
    },
    /// The money left goes by most votes first, skipping what does not fit.
    Fill,
}

/// A step for currencies with many zeros: the largest power of ten that is at most a thousandth of a share, at least 1.
pub fn usual_step(instance: &Instance) -> u64 {
    let share = instance.budget / (instance.voters.len() as u64).max(1);
    let mut step = 1;
    while step * 10 <= share / 1_000 {
        step *= 10;
    }
    step
}

/// Equal shares with a completion.
pub fn completed_equal_shares(
    instance: &Instance,
    constraints: &Constraints,
    utility: Utility,
    completion: Completion,
    settled: &[usize],
) -> Result<Allocation, NoAllocation> {
    let (step, until_exhaustive) = match completion {
        Completion::None => return equal_shares(instance, constraints, utility, settled),
        Completion::Fill => {
            return ask_where_it_matters(instance, settled, &|answers| {
                filled(instance, constraints, utility, answers)
            });
        }
        Completion::RaiseUntilExhaustiveOrOver { step } => (step.max(1), true),
        Completion::RaiseUntilOver { step } => (step.max(1), false),
    };
    ask_where_it_matters(instance, settled, &|answers| {
        raised(instance, constraints, utility, (step, until_exhaustive), answers)
    })
}

fn raised(
    instance: &Instance,
    constraints: &Constraints,
    utility: Utility,
    (step, until_exhaustive): (u64, bool),
    answers: &Answers,
) -> Result<Allocation, NoAllocation> {
    let shares = Shares::new(instance, utility);
    let first_remaining = RemainingBudget::of(instance, constraints)?;
    let mut first = Allocation::begin(instance, constraints);
    first.left_out.extend(&first_remaining.barred);
    let voters = instance.voters.len() as u64;
    let run = |raises: u64| -> Result<(RemainingBudget, Allocation, Option<Run>), NoAllocation> {
        let (mut remaining, mut allocation) = (first_remaining.clone(), first.clone());
        let share = BigUint::from(first_remaining.money) + BigUint::from(raises) * step * voters;
        if raises > 0 {
            let share = fraction(BigInt::from(share.clone()), voters).unwrap_or_else(Exact::zero);
            allocation.steps.push(Step::RaisedTo { share, step });
        }
        if voters == 0 {
            return Ok((remaining, allocation, None));
        }
        // What was spent is compared with the money that there is, so a remaining that a raised share has overdrawn shows itself.
        let done = shares.run(&share, &mut remaining, &mut allocation, answers, instance.budget)?;
        Ok((remaining, allocation, Some(done)))
    };
    // With this much each voter could pay for everything alone, so no larger share changes anything.
    let enough: u64 = first_remaining
        .open
        .iter()
        .fold(0, |sum, project| sum.saturating_add(instance.cost(*project)));
    let (mut remaining, mut allocation, mut done) = run(0)?;
    for raises in 1_u64.. {
        let affordable = |project: &usize| remaining.obstacle(instance, *project).is_none();
        let exhaustive = !remaining.open.iter().any(affordable);
        let no_more = (raises - 1).saturating_mul(step) > enough;
        if remaining.open.is_empty() || voters == 0 || no_more || (until_exhaustive && exhaustive) {
            break;
        }
        if raises > MOST_RAISES {
            return Err(NoAllocation::TooLarge);
        }
        let (next_remaining, next, next_done) = run(raises)?;
        if next.spent > instance.budget {
            break;
        }
        (remaining, allocation, done) = (next_remaining, next, next_done);
    }
    if let Some(done) = done {
        done.tell(instance, &mut allocation);
    }
    close(instance, &remaining, &mut allocation);
    Ok(allocation)
}

fn filled(
    instance: &Instance,
    constraints: &Constraints,
    utility: Utility,
    answers: &Answers,
) -> Result<Allocation, NoAllocation> {
    let mut allocation = equal_shares_with(instance, constraints, utility, answers)?;
    let mut remaining = RemainingBudget::of(instance, constraints)?;
    let bought: Vec<usize> = remaining
        .open
        .iter()
        .copied()
        .filter(|project| allocation.funded.contains_key(project))
        .collect();
    for project in bought {
        remaining.spend(instance, project, instance.cost(project));
    }
    allocation
        .left_out
        .retain(|project, _| !remaining.open.contains(project));
    fill(
        instance,
        constraints,
        &mut remaining,
        &mut allocation,
        WhenUnaffordable::Skip,
        answers.settled,
    )?;
    Ok(allocation)
}
