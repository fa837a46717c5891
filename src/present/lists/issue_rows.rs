//! The issues of a project as a list: each is searchable by its subject and grouped with others of its code.
//!
//! Deliberately absent: names in a language, which come in as arguments, and the rules (`validation`).

use super::list_view::{ListRow, SortKey};
use super::record_place::place_of;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::Kind;
use crate::present::route::Place;
use crate::validation::{Code, Issue, Severity};

/// One finding.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct IssueRow {
    /// Its place among all findings.
    pub at: usize,
    /// Its code.
    pub code: Code,
    /// How grave.
    pub severity: Severity,
    /// The record to go to.
    pub subject: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// The subject's name.
    pub name: String,
    /// Where it is looked after.
    pub place: Place,
}

/// The sort keys of the list: as the rules find, by name, by kind of record.
pub const SORTS: [&str; 3] = ["found", "name", "kind"];

/// All findings. `code_text` says what one is, `kind_text` what a kind is called, `name` what a record is called.
pub fn issue_rows(
    project: &Project,
    issues: &[Issue],
    code_text: impl Fn(Code) -> String,
    kind_text: impl Fn(Kind) -> String,
    name: impl Fn(RecordId) -> String,
) -> Vec<ListRow<IssueRow>> {
    let row = |(at, issue): (usize, &Issue)| {
        let kind = kind_text(issue.kind);
        let shown = IssueRow {
            at,
            code: issue.code,
            severity: issue.severity(),
            subject: issue.subject,
            kind: issue.kind,
            name: name(issue.subject),
            place: place_of(project, issue.kind, issue.subject),
        };
        let keys = vec![
            SortKey::number(i64::try_from(at).ok()),
            SortKey::text(&shown.name),
            SortKey::text(&kind),
        ];
        let texts = [shown.name.clone(), kind, code_text(issue.code)];
        ListRow::new(shown, texts.iter().map(String::as_str), keys)
    };
    issues.iter().enumerate().map(row).collect()
}

/// The codes of the rows that are shown with their severity, each once, in the order in which the rules find them.
pub fn codes_of(rows: &[ListRow<IssueRow>], places: &[usize]) -> Vec<(Code, Severity)> {
    let mut first: Vec<(usize, Code, Severity)> = Vec::new();
    for row in places.iter().filter_map(|at| rows.get(*at)) {
        let (at, code) = (row.item.at, row.item.code);
        match first.iter_mut().find(|(_, known, _)| *known == code) {
            Some((known, ..)) => *known = at.min(*known),
            None => first.push((at, code, row.item.severity)),
        }
    }
    first.sort_unstable_by_key(|(at, ..)| *at);
    first
        .into_iter()
        .map(|(_, code, severity)| (code, severity))
        .collect()
}
