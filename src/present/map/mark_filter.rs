//! The filter of marks, shared by the map and the list. Deliberately absent: remembering the choice.

use crate::domain::id::RecordId;
use crate::domain::records::{Mark, MarkKind};

/// A choice of marks; each open field lets everything through.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct MarkFilter {
    /// Only marks made in this meeting.
    pub meeting: Option<RecordId>,
    /// Only marks of this group.
    pub group: Option<RecordId>,
    /// Only marks of this sector, by its code.
    pub sector: Option<String>,
    /// Only marks of this kind.
    pub kind: Option<MarkKind>,
}

impl MarkFilter {
    /// True when the mark is shown.
    pub fn accepts(&self, mark: &Mark) -> bool {
        self.meeting.is_none_or(|meeting| mark.meeting == Some(meeting))
            && self.group.is_none_or(|group| mark.group == Some(group))
            && self.sector.as_ref().is_none_or(|sector| mark.sector == *sector)
            && self.kind.is_none_or(|kind| mark.kind == kind)
    }

    /// How many fields narrow the choice: the number on the filter button.
    pub fn count(&self) -> u32 {
        u32::from(self.meeting.is_some())
            + u32::from(self.group.is_some())
            + u32::from(self.sector.is_some())
            + u32::from(self.kind.is_some())
    }
}
