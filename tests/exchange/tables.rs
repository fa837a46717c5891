//! The tables for analysts, as CSV and GeoJSON: kept files, defused formulas, small counts that cannot be computed back.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::fixtures::sample;
use crate::golden;

use catchment::domain::edit::Edit;
use catchment::domain::people::{AgeBand, Cell as PeopleCell, Headcount, Sex, Status};
use catchment::domain::project::Project;
use catchment::domain::records::*;
use catchment::exchange::csv::csv;
use catchment::exchange::geojson::layer;
use catchment::exchange::tables::{self, Cell, Row, Table};
use golden::golden;
use proptest::prelude::*;
use sample::{MARK, MEETING, RANKING, add, done, id, mark, plain, square};

#[test]
fn kept_tables() {
    let project = plain();
    type Tables = [(&'static str, fn(&Project) -> Table); 7];
    let all: Tables = [
        ("meetings", tables::meetings),
        ("groups", tables::groups),
        ("marks", tables::marks),
        ("needs", tables::needs),
        ("results", tables::results),
        ("interventions", tables::interventions),
        ("plan", tables::plan),
    ];
    for (name, table) in all {
        let table = table(&project);
        assert!(
            table
                .rows
                .iter()
                .all(|row| row.cells.len() == table.columns.len()),
            "{name}"
        );
        golden(&format!("tests/golden/{name}.csv"), &csv(&table));
    }
}

#[test]
fn kept_layers() {
    let mut project = plain();
    let clockwise = {
        let catchment::domain::geometry::Geometry::Area(mut rings) = square(43.2, 36.3, 0.01) else {
            panic!()
        };
        rings[0].reverse();
        catchment::domain::geometry::Geometry::Area(rings)
    };
    let mut area = mark(MarkKind::Hazard, "collapsed building");
    area.geometry = clockwise.into();
    add(&mut project, id(50), area);
    golden("tests/golden/marks.geojson", &layer(&tables::marks(&project)));
    golden("tests/golden/areas.geojson", &layer(&tables::areas(&project)));
    golden(
        "tests/golden/interventions.geojson",
        &layer(&tables::interventions(&project)),
    );
    let empty: serde_json::Value =
        serde_json::from_str(&layer(&tables::marks(&Project::empty(id(1))))).unwrap();
    assert_eq!(
        empty,
        serde_json::json!({"type": "FeatureCollection", "features": []})
    );
}

fn one(cell: Cell) -> String {
    let table = Table {
        columns: vec!["x"],
        rows: vec![Row {
            id: id(1),
            shape: None,
            cells: vec![cell],
        }],
    };
    csv(&table)
        .strip_prefix("\u{FEFF}x\r\n")
        .unwrap()
        .strip_suffix("\r\n")
        .unwrap()
        .to_owned()
}

#[test]
fn formulas_are_defused_and_numbers_stay_numbers() {
    let text = |text: &str| one(Cell::Text(text.to_owned()));
    assert_eq!(
        text("=HYPERLINK(\"http://x\")"),
        "\"'=HYPERLINK(\"\"http://x\"\")\""
    );
    assert_eq!(text("+964 770"), "'+964 770");
    assert_eq!(text("-5"), "'-5");
    assert_eq!(text("@SUM(A1)"), "'@SUM(A1)");
    assert_eq!(text("\t=1"), "\"'\t=1\"");
    assert_eq!(text("\r=1"), "\"'\r=1\"");
    assert_eq!(text("\0=1"), "'\0=1");
    for wide in ["＝1", "＋1", "－1", "＠1"] {
        assert_eq!(text(wide), format!("'{wide}"));
    }
    assert_eq!(text(" =1"), "' =1");
    assert_eq!(text("\u{202E}=1"), "'\u{202E}=1");
    assert_eq!(text("a=b"), "a=b");
    assert_eq!(text("two\nlines, \"quoted\""), "\"two\nlines, \"\"quoted\"\"\"");
    assert_eq!(one(Cell::Decimal(-5.5)), "-5.5");
    assert_eq!(one(Cell::Number(5)), "5");
    assert_eq!(one(Cell::Empty), "");
    assert_eq!(one(Cell::Hidden), "hidden");
}

#[test]
fn open_rankings_do_not_leave() {
    let project = plain();
    assert_eq!(tables::results(&project).rows.len(), 2);
    let ranking = project.get::<Ranking>(RANKING).unwrap().clone();
    let open = Ranking {
        state: RankingState::Open,
        ..ranking
    };
    let project = done(&project, &Edit::change(&project, RANKING, open));
    assert_eq!(tables::results(&project).rows, []);
}

#[test]
fn a_vote_of_one_shows_places_and_no_numbers() {
    let table = tables::results(&plain());
    let score = table.columns.iter().position(|name| *name == "score").unwrap();
    let ballots = table.columns.iter().position(|name| *name == "ballots").unwrap();
    assert!(
        table
            .rows
            .iter()
            .all(|row| row.cells[score] == Cell::Hidden && row.cells[ballots] == Cell::Hidden)
    );
}

#[test]
fn every_hazard_carries_its_warning() {
    let table = tables::marks(&plain());
    let column = |name| table.columns.iter().position(|column| *column == name).unwrap();
    for row in &table.rows {
        let hazard = row.cells[column("kind")] == Cell::Text("hazard".into());
        let warned = row.cells[column("notice")] == Cell::Text(tables::HAZARD_NOTICE.into());
        assert_eq!(hazard, warned);
    }
    assert!(plain().get::<Mark>(MARK).is_some());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// The exported row fits at least two tables of people that differ in every small part.
    #[test]
    fn small_counts_cannot_be_computed_back(counts in prop::collection::vec(0..8_u32, 30), other in prop::collection::vec(0..8_u32, 30)) {
        let table_of = |counts: &[u32]| {
            let mut table = Headcount::default();
            let mut counts = counts.iter();
            for sex in Sex::ALL {
                for age in AgeBand::ALL {
                    for status in Status::ALL {
                        table.set(PeopleCell { sex, age, status }, *counts.next().unwrap());
                    }
                }
            }
            table
        };
        let mut project = Project::empty(id(1));
        for (number, counts) in [counts, other].iter().enumerate() {
            let group = Group {
                meeting: MEETING,
                preset: GroupPreset::Everyone,
                name: String::new(),
                colour: 0,
                participants: table_of(counts),
            };
            add(&mut project, id(20 + number as u128), group);
        }
        add(&mut project, MEETING, Meeting::default());
        let groups = tables::groups(&project);
        let whole = tables::meetings(&project).rows[0].cells[10].clone();
        let number = |cell: &Cell| match cell { Cell::Number(number) => Some(*number), _ => None };
        let mut shown_totals = 0;
        for row in &groups.rows {
            let cells = &row.cells[5..];
            for cell in cells {
                prop_assert!(!matches!(number(cell), Some(1..=4)));
            }
            shown_totals += u32::from(number(&cells[0]).is_some());
            // A breakdown is shown whole or not at all, so nothing is left to subtract from.
            for part in [1..3, 3..8, 8..11, 11..13] {
                let hidden = cells[part.clone()].iter().filter(|cell| **cell == Cell::Hidden).count();
                prop_assert!(hidden == 0 || hidden == part.len());
            }
        }
        prop_assert!(number(&whole).is_none() || shown_totals == 2);
        // Papers tell women and men of the whole meeting: hidden in one group alone, they would be the difference to the other.
        let hidden = groups.rows.iter().filter(|row| row.cells[6] == Cell::Hidden).count();
        prop_assert!(hidden != 1);
    }
}
