//! Sums and shares that a screen shows in one line, by hand-computed cases.
#![allow(clippy::unwrap_used)]

use crate::fixtures::centre::{ASSESSMENT, add, id, sound, view};
use catchment::analysis::centre::activity_set::notes;
use catchment::analysis::centre::feedback_figures::MonthOfFeedback;
use catchment::analysis::centre::referral_figures::Share;
use catchment::analysis::map::service_coverage::{Distance, SectorCoverage, Totals, totals};
use catchment::analysis::plan::evaluation_results::satisfied;
use catchment::analysis::protection::public_view::Count;
use catchment::domain::calendar::Month;
use catchment::domain::project::Project;
use catchment::domain::records::*;
use std::collections::BTreeMap;

fn sector(services: usize, not_counted: [usize; 3], needs: [Count; 2]) -> SectorCoverage {
    SectorCoverage {
        sector: "water".to_owned(),
        distance: Distance::StraightLine,
        services,
        not_counted,
        needs,
        doubtful: [Count::Exactly(0); 2],
        gaps: Vec::new(),
        people: None,
        people_if_spread_evenly: None,
        ground: None,
    }
}

#[test]
fn the_sum_of_needs_is_hidden_as_soon_as_one_sector_hides_its_own() {
    let (few, hidden) = (Count::Exactly, Count::Hidden);
    let expect = |with_gaps, services, needs| Totals {
        with_gaps,
        services,
        needs,
    };
    for (sectors, expected) in [
        (vec![], expect(0, 0, few(0))),
        (
            vec![
                sector(2, [1, 0, 3], [few(5), few(0)]),
                sector(0, [0, 0, 0], [few(0), few(7)]),
            ],
            expect(1, 6, few(12)),
        ),
        (
            vec![
                sector(2, [0, 0, 0], [few(5), few(1)]),
                sector(1, [0, 1, 0], [few(4), hidden]),
            ],
            expect(2, 4, hidden),
        ),
        (vec![sector(1, [0, 0, 0], [hidden, few(0)])], expect(0, 1, hidden)),
    ] {
        assert_eq!(totals(&sectors), expected);
    }
    assert_eq!(sector(9, [1, 2, 3], [few(0); 2]).left_out(), 6);
}

#[test]
fn satisfied_are_counted_among_those_who_were_reached() {
    for (views, part, whole) in [
        (vec![], 0, 0),
        (vec![(Satisfaction::NotReached, 4)], 0, 0),
        (
            vec![(Satisfaction::NotSatisfied, 3), (Satisfaction::NotReached, 4)],
            0,
            3,
        ),
        (
            vec![
                (Satisfaction::Satisfied, 5),
                (Satisfaction::NotSatisfied, 2),
                (Satisfaction::NotReached, 1),
            ],
            5,
            7,
        ),
    ] {
        let month = MonthOfFeedback {
            views: BTreeMap::from_iter(views),
            ..MonthOfFeedback::default()
        };
        assert_eq!(month.satisfied(), Share { part, whole });
    }
}

#[test]
fn satisfied_of_an_evaluation_are_those_of_all_views() {
    for (views, part, whole) in [
        (vec![], 0, 0),
        (vec![view((1, 3), (1, 2), (5, 8))], 5, 8),
        (
            vec![
                view((1, 3), (1, 2), (5, 8)),
                view((2, 2), (2, 2), (0, 0)),
                view((4, 3), (1, 2), (1, 4)),
            ],
            6,
            12,
        ),
    ] {
        assert_eq!(satisfied(&views), Share { part, whole });
    }
}

#[test]
fn notes_are_those_of_the_centre_and_the_months_asked_for() {
    let april: Month = "2026-04".parse().unwrap();
    let may = april.next().unwrap();
    let month = |centre: &str, month: Month, said: &[(BasicActivity, &str)]| ActivityMonth {
        centre: centre.to_owned(),
        month,
        activities: said
            .iter()
            .map(|(activity, note)| {
                let done = ActivityDone {
                    state: ActivityState::Partly,
                    note: (*note).to_owned(),
                };
                (*activity, done)
            })
            .collect(),
    };
    let (first, second) = (BasicActivity::Information, BasicActivity::PriorityLocations);
    let mut project = sound();
    add(
        &mut project,
        id(70),
        month("", may, &[(second, "late"), (first, "rain")]),
    );
    add(
        &mut project,
        id(71),
        month("", april, &[(second, "done"), (first, "  ")]),
    );
    add(&mut project, id(72), month("West", may, &[(first, "elsewhere")]));
    let note = |month, activity, text: &str| (month, activity, text.to_owned());
    for (centre, months, expected) in [
        (
            "",
            vec![may, april],
            vec![
                note(april, second, "done"),
                note(may, first, "rain"),
                note(may, second, "late"),
            ],
        ),
        ("", vec![april], vec![note(april, second, "done")]),
        ("West", vec![may], vec![note(may, first, "elsewhere")]),
        ("East", vec![may], vec![]),
        ("", vec![], vec![]),
    ] {
        assert_eq!(notes(&project, centre, &months), expected);
    }
    assert!(notes(&Project::empty(ASSESSMENT), "", &[may]).is_empty());
}
