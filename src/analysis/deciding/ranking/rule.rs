//! The rules of counting: from ballots to places, with one score per option where the rule has scores.
//!
//! Each method has a usual rule; orders and pairs can be recounted under other rules. Tie rule: that of the method that a rule applies.
//! Deliberately absent: selecting the ballots that count (`counted`), and settling ties.

use super::answers::{counts, marks, orders, pairs, piles, supporters, table};
use crate::analysis::deciding::approval::{approval_tiers, approvals};
use crate::analysis::deciding::dots::{OptionTally, dot_tiers, tally_dots};
use crate::analysis::deciding::hands::{hand_tiers, tally_hands};
use crate::analysis::deciding::orders::borda;
use crate::analysis::deciding::orders::copeland::copeland_tiers;
use crate::analysis::deciding::orders::pairwise::PairwiseTable;
use crate::analysis::deciding::orders::ranked_pairs::ranked_pairs_tiers;
use crate::analysis::deciding::orders::schulze::StrongestPaths;
use crate::analysis::deciding::piling::across_groups;
use crate::analysis::deciding::tiers::{Tier, tiers};
use crate::analysis::numbers::exact::{Exact, fraction, whole};
use crate::domain::id::RecordId;
use crate::domain::records::{Ballot, Method, PairOutcome};
use serde::Serialize;

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

    /// The usual rule of a method; none for a calendar.
    pub fn usual(method: Method) -> Option<Self> {
        Self::of(method).first().copied()
    }

    /// True for rules whose scores are counts of marks, dots or hands.
    pub fn counts_support(self) -> bool {
        matches!(self, Self::Dots | Self::Hands | Self::Approval)
    }

    /// True for rules whose scores are shares of counters.
    pub fn counts_shares(self) -> bool {
        matches!(self, Self::PilingMeanShare | Self::MatrixMeanShare)
    }
}

/// The result of some ballots under a rule.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Outcome {
    /// Options in tiers, ties as ties; within a tier in the order of ids.
    pub tiers: Vec<Tier>,
    /// Scores in the order of options; empty for rules without scores.
    pub scores: Vec<Exact>,
    /// Supporters per option, in the order of options.
    pub support: Vec<u64>,
}

/// Counts ballots over options in the order of ids; none when the numbers are absurdly large.
pub fn outcome(rule: Rule, options: &[RecordId], ballots: &[&Ballot]) -> Option<Outcome> {
    let count = options.len();
    let by_table = |of: fn(&PairwiseTable) -> Vec<Tier<usize>>| (of(&table(options, ballots)), Vec::new());
    let (places, scores) = match rule {
        Rule::Dots => return Some(of_rows(&tally_dots(options, counts(ballots)), dot_tiers)),
        Rule::Hands => return Some(of_rows(&tally_hands(options, counts(ballots)), hand_tiers)),
        Rule::Approval => {
            let marks = marks(options, ballots);
            let counts = approvals(count, marks.iter().map(|chosen| (1, chosen)));
            (approval_tiers(&counts), counts.into_iter().map(whole).collect())
        }
        Rule::BordaAveragePlaces => {
            let orders = orders(options, ballots);
            let halves = borda::half_points(count, &orders)?.into_iter();
            (
                borda::borda_tiers(count, &orders)?,
                halves.filter_map(|halves| fraction(halves, 2)).collect(),
            )
        }
        Rule::SchulzeWinningVotes => by_table(|table| StrongestPaths::of(table).tiers()),
        Rule::RankedPairsWinningVotes => by_table(ranked_pairs_tiers),
        Rule::CopelandWins => by_table(copeland_tiers),
        Rule::GridWins => by_grids(options, ballots),
        Rule::PilingMeanShare | Rule::MatrixMeanShare => {
            let shares = across_groups(count, &piles(options, ballots));
            (tiers(shares.iter().cloned().enumerate()), shares)
        }
    };
    Some(Outcome {
        tiers: places.into_iter().map(|tier| named(options, &tier)).collect(),
        scores,
        support: options
            .iter()
            .map(|option| supporters(ballots, *option))
            .collect(),
    })
}

fn of_rows(rows: &[OptionTally], tiers: fn(&[OptionTally]) -> Vec<Tier>) -> Outcome {
    Outcome {
        tiers: tiers(rows),
        scores: rows.iter().map(|row| whole(row.score)).collect(),
        support: rows.iter().map(|row| row.supporters).collect(),
    }
}

fn named(options: &[RecordId], tier: &Tier<usize>) -> Tier {
    let mut of_tier: Vec<RecordId> = tier
        .options
        .iter()
        .filter_map(|at| options.get(*at).copied())
        .collect();
    of_tier.sort();
    Tier {
        place: tier.place,
        options: of_tier,
    }
}

fn by_grids(options: &[RecordId], ballots: &[&Ballot]) -> (Vec<Tier<usize>>, Vec<Exact>) {
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
