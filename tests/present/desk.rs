//! What the desk shows: windows on long lists, rows of services, referrals and feedback, the code of a slip.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use catchment::domain::actions::open_referral::{NewReferral, open_referral};
use catchment::domain::actions::take_feedback::{pass_on, take_feedback};
use catchment::domain::date::Day;
use catchment::domain::edit::{Edit, apply};
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::{
    Channel, Feedback, FeedbackAnswer, FeedbackKind, Matter, Provider, ReferralNeed, Service, Told, Urgency,
    Verified,
};
use catchment::domain::referral_code::ReferralCode;
use catchment::present::centre::feedback_rows::{Standing, feedback_rows};
use catchment::present::centre::finder::{named, told};
use catchment::present::centre::referral_rows::referral_rows;
use catchment::present::centre::service_rows::service_rows;
use catchment::present::lists::list_view::{ListView, shown};
use catchment::present::lists::window_rows::{AROUND, scroll_to, window};
use catchment::present::paper::slip_qr::slip_qr;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn id(number: u128) -> RecordId {
    RecordId::from_u128(number)
}

fn done(project: &Project, edit: Edit) -> Project {
    apply(project, &edit).unwrap().0
}

fn project() -> Project {
    let project = Project::empty(id(1));
    let provider = Provider {
        name: "مديرية الكهرباء".to_owned(),
        ..Provider::default()
    };
    let project = done(&project, Edit::add(id(2), provider));
    let service = Service {
        provider: Some(id(2)),
        title: "إصلاح المحوّلة".to_owned(),
        sector: "electricity".to_owned(),
        takes_referrals: true,
        verified: Some(Verified {
            on: day("2026-10-01"),
            by_role: String::new(),
            meeting: None,
        }),
        ..Service::default()
    };
    done(&project, Edit::add(id(3), service))
}

#[test]
fn what_the_finder_found_is_searched_by_title_and_provider_in_other_letters() {
    let project = project();
    assert_eq!(named(&project, "  "), None);
    assert_eq!(named(&project, "اصلاح"), Some(BTreeSet::from([id(3)])));
    assert_eq!(named(&project, "مديريه الكهرباء"), Some(BTreeSet::from([id(3)])));
    assert_eq!(named(&project, "ماء"), Some(BTreeSet::new()));
}

#[test]
fn a_window_holds_what_is_in_sight_and_little_more() {
    let shown = window(10_000, 96.0, 480_000.0, 600.0);
    assert_eq!(shown.count, 8 + 2 * AROUND);
    assert_eq!(shown.first, 5_000 - AROUND);
    assert_eq!(window(3, 96.0, 5_000.0, 600.0).count, 3);
    assert_eq!(window(0, 96.0, 0.0, 600.0), window(0, 96.0, 40.0, 600.0));
    assert_eq!(scroll_to(0, 96.0, 50.0, 600.0), Some(0.0));
    assert_eq!(scroll_to(2, 96.0, 50.0, 600.0), None);
    assert_eq!(scroll_to(10, 100.0, 0.0, 600.0), Some(500.0));
}

proptest! {
    #[test]
    fn a_window_covers_the_sight_and_keeps_the_height(
        total in 0_usize..20_000, row in 1.0_f64..300.0, scrolled in 0.0_f64..3_000_000.0, frame in 0.0_f64..2_000.0
    ) {
        let it = window(total, row, scrolled, frame);
        let whole = it.before + it.count as f64 * row + it.after;
        prop_assert!((whole - total as f64 * row).abs() < 1.0);
        let top = scrolled.min((total as f64 * row - frame).max(0.0));
        prop_assert!(it.before <= top + 1.0);
        prop_assert!(it.before + it.count as f64 * row >= (top + frame).min(total as f64 * row) - 1.0);
    }
}

#[test]
fn services_are_found_with_any_spelling_and_old_ones_are_marked() {
    let rows = service_rows(&project(), day("2026-11-22"), |code| code.to_owned());
    let found = |query: &str| {
        let view = ListView {
            query: query.to_owned(),
            sort: None,
        };
        shown(&rows, &view, |_| true).len()
    };
    assert_eq!(found("اصلاح المحوله"), 1);
    assert_eq!(found("مديريه الكهرباء"), 1);
    assert_eq!(found("ماء"), 0);
    assert!(rows[0].item.out_of_date);
    let fresh = service_rows(&project(), day("2026-10-20"), |code| code.to_owned());
    assert!(!fresh[0].item.out_of_date);
}

#[test]
fn a_referral_is_found_by_its_code_and_marked_when_overdue() {
    let project = project();
    let new = NewReferral {
        code: ReferralCode::from_random(7),
        need: ReferralNeed::Electricity,
        urgency: Urgency::ThisWeek,
        from: None,
        to: id(3),
        catchment_area: None,
        sex: None,
        age: None,
        status: None,
        consent: true,
        due: None,
        bring: BTreeSet::new(),
        appointment: None,
        at: None,
    };
    let edit = open_referral(&project, id(4), day("2026-11-01"), new).unwrap();
    let project = done(&project, edit);
    let rows = |today: &str| referral_rows(&project, day(today), |_| "كهرباء".to_owned());
    assert!(!rows("2026-11-08")[0].item.overdue);
    assert!(rows("2026-11-09")[0].item.overdue);
    let code = rows("2026-11-09")[0].item.code.replace('-', "").to_uppercase();
    let view = ListView {
        query: code,
        sort: None,
    };
    assert_eq!(shown(&rows("2026-11-09"), &view, |_| true), [0]);
}

#[test]
fn overdue_feedback_comes_first_and_what_was_passed_on_has_no_words() {
    let told = |text: &str| Told {
        kind: FeedbackKind::Complaint,
        channel: Channel::Box,
        text: text.to_owned(),
        sector: String::new(),
        service: None,
        plan_line: None,
        due: None,
        answer: None,
        closed: None,
    };
    let mut project = done(&project(), pass_on(id(5), day("2026-11-02")));
    for (number, on) in [(6, "2026-11-20"), (7, "2026-10-01")] {
        let edit = take_feedback(&project, id(number), day(on), told("no water")).unwrap();
        project = done(&project, edit);
    }
    let rows = feedback_rows(&project, day("2026-11-22"));
    let standings: Vec<Standing> = rows.iter().map(|row| row.item.standing).collect();
    assert_eq!(
        standings,
        [Standing::Overdue, Standing::Waiting, Standing::PassedOn]
    );
    assert!(rows[2].item.text.is_empty() && rows[2].item.kind.is_none());

    let late = Feedback {
        received: day("2026-10-01"),
        matter: Matter::Told(Told {
            due: Some(day("2026-10-15")),
            answer: Some(FeedbackAnswer {
                text: "repaired".to_owned(),
                on: day("2026-10-18"),
                by_role: String::new(),
                channel: Channel::Desk,
            }),
            ..told("no water")
        }),
    };
    let project = done(&project, Edit::add(id(8), late));
    let rows = feedback_rows(&project, day("2026-11-22"));
    let answered = rows.iter().find(|row| row.item.id == id(8)).unwrap();
    assert_eq!(
        (answered.item.standing, answered.item.answered_late),
        (Standing::ToClose, Some(3))
    );
}

#[test]
fn distances_and_codes_are_told_as_people_use_them() {
    assert_eq!(told(4), (0.0, 0, false));
    assert_eq!(told(447), (450.0, 0, false));
    assert_eq!(told(996), (0.996, 1, true));
    let (side, path) = slip_qr("tarubi-nimukas").unwrap();
    assert!(side >= 29 && path.starts_with("M4 4h1v1h-1z"));
}
