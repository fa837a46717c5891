//! Pairs implied by the pairs that were asked: the transitive closure, where a before b and b before c give a before c.
//!
//! Used for grids of so many cards that not all pairs are asked. A pair that was asked keeps its answer, "do not know" too. Contradicting
//! answers imply nothing. Tie rule: equal to equal is equal. Deliberately absent: guessing pairs that are not implied.

use super::grid::GridOutcome;
use std::collections::BTreeSet;

/// The pairs that were not asked and follow from those that were. `unknown` holds the pairs answered with "do not know".
pub fn implied(cards: usize, said: &[GridOutcome], unknown: &[(usize, usize)]) -> Vec<GridOutcome> {
    let mut reaches = vec![vec![false; cards]; cards];
    let mut before = vec![vec![false; cards]; cards];
    let mut asked: BTreeSet<(usize, usize)> = BTreeSet::new();
    let pair = |a: usize, b: usize| (a.min(b), a.max(b));
    asked.extend(unknown.iter().map(|(a, b)| pair(*a, *b)));
    for outcome in said {
        let (a, b, equal) = match *outcome {
            GridOutcome::Wins(a, b) => (a, b, false),
            GridOutcome::Equal(a, b) => (a, b, true),
        };
        if a >= cards || b >= cards || a == b {
            continue;
        }
        asked.insert(pair(a, b));
        reaches[a][b] = true;
        before[a][b] = !equal;
        reaches[b][a] |= equal;
    }
    for through in 0..cards {
        for a in 0..cards {
            for b in 0..cards {
                if reaches[a][through] && reaches[through][b] {
                    reaches[a][b] = true;
                    before[a][b] |= before[a][through] || before[through][b];
                }
            }
        }
    }
    let all = (0..cards).flat_map(|a| (a + 1..cards).map(move |b| (a, b)));
    let follows = |(a, b): (usize, usize)| match (reaches[a][b], reaches[b][a]) {
        (true, false) => before[a][b].then_some(GridOutcome::Wins(a, b)),
        (false, true) => before[b][a].then_some(GridOutcome::Wins(b, a)),
        (true, true) if !before[a][b] && !before[b][a] => Some(GridOutcome::Equal(a, b)),
        _ => None,
    };
    all.filter(|pair| !asked.contains(pair))
        .filter_map(follows)
        .collect()
}
