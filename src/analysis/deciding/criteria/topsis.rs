//! TOPSIS: how near a row lies to the best and how far from the worst. For analysts only.
//!
//! Vector normalisation (each column divided by the root of its sum of squares), weighted; C = S⁻/(S⁺ + S⁻) with Euclidean distances
//! to the ideal and the anti-ideal (Hwang and Yoon 1981). Roots make it irrational, hence floats. Tie rule: none; it is not used to
//! decide. Adding a row can reverse the order of others, and the method cannot be explained in a meeting, so it is never the rule of a
//! result.

use super::weighted_sum::Direction;

/// One row's distances and closeness.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Closeness {
    /// Distance to the ideal.
    pub to_ideal: f64,
    /// Distance to the anti-ideal.
    pub to_anti_ideal: f64,
    /// 0 (at the anti-ideal) to 1 (at the ideal).
    pub closeness: f64,
}

/// The two ends of each column, weighted, and where the rows lie between them.
#[derive(Clone, PartialEq, Debug)]
pub struct Topsis {
    /// The best of each column.
    pub ideal: Vec<f64>,
    /// The worst of each column.
    pub anti_ideal: Vec<f64>,
    /// Each row, in the order given.
    pub rows: Vec<Closeness>,
}

/// The closeness of each row; none for ragged tables, no rows, columns of zeros, or rows that are all alike.
pub fn topsis(rows: &[Vec<f64>], weights: &[f64], directions: &[Direction]) -> Option<Topsis> {
    let ragged = rows
        .iter()
        .any(|row| row.len() != weights.len() || row.iter().any(|value| !value.is_finite()));
    if rows.is_empty() || ragged || directions.len() != weights.len() {
        return None;
    }
    let mut columns = Vec::new();
    for (at, weight) in weights.iter().enumerate() {
        let length = rows.iter().map(|row| row[at].powi(2)).sum::<f64>().sqrt();
        let column: Vec<f64> = rows.iter().map(|row| weight * row[at] / length).collect();
        if !column.iter().all(|value| value.is_finite()) {
            return None;
        }
        let high = column.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let low = column.iter().copied().fold(f64::INFINITY, f64::min);
        let (ideal, anti) = match directions[at] {
            Direction::Benefit => (high, low),
            Direction::Cost => (low, high),
        };
        columns.push((column, ideal, anti));
    }
    let rows: Option<Vec<Closeness>> = (0..rows.len())
        .map(|row| {
            let squares = columns
                .iter()
                .fold((0.0, 0.0), |(plus, minus), (column, ideal, anti)| {
                    (
                        plus + (column[row] - ideal).powi(2),
                        minus + (column[row] - anti).powi(2),
                    )
                });
            let (to_ideal, to_anti_ideal): (f64, f64) = (squares.0.sqrt(), squares.1.sqrt());
            let closeness = to_anti_ideal / (to_ideal + to_anti_ideal);
            closeness.is_finite().then_some(Closeness {
                to_ideal,
                to_anti_ideal,
                closeness,
            })
        })
        .collect();
    Some(Topsis {
        ideal: columns.iter().map(|(_, ideal, _)| *ideal).collect(),
        anti_ideal: columns.iter().map(|(_, _, anti)| *anti).collect(),
        rows: rows?,
    })
}
