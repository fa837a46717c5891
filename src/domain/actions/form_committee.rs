//! Forming a neighbourhood committee. Deliberately absent: its seats (`run_committee`, `run_election`).

use crate::domain::date::Day;
use crate::domain::edit::Edit;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{CatchmentArea, Committee};

/// Forms a committee today. It represents the people of the catchment area when there is exactly one.
pub fn form_committee(project: &Project, id: RecordId, today: Option<Day>) -> Edit {
    let mut areas = project.all::<CatchmentArea>().map(|(area, _)| area);
    let only_area = areas.next().filter(|_| areas.next().is_none());
    let committee = Committee {
        catchment_area: only_area,
        formed: today,
        ..Committee::default()
    };
    Edit::add(id, committee)
}
