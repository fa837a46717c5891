//! The feasibility/impact chart as numbers: medians, spread, quarters of the field, and the order inside "do first".
//!
//! Every value is exact: placements are half steps, so a median is a whole number of quarter steps. The field is divided at the
//! midpoint of the scale, never at the middle of the sample. Deliberately absent: geometry (`present`), any mixing of the
//! community's view with the directorate's, and a silent order among equals.

use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Intervention, Layer, ScaleValue, Score};
use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;

/// A place on the scale from 1 to 5, as a number of quarter steps, 4–20.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Quarters(u8);

impl Quarters {
    /// The midpoint of the scale, 3: where the quarters of the field meet.
    pub const MIDPOINT: Self = Self(12);

    /// The number of quarter steps, 4 (= 1.00) to 20 (= 5.00).
    pub fn count(self) -> u8 {
        self.0
    }

    /// As a number from 1 to 5 with the decimal places that it needs (none to two), for writing it out and nothing else.
    pub fn decimal(self) -> (f64, usize) {
        let places = match self.0 % 4 {
            0 => 0,
            2 => 1,
            _ => 2,
        };
        (f64::from(self.0) / 4.0, places)
    }
}

impl From<ScaleValue> for Quarters {
    fn from(value: ScaleValue) -> Self {
        Self(2 * value.halves())
    }
}

/// One axis of one intervention, over all who placed it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Axis {
    /// The middle placement; of an even number the average of the two middle ones.
    pub median: Quarters,
    /// Lower and upper quartile (Tukey's hinges: the median of each half, the middle one belonging to both halves of an odd
    /// number); none when only one group placed it, because one view has no spread.
    pub quartiles: Option<(Quarters, Quarters)>,
}

/// Where an intervention stands in one layer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Standing {
    /// How feasible.
    pub feasibility: Axis,
    /// How much it would change.
    pub impact: Axis,
    /// How many placed it.
    pub placements: usize,
}

/// Which part of the field a point is in. A point on a dividing line is in no quarter: it is to be discussed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Quarter {
    /// Feasible and of high impact.
    DoFirst,
    /// On one of the dividing lines, or where they cross.
    OnTheLine,
    /// Hard, but of high impact.
    PlanWell,
    /// Feasible, but of low impact.
    QuickHelp,
    /// Hard and of low impact.
    LeaveForNow,
}

impl Quarter {
    /// All, in reading order of the list beside the chart.
    pub const ALL: [Self; 5] = [
        Self::DoFirst,
        Self::OnTheLine,
        Self::PlanWell,
        Self::QuickHelp,
        Self::LeaveForNow,
    ];

    /// The key of its texts.
    pub fn code(self) -> &'static str {
        match self {
            Self::DoFirst => "do-first",
            Self::OnTheLine => "on-the-line",
            Self::PlanWell => "plan-well",
            Self::QuickHelp => "quick-help",
            Self::LeaveForNow => "leave-for-now",
        }
    }

    /// The part of the field that holds this point.
    pub fn of(feasibility: Quarters, impact: Quarters) -> Self {
        use Ordering::{Greater, Less};
        match (
            feasibility.cmp(&Quarters::MIDPOINT),
            impact.cmp(&Quarters::MIDPOINT),
        ) {
            (Greater, Greater) => Self::DoFirst,
            (Less, Greater) => Self::PlanWell,
            (Greater, Less) => Self::QuickHelp,
            (Less, Less) => Self::LeaveForNow,
            _ => Self::OnTheLine,
        }
    }
}

impl Standing {
    /// The part of the field that it is in.
    pub fn quarter(&self) -> Quarter {
        Quarter::of(self.feasibility.median, self.impact.median)
    }

    /// The order inside "do first": the larger product of the medians, then the larger impact. Equal keys are a tie.
    pub fn order(&self) -> (Reverse<u16>, Reverse<Quarters>) {
        let product = u16::from(self.feasibility.median.0) * u16::from(self.impact.median.0);
        (Reverse(product), Reverse(self.impact.median))
    }
}

/// All interventions as one layer sees them.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Ordered {
    /// The parts of the field in reading order, each in tiers: who shares a tier is tied. Parts without anything are left out.
    pub quarters: Vec<(Quarter, Vec<Vec<RecordId>>)>,
    /// Interventions that nobody placed in this layer: a state of its own, not a low score.
    pub unscored: Vec<RecordId>,
}

/// The median and spread of placements on one axis; none without a placement.
pub fn axis(values: impl IntoIterator<Item = ScaleValue>) -> Option<Axis> {
    let mut halves: Vec<u8> = values.into_iter().map(ScaleValue::halves).collect();
    halves.sort_unstable();
    let count = halves.len();
    let median = median(&halves)?;
    let half = count.div_ceil(2);
    let quartiles = if count > 1 {
        median_pair(&halves[..half], &halves[count - half..])
    } else {
        None
    };
    Some(Axis { median, quartiles })
}

fn median_pair(lower: &[u8], upper: &[u8]) -> Option<(Quarters, Quarters)> {
    Some((median(lower)?, median(upper)?))
}

/// The median of sorted half steps: the sum of the two middle ones, which coincide for an odd number, in quarter steps.
fn median(sorted: &[u8]) -> Option<Quarters> {
    let upper = sorted.get(sorted.len() / 2)?;
    let lower = sorted.get((sorted.len().saturating_sub(1)) / 2)?;
    Some(Quarters(lower + upper))
}

/// Who placed an intervention where, in one layer. `None` stands for the directorate, or for a committee that scores as one.
///
/// Each group counts once. Acts never make a second placement of a group; should a file bring one, the younger record counts.
pub fn placements(
    project: &Project,
    intervention: RecordId,
    layer: Layer,
) -> BTreeMap<Option<RecordId>, &Score> {
    project
        .all::<Score>()
        .filter(|(_, score)| score.intervention == intervention && score.layer == layer)
        .map(|(_, score)| (score.group, score))
        .collect()
}

/// Where an intervention stands in one layer; none while nobody placed it.
pub fn standing(project: &Project, intervention: RecordId, layer: Layer) -> Option<Standing> {
    let placed = placements(project, intervention, layer);
    Some(Standing {
        feasibility: axis(placed.values().map(|score| score.feasibility))?,
        impact: axis(placed.values().map(|score| score.impact))?,
        placements: placed.len(),
    })
}

/// All interventions in one layer: by part of the field, then in tiers.
pub fn ordered(project: &Project, layer: Layer) -> Ordered {
    let mut unscored = Vec::new();
    let mut sorted: BTreeMap<_, Vec<RecordId>> = BTreeMap::new();
    for (id, _) in project.all::<Intervention>() {
        match standing(project, id, layer) {
            Some(standing) => sorted
                .entry((standing.quarter(), standing.order()))
                .or_default()
                .push(id),
            None => unscored.push(id),
        }
    }
    let mut quarters: Vec<(Quarter, Vec<Vec<RecordId>>)> = Vec::new();
    for ((quarter, _), tier) in sorted {
        match quarters.last_mut() {
            Some((last, tiers)) if *last == quarter => tiers.push(tier),
            _ => quarters.push((quarter, vec![tier])),
        }
    }
    Ordered { quarters, unscored }
}
