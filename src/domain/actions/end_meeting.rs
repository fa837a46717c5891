//! Ending a meeting. The end never lies before the start, even where the device's clock was set back in between.

use crate::domain::date::Millis;
use crate::domain::edit::{Act, Change, Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Kind, Meeting, Record};

/// Ends a running meeting.
pub fn end_meeting(project: &Project, id: RecordId, now: Millis) -> Result<Edit, Refusal> {
    let meeting = project.get::<Meeting>(id).ok_or(Refusal::Missing(id))?.clone();
    let started = meeting.started.filter(|_| meeting.is_running());
    let started = started.ok_or(Refusal::NotAllowed(NotAllowed::NothingToDo))?;
    let ended = Meeting {
        ended: Some(now.max(started)),
        ..meeting
    }
    .into_body();
    Ok(Edit::new(
        Act::End,
        Kind::Meeting,
        vec![Change::set(project, id, Some(ended))],
    ))
}
