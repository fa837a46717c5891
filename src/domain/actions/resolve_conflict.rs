//! Resolving a conflict: one content is kept, and the conflicting ones end in tombstones.
//!
//! The content may be one of the versions or put together from several. Deliberately absent: choosing, which is a person's work.

use crate::domain::edit::{Act, Change, Edit, NotAllowed, Refusal, State};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::Body;

/// The edit that lets `body` hold. Refused when there is no conflict, or when the content is of another kind.
pub fn resolve_conflict(project: &Project, id: RecordId, body: Body) -> Result<Edit, Refusal> {
    let before = State::of(project, id);
    let Some(winner) = &before.body else {
        return Err(Refusal::Missing(id));
    };
    if before.conflicts.is_empty() || winner.kind() != body.kind() {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    let kind = body.kind();
    let after = State {
        body: Some(body),
        conflicts: Vec::new(),
    };
    Ok(Edit::new(Act::Resolve, kind, vec![Change { id, before, after }]))
}
