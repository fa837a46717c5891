//! An election or a profile of another program as a ranking of ours: its projects become needs, its ballots secret ballots.
//!
//! The ranking comes in closed: its people have voted. Deliberately absent: money, ages and sexes of the file; nothing here needs them.

use super::pabulib::{self, Election, VoteType};
use super::preflib::{self, Profile};
use super::problem::Problem;
use crate::domain::edit::{Act, Change, Edit};
use crate::domain::id::RecordId;
use crate::domain::records::{Answer, Ballot, Kind, Method, Need, Order, Ranking, RankingState, Respondents};
use std::collections::{BTreeMap, BTreeSet};

/// A ranking with its needs and answers, before ids are given.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Arrived {
    /// Its question; empty when the file has none.
    pub question: String,
    /// The needs in the order of the file.
    pub names: Vec<String>,
    /// How people answered.
    pub method: Method,
    /// What looks odd in the file or was put right.
    pub remarks: Vec<Problem>,
    /// One answer per person, over the places of `names`.
    pub answers: Vec<Vec<Vec<(usize, u32)>>>,
}

/// Reads `.pb`, or `.soc`, `.soi`, `.toc`, `.toi` where the file does not begin as `.pb` does. Orders with several voters become as many
/// ballots, up to `most` in all; none when there are more.
pub fn read(bytes: &[u8], most: usize) -> Result<Option<Arrived>, Problem> {
    let start: Vec<u8> = bytes
        .iter()
        .copied()
        .filter(u8::is_ascii_graphic)
        .take(4)
        .collect();
    if start.eq_ignore_ascii_case(b"META") {
        return pabulib::read(bytes).map(|(election, remarks)| with(of_election(&election, most), remarks));
    }
    preflib::read(bytes).map(|(profile, remarks)| with(of_profile(&profile, most), remarks))
}

fn with(arrived: Option<Arrived>, remarks: Vec<Problem>) -> Option<Arrived> {
    arrived.map(|arrived| Arrived { remarks, ..arrived })
}

fn of_election(election: &Election, most: usize) -> Option<Arrived> {
    let largest = |of: fn(&pabulib::Vote) -> u64| election.votes.iter().map(of).max().unwrap_or(1).max(1);
    let small = |number: u64| u32::try_from(number).ok();
    let sum = |vote: &pabulib::Vote| vote.points.iter().sum::<u64>();
    let method = match election.vote_type {
        VoteType::Approval | VoteType::ChooseOne => Method::Approval {
            most: small(largest(|vote| vote.projects.len() as u64))?,
        },
        // Points beyond twenty are counters, not dots.
        VoteType::Cumulative => Method::Piling {
            counters: small(largest(sum)).filter(|counters| *counters <= 1_000)?,
        },
        VoteType::Ordinal => Method::Order,
    };
    let answer = |vote: &pabulib::Vote| {
        let points = vote.points.iter().copied().chain(std::iter::repeat(1));
        vote.projects
            .iter()
            .zip(points)
            .map(|(at, points)| vec![(*at, u32::try_from(points).unwrap_or(u32::MAX))])
            .collect()
    };
    (election.votes.len() <= most).then(|| Arrived {
        question: election.meta.get("description").cloned().unwrap_or_default(),
        names: election
            .projects
            .iter()
            .map(|project| project.name.clone())
            .collect(),
        method,
        remarks: Vec::new(),
        answers: election.votes.iter().map(answer).collect(),
    })
}

fn of_profile(profile: &Profile, most: usize) -> Option<Arrived> {
    let mut answers = Vec::new();
    for ballot in &profile.ballots {
        let voters = usize::try_from(ballot.voters)
            .ok()
            .filter(|voters| answers.len() + voters <= most)?;
        let tiers: Vec<Vec<(usize, u32)>> = ballot
            .tiers()
            .into_iter()
            .map(|tier| tier.into_iter().map(|at| (at, 1)).collect())
            .collect();
        answers.extend(std::iter::repeat_n(tiers, voters));
    }
    Some(Arrived {
        question: profile.title.clone(),
        names: profile.alternatives.clone(),
        method: Method::Order,
        remarks: Vec::new(),
        answers,
    })
}

impl Arrived {
    /// How many ids `edit` needs beside the ranking's: one per need and one per ballot.
    pub fn ids(&self) -> (usize, usize) {
        (self.names.len(), self.answers.len())
    }

    /// The edit that takes it in. Ids of needs and of ballots as many as `ids` says; texts that are empty in the file are `untitled`.
    pub fn edit(
        &self,
        ranking: RecordId,
        needs: &[RecordId],
        ballots: &[RecordId],
        untitled: &str,
        sector: &str,
    ) -> Edit {
        let titled = |text: &str| {
            if text.trim().is_empty() {
                untitled.to_owned()
            } else {
                text.trim().to_owned()
            }
        };
        let mut changes: Vec<Change> = self
            .names
            .iter()
            .zip(needs)
            .map(|(name, id)| {
                let need = Need {
                    statement: titled(name),
                    sector: sector.to_owned(),
                    ..Need::default()
                };
                Change::add(*id, need)
            })
            .collect();
        let record = Ranking {
            question: titled(&self.question),
            options: needs.to_vec(),
            method: self.method,
            state: RankingState::Closed,
            meeting: None,
            answered_by: Respondents::default(),
            criteria: Vec::new(),
            settlements: Vec::new(),
            tie_rule: Default::default(),
        };
        changes.push(Change::add(ranking, record));
        for (answer, id) in self.answers.iter().zip(ballots) {
            let ballot = Ballot {
                ranking,
                group: None,
                people: None,
                answer: self.answer(answer, needs),
            };
            changes.push(Change::add(*id, ballot));
        }
        Edit::new(Act::Import, Kind::Ranking, changes)
    }

    fn answer(&self, tiers: &[Vec<(usize, u32)>], needs: &[RecordId]) -> Answer {
        let marked = || {
            tiers
                .iter()
                .flatten()
                .filter_map(|(at, points)| Some((*needs.get(*at)?, *points)))
        };
        match self.method {
            Method::Approval { .. } => Answer::Approval(marked().map(|(need, _)| need).collect()),
            Method::Piling { counters } => {
                let placed: BTreeMap<RecordId, u32> = marked().filter(|(_, points)| *points > 0).collect();
                let sum = placed
                    .values()
                    .fold(0_u32, |sum, points| sum.saturating_add(*points));
                Answer::Piling(crate::domain::records::Piling {
                    unplaced: counters.saturating_sub(sum),
                    placed,
                })
            }
            _ => {
                let tier = |tier: &Vec<(usize, u32)>| -> BTreeSet<RecordId> {
                    tier.iter()
                        .filter_map(|(at, _)| needs.get(*at).copied())
                        .collect()
                };
                let tiers = tiers.iter().map(tier).filter(|tier| !tier.is_empty()).collect();
                Answer::Order(Order {
                    tiers,
                    unknown: BTreeSet::new(),
                })
            }
        }
    }
}
