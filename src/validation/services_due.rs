//! Services that are out of date on a day: verified more than 30 days ago or never, or with a last day that is past. The fix for the
//! latter closes the service on its last day; verification has no fix, because it is a person's work.

use super::issue::{Code, Issue};
use crate::analysis::centre::service_state::{has_ended, is_out_of_date};
use crate::domain::date::Day;
use crate::domain::project::Project;
use crate::domain::records::{Service, ServiceState};

pub fn check(project: &Project, today: Day) -> Vec<Issue> {
    project
        .all::<Service>()
        .filter_map(|(id, service)| {
            if has_ended(service, today) {
                let closed = Service {
                    state: ServiceState::Closed,
                    takes_referrals: false,
                    ..service.clone()
                };
                return Some(Issue::fixed_by(Code::ServiceEnded, project, id, closed));
            }
            is_out_of_date(service, today).then(|| Issue::new::<Service>(Code::ServiceOutOfDate, id))
        })
        .collect()
}
