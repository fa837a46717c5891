//! Adding a category set to the assessment. Deliberately absent: reading and checking its file (`exchange::category_set`).

use crate::domain::edit::Edit;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::CategorySet;

/// Keeps a category set. One of the same title takes the place of the known one, so that marks keep their categories.
pub fn keep_categories(project: &Project, id: RecordId, set: CategorySet) -> Edit {
    let mut sets = project.all::<CategorySet>();
    match sets.find(|(_, known)| known.title == set.title) {
        Some((known, _)) => Edit::change(project, known, set),
        None => Edit::add(id, set),
    }
}
