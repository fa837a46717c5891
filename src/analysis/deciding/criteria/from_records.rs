//! From score records to the weighted sum of each intervention, one result per layer.
//!
//! Every group, the committee and the directorate count once if they scored anything in the layer; missing scores give a range, and the
//! result is the mean of the ranges. The layers are never mixed. Deliberately absent: an order among equals.

use super::ahp::{AhpWeights, ahp_weights};
use super::sensitivity::{Firsts, Flip, random_firsts, smallest_flips};
use super::topsis::{Closeness, topsis};
use super::weighted_sum::{Criterion, Direction, ValueRange, no_clear_difference, value_of, weighted_sum};
use super::weights::swing_weights;
use crate::analysis::numbers::exact::{Exact, fraction, mean};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{
    CriteriaScore, CriteriaSet, Given, GoodEnd, Intervention, Judgement, Layer, ScaleValue, Weighing,
};
use num_traits::ToPrimitive;
use std::collections::{BTreeMap, BTreeSet};

/// Weights of irrational origin are kept in millionths.
const MILLION: u64 = 1_000_000;

/// The weights of a set and, where they come from comparisons, how consistent those are.
#[derive(Clone, PartialEq, Debug)]
pub struct Weights {
    /// One per criterion; they add up to 1.
    pub shares: Vec<Exact>,
    /// The comparisons behind them.
    pub pairs: Option<AhpWeights>,
}

/// The weights of a set; none without criteria, while all points are 0, or while comparisons are missing.
pub fn weights(set: &CriteriaSet) -> Option<Weights> {
    match &set.weighing {
        Weighing::Swing => {
            let points: Vec<u32> = set.criteria.iter().map(|it| it.points).collect();
            let shares = swing_weights(&points).filter(|shares| !shares.is_empty())?;
            Some(Weights { shares, pairs: None })
        }
        Weighing::Pairs(judgements) => {
            let times = |step: i8| {
                let times = f64::from(step.unsigned_abs()) + 1.0;
                if step < 0 { 1.0 / times } else { times }
            };
            // No weights follow until every pair was compared.
            let judged = |it: &Option<Judgement>| it.map(|it| times(it.step()));
            let upper: Vec<f64> = judgements.iter().map(judged).collect::<Option<_>>()?;
            let pairs = ahp_weights(set.criteria.len(), &upper)?;
            let whole = |weight: &f64| (weight * MILLION as f64).round() as u64;
            let parts: Vec<u64> = pairs.weights.iter().map(whole).collect();
            let sum: u64 = parts.iter().sum();
            let shares = parts
                .iter()
                .map(|part| fraction(*part, sum))
                .collect::<Option<_>>()?;
            Some(Weights {
                shares,
                pairs: Some(pairs),
            })
        }
    }
}

/// One intervention's result in one layer.
#[derive(Clone, PartialEq, Debug)]
pub struct Scored {
    /// Which one.
    pub intervention: RecordId,
    /// The least and the greatest value that it can have.
    pub range: ValueRange,
    /// Scores that are missing: nothing entered.
    pub missing: usize,
    /// Scores that are "we do not know".
    pub unknown: usize,
    /// Differs too little from the highest to tell.
    pub like_the_first: bool,
    /// In how many of the random weightings it is first; only where no score of any intervention is missing.
    pub firsts: Option<Firsts>,
    /// For analysts.
    pub closeness: Option<Closeness>,
}

/// A layer's result.
#[derive(Clone, PartialEq, Debug)]
pub struct LayerResult {
    /// The highest middle of the range first; equal ones in the order in which they were put forward.
    pub rows: Vec<Scored>,
    /// Voices that scored.
    pub voices: usize,
    /// The smallest changes of one weight that put another intervention first.
    pub flips: Vec<(Flip, RecordId)>,
    /// Every score of every intervention is there.
    pub complete: bool,
}

/// Who scored what: criterion, intervention and voice.
type Cells = BTreeMap<(RecordId, RecordId, Option<RecordId>), Given>;

/// The result of one layer; none without scores or without weights.
pub fn result(project: &Project, id: RecordId, layer: Layer) -> Option<LayerResult> {
    let set = project.get::<CriteriaSet>(id)?;
    let weights = weights(set)?;
    let known: BTreeSet<RecordId> = set.criteria.iter().map(|it| it.id).collect();
    let cells: Cells = project
        .all::<CriteriaScore>()
        .filter(|(_, it)| it.set == id && it.layer == layer && known.contains(&it.criterion))
        .map(|(_, it)| ((it.criterion, it.intervention, it.group), it.given))
        .collect();
    let voices: BTreeSet<Option<RecordId>> = cells.keys().map(|(.., group)| *group).collect();
    if voices.is_empty() {
        return None;
    }
    let directions: Vec<Direction> = set.criteria.iter().map(direction).collect();
    let criteria: Vec<Criterion> = weights
        .shares
        .iter()
        .zip(&directions)
        .map(|(weight, direction)| Criterion {
            weight: weight.clone(),
            direction: *direction,
        })
        .collect();
    let interventions: Vec<RecordId> = project.all::<Intervention>().map(|(id, _)| id).collect();
    let mut rows: Vec<Scored> = Vec::new();
    let mut table: Vec<Vec<Vec<ScaleValue>>> = Vec::new();
    for intervention in interventions {
        let (mut lows, mut highs) = (Vec::new(), Vec::new());
        let (mut missing, mut unknown) = (0, 0);
        let mut columns = vec![Vec::new(); criteria.len()];
        for voice in &voices {
            let mut scores = Vec::new();
            for (at, criterion) in set.criteria.iter().enumerate() {
                let given = cells.get(&(criterion.id, intervention, *voice));
                scores.push(match given {
                    Some(Given::Value(value)) => {
                        columns[at].push(*value);
                        Some(*value)
                    }
                    Some(Given::Unknown) => {
                        unknown += 1;
                        None
                    }
                    None => {
                        missing += 1;
                        None
                    }
                });
            }
            let range = weighted_sum(&criteria, &scores);
            lows.push(range.low);
            highs.push(range.high);
        }
        rows.push(Scored {
            intervention,
            range: ValueRange {
                low: mean(&lows)?,
                high: mean(&highs)?,
            },
            missing,
            unknown,
            like_the_first: false,
            firsts: None,
            closeness: None,
        });
        table.push(columns);
    }
    let complete = rows.iter().all(|row| row.missing + row.unknown == 0);
    let mut flips = Vec::new();
    if complete {
        let value = |(scores, direction): (&Vec<ScaleValue>, &Direction)| {
            let values: Vec<Exact> = scores.iter().map(|score| value_of(*score, *direction)).collect();
            mean(&values)
        };
        let values: Vec<Vec<Exact>> = table
            .iter()
            .map(|row| row.iter().zip(&directions).map(value).collect::<Option<Vec<_>>>())
            .collect::<Option<_>>()?;
        let found = smallest_flips(&weights.shares, &values);
        flips = found
            .into_iter()
            .map(|flip| (rows[flip.row].intervention, flip))
            .map(|(id, flip)| (flip, id))
            .collect();
        for (row, firsts) in rows.iter_mut().zip(random_firsts(&weights.shares, &values)) {
            row.firsts = Some(firsts);
        }
        for (row, closeness) in rows.iter_mut().zip(closeness(&table, &weights, &directions)) {
            row.closeness = Some(closeness);
        }
    }
    rows.sort_by_key(|row| std::cmp::Reverse(&row.range.low + &row.range.high));
    if let Some(first) = rows.first().map(|row| row.range.clone()) {
        for row in rows.iter_mut().skip(1) {
            row.like_the_first = no_clear_difference(&criteria, &first, &row.range);
        }
    }
    Some(LayerResult {
        rows,
        voices: voices.len(),
        flips,
        complete,
    })
}

fn direction(criterion: &crate::domain::records::SetCriterion) -> Direction {
    match criterion.good {
        GoodEnd::High => Direction::Benefit,
        GoodEnd::Low => Direction::Cost,
    }
}

/// TOPSIS over the mean scores; nothing where it is not defined.
fn closeness(table: &[Vec<Vec<ScaleValue>>], weights: &Weights, directions: &[Direction]) -> Vec<Closeness> {
    let midpoint = |scores: &Vec<ScaleValue>| {
        let sum: f64 = scores.iter().map(|score| f64::from(*score)).sum();
        sum / scores.len() as f64
    };
    let rows: Vec<Vec<f64>> = table
        .iter()
        .map(|row| row.iter().map(midpoint).collect())
        .collect();
    let shares: Vec<f64> = weights
        .shares
        .iter()
        .map(|share| share.to_f64().unwrap_or_default())
        .collect();
    topsis(&rows, &shares, directions).map_or_else(Vec::new, |found| found.rows)
}
