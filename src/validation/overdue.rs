//! Overdue records: referrals past their agreed day, feedback past its deadline.

use super::issue::{Code, Issue};
use crate::analysis::centre::{feedback_figures, referral_figures};
use crate::domain::date::Day;
use crate::domain::project::Project;
use crate::domain::records::{Feedback, Referral};

pub fn check(project: &Project, today: Day) -> Vec<Issue> {
    let referrals = project
        .all::<Referral>()
        .filter(|(_, referral)| referral_figures::is_overdue(referral, today))
        .map(|(id, _)| Issue::new::<Referral>(Code::ReferralOverdue, id));
    let feedback = project
        .all::<Feedback>()
        .filter(|(_, feedback)| {
            let told = feedback.told();
            told.is_some_and(|told| feedback_figures::is_overdue(told, today))
        })
        .map(|(id, _)| Issue::new::<Feedback>(Code::FeedbackOverdue, id));
    referrals.chain(feedback).collect()
}
