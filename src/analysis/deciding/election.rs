//! Counting the election of committee members: by single transferable vote when people put candidates in order, else by approval.
//!
//! There is no count while ballots can be cast, and ballots that are invalid for their ranking are left out, as in every result. A tie
//! that earlier stages do not settle (in approval: any tie across the last seat) needs one lottery over all candidates, drawn in public
//! and kept with the ranking. Deliberately absent: words.

use super::approval::{approval_tiers, approvals};
use super::orders::ballot::OrderBallot;
use super::orders::stv::{Stv, stv};
use super::ranking::counted::counted;
use super::tiers::{NeedsDecision, first_of};
use crate::domain::actions::run_election::election_of;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Answer, Candidate, Method, TieSettlement};
use std::collections::BTreeSet;

/// How the votes fell.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Tally {
    /// Step by step; none while a lottery is needed.
    Stv(Option<Stv>),
    /// Supporters of each candidate.
    Approval(Vec<u64>),
}

/// A count. Candidates are identified by their index in the list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ElectionCount {
    /// Who stood.
    pub candidates: Vec<Candidate>,
    /// Seats to fill.
    pub seats: u32,
    /// Ballots that count.
    pub ballots: u64,
    /// Ballots that name no candidate.
    pub blank: u64,
    /// Ballots that do not fit.
    pub left_out: u64,
    /// How the votes fell.
    pub tally: Tally,
    /// The elected, or the tie that a lottery has to settle.
    pub outcome: Result<Vec<usize>, NeedsDecision<usize>>,
    /// The lottery that was drawn, if one was.
    pub lottery: Option<TieSettlement>,
}

/// The count of an election; none while it is open, and for a ranking that is no election.
pub fn election_count(project: &Project, id: RecordId) -> Option<ElectionCount> {
    let (_, _, election) = election_of(project, id)?;
    let counted = counted(project, id)?;
    let (ranking, ballots) = (counted.ranking, counted.ballots());
    let candidates = election.candidates.clone();
    let place = |option: &RecordId| candidates.iter().position(|it| it.id == *option);
    let everybody: BTreeSet<RecordId> = candidates.iter().map(|it| it.id).collect();
    let whole = |it: &&TieSettlement| it.order.iter().copied().collect::<BTreeSet<_>>() == everybody;
    let lottery = ranking.settlements.iter().rev().find(whole).cloned();
    let settled: Vec<usize> = lottery
        .iter()
        .flat_map(|it| &it.order)
        .filter_map(place)
        .collect();
    let seats = election.seats as usize;
    let (tally, outcome, blank) = if ranking.method == Method::Order {
        let papers: Vec<OrderBallot> = ballots
            .iter()
            .filter_map(|ballot| match &ballot.answer {
                Answer::Order(order) => {
                    let tier = |tier: &BTreeSet<RecordId>| tier.iter().filter_map(place).collect::<Vec<_>>();
                    let tiers: Vec<Vec<usize>> = order.tiers.iter().map(tier).collect();
                    Some(OrderBallot::of_tiers(candidates.len(), 1, &tiers))
                }
                _ => None,
            })
            .collect();
        let first_is_one = |paper: &OrderBallot| paper.tiers().first().is_some_and(|tier| tier.len() == 1);
        let blank = papers.iter().filter(|paper| !first_is_one(paper)).count();
        let found = stv(candidates.len(), seats, &papers, &settled);
        let outcome = found.as_ref().map(|it| it.elected.clone()).map_err(Clone::clone);
        (Tally::Stv(found.ok()), outcome, blank)
    } else {
        let marks: Vec<BTreeSet<usize>> = ballots
            .iter()
            .filter_map(|ballot| match &ballot.answer {
                Answer::Approval(chosen) => Some(chosen.iter().filter_map(place).collect()),
                _ => None,
            })
            .collect();
        let counts = approvals(candidates.len(), marks.iter().map(|it| (1, it)));
        let outcome = first_of(&approval_tiers(&counts), seats, &settled);
        let blank = marks.iter().filter(|it| it.is_empty()).count();
        (Tally::Approval(counts), outcome, blank)
    };
    Some(ElectionCount {
        seats: election.seats,
        ballots: ballots.len() as u64,
        blank: blank as u64,
        left_out: counted.left_out.values().sum(),
        tally,
        outcome,
        lottery,
        candidates,
    })
}
