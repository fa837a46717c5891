//! The feasibility/impact chart as shapes in a square of side 1, and as the table behind it.
//!
//! x grows with feasibility and y grows downwards as screens do, so high impact is at the top. The square looks the same in every
//! language: it is never mirrored. Deliberately absent: colours, texts, and pixels.

use crate::analysis::deciding::feasibility_impact::{
    Eighths, Quarter, Standing, group_standing, is_collecting, placements, standings,
};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Intervention, Layer, ScaleValue, Score};
use crate::present::deciding::disc::{Disc, Point, QuartileBars};
use crate::present::deciding::side_by_side::separate;
use std::collections::BTreeMap;

/// Room between the ends of the scale and the edge of the square, so that a circle at 1 or 5 is whole.
pub const MARGIN: f64 = 0.08;
/// Radius of the circle of the intervention that reaches most people.
pub const LARGEST: f64 = 0.062;
/// Radius below which a number in a circle is no longer readable across a room.
pub const SMALLEST: f64 = 0.03;
/// The whole steps of both scales.
pub const SCALE: [u8; 5] = [1, 2, 3, 4, 5];

/// A ring where the other layer sees the intervention, with the line to the circle it belongs to.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct Ghost {
    pub id: RecordId,
    pub number: usize,
    pub at: Point,
    pub radius: f64,
    pub from: Option<Point>,
}

/// Everything drawn in the square.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Chart {
    /// The circles, largest first, so that small ones lie on top.
    pub discs: Vec<Disc>,
    /// The other layer.
    pub ghosts: Vec<Ghost>,
    /// The largest number of people drawn with the smallest circle; none when every circle has its true area.
    pub smallest_up_to: Option<u32>,
}

/// One row of the table behind the chart.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct Row {
    pub id: RecordId,
    pub number: usize,
    pub title: String,
    pub people: Option<u32>,
    pub community: Option<Standing>,
    pub directorate: Option<Standing>,
}

/// Who places: a group as one, one person of it, a committee, or the directorate.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Voice {
    /// Community or directorate.
    pub layer: Layer,
    /// The group; none for the directorate and for a committee.
    pub group: Option<RecordId>,
    /// One of its people, alone.
    pub person: Option<RecordId>,
}

/// What stands where, before it is drawn.
struct Token {
    id: RecordId,
    number: usize,
    feasibility: Eighths,
    impact: Eighths,
    quartiles: Option<QuartileBars>,
    people: Option<u32>,
}

/// The chart of medians: the community's circles and the directorate's rings.
pub fn result(project: &Project) -> Chart {
    let of = |layer| {
        let standings = standings(project, layer);
        tokens(project, |id| standings.get(&id).copied())
    };
    drawn(project, of(Layer::Community), of(Layer::Directorate))
}

fn tokens(project: &Project, standing: impl Fn(RecordId) -> Option<Standing>) -> Vec<Token> {
    numbered(project)
        .filter_map(|(number, id, intervention)| {
            let standing = standing(id)?;
            Some(Token {
                id,
                number,
                feasibility: standing.feasibility.median,
                impact: standing.impact.median,
                quartiles: quartiles(&standing),
                people: intervention.beneficiaries,
            })
        })
        .collect()
}

/// The chart while one voice places: its own circles only.
pub fn own(project: &Project, voice: Voice) -> Chart {
    drawn(project, placed_by(project, voice), Vec::new())
}

/// The chart as one group, or the directorate, sees it.
pub fn of_group(project: &Project, layer: Layer, group: Option<RecordId>) -> Chart {
    drawn(
        project,
        tokens(project, |id| group_standing(project, id, layer, group)),
        Vec::new(),
    )
}

/// The single placements of all others in the layer, as rings, for who chooses to see them.
pub fn others(project: &Project, voice: Voice) -> Vec<Ghost> {
    let mut ghosts = Vec::new();
    if is_collecting(project) {
        return ghosts;
    }
    for (number, id, _) in numbered(project) {
        for (who, score) in placements(project, id, voice.layer) {
            if who != (voice.group, voice.person) {
                let at = place(score.feasibility.into(), score.impact.into());
                let from = None;
                let radius = SMALLEST;
                ghosts.push(Ghost {
                    id,
                    number,
                    at,
                    radius,
                    from,
                });
            }
        }
    }
    ghosts
}

fn placed_by(project: &Project, voice: Voice) -> Vec<Token> {
    numbered(project)
        .filter_map(|(number, id, intervention)| {
            let placed = placements(project, id, voice.layer);
            let score: &Score = placed.get(&(voice.group, voice.person))?;
            Some(Token {
                id,
                number,
                feasibility: score.feasibility.into(),
                impact: score.impact.into(),
                quartiles: None,
                people: intervention.beneficiaries,
            })
        })
        .collect()
}

/// The table behind the chart: every intervention, placed or not, in the order of numbers.
pub fn rows(project: &Project) -> Vec<Row> {
    let community = standings(project, Layer::Community);
    let directorate = standings(project, Layer::Directorate);
    numbered(project)
        .map(|(number, id, intervention)| Row {
            id,
            number,
            title: intervention.title.clone(),
            people: intervention.beneficiaries,
            community: community.get(&id).copied(),
            directorate: directorate.get(&id).copied(),
        })
        .collect()
}

/// The numbers that interventions carry on the chart, in lists and on paper: the order in which they were put forward, from 1.
pub fn numbers(project: &Project) -> BTreeMap<RecordId, usize> {
    numbered(project).map(|(number, id, _)| (id, number)).collect()
}

fn numbered(project: &Project) -> impl Iterator<Item = (usize, RecordId, &Intervention)> {
    (1..)
        .zip(project.all::<Intervention>())
        .map(|(number, (id, fields))| (number, id, fields))
}

/// The point of a pair of values in the square.
pub fn place(feasibility: Eighths, impact: Eighths) -> Point {
    Point {
        x: along(feasibility),
        y: 1.0 - along(impact),
    }
}

/// The positions of the grid lines on either axis, with their kinds: the dividing line, a whole step or a half step.
pub fn gridlines() -> impl Iterator<Item = (f64, &'static str)> {
    (2..=10).filter_map(ScaleValue::from_halves).map(|value| {
        let kind = match value {
            ScaleValue::MIDPOINT => "divide",
            value if value.halves().is_multiple_of(2) => "whole",
            _ => "half",
        };
        (along(value.into()), kind)
    })
}

fn along(value: Eighths) -> f64 {
    let fraction = (f64::from(value.count()) - 8.0) / 32.0;
    MARGIN + fraction * (1.0 - 2.0 * MARGIN)
}

/// The half steps nearest to a point of the square: what a finger there means. Outside the scale the nearest end counts.
pub fn value_at(point: Point) -> (ScaleValue, ScaleValue) {
    (nearest(point.x), nearest(1.0 - point.y))
}

fn nearest(along: f64) -> ScaleValue {
    let fraction = (along - MARGIN) / (1.0 - 2.0 * MARGIN);
    // A cast from a float saturates, and not-a-number becomes 0: both end at the lower end of the scale.
    let halves = (fraction * 8.0).round().clamp(0.0, 8.0) as u8 + 2;
    ScaleValue::from_halves(halves).unwrap_or(ScaleValue::MIDPOINT)
}

/// The value so many half steps on, held inside the scale.
pub fn stepped(value: ScaleValue, half_steps: i8) -> ScaleValue {
    let halves = value.halves().saturating_add_signed(half_steps).clamp(2, 10);
    ScaleValue::from_halves(halves).unwrap_or(value)
}

/// The written anchors that hold for a value: one at a whole step, the two around a half step.
pub fn anchors_of(value: ScaleValue) -> std::ops::RangeInclusive<u8> {
    value.halves() / 2..=value.halves().div_ceil(2)
}

fn quartiles(standing: &Standing) -> Option<QuartileBars> {
    let feasibility = standing.feasibility.quartiles?;
    let impact = standing.impact.quartiles?;
    Some(QuartileBars {
        x: (along(feasibility.0), along(feasibility.1)),
        y: (1.0 - along(impact.1), 1.0 - along(impact.0)),
    })
}

fn drawn(project: &Project, tokens: Vec<Token>, ghosts: Vec<Token>) -> Chart {
    // All interventions set the measure, so that a circle keeps its size from one view to the next.
    let most = project
        .all::<Intervention>()
        .filter_map(|(_, fields)| fields.beneficiaries)
        .max()
        .unwrap_or(0);
    let mut discs: Vec<Disc> = tokens.iter().map(|token| disc(token, most)).collect();
    discs.sort_by(|a, b| b.radius.total_cmp(&a.radius).then(a.number.cmp(&b.number)));
    separate(&mut discs);
    let ring = |token: &Token| Ghost {
        id: token.id,
        number: token.number,
        at: place(token.feasibility, token.impact),
        radius: radius(token.people, most),
        from: discs
            .iter()
            .find(|disc| disc.id == token.id)
            .map(|disc| disc.centre),
    };
    let ghosts = ghosts.iter().map(ring).collect();
    let floor = (f64::from(most) * (SMALLEST / LARGEST).powi(2)).floor() as u32;
    let below = |token: &Token| token.people.is_some_and(|people| people < floor);
    let smallest_up_to = tokens.iter().any(below).then_some(floor);
    Chart {
        discs,
        ghosts,
        smallest_up_to,
    }
}

fn disc(token: &Token, most: u32) -> Disc {
    let at = place(token.feasibility, token.impact);
    Disc {
        id: token.id,
        number: token.number,
        at,
        centre: at,
        radius: radius(token.people, most),
        moved: false,
        quartiles: token.quartiles,
        feasibility: token.feasibility,
        impact: token.impact,
        quarter: Quarter::of(token.feasibility, token.impact),
        people_known: token.people.is_some(),
    }
}

fn radius(people: Option<u32>, most: u32) -> f64 {
    if most == 0 {
        return SMALLEST;
    }
    let share = f64::from(people.unwrap_or(0)) / f64::from(most);
    (LARGEST * share.sqrt()).max(SMALLEST)
}
