//! The rules on the centre's day, each on small cases, and that their fixes help.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::fixtures::centre;

use catchment::domain::edit::{Edit, apply};
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::*;
use catchment::validation::{Code, Issue, check, check_on};
use centre::*;

fn found(issues: &[Issue]) -> Vec<(Code, RecordId)> {
    issues.iter().map(|issue| (issue.code, issue.subject)).collect()
}

#[track_caller]
fn after<R: Record + Clone>(id: RecordId, change: impl FnOnce(&mut R)) -> Vec<(Code, RecordId)> {
    let project = sound();
    let mut record = project.get::<R>(id).unwrap().clone();
    change(&mut record);
    let project = done(&project, &Edit::change(&project, id, record));
    let issues = check_on(&project, day("2026-05-20"));
    for issue in &issues {
        if let Some(fix) = &issue.fix {
            let (fixed, _) = apply(&project, fix).unwrap();
            let left = found(&check_on(&fixed, day("2026-05-20")));
            assert!(!left.contains(&(issue.code, issue.subject)), "{:?}", issue.code);
        }
    }
    found(&issues)
}

fn without(id: RecordId, kind: Kind) -> Vec<(Code, RecordId)> {
    let project = sound();
    found(&check(&done(&project, &Edit::delete(&project, id, kind))))
}

#[test]
fn the_sample_is_sound_on_its_day() {
    assert_eq!(found(&check_on(&sound(), day("2026-05-20"))), []);
}

#[test]
fn names_numbers_and_documents_in_what_people_write() {
    use Code::*;
    let cases: &[(&str, Option<Code>)] = &[
        ("The pump of Mr. Salim is broken", Some(PersonalName)),
        ("The man called Karim waits", Some(PersonalName)),
        ("A team called early today", None),
        ("The road to Abu Ghraib and Umm Qasr", None),
        ("قال السيد كريم إن الماء مقطوع", Some(PersonalName)),
        ("السيد مدير البلدية", None),
        ("کاک ئازاد هات", Some(PersonalName)),
        ("گەڕەکی زەیتوون", None),
        ("Call 0770 123 4567", Some(PhoneNumber)),
        ("اتصل ٠٧٧٠١٢٣٤٥٦٧", Some(PhoneNumber)),
        ("پەیوەندی ۰۷۵۰۱۲۳۴۵۶۷", Some(PhoneNumber)),
        ("+964 750 123 45 67", Some(PhoneNumber)),
        ("card 198765432101", Some(IdNumber)),
        ("رقم الهوية ١٩٨٧٦٥٤٣٢١٠١", Some(IdNumber)),
        ("جواز رقم A1234567", Some(IdNumber)),
        ("passport no. 1234567", Some(IdNumber)),
        ("cost 24,500,000 dinars for 1,200 people in 2026", None),
        ("write to x@example.org", Some(EmailAddress)),
    ];
    for (text, code) in cases {
        let codes: Vec<Code> = after::<Feedback>(QUESTION, |feedback| {
            if let Matter::Told(told) = &mut feedback.matter {
                told.text = (*text).to_owned();
            }
        })
        .into_iter()
        .map(|(code, _)| code)
        .collect();
        assert_eq!(codes, code.iter().copied().collect::<Vec<_>>(), "{text}");
    }
    // The office's own telephone is meant to be read.
    assert_eq!(
        after::<Provider>(HEALTH, |it| it.contact = "0770 123 4567".into()),
        []
    );
    let notes = after::<Evaluation>(EVALUATION, |it| it.said.push("Ms. Layla said so".into()));
    assert_eq!(notes, [(PersonalName, EVALUATION)]);
}

#[test]
fn services() {
    use Code::*;
    assert_eq!(
        after::<Service>(CLINIC, |it| it.title.clear()),
        [(NoServiceTitle, CLINIC)]
    );
    assert_eq!(
        after::<Provider>(HEALTH, |it| it.name.clear()),
        [(NoProviderName, HEALTH)]
    );
    assert_eq!(
        without(HEALTH, Kind::Provider),
        [(ServiceWithoutProvider, CLINIC)]
    );
    for sector in ["GBV", "pro-gbv", "Child Protection"] {
        let codes = after::<Service>(CLINIC, |it| it.sector = sector.into());
        assert!(codes.contains(&(SensitiveService, CLINIC)), "{sector}");
    }
    // 30 days hold, 31 do not; a last day that is past weighs more.
    let verified = |on: &str| {
        Some(Verified {
            on: day(on),
            by_role: String::new(),
            meeting: None,
        })
    };
    assert_eq!(
        after::<Service>(CLINIC, |it| it.verified = verified("2026-04-20")),
        []
    );
    assert_eq!(
        after::<Service>(CLINIC, |it| it.verified = verified("2026-04-19")),
        [(ServiceOutOfDate, CLINIC)]
    );
    assert_eq!(
        after::<Service>(CLINIC, |it| it.verified = None),
        [(ServiceOutOfDate, CLINIC)]
    );
    assert_eq!(
        after::<Service>(CLINIC, |it| it.ends = Some(day("2026-05-19"))),
        [(ServiceEnded, CLINIC)]
    );
}

#[test]
fn referrals() {
    use Code::*;
    assert_eq!(
        after::<Referral>(SENT, |it| it.consent = false),
        [(ReferralWithoutConsent, SENT)]
    );
    assert_eq!(
        after::<Referral>(SENT, |it| it.due = Some(day("2026-05-19"))),
        [(ReferralOverdue, SENT)]
    );
    assert_eq!(
        after::<Referral>(SENT, |it| it.steps.clear()),
        [(ReferralSteps, SENT)]
    );
    assert_eq!(
        after::<Referral>(SENT, |it| it.steps = steps(&[
            (ReferralState::Sent, "2026-05-10"),
            (ReferralState::Served, "2026-05-11")
        ])),
        [(ReferralSteps, SENT)]
    );
    assert_eq!(
        after::<Referral>(SENT, |it| it.steps = steps(&[
            (ReferralState::Sent, "2026-05-10"),
            (ReferralState::Received, "2026-05-09")
        ])),
        [(ReferralSteps, SENT)]
    );
    let other = sound().get::<Referral>(SERVED).unwrap().code;
    assert_eq!(
        after::<Referral>(SENT, |it| it.code = other),
        [(ReferralCodeTwice, SENT), (ReferralCodeTwice, SERVED)]
    );
    let gone: Vec<Code> = without(CLINIC, Kind::Service)
        .into_iter()
        .map(|(code, _)| code)
        .collect();
    assert_eq!(
        gone,
        [
            ReferralWithoutService,
            ReferralWithoutService,
            FeedbackWithoutSubject
        ]
    );
}

#[test]
fn follow_up() {
    use Code::*;
    assert_eq!(
        after::<Feedback>(QUESTION, |it| {
            if let Matter::Told(told) = &mut it.matter {
                told.due = Some(day("2026-05-19"));
            }
        }),
        [(FeedbackOverdue, QUESTION)]
    );
    assert_eq!(
        after::<Evaluation>(EVALUATION, |it| it.views[0].satisfied = it.views[0].asked + 1),
        [(MoreSatisfiedThanAsked, EVALUATION)]
    );
    assert_eq!(
        without(LINE, Kind::PlanLine),
        [
            (ImplementationWithoutLine, WORK),
            (EvaluationWithoutLine, EVALUATION)
        ]
    );
    assert_eq!(
        without(AREA, Kind::CatchmentArea),
        [(CommitteeWithoutArea, COMMITTEE)]
    );
    assert_eq!(found(&check(&Project::empty(id(1)))), []);
}
