//! Taking in feedback: with the deadline of its kind, or counted as passed to the confidential channel without any text.

use super::open_referral::settings;
use crate::domain::date::Day;
use crate::domain::edit::{Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Feedback, Matter, Told};

/// Takes in feedback that may be written down. Without a deadline it gets that of its kind. Refused without a text.
pub fn take_feedback(project: &Project, id: RecordId, received: Day, told: Told) -> Result<Edit, Refusal> {
    if told.text.trim().is_empty() {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    if told.due.is_some_and(|due| due < received) {
        return Err(Refusal::NotAllowed(NotAllowed::EarlierDay));
    }
    let days = settings(project).feedback_days.get(&told.kind).copied();
    let told = Told {
        due: told.due.or_else(|| received.plus_days(days?)),
        answer: None,
        closed: None,
        ..told
    };
    let matter = Matter::Told(told);
    Ok(Edit::add(id, Feedback { received, matter }))
}

/// Counts a sensitive complaint that was passed to the confidential channel.
pub fn pass_on(id: RecordId, received: Day) -> Edit {
    let matter = Matter::PassedOn;
    Edit::add(id, Feedback { received, matter })
}

/// Turns feedback that proves to be sensitive into a mere count. What had been written is no longer in the record; the device keeps the
/// edit for undo until the assessment is closed.
pub fn pass_on_after_all(project: &Project, id: RecordId) -> Result<Edit, Refusal> {
    let feedback = project.get::<Feedback>(id).ok_or(Refusal::Missing(id))?;
    if feedback.matter == Matter::PassedOn {
        return Err(Refusal::NotAllowed(NotAllowed::PassedOn));
    }
    let passed = Feedback {
        received: feedback.received,
        matter: Matter::PassedOn,
    };
    Ok(Edit::change(project, id, passed))
}
