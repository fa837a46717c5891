//! Moving a referral to its next state, with the day, and closing it with the person's view.
//!
//! Deliberately absent: going back to an earlier state. A wrong step is undone instead, so that every date recorded really happened.

use crate::domain::calendar::TimeOfDay;
use crate::domain::date::Day;
use crate::domain::edit::{Act, Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Referral, ReferralState, ReferralStep, Satisfaction};

/// Moves a referral. Refused along a transition that `ReferralState::next` does not have, and on a day before its last step.
pub fn move_referral(
    project: &Project,
    id: RecordId,
    state: ReferralState,
    on: Day,
) -> Result<Edit, Refusal> {
    let referral = moved(project, id, state, on)?;
    let act = if state == ReferralState::Closed {
        Act::Close
    } else {
        Act::Move
    };
    Ok(Edit::change(project, id, referral).labelled(act))
}

/// Closes a referral with the person's own view of it.
pub fn close_referral(
    project: &Project,
    id: RecordId,
    on: Day,
    view: Option<Satisfaction>,
) -> Result<Edit, Refusal> {
    let referral = Referral {
        view,
        ..moved(project, id, ReferralState::Closed, on)?
    };
    Ok(Edit::change(project, id, referral).labelled(Act::Close))
}

/// What may be agreed anew while a referral is on its way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct Terms {
    pub due: Option<Day>,
    pub appointment: Option<Day>,
    pub at: Option<TimeOfDay>,
}

/// Agrees on another time frame or another appointment. Refused for a closed referral, and for days before it was sent.
pub fn agree_anew(project: &Project, id: RecordId, terms: Terms) -> Result<Edit, Refusal> {
    let referral = project.get::<Referral>(id).ok_or(Refusal::Missing(id))?;
    let sent = referral.steps.first().map(|step| step.on);
    let before = |day: Option<Day>| day.zip(sent).is_some_and(|(day, sent)| day < sent);
    if referral.state() == Some(ReferralState::Closed) {
        return Err(Refusal::NotAllowed(NotAllowed::NotTheNextState));
    }
    if before(terms.due) || before(terms.appointment) {
        return Err(Refusal::NotAllowed(NotAllowed::EarlierDay));
    }
    let agreed = Referral {
        due: terms.due,
        appointment: terms.appointment,
        at: terms.at.filter(|_| terms.appointment.is_some()),
        ..referral.clone()
    };
    Ok(Edit::change(project, id, agreed))
}

fn moved(project: &Project, id: RecordId, state: ReferralState, on: Day) -> Result<Referral, Refusal> {
    let mut referral = project.get::<Referral>(id).ok_or(Refusal::Missing(id))?.clone();
    if !may_follow(referral.state(), state) {
        return Err(Refusal::NotAllowed(NotAllowed::NotTheNextState));
    }
    if referral.steps.last().is_some_and(|last| on < last.on) {
        return Err(Refusal::NotAllowed(NotAllowed::EarlierDay));
    }
    referral.steps.push(ReferralStep { state, on });
    Ok(referral)
}

/// Whether a state may follow another one; the first one is always "sent".
pub fn may_follow(last: Option<ReferralState>, next: ReferralState) -> bool {
    last.map_or(next == ReferralState::Sent, |last| last.next().contains(&next))
}
