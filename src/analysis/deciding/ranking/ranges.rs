//! Rank ranges: the places between which each option lies when the ballots are a sample of more people.
//!
//! Only for ballots of persons by marks, dots or order. Deliberately absent: ranges of answers of whole groups, which are no sample.

use super::answers::{marks, orders};
use super::counted::Counted;
use super::rule::Rule;
use crate::analysis::deciding::concordance::rank_range::{RankRange, rank_ranges};
use crate::analysis::deciding::orders::ballot::OrderBallot;
use crate::analysis::deciding::orders::borda::borda_tiers;
use crate::analysis::deciding::orders::pairwise::PairwiseTable;
use crate::analysis::deciding::orders::schulze::StrongestPaths;
use crate::analysis::deciding::tiers::{Tier, tiers};
use crate::domain::id::RecordId;
use crate::domain::records::{Answer, Ballot, Method};

/// True when ranges can be computed.
pub fn has_ranges(counted: &Counted, rule: Rule) -> bool {
    let fits = match rule {
        Rule::Approval | Rule::Dots => true,
        Rule::SchulzeWinningVotes | Rule::BordaAveragePlaces => counted.ranking.method == Method::Order,
        _ => false,
    };
    fits && counted.ballots().into_iter().all(Ballot::is_secret)
}

/// The places between which each option lies; none where they mean nothing.
pub fn ranges(counted: &Counted, rule: Rule) -> Option<Vec<(RecordId, RankRange)>> {
    if !has_ranges(counted, rule) {
        return None;
    }
    let options = &counted.options;
    let sizes: Vec<usize> = counted.groups.iter().map(|group| group.ballots.len()).collect();
    let ballots = counted.ballots();
    let count = options.len();
    let ranges = if matches!(rule, Rule::Approval | Rule::Dots) {
        let given: Vec<Vec<u64>> = ballots.iter().map(|ballot| points(options, ballot)).collect();
        rank_ranges(count, &sizes, |weights| {
            let mut sums = vec![0_u64; count];
            for (weight, given) in weights.iter().flatten().zip(&given) {
                sums.iter_mut()
                    .zip(given)
                    .for_each(|(sum, points)| *sum += weight * points);
            }
            tiers(sums.into_iter().enumerate())
        })?
    } else {
        let mut orders = orders(options, &ballots);
        rank_ranges(count, &sizes, |weights| {
            for (order, weight) in orders.iter_mut().zip(weights.iter().flatten()) {
                order.voters = *weight;
            }
            by_orders(rule, count, &orders)
        })?
    };
    Some(options.iter().copied().zip(ranges).collect())
}

fn by_orders(rule: Rule, count: usize, orders: &[OrderBallot]) -> Vec<Tier<usize>> {
    if rule == Rule::BordaAveragePlaces {
        borda_tiers(count, orders).unwrap_or_default()
    } else {
        StrongestPaths::of(&PairwiseTable::of(count, orders)).tiers()
    }
}

fn points(options: &[RecordId], ballot: &Ballot) -> Vec<u64> {
    if let Answer::Dots(dots) = &ballot.answer {
        let given = |option| u64::from(dots.get(option).copied().unwrap_or(0));
        return options.iter().map(given).collect();
    }
    let marks = marks(options, &[ballot]).into_iter().next().unwrap_or_default();
    (0..options.len())
        .map(|at| u64::from(marks.contains(&at)))
        .collect()
}
