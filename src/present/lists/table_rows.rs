//! The preview of a partner's table as lists: services that would be taken in, and problems row by row.
//!
//! Deliberately absent: planning (`exchange/service_import`), and names in a language, which come in as arguments.

use super::list_view::{ListRow, SortKey};
use crate::exchange::service_import::{Difference, Draft, RowProblem};

/// One service of the table.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct TableLine {
    /// Row of the file, from 1.
    pub row: usize,
    /// The name of the service.
    pub title: String,
    /// Who gives it.
    pub who: String,
    /// The code of its sector.
    pub sector: String,
    /// What would change in a service that is known.
    pub changes: Vec<Difference>,
}

/// What services can be ordered by.
pub const LINE_SORTS: [&str; 4] = ["row", "title", "who", "sector"];

/// What problems can be ordered by.
pub const PROBLEM_SORTS: [&str; 3] = ["row", "column", "wrong"];

fn number(row: usize) -> SortKey {
    SortKey::number(i64::try_from(row).ok())
}

/// These services. `sector_name` gives what a sector is called.
pub fn line_list<'a>(
    drafts: impl IntoIterator<Item = (&'a Draft, Vec<Difference>)>,
    sector_name: impl Fn(&str) -> String,
) -> Vec<ListRow<TableLine>> {
    let row = |(draft, changes): (&Draft, Vec<Difference>)| {
        let line = TableLine {
            row: draft.row,
            title: draft.service.title.clone(),
            who: draft.provider.name.clone(),
            sector: draft.service.sector.clone(),
            changes,
        };
        let sector = sector_name(&line.sector);
        let keys = vec![
            number(line.row),
            SortKey::text(&line.title),
            SortKey::text(&line.who),
            SortKey::text(&sector),
        ];
        let texts = [line.title.clone(), line.who.clone(), sector, line.row.to_string()];
        ListRow::new(line, texts.iter().map(String::as_str), keys)
    };
    drafts.into_iter().map(row).collect()
}

/// These problems, each with its place among them. `words` gives the column's name and what is wrong.
pub fn problem_list(
    problems: &[RowProblem],
    words: impl Fn(&RowProblem) -> [String; 2],
) -> Vec<ListRow<(usize, RowProblem)>> {
    let row = |(at, problem): (usize, &RowProblem)| {
        let [column, wrong] = words(problem);
        let keys = vec![number(problem.row), SortKey::text(&column), SortKey::text(&wrong)];
        let texts = [column, wrong, problem.found.clone(), problem.row.to_string()];
        ListRow::new((at, problem.clone()), texts.iter().map(String::as_str), keys)
    };
    problems.iter().enumerate().map(row).collect()
}
