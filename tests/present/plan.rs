//! The printed plan as plain rows.

#![allow(clippy::unwrap_used)]

use catchment::domain::actions::{leave_out::leave_out, take_up::take_up};
use catchment::domain::date::Day;
use catchment::domain::document::Document;
use catchment::domain::edit::{Edit, apply};
use catchment::domain::geometry::{Geometry, Position};
use catchment::domain::id::RecordId;
use catchment::domain::people::{AgeBand, Cell, Headcount, Sex, Status};
use catchment::domain::project::Project;
use catchment::domain::records::{
    Assessment, Certainty, Currency, Group, GroupPreset, Intervention, Mark, MarkKind, Meeting, Money, Need,
    Record,
};
use catchment::present::paper::held_meetings::{Participants, participants};
use catchment::present::plan::plan_page::{DEFAULT_SIGNATORIES, Signatory, plan_page};

fn id(number: u128) -> RecordId {
    RecordId::from_u128(number)
}

fn people(women: u32, men: u32) -> Headcount {
    let mut table = Headcount::default();
    for (sex, people) in [(Sex::Female, women), (Sex::Male, men)] {
        let cell = Cell {
            sex,
            age: AgeBand::Adult,
            status: Status::Returnee,
        };
        table.set(cell, people);
    }
    table
}

fn group(meeting: u128, preset: GroupPreset, women: u32, men: u32) -> Group {
    Group {
        meeting: id(meeting),
        preset,
        name: String::new(),
        colour: 0,
        participants: people(women, men),
    }
}

fn mark(meeting: u128, group: u128) -> Mark {
    Mark {
        kind: MarkKind::Need,
        sector: "water".into(),
        geometry: Geometry::Point(Position::new(43.1, 36.3).unwrap()).into(),
        meeting: Some(id(meeting)),
        group: Some(id(group)),
        severity: None,
        certainty: Certainty::Sure,
        note: String::new(),
        category: String::new(),
        disputed_by: Default::default(),
        attachments: Vec::new(),
    }
}

/// Two meetings with women and one with men; three needs; one intervention taken, one need left out, one open.
fn project() -> Project {
    let meeting = |day| Meeting {
        date: Day::new(2026, 5, day),
        started: Some(1),
        ..Meeting::default()
    };
    let need = |marks: &[u128], statement: &str| Need {
        statement: statement.into(),
        marks: marks.iter().copied().map(id).collect(),
        ..Need::default()
    };
    let money = Money {
        amount: 9_000,
        currency: Currency::Usd,
    };
    let bodies = [
        (
            0,
            Assessment {
                title: "Plan".into(),
                ..Assessment::default()
            }
            .into_body(),
        ),
        (1, meeting(9).into_body()),
        (2, meeting(4).into_body()),
        (3, Meeting::default().into_body()),
        (11, group(1, GroupPreset::Women, 12, 0).into_body()),
        (12, group(2, GroupPreset::Women, 9, 0).into_body()),
        (13, group(2, GroupPreset::Men, 0, 8).into_body()),
        (21, mark(1, 11).into_body()),
        (22, mark(2, 12).into_body()),
        (23, mark(2, 13).into_body()),
        (31, need(&[21, 22, 23], "Clean water").into_body()),
        (32, need(&[23], "A clinic").into_body()),
        (33, need(&[], "Shade").into_body()),
        (
            41,
            Intervention {
                needs: [id(31)].into(),
                cost: Some(money),
                ..Intervention::default()
            }
            .into_body(),
        ),
    ];
    let documents = bodies
        .into_iter()
        .map(|(number, body)| Document::new(id(number), body));
    let project = Project::from_documents(id(0), documents);
    let project = done(&project, &take_up(&project, id(41)).unwrap());
    done(
        &project,
        &leave_out(&project, id(32), "No staff.".into(), "Ask in May.".into()).unwrap(),
    )
}

fn done(project: &Project, edit: &Edit) -> Project {
    apply(project, edit).unwrap().0
}

#[test]
fn every_need_is_on_the_paper() {
    let page = plan_page(&project());
    assert_eq!(page.lines.len(), 1);
    assert_eq!(page.lines[0].needs, ["Clean water"]);
    assert_eq!(page.left_out.len(), 1);
    assert_eq!(page.left_out[0].next_step, "Ask in May.");
    assert_eq!(page.open, ["Shade"]);
    assert_eq!(
        page.budget,
        [Money {
            amount: 9_000,
            currency: Currency::Usd
        }]
    );
}

#[test]
fn who_asked_takes_groups_of_one_name_together() {
    let page = plan_page(&project());
    let asked = &page.lines[0].asked;
    let groups: Vec<_> = asked
        .groups
        .iter()
        .map(|(name, marks)| (name.preset, *marks))
        .collect();
    assert_eq!(groups, [(GroupPreset::Women, 2), (GroupPreset::Men, 1)]);
    assert_eq!((asked.meetings, asked.marks), (2, 3));
}

#[test]
fn meetings_that_were_held_by_date() {
    let page = plan_page(&project());
    let days: Vec<_> = page.meetings.iter().map(|row| row.date.unwrap().day()).collect();
    assert_eq!(days, [4, 9], "the third was never held");
    assert_eq!(
        page.meetings[0].participants,
        Participants::BySex {
            women: 9,
            men: 8,
            total: 17
        }
    );
    assert_eq!(page.people, Some(29));
}

#[test]
fn small_counts_are_hidden_and_cannot_be_worked_out() {
    let table = [
        ((0, 0), Participants::NotCounted),
        ((1, 0), Participants::Few),
        ((2, 2), Participants::Few),
        ((3, 20), Participants::Total(23)),
        ((20, 4), Participants::Total(24)),
        ((3, 2), Participants::Total(5)),
        (
            (0, 8),
            Participants::BySex {
                women: 0,
                men: 8,
                total: 8,
            },
        ),
        (
            (5, 5),
            Participants::BySex {
                women: 5,
                men: 5,
                total: 10,
            },
        ),
    ];
    for ((women, men), expected) in table {
        assert_eq!(participants(women, men), expected, "{women} women, {men} men");
    }
    let mut project = project();
    project.merge_document(&Document::new(
        id(3),
        Meeting {
            started: Some(1),
            ..Meeting::default()
        }
        .into_body(),
    ));
    project.merge_document(&Document::new(
        id(14),
        group(3, GroupPreset::Authorities, 0, 1).into_body(),
    ));
    assert_eq!(
        plan_page(&project).people,
        None,
        "29 and 30 side by side would tell the one"
    );
}

#[test]
fn signature_lines() {
    let usual: Vec<_> = DEFAULT_SIGNATORIES.into_iter().map(Signatory::Usual).collect();
    assert_eq!(plan_page(&project()).signatories, usual);
    let named = Assessment {
        signatories: vec!["Mukhtar".into(), " ".into()],
        ..Assessment::default()
    };
    let project = Project::from_documents(id(0), [Document::new(id(0), named.into_body())]);
    assert_eq!(
        plan_page(&project).signatories,
        [Signatory::Named("Mukhtar".into())]
    );
}

#[test]
fn the_fingerprint_covers_what_is_printed_and_only_that() {
    let project = project();
    let fingerprint = plan_page(&project).fingerprint;
    assert_eq!(fingerprint.len(), 19);
    assert!(
        fingerprint
            .split(' ')
            .all(|four| four.len() == 4 && four.bytes().all(|b| b.is_ascii_hexdigit()))
    );
    let other_mark = done(&project, &Edit::add(id(99), mark(1, 11)));
    assert_eq!(plan_page(&other_mark).fingerprint, fingerprint);
    let changed = leave_out(&project, id(32), "No staff.".into(), "Ask in June.".into()).unwrap();
    let after = done(&project, &changed);
    assert_ne!(plan_page(&after).fingerprint, fingerprint);
    let back = done(&after, &changed.inverse());
    assert_eq!(
        plan_page(&back).fingerprint,
        fingerprint,
        "equal plans, equal fingerprints"
    );
}

#[test]
fn a_project_without_anything_still_makes_a_page() {
    let page = plan_page(&Project::empty(id(0)));
    assert!(page.lines.is_empty() && page.open.is_empty() && page.meetings.is_empty());
    assert_eq!(page.people, Some(0));
}
