//! What is wrong: one rule per file, each issue with a code, a severity, a subject and, where possible, a fix (an edit).
//! Deliberately absent: sentences, and blocking: issues are data, and no action is refused because of one.

mod ballots;
mod centre_texts;
mod follow_up;
mod free_text;
mod id_numbers;
mod issue;
mod mark_place;
mod meeting_times;
mod missing_texts;
mod outline;
mod overdue;
mod personal_names;
mod plan_lines;
mod private_data;
mod references;
mod referrals;
mod sectors;
mod services;
mod services_due;

pub use issue::{Code, Issue, Severity};
pub use outline::crosses_itself as outline_crosses_itself;

use crate::domain::date::Day;
use crate::domain::edit::{Act, Change, Edit};
use crate::domain::project::Project;
use std::collections::BTreeSet;

/// A rule: it looks at the whole project and gives what it finds.
type Rule = fn(&Project) -> Vec<Issue>;

const RULES: [Rule; 15] = [
    private_data::check,
    references::check,
    missing_texts::check,
    outline::check,
    meeting_times::check,
    ballots::check,
    plan_lines::check,
    mark_place::check,
    sectors::check,
    personal_names::check,
    id_numbers::check,
    centre_texts::check,
    services::check,
    referrals::check,
    follow_up::check,
];

/// Everything that is wrong, the gravest first, then in the order of the chain and of records.
pub fn check(project: &Project) -> Vec<Issue> {
    let mut issues: Vec<Issue> = RULES.iter().flat_map(|rule| rule(project)).collect();
    issues.sort_by_key(|issue| (issue.severity(), issue.kind, issue.code, issue.subject));
    issues
}

/// What a text that people write about people seems to hold and should not, for a warning beside the field while it is typed.
pub fn private_hint(text: &str) -> Option<Code> {
    let part = private_data::private_part(text).map(|(code, _)| code);
    part.or_else(|| id_numbers::id_number(text).map(|_| Code::IdNumber))
        .or_else(|| personal_names::has_name(text).then_some(Code::PersonalName))
}

/// A rule that needs to know which day it is.
type DatedRule = fn(&Project, Day) -> Vec<Issue>;

const DATED_RULES: [DatedRule; 2] = [services_due::check, overdue::check];

/// Everything that is wrong on a day: what is wrong at any time, and what should have happened by then.
pub fn check_on(project: &Project, today: Day) -> Vec<Issue> {
    let mut issues = check(project);
    issues.extend(DATED_RULES.iter().flat_map(|rule| rule(project, today)));
    issues.sort_by_key(|issue| (issue.severity(), issue.kind, issue.code, issue.subject));
    issues
}

/// All fixes of these issues as one edit. Where two would change the same record, the first is taken; what is left is found again.
pub fn fix_all(issues: &[Issue]) -> Option<Edit> {
    let mut changes: Vec<Change> = Vec::new();
    let mut taken = BTreeSet::new();
    for change in issues
        .iter()
        .filter_map(|issue| issue.fix.as_ref())
        .flat_map(|fix| &fix.changes)
    {
        if taken.insert(change.id) {
            changes.push(change.clone());
        }
    }
    let kind = issues.first()?.kind;
    (!changes.is_empty()).then(|| Edit::new(Act::Change, kind, changes))
}
