//! The result of a closed ranking as a document that any device can make again, byte for byte.
//!
//! It holds what was counted, what was left out and why, the groups, the rule by its key, tiers with exact scores, how ties were
//! settled, and a fingerprint: SHA-256 over the rule, the options and the ballots that count, each in canonical JSON, sorted, so that
//! the order of entry, ids of ballots and the device leave no trace. Every ballot counts once, that of a whole group too; what is said
//! per group is averaged within the group first and then over groups. Deliberately absent: results of an open ranking, and words.

use super::orders::ballot::OrderBallot;
use super::orders::grid::GridOutcome;
use super::orders::implied::implied;
use super::orders::pairwise::PairwiseTable;
use super::orders::ranked_pairs::ranked_pairs_tiers;
use super::orders::schulze::StrongestPaths;
use super::orders::{borda, copeland};
use super::piling::{Pile, Piled, across_groups};
use super::ranking_results::LeftOut;
use super::tiers::{NeedsDecision, Tier, first_of, tiers};
use crate::analysis::numbers::exact::{Exact, fraction, whole};
use crate::domain::actions::cast_ballot::misfit;
use crate::domain::actions::set_up_ranking::MOST_GRID_CARDS;
use crate::domain::edit::NotAllowed;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{
    Answer, Ballot, Group, Method, Pair, PairOutcome, Piling, Ranking, RankingState, TieRule, TieSettlement,
};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// A rule of counting. Its name in kebab case is its key in documents and texts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// More dots, then more supporters.
    Dots,
    /// More hands.
    Hands,
    /// More supporters.
    Approval,
    /// Borda with average places.
    BordaAveragePlaces,
    /// Schulze with winning votes.
    SchulzeWinningVotes,
    /// Ranked pairs with winning votes.
    RankedPairsWinningVotes,
    /// Copeland, wins only.
    CopelandWins,
    /// Wins in the grid, equal pairs half; then wins among the tied.
    GridWins,
    /// Mean share of counters over groups.
    PilingMeanShare,
    /// The same, mean over criteria.
    MatrixMeanShare,
}

impl Rule {
    /// The rules that fit a method, the usual one first; a calendar has none.
    pub fn of(method: Method) -> &'static [Self] {
        match method {
            Method::Dots { .. } => &[Self::Dots],
            Method::Hands => &[Self::Hands],
            Method::Approval { .. } => &[Self::Approval],
            Method::Order => &[
                Self::SchulzeWinningVotes,
                Self::BordaAveragePlaces,
                Self::RankedPairsWinningVotes,
                Self::CopelandWins,
            ],
            Method::Pairs => &[
                Self::GridWins,
                Self::SchulzeWinningVotes,
                Self::RankedPairsWinningVotes,
                Self::CopelandWins,
            ],
            Method::Piling { .. } => &[Self::PilingMeanShare],
            Method::Matrix { .. } => &[Self::MatrixMeanShare],
            Method::Calendar => &[],
        }
    }
}

/// How many answered in one group.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct GroupCount {
    /// The group; none for ballots without one.
    pub group: Option<RecordId>,
    /// Ballots that count.
    pub ballots: u64,
    /// People counted in the room; for answers of the whole group the people behind them.
    pub people: u64,
}

/// One place with all that share it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct PlaceOf {
    /// Counted from 1.
    pub place: usize,
    /// The options, in the order of ids, which means nothing.
    pub options: Vec<RecordId>,
}

/// The document.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ResultDocument {
    /// What this is.
    pub format: &'static str,
    /// The ranking.
    pub ranking: RecordId,
    /// The rule.
    pub rule: Rule,
    /// Ballots that count.
    pub ballots: u64,
    /// Ballots that do not, by reason.
    pub left_out: BTreeMap<LeftOut, u64>,
    /// The groups, in the order of ids; ballots without a group first.
    pub groups: Vec<GroupCount>,
    /// Places, ties as ties.
    pub tiers: Vec<PlaceOf>,
    /// Scores as reduced fractions, for rules that have one number per option.
    pub scores: BTreeMap<RecordId, String>,
    /// What was declared about ties beforehand.
    #[serde(skip_serializing_if = "is_asked")]
    pub tie_rule: TieRule,
    /// How ties were settled.
    pub settlements: Vec<TieSettlement>,
    /// SHA-256 of rule, options and counted ballots, in lower-case hexadecimal.
    pub fingerprint: String,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands in references")]
fn is_asked(rule: &TieRule) -> bool {
    *rule == TieRule::Ask
}

impl ResultDocument {
    /// The document as canonical JSON: sorted keys, no spaces.
    pub fn to_bytes(&self) -> Vec<u8> {
        // A `Value` keeps its keys sorted; turning plain structs into one cannot fail.
        let value = serde_json::to_value(self).unwrap_or_default();
        value.to_string().into_bytes()
    }

    /// The first `count` options, or the tie that people have to settle first; settlements that were recorded count.
    pub fn first(&self, count: usize) -> Result<Vec<RecordId>, NeedsDecision> {
        let tiers: Vec<Tier> = self
            .tiers
            .iter()
            .map(|tier| Tier {
                place: tier.place,
                options: tier.options.clone(),
            })
            .collect();
        let unsettled = first_of(&tiers, count, &[]);
        let settled = self
            .settlements
            .iter()
            .map(|settlement| settlement.order.as_slice());
        settled
            .map(|order| first_of(&tiers, count, order))
            .find(Result::is_ok)
            .unwrap_or(unsettled)
    }
}

/// Counts a closed ranking under a rule; none while it is open, when it is gone, and when the rule does not fit the method.
pub fn recount(project: &Project, id: RecordId, rule: Rule) -> Option<ResultDocument> {
    let ranking = project.get::<Ranking>(id)?;
    if ranking.state == RankingState::Open || !Rule::of(ranking.method).contains(&rule) {
        return None;
    }
    let (ballots, left_out) = counted(project, id, ranking);
    let options: Vec<RecordId> = ranking
        .options
        .iter()
        .copied()
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    let (tiers, scores) = outcome(rule, &options, &ballots)?;
    let named = |tier: Tier<usize>| {
        let mut options: Vec<RecordId> = tier
            .options
            .iter()
            .filter_map(|at| options.get(*at).copied())
            .collect();
        options.sort();
        PlaceOf {
            place: tier.place,
            options,
        }
    };
    Some(ResultDocument {
        format: "catchment-result-1",
        ranking: id,
        rule,
        ballots: ballots.len() as u64,
        left_out,
        groups: groups(project, &ballots),
        scores: options
            .iter()
            .copied()
            .zip(scores.iter().map(Exact::to_string))
            .collect(),
        tiers: tiers.into_iter().map(named).collect(),
        tie_rule: ranking.tie_rule,
        settlements: ranking.settlements.clone(),
        fingerprint: fingerprint(rule, &options, &ballots),
    })
}

/// The ballots that count, and how many do not by reason. Of a group's answer as a whole, equal copies are one answer, and different
/// ones are left out until a person chooses the one that counts.
pub fn counted<'a>(
    project: &'a Project,
    id: RecordId,
    ranking: &Ranking,
) -> (Vec<&'a Ballot>, BTreeMap<LeftOut, u64>) {
    let mut left_out: BTreeMap<LeftOut, u64> = BTreeMap::new();
    let mut persons = Vec::new();
    let mut wholes: BTreeMap<Option<RecordId>, Vec<&Ballot>> = BTreeMap::new();
    for (_, ballot) in project.all::<Ballot>().filter(|(_, ballot)| ballot.ranking == id) {
        let reason = misfit(ranking, &ballot.answer).map(|reason| match reason {
            NotAllowed::UnknownOption => LeftOut::UnknownOption,
            NotAllowed::TooManyDots => LeftOut::TooManyDots,
            NotAllowed::BrokenAnswer => LeftOut::BrokenAnswer,
            _ => LeftOut::OtherMethod,
        });
        if let Some(reason) = reason {
            *left_out.entry(reason).or_default() += 1;
        } else if ballot.people.is_some() || matches!(ballot.answer, Answer::Hands(_)) {
            let answers = wholes.entry(ballot.group).or_default();
            if !answers.contains(&ballot) {
                answers.push(ballot);
            }
        } else {
            persons.push(ballot);
        }
    }
    for answers in wholes.into_values() {
        if let [only] = answers[..] {
            persons.push(only);
        } else {
            *left_out.entry(LeftOut::CountedTwice).or_default() += answers.len() as u64;
        }
    }
    (persons, left_out)
}

fn groups(project: &Project, ballots: &[&Ballot]) -> Vec<GroupCount> {
    let mut groups: BTreeMap<Option<RecordId>, (u64, u64)> = BTreeMap::new();
    for ballot in ballots {
        let (count, people) = groups.entry(ballot.group).or_default();
        *count += 1;
        *people += ballot.people.map_or(0, u64::from);
    }
    let count = |(group, (ballots, people)): (Option<RecordId>, (u64, u64))| {
        let record = group.and_then(|group| project.get::<Group>(group));
        let present = record.map_or(0, |group| group.participants.total());
        GroupCount {
            group,
            ballots,
            people: if people > 0 { people } else { present },
        }
    };
    groups.into_iter().map(count).collect()
}

fn fingerprint(rule: Rule, options: &[RecordId], ballots: &[&Ballot]) -> String {
    let line = |ballot: &&Ballot| {
        let content = (&ballot.answer, ballot.group, ballot.people);
        serde_json::to_value(content).unwrap_or_default().to_string()
    };
    let mut lines: Vec<String> = ballots.iter().map(line).collect();
    lines.sort();
    let mut hasher = Sha256::new();
    let head = serde_json::to_value((rule, options))
        .unwrap_or_default()
        .to_string();
    for line in std::iter::once(&head).chain(&lines) {
        hasher.update(line);
        hasher.update(b"\n");
    }
    hasher.finalize().iter().fold(String::new(), |mut text, byte| {
        // Writing to a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

pub(super) type Outcome = (Vec<Tier<usize>>, Vec<Exact>);

pub(super) fn outcome(rule: Rule, options: &[RecordId], ballots: &[&Ballot]) -> Option<Outcome> {
    let count = options.len();
    let by_table = |of: fn(&PairwiseTable) -> Vec<Tier<usize>>| (of(&table(options, ballots)), Vec::new());
    Some(match rule {
        Rule::Dots | Rule::Hands | Rule::Approval => by_points(rule, options, ballots),
        Rule::BordaAveragePlaces => {
            let orders = orders(options, ballots);
            let points = borda::half_points(count, &orders)?;
            let scores = points
                .into_iter()
                .filter_map(|halves| fraction(halves, 2))
                .collect();
            (borda::borda_tiers(count, &orders)?, scores)
        }
        Rule::SchulzeWinningVotes => by_table(|table| StrongestPaths::of(table).tiers()),
        Rule::RankedPairsWinningVotes => by_table(ranked_pairs_tiers),
        Rule::CopelandWins => by_table(copeland::copeland_tiers),
        Rule::GridWins => by_grids(options, ballots),
        Rule::PilingMeanShare | Rule::MatrixMeanShare => {
            let shares = mean_shares(options, ballots);
            (tiers(shares.iter().cloned().enumerate()), shares)
        }
    })
}

fn by_points(rule: Rule, options: &[RecordId], ballots: &[&Ballot]) -> Outcome {
    let mut sums = vec![(0_u64, 0_u64); options.len()];
    for ballot in ballots {
        for ((sum, supporters), option) in sums.iter_mut().zip(options) {
            let given = match &ballot.answer {
                Answer::Dots(counts) | Answer::Hands(counts) => counts.get(option).copied().unwrap_or(0),
                Answer::Approval(chosen) => u32::from(chosen.contains(option)),
                _ => 0,
            };
            *sum = sum.saturating_add(given.into());
            *supporters += u64::from(given > 0);
        }
    }
    let scores = sums.iter().map(|(sum, _)| whole(*sum)).collect();
    let second = |supporters| if rule == Rule::Dots { supporters } else { 0 };
    let keyed = sums.iter().map(|(sum, supporters)| (*sum, second(*supporters)));
    (tiers(keyed.enumerate()), scores)
}

fn place(options: &[RecordId], option: &RecordId) -> Option<usize> {
    options.binary_search(option).ok()
}

pub(super) fn orders(options: &[RecordId], ballots: &[&Ballot]) -> Vec<OrderBallot> {
    let places =
        |set: &BTreeSet<RecordId>| set.iter().filter_map(|it| place(options, it)).collect::<Vec<_>>();
    let order = |ballot: &&Ballot| match &ballot.answer {
        Answer::Order(order) => {
            let tiers: Vec<Vec<usize>> = order.tiers.iter().map(places).collect();
            Some(OrderBallot::of_tiers(options.len(), 1, &tiers).with_unknown(&places(&order.unknown)))
        }
        _ => None,
    };
    ballots.iter().filter_map(order).collect()
}

/// Pairs as they were said: the two options, and who goes first. Beyond the size of a whole grid, what follows from them as well.
pub(super) fn pairs(options: &[RecordId], ballot: &Ballot) -> Vec<(usize, usize, PairOutcome)> {
    let said = match &ballot.answer {
        Answer::Pairs(pairs) => pairs.as_slice(),
        _ => &[],
    };
    let placed = |pair: &Pair| {
        Some((
            place(options, &pair.first)?,
            place(options, &pair.second)?,
            pair.outcome,
        ))
    };
    let mut pairs: Vec<_> = said.iter().filter_map(placed).collect();
    if options.len() > MOST_GRID_CARDS {
        let mut outcomes = Vec::new();
        let mut unknown = Vec::new();
        for (first, second, outcome) in &pairs {
            match outcome {
                PairOutcome::First => outcomes.push(GridOutcome::Wins(*first, *second)),
                PairOutcome::Second => outcomes.push(GridOutcome::Wins(*second, *first)),
                PairOutcome::Equal => outcomes.push(GridOutcome::Equal(*first, *second)),
                PairOutcome::Unknown => unknown.push((*first, *second)),
            }
        }
        let follows = implied(options.len(), &outcomes, &unknown);
        pairs.extend(follows.into_iter().map(|outcome| match outcome {
            GridOutcome::Wins(first, second) => (first, second, PairOutcome::First),
            GridOutcome::Equal(first, second) => (first, second, PairOutcome::Equal),
        }));
    }
    pairs
}

pub(super) fn table(options: &[RecordId], ballots: &[&Ballot]) -> PairwiseTable {
    let mut table = PairwiseTable::of(options.len(), &orders(options, ballots));
    for (first, second, outcome) in ballots.iter().flat_map(|ballot| pairs(options, ballot)) {
        match outcome {
            PairOutcome::First => table.set(first, second, table.get(first, second) + 1),
            PairOutcome::Second => table.set(second, first, table.get(second, first) + 1),
            PairOutcome::Equal | PairOutcome::Unknown => {}
        }
    }
    table
}

fn by_grids(options: &[RecordId], ballots: &[&Ballot]) -> Outcome {
    let count = options.len();
    let mut halves = vec![vec![0_u64; count]; count];
    for (first, second, outcome) in ballots.iter().flat_map(|ballot| pairs(options, ballot)) {
        let (own, theirs) = match outcome {
            PairOutcome::First => (2, 0),
            PairOutcome::Second => (0, 2),
            PairOutcome::Equal => (1, 1),
            PairOutcome::Unknown => (0, 0),
        };
        halves[first][second] += own;
        halves[second][first] += theirs;
    }
    let wins: Vec<u64> = halves.iter().map(|row| row.iter().sum()).collect();
    let among_tied = |card: usize| -> u64 {
        let tied = (0..count).filter(|other| wins[*other] == wins[card]);
        tied.map(|other| halves[card][other]).sum()
    };
    let keyed = (0..count).map(|card| (card, (wins[card], among_tied(card))));
    let scores = wins.iter().filter_map(|halves| fraction(*halves, 2)).collect();
    (tiers(keyed), scores)
}

/// The ballots as piles by group.
fn mean_shares(options: &[RecordId], ballots: &[&Ballot]) -> Vec<Exact> {
    let pile = |pile: &Piling| Pile {
        placed: options
            .iter()
            .map(|option| pile.placed.get(option).copied().unwrap_or(0))
            .collect(),
        unplaced: pile.unplaced,
    };
    let mut groups: BTreeMap<Option<RecordId>, Vec<Piled>> = BTreeMap::new();
    for ballot in ballots {
        let piles = match &ballot.answer {
            Answer::Piling(one) => vec![pile(one)],
            Answer::Matrix(piles) => piles.iter().map(pile).collect(),
            _ => continue,
        };
        groups.entry(ballot.group).or_default().push(piles);
    }
    across_groups(options.len(), &groups.into_values().collect::<Vec<_>>())
}
