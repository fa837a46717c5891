//! Meetings: starting, groups and their colours, ending, taking up again.
#![allow(clippy::unwrap_used)]

use catchment::domain::actions::add_group::{add_group, new_group};
use catchment::domain::actions::end_meeting::end_meeting;
use catchment::domain::actions::start_meeting::{Start, resume_meeting, start_meeting};
use catchment::domain::edit::{Edit, NotAllowed, Refusal, apply};
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::{Assessment, Group, GroupPreset, Meeting, MeetingKind};

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
