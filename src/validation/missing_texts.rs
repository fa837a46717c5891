//! Missing texts that a record requires.

use super::issue::{Code, Issue};
use crate::domain::project::Project;
use crate::domain::records::{Assessment, CatchmentArea, Intervention, Need, Ranking, Record};

pub fn check(project: &Project) -> Vec<Issue> {
    let mut issues = Vec::new();
    find::<Assessment>(project, &mut issues, Code::NoTitle, |it| &it.title);
    find::<CatchmentArea>(project, &mut issues, Code::NoAreaName, |it| &it.name);
    find::<Need>(project, &mut issues, Code::NoStatement, |it| &it.statement);
    find::<Ranking>(project, &mut issues, Code::NoQuestion, |it| &it.question);
    find::<Intervention>(project, &mut issues, Code::NoInterventionTitle, |it| &it.title);
    issues
}

fn find<R: Record>(project: &Project, issues: &mut Vec<Issue>, code: Code, text: fn(&R) -> &String) {
    let empty = project
        .all::<R>()
        .filter(|(_, record)| text(record).trim().is_empty());
    issues.extend(empty.map(|(id, _)| Issue::new::<R>(code, id)));
}
