//! Giving a mark one of the team's own categories. Deliberately absent: the offered categories (`present::map::categories`).

use crate::domain::edit::{Edit, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::Mark;

/// Gives a mark a category, or takes the one that it has away again. A category brings its sector, when it names one.
pub fn choose_category(
    project: &Project,
    id: RecordId,
    category: &str,
    sector: &str,
) -> Result<Edit, Refusal> {
    let mut mark = project.get::<Mark>(id).ok_or(Refusal::Missing(id))?.clone();
    if mark.category == category {
        mark.category.clear();
    } else {
        category.clone_into(&mut mark.category);
        if !sector.is_empty() {
            sector.clone_into(&mut mark.sector);
        }
    }
    Ok(Edit::change(project, id, mark))
}
