//! What is wrong: one rule per file, each issue with a code, a severity, a subject and, where possible, a fix (an edit).
//! Deliberately absent: sentences, and stopping anybody: issues are data.

mod ballots;
mod issue;
mod mark_place;
mod meeting_times;
mod missing_texts;
mod outline;
mod plan_lines;
mod private_data;
mod references;
mod sectors;

pub use issue::{Code, Issue, Severity};
pub use outline::crosses_itself as outline_crosses_itself;

use crate::domain::edit::{Act, Change, Edit};
use crate::domain::project::Project;

/// A rule: it looks at the whole project and gives what it finds.
type Rule = fn(&Project) -> Vec<Issue>;

const RULES: [Rule; 9] = [
    private_data::check,
    references::check,
    missing_texts::check,
    outline::check,
    meeting_times::check,
    ballots::check,
    plan_lines::check,
    mark_place::check,
    sectors::check,
];

/// Everything that is wrong, the gravest first, then in the order of the chain and of records.
pub fn check(project: &Project) -> Vec<Issue> {
    let mut issues: Vec<Issue> = RULES.iter().flat_map(|rule| rule(project)).collect();
    issues.sort_by_key(|issue| (issue.severity(), issue.kind, issue.code, issue.subject));
    issues
}

/// All fixes of these issues as one edit. Where two would change the same record, the first is taken; what is left is found again.
pub fn fix_all(issues: &[Issue]) -> Option<Edit> {
    let mut changes: Vec<Change> = Vec::new();
    for change in issues
        .iter()
        .filter_map(|issue| issue.fix.as_ref())
        .flat_map(|fix| &fix.changes)
    {
        if !changes.iter().any(|taken| taken.id == change.id) {
            changes.push(change.clone());
        }
    }
    let kind = issues.first()?.kind;
    (!changes.is_empty()).then(|| Edit::new(Act::Change, kind, changes))
}
