//! Lists of the centre's day and of data: a committee's seats, sittings, trainings, decisions and elections, projects evaluated, rows of a partner's
//! table, findings. What finds their rows, what orders them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::fixtures::centre;

use catchment::domain::geometry::Geometry;
use catchment::domain::people::{AgeBand, Sex, Status};
use catchment::domain::project::Project;
use catchment::domain::records::{
    Certainty, Committee, CommitteeDecision, Election, Kind, Mark, MarkKind, Method, Ranking, RankingState,
    Respondents, SeatRole, Service, ServiceColumn, Severity as Step, Sitting, TieRule, Training,
};
use catchment::exchange::service_import::{Draft, Fault, RowProblem};
use catchment::present::centre::committee_page::{DecisionRow, LineState};
use catchment::present::centre::committee_rows::*;
use catchment::present::centre::service_rows::services_of;
use catchment::present::lists::issue_rows::{self, codes_of, issue_rows};
use catchment::present::lists::list_view::{ListRow, ListView, shown};
use catchment::present::lists::table_rows::{LINE_SORTS, PROBLEM_SORTS, line_list, problem_list};
use catchment::present::map::mark_rows::{NAMED_SORTS, named_marks};
use catchment::present::plan::programme_results::{self, change_rows};
use catchment::validation::{Code, Issue, Severity};
use centre::{day, id, seat, sound};
use std::collections::{BTreeSet, HashSet};

/// What a look at the list shows, in its order.
fn look<T, R>(
    rows: &[ListRow<T>],
    query: &str,
    sorts: &[&str],
    by: &str,
    falling: bool,
    of: impl Fn(&T) -> R,
) -> Vec<R> {
    let at = sorts.iter().position(|key| *key == by).unwrap();
    let view = ListView {
        query: query.to_owned(),
        sort: Some((at, falling)),
    };
    let places = shown(rows, &view, |_| true);
    places.into_iter().map(|at| of(&rows[at].item)).collect()
}

fn sitting(on: &str, present: &[u32], decisions: &[&str]) -> Sitting {
    let decision = |text: &&str| CommitteeDecision {
        text: (*text).to_owned(),
        plan_line: None,
    };
    Sitting {
        on: day(on),
        meeting: None,
        present: present.iter().copied().collect(),
        decisions: decisions.iter().map(decision).collect(),
    }
}

fn committee() -> Committee {
    let mut seats = vec![
        seat(1, Sex::Female, AgeBand::Adult, Status::Returnee),
        seat(2, Sex::Male, AgeBand::Older, Status::Host),
        seat(3, Sex::Female, AgeBand::Older, Status::Host),
    ];
    seats[0].until = Some(day("2026-03-01"));
    seats[1].role = SeatRole::Chair;
    let training = |topic: &str, on: &str, seats: &[u32]| Training {
        topic: topic.to_owned(),
        on: day(on),
        seats: seats.iter().copied().collect(),
    };
    Committee {
        seats,
        sittings: vec![
            sitting(
                "2026-02-01",
                &[1, 2],
                &["The well is fenced", "Lights at the school"],
            ),
            sitting("2026-04-01", &[2], &[]),
            sitting("2026-05-01", &[2, 3], &["إصلاح المدرسة"]),
        ],
        trainings: vec![
            training("Budgets", "2026-01-10", &[1, 2]),
            training("Accounts", "2026-02-10", &[3]),
            training("Accounts", "2026-02-10", &[3]),
        ],
        ..Committee::default()
    }
}

#[test]
fn seats_held_today_come_first_and_each_is_found_by_what_is_told_of_it() {
    let rows = seat_list(&committee(), day("2026-05-20"), |seat| {
        format!("{:?} {:?}", seat.sex, seat.role)
    });
    let seats = |query, by, falling| look(&rows, query, &SEAT_SORTS, by, falling, |row| row.seat.number);
    assert_eq!(seats("", "held", false), [2, 3, 1]);
    assert_eq!(seats("chair", "held", false), [2]);
    assert_eq!(seats("female", "held", false), [3, 1]);
    assert_eq!(seats("٣", "held", false), [3]);
    assert_eq!(seats("", "role", false), [2, 3, 1]);
    // A term without an end comes last in either direction.
    assert_eq!(seats("", "until", true), [1, 2, 3]);
    assert_eq!(seats("", "attended", true), [2, 3, 1]);
}

#[test]
fn sittings_are_found_by_day_and_decision_and_say_who_was_not_there() {
    let rows = sitting_list(&committee(), |on| format!("the {}", on.day()));
    let days = |query, by, falling| {
        look(&rows, query, &SITTING_SORTS, by, falling, |row| {
            row.sitting.on.to_string()
        })
    };
    assert_eq!(days("", "on", true), ["2026-05-01", "2026-04-01", "2026-02-01"]);
    assert_eq!(days("اصلاح المدرسه", "on", true), ["2026-05-01"]);
    assert_eq!(days("2026 04", "on", true), ["2026-04-01"]);
    assert_eq!(days("", "decisions", true)[0], "2026-02-01");
    assert_eq!(days("", "present", false)[0], "2026-04-01");
    let absent: Vec<(usize, &[u32])> = (rows.iter())
        .map(|row| (row.item.held, row.item.absent.as_slice()))
        .collect();
    assert_eq!(absent, [(3, [3].as_slice()), (2, &[3]), (2, &[])]);
}

#[test]
fn trainings_and_decisions_that_say_the_same_stay_two_rows() {
    let rows = training_list(&committee(), |on| on.to_string());
    let topics = |query, by, falling| look(&rows, query, &TRAINING_SORTS, by, falling, |(at, _)| *at);
    assert_eq!(topics("accounts", "on", true), [1, 2]);
    assert_eq!(topics("", "topic", false), [1, 2, 0]);
    assert_eq!(topics("", "seats", true), [0, 1, 2]);
    assert_eq!(
        rows.iter()
            .map(|row| row.item.clone())
            .collect::<HashSet<_>>()
            .len(),
        3
    );

    let line = |number: usize, title: &str| LineState {
        id: id(number as u128),
        number,
        title: title.into(),
        lead: "Municipality".into(),
        ends: None,
        done: 0,
        milestones: 0,
    };
    let decided = |on: &str, text: &str, line: Option<LineState>| DecisionRow {
        on: day(on),
        text: text.into(),
        line,
        line_gone: false,
    };
    let rows = decision_list(
        vec![
            decided("2026-05-01", "Begin", Some(line(2, "School roof"))),
            decided("2026-05-01", "Begin", Some(line(2, "School roof"))),
            decided("2026-04-01", "Fence it", Some(line(1, "Well"))),
            decided("2026-03-01", "Meet again", None),
        ],
        |on| on.to_string(),
        |line| line.title.clone(),
    );
    let at = |query, by, falling| look(&rows, query, &DECISION_SORTS, by, falling, |(at, _)| *at);
    assert_eq!(at("", "on", true), [0, 1, 2, 3]);
    assert_eq!(at("roof", "on", true), [0, 1]);
    assert_eq!(at("municipality well", "on", true), [2]);
    // Those about no line come last in either direction.
    assert_eq!(at("", "line", false), [2, 0, 1, 3]);
    assert_eq!(at("", "line", true), [0, 1, 2, 3]);
}

#[test]
fn elections_are_found_by_question_and_stand_and_the_last_comes_first() {
    let mut project = Project::empty(id(1));
    let mut committee = Committee::default();
    let election = |ranking, seated| Election {
        ranking,
        seats: 1,
        candidates: Vec::new(),
        seated,
    };
    let questions = [
        ("Who sits for الأحياء?", RankingState::Closed, true),
        ("Who takes the empty seat?", RankingState::Closed, false),
        ("Who sits from 2027?", RankingState::Open, false),
    ];
    for (at, (question, state, seated)) in questions.into_iter().enumerate() {
        let ranking = id(900 + at as u128);
        let asked = Ranking {
            question: question.into(),
            options: Vec::new(),
            method: Method::Order,
            state,
            meeting: None,
            answered_by: Respondents::default(),
            criteria: Vec::new(),
            tie_rule: TieRule::default(),
            settlements: Vec::new(),
        };
        centre::add(&mut project, ranking, asked);
        committee.elections.push(election(ranking, seated));
    }
    // One whose ranking was deleted is not shown.
    committee.elections.push(election(id(999), false));
    let rows = election_list(&project, &committee, |stand| format!("{stand:?}"));
    let at = |query, by, falling| {
        look(&rows, query, &ELECTION_SORTS, by, falling, |it| {
            it.question.rsplit(' ').next().unwrap_or_default().to_owned()
        })
    };
    assert_eq!(at("", "made", true), ["2027?", "seat?", "الأحياء?"]);
    assert_eq!(at("الاحياء", "made", true), ["الأحياء?"]);
    assert_eq!(at("counted", "made", true), ["seat?"]);
    assert_eq!(at("", "stand", false), ["2027?", "seat?", "الأحياء?"]);
}

#[test]
fn evaluated_projects_are_found_by_title_and_sector_and_never_ordered_by_success() {
    let rows = change_rows(&sound(), |sector| format!("sector of {sector}"));
    assert_eq!(rows.len(), 1);
    let found = |query| {
        look(&rows, query, &programme_results::SORTS, "plan", false, |it| {
            it.title.clone()
        })
    };
    let title = rows[0].item.title.clone();
    assert!(!title.is_empty());
    assert_eq!(found(&title), vec![title.clone()]);
    assert_eq!(found("sector of"), found(""));
    assert!(found("another").is_empty());
    assert!(
        !programme_results::SORTS
            .iter()
            .any(|key| ["quality", "access", "satisfied"].contains(key))
    );
}

#[test]
fn services_of_one_provider_are_its_own() {
    let mut project = sound();
    let mut other = centre::clinic();
    other.provider = None;
    centre::add(&mut project, id(900), other);
    let rows = services_of(&project, centre::HEALTH, day("2026-05-20"), str::to_owned);
    let ids: Vec<_> = rows.iter().map(|row| row.item.id).collect();
    assert_eq!(ids, [centre::CLINIC]);
}

#[test]
fn rows_of_a_table_are_found_by_number_words_and_organisation() {
    let draft = |row, title: &str, who: &str, sector: &str| {
        let mut draft = Draft {
            id: None,
            row,
            provider: Default::default(),
            service: Service::default(),
        };
        draft.provider.name = who.into();
        draft.service.title = title.into();
        draft.service.sector = sector.into();
        draft
    };
    let drafts = [
        draft(2, "عيادة متنقلة", "Rafidain", "health"),
        draft(3, "Cash for tools", "Relief", "livelihoods"),
    ];
    let rows = line_list(drafts.iter().map(|draft| (draft, vec![])), |sector| {
        format!("name of {sector}")
    });
    let at = |query, by| look(&rows, query, &LINE_SORTS, by, false, |line| line.row);
    assert_eq!(at("", "row"), [2, 3]);
    assert_eq!(at("عياده", "row"), [2]);
    assert_eq!(at("name of livelihoods", "row"), [3]);
    assert_eq!(at("", "title"), [3, 2]);

    let problem = |row, fault, found: &str| RowProblem {
        row,
        column: Some(ServiceColumn::Ends),
        fault,
        found: found.into(),
    };
    let problems = [
        problem(4, Fault::NotADate, "31/02/2027"),
        problem(4, Fault::NotADate, "31/02/2027"),
        problem(9, Fault::NoService, ""),
    ];
    let rows = problem_list(&problems, |it| ["Ends".into(), format!("{:?}", it.fault)]);
    let at = |query, by, falling| look(&rows, query, &PROBLEM_SORTS, by, falling, |(at, _)| *at);
    assert_eq!(at("31 02", "row", false), [0, 1]);
    assert_eq!(at("noservice", "row", false), [2]);
    assert_eq!(at("", "row", true), [2, 0, 1]);
}

#[test]
fn findings_are_found_by_what_they_are_about_and_stand_by_code_in_the_order_of_the_rules() {
    let project = sound();
    let issues = [
        Issue::new::<Service>(Code::ServiceOutOfDate, id(4)),
        Issue::new::<Service>(Code::ServiceEnded, id(4)),
        Issue::new::<Service>(Code::ServiceOutOfDate, id(5)),
    ];
    let rows = issue_rows(
        &project,
        &issues,
        |code| format!("{code:?}"),
        |kind| format!("{kind:?}"),
        |subject| {
            if subject == id(4) {
                "Clinic".into()
            } else {
                "Bakery".into()
            }
        },
    );
    let at = |query, by| look(&rows, query, &issue_rows::SORTS, by, false, |row| row.at);
    assert_eq!(at("", "found"), [0, 1, 2]);
    assert_eq!(at("", "name"), [2, 0, 1]);
    assert_eq!(at("serviceended", "found"), [1]);
    assert_eq!(at("bakery", "found"), [2]);
    assert!(rows.iter().all(|row| row.item.kind == Kind::Service));
    let codes = |places: &[usize]| -> Vec<Code> {
        codes_of(&rows, places)
            .into_iter()
            .map(|(code, _)| code)
            .collect()
    };
    assert_eq!(codes(&[2, 0, 1]), [Code::ServiceOutOfDate, Code::ServiceEnded]);
    assert_eq!(codes(&[2, 1]), [Code::ServiceEnded, Code::ServiceOutOfDate]);
    assert!(
        codes_of(&rows, &[1])
            .iter()
            .all(|(_, severity)| *severity == issues[1].severity())
    );
    assert!(codes_of(&rows, &[]).is_empty());
    assert!(Severity::Grave < Severity::Hint);
}

#[test]
fn marks_that_an_answer_names_are_found_by_note_and_ordered_by_severity() {
    let mut project = sound();
    for (number, note, step) in [
        (800_u128, "بئر قديمة", 2_u8),
        (801, "School road", 5),
        (802, "Bridge", 1),
    ] {
        let mark = Mark {
            note: note.into(),
            kind: MarkKind::Need,
            sector: "water".into(),
            geometry: Geometry::Point(centre::place(43.12, 36.32)).into(),
            meeting: None,
            group: None,
            severity: Step::try_from(step).ok(),
            certainty: Certainty::Sure,
            category: String::new(),
            disputed_by: BTreeSet::new(),
            attachments: Vec::new(),
        };
        centre::add(&mut project, id(number), mark);
    }
    // One that is gone since is left out.
    let rows = named_marks(&project, &[id(802), id(800), id(999), id(801)], |_| {
        "Need".to_owned()
    });
    let marks = |query, by, falling| look(&rows, query, &NAMED_SORTS, by, falling, |(mark, _)| *mark);
    assert_eq!(marks("", "found", false), [id(802), id(800), id(801)]);
    assert_eq!(marks("بير قديمه", "found", false), [id(800)]);
    assert_eq!(marks("", "severity", true), [id(801), id(800), id(802)]);
}
