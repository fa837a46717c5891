//! The rows of the map's list of marks: what each is found by and ordered by. What a row shows is read when it comes into sight.
//!
//! Deliberately absent: names in a language, which come in as arguments, and which marks the map shows (`mark_filter`).

use super::list_view::{ListRow, SortKey};
use super::mark_filter::MarkFilter;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Group, Mark};

/// What the list can be ordered by, as places in the keys of a row.
pub const SORTS: [&str; 5] = ["made", "title", "sector", "severity", "group"];

/// The marks that the filter lets pass. `title` and `sector` say what a mark is called and where it belongs.
pub fn mark_rows(
    project: &Project,
    filter: &MarkFilter,
    title: impl Fn(&Mark) -> String,
    sector: impl Fn(&str) -> String,
    group_name: impl Fn(&Group) -> String,
) -> Vec<ListRow<RecordId>> {
    let shown = project.all::<Mark>().filter(|(_, mark)| filter.accepts(mark));
    let row = |(at, (id, mark)): (i64, (RecordId, &Mark))| {
        let group = mark.group.and_then(|group| project.get::<Group>(group));
        let group = group.map(&group_name).unwrap_or_default();
        let title = title(mark);
        let keys = vec![
            SortKey::Number(at),
            SortKey::text(&title),
            SortKey::text(&sector(&mark.sector)),
            SortKey::number(mark.severity.map(|severity| severity.step().into())),
            SortKey::text(&group),
        ];
        ListRow::new(id, [title.as_str(), &mark.note, &group], keys)
    };
    (0..).zip(shown).map(row).collect()
}
