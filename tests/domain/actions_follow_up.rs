//! Acts of the plan and of follow-up: what was agreed, signing, rounds, evaluations, work, activities.
#![allow(clippy::unwrap_used)]

use super::support::{did, missing, refused};
use crate::fixtures::centre::*;
use catchment::domain::actions::begin_evaluation::begin_evaluation;
use catchment::domain::actions::begin_round::begin_round;
use catchment::domain::actions::change_commitment::change_commitment;
use catchment::domain::actions::follow_up::{change_evaluation, change_work, in_state};
use catchment::domain::actions::mark_activity::{change_activity, state_after};
use catchment::domain::actions::sign_plan::sign_plan;
use catchment::domain::actions::start_meeting::{Start, start_meeting};
use catchment::domain::calendar::Month;
use catchment::domain::edit::{Act, Edit, NotAllowed};
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::*;

const NEW: RecordId = id(100);
const NEED: RecordId = id(101);
const LEFT_OUT: RecordId = id(102);
const RUNNING: RecordId = id(103);
const TODAY: &str = "2026-05-20";

/// The centre with a need that was left out of the plan and a meeting that runs.
fn centre() -> Project {
    let mut project = sound();
    add(&mut project, NEED, Need::default());
    let decision = Decision::NotTaken(NotTaken {
        need: NEED,
        reason: String::new(),
        next_step: String::new(),
    });
    add(&mut project, LEFT_OUT, PlanLine { decision });
    let start = Start {
        kind: MeetingKind::EvaluationDiscussion,
        group: GroupPreset::Women,
        date: None,
        now: 0,
    };
    let started = start_meeting(&project, RUNNING, id(104), start);
    did(&project, (Act::Start, Kind::Meeting), started)
}

fn commitment(project: &Project) -> &Commitment {
    match &project.get::<PlanLine>(LINE).unwrap().decision {
        Decision::Taken(commitment) => commitment,
        Decision::NotTaken(_) => panic!("the line takes something up"),
    }
}

#[test]
fn what_was_agreed_changes_only_where_something_was() {
    let project = centre();
    let edit = change_commitment(&project, LINE, |it| it.lead = "Mayor".to_owned());
    let after = did(&project, (Act::Change, Kind::PlanLine), edit);
    assert_eq!(commitment(&after).lead, "Mayor");
    assert_eq!(commitment(&after).budget, commitment(&project).budget);
    refused(
        change_commitment(&project, LEFT_OUT, |_| {}),
        NotAllowed::NothingToDo,
    );
    missing(change_commitment(&project, NEW, |_| {}), NEW);
}

#[test]
fn a_role_signs_with_strokes_or_not_at_all() {
    let project = centre();
    let strokes = vec![vec![PenPoint(1, 2), PenPoint(3, 4)]];
    for on in [None, Some(day(TODAY))] {
        let edit = sign_plan(NEW, "mukhtar".to_owned(), on, strokes.clone(), "f1".to_owned());
        let after = did(&project, (Act::Add, Kind::PlanSignature), edit);
        let expected = PlanSignature {
            role: "mukhtar".to_owned(),
            on,
            strokes: strokes.clone(),
            fingerprint: "f1".to_owned(),
        };
        assert_eq!(after.get::<PlanSignature>(NEW), Some(&expected));
    }
    let empty = sign_plan(NEW, "mukhtar".to_owned(), None, Vec::new(), "f1".to_owned());
    refused(empty, NotAllowed::NothingToDo);
}

#[test]
fn a_round_belongs_to_the_meeting_that_runs() {
    for (project, meeting) in [(centre(), Some(RUNNING)), (sound(), None)] {
        for area in [Some(AREA), None] {
            let edit = begin_round(&project, NEW, day(TODAY), area, "Summer".to_owned());
            let after = did(&project, (Act::Add, Kind::MonitoringRound), Ok(edit));
            let expected = MonitoringRound {
                name: "Summer".to_owned(),
                on: day(TODAY),
                catchment_area: area,
                meeting,
                readings: Vec::new(),
            };
            assert_eq!(after.get::<MonitoringRound>(NEW), Some(&expected));
        }
    }
}

#[test]
fn an_evaluation_begins_with_its_first_view() {
    let project = centre();
    let begin = |line, view| begin_evaluation(&project, NEW, line, day(TODAY), view);
    let said = view((2, 4), (1, 3), (8, 10));
    let after = did(&project, (Act::Add, Kind::Evaluation), begin(LINE, said.clone()));
    let evaluation = after.get::<Evaluation>(NEW).unwrap();
    assert_eq!(
        (evaluation.plan_line, evaluation.intervention, evaluation.meeting),
        (Some(LINE), Some(INTERVENTION), Some(RUNNING))
    );
    assert_eq!((evaluation.on, &evaluation.views), (day(TODAY), &vec![said]));
    refused(
        begin(LINE, view((2, 4), (1, 3), (11, 10))),
        NotAllowed::NothingToDo,
    );
    refused(
        begin(LEFT_OUT, view((2, 4), (1, 3), (8, 10))),
        NotAllowed::NothingToDo,
    );
    missing(begin(NEED, view((2, 4), (1, 3), (8, 10))), NEED);
}

#[test]
fn an_evaluation_keeps_a_view_that_holds() {
    let project = centre();
    let edit = change_evaluation(&project, EVALUATION, |it| it.said.push("More light".to_owned()));
    let after = did(&project, (Act::Change, Kind::Evaluation), edit);
    assert_eq!(after.get::<Evaluation>(EVALUATION).unwrap().said.len(), 2);
    for change in [
        (|it: &mut Evaluation| it.views.clear()) as fn(&mut Evaluation),
        |it| it.views[0].satisfied = it.views[0].asked + 1,
    ] {
        refused(
            change_evaluation(&project, EVALUATION, change),
            NotAllowed::NothingToDo,
        );
    }
    missing(
        change_evaluation(&project, EVALUATION, |it| it.plan_line = Some(NEW)),
        NEW,
    );
    missing(change_evaluation(&project, NEW, |_| {}), NEW);
}

#[test]
fn work_is_changed_where_it_was_reported_and_reported_where_it_was_not() {
    let known = centre();
    let unknown = done(&known, &Edit::delete(&known, WORK, Kind::Implementation));
    for (project, act) in [(&known, Act::Change), (&unknown, Act::Add)] {
        let edit = change_work(project, LINE, |it| {
            *it = in_state(it.clone(), WorkState::Done, day(TODAY));
        });
        let after = did(project, (act, Kind::Implementation), edit);
        let works: Vec<_> = after.all::<Implementation>().collect();
        assert_eq!(works.len(), 1);
        let (_, work) = works[0];
        assert_eq!(
            (work.plan_line, work.state, work.finished),
            (LINE, WorkState::Done, Some(day(TODAY)))
        );
    }
    let backwards = change_work(&known, LINE, |it| it.finished = Some(day("2026-01-01")));
    refused(backwards, NotAllowed::EarlierDay);
    refused(change_work(&known, LEFT_OUT, |_| {}), NotAllowed::NothingToDo);
    missing(change_work(&known, NEED, |_| {}), NEED);
}

#[test]
fn an_activity_is_changed_within_its_month_and_centre() {
    let project = centre();
    let april: Month = "2026-04".parse().unwrap();
    let may = april.next().unwrap();
    let about = BasicActivity::Information;
    let cases = [
        ("", april, about, Act::Change, ActivityState::Done),
        (
            "",
            april,
            BasicActivity::CommunityEngagement,
            Act::Change,
            ActivityState::NotDone,
        ),
        ("", may, about, Act::Add, ActivityState::NotDone),
        ("West", april, about, Act::Add, ActivityState::NotDone),
    ];
    for (centre, month, activity, act, state) in cases {
        let edit = change_activity(&project, centre, month, activity, |it| {
            it.note = "rain".to_owned()
        });
        let after = did(&project, (act, Kind::ActivityMonth), Ok(edit));
        let months: Vec<_> = after
            .all::<ActivityMonth>()
            .map(|(_, it)| it)
            .filter(|it| it.month == month && it.centre == centre)
            .collect();
        assert_eq!(months.len(), 1);
        let expected = ActivityDone {
            state,
            note: "rain".to_owned(),
        };
        assert_eq!(months[0].activities.get(&activity), Some(&expected));
    }
}

#[test]
fn the_states_of_an_activity_go_round() {
    let mut state = None;
    let expected = [
        ActivityState::Done,
        ActivityState::Partly,
        ActivityState::NotDone,
        ActivityState::Done,
    ];
    for next in expected {
        state = Some(state_after(state));
        assert_eq!(state, Some(next));
    }
}
