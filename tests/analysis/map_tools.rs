//! Worked cases and laws of the map's methods: agreement, clusters, coverage, catchments, drawing tools, georeference of pictures.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use catchment::analysis::group_class::Class;
use catchment::analysis::map::agreement::{agreement, levels};
use catchment::analysis::map::area_lookup::{Areas, holds};
use catchment::analysis::map::catchment_check::{
    ActorAt, Assigned, CodedArea, assign, needs_by_catchment, other_actors, overlaps,
};
use catchment::analysis::map::circle::circle;
use catchment::analysis::map::cut_merge::{Refused, cut, merge};
use catchment::analysis::map::dbscan::clusters;
use catchment::analysis::map::density::{DensityClass, NoBandwidth, density};
use catchment::analysis::map::freehand::simplified;
use catchment::analysis::map::geodesic_area::square_metres;
use catchment::analysis::map::georeference::{Model, NoGeoreference, fit};
use catchment::analysis::map::local_plane::Plane;
use catchment::analysis::map::mark_clusters::candidates;
use catchment::analysis::map::measure::{along, distance};
use catchment::analysis::map::nearest::Places;
use catchment::analysis::map::self_crossing::{crossings, in_area, newest};
use catchment::analysis::map::service_coverage::{
    Availability, Distance, Question, ServicePoint, Settlement, coverage, marked_services,
};
use catchment::analysis::map::snapping::{SnappedTo, snap};
use catchment::analysis::numbers::ratio::Ratio;
use catchment::analysis::protection::public_view::{Count, View};
use catchment::domain::document::Document;
use catchment::domain::geometry::{Geometry, Position};
use catchment::domain::id::RecordId;
use catchment::domain::people::{AgeBand, Cell, Headcount, Sex, Status};
use catchment::domain::project::Project;
use catchment::domain::records::*;
use geo::Coord;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn id(number: u128) -> RecordId {
    RecordId::from_u128(number)
}

fn at(longitude: f64, latitude: f64) -> Position {
    Position::new(longitude, latitude).unwrap()
}

/// A position so many metres east and north of a square in Mosul, near enough for tests.
fn metres(east: f64, north: f64) -> Position {
    at(43.13 + east / 89_800.0, 36.34 + north / 110_970.0)
}

fn area(corners: &[(f64, f64)]) -> Geometry {
    let ring = corners
        .iter()
        .chain(&corners[..1])
        .map(|(x, y)| metres(*x, *y))
        .collect();
    Geometry::Area(vec![ring])
}

fn square(east: f64, north: f64, side: f64) -> Geometry {
    area(&[
        (east, north),
        (east + side, north),
        (east + side, north + side),
        (east, north + side),
    ])
}

fn mark(kind: MarkKind, geometry: Geometry, group: Option<u128>) -> Mark {
    Mark {
        kind,
        sector: "water".into(),
        geometry: geometry.into(),
        meeting: None,
        group: group.map(id),
        severity: None,
        certainty: Certainty::Sure,
        note: String::new(),
        category: String::new(),
        disputed_by: BTreeSet::new(),
        attachments: Vec::new(),
    }
}

fn group(women: u32, men: u32) -> Group {
    let mut participants = Headcount::default();
    for (sex, people) in [(Sex::Female, women), (Sex::Male, men)] {
        let cell = Cell {
            sex,
            age: AgeBand::Adult,
            status: Status::Returnee,
        };
        participants.set(cell, people);
    }
    Group {
        meeting: id(1),
        preset: GroupPreset::Everyone,
        name: String::new(),
        colour: 0,
        participants,
    }
}

fn project(records: Vec<(u128, Body)>) -> Project {
    let mut project = Project::empty(id(1000));
    for (number, body) in records {
        project.merge_document(&Document::new(id(number), body));
    }
    project
}

#[test]
fn three_circles_give_three_two_one_and_nothing() {
    let circles =
        [(0.0, 0.0), (500.0, 0.0), (250.0, 433.0)].map(|(x, y)| circle(metres(x, y), 500.0).unwrap());
    let voices: BTreeMap<_, _> = circles
        .iter()
        .enumerate()
        .map(|(at, it)| (id(at as u128), vec![it]))
        .collect();
    let frame = square(-2000.0, -2000.0, 5000.0);
    let found = levels(&voices, Some(&frame));
    assert_eq!(
        found.iter().map(|level| level.groups).collect::<Vec<_>>(),
        [3, 2, 1, 0]
    );
    let at_place = |x, y| {
        let all: Vec<usize> = found
            .iter()
            .filter(|it| holds(&it.shape, metres(x, y)))
            .map(|it| it.groups)
            .collect();
        all
    };
    assert_eq!(at_place(250.0, 144.0), [3]);
    assert_eq!(at_place(250.0, -150.0), [2]);
    assert_eq!(at_place(-300.0, -100.0), [1]);
    assert_eq!(at_place(1500.0, 1500.0), [0]);
    let whole: u64 = found.iter().map(|level| level.square_metres).sum();
    assert!(whole.abs_diff(square_metres(&frame)) <= 4);
}

#[test]
fn a_group_counts_once_however_often_it_draws() {
    let (one, other) = (square(0.0, 0.0, 100.0), square(50.0, 0.0, 100.0));
    let bow = area(&[(0.0, 0.0), (100.0, 100.0), (100.0, 0.0), (0.0, 100.0)]);
    let alone = levels(&BTreeMap::from([(id(1), vec![&one, &other, &one, &bow])]), None);
    assert_eq!(alone.iter().map(|it| it.groups).collect::<Vec<_>>(), [1]);
    let reversed = match &one {
        Geometry::Area(rings) => Geometry::Area(vec![rings[0].iter().rev().copied().collect()]),
        _ => unreachable!(),
    };
    let two = levels(
        &BTreeMap::from([(id(1), vec![&one]), (id(2), vec![&reversed])]),
        None,
    );
    assert_eq!(
        two.iter().map(|it| it.groups).collect::<Vec<_>>(),
        [2],
        "the direction of drawing says nothing"
    );
}

#[test]
fn agreement_says_what_it_counted_and_hides_small_groups() {
    let mut unsure = mark(MarkKind::Need, square(50.0, 0.0, 100.0), Some(11));
    unsure.certainty = Certainty::Unsure;
    unsure.disputed_by = BTreeSet::from([id(10)]);
    let project = project(vec![
        (10, Body::Group(group(12, 0))),
        (11, Body::Group(group(0, 9))),
        (12, Body::Group(group(3, 0))),
        (
            20,
            Body::Mark(mark(MarkKind::Need, square(0.0, 0.0, 100.0), Some(10))),
        ),
        (21, Body::Mark(unsure)),
        (
            22,
            Body::Mark(mark(MarkKind::Need, square(0.0, 0.0, 100.0), Some(12))),
        ),
        (
            23,
            Body::Mark(mark(MarkKind::Need, square(0.0, 0.0, 100.0), None)),
        ),
        (
            24,
            Body::Mark(mark(MarkKind::Need, Geometry::Point(metres(0.0, 0.0)), Some(10))),
        ),
    ]);
    let numbers = |class, view| {
        let found = agreement(&project, |_, _| true, class, view, None);
        let levels: Vec<usize> = found.levels.iter().map(|level| level.groups).collect();
        (levels, found.counted)
    };
    let (levels, counted) = numbers(None, View::Team);
    assert_eq!(levels, [3, 2, 1]);
    assert_eq!(
        (counted.groups, counted.shapes, counted.unsure, counted.disputed),
        (3, 3, 1, 1)
    );
    assert_eq!(
        (counted.without_area, counted.without_group, counted.small_groups),
        (1, 1, 0)
    );
    let (levels, counted) = numbers(None, View::Public);
    assert_eq!((levels, counted.groups, counted.small_groups), (vec![2, 1], 2, 1));
    let (levels, counted) = numbers(Some(Class::Sex(Sex::Female)), View::Team);
    assert_eq!((levels, counted.groups), (vec![2], 2));
    assert_eq!(numbers(Some(Class::Status(Status::Host)), View::Team).1.groups, 0);
    assert_eq!(numbers(Some(Class::Age(AgeBand::Adult)), View::Team).1.groups, 3);
}

#[test]
fn density_refuses_nonsense_and_names_classes() {
    let one = [(metres(0.0, 0.0), 7)];
    for bandwidth in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert_eq!(density(&one, bandwidth, View::Team), Err(NoBandwidth));
    }
    assert_eq!(density(&[], 100.0, View::Team), Ok(None));
    assert_eq!(density(&[(metres(0.0, 0.0), 4)], 100.0, View::Public), Ok(None));
    let surface = density(&one, 100.0, View::Public).unwrap().unwrap();
    // The height of a Gaussian: 7 / (2 π h²), in points per km².
    assert!((surface.highest() / (7e6 / (std::f64::consts::TAU * 1e4)) - 1.0).abs() < 0.02);
    let classes: BTreeSet<DensityClass> = surface.runs().into_iter().map(|(class, _)| class).collect();
    assert_eq!(classes, BTreeSet::from(DensityClass::LEGEND));
    let far = density(&[(at(43.0, 36.0), 1), (at(46.0, 33.0), 1)], 100.0, View::Team)
        .unwrap()
        .unwrap();
    assert!(far.values.len() <= 260_000, "{}", far.values.len());
}

/// DBSCAN as defined in its paper, by comparing all pairs of points.
fn same_cluster_of_cores(points: &[Coord<f64>], reach: f64, fewest: usize) -> Vec<Vec<bool>> {
    let count = points.len();
    let near = |a: usize, b: usize| (points[a].x - points[b].x).hypot(points[a].y - points[b].y) <= reach;
    let core: Vec<bool> = (0..count)
        .map(|a| (0..count).filter(|b| near(a, *b)).count() >= fewest)
        .collect();
    let mut linked: Vec<Vec<bool>> = (0..count)
        .map(|a| (0..count).map(|b| core[a] && core[b] && near(a, b)).collect())
        .collect();
    for through in 0..count {
        for a in 0..count {
            for b in 0..count {
                linked[a][b] |= linked[a][through] && linked[through][b];
            }
        }
    }
    linked
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn clusters_are_those_of_the_paper(points in prop::collection::vec((0..40_i32, 0..40_i32), 1..40), fewest in 2..5_usize) {
        let points: Vec<Coord<f64>> = points.iter().map(|(x, y)| Coord { x: f64::from(*x), y: f64::from(*y) }).collect();
        let linked = same_cluster_of_cores(&points, 5.0, fewest);
        let found = clusters(&points, 5.0, fewest);
        for a in 0..points.len() {
            for b in 0..points.len() {
                if linked[a][a] && linked[b][b] {
                    prop_assert_eq!(linked[a][b], found[a] == found[b]);
                }
            }
            let touches = (0..points.len()).any(|b| linked[b][b] && (points[a].x - points[b].x).hypot(points[a].y - points[b].y) <= 5.0);
            prop_assert_eq!(found[a].is_some(), touches);
        }
        // The order of the points decides nothing, unless two lie on one spot.
        let backwards: Vec<_> = points.iter().rev().copied().collect();
        let turned: Vec<_> = clusters(&backwards, 5.0, fewest).into_iter().rev().collect();
        for a in 0..points.len() {
            for b in 0..points.len() {
                prop_assert_eq!(found[a].is_some() && found[a] == found[b], turned[a].is_some() && turned[a] == turned[b]);
            }
        }
    }

    #[test]
    fn simplifying_never_makes_a_crossing(steps in prop::collection::vec((-20..=20_i32, -20..=20_i32), 3..80), tolerance in 1..60_u32, close in any::<bool>()) {
        let (mut x, mut y) = (0, 0);
        let mut line: Vec<Position> = steps.iter().map(|(east, north)| {
            x += east; y += north;
            metres(f64::from(x), f64::from(y))
        }).collect();
        if close { line.push(line[0]); }
        line.dedup();
        let before = crossings(&line);
        let thin = simplified(&line, f64::from(tolerance));
        prop_assert!(thin.len() <= line.len());
        prop_assert_eq!(thin.first(), line.first());
        prop_assert_eq!(thin.last(), line.last());
        prop_assert!(thin.iter().all(|corner| line.contains(corner)));
        if before.is_empty() {
            prop_assert_eq!(crossings(&thin), vec![], "from {:?}", line);
        }
    }

    #[test]
    fn crossings_are_found_like_by_looking_at_every_pair(corners in prop::collection::vec((0..8_i32, 0..8_i32), 2..12)) {
        let mut line: Vec<Position> = corners.iter().map(|(x, y)| at(f64::from(*x), f64::from(*y))).collect();
        line.dedup();
        let found = crossings(&line);
        // Drawing it corner by corner finds a crossing exactly when the whole has one.
        let drawn = (2..=line.len()).any(|count| newest(&line[..count]).is_some());
        let closed = line.len() > 3 && line.first() == line.last();
        if !closed {
            prop_assert_eq!(drawn, !found.is_empty());
        }
    }

    #[test]
    fn pictures_however_they_lie_are_placed(turn in 0.0..std::f64::consts::TAU, scale in 0.1..5.0_f64, tilt in -0.0001..0.0001_f64) {
        let plane = Plane::at(metres(0.0, 0.0));
        let origin = plane.project(metres(0.0, 0.0));
        let shot = |x: f64, y: f64| {
            let depth = 1.0 + tilt * x;
            let (x, y) = (x * scale / depth, -y * scale / depth);
            let turned = Coord { x: x * turn.cos() - y * turn.sin(), y: x * turn.sin() + y * turn.cos() };
            plane.position(origin + turned).unwrap()
        };
        let spots = [(100.0, 90.0), (1900.0, 130.0), (1850.0, 1400.0), (150.0, 1350.0), (900.0, 700.0)];
        let controls: Vec<_> = spots.iter().map(|(x, y)| ((*x, *y), shot(*x, *y))).collect();
        let placed = fit(&controls, Model::Projective).unwrap();
        prop_assert!(placed.rms < 0.05, "{}", placed.rms);
        prop_assert!(!placed.mirrored);
        for (x, y) in [(0.0, 0.0), (2000.0, 1500.0), (333.0, 1111.0)] {
            let put = placed.position(x, y).unwrap();
            prop_assert!(distance(put, shot(x, y)) < 0.2);
            let (back_x, back_y) = placed.pixel(put).unwrap();
            prop_assert!((back_x - x).abs() < 0.2 && (back_y - y).abs() < 0.2);
        }
    }
}

#[test]
fn placements_tell_residuals_and_refuse_lines() {
    let flat = |x: f64, y: f64| metres(x, -y);
    let mut controls: Vec<_> = [(0.0, 0.0), (1000.0, 0.0), (1000.0, 1000.0), (0.0, 1000.0)]
        .map(|(x, y)| ((x, y), flat(x, y)))
        .to_vec();
    let exact = fit(&controls[..3], Model::Affine).unwrap();
    assert!(exact.rms < 0.02 && exact.residuals.len() == 3);
    // One tap 10 m off to the east: least squares leaves ±2.5 m on each of the four corners.
    controls[2].1 = flat(1010.0, 1000.0);
    let off = fit(&controls, Model::Affine).unwrap();
    assert!(
        off.residuals.iter().all(|metres| (metres - 2.5).abs() < 0.05),
        "{:?}",
        off.residuals
    );
    assert!((off.rms - 2.5).abs() < 0.05);
    assert_eq!(fit(&controls[..2], Model::Affine), Err(NoGeoreference::TooFew));
    assert_eq!(
        fit(&controls[..3], Model::Projective),
        Err(NoGeoreference::TooFew)
    );
    let line: Vec<_> = (0..5)
        .map(|at| f64::from(at) * 100.0)
        .map(|x| ((x, 2.0 * x), flat(x, 2.0 * x)))
        .collect();
    assert_eq!(fit(&line, Model::Affine), Err(NoGeoreference::OnOneLine));
    assert_eq!(fit(&line, Model::Projective), Err(NoGeoreference::OnOneLine));
    let mut three_on_a_line = line[..3].to_vec();
    three_on_a_line.push(((500.0, 0.0), flat(500.0, 0.0)));
    assert!(fit(&three_on_a_line, Model::Affine).is_ok());
    assert_eq!(
        fit(&three_on_a_line, Model::Projective),
        Err(NoGeoreference::OnOneLine)
    );
    let spot = vec![((5.0, 5.0), flat(5.0, 5.0)); 4];
    assert_eq!(fit(&spot, Model::Affine), Err(NoGeoreference::OnOneLine));
    let exchanged = [
        ((0.0, 0.0), flat(1000.0, 0.0)),
        ((1000.0, 0.0), flat(0.0, 0.0)),
        ((1000.0, 1000.0), flat(0.0, 1000.0)),
    ];
    assert!(fit(&exchanged, Model::Affine).unwrap().mirrored);
}

#[test]
fn clusters_become_candidates_by_kind_and_sector() {
    let point = |x: f64| Geometry::Point(metres(x, 0.0));
    let mut marks: Vec<(RecordId, Mark)> = (0..5)
        .map(|n| {
            (
                id(n),
                mark(MarkKind::Need, point(n as f64 * 40.0), Some(10 + n % 2)),
            )
        })
        .collect();
    marks.push((id(20), mark(MarkKind::Need, point(5_000.0), None)));
    marks.push((id(21), mark(MarkKind::Hazard, point(0.0), None)));
    marks.push((id(22), mark(MarkKind::Hazard, point(1.0), None)));
    let mut other = mark(MarkKind::Need, point(10.0), None);
    other.sector = "health".into();
    marks.push((id(23), other));
    let found = candidates(marks.iter().map(|(id, mark)| (*id, mark)), 50.0, 2, View::Team);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].marks, (0..5).map(id).collect());
    assert_eq!(found[0].groups, BTreeSet::from([id(10), id(11)]));
    assert_eq!(found[0].count, Count::Exactly(5));
    let few = candidates(
        marks[..3].iter().map(|(id, mark)| (*id, mark)),
        50.0,
        2,
        View::Public,
    );
    assert_eq!(few[0].count, Count::Hidden);
}

fn question(catchment: Option<&Geometry>, view: View) -> Question<'_> {
    Question {
        reach: 1000.0,
        count_unknown: false,
        catchment,
        population: Some(10_000),
        view,
    }
}

#[test]
fn coverage_counts_only_services_that_take_people() {
    let catchment = square(-2000.0, -2000.0, 4000.0);
    let service = |x, availability| ServicePoint {
        sector: "water".into(),
        place: metres(x, 0.0),
        availability,
    };
    let services = [
        service(0.0, Availability::TakesPeople),
        service(1500.0, Availability::Full),
        service(1500.0, Availability::Closed),
        service(1500.0, Availability::Unknown),
    ];
    let needs: Vec<(RecordId, Mark)> = [10.0, 900.0, 1500.0, 1900.0, 9000.0]
        .iter()
        .enumerate()
        .map(|(at, x)| {
            (
                id(at as u128),
                mark(MarkKind::Need, Geometry::Point(metres(*x, 0.0)), None),
            )
        })
        .collect();
    let needs: Vec<(RecordId, &Mark)> = needs.iter().map(|(id, mark)| (*id, mark)).collect();
    let settlements = [(100.0, 3000), (1800.0, 500)].map(|(x, people)| Settlement {
        place: metres(x, 0.0),
        people,
    });
    let ask = |question: &Question| coverage(question, &services, &needs, &settlements).remove(0);
    let answer = ask(&question(Some(&catchment), View::Team));
    assert_eq!(
        (answer.services, answer.not_counted, answer.distance),
        (1, [1, 1, 1], Distance::StraightLine)
    );
    assert_eq!(
        answer.needs,
        [Count::Exactly(2), Count::Exactly(2)],
        "the need outside the catchment is not asked about"
    );
    assert_eq!(
        answer.gaps.iter().map(|gap| gap.mark).collect::<Vec<_>>(),
        [id(3), id(2)]
    );
    assert!((answer.gaps[0].metres.unwrap() - 1900.0).abs() < 6.0);
    assert_eq!(answer.people, Some([Count::Exactly(3000), Count::Exactly(500)]));
    let ground = answer.ground.unwrap();
    let expected = 1.0 - std::f64::consts::PI * 1e6 / 16e6;
    let share = ground.share().unwrap().rounded(10_000) as f64 / 10_000.0;
    assert!((share - expected).abs() < 0.002, "{share} {expected}");
    let Some(Count::Exactly(spread)) = answer.people_if_spread_evenly else {
        panic!()
    };
    assert!(spread.abs_diff((10_000.0 * expected) as u64) < 20);

    let public = ask(&question(Some(&catchment), View::Public));
    assert_eq!((public.needs, public.gaps), ([Count::Hidden; 2], vec![]));
    let counted = ask(&Question {
        count_unknown: true,
        ..question(None, View::Team)
    });
    assert_eq!(
        (counted.services, counted.not_counted, counted.needs),
        (2, [1, 1, 0], [Count::Exactly(4), Count::Exactly(1)])
    );
    let none = coverage(&question(None, View::Team), &[], &needs, &[]).remove(0);
    assert_eq!(
        (none.services, none.gaps[0].metres, none.gaps.len()),
        (0, None, 5)
    );
    let marked = marked_services([
        &mark(MarkKind::Service, square(0.0, 0.0, 10.0), None),
        &mark(MarkKind::Need, square(0.0, 0.0, 10.0), None),
    ]);
    assert_eq!(
        marked.iter().map(|it| it.availability).collect::<Vec<_>>(),
        [Availability::Unknown]
    );
}

#[test]
fn catchments_are_checked_against_each_other() {
    let catchment = |outline| {
        Body::CatchmentArea(CatchmentArea {
            outline: Some(outline),
            ..CatchmentArea::default()
        })
    };
    let project = project(vec![
        (1, catchment(square(0.0, 0.0, 1000.0))),
        (2, catchment(square(900.0, 0.0, 1000.0))),
        (3, catchment(square(0.0, 1000.0, 900.0))),
        (
            4,
            Body::Mark(mark(MarkKind::Need, Geometry::Point(metres(950.0, 500.0)), None)),
        ),
        (
            5,
            Body::Mark(mark(MarkKind::Need, Geometry::Point(metres(5000.0, 500.0)), None)),
        ),
        (
            6,
            Body::Mark(mark(
                MarkKind::Asset,
                Geometry::Point(metres(5000.0, 500.0)),
                None,
            )),
        ),
    ]);
    let found = overlaps(&project);
    assert_eq!(
        found.iter().map(|it| it.areas).collect::<Vec<_>>(),
        [[id(1), id(2)]],
        "a common border is no overlap"
    );
    assert!(
        found[0].square_metres.abs_diff(100_000) < 300,
        "{}",
        found[0].square_metres
    );
    let sorted = needs_by_catchment(&project);
    assert_eq!(sorted.outside, BTreeSet::from([id(5)]));
    assert_eq!(
        sorted.inside,
        BTreeMap::from([(id(1), BTreeSet::from([id(4)])), (id(2), BTreeSet::from([id(4)]))])
    );
    let actor = |name: &str, x| ActorAt {
        organisation: name.into(),
        place: metres(x, 500.0),
    };
    let others = other_actors(&project, "we", &[actor("we", 100.0), actor("they", 1500.0)]);
    assert_eq!(others[&id(1)], BTreeSet::new());
    assert_eq!(others[&id(2)], BTreeSet::from(["they".to_owned()]));
    // The centre is itself with other forms of its letters too, and another centre is another.
    let (own, same, other) = ("مركز الموارد المجتمعيّة", "مركز الموارد المجتمعيه", "مركز الموارد");
    let others = other_actors(&project, own, &[actor(same, 100.0), actor(other, 1500.0)]);
    assert_eq!(others[&id(1)], BTreeSet::new());
    assert_eq!(others[&id(2)], BTreeSet::from([other.to_owned()]));
}

#[test]
fn codes_come_from_the_table() {
    let coded = |code: &str, outline| CodedArea {
        code: code.into(),
        parent: "IQG15".into(),
        outline,
    };
    let west = Geometry::Area(vec![
        [
            (43.0, 36.0),
            (43.5, 36.0),
            (43.5, 37.0),
            (43.0, 37.0),
            (43.0, 36.0),
        ]
        .map(|(x, y)| at(x, y))
        .to_vec(),
    ]);
    let east = Geometry::Areas(vec![vec![
        [
            (43.5, 36.0),
            (44.0, 36.0),
            (44.0, 37.0),
            (43.5, 37.0),
            (43.5, 36.0),
        ]
        .map(|(x, y)| at(x, y))
        .to_vec(),
    ]]);
    let table = [coded("IQG15Q05", west), coded("IQG15Q06", east)];
    let found = assign(
        &table,
        &[at(43.2, 36.5), at(43.7, 36.5), at(43.5, 36.5), at(45.0, 36.5)],
    );
    assert_eq!(
        found,
        [
            Assigned::To(&table[0]),
            Assigned::To(&table[1]),
            Assigned::OneOf(vec![&table[0], &table[1]]),
            Assigned::Outside
        ]
    );
    let holed = Geometry::Area(vec![
        [(0.0, 0.0), (9.0, 0.0), (9.0, 9.0), (0.0, 9.0), (0.0, 0.0)]
            .map(|(x, y)| at(x, y))
            .to_vec(),
        [(3.0, 3.0), (6.0, 3.0), (6.0, 6.0), (3.0, 6.0), (3.0, 3.0)]
            .map(|(x, y)| at(x, y))
            .to_vec(),
    ]);
    let index = Areas::new(vec![&holed]);
    let inside = |x, y| !index.holding(at(x, y)).is_empty();
    assert_eq!(
        [
            inside(1.0, 1.0),
            inside(4.0, 4.0),
            inside(3.0, 4.0),
            inside(0.0, 0.0),
            inside(9.0, 4.0),
            inside(-1.0, 0.0)
        ],
        [true, false, true, true, true, false]
    );
    // A ray through a corner is counted once.
    let diamond = Geometry::Area(vec![
        [(0.0, 5.0), (5.0, 0.0), (10.0, 5.0), (5.0, 10.0), (0.0, 5.0)]
            .map(|(x, y)| at(x, y))
            .to_vec(),
    ]);
    assert_eq!(
        [
            holds(&diamond, at(5.0, 5.0)),
            holds(&diamond, at(-1.0, 5.0)),
            holds(&diamond, at(1.0, 9.0))
        ],
        [true, false, false]
    );
}

#[test]
fn the_nearest_is_the_nearest() {
    let all: Vec<Position> = (0..400_u32)
        .map(|n| {
            at(
                40.0 + f64::from(n * 7919 % 1000) / 120.0,
                30.0 + f64::from(n * 104_729 % 1000) / 130.0,
            )
        })
        .collect();
    let places = Places::new(all.clone());
    for n in 0..40 {
        let from = at(39.0 + f64::from(n) * 0.3, 29.0 + f64::from(n) * 0.2);
        let (metres, which) = places.nearest(from).unwrap();
        let least = all
            .iter()
            .map(|to| distance(from, *to))
            .fold(f64::INFINITY, f64::min);
        assert_eq!(metres, least);
        assert_eq!(distance(from, all[which[0]]), least);
    }
    assert_eq!(
        Places::new(vec![at(1.0, 1.0), at(1.0, 1.0)])
            .nearest(at(1.0, 2.0))
            .unwrap()
            .1,
        [0, 1]
    );
    assert_eq!(Places::new(Vec::new()).nearest(at(1.0, 1.0)), None);
}

#[test]
fn circles_have_their_area() {
    for radius in [5.0, 500.0, 20_000.0] {
        let area = square_metres(&circle(at(43.1, 36.3), radius).unwrap()) as f64;
        let expected = std::f64::consts::PI * radius * radius;
        assert!(
            (area / expected - 1.0).abs() < 0.003 || (area - expected).abs() < 1.0,
            "{radius}: {area} {expected}"
        );
    }
    for radius in [0.0, -1.0, f64::NAN, 1e9] {
        assert_eq!(circle(at(43.1, 36.3), radius), None);
    }
}

#[test]
fn crossings_have_their_place() {
    let bow: Vec<Position> = [(0.0, 0.0), (2.0, 2.0), (2.0, 0.0), (0.0, 2.0), (0.0, 0.0)]
        .map(|(x, y)| at(x, y))
        .to_vec();
    let found = crossings(&bow);
    assert_eq!(
        found.iter().map(|it| (it.edges, it.at)).collect::<Vec<_>>(),
        [([0, 2], at(1.0, 1.0))]
    );
    assert_eq!(
        in_area(&vec![bow.clone()]).map(|(ring, found)| (ring, found.len())),
        Some((0, 1))
    );
    assert_eq!(newest(&bow[..4]).unwrap().at, at(1.0, 1.0));
    assert_eq!(newest(&bow[..3]), None);
    let there_and_back = [(0.0, 0.0), (2.0, 0.0), (1.0, 0.0)].map(|(x, y)| at(x, y));
    assert_eq!(crossings(&there_and_back).len(), 1, "it folds back over itself");
    let straight = [(0.0, 0.0), (1.0, 0.0), (2.0, 0.0)].map(|(x, y)| at(x, y));
    assert_eq!(crossings(&straight), []);
    assert_eq!(
        in_area(&vec![match square(0.0, 0.0, 10.0) {
            Geometry::Area(rings) => rings[0].clone(),
            _ => vec![],
        }]),
        None
    );
}

#[test]
fn areas_are_cut_and_merged() {
    let field = square(0.0, 0.0, 1000.0);
    let parts = cut(&field, &[metres(300.0, -50.0), metres(300.0, 1050.0)]).unwrap();
    let sizes: Vec<u64> = parts.iter().map(square_metres).collect();
    assert!(
        sizes.len() == 2 && sizes[0].abs_diff(700_000) < 2_000 && sizes[1].abs_diff(300_000) < 1_000,
        "{sizes:?}"
    );
    let back = merge(&[&parts[0], &parts[1]]).unwrap();
    assert!(square_metres(&back).abs_diff(square_metres(&field)) <= 30);
    let slanted = [metres(-50.0, 400.0), metres(500.0, 410.0), metres(1050.0, 900.0)];
    let slanted = cut(&field, &slanted).unwrap();
    assert_eq!(slanted.len(), 2);
    assert!(
        merge(&[&slanted[0], &slanted[1]]).is_ok(),
        "the parts fit without a gap"
    );
    assert_eq!(
        cut(&field, &[metres(300.0, -50.0), metres(300.0, 500.0)]),
        Err(Refused::NotThrough)
    );
    assert_eq!(
        cut(&Geometry::Point(metres(0.0, 0.0)), &[]),
        Err(Refused::NotAnArea)
    );
    let two = merge(&[&square(0.0, 0.0, 100.0), &square(100.0, 0.0, 100.0)]).unwrap();
    assert!(square_metres(&two).abs_diff(20_000) < 60);
    assert!(matches!(two, Geometry::Area(rings) if rings.len() == 1));
    assert_eq!(
        merge(&[&square(0.0, 0.0, 100.0), &square(300.0, 0.0, 100.0)]),
        Err(Refused::Apart)
    );
    assert_eq!(merge(&[]), Err(Refused::NotAnArea));
}

#[test]
fn corners_snap_to_corners_before_edges() {
    let shape = square(0.0, 0.0, 1000.0);
    let corner = snap(metres(8.0, 2.0), [&shape], 10.0).unwrap();
    assert_eq!((corner.onto, corner.place), (SnappedTo::Corner, metres(0.0, 0.0)));
    let edge = snap(metres(500.0, 6.0), [&shape], 10.0).unwrap();
    assert_eq!(edge.onto, SnappedTo::Edge);
    assert!((edge.metres - 6.0).abs() < 0.05 && distance(edge.place, metres(500.0, 0.0)) < 0.05);
    assert_eq!(snap(metres(500.0, 60.0), [&shape], 10.0), None);
}

#[test]
fn simplifying_keeps_what_the_eye_sees() {
    let wobbly: Vec<Position> = (0..500)
        .map(|n| metres(f64::from(n), f64::from(n % 2) * 0.4))
        .collect();
    let thin = simplified(&wobbly, 2.0);
    assert!(thin.len() <= 60, "{}", thin.len());
    assert!((along(&thin) - 499.0).abs() < 2.0);
    assert_eq!(simplified(&wobbly[..2], 1e9), wobbly[..2]);
    let tiny: Vec<Position> = match square(0.0, 0.0, 1.0) {
        Geometry::Area(rings) => rings[0].clone(),
        _ => vec![],
    };
    assert_eq!(simplified(&tiny, 1e6).len(), 4, "an area keeps three corners");
}

#[test]
fn parts_of_a_public_total_cannot_be_worked_out() {
    assert_eq!(View::Public.parts(&[100, 3]), [Count::Hidden; 2]);
    assert_eq!(
        View::Public.parts(&[100, 0]),
        [Count::Exactly(100), Count::Exactly(0)]
    );
    assert_eq!(
        View::Team.parts(&[100, 3]),
        [Count::Exactly(100), Count::Exactly(3)]
    );
    assert_eq!(View::Public.parts(&[3]), [Count::Hidden]);
    assert_eq!(Ratio::share(1, 2), Ratio::new(2, 4));
}
