//! The placements behind the circles of the feasibility/impact chart: one point for each group that placed as one and for each person.
//!
//! People of a group are points of their own only where at least five of them placed the card; of fewer the group's median alone is
//! shown. A point that its own circle would cover is drawn at the circle's rim. Deliberately absent: the directorate, which has its ring,
//! and any result while views are collected.

use crate::analysis::deciding::feasibility_impact::{Eighths, group_views, is_collecting, placements};
use crate::analysis::protection::small_groups::FEWEST;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Intervention, Layer};
use crate::present::deciding::disc::{Disc, Point};
use crate::present::deciding::feasibility_impact::{Chart, place};
use crate::present::deciding::need_rows::GroupTag;
use std::f64::consts::TAU;

/// Radius of a point.
pub const POINT: f64 = 0.011;

/// The angle between neighbours of a spiral in which none covers another, as in a sunflower.
const GOLDEN: f64 = 2.399_963;

/// One voice as a point.
#[derive(Clone, PartialEq, Debug)]
pub struct VoicePoint {
    /// The intervention that it placed.
    pub id: RecordId,
    /// Whose; none for a committee.
    pub group: Option<RecordId>,
    /// One person; otherwise a group as one, or the median of its few people.
    pub person: bool,
    /// How feasible.
    pub feasibility: Eighths,
    /// How much it would change.
    pub impact: Eighths,
    /// Where it is drawn.
    pub at: Point,
}

/// One voice in the table: what a group says, and how many of its people stand behind that.
#[derive(Clone, PartialEq, Debug)]
pub struct VoiceRow {
    /// The intervention.
    pub id: RecordId,
    /// Whose; none for a committee and for the directorate.
    pub tag: Option<GroupTag>,
    /// Community or directorate.
    pub layer: Layer,
    /// How feasible.
    pub feasibility: Eighths,
    /// How much it would change.
    pub impact: Eighths,
    /// How many of its people placed the card alone; none where they are too few to be shown.
    pub persons: Option<usize>,
    /// The group said it as one.
    pub as_one: bool,
}

/// All voices of the community as points around the circles of this chart; of one group alone when it is named.
pub fn voice_points(project: &Project, chart: &Chart, only: Option<Option<RecordId>>) -> Vec<VoicePoint> {
    if is_collecting(project) {
        return Vec::new();
    }
    let mut points = Vec::new();
    for disc in &chart.discs {
        let mut own = Vec::new();
        for (group, view) in group_views(project, disc.id, Layer::Community) {
            if only.is_some_and(|only| only != group) {
                continue;
            }
            let few = view.persons < FEWEST as usize;
            if view.as_one || few {
                own.push((group, false, view.feasibility.median, view.impact.median));
            }
            if !few {
                let persons = placements(project, disc.id, Layer::Community).into_iter();
                own.extend(
                    persons
                        .filter(|((of, person), _)| *of == group && person.is_some())
                        .map(|(_, score)| (group, true, score.feasibility.into(), score.impact.into())),
                );
            }
        }
        // People in the order of their places: which of them came first leaves no trace.
        own.sort_unstable();
        points.extend(laid_out(disc, &own));
    }
    points
}

/// Points on one place in a spiral; those that the circle covers around its rim.
fn laid_out(disc: &Disc, own: &[(Option<RecordId>, bool, Eighths, Eighths)]) -> Vec<VoicePoint> {
    let reach = disc.radius + POINT;
    let covered = |at: &Point| (at.x - disc.centre.x).hypot(at.y - disc.centre.y) < reach;
    let under: usize = own.iter().filter(|(.., f, i)| covered(&place(*f, *i))).count();
    let per_ring = ((TAU * (reach + POINT)) / (2.4 * POINT)).floor().max(1.0) as usize;
    let (mut at_rim, mut before) = (0_usize, Vec::new());
    own.iter()
        .map(|(group, person, feasibility, impact)| {
            let home = place(*feasibility, *impact);
            let at = if covered(&home) {
                let (ring, step) = (at_rim / per_ring, at_rim % per_ring);
                let on_ring = per_ring.min(under - ring * per_ring);
                at_rim += 1;
                let angle = TAU * step as f64 / on_ring as f64 - TAU / 4.0;
                let radius = reach + POINT * (0.4 + 2.2 * ring as f64);
                Point {
                    x: disc.centre.x + radius * angle.cos(),
                    y: disc.centre.y + radius * angle.sin(),
                }
            } else {
                let same = before
                    .iter()
                    .filter(|known| **known == (feasibility, impact))
                    .count();
                before.push((feasibility, impact));
                let radius = 2.1 * POINT * (same as f64).sqrt();
                let angle = GOLDEN * same as f64;
                Point {
                    x: home.x + radius * angle.cos(),
                    y: home.y + radius * angle.sin(),
                }
            };
            VoicePoint {
                id: disc.id,
                group: *group,
                person: *person,
                feasibility: *feasibility,
                impact: *impact,
                at,
            }
        })
        .collect()
}

/// The table of voices: each group once for each intervention, in the order of numbers; the directorate last.
pub fn voice_rows(project: &Project) -> Vec<VoiceRow> {
    if is_collecting(project) {
        return Vec::new();
    }
    let mut rows = Vec::new();
    for (id, _) in project.all::<Intervention>() {
        for layer in [Layer::Community, Layer::Directorate] {
            let views = group_views(project, id, layer);
            let groups: Vec<Option<RecordId>> = views.keys().copied().collect();
            let tags = GroupTag::of_all(project, &groups);
            rows.extend(views.into_iter().zip(tags).map(|((group, view), tag)| VoiceRow {
                id,
                tag: group.is_some().then_some(tag),
                layer,
                feasibility: view.feasibility.median,
                impact: view.impact.median,
                persons: (view.persons == 0 || view.persons >= FEWEST as usize).then_some(view.persons),
                as_one: view.as_one,
            }));
        }
    }
    rows
}
