//! Equal voice: the result with every group weighted the same, so that large groups do not drown small ones.
//!
//! Group g with n people gets the weight N / (G · n) per person, which makes the score the mean over the groups of the support within
//! each. A weight above 3 is cut to 3, and groups of fewer than 5 people are left out, because otherwise very small groups would decide.
//! The weights are part of the result and are shown. Tie rule: a tie is a tie. Deliberately absent: replacing the unweighted result;
//! this one is shown beside it.

use super::dots::OptionTally;
use super::tiers::{Tier, tiers};
use crate::analysis::numbers::ratio::Ratio;
use crate::domain::id::RecordId;

/// Fewest people of a group that takes part.
pub const FEWEST_PEOPLE: u64 = 5;
/// The largest weight of one person.
pub const HIGHEST_WEIGHT: u128 = 3;

/// One group's counts: how many people stand behind them, and what each option got.
#[derive(Clone, Copy, Debug)]
pub struct Voice<'a> {
    /// The group.
    pub group: RecordId,
    /// People in the group: ballots cast, or participants counted.
    pub people: u64,
    /// What each option got from it; every group lists the same options in the same order.
    pub rows: &'a [OptionTally],
}

/// The result with equal voices.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EqualVoice {
    /// Per group, in the order given: the weight of one of its people; none for a group that is too small to take part.
    pub weights: Vec<(RecordId, Option<Ratio>)>,
    /// Support per option, per person of an equal-sized group.
    pub support: Vec<(RecordId, Ratio)>,
    /// The tiers that follow.
    pub tiers: Vec<Tier>,
}

/// Computes it; none with fewer than two groups that are large enough, or when the numbers are absurdly large.
pub fn equal_voice(voices: &[Voice]) -> Option<EqualVoice> {
    let heard = || voices.iter().filter(|voice| voice.people >= FEWEST_PEOPLE);
    let groups = heard().count();
    if groups < 2 {
        return None;
    }
    let people: u128 = heard().map(|voice| u128::from(voice.people)).sum();
    let weight = |voice: &Voice| {
        let equal = Ratio::new(people, (groups as u128).checked_mul(voice.people.into())?)?;
        Some(equal.min(Ratio::new(HIGHEST_WEIGHT, 1)?))
    };
    let mut weighted_people = Ratio::ZERO;
    for voice in heard() {
        let own = weight(voice)?.times(Ratio::new(voice.people.into(), 1)?)?;
        weighted_people = weighted_people.plus(own)?;
    }
    let mut support = Vec::new();
    for (at, row) in heard().next()?.rows.iter().enumerate() {
        let mut sum = Ratio::ZERO;
        for voice in heard() {
            let score = Ratio::new(voice.rows.get(at)?.score.into(), 1)?;
            sum = sum.plus(weight(voice)?.times(score)?)?;
        }
        support.push((row.option, sum.over(weighted_people)?));
    }
    let weights = voices
        .iter()
        .map(|voice| {
            let takes_part = voice.people >= FEWEST_PEOPLE;
            (voice.group, weight(voice).filter(|_| takes_part))
        })
        .collect();
    Some(EqualVoice {
        weights,
        tiers: tiers(support.iter().copied()),
        support,
    })
}
