//! A budget decision: which ballots, how much money, the constraints set before any rule, and the set that was agreed on.
//!
//! What each rule would fund is derived whenever it is shown. Deliberately absent: allocations of the rules, and names.

use super::intervention::Money;
use super::tie::{TieRule, TieSettlement};
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A rule that fits interventions to money.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum BudgetRule {
    /// By points, each funded if the money left reaches, else skipped.
    #[default]
    MostVotes,
    /// The method of equal shares with the completion that the decision names.
    EqualShares,
    /// The set that holds most points.
    BestTotal,
}

impl BudgetRule {
    /// All, in the order in which they stand side by side.
    pub const ALL: [Self; 3] = [Self::MostVotes, Self::EqualShares, Self::BestTotal];
}

/// What equal shares does with money that supporters could not put together.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum ShareCompletion {
    /// It is left.
    None,
    /// Every voter's share is raised step by step until nothing more fits, or the next step would go over the budget.
    RaiseUntilExhaustive,
    /// The same, stopping only when the next step would go over the budget.
    RaiseUntilOver,
    /// It goes by most votes first.
    #[default]
    Fill,
}

impl ShareCompletion {
    /// All, in the order of the picker.
    pub const ALL: [Self; 4] = [
        Self::None,
        Self::RaiseUntilExhaustive,
        Self::RaiseUntilOver,
        Self::Fill,
    ];
}

/// The set that people agreed on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgreedSet {
    /// Under which rule.
    pub rule: BudgetRule,
    /// Interventions with the money of each.
    pub funded: BTreeMap<RecordId, u64>,
    /// The day.
    pub on: Option<Day>,
}

/// One budget put to the ballots of one closed ranking.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BudgetDecision {
    /// The ranking whose ballots count.
    pub ranking: RecordId,
    /// The money there is.
    pub money: Money,
    /// Interventions funded before anything else.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub must_fund: BTreeSet<RecordId>,
    /// Interventions not funded in any case.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub excluded: BTreeSet<RecordId>,
    /// Fewest distinct supporters. An intervention without supporters is never funded by a rule.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub fewest_supporters: u32,
    /// Most money per catchment area.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub area_caps: BTreeMap<RecordId, u64>,
    /// Interventions that may get a part of their cost, with the smallest sum that still makes sense.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub part_funding: BTreeMap<RecordId, u64>,
    /// How equal shares is completed.
    pub completion: ShareCompletion,
    /// What was declared about ties before the money was counted out.
    #[serde(default, skip_serializing_if = "TieRule::is_usual")]
    pub tie_rule: TieRule,
    /// How ties were settled that change what is funded, in the order in which that was done.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub settlements: Vec<TieSettlement>,
    /// What was agreed; none while it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreed: Option<AgreedSet>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands in references")]
fn is_zero(count: &u32) -> bool {
    *count == 0
}
