//! Starting a meeting: one act makes the meeting and its first group, so that marks can be made at once.

use super::add_group::new_group;
use crate::domain::date::{Day, Millis};
use crate::domain::edit::{Act, Change, Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{GroupPreset, Kind, Meeting, MeetingKind, Record};

/// What is known when a meeting starts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct Start {
    pub kind: MeetingKind,
    pub group: GroupPreset,
    pub date: Option<Day>,
    pub now: Millis,
}

/// The meeting that was started last and not ended; ids are ordered by the time they were made.
pub fn running_meeting(project: &Project) -> Option<RecordId> {
    let running = project.all::<Meeting>().filter(|(_, it)| it.is_running());
    running.map(|(id, _)| id).last()
}

/// Starts a meeting. Refused while another one is running: marks would not know whose they are.
pub fn start_meeting(
    project: &Project,
    meeting: RecordId,
    group: RecordId,
    start: Start,
) -> Result<Edit, Refusal> {
    refuse_while_running(project)?;
    let record = Meeting {
        kind: start.kind,
        date: start.date,
        started: Some(start.now),
        ..Meeting::default()
    };
    let first = new_group(project, meeting, start.group);
    Ok(Edit::new(
        Act::Start,
        Kind::Meeting,
        vec![Change::add(meeting, record), Change::add(group, first)],
    ))
}

/// Takes an ended meeting up again, for what was forgotten.
pub fn resume_meeting(project: &Project, id: RecordId) -> Result<Edit, Refusal> {
    refuse_while_running(project)?;
    let meeting = project.get::<Meeting>(id).ok_or(Refusal::Missing(id))?.clone();
    let resumed = Meeting {
        ended: None,
        ..meeting
    }
    .into_body();
    Ok(Edit::new(
        Act::Start,
        Kind::Meeting,
        vec![Change::set(project, id, Some(resumed))],
    ))
}

fn refuse_while_running(project: &Project) -> Result<(), Refusal> {
    match running_meeting(project) {
        Some(_) => Err(Refusal::NotAllowed(NotAllowed::MeetingRunning)),
        None => Ok(()),
    }
}
