//! Beginning a monitoring round with area and day. Deliberately absent: its readings (`follow_up::record_reading`).

use super::start_meeting::running_meeting;
use crate::domain::date::Day;
use crate::domain::edit::Edit;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::MonitoringRound;

/// Begins a round on a day, in a catchment area where one is given. It belongs to the meeting that runs.
pub fn begin_round(project: &Project, id: RecordId, on: Day, area: Option<RecordId>, name: String) -> Edit {
    let round = MonitoringRound {
        name,
        on,
        catchment_area: area,
        meeting: running_meeting(project),
        readings: Vec::new(),
    };
    Edit::add(id, round)
}
