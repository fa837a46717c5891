//! The rows of the map's list of marks: search texts and sort keys. The content of a row is read when it comes into sight.
//!
//! Deliberately absent: names in a language, which come in as arguments, and which marks the map shows (`mark_filter`).

use super::mark_filter::MarkFilter;
use crate::analysis::map::mark_clusters::Candidate;
use crate::analysis::protection::public_view::Count;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Group, Mark, MarkKind};
use crate::present::lists::list_view::{ListRow, SortKey};

/// The sort keys of the list, as places in the keys of a row.
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

/// What marks that an answer names can be ordered by: as the answer names them, by title, by severity.
pub const NAMED_SORTS: [&str; 3] = ["found", "title", "severity"];

/// These marks, each with its severity.
pub fn named_marks(
    project: &Project,
    ids: &[RecordId],
    title: impl Fn(&Mark) -> String,
) -> Vec<ListRow<(RecordId, Option<u8>)>> {
    let row = |id: &RecordId| {
        let mark = project.get::<Mark>(*id)?;
        let title = title(mark);
        let severity = mark.severity.map(|severity| severity.step());
        let keys = vec![
            SortKey::None,
            SortKey::text(&title),
            SortKey::number(severity.map(i64::from)),
        ];
        Some(ListRow::new((*id, severity), [title.as_str(), &mark.note], keys))
    };
    ids.iter().filter_map(row).collect()
}

/// What candidate needs can be ordered by: as the analysis finds them, by title, by marks, by groups.
pub const CANDIDATE_SORTS: [&str; 4] = ["found", "title", "marks", "groups"];

/// Candidate needs as indices, searched by title and notes. Hidden counts are no sort key.
pub fn candidate_rows(
    project: &Project,
    candidates: &[Candidate],
    title: impl Fn(MarkKind, &str) -> String,
) -> Vec<ListRow<usize>> {
    let row = |(at, candidate): (usize, &Candidate)| {
        let title = title(candidate.kind, &candidate.sector);
        let notes = candidate.marks.iter().filter_map(|id| project.get::<Mark>(*id));
        let notes = notes.map(|mark| mark.note.as_str());
        let marks = match candidate.count {
            Count::Exactly(count) => SortKey::number(i64::try_from(count).ok()),
            Count::Hidden => SortKey::None,
        };
        let keys = vec![
            SortKey::None,
            SortKey::text(&title),
            marks,
            SortKey::number(i64::try_from(candidate.groups.len()).ok()),
        ];
        ListRow::new(at, std::iter::once(title.as_str()).chain(notes), keys)
    };
    candidates.iter().enumerate().map(row).collect()
}
