//! What the tests of acts share: an act done and taken back, and why one was refused.

use catchment::domain::edit::{Act, Edit, Label, NotAllowed, Refusal, State, apply};
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::Kind;

/// Does an act. Its label is the one said, undo leads back to an equal state of every record, redo to an equal result.
#[track_caller]
pub fn did(project: &Project, label: (Act, Kind), edit: Result<Edit, Refusal>) -> Project {
    let edit = edit.expect("the act is allowed");
    let (act, kind) = label;
    assert_eq!(edit.label, Label { act, kind });
    let (after, touched) = apply(project, &edit).expect("the edit fits the project that it was made from");
    assert!(!touched.is_empty(), "the act changes something");
    let (back, _) = apply(&after, &edit.inverse()).expect("the act can be undone");
    let (again, _) = apply(&back, &edit).expect("the act can be redone");
    for document in after.documents() {
        let state = |project: &Project| State::of(project, document.id);
        assert_eq!(state(&back), state(project), "undo leads back");
        assert_eq!(state(&again), state(&after), "redo leads on");
    }
    after
}

/// The act is not allowed, for this reason.
#[track_caller]
pub fn refused(edit: Result<Edit, Refusal>, why: NotAllowed) {
    assert_eq!(edit, Err(Refusal::NotAllowed(why)));
}

/// The act needs a record that is not there.
#[track_caller]
pub fn missing(edit: Result<Edit, Refusal>, id: RecordId) {
    assert_eq!(edit, Err(Refusal::Missing(id)));
}
