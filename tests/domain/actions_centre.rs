//! Acts of the centre's day: what they change, what they refuse, and that undo leads back.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::fixtures::centre;

use catchment::domain::actions::answer_feedback::{answer_feedback, close_feedback};
use catchment::domain::actions::follow_up::*;
use catchment::domain::actions::mark_activity::mark_activity;
use catchment::domain::actions::move_referral::{
    Terms, agree_anew, close_referral, may_follow, move_referral,
};
use catchment::domain::actions::open_referral::{NewReferral, open_referral, settings};
use catchment::domain::actions::run_committee::*;
use catchment::domain::actions::take_feedback::{pass_on, pass_on_after_all, take_feedback};
use catchment::domain::actions::verify_service::{close_service, is_known_service, seen, verify_service};
use catchment::domain::calendar::TimeOfDay;
use catchment::domain::edit::{Edit, NotAllowed, Refusal, apply};
use catchment::domain::id::RecordId;
use catchment::domain::people::{AgeBand, Sex, Status};
use catchment::domain::project::Project;
use catchment::domain::records::*;
use catchment::domain::referral_code::ReferralCode;
use catchment::present::map::service_pins;
use centre::*;
use std::collections::BTreeSet;

const WALK: RecordId = id(900);
const POINT: RecordId = id(901);

/// Applies an edit and makes sure that its inverse leads back.
#[track_caller]
fn did(project: &Project, edit: Result<Edit, Refusal>) -> Project {
    let edit = edit.expect("the act is allowed");
    let (after, _) = apply(project, &edit).unwrap();
    let (back, _) = apply(&after, &edit.inverse()).unwrap();
    for change in &edit.changes {
        assert_eq!(back.body(change.id), project.body(change.id));
    }
    after
}

#[track_caller]
fn refused(edit: Result<Edit, Refusal>, why: NotAllowed) {
    assert_eq!(edit, Err(Refusal::NotAllowed(why)));
}

fn new() -> NewReferral {
    NewReferral {
        code: ReferralCode::from_random(99),
        need: ReferralNeed::Health,
        urgency: Urgency::ThisWeek,
        from: None,
        to: CLINIC,
        catchment_area: None,
        sex: None,
        age: None,
        status: None,
        consent: true,
        due: None,
        bring: BTreeSet::new(),
        appointment: None,
        at: None,
    }
}

#[test]
fn opening_a_referral() {
    use NotAllowed::*;
    let project = sound();
    let open = |new| open_referral(&project, id(90), day("2026-05-20"), new);
    let after = did(&project, open(new()));
    let referral = after.get::<Referral>(id(90)).unwrap();
    assert_eq!(referral.due, Some(day("2026-05-27")), "the frame of the urgency");
    assert_eq!(referral.steps, steps(&[(ReferralState::Sent, "2026-05-20")]));
    refused(
        open(NewReferral {
            consent: false,
            ..new()
        }),
        NoConsent,
    );
    let taken = project.get::<Referral>(SENT).unwrap().code;
    refused(open(NewReferral { code: taken, ..new() }), CodeTaken);
    let yesterday = Some(day("2026-05-19"));
    refused(
        open(NewReferral {
            due: yesterday,
            ..new()
        }),
        EarlierDay,
    );
    assert_eq!(
        open(NewReferral { to: AREA, ..new() }),
        Err(Refusal::Missing(AREA))
    );
    for sector in ["gbv", "Child protection", "PRO-GBV"] {
        let mut sensitive = project.clone();
        change::<Service>(&mut sensitive, CLINIC, |it| it.sector = sector.into());
        refused(
            open_referral(&sensitive, id(90), day("2026-05-20"), new()),
            SensitiveService,
        );
    }
    let mut strict = project.clone();
    change::<CentreSettings>(&mut strict, CentreSettings::id(ASSESSMENT), |it| {
        it.referral_days.insert(Urgency::ThisWeek, 3);
    });
    let after = did(&strict, open_referral(&strict, id(90), day("2026-05-20"), new()));
    assert_eq!(
        after.get::<Referral>(id(90)).unwrap().due,
        Some(day("2026-05-23"))
    );
    assert_eq!(settings(&Project::empty(id(1))), CentreSettings::default());
}

#[test]
fn a_referral_takes_allowed_ways_only() {
    use ReferralState::*;
    let allowed: &[(ReferralState, &[ReferralState])] = &[
        (
            Sent,
            &[Received, Accepted, NotEligible, NoCapacity, Unreachable, Closed],
        ),
        (
            Received,
            &[Accepted, NotEligible, NoCapacity, Unreachable, Closed],
        ),
        (Accepted, &[Served, NotEligible, NoCapacity, Unreachable, Closed]),
        (Served, &[Closed]),
        (NotEligible, &[Closed]),
        (NoCapacity, &[Accepted, Closed]),
        (Unreachable, &[Accepted, Closed]),
        (Closed, &[]),
    ];
    for (from, ways) in allowed {
        for to in ReferralState::ALL {
            assert_eq!(may_follow(Some(*from), to), ways.contains(&to), "{from:?} {to:?}");
            let mut project = sound();
            change::<Referral>(&mut project, SENT, |it| it.steps[0].state = *from);
            let moved = move_referral(&project, SENT, to, day("2026-05-12"));
            if ways.contains(&to) {
                let after = did(&project, moved);
                assert_eq!(after.get::<Referral>(SENT).unwrap().state(), Some(to));
            } else {
                refused(moved, NotAllowed::NotTheNextState);
            }
        }
    }
    assert!(
        ReferralState::ALL
            .iter()
            .all(|it| may_follow(None, *it) == (*it == Sent))
    );
    let project = sound();
    refused(
        move_referral(&project, SENT, Received, day("2026-05-11")),
        NotAllowed::EarlierDay,
    );
    let after = did(
        &project,
        close_referral(&project, SENT, day("2026-05-30"), Some(Satisfaction::Partly)),
    );
    assert_eq!(
        after.get::<Referral>(SENT).unwrap().view,
        Some(Satisfaction::Partly)
    );
    refused(
        close_referral(&after, SENT, day("2026-05-30"), None),
        NotAllowed::NotTheNextState,
    );
}

#[test]
fn feedback_is_taken_answered_and_closed() {
    use NotAllowed::*;
    let project = sound();
    let take = |told| take_feedback(&project, id(90), day("2026-05-20"), told);
    for (kind, due) in [
        (FeedbackKind::Complaint, "2026-06-03"),
        (FeedbackKind::Question, "2026-05-27"),
        (FeedbackKind::Suggestion, "2026-06-19"),
    ] {
        let after = did(&project, take(told(kind, "text")));
        let feedback = after.get::<Feedback>(id(90)).unwrap();
        assert_eq!(feedback.told().unwrap().due, Some(day(due)));
    }
    refused(take(told(FeedbackKind::Complaint, "  ")), NothingToDo);
    let answer = |on: &str, text: &str| FeedbackAnswer {
        text: text.into(),
        on: day(on),
        by_role: "Desk officer".into(),
        channel: Channel::Desk,
    };
    let close = |project: &Project, on| close_feedback(project, QUESTION, day(on), Satisfaction::Satisfied);
    refused(close(&project, "2026-05-30"), NotTheNextState);
    refused(
        answer_feedback(&project, QUESTION, answer("2026-05-18", "Mondays")),
        EarlierDay,
    );
    refused(
        answer_feedback(&project, QUESTION, answer("2026-05-21", "")),
        NothingToDo,
    );
    let answered = did(
        &project,
        answer_feedback(&project, QUESTION, answer("2026-05-21", "Mondays")),
    );
    refused(close(&answered, "2026-05-20"), EarlierDay);
    let closed = did(&answered, close(&answered, "2026-05-22"));
    refused(
        answer_feedback(&closed, QUESTION, answer("2026-05-23", "x")),
        NotTheNextState,
    );
    let thanks = did(&project, take(told(FeedbackKind::Thanks, "thank you")));
    did(
        &thanks,
        close_feedback(&thanks, id(90), day("2026-05-20"), Satisfaction::Satisfied),
    );
}

#[test]
fn what_is_passed_on_holds_no_word() {
    let project = sound();
    let passed = did(&project, Ok(pass_on(id(90), day("2026-05-20"))));
    let json = serde_json::to_string(passed.get::<Feedback>(id(90)).unwrap()).unwrap();
    assert_eq!(json, r#"{"received":"2026-05-20","matter":"passed-on"}"#);
    let late = did(&project, pass_on_after_all(&project, QUESTION));
    assert_eq!(late.get::<Feedback>(QUESTION).unwrap().matter, Matter::PassedOn);
    refused(pass_on_after_all(&late, QUESTION), NotAllowed::PassedOn);
    let answer = FeedbackAnswer {
        text: "x".into(),
        on: day("2026-05-20"),
        by_role: String::new(),
        channel: Channel::Desk,
    };
    refused(answer_feedback(&late, QUESTION, answer), NotAllowed::PassedOn);
    // Neither a text nor any other field can be smuggled in through a file.
    for matter in [r#"{"passed-on":{"text":"x"}}"#, r#"{"passed-on":"x"}"#] {
        let json = format!(r#"{{"received":"2026-05-20","matter":{matter}}}"#);
        assert!(serde_json::from_str::<Feedback>(&json).is_err());
    }
    for need in [
        "gbv",
        "gender-based-violence",
        "child-protection",
        "protection",
        "safety",
    ] {
        assert!(serde_json::from_value::<ReferralNeed>(need.into()).is_err());
    }
    let fields = serde_json::to_value(project.get::<Referral>(SENT).unwrap()).unwrap();
    let mut with_note = fields.clone();
    with_note["note"] = "x".into();
    assert!(serde_json::from_value::<Referral>(fields).is_ok());
    assert!(serde_json::from_value::<Referral>(with_note).is_err());
}

#[test]
fn what_was_agreed_may_change_on_the_way() {
    let project = sound();
    let terms = Terms {
        due: Some(day("2026-06-30")),
        appointment: None,
        at: TimeOfDay::new(9, 0),
    };
    let after = did(&project, agree_anew(&project, SENT, terms));
    let agreed = after.get::<Referral>(SENT).unwrap();
    // A time without a day says nothing.
    assert_eq!(
        (agreed.due, agreed.appointment, agreed.at),
        (terms.due, None, None)
    );
    assert_eq!(agreed.steps, project.get::<Referral>(SENT).unwrap().steps);
    let early = Terms {
        due: Some(day("2020-01-01")),
        ..terms
    };
    refused(agree_anew(&project, SENT, early), NotAllowed::EarlierDay);
}

#[test]
fn a_service_point_mapping_sees_doors_and_recognises_known_ones() {
    let walk = Meeting {
        kind: MeetingKind::ServicePointMapping,
        facilitator_role: "Mapping team".into(),
        started: Some(1),
        ..Meeting::default()
    };
    let project = did(&sound(), Ok(Edit::add(WALK, walk)));
    let project = did(&project, Ok(Edit::add(POINT, Service::default())));
    let now = seen(&project, day("2026-05-20"), "");
    assert_eq!((now.by_role.as_str(), now.meeting), ("Mapping team", Some(WALK)));
    let after = did(&project, is_known_service(&project, POINT, CLINIC, now));
    assert!(after.get::<Service>(POINT).is_none());
    assert_eq!(service_pins::walk(&after, WALK).seen, [CLINIC]);
    let other = Meeting {
        started: Some(1),
        ..Meeting::default()
    };
    let project = did(&sound(), Ok(Edit::add(WALK, other)));
    assert_eq!(seen(&project, day("2026-05-20"), "").meeting, None);
}

#[test]
fn services_are_verified_and_closed() {
    let project = sound();
    let after = did(
        &project,
        verify_service(&project, CLINIC, seen(&project, day("2026-05-20"), " Mapper ")),
    );
    let verified = after.get::<Service>(CLINIC).unwrap().verified.clone().unwrap();
    assert_eq!(
        (verified.on, verified.by_role.as_str()),
        (day("2026-05-20"), "Mapper")
    );
    refused(
        verify_service(&after, CLINIC, seen(&after, day("2026-05-19"), "")),
        NotAllowed::EarlierDay,
    );
    let closed = did(
        &project,
        close_service(&project, CLINIC, seen(&project, day("2026-05-20"), "")),
    );
    let service = closed.get::<Service>(CLINIC).unwrap();
    assert_eq!(service.ends, Some(day("2026-05-20")));
    assert!(service.state == ServiceState::Closed && !service.takes_referrals);
    refused(
        close_service(&closed, CLINIC, seen(&closed, day("2026-05-21"), "")),
        NotAllowed::NothingToDo,
    );
}

#[test]
fn a_committee_seats_sits_and_is_trained() {
    let project = sound();
    let seat = seat(0, Sex::Female, AgeBand::Older, Status::Host);
    let after = did(&project, add_seat(&project, COMMITTEE, seat));
    let numbers: Vec<u32> = after
        .get::<Committee>(COMMITTEE)
        .unwrap()
        .seats
        .iter()
        .map(|it| it.number)
        .collect();
    assert_eq!(numbers, [1, 2, 3, 4]);
    let ended = did(&after, end_term(&after, COMMITTEE, 4, day("2026-05-10")));
    let sitting = |present: &[u32], on: &str| Sitting {
        on: day(on),
        meeting: None,
        present: present.iter().copied().collect(),
        decisions: Vec::new(),
    };
    refused(
        hold_sitting(&ended, COMMITTEE, sitting(&[1, 4], "2026-05-11")),
        NotAllowed::NothingToDo,
    );
    let sat = did(
        &ended,
        hold_sitting(&ended, COMMITTEE, sitting(&[1, 4], "2026-05-09")),
    );
    let again = did(&sat, hold_sitting(&sat, COMMITTEE, sitting(&[1], "2026-05-01")));
    let days: Vec<String> = again
        .get::<Committee>(COMMITTEE)
        .unwrap()
        .sittings
        .iter()
        .map(|it| it.on.to_string())
        .collect();
    assert_eq!(
        days,
        ["2026-05-01", "2026-05-09"],
        "one of the same day is replaced"
    );
    refused(
        end_term(&project, COMMITTEE, 9, day("2026-05-10")),
        NotAllowed::NothingToDo,
    );
    let training = Training {
        topic: "Budgets".into(),
        on: day("2026-05-01"),
        seats: BTreeSet::from([1, 2]),
    };
    let trained = did(&project, record_training(&project, COMMITTEE, training.clone()));
    assert_eq!(
        trained.get::<Committee>(COMMITTEE).unwrap().trainings,
        vec![training.clone()]
    );
    let stranger = Training {
        seats: BTreeSet::from([77]),
        ..training
    };
    refused(
        record_training(&project, COMMITTEE, stranger),
        NotAllowed::NothingToDo,
    );
}

#[test]
fn follow_up_replaces_and_never_doubles() {
    let project = sound();
    let reading = |step| Reading {
        indicator: Indicator::Water,
        group: GroupPreset::Women,
        level: level(step),
    };
    let after = did(&project, record_reading(&project, ROUND, reading(5)));
    assert_eq!(
        after.get::<MonitoringRound>(ROUND).unwrap().readings,
        [reading(5)]
    );
    let work = Implementation {
        state: WorkState::Done,
        finished: Some(day("2026-05-20")),
        ..project.get::<Implementation>(WORK).unwrap().clone()
    };
    let after = did(&project, report_work(&project, work.clone()));
    assert_eq!(after.count(Kind::Implementation), 1);
    let backwards = Implementation {
        finished: Some(day("2026-03-01")),
        ..work
    };
    refused(report_work(&project, backwards), NotAllowed::EarlierDay);
    let after = did(
        &project,
        reach_milestone(
            &project,
            LINE,
            1,
            Some(day("2026-05-02")),
            Some(day("2026-05-02")),
        ),
    );
    let Decision::Taken(taken) = &after.get::<PlanLine>(LINE).unwrap().decision else {
        panic!()
    };
    assert_eq!(
        (taken.milestones[1].done, taken.milestones[1].done_on),
        (true, Some(day("2026-05-02")))
    );
    refused(
        reach_milestone(&project, LINE, 9, None, None),
        NotAllowed::NothingToDo,
    );
    let tomorrow = reach_milestone(
        &project,
        LINE,
        1,
        Some(day("2026-05-03")),
        Some(day("2026-05-02")),
    );
    refused(tomorrow, NotAllowed::LaterDay);
    let done = ActivityDone {
        state: ActivityState::Partly,
        note: String::new(),
    };
    let month = "2026-04".parse().unwrap();
    let activity = BasicActivity::MappingAndMonitoring;
    let after = did(
        &project,
        Ok(mark_activity(&project, "", month, activity, done.clone())),
    );
    assert_eq!(after.count(Kind::ActivityMonth), 1);
    assert_eq!(after.get::<ActivityMonth>(MONTH).unwrap().activities.len(), 2);
    let other = did(
        &project,
        Ok(mark_activity(&project, "", month.next().unwrap(), activity, done)),
    );
    assert_eq!(other.count(Kind::ActivityMonth), 2);
    let evaluation = |views| record_evaluation(&project, id(90), evaluation(LINE, views, (1, 1)));
    did(&project, evaluation(vec![view((1, 2), (1, 2), (3, 3))]));
    refused(
        evaluation(vec![view((1, 2), (1, 2), (4, 3))]),
        NotAllowed::NothingToDo,
    );
    refused(evaluation(Vec::new()), NotAllowed::NothingToDo);
}
