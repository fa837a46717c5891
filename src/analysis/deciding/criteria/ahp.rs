//! Weights of criteria by pairwise judgements (AHP), for at most seven criteria and never for options.
//!
//! The weights are the principal eigenvector of the matrix of judgements (Saaty 1980), CI = (λ − n)/(n − 1), CR = CI/RI. The random
//! index depends on who simulated it, so the table is named with the result. Floats are needed, because the eigenvector is irrational.
//! Tie rule: none is needed, weights are no order. Deliberately absent: use for options, whose order can be reversed by adding a copy of
//! one of them (Belton and Gear 1983).

/// Most criteria: more than 21 comparisons tire people.
pub const MOST_CRITERIA: usize = 7;

/// Whose table of random consistency indices.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RandomIndex {
    /// Saaty (1980).
    Saaty,
    /// Alonso and Lamata (2006).
    AlonsoLamata,
}

impl RandomIndex {
    /// The index for so many criteria; none outside 3–7.
    pub fn value(self, criteria: usize) -> Option<f64> {
        let table = match self {
            Self::Saaty => [0.58, 0.90, 1.12, 1.24, 1.32],
            Self::AlonsoLamata => [0.5245, 0.8815, 1.1086, 1.2479, 1.3417],
        };
        table.get(criteria.checked_sub(3)?).copied()
    }
}

/// Weights and how consistent the judgements are.
#[derive(Clone, PartialEq, Debug)]
pub struct AhpWeights {
    /// One weight per criterion; they add up to 1.
    pub weights: Vec<f64>,
    /// The principal eigenvalue, at least the number of criteria.
    pub lambda: f64,
}

impl AhpWeights {
    /// (λ − n)/(n − 1); 0 for fewer than two criteria.
    pub fn consistency_index(&self) -> f64 {
        let n = self.weights.len() as f64;
        if n < 2.0 {
            0.0
        } else {
            (self.lambda - n) / (n - 1.0)
        }
    }

    /// The index against that of random judgements; above 0.1 the judgements are to be talked over again. None below 3 criteria.
    pub fn consistency_ratio(&self, table: RandomIndex) -> Option<f64> {
        Some(self.consistency_index() / table.value(self.weights.len())?)
    }
}

/// The weights of a matrix whose upper half is given row by row: how many times as important the row is as the column, above 0.
///
/// None for a wrong number of judgements, for judgements that are not positive, and for more than seven criteria.
pub fn ahp_weights(criteria: usize, upper: &[f64]) -> Option<AhpWeights> {
    let count = criteria * criteria.saturating_sub(1) / 2;
    let sound = |judgement: &f64| judgement.is_finite() && *judgement > 0.0;
    if criteria == 0 || criteria > MOST_CRITERIA || upper.len() != count || !upper.iter().all(sound) {
        return None;
    }
    let pairs = (0..criteria).flat_map(|row| (row + 1..criteria).map(move |column| (row, column)));
    let mut matrix = vec![vec![1.0; criteria]; criteria];
    for ((row, column), judgement) in pairs.zip(upper) {
        matrix[row][column] = *judgement;
        matrix[column][row] = 1.0 / judgement;
    }
    // Power iteration: a positive matrix has one largest eigenvalue, and the vector converges to its eigenvector (Perron).
    let mut weights = vec![1.0 / criteria as f64; criteria];
    let mut lambda = criteria as f64;
    for _ in 0..10_000 {
        let product: Vec<f64> = matrix
            .iter()
            .map(|row| row.iter().zip(&weights).map(|(a, w)| a * w).sum())
            .collect();
        lambda = product.iter().sum();
        let next: Vec<f64> = product.iter().map(|value| value / lambda).collect();
        let moved = next
            .iter()
            .zip(&weights)
            .map(|(a, b)| (a - b).abs())
            .fold(0.0, f64::max);
        weights = next;
        if moved < 1e-15 {
            break;
        }
    }
    Some(AhpWeights { weights, lambda })
}
