//! The feasibility/impact chart as numbers: medians, quartiles, quarters of the field, and the order inside "do first".
//!
//! Each group counts once. Its view is the placement it agreed on; without one it is the median of the placements of its people. Every
//! value is exact: placements are half steps, medians of people quarter steps, medians of groups eighths. The field is divided at the
//! midpoint of the scale, never at the median of the sample. Deliberately absent: geometry (`present`), any mixing of the community's
//! view with the directorate's, and an order among equals.

use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Intervention, Layer, ScaleValue, Score};
use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeMap, BTreeSet};

/// A place on the scale from 1 to 5, as a number of eighths, 8–40.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Eighths(u8);

impl Eighths {
    /// The midpoint of the scale, 3: where the quarters of the field meet.
    pub const MIDPOINT: Self = Self(24);

    /// The number of eighths, 8 (= 1) to 40 (= 5).
    pub fn count(self) -> u8 {
        self.0
    }

    /// As a number from 1 to 5 with the decimal places that it needs (none to three), for writing it out and nothing else.
    pub fn decimal(self) -> (f64, usize) {
        let places = match self.0 % 8 {
            0 => 0,
            4 => 1,
            2 | 6 => 2,
            _ => 3,
        };
        (f64::from(self.0) / 8.0, places)
    }
}

impl From<ScaleValue> for Eighths {
    fn from(value: ScaleValue) -> Self {
        Self(4 * value.halves())
    }
}

/// One axis of one intervention, over all who placed it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Axis {
    /// The middle placement; of an even number the average of the two middle ones.
    pub median: Eighths,
    /// Lower and upper quartile (Tukey's hinges: the median of each half, the middle one belonging to both halves of an odd
    /// number); none when only one voice placed it, because one view has no spread.
    pub quartiles: Option<(Eighths, Eighths)>,
}

/// The result of one intervention in one layer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Standing {
    /// How feasible.
    pub feasibility: Axis,
    /// How much it would change.
    pub impact: Axis,
    /// How many groups placed it.
    pub placements: usize,
}

/// Where one group sees an intervention.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct GroupView {
    /// How feasible, with the spread of its people.
    pub feasibility: Axis,
    /// How much it would change, with the spread of its people.
    pub impact: Axis,
    /// How many of its people placed it, each alone.
    pub persons: usize,
    /// The group said it as one; what its people said alone is then shown and not counted.
    pub as_one: bool,
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
    pub fn of(feasibility: Eighths, impact: Eighths) -> Self {
        use Ordering::{Greater, Less};
        match (
            feasibility.cmp(&Eighths::MIDPOINT),
            impact.cmp(&Eighths::MIDPOINT),
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
    pub fn order(&self) -> (Reverse<u16>, Reverse<Eighths>) {
        let product = u16::from(self.feasibility.median.0) * u16::from(self.impact.median.0);
        (Reverse(product), Reverse(self.impact.median))
    }
}

/// All interventions as one layer sees them.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Ordered {
    /// The parts of the field in reading order, each in tiers: who shares a tier is tied. Parts without anything are left out.
    pub quarters: Vec<(Quarter, Vec<Vec<RecordId>>)>,
    /// Interventions without a placement in this layer: a state of its own, not a low score.
    pub unscored: Vec<RecordId>,
}

/// The median and spread of placements on one axis; none without a placement.
pub fn axis(values: impl IntoIterator<Item = ScaleValue>) -> Option<Axis> {
    axis_of_quarters(values.into_iter().map(|value| 2 * value.halves()).collect())
}

/// The same of values in quarter steps.
fn axis_of_quarters(mut quarters: Vec<u8>) -> Option<Axis> {
    quarters.sort_unstable();
    let count = quarters.len();
    let median = median(&quarters)?;
    let half = count.div_ceil(2);
    let quartiles = if count > 1 {
        median_pair(&quarters[..half], &quarters[count - half..])
    } else {
        None
    };
    Some(Axis { median, quartiles })
}

fn median_pair(lower: &[u8], upper: &[u8]) -> Option<(Eighths, Eighths)> {
    Some((median(lower)?, median(upper)?))
}

/// The median of sorted quarter steps: the sum of the two middle ones, which coincide for an odd number, in eighths.
fn median(sorted: &[u8]) -> Option<Eighths> {
    let upper = sorted.get(sorted.len() / 2)?;
    let lower = sorted.get((sorted.len().saturating_sub(1)) / 2)?;
    Some(Eighths(lower + upper))
}

/// The placements of one intervention: by group, then by person.
pub type Placed<'a> = BTreeMap<(Option<RecordId>, Option<RecordId>), &'a Score>;

/// Who placed an intervention where, in one layer: a group, then none for what it said as one, or one of its people. No group stands
/// for the directorate, or for a committee.
///
/// Acts never make a second placement of a voice; should a file bring one, the younger record counts.
pub fn placements(project: &Project, intervention: RecordId, layer: Layer) -> Placed<'_> {
    project
        .all::<Score>()
        .filter(|(_, score)| score.intervention == intervention && score.layer == layer)
        .map(|(_, score)| ((score.group, score.person), score))
        .collect()
}

/// Each group's own view of an intervention in one layer.
pub fn group_views(
    project: &Project,
    intervention: RecordId,
    layer: Layer,
) -> BTreeMap<Option<RecordId>, GroupView> {
    views_of(placements(project, intervention, layer))
}

fn views_of(placed: Placed) -> BTreeMap<Option<RecordId>, GroupView> {
    let mut said: BTreeMap<Option<RecordId>, (Option<&Score>, Vec<&Score>)> = BTreeMap::new();
    for ((group, person), score) in placed {
        let (as_one, persons) = said.entry(group).or_default();
        match person {
            None => *as_one = Some(score),
            Some(_) => persons.push(score),
        }
    }
    let view = |(group, (as_one, persons)): (_, (Option<&Score>, Vec<&Score>))| {
        let said: Vec<&Score> = as_one.map_or_else(|| persons.clone(), |score| vec![score]);
        let view = GroupView {
            feasibility: axis(said.iter().map(|score| score.feasibility))?,
            impact: axis(said.iter().map(|score| score.impact))?,
            persons: persons.len(),
            as_one: as_one.is_some(),
        };
        Some((group, view))
    };
    said.into_iter().filter_map(view).collect()
}

/// What one group sees, as a standing of its own.
pub fn group_standing(
    project: &Project,
    intervention: RecordId,
    layer: Layer,
    group: Option<RecordId>,
) -> Option<Standing> {
    if is_collecting(project) {
        return None;
    }
    let view = group_views(project, intervention, layer).remove(&group)?;
    Some(Standing {
        feasibility: view.feasibility,
        impact: view.impact,
        placements: 1,
    })
}

/// The result of one intervention in one layer; none without a placement.
///
/// None while views are being collected, so that earlier placements do not influence later ones.
pub fn standing(project: &Project, intervention: RecordId, layer: Layer) -> Option<Standing> {
    if is_collecting(project) {
        return None;
    }
    standing_of(placements(project, intervention, layer))
}

fn standing_of(placed: Placed) -> Option<Standing> {
    let views: Vec<GroupView> = views_of(placed).into_values().collect();
    // The people of a single group are the only spread there is.
    if let [only] = views[..] {
        return Some(Standing {
            feasibility: only.feasibility,
            impact: only.impact,
            placements: 1,
        });
    }
    // A median of half steps is a whole number of quarter steps, so halving its eighths loses nothing.
    let over_groups = |axis: fn(&GroupView) -> Axis| {
        axis_of_quarters(views.iter().map(|view| axis(view).median.0 / 2).collect())
    };
    Some(Standing {
        feasibility: over_groups(|view| view.feasibility)?,
        impact: over_groups(|view| view.impact)?,
        placements: views.len(),
    })
}

/// The results of all interventions in one layer, as `standing` gives them, in one walk.
pub fn standings(project: &Project, layer: Layer) -> BTreeMap<RecordId, Standing> {
    let mut placed: BTreeMap<RecordId, Placed> = BTreeMap::new();
    if !is_collecting(project) {
        for (_, score) in project.all::<Score>().filter(|(_, score)| score.layer == layer) {
            let of_one = placed.entry(score.intervention).or_default();
            of_one.insert((score.group, score.person), score);
        }
    }
    let of_one = |(id, placed)| Some((id, standing_of(placed)?));
    placed.into_iter().filter_map(of_one).collect()
}

/// Views are being collected, so that no result is shown.
pub fn is_collecting(project: &Project) -> bool {
    project
        .assessment()
        .is_some_and(|assessment| assessment.collecting_views)
}

/// How many voices have placed something: groups as one, single people, the committee, the directorate.
pub fn voices_heard(project: &Project) -> usize {
    let voices: BTreeSet<(Layer, Option<RecordId>, Option<RecordId>)> = project
        .all::<Score>()
        .map(|(_, score)| (score.layer, score.group, score.person))
        .collect();
    voices.len()
}

/// How many people of a group have placed something, each alone.
pub fn persons_heard(project: &Project, layer: Layer, group: Option<RecordId>) -> usize {
    let persons: BTreeSet<RecordId> = project
        .all::<Score>()
        .filter(|(_, score)| score.layer == layer && score.group == group)
        .filter_map(|(_, score)| score.person)
        .collect();
    persons.len()
}

/// All interventions in one layer: by part of the field, then in tiers.
pub fn ordered(project: &Project, layer: Layer) -> Ordered {
    let standings = standings(project, layer);
    ordered_by(project, |id| standings.get(&id).copied())
}

/// The same as one group sees them.
pub fn ordered_of(project: &Project, layer: Layer, group: Option<RecordId>) -> Ordered {
    ordered_by(project, |id| group_standing(project, id, layer, group))
}

fn ordered_by(project: &Project, standing: impl Fn(RecordId) -> Option<Standing>) -> Ordered {
    let mut unscored = Vec::new();
    let mut sorted: BTreeMap<_, Vec<RecordId>> = BTreeMap::new();
    for (id, _) in project.all::<Intervention>() {
        match standing(id) {
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
