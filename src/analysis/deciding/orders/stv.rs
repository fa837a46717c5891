//! Single transferable vote, only to elect members of a committee.
//!
//! Droop quota ⌊V/(s + 1)⌋ + 1 and weighted inclusive Gregory transfers as in the Scottish Local Government Elections Order 2007,
//! schedule 1, part III: a surplus goes on from all papers of the elected, each at its value times surplus over total, to five decimal
//! places with the rest dropped. Tie rule: the latest earlier stage in which the tied differ, then a lottery that the caller hands in. With
//! one seat it is instant-runoff voting. A paper counts as far as its order is strict: at shared places it is exhausted. Deliberately
//! absent: ranking needs with it; it fills seats.

use super::ballot::OrderBallot;
use crate::analysis::deciding::tiers::{NeedsDecision, settled_order};

/// Votes are counted in hundred-thousandths.
pub const PARTS: u128 = 100_000;

/// What happened at the end of a stage.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum StvEvent {
    /// These reached the quota, most votes first.
    Elected(Vec<usize>),
    /// This one's surplus went on.
    SurplusOf(usize),
    /// This one had fewest votes and is out.
    Excluded(usize),
    /// As many were left as seats: they are elected.
    LastOnes(Vec<usize>),
}

/// One stage of the count.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StvStage {
    /// Votes per candidate, in hundred-thousandths.
    pub votes: Vec<u128>,
    /// What followed from them.
    pub event: StvEvent,
}

/// The result of a count.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stv {
    /// Votes that elect.
    pub quota: u64,
    /// The elected in the order in which they were elected.
    pub elected: Vec<usize>,
    /// Step by step.
    pub stages: Vec<StvStage>,
}

struct Paper {
    order: Vec<usize>,
    /// Where in the order it lies now.
    at: usize,
    voters: u128,
    value: u128,
}

struct Count<'a> {
    papers: Vec<Paper>,
    continuing: Vec<bool>,
    earlier: Vec<Vec<u128>>,
    settled: &'a [usize],
}

/// Counts. `settled` is the order of a lottery among candidates, the first to be kept; needed only where a tie was not settled by an
/// earlier stage.
pub fn stv(
    candidates: usize,
    seats: usize,
    ballots: &[OrderBallot],
    settled: &[usize],
) -> Result<Stv, NeedsDecision<usize>> {
    let paper = |ballot: &OrderBallot| Paper {
        order: ballot
            .tiers()
            .into_iter()
            .map_while(|tier| <[usize; 1]>::try_from(tier).ok())
            .flatten()
            .filter(|candidate| *candidate < candidates)
            .collect(),
        at: 0,
        voters: ballot.voters.into(),
        value: PARTS,
    };
    let mut count = Count {
        papers: ballots.iter().map(paper).collect(),
        continuing: vec![true; candidates],
        earlier: Vec::new(),
        settled,
    };
    let valid: u128 = count
        .papers
        .iter()
        .filter(|paper| !paper.order.is_empty())
        .map(|paper| paper.voters)
        .sum();
    let quota = valid / (seats as u128 + 1) + 1;
    let mut elected: Vec<usize> = Vec::new();
    let mut surpluses: Vec<usize> = Vec::new();
    let mut stages = Vec::new();
    while elected.len() < seats.min(candidates) {
        let votes = count.votes(candidates);
        let open: Vec<usize> = (0..candidates)
            .filter(|it| count.continuing[*it] && !elected.contains(it))
            .collect();
        let mut reached: Vec<usize> = open
            .iter()
            .copied()
            .filter(|it| votes[*it] >= quota * PARTS)
            .collect();
        let free = seats - elected.len();
        let stage = |event| StvStage {
            votes: votes.clone(),
            event,
        };
        if !reached.is_empty() {
            reached.sort_by(|a, b| votes[*b].cmp(&votes[*a]));
            elected.extend(&reached);
            surpluses.extend(reached.iter().filter(|it| votes[**it] > quota * PARTS));
            stages.push(stage(StvEvent::Elected(reached)));
            continue;
        }
        if open.len() <= free {
            let mut last = open;
            last.sort_by(|a, b| votes[*b].cmp(&votes[*a]));
            elected.extend(&last);
            stages.push(stage(StvEvent::LastOnes(last)));
            break;
        }
        if surpluses.is_empty() {
            let out = count.extreme(&open, &votes, false)?;
            count.continuing[out] = false;
            stages.push(stage(StvEvent::Excluded(out)));
            count.earlier.push(votes);
            count.pass_on(out, |value| value, &elected);
        } else {
            let from = count.extreme(&surpluses, &votes, true)?;
            surpluses.retain(|it| *it != from);
            let (total, surplus) = (votes[from], votes[from] - quota * PARTS);
            stages.push(stage(StvEvent::SurplusOf(from)));
            count.earlier.push(votes);
            count.pass_on(from, |value| value * surplus / total, &elected);
        }
    }
    Ok(Stv {
        quota: u64::try_from(quota).unwrap_or(u64::MAX),
        elected,
        stages,
    })
}

impl Count<'_> {
    fn votes(&self, candidates: usize) -> Vec<u128> {
        let mut votes = vec![0; candidates];
        for paper in &self.papers {
            if let Some(holder) = paper.order.get(paper.at) {
                votes[*holder] += paper.voters * paper.value;
            }
        }
        votes
    }

    /// Moves the papers of one candidate to the next that can still use them.
    fn pass_on(&mut self, from: usize, value: impl Fn(u128) -> u128, elected: &[usize]) {
        for paper in self
            .papers
            .iter_mut()
            .filter(|paper| paper.order.get(paper.at) == Some(&from))
        {
            paper.value = value(paper.value);
            let usable = |it: &usize| self.continuing[*it] && !elected.contains(it);
            let next = paper.order[paper.at..]
                .iter()
                .position(|it| *it != from && usable(it));
            paper.at = next.map_or(paper.order.len(), |steps| paper.at + steps);
        }
    }

    /// The one with most or fewest votes; ties by the latest earlier stage in which they differ, then by lottery.
    fn extreme(&self, among: &[usize], now: &[u128], most: bool) -> Result<usize, NeedsDecision<usize>> {
        let mut tied = among.to_vec();
        for votes in std::iter::once(now).chain(self.earlier.iter().rev().map(Vec::as_slice)) {
            let numbers = tied.iter().map(|it| votes[*it]);
            let edge = if most { numbers.max() } else { numbers.min() };
            tied.retain(|it| Some(votes[*it]) == edge);
            if let [only] = tied[..] {
                return Ok(only);
            }
        }
        let order = settled_order(&tied, self.settled);
        let chosen = order.and_then(|order| {
            if most {
                order.first().copied()
            } else {
                order.last().copied()
            }
        });
        chosen.ok_or(NeedsDecision { tied, places: 1 })
    }
}
