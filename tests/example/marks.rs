//! Reads the table of marks, `marks.txt`: a block a mark, a language a line, so that each text has its own direction in an editor.
//!
//! Deliberately absent: mercy. A table that is not as its head says stops the test.

use crate::example::ground::{Metres, area, line, position};
use crate::example::language::Words;
use catchment::domain::geometry::Geometry;
use catchment::domain::records::{Certainty, MarkKind, Severity};
use serde::de::DeserializeOwned;

/// One row of the table.
pub struct Row {
    pub key: &'static str,
    pub kind: MarkKind,
    pub sector: &'static str,
    pub group: Option<&'static str>,
    pub severity: Option<Severity>,
    pub certainty: Certainty,
    pub geometry: Geometry,
    pub note: Words,
}

/// The marks in the order in which they were made.
pub fn table() -> Vec<Row> {
    let blocks = include_str!("marks.txt").split("\n\n");
    blocks.filter(|block| !block.starts_with('#')).map(row).collect()
}

/// A value by the name that it has in files.
fn named<T: DeserializeOwned>(name: &str) -> T {
    serde_json::from_value(name.into()).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn row(block: &'static str) -> Row {
    let mut lines = block.lines();
    let mut words = lines.next().unwrap().split(' ');
    let mut word = || words.next().unwrap_or_else(|| panic!("too few words: {block}"));
    let (key, kind, sector, group, severity, certainty, shape) =
        (word(), word(), word(), word(), word(), word(), word());
    let places: Vec<Metres> = words.map(place).collect();
    let note = lines.collect::<Vec<_>>();
    Row {
        key,
        kind: named(kind),
        sector,
        group: (group != "-").then_some(group),
        severity: severity
            .parse::<u8>()
            .ok()
            .map(|step| Severity::try_from(step).unwrap()),
        certainty: named(certainty),
        geometry: match shape {
            "point" => Geometry::Point(position(places[0])),
            "line" => line(&places),
            "area" => area(&places),
            _ => panic!("no shape: {block}"),
        },
        note: if note.is_empty() {
            [""; 3]
        } else {
            note.try_into().unwrap()
        },
    }
}

fn place(text: &str) -> Metres {
    let (east, north) = text.split_once(',').unwrap();
    (east.parse().unwrap(), north.parse().unwrap())
}
