//! Categories of marks: found by their code, named in a language, and offered for a kind of mark. Deliberately absent: sets as files
//! (`exchange::category_set`).

use crate::domain::project::Project;
use crate::domain::records::{Category, CategorySet, MarkKind};

/// The category of a code; the first set wins.
pub fn find<'a>(project: &'a Project, code: &str) -> Option<&'a Category> {
    if code.is_empty() {
        return None;
    }
    let all = project.all::<CategorySet>().flat_map(|(_, set)| &set.categories);
    all.into_iter().find(|category| category.code == code)
}

/// Its name in a language, or else in any.
pub fn name(category: &Category, language: &str) -> String {
    let written = |name: &&String| !name.trim().is_empty();
    let own = category.names.get(language).filter(written);
    own.or_else(|| category.names.values().find(written))
        .cloned()
        .unwrap_or_else(|| category.code.clone())
}

/// The categories that fit a mark of a kind, those of its sector first.
pub fn offered(project: &Project, kind: MarkKind, sector: &str) -> Vec<Category> {
    let fits = |category: &&Category| category.kinds.is_empty() || category.kinds.contains(&kind);
    let all = project.all::<CategorySet>().flat_map(|(_, set)| &set.categories);
    let mut offered: Vec<Category> = all.filter(fits).cloned().collect();
    offered.sort_by_key(|category| category.sector != sector);
    offered
}
