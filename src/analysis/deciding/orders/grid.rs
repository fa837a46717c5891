//! The pairwise grid of participatory appraisal: a group settles pairs of cards, and the wins are counted.
//!
//! Score: a win counts 1, an equal pair ½ for each. Circular triads (A before B before C before A) show how far the group contradicts
//! itself: d = n(n − 1)(2n − 1)/12 − ½ Σ wins², and the coefficient of consistence ζ = 1 − 24d/(n³ − n) for odd n, 1 − 24d/(n³ − 4n)
//! for even n (Kendall and Babington Smith 1940); both only when all pairs were asked and none is equal. Tie rule: of two cards with
//! equal scores the one that won their comparison; three or more that do not come into an order that way stay tied. Deliberately
//! absent: guessing pairs that were not asked.

use crate::analysis::deciding::tiers::{Tier, tiers};
use crate::analysis::numbers::exact::{Exact, fraction, whole};

/// One settled pair of cards.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GridOutcome {
    /// The first card goes before the second.
    Wins(usize, usize),
    /// Both are equal.
    Equal(usize, usize),
}

/// A settled grid.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Grid {
    cards: usize,
    /// Row against column: 2 won, 1 equal, 0 lost; none for pairs that were not asked.
    cells: Vec<Option<u8>>,
}

impl Grid {
    /// The grid of these outcomes; a pair that is given twice holds what was said last.
    pub fn of(cards: usize, outcomes: &[GridOutcome]) -> Self {
        let mut grid = Self {
            cards,
            cells: vec![None; cards * cards],
        };
        for outcome in outcomes {
            let (first, second, halves) = match *outcome {
                GridOutcome::Wins(first, second) => (first, second, 2),
                GridOutcome::Equal(first, second) => (first, second, 1),
            };
            if first != second && first < cards && second < cards {
                grid.cells[first * cards + second] = Some(halves);
                grid.cells[second * cards + first] = Some(2 - halves);
            }
        }
        grid
    }

    fn cell(&self, row: usize, column: usize) -> Option<u8> {
        self.cells.get(row * self.cards + column).copied().flatten()
    }

    /// Wins per card in halves.
    pub fn half_wins(&self) -> Vec<u64> {
        (0..self.cards)
            .map(|row| {
                (0..self.cards)
                    .filter_map(|column| self.cell(row, column))
                    .map(u64::from)
                    .sum()
            })
            .collect()
    }

    /// Pairs that were not asked.
    pub fn open_pairs(&self) -> Vec<(usize, usize)> {
        let pairs = (0..self.cards).flat_map(|row| (row + 1..self.cards).map(move |column| (row, column)));
        pairs
            .filter(|(row, column)| self.cell(*row, *column).is_none())
            .collect()
    }

    /// All pairs were asked and none is equal.
    fn is_whole(&self) -> bool {
        self.open_pairs().is_empty() && !self.cells.contains(&Some(1))
    }

    /// The number of circular triads; none unless all pairs were asked and none is equal.
    pub fn circular_triads(&self) -> Option<u64> {
        let count = self.cards as u64;
        let squares: u64 = self.half_wins().iter().map(|halves| (halves / 2).pow(2)).sum();
        // n(n−1)(2n−1)/6 is the sum of squares of a grid without contradiction.
        let consistent = count * count.saturating_sub(1) * (2 * count).saturating_sub(1) / 6;
        self.is_whole().then(|| consistent.saturating_sub(squares) / 2)
    }

    /// The coefficient of consistence, 1 without a contradiction and 0 with as many as there can be; none for fewer than three cards.
    pub fn consistence(&self) -> Option<Exact> {
        let n = self.cards as i64;
        let most = if n % 2 == 1 {
            n.pow(3) - n
        } else {
            n.pow(3) - 4 * n
        };
        let triads = i64::try_from(self.circular_triads()?).ok()?;
        (n > 2)
            .then(|| fraction(24 * triads, most).map(|part| whole(1) - part))
            .flatten()
    }

    /// The circular triads themselves, each named once: every card goes before the next and the last before the first.
    pub fn triads(&self) -> Vec<[usize; 3]> {
        let wins = |a, b| self.cell(a, b) == Some(2);
        let mut found = Vec::new();
        for a in 0..self.cards {
            for b in a + 1..self.cards {
                for c in b + 1..self.cards {
                    if wins(a, b) && wins(b, c) && wins(c, a) {
                        found.push([a, b, c]);
                    } else if wins(a, c) && wins(c, b) && wins(b, a) {
                        found.push([a, c, b]);
                    }
                }
            }
        }
        found
    }

    /// Cards in tiers: by wins, and where wins are equal by the comparisons among the tied, as far as they make an order.
    pub fn tiers(&self) -> Vec<Tier<usize>> {
        let wins = self.half_wins();
        let among_tied = |card: usize| -> u64 {
            let tied = (0..self.cards).filter(|other| wins[*other] == wins[card]);
            tied.filter_map(|other| self.cell(card, other))
                .map(u64::from)
                .sum()
        };
        tiers((0..self.cards).map(|card| (card, (wins[card], among_tied(card)))))
    }
}
