//! The geometry of the feasibility/impact chart.

#![allow(clippy::unwrap_used)]

use catchment::domain::document::Document;
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::{Intervention, Layer, Record, ScaleValue, Score};
use catchment::present::deciding::disc::Point;
use catchment::present::deciding::feasibility_impact::{
    Chart, LARGEST, MARGIN, SMALLEST, Voice, of_group, others, own, place, result, rows, stepped, value_at,
};
use catchment::present::deciding::voice_points::{VoicePoint, voice_points, voice_rows};

fn id(number: u128) -> RecordId {
    RecordId::from_u128(number)
}

fn halves(halves: u8) -> ScaleValue {
    ScaleValue::from_halves(halves).unwrap()
}

/// Interventions of so many people (0: unknown), placed by group 101 at these half steps.
fn project(placed: &[(u32, u8, u8)]) -> Project {
    let mut documents = Vec::new();
    for (number, (people, feasibility, impact)) in (1..).zip(placed) {
        let intervention = Intervention {
            beneficiaries: (*people > 0).then_some(*people),
            ..Intervention::default()
        };
        documents.push(Document::new(id(number), intervention.into_body()));
        documents.push(score(number, Layer::Community, Some(101), *feasibility, *impact));
    }
    Project::from_documents(id(0), documents)
}

fn score(number: u128, layer: Layer, group: Option<u128>, feasibility: u8, impact: u8) -> Document {
    let score = Score {
        intervention: id(number),
        layer,
        group: group.map(id),
        person: None,
        feasibility: halves(feasibility),
        impact: halves(impact),
    };
    let of =
        1_000_000 + number * 1000 + group.unwrap_or(0) + if layer == Layer::Directorate { 500 } else { 0 };
    Document::new(id(of), score.into_body())
}

fn voice(layer: Layer, group: Option<u128>) -> Voice {
    Voice {
        layer,
        group: group.map(id),
        person: None,
    }
}

/// So many people of a group, each placing alone.
fn persons(number: u128, group: u128, placed: &[(u8, u8)]) -> Vec<Document> {
    let one = |(at, (feasibility, impact)): (u128, &(u8, u8))| {
        let score = Score {
            intervention: id(number),
            layer: Layer::Community,
            group: Some(id(group)),
            person: Some(id(9000 + at)),
            feasibility: halves(*feasibility),
            impact: halves(*impact),
        };
        Document::new(
            id(2_000_000 + number * 10_000 + group * 100 + at),
            score.into_body(),
        )
    };
    (1..).zip(placed).map(one).collect()
}

fn disc_of(chart: &Chart, number: usize) -> &catchment::present::deciding::disc::Disc {
    chart.discs.iter().find(|disc| disc.number == number).unwrap()
}

#[test]
fn the_ends_and_the_middle_of_the_scale() {
    let at = |feasibility, impact| place(halves(feasibility).into(), halves(impact).into());
    let near = |point: Point, x: f64, y: f64| assert!((point.x - x).hypot(point.y - y) < 1e-12, "{point:?}");
    near(at(2, 2), MARGIN, 1.0 - MARGIN);
    near(at(10, 10), 1.0 - MARGIN, MARGIN);
    near(at(6, 6), 0.5, 0.5);
    near(at(10, 2), 1.0 - MARGIN, 1.0 - MARGIN);
}

#[test]
fn a_finger_on_a_place_means_its_value() {
    for feasibility in 2..=10 {
        for impact in 2..=10 {
            let (f, i) = (halves(feasibility), halves(impact));
            let at = place(f.into(), i.into());
            assert_eq!(value_at(at), (f, i));
            let beside = Point {
                x: at.x + 0.04,
                y: at.y - 0.04,
            };
            assert_eq!(value_at(beside), (f, i), "a finger is not exact");
        }
    }
    let wild = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -3.0, 7.0];
    for x in wild {
        for y in wild {
            value_at(Point { x, y });
        }
    }
    assert_eq!(value_at(Point { x: 9.0, y: -9.0 }), (halves(10), halves(10)));
    assert_eq!(value_at(Point { x: -9.0, y: 9.0 }), (halves(2), halves(2)));
}

#[test]
fn keys_move_by_half_steps_and_stop_at_the_ends() {
    assert_eq!(stepped(halves(6), 1), halves(7));
    assert_eq!(stepped(halves(6), -1), halves(5));
    assert_eq!(stepped(halves(10), 1), halves(10));
    assert_eq!(stepped(halves(2), -1), halves(2));
}

#[test]
fn areas_are_proportional_to_people() {
    let chart = result(&project(&[
        (4000, 2, 2),
        (2000, 6, 6),
        (1000, 10, 10),
        (10, 2, 10),
        (0, 10, 2),
    ]));
    let area = |number| disc_of(&chart, number).radius.powi(2);
    assert_eq!(disc_of(&chart, 1).radius, LARGEST);
    assert!((area(1) / area(2) - 2.0).abs() < 1e-9);
    assert!((area(1) / area(3) - 4.0).abs() < 1e-9);
    assert_eq!(disc_of(&chart, 4).radius, SMALLEST);
    assert!(!disc_of(&chart, 5).people_known);
    let floor = chart.smallest_up_to.unwrap();
    assert!(
        (10..1000).contains(&floor),
        "the legend says what the smallest circle stands for: {floor}"
    );
    assert_eq!(result(&project(&[(4000, 2, 2)])).smallest_up_to, None);
}

/// No two circles cover each other, all are whole inside the square, and each stays in its part of the field.
fn check_legible(chart: &Chart) {
    for (at, one) in chart.discs.iter().enumerate() {
        let (x, y, r) = (one.centre.x, one.centre.y, one.radius);
        assert!(
            x >= r && x <= 1.0 - r && y >= r && y <= 1.0 - r,
            "{one:?} is cut off"
        );
        for (home, drawn) in [(one.at.x, x), (one.at.y, y)] {
            let both = (one.at.x - 0.5).abs() < 1e-9 && (one.at.y - 0.5).abs() < 1e-9;
            if (home - 0.5).abs() > 1e-9 {
                assert!(
                    (home - 0.5) * (drawn - 0.5) > 0.0,
                    "{one:?} left its part of the field"
                );
            } else if !both {
                assert!(
                    (drawn - 0.5).abs() < 1e-9
                        || (one.at.y - 0.5).abs() < 1e-9
                        || (one.at.x - 0.5).abs() < 1e-9
                );
            }
        }
        for other in &chart.discs[at + 1..] {
            let distance = (x - other.centre.x).hypot(y - other.centre.y);
            assert!(distance > 0.9 * (r + other.radius), "{one:?} covers {other:?}");
        }
    }
}

#[test]
fn several_on_one_point_lie_side_by_side() {
    for point in [
        (9, 9),
        (8, 8),
        (10, 10),
        (2, 2),
        (6, 9),
        (6, 6),
        (9, 6),
        (7, 7),
        (2, 10),
    ] {
        // A line is only as long as it is: four of the largest circles fill half of it.
        let on_one_line = (point.0 == 6) != (point.1 == 6);
        for count in if on_one_line { 2..=3 } else { 2..=8 } {
            let placed: Vec<_> = (0..count).map(|n| (500 + 300 * n, point.0, point.1)).collect();
            let chart = result(&project(&placed));
            check_legible(&chart);
            assert!(chart.discs.iter().any(|disc| disc.moved));
            assert_eq!(
                chart,
                result(&project(&placed)),
                "the same circles lie in the same places"
            );
        }
    }
}

#[test]
fn a_crowd_over_the_whole_field_stays_legible() {
    let placed: Vec<_> = (0..30_u32)
        .map(|n| (200 + 150 * n, 2 + (n * 7 % 9) as u8, 2 + (n * 5 % 9) as u8))
        .collect();
    check_legible(&result(&project(&placed)));
}

#[test]
fn a_point_on_the_line_is_drawn_on_the_line() {
    let chart = result(&project(&[(900, 6, 9), (900, 6, 9), (900, 6, 9)]));
    for disc in &chart.discs {
        assert_eq!(disc.centre.x, 0.5);
    }
}

#[test]
fn circles_alone_are_not_moved() {
    let chart = result(&project(&[(900, 9, 9), (900, 3, 3)]));
    assert!(
        chart
            .discs
            .iter()
            .all(|disc| !disc.moved && disc.at == disc.centre)
    );
}

#[test]
fn spread_bars_and_ghost_rings() {
    let mut project = project(&[(900, 4, 8)]);
    project.merge_document(&score(1, Layer::Community, Some(102), 8, 10));
    project.merge_document(&score(1, Layer::Directorate, None, 4, 4));
    let chart = result(&project);
    let disc = disc_of(&chart, 1);
    let quartiles = disc.quartiles.unwrap();
    assert!(quartiles.x.0 < disc.at.x && disc.at.x < quartiles.x.1);
    assert!(quartiles.y.0 < disc.at.y && disc.at.y < quartiles.y.1);
    assert_eq!(chart.ghosts.len(), 1);
    assert_eq!(chart.ghosts[0].from, Some(disc.centre));
    assert_eq!(chart.ghosts[0].at, place(halves(4).into(), halves(4).into()));
}

#[test]
fn who_places_sees_only_their_own() {
    let mut project = project(&[(900, 4, 8), (900, 9, 9)]);
    project.merge_document(&score(1, Layer::Community, Some(102), 8, 10));
    let chart = own(&project, voice(Layer::Community, Some(102)));
    assert_eq!(chart.discs.len(), 1);
    assert_eq!(chart.discs[0].at, place(halves(8).into(), halves(10).into()));
    assert!(chart.ghosts.is_empty());
    assert_eq!(others(&project, voice(Layer::Community, Some(102))).len(), 2);
    assert!(own(&project, voice(Layer::Directorate, None)).discs.is_empty());
}

#[test]
fn the_table_has_every_intervention() {
    let mut project = project(&[(900, 4, 8)]);
    project.merge_document(&Document::new(id(50), Intervention::default().into_body()));
    let rows = rows(&project);
    assert_eq!(rows.len(), 2);
    assert!(rows[0].community.is_some() && rows[1].community.is_none() && rows[1].directorate.is_none());
    assert_eq!((rows[0].number, rows[1].number), (1, 2));
}

#[test]
fn people_are_points_from_five_on_and_fewer_show_only_their_middle() {
    let mut project = project(&[(900, 4, 8)]);
    let five = [(3, 3), (3, 3), (5, 4), (9, 9), (10, 2)];
    for document in persons(1, 102, &five) {
        project.merge_document(&document);
    }
    for document in persons(1, 103, &five[..4]) {
        project.merge_document(&document);
    }
    let chart = result(&project);
    let points = voice_points(&project, &chart, None);
    let of = |group: u128| -> Vec<&VoicePoint> {
        points
            .iter()
            .filter(|point| point.group == Some(id(group)))
            .collect()
    };
    assert_eq!((of(101).len(), of(102).len(), of(103).len()), (1, 5, 1));
    assert!(!of(101)[0].person && !of(103)[0].person && of(102).iter().all(|point| point.person));
    let told: Vec<_> = voice_rows(&project)
        .iter()
        .map(|row| (row.as_one, row.persons))
        .collect();
    assert_eq!(told, [(true, Some(0)), (false, Some(5)), (false, None)]);
    // None is covered by its own circle or by another point.
    let disc = disc_of(&chart, 1);
    for (at, one) in points.iter().enumerate() {
        assert!((one.at.x - disc.centre.x).hypot(one.at.y - disc.centre.y) > disc.radius);
        for other in &points[at + 1..] {
            assert!(
                (one.at.x - other.at.x).hypot(one.at.y - other.at.y) > 0.015,
                "{one:?} {other:?}"
            );
        }
    }
    let women = of_group(&project, Layer::Community, Some(id(102)));
    assert_eq!(women.discs[0].at, place(halves(5).into(), halves(3).into()));
    assert!(women.discs[0].quartiles.is_some());
    assert_eq!(voice_points(&project, &women, Some(Some(id(102)))).len(), 5);
}

#[test]
fn a_crowd_on_its_own_circle_stands_around_its_rim() {
    let mut project = project(&[(900, 4, 8)]);
    for document in persons(1, 102, &[(4, 8); 40]) {
        project.merge_document(&document);
    }
    let chart = result(&project);
    let points = voice_points(&project, &chart, None);
    assert_eq!(points.len(), 41);
    let disc = disc_of(&chart, 1);
    assert!(
        points
            .iter()
            .all(|point| (point.at.x - disc.centre.x).hypot(point.at.y - disc.centre.y) > disc.radius)
    );
}
