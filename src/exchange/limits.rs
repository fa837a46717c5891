//! Size limits of imported files, each far above what a real assessment needs.
//!
//! They keep a hostile or broken file from exhausting a tablet, and they keep sums in `analysis` from overflowing.

use super::problem::Code;
use crate::domain::geometry::Geometry;
use crate::domain::people::Headcount;
use crate::domain::records::{
    Answer, Body, CriteriaSet, Decision, Evaluation, MOST_CRITERIA, MarkPlace, Method, Money, Piling,
    Service, Underlay, Weighing,
};
use std::collections::BTreeMap;

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
/// Most photos and voice notes of one mark.
const MOST_ATTACHMENTS: usize = 50;
/// Most categories of one set.
pub const MOST_CATEGORIES: usize = 500;
/// Most control points of one underlay.
const MOST_CONTROL_POINTS: usize = 200;
/// Longest side of a picture, in pixels.
const LONGEST_SIDE: u32 = 100_000;
/// Most seats of a committee, past ones included.
const MOST_SEATS: u32 = 10_000;
/// Most candidates of one election.
const MOST_CANDIDATES: usize = 100;
/// Most dots of one person.
const MOST_DOTS: u32 = 20;
/// Most swing points of a criterion.
const MOST_SWING: u32 = 100;
/// Most counters of one pile.
const MOST_COUNTERS: u32 = 1_000;

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
        Body::Mark(mark) => mark_shape(&mark.geometry)
            .map(|code| (code, "geometry"))
            .or_else(|| {
                (mark.attachments.len() > MOST_ATTACHMENTS).then_some((Code::AbsurdNumber, "attachments"))
            }),
        Body::Underlay(underlay) => underlay_beyond(underlay),
        Body::ReferenceLayer(layer) => {
            let style = layer.style;
            (style.colour > 7 || style.line_width > 100 || style.fill > 100)
                .then_some((Code::AbsurdNumber, "style"))
        }
        Body::CategorySet(set) => {
            (set.categories.len() > MOST_CATEGORIES).then_some((Code::AbsurdNumber, "categories"))
        }
        Body::Ranking(ranking) => match ranking.method {
            Method::Dots { per_person, cap } => {
                (per_person == 0 || per_person > MOST_DOTS || cap == 0 || cap > per_person)
                    .then_some((Code::AbsurdNumber, "method"))
            }
            Method::Piling { counters } | Method::Matrix { counters } => {
                (counters == 0 || counters > MOST_COUNTERS).then_some((Code::AbsurdNumber, "method"))
            }
            Method::Approval { .. } | Method::Hands | Method::Order | Method::Pairs | Method::Calendar => {
                None
            }
        },
        Body::Ballot(ballot) => {
            let above = |given: &BTreeMap<_, u32>, most: u32| given.values().any(|given| *given > most);
            let heavy = |pile: &Piling| above(&pile.placed, MOST_COUNTERS) || pile.unplaced > MOST_COUNTERS;
            let absurd = match &ballot.answer {
                Answer::Dots(given) => above(given, MOST_DOTS),
                Answer::Hands(given) => above(given, MOST_PEOPLE),
                Answer::Piling(pile) => heavy(pile),
                Answer::Matrix(piles) => piles.iter().any(heavy),
                Answer::Approval(_) | Answer::Order(_) | Answer::Pairs(_) | Answer::Calendar(_) => false,
            };
            absurd
                .then_some((Code::AbsurdNumber, "answer"))
                .or_else(|| above_people(ballot.people))
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
        Body::Service(it) => service(it),
        Body::Committee(committee) if committee.seats.iter().any(|seat| seat.number > MOST_SEATS) => {
            Some((Code::AbsurdNumber, "seats"))
        }
        Body::Committee(committee) => committee
            .elections
            .iter()
            .any(|it| it.seats > MOST_SEATS || it.candidates.len() > MOST_CANDIDATES)
            .then_some((Code::AbsurdNumber, "elections")),
        Body::Evaluation(it) => evaluation(it),
        Body::Implementation(work) => money(work.spent, "spent").or_else(|| {
            (work.before.len() + work.after.len() > MOST_ATTACHMENTS).then_some((Code::AbsurdNumber, "after"))
        }),
        Body::BudgetDecision(it) => {
            let sums = it.area_caps.values().chain(it.part_funding.values());
            let agreed = it.agreed.iter().flat_map(|agreed| agreed.funded.values());
            let absurd = sums.chain(agreed).any(|amount| *amount > MOST_MONEY);
            absurd
                .then_some((Code::AbsurdNumber, "area_caps"))
                .or_else(|| money(Some(it.money), "money"))
                .or_else(|| above(Some(it.fewest_supporters), MOST_PEOPLE, "fewest_supporters"))
        }
        Body::CriteriaSet(set) => criteria(set),
        Body::PlanSignature(it) => {
            let points: usize = it.strokes.iter().map(Vec::len).sum();
            let outside = it
                .strokes
                .iter()
                .flatten()
                .any(|point| point.0 > 1_000 || point.1 > 1_000);
            (points > MOST_POSITIONS || outside).then_some((Code::AbsurdNumber, "strokes"))
        }
        Body::Assessment(_)
        | Body::Need(_)
        | Body::Score(_)
        | Body::CriteriaScore(_)
        | Body::Provider(_)
        | Body::Referral(_)
        | Body::Feedback(_)
        | Body::MonitoringRound(_)
        | Body::ActivityMonth(_)
        | Body::ColumnMatching(_)
        | Body::CentreSettings(_) => None,
    }
}

fn criteria(set: &CriteriaSet) -> Option<(Code, &'static str)> {
    let pairs = MOST_CRITERIA * (MOST_CRITERIA - 1) / 2;
    let many = set.criteria.len() > MOST_CRITERIA
        || matches!(&set.weighing, Weighing::Pairs(judgements) if judgements.len() > pairs);
    let heavy = set.criteria.iter().any(|criterion| criterion.points > MOST_SWING);
    (many || heavy).then_some((Code::AbsurdNumber, "criteria"))
}

fn underlay_beyond(underlay: &Underlay) -> Option<(Code, &'static str)> {
    let side = 1..=LONGEST_SIDE;
    if !side.contains(&underlay.width) {
        return Some((Code::AbsurdNumber, "width"));
    }
    if !side.contains(&underlay.height) {
        return Some((Code::AbsurdNumber, "height"));
    }
    if underlay.opacity > 100 {
        return Some((Code::AbsurdNumber, "opacity"));
    }
    (underlay.control_points.len() > MOST_CONTROL_POINTS).then_some((Code::AbsurdNumber, "control_points"))
}

fn service(service: &Service) -> Option<(Code, &'static str)> {
    let days = service.mobile_days.iter().filter_map(|day| day.geometry.as_ref());
    (service.places.iter().chain(days))
        .find_map(shape)
        .map(|code| (code, "places"))
        .or_else(|| above(service.capacity, MOST_PEOPLE, "capacity"))
}

fn evaluation(evaluation: &Evaluation) -> Option<(Code, &'static str)> {
    let reached = [&evaluation.direct, &evaluation.indirect];
    let asked = evaluation.views.iter().map(|view| view.asked.max(view.satisfied));
    let reached = reached.iter().map(|it| it.female.max(it.male));
    above(asked.chain(reached).max(), MOST_PEOPLE, "direct")
}

fn above_people(people: Option<u32>) -> Option<(Code, &'static str)> {
    above(people, MOST_PEOPLE, "people")
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

fn mark_shape(place: &MarkPlace) -> Option<Code> {
    match place {
        MarkPlace::Ground(geometry) => shape(geometry),
        MarkPlace::OnPicture(place) => shape(&place.shape),
    }
}

/// What is wrong with a shape: too many positions, a line of one, a ring that is open or has no area's worth of positions.
fn shape<P: Copy + PartialEq>(geometry: &Geometry<P>) -> Option<Code> {
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

fn sound_rings<P: PartialEq>(rings: &[Vec<P>]) -> bool {
    !rings.is_empty() && rings.iter().all(|ring| closed(ring))
}

fn closed<P: PartialEq>(ring: &[P]) -> bool {
    ring.len() >= 4 && ring.first() == ring.last()
}
