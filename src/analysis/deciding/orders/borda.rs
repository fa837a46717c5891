//! Borda count with average places.
//!
//! With m options a full order gives m − 1, m − 2, … 0 points; options that share places share their points, and unranked options share
//! the last places. So every voter hands out m(m − 1)/2. An option that a voter does not know gets the mean, (m − 1)/2, and the
//! others are counted against it as equal. Source: Borda (1781); ties as in Black (1958) and Gärdenfors (1973). Tie rule: equal sums
//! are tied. Deliberately absent: "zero for unranked" and "3, 2, 1 for the first three", which are other rules with other winners.

use super::ballot::{OrderBallot, Standing};
use crate::analysis::deciding::tiers::{Tier, tiers};
use crate::analysis::numbers::ratio::Ratio;

/// Points per option in half points: twice the Borda score, a whole number. None when it does not fit 128 bits.
pub fn half_points(options: usize, ballots: &[OrderBallot]) -> Option<Vec<u128>> {
    let mut points = vec![0_u128; options];
    for ballot in ballots {
        let standing = |option: usize| {
            ballot
                .standings
                .get(option)
                .copied()
                .unwrap_or(Standing::Unranked)
        };
        for (option, points) in points.iter_mut().enumerate() {
            let own = standing(option);
            let halves: u128 = (0..options)
                .filter(|other| *other != option)
                .map(|other| match (own, standing(other)) {
                    (Standing::Unknown, _) | (_, Standing::Unknown) => 1,
                    (own, other) if own < other => 2,
                    (own, other) if own == other => 1,
                    _ => 0,
                })
                .sum();
            *points = points.checked_add(halves.checked_mul(ballot.voters.into())?)?;
        }
    }
    Some(points)
}

/// Points per option.
pub fn points(options: usize, ballots: &[OrderBallot]) -> Option<Vec<Ratio>> {
    half_points(options, ballots)?
        .into_iter()
        .map(|halves| Ratio::new(halves, 2))
        .collect()
}

/// Options in tiers, most points first.
pub fn borda_tiers(options: usize, ballots: &[OrderBallot]) -> Option<Vec<Tier<usize>>> {
    Some(tiers(half_points(options, ballots)?.into_iter().enumerate()))
}
