//! Meetings that ended before they began: the tablet's clock was set in between. The fix exchanges the two.

use super::issue::{Code, Issue};
use crate::domain::project::Project;
use crate::domain::records::Meeting;

pub fn check(project: &Project) -> Vec<Issue> {
    project
        .all::<Meeting>()
        .filter(|(_, meeting)| {
            matches!((meeting.started, meeting.ended), (Some(started), Some(ended)) if ended < started)
        })
        .map(|(id, meeting)| {
            let turned = Meeting {
                started: meeting.ended,
                ended: meeting.started,
                ..meeting.clone()
            };
            Issue::fixed_by(Code::EndedBeforeStarted, project, id, turned)
        })
        .collect()
}
