//! Meetings: starting, groups and their colours, ending, taking up again, deleting.
#![allow(clippy::unwrap_used)]

use super::support::{did, missing, refused};
use crate::fixtures::{centre, sample};
use catchment::domain::actions::add_group::{add_group, new_group};
use catchment::domain::actions::delete_meeting::{delete_group, delete_meeting};
use catchment::domain::actions::end_meeting::end_meeting;
use catchment::domain::actions::put_mark::{NewMark, put_mark};
use catchment::domain::actions::start_meeting::{Start, resume_meeting, running_meeting, start_meeting};
use catchment::domain::actions::verify_service::{running_mapping, seen, verify_service};
use catchment::domain::edit::{Act, Edit, NotAllowed, Refusal, apply};
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::{Assessment, Group, GroupPreset, Kind, MarkKind, Meeting, MeetingKind};

const PROJECT: RecordId = RecordId::from_u128(1);
const MEETING: RecordId = RecordId::from_u128(2);
const GROUP: RecordId = RecordId::from_u128(3);
const OTHER: RecordId = RecordId::from_u128(4);
const START: Start = Start {
    kind: MeetingKind::TownHall,
    group: GroupPreset::Women,
    date: None,
    now: 1_000,
};

fn done(project: &Project, edit: Edit) -> Project {
    apply(project, &edit).unwrap().0
}

fn running() -> Project {
    let project = Project::empty(PROJECT);
    let project = done(&project, Edit::add(PROJECT, Assessment::default()));
    done(&project, start_meeting(&project, MEETING, GROUP, START).unwrap())
}

#[test]
fn starting_makes_a_running_meeting_with_its_first_group() {
    let project = running();
    let meeting = project.get::<Meeting>(MEETING).unwrap();
    assert!(meeting.is_running());
    assert_eq!(meeting.kind, MeetingKind::TownHall);
    assert_eq!(project.get::<Group>(GROUP).unwrap().meeting, MEETING);
}

#[test]
fn one_meeting_runs_at_a_time() {
    let project = running();
    let refused = start_meeting(&project, OTHER, RecordId::from_u128(9), START);
    assert_eq!(
        refused.unwrap_err(),
        Refusal::NotAllowed(NotAllowed::MeetingRunning)
    );
}

#[test]
fn a_meeting_ends_after_its_start_even_when_the_clock_went_back() {
    for (now, expected) in [(5_000, 5_000), (10, 1_000)] {
        let project = running();
        let project = done(&project, end_meeting(&project, MEETING, now).unwrap());
        assert_eq!(project.get::<Meeting>(MEETING).unwrap().ended, Some(expected));
    }
}

#[test]
fn an_ended_meeting_is_not_ended_twice_but_can_be_taken_up_again() {
    let project = running();
    let ended = done(&project, end_meeting(&project, MEETING, 5_000).unwrap());
    assert_eq!(
        end_meeting(&ended, MEETING, 6_000).unwrap_err(),
        Refusal::NotAllowed(NotAllowed::NothingToDo)
    );
    let resumed = done(&ended, resume_meeting(&ended, MEETING).unwrap());
    assert!(resumed.get::<Meeting>(MEETING).unwrap().is_running());
}

#[test]
fn undoing_a_start_takes_the_group_with_it() {
    let project = Project::empty(PROJECT);
    let edit = start_meeting(&project, MEETING, GROUP, START).unwrap();
    let started = done(&project, edit.clone());
    let undone = done(&started, edit.inverse());
    assert_eq!(undone.get::<Meeting>(MEETING), None);
    assert_eq!(undone.get::<Group>(GROUP), None);
}

#[test]
fn groups_differ_in_colour_and_the_same_group_keeps_its_colour() {
    let project = running();
    let project = done(
        &project,
        add_group(&project, OTHER, MEETING, GroupPreset::Men).unwrap(),
    );
    let (women, men) = (
        project.get::<Group>(GROUP).unwrap(),
        project.get::<Group>(OTHER).unwrap(),
    );
    assert_ne!(women.colour, men.colour);
    let again = new_group(&project, RecordId::from_u128(77), GroupPreset::Women);
    assert_eq!(again.colour, women.colour);
}

#[test]
fn a_group_needs_its_meeting() {
    let project = Project::empty(PROJECT);
    assert_eq!(
        add_group(&project, GROUP, MEETING, GroupPreset::Men).unwrap_err(),
        Refusal::Missing(MEETING)
    );
}

#[test]
fn the_meeting_that_runs_is_the_one_started_last() {
    let ended = |project: &Project, id| done(project, end_meeting(project, id, 2_000).unwrap());
    let project = running();
    assert_eq!(running_meeting(&project), Some(MEETING));
    let project = ended(&project, MEETING);
    assert_eq!(running_meeting(&project), None);
    for (kind, mapping) in [
        (MeetingKind::TownHall, None),
        (MeetingKind::ServicePointMapping, Some(OTHER)),
    ] {
        let start = Start { kind, ..START };
        let next = start_meeting(&project, OTHER, RecordId::from_u128(9), start).unwrap();
        let next = done(&project, next);
        assert_eq!(running_meeting(&next), Some(OTHER));
        assert_eq!(running_mapping(&next), mapping);
        // Two that run can only come from a merge.
        let both = done(
            &next,
            Edit::add(
                RecordId::from_u128(10),
                next.get::<Meeting>(OTHER).unwrap().clone(),
            ),
        );
        assert_eq!(running_meeting(&both), Some(RecordId::from_u128(10)));
    }
}

#[test]
fn a_meeting_goes_with_its_groups_and_without_what_was_said_in_it() {
    let project = running();
    let project = done(
        &project,
        add_group(&project, OTHER, MEETING, GroupPreset::Men).unwrap(),
    );
    let after = did(
        &project,
        (Act::Delete, Kind::Meeting),
        delete_meeting(&project, MEETING),
    );
    for gone in [MEETING, GROUP, OTHER] {
        assert!(after.body(gone).is_none());
    }
    missing(delete_meeting(&after, MEETING), MEETING);

    let new = NewMark {
        kind: MarkKind::Need,
        sector: "water".to_owned(),
        place: sample::square(43.1, 36.3, 0.1).into(),
        group: Some(GROUP),
        severity: None,
    };
    let marked = done(&project, put_mark(&project, RecordId::from_u128(20), new));
    refused(delete_meeting(&marked, MEETING), NotAllowed::MeetingHasMarks);
}

#[test]
fn a_mapping_stays_while_services_say_when_they_were_verified() {
    let project = centre::sound();
    let start = Start {
        kind: MeetingKind::ServicePointMapping,
        ..START
    };
    let (meeting, group) = (RecordId::from_u128(30), RecordId::from_u128(31));
    let project = done(&project, start_meeting(&project, meeting, group, start).unwrap());
    let at_the_door = seen(&project, centre::day("2026-05-20"), "");
    let walked = verify_service(&project, centre::CLINIC, at_the_door).unwrap();
    refused(
        delete_meeting(&done(&project, walked), meeting),
        NotAllowed::MeetingHasPoints,
    );
}

#[test]
fn a_group_goes_unless_it_has_marks() {
    let project = running();
    let after = did(
        &project,
        (Act::Delete, Kind::Group),
        delete_group(&project, GROUP),
    );
    assert!(after.body(GROUP).is_none() && after.body(MEETING).is_some());
    missing(delete_group(&after, GROUP), GROUP);
    missing(delete_group(&project, MEETING), MEETING);
    refused(
        delete_group(&sample::plain(), sample::WOMEN),
        NotAllowed::GroupHasMarks,
    );
}
