//! Completing equal shares: what to do with the money that supporters could not put together. They differ on real data, so the one
//! that was used is always named.
//!
//! Raising the share step by step follows Peters and Skowron's note on completion and the rules of cities that use it; with a step of
//! one unit "until it would go over" reproduces the official result of Wieliczka 2023. Tie rule: that of equal shares, in every run; a
//! tie in a run on the way is asked about too, because the lot is drawn once, before the rule begins. Deliberately absent: a default.

use super::account::{Account, Halt, Step};
use super::constraints::{Constraints, Purse};
use super::equal_shares::{Run, Shares, Utility, close, equal_shares};
use super::greedy::{Misfit, fill};
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
    /// Everybody's share is raised by `step` and the rule run anew, until nothing more fits or the next step would go over the budget.
    RaiseUntilExhaustiveOrOver {
        /// Money per raise and voter, at least 1.
        step: u64,
    },
    /// The same, but only stopping when the next step would go over the budget, or everything is funded.
    RaiseUntilOver {
        /// Money per raise and voter, at least 1.
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
) -> Result<Account, Halt> {
    let (step, until_exhaustive) = match completion {
        Completion::None => return equal_shares(instance, constraints, utility, settled),
        Completion::Fill => return filled(instance, constraints, utility, settled),
        Completion::RaiseUntilExhaustiveOrOver { step } => (step.max(1), true),
        Completion::RaiseUntilOver { step } => (step.max(1), false),
    };
    let shares = Shares::new(instance, utility);
    let first_purse = Purse::of(instance, constraints)?;
    let mut first = Account::begin(instance, constraints);
    first.left_out.extend(&first_purse.barred);
    let voters = instance.voters.len() as u64;
    let run = |raises: u64| -> Result<(Purse, Account, Option<Run>), Halt> {
        let (mut purse, mut account) = (first_purse.clone(), first.clone());
        let share = BigUint::from(first_purse.money) + BigUint::from(raises) * step * voters;
        if raises > 0 {
            let share = fraction(BigInt::from(share.clone()), voters).unwrap_or_else(Exact::zero);
            account.steps.push(Step::RaisedTo { share });
        }
        if voters == 0 {
            return Ok((purse, account, None));
        }
        // What was spent is compared with the money that there is, so a purse that a raised share has overdrawn shows itself.
        let done = shares.run(&share, &mut purse, &mut account, settled, instance.budget)?;
        Ok((purse, account, Some(done)))
    };
    // With this much each voter could pay for everything alone, so no larger share changes anything.
    let enough: u64 = first_purse
        .open
        .iter()
        .fold(0, |sum, project| sum.saturating_add(instance.cost(*project)));
    let (mut purse, mut account, mut done) = run(0)?;
    for raises in 1_u64.. {
        let affordable = |project: &usize| purse.obstacle(instance, *project).is_none();
        let exhaustive = !purse.open.iter().any(affordable);
        let no_more = (raises - 1).saturating_mul(step) > enough;
        if purse.open.is_empty() || voters == 0 || no_more || (until_exhaustive && exhaustive) {
            break;
        }
        if raises > MOST_RAISES {
            return Err(Halt::TooLarge);
        }
        let (next_purse, next, next_done) = run(raises)?;
        if next.spent > instance.budget {
            break;
        }
        (purse, account, done) = (next_purse, next, next_done);
    }
    if let Some(done) = done {
        done.tell(instance, &mut account);
    }
    close(instance, &purse, &mut account);
    Ok(account)
}

fn filled(
    instance: &Instance,
    constraints: &Constraints,
    utility: Utility,
    settled: &[usize],
) -> Result<Account, Halt> {
    let mut account = equal_shares(instance, constraints, utility, settled)?;
    let mut purse = Purse::of(instance, constraints)?;
    let bought: Vec<usize> = purse
        .open
        .iter()
        .copied()
        .filter(|project| account.funded.contains_key(project))
        .collect();
    for project in bought {
        purse.spend(instance, project, instance.cost(project));
    }
    account
        .left_out
        .retain(|project, _| !purse.open.contains(project));
    fill(
        instance,
        constraints,
        &mut purse,
        &mut account,
        Misfit::Skip,
        settled,
    )?;
    Ok(account)
}
