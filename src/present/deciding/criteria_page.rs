//! The result of a set of criteria as rows with bars, and its weights as shares of a hundred.
//!
//! Deliberately absent: words; where bars begin and end is in thousandths of the scale from worst to best.

use crate::analysis::deciding::criteria::ahp::RandomIndex;
use crate::analysis::deciding::criteria::from_records::{LayerResult, result, weights};
use crate::analysis::numbers::exact::rounded;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{CriteriaSet, Intervention, Layer, Weighing};
use crate::present::deciding::budget_page::Named;
use crate::present::deciding::feasibility_impact::numbers;

/// Above this ratio the judgements are to be talked over again, in hundredths.
pub const INCONSISTENT: i64 = 10;

/// One row.
#[derive(Clone, PartialEq, Debug)]
pub struct ResultRow {
    /// The intervention.
    pub what: Named,
    /// At least and at most, in thousandths.
    pub range: (i64, i64),
    /// Scores missing, and scores that are "we do not know".
    pub missing: (usize, usize),
    /// Differs too little from the first to tell.
    pub like_the_first: bool,
    /// First of 1,000 random weightings: alone, and shared.
    pub firsts: Option<(usize, usize)>,
    /// For analysts, in thousandths.
    pub closeness: Option<i64>,
}

/// A change of weight that puts another intervention first, in hundredths.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct FlipRow {
    pub criterion: String,
    pub from: i64,
    pub to: i64,
    pub what: Named,
}

/// A layer's result.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct ResultView {
    pub rows: Vec<ResultRow>,
    pub voices: usize,
    pub complete: bool,
    pub flips: Vec<FlipRow>,
}

/// Weights in tenths of a per cent, with the consistency ratio in thousandths (Saaty's and Alonso and Lamata's table).
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct WeightsView {
    pub shares: Vec<i64>,
    pub ratio: Option<(i64, i64)>,
}

/// The weights of a set.
pub fn weights_view(set: &CriteriaSet) -> Option<WeightsView> {
    let weights = weights(set)?;
    let thousandths = |value: f64| (value * 1000.0).round() as i64;
    let ratio = weights.pairs.as_ref().and_then(|pairs| {
        let saaty = pairs.consistency_ratio(RandomIndex::Saaty)?;
        let other = pairs.consistency_ratio(RandomIndex::AlonsoLamata)?;
        Some((thousandths(saaty), thousandths(other)))
    });
    Some(WeightsView {
        shares: weights.shares.iter().map(|share| rounded(share, 1000)).collect(),
        ratio,
    })
}

/// The result of a layer; none while there is nothing to show.
pub fn result_view(project: &Project, id: RecordId, layer: Layer) -> Option<ResultView> {
    let set = project.get::<CriteriaSet>(id)?;
    let LayerResult {
        rows,
        voices,
        flips,
        complete,
    } = result(project, id, layer)?;
    let shares = weights(set)?.shares;
    let numbers = numbers(project);
    let named = |id: RecordId| Named {
        number: numbers.get(&id).copied().unwrap_or_default(),
        id,
        title: project
            .get::<Intervention>(id)
            .map(|it| it.title.clone())
            .unwrap_or_default(),
    };
    let flips = flips
        .into_iter()
        .map(|(flip, id)| FlipRow {
            criterion: set
                .criteria
                .get(flip.criterion)
                .map(|it| it.name.clone())
                .unwrap_or_default(),
            from: shares
                .get(flip.criterion)
                .map(|share| rounded(share, 100))
                .unwrap_or_default(),
            to: rounded(&flip.to, 100),
            what: named(id),
        })
        .collect();
    let row = |row: crate::analysis::deciding::criteria::from_records::Scored| ResultRow {
        what: named(row.intervention),
        range: (rounded(&row.range.low, 1000), rounded(&row.range.high, 1000)),
        missing: (row.missing, row.unknown),
        like_the_first: row.like_the_first,
        firsts: row.firsts.map(|firsts| (firsts.alone, firsts.shared)),
        closeness: row.closeness.map(|it| (it.closeness * 1000.0).round() as i64),
    };
    Some(ResultView {
        rows: rows.into_iter().map(row).collect(),
        voices,
        complete,
        flips,
    })
}

/// Pairs that were not compared yet; none where weights come from points.
pub fn open_pairs(set: &CriteriaSet) -> usize {
    match &set.weighing {
        Weighing::Pairs(judgements) => judgements.iter().filter(|it| it.is_none()).count(),
        Weighing::Swing => 0,
    }
}
