//! The life of a neighbourhood committee: adding seats, ending terms, recording sittings and trainings.
//!
//! Deliberately absent: names, and reusing the number of a past seat, whose attendance would pass to the new member.

use crate::domain::date::Day;
use crate::domain::edit::{Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Committee, Seat, SeatRole, Sitting, Training};
use std::collections::BTreeSet;

/// Adds a seat under the next free number; the number in `seat` is ignored.
pub fn add_seat(project: &Project, id: RecordId, seat: Seat) -> Result<Edit, Refusal> {
    let mut committee = get(project, id)?;
    let last = committee.seats.iter().map(|seat| seat.number).max().unwrap_or(0);
    if matches!((seat.from, seat.until), (Some(from), Some(until)) if until < from) {
        return Err(Refusal::NotAllowed(NotAllowed::EarlierDay));
    }
    committee.seats.push(Seat {
        number: last.saturating_add(1),
        ..seat
    });
    Ok(Edit::change(project, id, committee))
}

/// Ends the term of a seat. Refused before its first day.
pub fn end_term(project: &Project, id: RecordId, number: u32, on: Day) -> Result<Edit, Refusal> {
    let mut committee = get(project, id)?;
    let seat = seat(&mut committee, number)?;
    if seat.from.is_some_and(|from| on < from) {
        return Err(Refusal::NotAllowed(NotAllowed::EarlierDay));
    }
    seat.until = Some(on);
    Ok(Edit::change(project, id, committee))
}

/// Gives a seat another role.
pub fn change_role(project: &Project, id: RecordId, number: u32, role: SeatRole) -> Result<Edit, Refusal> {
    let mut committee = get(project, id)?;
    seat(&mut committee, number)?.role = role;
    Ok(Edit::change(project, id, committee))
}

/// Records a sitting. One of the same day is replaced. Refused when an attending number has no seat on that day.
pub fn hold_sitting(project: &Project, id: RecordId, sitting: Sitting) -> Result<Edit, Refusal> {
    let mut committee = get(project, id)?;
    refuse_strangers(&committee, &sitting.present, sitting.on)?;
    committee.sittings.retain(|known| known.on != sitting.on);
    committee.sittings.push(sitting);
    committee.sittings.sort_by_key(|sitting| sitting.on);
    Ok(Edit::change(project, id, committee))
}

/// Records a training. Refused without a topic, and when a participating number has no seat on that day.
pub fn record_training(project: &Project, id: RecordId, training: Training) -> Result<Edit, Refusal> {
    let mut committee = get(project, id)?;
    refuse_strangers(&committee, &training.seats, training.on)?;
    if training.topic.trim().is_empty() {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    committee.trainings.push(training);
    committee.trainings.sort_by_key(|training| training.on);
    Ok(Edit::change(project, id, committee))
}

fn get(project: &Project, id: RecordId) -> Result<Committee, Refusal> {
    project.get::<Committee>(id).cloned().ok_or(Refusal::Missing(id))
}

fn seat(committee: &mut Committee, number: u32) -> Result<&mut Seat, Refusal> {
    let mut seats = committee.seats.iter_mut();
    seats
        .find(|seat| seat.number == number)
        .ok_or(Refusal::NotAllowed(NotAllowed::NothingToDo))
}

fn refuse_strangers(committee: &Committee, numbers: &BTreeSet<u32>, on: Day) -> Result<(), Refusal> {
    let seated = |number: &u32| {
        let mut seats = committee.seats.iter();
        seats.any(|seat| seat.number == *number && seat.holds_on(on))
    };
    if numbers.iter().all(seated) {
        Ok(())
    } else {
        Err(Refusal::NotAllowed(NotAllowed::NothingToDo))
    }
}
