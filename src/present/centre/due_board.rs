//! The board of what is due at a centre: referrals, feedback, services to verify, milestones, in the order of their days.
//!
//! Deliberately absent: assigning staff, which a centre decides every morning.

use crate::analysis::centre::feedback_figures::waits;
use crate::analysis::centre::service_state::{FRESH_DAYS, has_ended};
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Decision, Feedback, PlanLine, Referral, ReferralState, Service, ServiceState};
use crate::present::route::Place;

/// What is due.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum DueKind {
    /// A referral is to be served.
    Referral,
    /// A referral was served or refused: the person is to be asked, and it is to be closed.
    ReferralToClose,
    /// Feedback is to be answered.
    Feedback,
    /// A service is to be verified.
    ServiceToVerify,
    /// A service ends or has ended.
    ServiceEnds,
    /// A milestone of the plan, by its place in the line.
    Milestone(usize),
}

impl DueKind {
    /// The key of its texts.
    pub fn code(self) -> &'static str {
        match self {
            Self::Referral => "referral",
            Self::ReferralToClose => "referral-to-close",
            Self::Feedback => "feedback",
            Self::ServiceToVerify => "service-to-verify",
            Self::ServiceEnds => "service-ends",
            Self::Milestone(_) => "milestone",
        }
    }

    /// The codes, in the order of filters.
    pub const CODES: [&'static str; 6] = [
        "referral",
        "referral-to-close",
        "feedback",
        "service-to-verify",
        "service-ends",
        "milestone",
    ];

    /// Where the item is looked after.
    pub fn place(self, subject: RecordId) -> Place {
        match self {
            Self::Referral | Self::ReferralToClose => Place::Referral(subject),
            Self::Feedback => Place::FeedbackItem(subject),
            Self::ServiceToVerify | Self::ServiceEnds => Place::Service(subject),
            Self::Milestone(_) => Place::Work(subject),
        }
    }
}

/// One item.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct DueItem {
    /// What.
    pub kind: DueKind,
    /// Which record.
    pub subject: RecordId,
    /// By when.
    pub due: Day,
    /// Days late; negative while there is time.
    pub late: i32,
}

/// Everything due up to `ahead` days from today, the most overdue first.
pub fn due_board(project: &Project, today: Day, ahead: u16) -> Vec<DueItem> {
    let mut items = Vec::new();
    let mut add = |kind, subject, due: Option<Day>| {
        if let Some(due) = due {
            let late = today.days_since(due);
            items.push(DueItem {
                kind,
                subject,
                due,
                late,
            });
        }
    };
    for (id, referral) in project.all::<Referral>() {
        use ReferralState::*;
        match referral.state() {
            None | Some(Sent | Received | Accepted) => add(DueKind::Referral, id, referral.due),
            Some(Served | NotEligible | NoCapacity | Unreachable) => {
                let since = referral.steps.last().map(|step| step.on);
                add(DueKind::ReferralToClose, id, since);
            }
            Some(Closed) => {}
        }
    }
    for (id, feedback) in project.all::<Feedback>() {
        let told = feedback.told().filter(|told| waits(told));
        add(DueKind::Feedback, id, told.and_then(|told| told.due));
    }
    for (id, service) in project.all::<Service>() {
        if service.state == ServiceState::Closed {
            continue;
        }
        add(DueKind::ServiceEnds, id, service.ends);
        if !has_ended(service, today) {
            let verified = service.verified.as_ref();
            let due = verified.map_or(Some(today), |last| last.on.plus_days(FRESH_DAYS as u16));
            add(DueKind::ServiceToVerify, id, due);
        }
    }
    for (id, line) in project.all::<PlanLine>() {
        if let Decision::Taken(taken) = &line.decision {
            for (at, step) in taken.milestones.iter().enumerate().filter(|(_, step)| !step.done) {
                add(DueKind::Milestone(at), id, step.due);
            }
        }
    }
    items.retain(|item| -item.late <= i32::from(ahead));
    items.sort_by_key(|item| (item.due, item.kind));
    items
}
