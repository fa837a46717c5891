//! Views of single groups beside the total: the support in the least supportive group, priorities of one group only, and first picks
//! per group.
//!
//! Each is a separate figure with its formula on the printout, never a hidden weight. Sources: the least supportive group is Rawls'
//! maximin on groups; the product of smoothed shares Π (a + 1)/(n + 2) follows Small and others (2021) with Laplace's rule. Tie rule:
//! ties are ties. Deliberately absent: equal voice (`equal_voice`).

use super::tiers::Tier;
use crate::analysis::numbers::ratio::Ratio;
use std::collections::BTreeSet;

/// How many of a group's first places make a priority.
pub const FIRST: usize = 3;

/// The smallest support of an option in any group; none without a group. A group is (people, supporters per option).
pub fn least_support(groups: &[(u64, Vec<u64>)], option: usize) -> Option<Ratio> {
    let share = |(people, support): &(u64, Vec<u64>)| {
        Ratio::share(support.get(option).copied().unwrap_or(0), *people)
    };
    groups.iter().filter_map(share).min()
}

/// Options whose support in the least supportive group is below the floor: "not shared".
pub fn not_shared(groups: &[(u64, Vec<u64>)], options: usize, floor: Ratio) -> Vec<usize> {
    (0..options)
        .filter(|option| least_support(groups, *option).is_some_and(|least| least < floor))
        .collect()
}

/// The product over groups of (supporters + 1)/(people + 2): high only where every group agrees. None when it does not fit 128 bits.
pub fn product_of_shares(groups: &[(u64, Vec<u64>)], option: usize) -> Option<Ratio> {
    groups
        .iter()
        .try_fold(Ratio::new(1, 1)?, |product, (people, support)| {
            let agree = u128::from(support.get(option).copied().unwrap_or(0)) + 1;
            product.times(Ratio::new(agree, u128::from(*people) + 2)?)
        })
}

/// Options among a group's first three that are not among the first three of the total: "priority of …".
pub fn own_priorities<O: Copy + PartialEq>(group: &[Tier<O>], everybody: &[Tier<O>]) -> Vec<O> {
    let first = |tiers: &[Tier<O>]| -> Vec<O> {
        let first = tiers.iter().filter(|tier| tier.place <= FIRST);
        first.flat_map(|tier| tier.options.iter().copied()).collect()
    };
    let common = first(everybody);
    first(group)
        .into_iter()
        .filter(|option| !common.contains(option))
        .collect()
}

/// Reserved first pick: what every group has in first place, ties and all, goes on the long list before anything is added up.
pub fn first_picks<O: Copy + Ord>(groups: &[Vec<Tier<O>>]) -> BTreeSet<O> {
    groups
        .iter()
        .filter_map(|tiers| tiers.first())
        .flat_map(|tier| tier.options.iter().copied())
        .collect()
}
