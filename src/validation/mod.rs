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
