//! The allocation of a budget by a rule: what is funded, what is left out and why, and every step on the way, as data.
//!
//! Deliberately absent: sentences. A step holds the numbers that a sentence needs.

use super::constraints::{Constraints, Impossible, Why};
use super::instance::Instance;
use crate::analysis::deciding::tiers::NeedsDecision;
use crate::analysis::numbers::exact::Exact;
use std::collections::BTreeMap;

/// Why a budget rule gave no allocation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NoAllocation {
    /// The constraints contradict each other.
    Impossible(Impossible),
    /// A tie changes what is funded.
    Decide(NeedsDecision<usize>),
    /// Too many possibilities to compare on a tablet.
    TooLarge,
}

impl From<Impossible> for NoAllocation {
    fn from(why: Impossible) -> Self {
        Self::Impossible(why)
    }
}

/// One step of a rule.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Step {
    /// Funded before the rule.
    MustFund {
        /// Which project.
        project: usize,
    },
    /// Most votes first: funded with so many points.
    Funded {
        /// Which project.
        project: usize,
        /// Points, or votes.
        score: u64,
        /// Money left after it.
        money_left: u64,
    },
    /// Most votes first: passed over.
    Skipped {
        /// Which project.
        project: usize,
        /// Points, or votes.
        score: u64,
        /// Why.
        why: Why,
    },
    /// The money that was left went to a part of a project.
    PartFunded {
        /// Which project.
        project: usize,
        /// So much of its cost.
        money: u64,
    },
    /// Equal shares: bought by its supporters.
    Bought {
        /// Which project.
        project: usize,
        /// Cost over the largest payment of one supporter (per point where ballots have points).
        effective_votes: Exact,
        /// What a supporter pays who has enough (per point where ballots have points).
        payment: Exact,
        /// Supporters who paid all that they had left.
        paid_all_they_had: u64,
        /// Supporters who still had money.
        payers: u64,
        /// Projects with equally many effective votes at this moment, which lost or won by cost, votes or lottery.
        equal: Vec<usize>,
    },
    /// Completion: every voter's share was raised to this, and the rule began anew.
    RaisedTo {
        /// Money per voter at the beginning.
        share: Exact,
        /// How much one raise is.
        step: u64,
    },
}

/// What a rule decided.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Allocation {
    /// Money per funded project; less than its cost where it is funded in part.
    pub funded: BTreeMap<usize, u64>,
    /// Every other project with the reason.
    pub left_out: BTreeMap<usize, Why>,
    /// Money spent.
    pub spent: u64,
    /// Money left.
    pub money_left: u64,
    /// Step by step.
    pub steps: Vec<Step>,
    /// Money left per voter of their equal share; empty for other rules.
    pub shares_left: Vec<Exact>,
}

impl Allocation {
    /// The allocation when only what must be funded is funded.
    pub fn begin(instance: &Instance, constraints: &Constraints) -> Self {
        let must = constraints.must_fund.iter();
        let mut allocation = Self {
            funded: BTreeMap::new(),
            left_out: BTreeMap::new(),
            spent: 0,
            money_left: instance.budget,
            steps: Vec::new(),
            shares_left: Vec::new(),
        };
        for project in must {
            allocation.fund(*project, instance.cost(*project));
            allocation.steps.push(Step::MustFund { project: *project });
        }
        allocation
    }

    /// Notes money for a project.
    pub fn fund(&mut self, project: usize, money: u64) {
        self.funded.insert(project, money);
        self.spent += money;
        self.money_left = self.money_left.saturating_sub(money);
    }
}
