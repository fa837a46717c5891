//! Coverage by services: for each sector, the needs, people and ground farther than a chosen distance from a service that is open and
//! takes people.
//!
//! Distances are straight lines over the ellipsoid and say so (`Distance`); the way on foot is longer, so what is called covered may
//! not be. "Farther" excludes exactly the chosen distance. The covered ground is a union of circles drawn with 128 corners, which
//! takes 0.04 % off their area. Deliberately absent: roads, waiting times, and counting a service of unknown state as open.

use super::circle::ring;
use super::doubt::doubtful;
use super::geodesic_area::square_metres;
use super::local_plane::Plane;
use super::mark_clusters::{representative_point, representative_point_of};
use super::nearest::Places;
use super::overlay::{common, union, without};
use crate::analysis::centre::service_state::{is_out_of_date, places, runs_on};
use crate::analysis::numbers::ratio::Ratio;
use crate::analysis::protection::public_view::{Count, View};
use crate::domain::date::Day;
use crate::domain::geometry::{Geometry, Position};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Mark, MarkKind, Service};
use geo::{LineString, MultiPolygon, Polygon};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// How a distance is measured.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub enum Distance {
    /// Over the ground in a straight line.
    #[default]
    StraightLine,
}

/// Whether a service can be used now.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Availability {
    /// Open, and takes people.
    TakesPeople,
    /// Open, but full.
    Full,
    /// Closed.
    Closed,
    /// Not recorded.
    Unknown,
}

/// A service as far as coverage is concerned.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ServicePoint {
    /// The sector that it serves.
    pub sector: String,
    /// Where it is.
    pub place: Position,
    /// Whether it can be used.
    pub availability: Availability,
}

/// Services that a group marked. A mark says that there is one and not whether it is open.
pub fn marked_services<'a>(marks: impl IntoIterator<Item = &'a Mark>) -> Vec<ServicePoint> {
    let services = marks.into_iter().filter(|mark| mark.kind == MarkKind::Service);
    let point = |mark: &Mark| {
        Some(ServicePoint {
            sector: mark.sector.clone(),
            place: representative_point_of(mark)?,
            availability: Availability::Unknown,
        })
    };
    services.filter_map(point).collect()
}

/// Services of the list, one for each place that they have. A running one that is out of date counts as unknown.
pub fn listed_services(project: &Project, today: Day) -> Vec<ServicePoint> {
    let mut points = Vec::new();
    for (_, service) in project.all::<Service>() {
        let availability = if !runs_on(service, today) {
            Availability::Closed
        } else if is_out_of_date(service, today) {
            Availability::Unknown
        } else if service.takes_referrals {
            Availability::TakesPeople
        } else {
            Availability::Full
        };
        points.extend(
            places(service)
                .filter_map(representative_point)
                .map(|place| ServicePoint {
                    sector: service.sector.clone(),
                    place,
                    availability,
                }),
        );
    }
    points
}

/// People who live around a place: a settlement of a reference layer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Settlement {
    /// Where.
    pub place: Position,
    /// How many.
    pub people: u64,
}

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// The distance in metres.
    pub reach: f64,
    /// Services of unknown state count as open.
    pub count_unknown: bool,
    /// The ground that should be covered.
    pub catchment: Option<&'a Geometry>,
    /// How many people live on it, when that is known for the catchment only.
    pub population: Option<u64>,
    /// Who will see the answer.
    pub view: View,
}

/// A need that no service reaches.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
pub struct Gap {
    /// The mark.
    pub mark: RecordId,
    /// Metres to the nearest service that counts; none when there is none at all.
    pub metres: Option<f64>,
}

/// The ground of the catchment.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Ground {
    /// All of it.
    pub square_metres: u64,
    /// What no service reaches.
    pub uncovered: Option<Geometry>,
    /// How large that is.
    pub uncovered_square_metres: u64,
}

impl Ground {
    /// The uncovered part of the whole; none of nothing.
    pub fn share(&self) -> Option<Ratio> {
        Ratio::share(
            self.uncovered_square_metres.min(self.square_metres),
            self.square_metres,
        )
    }
}

/// One sector.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct SectorCoverage {
    /// Its code.
    pub sector: String,
    /// How distances were measured.
    pub distance: Distance,
    /// Services that count.
    pub services: usize,
    /// Services that do not: full, closed, unknown.
    pub not_counted: [usize; 3],
    /// Needs within reach, and farther.
    pub needs: [Count; 2],
    /// Of these unsure, and disputed by a group.
    pub doubtful: [Count; 2],
    /// Needs farther than that, the farthest first; empty in a view that hides their number.
    pub gaps: Vec<Gap>,
    /// People of the settlements given, within reach and farther; none without settlements.
    pub people: Option<[Count; 2]>,
    /// People farther, if they lived evenly spread over the catchment: an estimate, for want of settlements.
    pub people_if_spread_evenly: Option<Count>,
    /// The ground; none without a catchment.
    pub ground: Option<Ground>,
}

impl SectorCoverage {
    /// Services that do not count, for whatever reason.
    pub fn left_out(&self) -> usize {
        self.not_counted.iter().sum()
    }
}

/// What the sectors come to together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Totals {
    /// Sectors with needs farther than the distance, or with a hidden number of them.
    pub with_gaps: usize,
    /// Services, those that do not count included.
    pub services: usize,
    /// Needs, within reach and farther. Hidden as soon as one sector hides its number: it could be worked out from the sum.
    pub needs: Count,
}

/// The totals of all sectors.
pub fn totals(sectors: &[SectorCoverage]) -> Totals {
    let all = |sum: u64, count: Count| match count {
        Count::Exactly(count) => Some(sum + count),
        Count::Hidden => None,
    };
    Totals {
        with_gaps: (sectors.iter())
            .filter(|one| one.needs[1] != Count::Exactly(0))
            .count(),
        services: sectors.iter().map(|one| one.services + one.left_out()).sum(),
        needs: (sectors.iter().flat_map(|one| one.needs))
            .try_fold(0, all)
            .map_or(Count::Hidden, Count::Exactly),
    }
}

/// The coverage of every sector that has a need or a service, in the order of their codes. Needs outside the catchment are not asked
/// about when there is one.
pub fn coverage(
    question: &Question,
    services: &[ServicePoint],
    needs: &[(RecordId, &Mark)],
    settlements: &[Settlement],
) -> Vec<SectorCoverage> {
    let needs: Vec<_> = needs
        .iter()
        .filter(|(_, mark)| mark.kind == MarkKind::Need)
        .filter_map(|(id, mark)| Some((*id, *mark, representative_point_of(mark)?)))
        .filter(|(.., place)| inside(question, *place))
        .collect();
    let sectors: BTreeSet<&str> = needs
        .iter()
        .map(|(_, mark, _)| mark.sector.as_str())
        .chain(services.iter().map(|service| service.sector.as_str()))
        .collect();
    sectors
        .into_iter()
        .map(|sector| {
            let own = || services.iter().filter(|service| service.sector == sector);
            let counts = |service: &&ServicePoint| match service.availability {
                Availability::TakesPeople => true,
                Availability::Unknown => question.count_unknown,
                Availability::Full | Availability::Closed => false,
            };
            let places: Vec<Position> = own().filter(counts).map(|service| service.place).collect();
            let out = |why| own().filter(|it| !counts(it) && it.availability == why).count();
            let not_counted = [Availability::Full, Availability::Closed, Availability::Unknown].map(out);
            let needs: Vec<_> = needs
                .iter()
                .filter(|need| need.1.sector == sector)
                .copied()
                .collect();
            one_sector(question, sector, places, not_counted, &needs, settlements)
        })
        .collect()
}

fn inside(question: &Question, place: Position) -> bool {
    question
        .catchment
        .is_none_or(|area| super::area_lookup::holds(area, place))
}

fn one_sector(
    question: &Question,
    sector: &str,
    places: Vec<Position>,
    not_counted: [usize; 3],
    needs: &[(RecordId, &Mark, Position)],
    settlements: &[Settlement],
) -> SectorCoverage {
    let ground = question
        .catchment
        .map(|area| ground(area, &places, question.reach));
    let services = places.len();
    let index = Places::new(places);
    let metres = |place| index.nearest(place).map(|(metres, _)| metres);
    let far = |metres: Option<f64>| metres.is_none_or(|metres| metres > question.reach);
    let mut gaps: Vec<Gap> = needs
        .iter()
        .map(|(mark, _, place)| Gap {
            mark: *mark,
            metres: metres(*place),
        })
        .filter(|gap| far(gap.metres))
        .collect();
    // None is farther than any number.
    let rank = |gap: &Gap| gap.metres.unwrap_or(f64::INFINITY);
    gaps.sort_by(|one, other| rank(other).total_cmp(&rank(one)).then(one.mark.cmp(&other.mark)));
    let counted = pair(
        question.view,
        (needs.len() - gaps.len()) as u64,
        gaps.len() as u64,
    );
    if counted[1] == Count::Hidden {
        gaps.clear();
    }
    let living = settlements.iter().filter(|it| inside(question, it.place));
    let (mut near_people, mut far_people) = (0_u64, 0_u64);
    for settlement in living {
        let side = if far(metres(settlement.place)) {
            &mut far_people
        } else {
            &mut near_people
        };
        *side = side.saturating_add(settlement.people);
    }
    let spread = question.population.zip(ground.as_ref().and_then(Ground::share));
    SectorCoverage {
        sector: sector.to_owned(),
        distance: Distance::StraightLine,
        services,
        not_counted,
        needs: counted,
        doubtful: doubtful(needs.iter().map(|(_, mark, _)| *mark), question.view),
        gaps,
        people: (!settlements.is_empty()).then(|| pair(question.view, near_people, far_people)),
        people_if_spread_evenly: spread.and_then(|(people, share)| {
            let far = Ratio::new(people.into(), 1)?.times(share)?.rounded(1);
            pair(question.view, people.saturating_sub(far), far)
                .get(1)
                .copied()
        }),
        ground,
    }
}

fn pair(view: View, near: u64, far: u64) -> [Count; 2] {
    match view.parts(&[near, far])[..] {
        [near, far] => [near, far],
        _ => [Count::Hidden; 2],
    }
}

fn ground(area: &Geometry, places: &[Position], reach: f64) -> Ground {
    let whole = square_metres(area);
    let uncovered = area.bounds().map(Plane::around).and_then(|plane| {
        let area = union([&plane.areas(area)]);
        let circles: Vec<MultiPolygon<f64>> = places
            .iter()
            .map(|place| {
                let corners = ring(plane.project(*place), reach);
                MultiPolygon(vec![Polygon::new(LineString::new(corners), Vec::new())])
            })
            .collect();
        plane.shape(&without(&area, &common(&area, &union(&circles))))
    });
    Ground {
        square_metres: whole,
        uncovered_square_metres: uncovered.as_ref().map_or(0, square_metres),
        uncovered,
    }
}
