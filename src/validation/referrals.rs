//! Referrals without consent, to a missing service, with a code used twice, or with states in an impossible order.
//! Deliberately absent: fixes. Each of them is a question to the person at the desk.

use super::issue::{Code, Issue};
use crate::domain::actions::move_referral::may_follow;
use crate::domain::project::Project;
use crate::domain::records::{Referral, Service};
use std::collections::BTreeMap;

pub fn check(project: &Project) -> Vec<Issue> {
    let mut bearers: BTreeMap<_, usize> = BTreeMap::new();
    for (_, referral) in project.all::<Referral>() {
        *bearers.entry(referral.code).or_default() += 1;
    }
    let mut issues = Vec::new();
    for (id, referral) in project.all::<Referral>() {
        let mut find = |code, found: bool| {
            if found {
                issues.push(Issue::new::<Referral>(code, id));
            }
        };
        let service = referral.to;
        find(Code::ReferralWithoutConsent, !referral.consent);
        find(
            Code::ReferralWithoutService,
            service.is_some_and(|service| project.get::<Service>(service).is_none()),
        );
        find(
            Code::ReferralCodeTwice,
            bearers.get(&referral.code).is_some_and(|bearers| *bearers > 1),
        );
        find(Code::ReferralSteps, !is_story(referral));
    }
    issues
}

fn is_story(referral: &Referral) -> bool {
    let mut last = None;
    let follows = referral.steps.iter().all(|step| {
        let fits = may_follow(last, step.state);
        last = Some(step.state);
        fits
    });
    let forward = referral.steps.windows(2).all(|pair| pair[0].on <= pair[1].on);
    follows && forward && last.is_some()
}
