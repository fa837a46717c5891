//! Putting a mark on the map. Deliberately absent: its texts, which are plain fields of its sheet.

use super::start_meeting::running_meeting;
use crate::domain::edit::Edit;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Certainty, Mark, MarkKind, MarkPlace, Severity};
use std::collections::BTreeSet;

/// What is known of a mark when it is put.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct NewMark {
    pub kind: MarkKind,
    pub sector: String,
    pub place: MarkPlace,
    /// The group that speaks.
    pub group: Option<RecordId>,
    pub severity: Option<Severity>,
}

/// Whether a kind of mark is asked how serious it is: needs and hazards are; what is good has no severity.
pub fn asks_severity(kind: MarkKind) -> bool {
    matches!(kind, MarkKind::Need | MarkKind::Hazard)
}

/// Puts a mark. It belongs to the running meeting and is sure by default.
pub fn put_mark(project: &Project, id: RecordId, new: NewMark) -> Edit {
    let mark = Mark {
        kind: new.kind,
        sector: new.sector,
        geometry: new.place,
        meeting: running_meeting(project),
        group: new.group,
        severity: new.severity,
        certainty: Certainty::Sure,
        note: String::new(),
        category: String::new(),
        disputed_by: BTreeSet::new(),
        attachments: Vec::new(),
    };
    Edit::add(id, mark)
}
