//! How much is too much: the limits of files that arrive, each far above what a real assessment needs.
//!
//! They keep a hostile or broken file from exhausting a tablet, and they keep sums in `analysis` from overflowing.

use super::problem::Code;
use crate::domain::geometry::{Geometry, Position, Ring};
use crate::domain::people::Headcount;
use crate::domain::records::{Answer, Body, Decision, Method, Money};

/// Largest file, in bytes.
pub const LARGEST_FILE: u64 = 50 * 1024 * 1024;
/// Deepest nesting; ours is 12.
pub const DEEPEST: usize = 32;
/// Longest text, in characters.
pub const LONGEST_TEXT: usize = 20_000;
/// Most documents.
pub const MOST_DOCUMENTS: usize = 200_000;
/// Most positions of one shape.
pub const MOST_POSITIONS: usize = 10_000;
/// Most people in one cell of a table.
const MOST_PEOPLE: u32 = 100_000_000;
/// Largest amount of money: below 2⁵³, so that every program reads it exactly.
const MOST_MONEY: u64 = 1_000_000_000_000_000;
/// A hundred years.
const MOST_WEEKS: u32 = 5_200;
/// The year 2200, in milliseconds.
const LATEST: u64 = 7_258_118_400_000;
/// Most dots of one person.
const MOST_DOTS: u32 = 20;

/// The first field of a record that holds more than it may, or a shape that is none.
pub fn beyond(body: &Body) -> Option<(Code, &'static str)> {
    match body {
        Body::CatchmentArea(area) => {
            area.outline
                .as_ref()
                .and_then(|outline| {
                    shape(outline).or(matches!(outline, Geometry::Point(_) | Geometry::Line(_))
                        .then_some(Code::BrokenShape))
                })
                .map(|code| (code, "outline"))
                .or_else(|| people(&area.population, "population"))
        }
        Body::Meeting(meeting) => [meeting.started, meeting.ended]
            .iter()
            .flatten()
            .any(|time| *time > LATEST)
            .then_some((Code::AbsurdNumber, "started")),
        Body::Group(group) => (group.colour > 7)
            .then_some((Code::AbsurdNumber, "colour"))
            .or_else(|| people(&group.participants, "participants")),
        Body::Mark(mark) => shape(&mark.geometry).map(|code| (code, "geometry")),
        Body::Ranking(ranking) => match ranking.method {
            Method::Dots { per_person, cap } => {
                (per_person == 0 || per_person > MOST_DOTS || cap == 0 || cap > per_person)
                    .then_some((Code::AbsurdNumber, "method"))
            }
            Method::Hands => None,
        },
        Body::Ballot(ballot) => {
            let (given, most) = match &ballot.answer {
                Answer::Dots(given) => (given, MOST_DOTS),
                Answer::Hands(given) => (given, MOST_PEOPLE),
            };
            given
                .values()
                .any(|given| *given > most)
                .then_some((Code::AbsurdNumber, "answer"))
        }
        Body::Intervention(intervention) => intervention
            .geometry
            .as_ref()
            .and_then(shape)
            .map(|code| (code, "geometry"))
            .or_else(|| money(intervention.cost, "cost"))
            .or_else(|| above(intervention.beneficiaries, MOST_PEOPLE, "beneficiaries"))
            .or_else(|| above(intervention.weeks, MOST_WEEKS, "weeks")),
        Body::PlanLine(line) => match &line.decision {
            Decision::Taken(commitment) => money(commitment.budget, "budget"),
            Decision::NotTaken(_) => None,
        },
        Body::Assessment(_) | Body::Need(_) | Body::Score(_) => None,
    }
}

fn people(table: &Headcount, field: &'static str) -> Option<(Code, &'static str)> {
    let cells = table.cells().any(|(_, people)| people > MOST_PEOPLE);
    let disability = crate::domain::people::Sex::ALL
        .iter()
        .any(|sex| table.with_disability(*sex) > MOST_PEOPLE);
    (cells || disability).then_some((Code::AbsurdNumber, field))
}

fn money(money: Option<Money>, field: &'static str) -> Option<(Code, &'static str)> {
    money
        .is_some_and(|money| money.amount > MOST_MONEY)
        .then_some((Code::AbsurdNumber, field))
}

fn above(value: Option<u32>, most: u32, field: &'static str) -> Option<(Code, &'static str)> {
    value
        .is_some_and(|value| value > most)
        .then_some((Code::AbsurdNumber, field))
}

/// What is wrong with a shape: too many positions, a line of one, a ring that is open or has no area's worth of positions.
fn shape(geometry: &Geometry) -> Option<Code> {
    if geometry.positions().take(MOST_POSITIONS + 1).count() > MOST_POSITIONS {
        return Some(Code::TooManyVertices);
    }
    let sound = match geometry {
        Geometry::Point(_) => true,
        Geometry::Line(line) => line.len() >= 2,
        Geometry::Area(rings) => sound_rings(rings),
        Geometry::Areas(areas) => !areas.is_empty() && areas.iter().all(|rings| sound_rings(rings)),
    };
    (!sound).then_some(Code::BrokenShape)
}

fn sound_rings(rings: &[Ring]) -> bool {
    !rings.is_empty() && rings.iter().all(|ring| closed(ring))
}

fn closed(ring: &[Position]) -> bool {
    ring.len() >= 4 && ring.first() == ring.last()
}
