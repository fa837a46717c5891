//! Questions about the map, asked and answered as the page and the worker do: as texts and bytes. Deliberately absent: the numbers, which
//! `tests/analysis/map_tools.rs` checks.
#![allow(clippy::unwrap_used)]

use catchment::analysis::map::circle::circle;
use catchment::analysis::map::map_question::{Ask, Found, Question, Side};
use catchment::analysis::protection::public_view::{Count, View};
use catchment::domain::date::Day;
use catchment::domain::document::Document;
use catchment::domain::geometry::{Geometry, Position};
use catchment::domain::id::RecordId;
use catchment::domain::people::{AgeBand, Cell, Headcount, Sex, Status};
use catchment::domain::records::{Body, CatchmentArea, Certainty, Group, GroupPreset, Mark, MarkKind};
use catchment::present::map::map_findings::{FindingDiff, Tone, shapes};
use catchment::protocol::{self, Answer, Held, hear, map_json};

fn id(number: u128) -> RecordId {
    format!("{:032x}", number + (4 << 76) + (8 << 60))
        .parse()
        .unwrap()
}

/// Metres east and north of a spot in Mosul, near enough.
fn at(east: f64, north: f64) -> Position {
    Position::new(43.13 + east / 89_700.0, 36.34 + north / 111_000.0).unwrap()
}

fn group(people: u32) -> Body {
    let mut participants = Headcount::default();
    let cell = Cell {
        sex: Sex::Female,
        age: AgeBand::Adult,
        status: Status::Host,
    };
    participants.set(cell, people);
    Body::Group(Group {
        meeting: id(1),
        preset: GroupPreset::Women,
        name: String::new(),
        colour: 0,
        participants,
    })
}

fn mark(kind: MarkKind, geometry: Geometry, group: u128) -> Body {
    Body::Mark(Mark {
        kind,
        sector: "water".to_owned(),
        geometry: geometry.into(),
        meeting: Some(id(1)),
        group: Some(id(group)),
        severity: None,
        certainty: Certainty::Sure,
        note: String::new(),
        category: String::new(),
        disputed_by: Default::default(),
        attachments: Vec::new(),
    })
}

/// Unsure, and disputed by the first group.
fn doubted(body: Body) -> Body {
    match body {
        Body::Mark(mark) => Body::Mark(Mark {
            certainty: Certainty::Unsure,
            disputed_by: [id(11)].into(),
            ..mark
        }),
        other => other,
    }
}

/// Three groups, the last of four people; each drew a circle, all overlap in the middle. One service, two needs, one of them far.
fn documents() -> Vec<Document> {
    let drawn =
        |east: f64, north: f64, by: u128| mark(MarkKind::Asset, circle(at(east, north), 300.0).unwrap(), by);
    let point = |east: f64, north: f64| Geometry::Point(at(east, north));
    let square = |west: f64, south: f64, side: f64| {
        Geometry::Area(vec![vec![
            at(west, south),
            at(west + side, south),
            at(west + side, south + side),
            at(west, south + side),
            at(west, south),
        ]])
    };
    let catchment = |west: f64, code: &str| {
        Body::CatchmentArea(CatchmentArea {
            outline: Some(square(west, -2000.0, 4000.0)),
            code: code.to_owned(),
            ..CatchmentArea::default()
        })
    };
    [
        (11, group(8)),
        (12, group(6)),
        (13, group(4)),
        (21, drawn(0.0, 0.0, 11)),
        (22, doubted(drawn(300.0, 0.0, 12))),
        (23, drawn(150.0, 260.0, 13)),
        (31, mark(MarkKind::Service, point(-1500.0, 0.0), 11)),
        (32, mark(MarkKind::Need, point(-1400.0, 0.0), 11)),
        (33, doubted(mark(MarkKind::Need, point(1500.0, 0.0), 12))),
        (34, mark(MarkKind::Need, point(1520.0, 0.0), 11)),
        (35, mark(MarkKind::Need, point(9000.0, 0.0), 12)),
        (41, catchment(-2000.0, "IQG19Q03")),
        (42, catchment(1000.0, "")),
    ]
    .into_iter()
    .map(|(number, body)| Document::new(id(number), body))
    .collect()
}

fn answer(wanted: Ask, view: View) -> Found {
    let question = Question {
        project: id(1000),
        ask: wanted,
        view,
    };
    let text = serde_json::to_string(&protocol::Question::AskMap(question)).unwrap();
    let bytes = map_json(&documents(), &Default::default());
    let mut said = Vec::new();
    hear(&text, Some(bytes), &mut Held::default(), &mut |answer, bytes| {
        said.push((serde_json::to_string(&answer).unwrap(), bytes));
    });
    let [(text, None)] = said.as_slice() else {
        panic!("one answer without bytes: {said:?}")
    };
    match serde_json::from_str(text).unwrap() {
        Answer::MapAnswered(found) => *found,
        other => panic!("no answer about the map: {other:?}"),
    }
}

fn today() -> Day {
    Day::new(2026, 3, 1).unwrap()
}

#[test]
fn agreement_comes_back_with_its_levels_and_the_public_hears_no_small_group() {
    let wanted = Ask::Agreement {
        class: None,
        area: None,
    };
    let Found::Agreement(team) = answer(wanted, View::Team) else {
        panic!("no agreement")
    };
    let levels: Vec<usize> = team.levels.iter().map(|level| level.groups).collect();
    assert_eq!(levels, [3, 2, 1]);
    let Found::Agreement(public) = answer(wanted, View::Public) else {
        panic!("no agreement")
    };
    assert_eq!((public.counted.groups, public.counted.small_groups), (2, 1));
    // Each level has its own tone, the strongest for the most groups.
    let drawn = shapes(&Found::Agreement(team), "");
    let tones: Vec<Tone> = drawn.values().map(|shape| shape.tone).collect();
    assert_eq!(tones, [Tone::Level5, Tone::Level3, Tone::Level1]);
    let none = FindingDiff::between(&drawn, &drawn);
    assert!(none.is_empty());
    let gone = FindingDiff::between(&drawn, &Default::default());
    assert_eq!((gone.remove.len(), gone.put.len()), (3, 0));
}

#[test]
fn a_small_group_is_not_told_apart_in_public() {
    let wanted = Ask::Difference {
        first: Side::Group(id(11)),
        second: Side::Group(id(13)),
    };
    assert!(matches!(answer(wanted, View::Team), Found::Difference(_)));
    assert_eq!(answer(wanted, View::Public), Found::TooSmall);
}

#[test]
fn coverage_lists_the_gaps_inside_the_catchment() {
    let wanted = |count_unknown| Ask::Coverage {
        metres: 1000,
        count_unknown,
        area: Some(id(41)),
        today: today(),
    };
    let Found::Coverage(sectors) = answer(wanted(true), View::Team) else {
        panic!("no coverage")
    };
    let water = sectors.first().unwrap();
    assert_eq!(water.needs, [Count::Exactly(1), Count::Exactly(2)]);
    // The farthest first.
    assert_eq!(
        water.gaps.iter().map(|gap| gap.mark).collect::<Vec<_>>(),
        [id(34), id(33)]
    );
    assert!(water.ground.as_ref().unwrap().uncovered.is_some());
    let drawn = shapes(&Found::Coverage(sectors.clone()), "water");
    assert_eq!(
        drawn.values().map(|shape| shape.tone).collect::<Vec<_>>(),
        [Tone::Gap]
    );
    assert!(shapes(&Found::Coverage(sectors), "health").is_empty());
    // A marked service may be closed: left out on request, nothing is covered.
    let Found::Coverage(strict) = answer(wanted(false), View::Team) else {
        panic!("no coverage")
    };
    assert_eq!(strict.first().unwrap().needs[1], Count::Exactly(3));
    let Found::Coverage(public) = answer(wanted(true), View::Public) else {
        panic!("no coverage")
    };
    assert!(public.first().unwrap().gaps.is_empty());
}

#[test]
fn clusters_of_few_marks_are_hidden_in_public() {
    let wanted = Ask::Clusters { metres: 100 };
    let Found::Clusters { candidates, hidden } = answer(wanted, View::Team) else {
        panic!("no clusters")
    };
    assert_eq!((candidates.len(), hidden), (1, 0));
    let Found::Clusters { candidates, hidden } = answer(wanted, View::Public) else {
        panic!("no clusters")
    };
    assert_eq!((candidates.len(), hidden), (0, 1));
}

#[test]
fn catchments_are_checked() {
    let Found::Catchments(check) = answer(Ask::Catchments { today: today() }, View::Team) else {
        panic!("no check")
    };
    assert_eq!(check.overlaps.len(), 1);
    assert_eq!(check.outside, Count::Exactly(1));
    assert!(check.actors.values().all(|actors| actors.is_empty()));
    assert_eq!(check.codes.len(), 1);
    assert_eq!(check.without_code, Count::Exactly(1));
    let Found::Catchments(public) = answer(Ask::Catchments { today: today() }, View::Public) else {
        panic!("no check")
    };
    assert!(public.needs.outside.is_empty());
    assert_eq!(public.outside, Count::Hidden);
}

#[test]
fn what_is_unsure_or_disputed_is_counted_and_told_apart() {
    let one = [Count::Exactly(1), Count::Exactly(1)];
    let wanted = Ask::Difference {
        first: Side::Group(id(11)),
        second: Side::Group(id(12)),
    };
    let Found::Difference(difference) = answer(wanted, View::Team) else {
        panic!("no difference")
    };
    // The need that is a point covers nothing and is not among them.
    assert_eq!((difference.shapes, difference.doubtful), ((1, 1), one));
    let Found::Density { marks, doubtful, .. } = answer(
        Ask::Density {
            metres: 250,
            repeated: false,
        },
        View::Team,
    ) else {
        panic!("no density")
    };
    assert_eq!(
        (marks, doubtful),
        (Count::Exactly(8), [Count::Exactly(2), Count::Exactly(2)])
    );
    let wanted = Ask::Coverage {
        metres: 1000,
        count_unknown: true,
        area: Some(id(41)),
        today: today(),
    };
    let Found::Coverage(sectors) = answer(wanted, View::Team) else {
        panic!("no coverage")
    };
    assert_eq!(sectors.first().unwrap().doubtful, one);
    let Found::Coverage(public) = answer(wanted, View::Public) else {
        panic!("no coverage")
    };
    assert_eq!(public.first().unwrap().doubtful, [Count::Hidden, Count::Hidden]);
    let Found::Catchments(check) = answer(Ask::Catchments { today: today() }, View::Team) else {
        panic!("no check")
    };
    assert_eq!(check.doubtful, one);
}
