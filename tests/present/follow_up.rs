//! Follow-up as it is shown: the pace of works, the bars of results, the classes of the map, the warning beside free text.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::fixtures::centre;

use catchment::analysis::numbers::median::Median;
use catchment::analysis::numbers::ratio::Ratio;
use catchment::analysis::plan::evaluation_results::{Improvement, programme_results};
use catchment::analysis::plan::implementation_state::line_states;
use catchment::domain::actions::follow_up::{in_state, reach_milestone, report_work, work_on};
use catchment::domain::edit::apply;
use catchment::domain::records::*;
use catchment::present::centre::due_board::{DueKind, due_board};
use catchment::present::centre::round_asking::{groups_asked, next_open, said_by};
use catchment::present::map::condition_map::class_of;
use catchment::present::map::displacement::displaced;
use catchment::present::plan::programme_results::{length, project_changes, tenths};
use catchment::present::plan::work_rows::{Pace, evaluations_of, work_rows};
use catchment::present::route::Place;
use catchment::validation::{Code, private_hint};
use centre::{EVALUATION, LINE, WORK, add, day, evaluation, id, level, sound, view};
use std::collections::BTreeMap;

#[test]
fn a_line_is_late_until_its_milestone_is_reached_and_ahead_when_that_was_early() {
    let project = sound();
    let today = day("2026-05-09");
    let row = |project| work_rows(project, today).remove(0).item;
    assert_eq!(row(&project).pace, Pace::Late);
    assert_eq!(row(&project).number, 1);
    let due = |project: &catchment::domain::project::Project| match &project
        .get::<PlanLine>(LINE)
        .unwrap()
        .decision
    {
        Decision::Taken(taken) => taken.milestones[1].due.unwrap(),
        Decision::NotTaken(_) => panic!("taken"),
    };
    let early = catchment::domain::date::Day::from_number(due(&project).number() - 1).unwrap();
    let edit = reach_milestone(&project, LINE, 1, Some(early), Some(early)).unwrap();
    let (project, _) = apply(&project, &edit).unwrap();
    assert_eq!(row(&project).pace, Pace::Ahead);
    let stopped = in_state(work_on(&project, LINE), WorkState::Stopped, today);
    let (project, _) = apply(&project, &report_work(&project, stopped).unwrap()).unwrap();
    assert_eq!(row(&project).pace, Pace::Stopped);
    assert_eq!(line_states(&project, today)[0].days_late, None);
}

#[test]
fn a_state_brings_its_day() {
    let project = sound();
    let (monday, tuesday) = (day("2026-06-01"), day("2026-06-02"));
    let none = Implementation {
        started: None,
        finished: None,
        state: WorkState::NotStarted,
        ..work_on(&project, LINE)
    };
    let underway = in_state(none, WorkState::Underway, monday);
    assert_eq!((underway.started, underway.finished), (Some(monday), None));
    let done = in_state(underway, WorkState::Done, tuesday);
    assert_eq!((done.started, done.finished), (Some(monday), Some(tuesday)));
    let again = in_state(done.clone(), WorkState::Underway, tuesday);
    assert_eq!((again.started, again.finished), (Some(monday), None));
    let back = in_state(done, WorkState::NotStarted, tuesday);
    assert_eq!((back.started, back.finished), (None, None));
    let ahead = Implementation {
        started: Some(tuesday),
        finished: None,
        ..work_on(&project, LINE)
    };
    assert_eq!(in_state(ahead, WorkState::Done, monday).finished, Some(tuesday));
}

#[test]
fn results_by_project_are_those_of_the_programme() {
    let project = sound();
    let changes = project_changes(&project);
    assert_eq!(changes.len(), programme_results(&project).projects);
    assert_eq!(changes[0].evaluation, EVALUATION);
    assert_eq!(
        changes[0].views,
        project.get::<Evaluation>(EVALUATION).unwrap().views.len()
    );
    let moved = |negative, part, whole| Improvement {
        negative,
        steps: Ratio::new(part, whole).unwrap(),
        base: 1,
    };
    assert_eq!(length(moved(false, 4, 1)), 1000);
    assert_eq!(length(moved(false, 3, 2)), 375);
    assert_eq!(tenths(moved(true, 5, 3)), (true, 17));
    assert_eq!(
        tenths(moved(true, 1, 100)),
        (false, 0),
        "nothing that is shown as none has a sign"
    );
}

#[test]
fn a_half_step_has_the_class_of_the_worse_one() {
    let classes: Vec<u8> = (2..=10)
        .map(|halves| class_of(Median { halves, base: 1 }))
        .collect();
    assert_eq!(classes, [1, 1, 2, 2, 3, 3, 4, 4, 5]);
}

#[test]
fn each_due_item_leads_to_its_place() {
    let project = sound();
    let places: Vec<Place> = due_board(&project, day("2026-06-11"), 0)
        .into_iter()
        .map(|item| item.kind.place(item.subject))
        .collect();
    assert!(places.contains(&Place::Work(LINE)));
    assert!(places.iter().any(|place| matches!(place, Place::Referral(_))));
    assert!(places.iter().any(|place| matches!(place, Place::FeedbackItem(_))));
    assert!(places.iter().any(|place| matches!(place, Place::Service(_))));
    assert!(DueKind::CODES.contains(&DueKind::Milestone(3).code()));
}

#[test]
fn free_text_is_looked_at_while_it_is_typed() {
    assert_eq!(private_hint("Water comes every second day now."), None);
    assert_eq!(private_hint("call 0770 123 4567"), Some(Code::PhoneNumber));
    assert_eq!(private_hint("card number 198712345678"), Some(Code::IdNumber));
    assert_eq!(
        private_hint("قالت السيدة فاطمة إن الماء وصل"),
        Some(Code::PersonalName)
    );
    assert_eq!(private_hint("کاک ئازاد گوتی"), Some(Code::PersonalName));
}

#[test]
fn pins_on_one_place_are_moved_apart_and_stay_inside() {
    let heap = [(100.0, 100.0); 6];
    let moved = displaced(&heap, 36.0, (720.0, 300.0));
    for (at, one) in moved.iter().enumerate() {
        for other in &moved[at + 1..] {
            assert!((one.0 - other.0).hypot(one.1 - other.1) > 35.0, "{moved:?}");
        }
    }
    assert_eq!(moved, displaced(&heap, 36.0, (720.0, 300.0)), "always the same");
    let apart = [(100.0, 100.0), (300.0, 100.0)];
    assert_eq!(
        displaced(&apart, 36.0, (720.0, 300.0)),
        apart,
        "who is alone stays"
    );
    let corner = displaced(&[(0.0, 0.0), (1.0, 0.0), (0.0, 1.0)], 36.0, (720.0, 300.0));
    assert!(corner.iter().all(|(x, y)| *x >= 0.0 && *y >= 0.0));
}

#[test]
fn asking_goes_on_with_the_next_indicator_that_is_open() {
    let said = |open: &[Indicator]| {
        let all = Indicator::ALL.into_iter().filter(|it| !open.contains(it));
        all.map(|it| (it, level(3))).collect::<BTreeMap<_, _>>()
    };
    let [first, second, .., last] = Indicator::ALL;
    for (open, after, expected) in [
        (vec![first, last], None, Some(first)),
        (vec![first, last], Some(first), Some(last)),
        // Behind the last one it goes on from the start.
        (vec![second], Some(last), Some(second)),
        (vec![second], Some(second), Some(second)),
        (vec![], Some(first), None),
        (vec![], None, None),
    ] {
        assert_eq!(next_open(&said(&open), after), expected, "{open:?} {after:?}");
    }
}

#[test]
fn a_round_tells_what_each_group_has_said() {
    let reading = |indicator, group, step| Reading {
        indicator,
        group,
        level: level(step),
    };
    let (women, men) = (GroupPreset::Women, GroupPreset::Men);
    let round = MonitoringRound {
        name: String::new(),
        on: day("2026-05-20"),
        catchment_area: None,
        meeting: None,
        readings: vec![
            reading(Indicator::Water, women, 2),
            reading(Indicator::Health, women, 4),
            reading(Indicator::Water, men, 1),
        ],
    };
    assert_eq!(groups_asked(&round), 2);
    for (group, expected) in [
        (
            women,
            vec![(Indicator::Water, level(2)), (Indicator::Health, level(4))],
        ),
        (men, vec![(Indicator::Water, level(1))]),
        (GroupPreset::Everyone, vec![]),
    ] {
        assert_eq!(said_by(&round, group), BTreeMap::from_iter(expected));
    }
}

#[test]
fn evaluations_of_a_line_stand_by_their_day() {
    let mut project = sound();
    for (number, on, line) in [
        (70, "2026-04-01", LINE),
        (71, "2026-04-02", WORK),
        (72, "2026-08-01", LINE),
    ] {
        let one = Evaluation {
            on: day(on),
            ..evaluation(line, vec![view((1, 2), (1, 2), (1, 2)); 2], (1, 1))
        };
        add(&mut project, id(number), one);
    }
    assert_eq!(
        evaluations_of(&project, LINE),
        [
            (day("2026-04-01"), id(70), 2),
            (day("2026-05-18"), EVALUATION, 1),
            (day("2026-08-01"), id(72), 2),
        ]
    );
    assert!(evaluations_of(&project, EVALUATION).is_empty());
}
