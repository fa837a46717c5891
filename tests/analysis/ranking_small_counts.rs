//! One rule of small counts for every method and every way out: what the screen hides, tables, papers and files for other programs
//! hide as well, and nothing that is hidden can be worked out from what is told.

use crate::fixtures::vote::*;

use catchment::analysis::deciding::ranking::parts::{Parts, parts};
use catchment::analysis::deciding::ranking::rule::Rule;
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::*;
use catchment::exchange::budget_election::budget_election;
use catchment::exchange::ranking_election;
use catchment::exchange::tables::{self, Cell};
use catchment::present::deciding::ranking_results::{Who, ranking_view};
use catchment::present::deciding::recount_view::{Told, recount_view};
use catchment::present::deciding::season_view::season_view;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// So many persons of each group in secret, and these groups as a whole.
fn vote(method: Method, persons: &[(Option<RecordId>, u64)], wholes: &[RecordId]) -> Project {
    let mut project = hall(method);
    let mut number = 1_000;
    for (group, count) in persons {
        for at in 0..*count {
            number += 1;
            let said = if at % 3 == 0 {
                (WATER, ROAD)
            } else {
                (ROAD, CLINIC)
            };
            project = as_person(&project, number, *group, &answer(method, said.0, said.1));
        }
    }
    for group in wholes {
        number += 1;
        project = as_group(&project, number, *group, &answer(method, CLINIC, ROAD));
    }
    closed(&project)
}

/// Methods by which persons answer.
fn by_persons() -> impl Iterator<Item = Method> {
    METHODS.into_iter().filter(|method| *method != Method::Hands)
}

fn parts_of(project: &Project) -> Parts {
    let method = project.get::<Ranking>(RANKING).unwrap().method;
    parts(project, RANKING, Rule::usual(method).unwrap()).unwrap()
}

/// The groups that each screen shows apart.
fn on_screens(project: &Project) -> Vec<BTreeSet<Option<RecordId>>> {
    let method = project.get::<Ranking>(RANKING).unwrap().method;
    let mut screens: Vec<BTreeSet<_>> = Rule::of(method)
        .iter()
        .map(|rule| {
            let view = recount_view(project, RANKING, *rule).unwrap();
            let shown = view.groups.iter().filter(|group| group.places.is_some());
            shown.map(|group| group.tag.group).collect()
        })
        .collect();
    if let Some(view) = ranking_view(project, RANKING) {
        let shown = view.columns.iter().filter(|column| column.cells.is_some());
        let group = |who: &Who| match who {
            Who::Group(tag) => Some(tag.group),
            _ => None,
        };
        screens.push(shown.filter_map(|column| group(&column.who)).collect());
    }
    screens
}

/// The table's rows by part: none for everybody.
fn in_table(project: &Project) -> BTreeMap<Option<String>, Vec<tables::Row>> {
    let table = tables::results(project);
    let (whose, group) = (column("whose"), column("group_id"));
    let mut parts: BTreeMap<Option<String>, Vec<tables::Row>> = BTreeMap::new();
    for row in table.rows {
        let part = match (&row.cells[whose], &row.cells[group]) {
            (Cell::Text(whose), _) if whose == "everybody" => None,
            (_, Cell::Text(group)) => Some(group.clone()),
            (Cell::Text(whose), _) => Some(whose.clone()),
            other => panic!("{other:?}"),
        };
        parts.entry(part).or_default().push(row);
    }
    parts
}

fn column(name: &str) -> usize {
    let columns = tables::results(&hall(Method::Hands)).columns;
    columns.iter().position(|it| *it == name).unwrap()
}

fn key(group: Option<RecordId>) -> Option<String> {
    Some(group.map_or("no-group".to_owned(), |group| group.to_string()))
}

/// Every number of the rows, or none when they are kept back.
fn numbers(rows: &[tables::Row]) -> Option<Vec<&Cell>> {
    let columns = ["score", "supporters", "ballots"].map(column);
    let cells: Vec<&Cell> = rows
        .iter()
        .flat_map(|row| columns.map(|column| &row.cells[column]))
        .collect();
    let hidden = cells.iter().filter(|cell| ***cell == Cell::Hidden).count();
    assert!(hidden == 0 || hidden == cells.len(), "all or nothing: {cells:?}");
    (hidden == 0).then_some(cells)
}

fn agrees(project: &Project) {
    let method = project.get::<Ranking>(RANKING).unwrap().method;
    let parts = parts_of(project);
    let shown: BTreeSet<_> = parts
        .groups
        .iter()
        .filter(|group| group.shown)
        .map(|group| group.group)
        .collect();
    for screen in on_screens(project) {
        assert_eq!(screen, shown, "{method:?}");
    }
    let table = in_table(project);
    let groups: BTreeSet<_> = table.keys().filter(|part| part.is_some()).cloned().collect();
    assert_eq!(
        groups,
        shown.iter().map(|group| key(*group)).collect(),
        "{method:?}"
    );
    assert_eq!(numbers(&table[&None]).is_none(), parts.few_secret, "{method:?}");
    for group in &shown {
        assert!(numbers(&table[&key(*group)]).is_some(), "{method:?}");
    }
    for group in parts.groups.iter().filter(|group| !group.shown) {
        let outcome = &group.part.outcome;
        assert!(outcome.tiers.is_empty() && outcome.scores.is_empty() && outcome.support.is_empty());
        assert_eq!(group.part.given(), 0);
    }
    let view = recount_view(project, RANKING, parts.rule).unwrap();
    assert_eq!(view.few_secret, parts.few_secret);
    let told: Vec<_> = view
        .places
        .iter()
        .flat_map(|place| &place.rows)
        .flat_map(|row| &row.priority_of)
        .collect();
    assert!(told.iter().all(|tag| shown.contains(&tag.group)));
    assert!(
        view.tau_b
            .iter()
            .all(|(one, other, _)| shown.contains(&one.group) && shown.contains(&other.group))
    );
}

#[test]
fn what_the_screen_hides_the_table_hides() {
    for method in by_persons() {
        // Three women are few, and the girls would give them away.
        let few = vote(method, &[(Some(WOMEN), 3), (Some(GIRLS), 7), (Some(MEN), 8)], &[]);
        agrees(&few);
        let shown: Vec<bool> = parts_of(&few).groups.iter().map(|group| group.shown).collect();
        assert_eq!(shown, [false, false, true], "{method:?}");
        let table = in_table(&few);
        assert_eq!(table.keys().cloned().collect::<Vec<_>>(), [None, key(Some(MEN))]);
        assert!(numbers(&table[&None]).is_some());
        // Large groups are all shown, and ballots without a group are one of them.
        let many = vote(method, &[(Some(WOMEN), 6), (Some(MEN), 9), (None, 5)], &[]);
        agrees(&many);
        assert_eq!(in_table(&many).len(), 4, "{method:?}");
    }
}

#[test]
fn a_handful_of_secret_ballots_leaves_no_number_of_the_total() {
    for method in by_persons() {
        let few = vote(method, &[(Some(WOMEN), 2), (Some(MEN), 2)], &[]);
        agrees(&few);
        assert_eq!(numbers(&in_table(&few)[&None]), None, "{method:?}");
        assert!(ranking_election::election(&few, RANKING).is_none());
        assert!(ranking_election::profile(&few, RANKING).is_none());
        assert!(!ranking_election::leaves(&few, RANKING));
        // Places stay: people were told them in the room.
        assert_eq!(in_table(&few)[&None].len(), 3);
    }
}

#[test]
fn what_groups_said_aloud_does_not_cover_a_few_secret_ballots() {
    for method in by_persons() {
        // Seven ballots, of which everybody heard three: four are left, and they are secret.
        let mixed = vote(method, &[(Some(WOMEN), 2), (None, 2)], &[GIRLS, MEN, ELDERS]);
        agrees(&mixed);
        let table = in_table(&mixed);
        assert_eq!(numbers(&table[&None]), None, "{method:?}");
        for group in [GIRLS, MEN, ELDERS] {
            assert!(numbers(&table[&key(Some(group))]).is_some(), "{method:?}");
        }
        assert!(!table.contains_key(&key(Some(WOMEN))) && !table.contains_key(&key(None)));
        assert!(ranking_election::election(&mixed, RANKING).is_none());
        // A group that answered as a whole does not make its few secret ballots many.
        let one_more = vote(method, &[(Some(WOMEN), 4), (Some(MEN), 9)], &[WOMEN]);
        agrees(&one_more);
        assert!(!in_table(&one_more).contains_key(&key(Some(WOMEN))), "{method:?}");
    }
}

#[test]
fn what_whole_groups_said_is_told_in_full() {
    for method in METHODS {
        let aloud = vote(method, &[], &[WOMEN, MEN]);
        agrees(&aloud);
        let table = in_table(&aloud);
        assert_eq!(table.len(), 3, "{method:?}");
        assert!(table.values().all(|rows| numbers(rows).is_some()), "{method:?}");
        let view = recount_view(&aloud, RANKING, Rule::usual(method).unwrap()).unwrap();
        let told: Vec<_> = view
            .groups
            .iter()
            .map(|group| (group.people, group.people_told, group.ballots_told))
            .collect();
        assert_eq!(
            told,
            [(28, Told::Number, Told::Number), (45, Told::Number, Told::Number)],
            "{method:?}"
        );
    }
}

#[test]
fn papers_tell_the_size_of_no_small_group() {
    for method in by_persons() {
        let few = vote(
            method,
            &[(Some(WOMEN), 3), (Some(GIRLS), 7), (Some(MEN), 8)],
            &[ELDERS],
        );
        let view = recount_view(&few, RANKING, Rule::usual(method).unwrap()).unwrap();
        let ballots: Vec<_> = view.groups.iter().map(|group| group.ballots_told).collect();
        assert_eq!(
            ballots,
            [Told::Few, Told::Nothing, Told::Number, Told::Number],
            "{method:?}"
        );
        assert!(view.groups.iter().all(|group| group.people_told == Told::Number));
    }
}

#[test]
fn a_table_has_supporters_wherever_the_screen_counts_them() {
    for method in METHODS {
        let rows = in_table(&vote(method, &[], &[WOMEN, MEN]));
        let counts = matches!(
            method,
            Method::Dots { .. } | Method::Hands | Method::Approval { .. } | Method::Piling { .. }
        );
        for row in rows.values().flatten() {
            assert_eq!(
                matches!(row.cells[column("supporters")], Cell::Number(_)),
                counts,
                "{method:?}"
            );
        }
    }
}

#[test]
fn women_and_men_are_hidden_where_they_would_tell_a_small_group() {
    for method in by_persons() {
        // All women are three: neither they nor the men, who are the rest of the total.
        let few = parts_of(&vote(method, &[(Some(WOMEN), 3), (Some(MEN), 8)], &[]));
        assert!(
            few.women.is_none() && few.men.is_none() && few.equal_voice.is_none(),
            "{method:?}"
        );
        let many = parts_of(&vote(method, &[(Some(WOMEN), 6), (Some(MEN), 8)], &[ELDERS]));
        let ballots = [&many.women, &many.men].map(|part| part.as_ref().unwrap().ballots);
        assert_eq!(ballots, [6, 9], "{method:?}");
    }
}

#[test]
fn a_calendar_and_a_budget_keep_few_secret_ballots_back() {
    let few = vote(Method::Calendar, &[(Some(WOMEN), 4)], &[MEN, ELDERS]);
    assert!(season_view(&few, RANKING).unwrap().seasons.is_empty());
    let enough = vote(Method::Calendar, &[(Some(WOMEN), 5)], &[MEN, ELDERS]);
    assert_eq!(season_view(&enough, RANKING).unwrap().seasons.len(), 3);
    let decide = |project: &Project| {
        let edit = catchment::domain::edit::Edit::add(id(5), budget());
        let decided = catchment::domain::edit::apply(project, &edit).unwrap().0;
        budget_election(&decided, id(5)).is_some()
    };
    let marks = Method::Approval { most: 2 };
    assert!(!decide(&vote(marks, &[(Some(WOMEN), 4)], &[MEN, ELDERS])));
    assert!(decide(&vote(marks, &[(Some(WOMEN), 5)], &[MEN, ELDERS])));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, ..ProptestConfig::default() })]

    /// The ballots of those who are hidden, as the table gives them away: none, or five and more.
    #[test]
    fn hidden_ballots_cannot_be_worked_out(at in 0..METHODS.len(), sizes in prop::collection::vec(0..9_u64, 4), aloud: bool) {
        let method = METHODS[at];
        prop_assume!(method != Method::Hands && sizes.iter().sum::<u64>() > 0);
        let groups = [Some(WOMEN), Some(GIRLS), Some(MEN), None];
        let persons: Vec<_> = groups.into_iter().zip(sizes.iter().copied()).collect();
        let project = vote(method, &persons, if aloud { &[ELDERS] } else { &[] });
        agrees(&project);
        let ballots = |rows: &[tables::Row]| match rows[0].cells[column("ballots")] {
            Cell::Number(ballots) => Some(ballots),
            _ => None,
        };
        let table = in_table(&project);
        if let Some(all) = ballots(&table[&None]) {
            let shown: u64 = table.iter().filter(|(part, _)| part.is_some()).filter_map(|(_, rows)| ballots(rows)).sum();
            prop_assert!(all == shown || all - shown >= 5, "{all} {shown} {sizes:?}");
        }
    }
}
