//! Who was counted: sex, age band and displacement status, never a name.
//!
//! One table serves the participants of a group and the population of a catchment. Deliberately absent: shares and comparisons.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Sex as counted in the room or in the population table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Sex {
    Female,
    Male,
}

/// Age bands: those of participatory assessment (18–40, over 40), with children, adolescents and older people apart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub enum AgeBand {
    #[serde(rename = "0-11")]
    Child,
    #[serde(rename = "12-17")]
    Adolescent,
    #[serde(rename = "18-40")]
    Adult,
    #[serde(rename = "41-59")]
    MiddleAged,
    #[serde(rename = "60+")]
    Older,
}

/// Displacement status.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Status {
    Displaced,
    Returnee,
    Host,
}

impl Sex {
    /// All, in the order of tables.
    pub const ALL: [Self; 2] = [Self::Female, Self::Male];
}

impl AgeBand {
    /// All, youngest first.
    pub const ALL: [Self; 5] = [
        Self::Child,
        Self::Adolescent,
        Self::Adult,
        Self::MiddleAged,
        Self::Older,
    ];
}

impl Status {
    /// All, in the order of tables.
    pub const ALL: [Self; 3] = [Self::Displaced, Self::Returnee, Self::Host];
}

/// One cell of the table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub struct Cell {
    pub sex: Sex,
    pub age: AgeBand,
    pub status: Status,
}

/// Counts of people by sex × age band × status, and of people with disabilities by sex (who are counted in the cells as well).
/// Cells with a count of 0 are not kept, so that equal tables are equal values.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[schemars(with = "HeadcountWire")]
#[serde(from = "HeadcountWire", into = "HeadcountWire")]
pub struct Headcount {
    cells: BTreeMap<Cell, u32>,
    with_disability: BTreeMap<Sex, u32>,
}

/// The table as JSON: JSON has no maps with compound keys.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct HeadcountWire {
    cells: Vec<CountedCell>,
    with_disability: BTreeMap<Sex, u32>,
}

#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct CountedCell {
    sex: Sex,
    age: AgeBand,
    status: Status,
    people: u32,
}

impl From<HeadcountWire> for Headcount {
    fn from(wire: HeadcountWire) -> Self {
        let mut table = Self::default();
        for CountedCell {
            sex,
            age,
            status,
            people,
        } in wire.cells
        {
            table.set(Cell { sex, age, status }, people);
        }
        for (sex, people) in wire.with_disability {
            table.set_with_disability(sex, people);
        }
        table
    }
}

impl From<Headcount> for HeadcountWire {
    fn from(table: Headcount) -> Self {
        let counted = |(Cell { sex, age, status }, people)| CountedCell {
            sex,
            age,
            status,
            people,
        };
        Self {
            cells: table.cells.into_iter().map(counted).collect(),
            with_disability: table.with_disability,
        }
    }
}

impl Headcount {
    /// People in one cell.
    pub fn get(&self, cell: Cell) -> u32 {
        self.cells.get(&cell).copied().unwrap_or(0)
    }

    /// The table with this cell holding so many people.
    pub fn set(&mut self, cell: Cell, people: u32) {
        if people == 0 {
            self.cells.remove(&cell);
        } else {
            self.cells.insert(cell, people);
        }
    }

    /// People with disabilities of one sex.
    pub fn with_disability(&self, sex: Sex) -> u32 {
        self.with_disability.get(&sex).copied().unwrap_or(0)
    }

    /// Sets the people with disabilities of one sex.
    pub fn set_with_disability(&mut self, sex: Sex, people: u32) {
        if people == 0 {
            self.with_disability.remove(&sex);
        } else {
            self.with_disability.insert(sex, people);
        }
    }

    /// People in all cells that the test accepts. Sums as u64 because a hostile file may hold large counts.
    pub fn sum(&self, accepts: impl Fn(&Cell) -> bool) -> u64 {
        self.cells
            .iter()
            .filter(|(cell, _)| accepts(cell))
            .map(|(_, people)| u64::from(*people))
            .sum()
    }

    /// All people counted.
    pub fn total(&self) -> u64 {
        self.sum(|_| true)
    }

    /// All people of one sex.
    pub fn of_sex(&self, sex: Sex) -> u64 {
        self.sum(|cell| cell.sex == sex)
    }

    /// The cells with a count above 0, in table order.
    pub fn cells(&self) -> impl Iterator<Item = (Cell, u32)> + '_ {
        self.cells.iter().map(|(cell, people)| (*cell, *people))
    }
}
