//! Telephone numbers and e-mail addresses in the texts of the centre's day. The fix blacks them out.
//!
//! The kinds of the chain from mark to plan are looked at by `private_data`. Deliberately absent: contacts of offices.

use super::free_text::visit;
use super::issue::{Code, Issue};
use super::private_data::{blacked_out, private_part};
use crate::domain::edit::{Act, Change, Edit};
use crate::domain::project::Project;
use crate::domain::records::Kind;

pub fn check(project: &Project) -> Vec<Issue> {
    let mut issues = Vec::new();
    for document in project.documents() {
        let Some(body) = document.body().filter(|body| body.kind() >= Kind::Provider) else {
            continue;
        };
        let mut clean = body.clone();
        let mut found: Option<Code> = None;
        visit(&mut clean, &mut |text| {
            let code = private_part(text).map(|(code, _)| code);
            found = [found, code].into_iter().flatten().min();
            *text = blacked_out(text);
        });
        if let Some(code) = found {
            let change = Change::set(project, document.id, Some(clean));
            issues.push(Issue {
                code,
                kind: body.kind(),
                subject: document.id,
                fix: Some(Edit::new(Act::Change, body.kind(), vec![change])),
            });
        }
    }
    issues
}
