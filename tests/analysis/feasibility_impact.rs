//! The feasibility/impact chart as numbers: tables of cases.

#![allow(clippy::unwrap_used)]

use catchment::analysis::deciding::feasibility_impact::{
    Eighths, Quarter, axis, group_standing, group_views, ordered, persons_heard, standing, standings,
    voices_heard,
};
use catchment::domain::document::Document;
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::{Intervention, Layer, Record, ScaleValue, Score};

fn value(text: &str) -> ScaleValue {
    ScaleValue::try_from(text.parse::<f64>().unwrap()).unwrap()
}

fn values(text: &str) -> Vec<ScaleValue> {
    text.split_whitespace().map(value).collect()
}

fn eighths(text: &str) -> u8 {
    (text.parse::<f64>().unwrap() * 8.0) as u8
}

/// `placements → median, lower quartile, upper quartile`; `-` without a spread.
fn check_axis(placements: &str, expected: &str) {
    let found = axis(values(placements)).unwrap();
    let expected: Vec<&str> = expected.split_whitespace().collect();
    assert_eq!(
        found.median.count(),
        eighths(expected[0]),
        "median of {placements}"
    );
    let spread = found.quartiles.map(|(low, high)| (low.count(), high.count()));
    let wanted = (expected[1] != "-").then(|| (eighths(expected[1]), eighths(expected[2])));
    assert_eq!(spread, wanted, "quartiles of {placements}");
}

#[test]
fn medians_and_quartiles() {
    check_axis("3", "3 -");
    check_axis("4.5", "4.5 -");
    check_axis("2 4", "3 2 4");
    check_axis("4 2", "3 2 4");
    check_axis("2.5 3", "2.75 2.5 3");
    check_axis("1 5 3", "3 2 4");
    check_axis("1 2 4 5", "3 1.5 4.5");
    check_axis("5 5 5 1", "5 3 5");
    check_axis("1 1.5 2 2.5 3", "2 1.5 2.5");
    check_axis("1 2 3 4 5 5", "3.5 2 5");
    check_axis("5 5 5 5", "5 5 5");
    assert!(axis([]).is_none());
}

fn check_quarter(point: &str, expected: Quarter) {
    let [feasibility, impact] = values(point)[..] else {
        panic!("a point has two values")
    };
    assert_eq!(
        Quarter::of(feasibility.into(), impact.into()),
        expected,
        "{point}"
    );
}

#[test]
fn quarters_of_the_field() {
    use Quarter::{DoFirst, LeaveForNow, OnTheLine, PlanWell, QuickHelp};
    check_quarter("3.5 3.5", DoFirst);
    check_quarter("5 5", DoFirst);
    check_quarter("2.5 3.5", PlanWell);
    check_quarter("1 5", PlanWell);
    check_quarter("3.5 2.5", QuickHelp);
    check_quarter("2.5 2.5", LeaveForNow);
    check_quarter("1 1", LeaveForNow);
    check_quarter("3 5", OnTheLine);
    check_quarter("3 1", OnTheLine);
    check_quarter("5 3", OnTheLine);
    check_quarter("1 3", OnTheLine);
    check_quarter("3 3", OnTheLine);
}

#[test]
fn a_median_of_two_halves_can_fall_on_the_line_or_just_beside_it() {
    let median = |text| axis(values(text)).unwrap().median;
    assert_eq!(median("2 4"), Eighths::MIDPOINT);
    assert!(median("2.5 4") > Eighths::MIDPOINT);
    assert!(median("2.5 3") < Eighths::MIDPOINT);
    assert_eq!(Quarter::of(median("2 4"), median("5")), Quarter::OnTheLine);
    assert_eq!(Quarter::of(median("2.5 4"), median("5")), Quarter::DoFirst);
}

fn id(number: u128) -> RecordId {
    RecordId::from_u128(number)
}

/// A project where intervention n has the placements of line n: `C|D group feasibility impact`, separated by `;`.
fn group(text: &str) -> Option<RecordId> {
    (text != "-").then(|| id(100 + text.parse::<u128>().unwrap()))
}

fn project(lines: &[&str]) -> Project {
    let mut documents = Vec::new();
    let mut next = 1000;
    for (number, line) in (1..).zip(lines) {
        documents.push(Document::new(id(number), Intervention::default().into_body()));
        for placement in line.split(';').filter(|part| !part.trim().is_empty()) {
            let parts: Vec<&str> = placement.split_whitespace().collect();
            let score = Score {
                intervention: id(number),
                layer: if parts[0] == "C" {
                    Layer::Community
                } else {
                    Layer::Directorate
                },
                group: group(parts[1].split('.').next().unwrap()),
                // `2.1` is the first person of group 2.
                person: parts[1]
                    .split_once('.')
                    .map(|(_, person)| id(9000 + person.parse::<u128>().unwrap())),
                feasibility: value(parts[2]),
                impact: value(parts[3]),
            };
            next += 1;
            documents.push(Document::new(id(next), score.into_body()));
        }
    }
    Project::from_documents(id(0), documents)
}

/// The order as text: `do-first 1 / 2=3` means 1 before the tie of 2 and 3.
fn shown(project: &Project, layer: Layer) -> Vec<String> {
    let ordered = ordered(project, layer);
    let tier = |tier: &Vec<RecordId>| {
        let ids: Vec<String> = tier.iter().map(|id| id.as_u128().to_string()).collect();
        ids.join("=")
    };
    let mut lines: Vec<String> = ordered
        .quarters
        .iter()
        .map(|(quarter, tiers)| {
            let tiers: Vec<String> = tiers.iter().map(tier).collect();
            format!("{} {}", quarter.code(), tiers.join(" / "))
        })
        .collect();
    if !ordered.unscored.is_empty() {
        lines.push(format!("unscored {}", tier(&ordered.unscored)));
    }
    lines
}

#[test]
fn inside_do_first_the_product_then_the_impact_then_a_tie() {
    let project = project(&[
        "C 1 4 5",     // 20, impact 5
        "C 1 5 4",     // 20, impact 4
        "C 1 4.5 4.5", // 20.25
        "C 1 5 4",     // as 2: a tie, not an order
        "C 1 5 5",     // 25
    ]);
    assert_eq!(shown(&project, Layer::Community), ["do-first 5 / 3 / 1 / 2=4"]);
}

#[test]
fn every_intervention_is_listed_once_and_unscored_is_its_own_state() {
    let project = project(&[
        "C 1 1 1", "", "C 1 2 5", "C 1 3 3", "D - 5 5", "C 1 5 1", "C 1 4 4",
    ]);
    assert_eq!(
        shown(&project, Layer::Community),
        [
            "do-first 7",
            "on-the-line 4",
            "plan-well 3",
            "quick-help 6",
            "leave-for-now 1",
            "unscored 2=5"
        ],
    );
    assert_eq!(
        shown(&project, Layer::Directorate),
        ["do-first 5", "unscored 1=2=3=4=6=7"]
    );
}

#[test]
fn layers_never_mix() {
    let project = project(&["C 1 5 5; C 2 4 5; D - 1 2"]);
    let community = standing(&project, id(1), Layer::Community).unwrap();
    assert_eq!(
        (community.placements, community.feasibility.median.count()),
        (2, eighths("4.5"))
    );
    let directorate = standing(&project, id(1), Layer::Directorate).unwrap();
    assert_eq!(directorate.quarter(), Quarter::LeaveForNow);
    assert_eq!(directorate.impact.quartiles, None);
}

#[test]
fn a_group_counts_once_even_when_a_file_brings_two_placements() {
    let project = project(&["C 1 1 1; C 1 5 5; C 2 5 5"]);
    let community = standing(&project, id(1), Layer::Community).unwrap();
    assert_eq!((community.placements, community.quarter()), (2, Quarter::DoFirst));
}

#[test]
fn a_group_counts_once_by_the_median_of_its_people() {
    // Three people of group 2, two of them low; group 1 as one.
    let project = project(&["C 1 5 5; C 2.1 1 1; C 2.2 2 2; C 2.3 4.5 5"]);
    let found = standing(&project, id(1), Layer::Community).unwrap();
    assert_eq!(found.placements, 2);
    assert_eq!(found.feasibility.median.decimal(), (3.5, 1));
    let two = group_standing(&project, id(1), Layer::Community, group("2")).unwrap();
    assert_eq!((two.feasibility.median.decimal(), two.placements), ((2.0, 0), 1));
    assert!(two.feasibility.quartiles.is_some());
}

#[test]
fn what_a_group_says_as_one_holds_beside_what_its_people_said() {
    let project = project(&["C 2.1 1 1; C 2.2 1 1; C 2 4 4"]);
    let views = group_views(&project, id(1), Layer::Community);
    let view = views[&group("2")];
    assert_eq!((view.as_one, view.persons), (true, 2));
    assert_eq!(view.feasibility.median.decimal(), (4.0, 0));
    assert_eq!(persons_heard(&project, Layer::Community, group("2")), 2);
    assert_eq!(voices_heard(&project), 3);
}

#[test]
fn people_of_one_group_alone_are_the_spread() {
    let project = project(&["C 2.1 1 1; C 2.2 2 2; C 2.3 3 3; C 2.4 5 5"]);
    let found = standing(&project, id(1), Layer::Community).unwrap();
    assert_eq!(found.feasibility.median.decimal(), (2.5, 1));
    let (low, high) = found.feasibility.quartiles.unwrap();
    assert_eq!((low.decimal().0, high.decimal().0), (1.5, 4.0));
    // Medians of people can fall on quarter steps, so that those of groups fall on eighths.
    let project = self::project(&["C 2.1 1 1; C 2.2 1.5 1; C 3 1 1; C 4 2 1; C 5 2 1"]);
    let found = standing(&project, id(1), Layer::Community).unwrap();
    assert_eq!(found.feasibility.median.decimal(), (1.625, 3));
}

#[test]
fn one_walk_says_of_all_what_is_said_of_each() {
    let project = project(&["C 1 1 1; C 2 5 4; D - 3 3", "", "C - 2 5; C 1 4 4", "D - 5 5"]);
    for layer in [Layer::Community, Layer::Directorate] {
        let all = standings(&project, layer);
        for number in 1..=4 {
            assert_eq!(
                all.get(&id(number)).copied(),
                standing(&project, id(number), layer)
            );
        }
    }
}
