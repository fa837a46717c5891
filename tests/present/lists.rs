//! Rows of the lists of needs, meetings, rankings, interventions and marks: what finds them, what orders them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::fixtures::sample::participants;

use catchment::domain::date::Day;
use catchment::domain::edit::{Edit, apply};
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::{
    Currency, Group, GroupPreset, Intervention, Meeting, MeetingKind, Money, Need, Record,
};
use catchment::present::deciding::intervention_rows::{self, intervention_rows, needs_without};
use catchment::present::deciding::need_rows::{NEED_SORTS, need_list};
use catchment::present::lists::list_view::{ListRow, ListView, shown};
use catchment::present::lists::meeting_rows::{self, meeting_rows, meetings_to_choose, people_in};

fn id(number: u128) -> RecordId {
    RecordId::from_u128(number)
}

fn with<R: Record>(project: Project, number: u128, fields: R) -> Project {
    apply(&project, &Edit::add(id(number), fields)).unwrap().0
}

/// The numbers of the rows that a look at the list shows.
fn found<T>(
    rows: &[ListRow<T>],
    query: &str,
    sorts: &[&str],
    by: &str,
    falling: bool,
    of: fn(&T) -> RecordId,
) -> Vec<RecordId> {
    let at = sorts.iter().position(|key| *key == by).unwrap();
    let view = ListView {
        query: query.to_owned(),
        sort: Some((at, falling)),
    };
    let places = shown(rows, &view, |_| true);
    places.into_iter().map(|at| of(&rows[at].item)).collect()
}

fn need(statement: &str, sector: &str) -> Need {
    Need {
        statement: statement.to_owned(),
        sector: sector.to_owned(),
        ..Need::default()
    }
}

#[test]
fn needs_are_found_by_folded_words_and_sector_and_ordered_as_asked() {
    let project = with(Project::empty(id(1)), 10, need("مياه نقيّة للأحياء", "water"));
    let project = with(project, 11, need("طبيبة في المركز", "health"));
    let project = with(project, 12, need("إصلاح المدرسة", "education"));
    let name = |sector: &str| format!("name of {sector}");
    let rows = need_list(&project, name, |_| String::new());
    let look = |query, by, falling| found(&rows, query, &NEED_SORTS, by, falling, |row| row.id);
    assert_eq!(look("", "made", false), [id(10), id(11), id(12)]);
    assert_eq!(look("", "made", true), [id(12), id(11), id(10)]);
    assert_eq!(look("اصلاح المدرسه", "made", false), [id(12)]);
    assert_eq!(look("name of health", "made", false), [id(11)]);
    assert_eq!(look("", "sector", false), [id(12), id(11), id(10)]);
}

#[test]
fn meetings_are_ordered_by_day_with_the_running_one_on_top() {
    let held = |day: &str, running: bool| Meeting {
        kind: MeetingKind::FocusGroup,
        date: Some(day.parse::<Day>().unwrap()),
        started: running.then_some(Default::default()),
        ..Meeting::default()
    };
    let project = with(Project::empty(id(1)), 10, held("2026-09-08", true));
    let project = with(project, 11, held("2026-10-01", false));
    let project = with(project, 12, held("2026-10-01", false));
    let rows = meeting_rows(&project, |_| "Focus group".to_owned(), |_| String::new());
    let look = |query, falling| found(&rows, query, &meeting_rows::SORTS, "date", falling, |row| row.id);
    assert_eq!(look("", true), [id(10), id(12), id(11)]);
    assert_eq!(look("focus", false).len(), 3);
    assert!(look("town hall", true).is_empty());
}

#[test]
fn meetings_to_choose_have_the_latest_day_first_and_none_last() {
    let held = |day: Option<&str>| Meeting {
        kind: MeetingKind::TownHall,
        date: day.map(|day| day.parse().unwrap()),
        ..Meeting::default()
    };
    let mut project = Project::empty(id(1));
    for (number, day) in [
        (10, None),
        (11, Some("2026-09-08")),
        (12, Some("2026-10-01")),
        (13, Some("2026-09-08")),
    ] {
        project = with(project, number, held(day));
    }
    let order = meetings_to_choose(&project).into_iter().map(|(_, id, _)| id);
    assert_eq!(order.collect::<Vec<_>>(), [12, 13, 11, 10].map(id));
}

#[test]
fn people_of_a_meeting_are_those_of_its_groups() {
    let group = |meeting, women, men| Group {
        meeting: id(meeting),
        preset: GroupPreset::Women,
        name: String::new(),
        colour: 0,
        participants: participants(women, men),
    };
    let mut project = Project::empty(id(1));
    for (number, of) in [
        (20, group(10, 18, 0)),
        (21, group(10, 3, 4)),
        (22, group(11, 1, 0)),
    ] {
        project = with(project, number, of);
    }
    for (meeting, people) in [(10, 25), (11, 1), (12, 0)] {
        assert_eq!(people_in(&project, id(meeting)), people);
    }
}

#[test]
fn interventions_are_ordered_by_number_and_cost_and_needs_without_one_are_left() {
    let costs = |amount, currency, need: u128| Intervention {
        title: format!("Work {amount}"),
        cost: Some(Money { amount, currency }),
        needs: [id(need)].into(),
        ..Intervention::default()
    };
    let project = with(Project::empty(id(1)), 10, need("Water", "water"));
    let project = with(project, 11, need("Light", "electricity"));
    let project = with(project, 20, costs(900, Currency::Usd, 10));
    let project = with(project, 21, costs(500, Currency::Iqd, 10));
    let project = with(project, 22, costs(100, Currency::Usd, 10));
    let rows = intervention_rows(&project, str::to_owned);
    let look = |by| found(&rows, "", &intervention_rows::SORTS, by, false, |row| row.id);
    assert_eq!(look("number"), [id(20), id(21), id(22)]);
    // Dollars by size, then dinars: there is no rate of exchange.
    assert_eq!(look("cost"), [id(22), id(20), id(21)]);
    assert!(
        rows.iter()
            .all(|row| row.item.quarter.is_none() && !row.item.taken)
    );
    let left = needs_without(&project);
    assert_eq!(left.iter().map(|row| row.item.0).collect::<Vec<_>>(), [id(11)]);
}
