//! Pairwise majorities of orders and pairs: the Condorcet winner, majority cycles, and the consistency of grids.
//!
//! Deliberately absent: places; they follow from a rule.

use super::answers::{pairs, table};
use super::counted::Counted;
use crate::analysis::deciding::orders::cycles::{Cycle, cycles};
use crate::analysis::deciding::orders::grid::{Grid, GridOutcome};
use crate::analysis::deciding::orders::pairwise::PairwiseTable;
use crate::analysis::deciding::orders::schulze::StrongestPaths;
use crate::analysis::numbers::exact::Exact;
use crate::domain::actions::set_up_ranking::MOST_GRID_CARDS;
use crate::domain::id::RecordId;
use crate::domain::records::{Ballot, Method, PairOutcome};

/// The majorities of a ranking by order or pairs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Majorities {
    /// The options in the order of the table.
    pub options: Vec<RecordId>,
    /// How many prefer the row to the column.
    pub table: PairwiseTable,
    /// Strengths of the strongest ways.
    pub ways: StrongestPaths,
    /// The option that beats every other one.
    pub winner: Option<RecordId>,
    /// Circles of majorities.
    pub cycles: Vec<Cycle>,
}

/// How consistent one group's answer in pairs is. Only for what a whole group said in front of everybody.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GridPart {
    /// The group.
    pub group: Option<RecordId>,
    /// Pairs that were not settled, or settled as "do not know".
    pub open: usize,
    /// Circles of three, where every pair was settled and none is equal.
    pub circles: Option<u64>,
    /// The coefficient of consistence, under the same condition.
    pub consistence: Option<Exact>,
}

/// The majorities; none for other methods.
pub fn majorities(counted: &Counted) -> Option<Majorities> {
    if !matches!(counted.ranking.method, Method::Order | Method::Pairs) {
        return None;
    }
    let options = counted.options.clone();
    let table = table(&options, &counted.ballots());
    Some(Majorities {
        ways: StrongestPaths::of(&table),
        winner: table.condorcet_winner().and_then(|at| options.get(at).copied()),
        cycles: cycles(&table),
        table,
        options,
    })
}

/// How consistent the groups' grids are, each answer of a whole group for itself; empty for every other method.
pub fn grids(counted: &Counted) -> Vec<GridPart> {
    let options = &counted.options;
    // Where only the needed pairs are asked, no circle can show, and consistence means nothing.
    if counted.ranking.method != Method::Pairs || options.len() > MOST_GRID_CARDS {
        return Vec::new();
    }
    let grid = |ballot: &Ballot| {
        let outcome = |(first, second, outcome)| match outcome {
            PairOutcome::First => Some(GridOutcome::Wins(first, second)),
            PairOutcome::Second => Some(GridOutcome::Wins(second, first)),
            PairOutcome::Equal => Some(GridOutcome::Equal(first, second)),
            PairOutcome::Unknown => None,
        };
        let outcomes: Vec<GridOutcome> = pairs(options, ballot).into_iter().filter_map(outcome).collect();
        let grid = Grid::of(options.len(), &outcomes);
        GridPart {
            group: ballot.group,
            open: grid.open_pairs().len(),
            circles: grid.circular_triads(),
            consistence: grid.consistence(),
        }
    };
    let ballots = counted.ballots().into_iter();
    ballots
        .filter(|ballot| ballot.people.is_some())
        .map(grid)
        .collect()
}
