//! The swipe map, which compares two groups or meetings: the marks of either side, on a sheet that lies exactly over the map.
//!
//! Deliberately absent: the divider, which belongs to the screen.

use crate::analysis::map::map_question::Side;
use crate::analysis::protection::public_view::{Count, View};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Group, Mark};
use crate::present::map::boundaries::Boundaries;
use crate::present::map::flat_sheet::{SheetMark, map_sheet};
use crate::present::map::mark_filter::MarkFilter;
use crate::present::map::projection::Frame;

/// What one side put on the map.
#[derive(Clone, PartialEq, Debug)]
pub struct SwipeSide {
    /// Its marks.
    pub marks: Vec<SheetMark>,
    /// How many, as this view may tell.
    pub count: Count,
}

/// One side; none when it may not be shown alone in this view. Marks hidden by the filter of sectors and kinds stay hidden.
pub fn side(
    project: &Project,
    side: Side,
    filter: &MarkFilter,
    view: View,
    frame: Frame,
) -> Option<SwipeSide> {
    let hears = |group: RecordId| {
        project
            .get::<Group>(group)
            .is_none_or(|group| view.hears(group.participants.total()))
    };
    let (meeting, group) = match side {
        Side::Group(id) if !hears(id) => return None,
        Side::Group(id) => (None, Some(id)),
        Side::Meeting(id) => (Some(id), None),
    };
    let filter = MarkFilter {
        meeting,
        group,
        ..filter.clone()
    };
    let sheet = map_sheet(project, &Boundaries::default(), &filter, None, "", frame);
    let mut marks = sheet.marks;
    marks.retain(|mark| {
        let group = project.get::<Mark>(mark.id).and_then(|mark| mark.group);
        group.is_none_or(hears)
    });
    let count = view.count(marks.len() as u64);
    Some(SwipeSide { marks, count })
}
