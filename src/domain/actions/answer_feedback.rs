//! Answering feedback, and closing it with the person's view. Answering again replaces the answer until it is closed.

use crate::domain::date::Day;
use crate::domain::edit::{Act, Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Feedback, FeedbackAnswer, FeedbackClosing, Matter, Satisfaction, Told};

/// Answers feedback. Refused without a text, before the day it came in, when it is closed, and when it was passed on.
pub fn answer_feedback(project: &Project, id: RecordId, answer: FeedbackAnswer) -> Result<Edit, Refusal> {
    let (received, told) = open_told(project, id)?;
    if answer.text.trim().is_empty() {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    if answer.on < received {
        return Err(Refusal::NotAllowed(NotAllowed::EarlierDay));
    }
    let answer = Some(answer);
    Ok(changed(project, id, received, Told { answer, ..told }))
}

/// Closes feedback. Refused before it was answered; thanks need no answer.
pub fn close_feedback(project: &Project, id: RecordId, on: Day, view: Satisfaction) -> Result<Edit, Refusal> {
    use crate::domain::records::FeedbackKind::Thanks;
    let (received, told) = open_told(project, id)?;
    let earliest = match &told.answer {
        Some(answer) => answer.on,
        None if told.kind == Thanks => received,
        None => return Err(Refusal::NotAllowed(NotAllowed::NotTheNextState)),
    };
    if on < earliest {
        return Err(Refusal::NotAllowed(NotAllowed::EarlierDay));
    }
    let closed = Some(FeedbackClosing { on, view });
    Ok(changed(project, id, received, Told { closed, ..told }).labelled(Act::Close))
}

fn open_told(project: &Project, id: RecordId) -> Result<(Day, Told), Refusal> {
    let feedback = project.get::<Feedback>(id).ok_or(Refusal::Missing(id))?;
    match feedback.told() {
        None => Err(Refusal::NotAllowed(NotAllowed::PassedOn)),
        Some(told) if told.closed.is_some() => Err(Refusal::NotAllowed(NotAllowed::NotTheNextState)),
        Some(told) => Ok((feedback.received, told.clone())),
    }
}

fn changed(project: &Project, id: RecordId, received: Day, told: Told) -> Edit {
    let matter = Matter::Told(told);
    Edit::change(project, id, Feedback { received, matter })
}
