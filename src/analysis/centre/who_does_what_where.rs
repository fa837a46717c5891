//! Who does what where: sectors, or organisations, against catchment areas, with until when, and the gaps.
//!
//! A cell holds services that are running on the day or still to begin. It lasts until the last of them ends, or without limit when one
//! has no end. A gap is a cell without a running service; a gap soon to open is a cell whose last service ends within the days given.
//! Deliberately absent: capacity as coverage, because the number of places needed is unknown.

use super::service_state::{areas_served, runs_on};
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{CatchmentArea, Service, ServiceState};
use std::collections::{BTreeMap, BTreeSet};

/// What the rows are.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum Rows {
    Sectors,
    Organisations,
}

/// The head of a row.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum RowKey {
    /// A sector's code.
    Sector(String),
    /// A provider; none for services without one.
    Organisation(Option<RecordId>),
}

/// Whether help ends.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Until {
    /// A running service has no planned end.
    Open,
    /// The last one ends on this day.
    Day(Day),
}

/// One cell.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct WhereCell {
    /// Services that run.
    pub running: Vec<RecordId>,
    /// Services planned or still to begin.
    pub coming: Vec<RecordId>,
    /// Until when something runs; none when nothing does.
    pub until: Option<Until>,
    /// Something runs, but the last of it ends within the days given.
    pub ends_soon: bool,
}

/// The matrix.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Matrix {
    /// The columns: catchment areas in the order in which they were made, then `None` for services that serve none of them.
    pub areas: Vec<Option<RecordId>>,
    /// The rows, each with one cell per column.
    pub rows: Vec<(RowKey, Vec<WhereCell>)>,
}

impl WhereCell {
    /// Nothing runs here.
    pub fn is_gap(&self) -> bool {
        self.running.is_empty()
    }
}

impl Matrix {
    /// Row and column of every gap, and of those that open soon. The column for no area is never a gap.
    pub fn gaps(&self) -> impl Iterator<Item = (&RowKey, RecordId, &WhereCell)> {
        self.rows.iter().flat_map(move |(key, cells)| {
            let columns = self.areas.iter().zip(cells);
            columns.filter_map(move |(area, cell)| {
                area.filter(|_| cell.is_gap() || cell.ends_soon)
                    .map(|area| (key, area, cell))
            })
        })
    }
}

/// The matrix on a day. Rows of sectors are those of the assessment in its order, then others that services have; rows of organisations
/// are those with a service.
pub fn matrix(project: &Project, rows: Rows, today: Day, soon: u16) -> Matrix {
    let mut areas: Vec<Option<RecordId>> = project.all::<CatchmentArea>().map(|(id, _)| Some(id)).collect();
    let mut keys: Vec<RowKey> = Vec::new();
    if rows == Rows::Sectors
        && let Some(assessment) = project.assessment()
    {
        let sectors = assessment.sectors.iter();
        keys.extend(sectors.map(|sector| RowKey::Sector(sector.code.clone())));
    }
    let mut cells: BTreeMap<(RowKey, Option<RecordId>), WhereCell> = BTreeMap::new();
    let mut others: BTreeSet<RowKey> = BTreeSet::new();
    for (id, service) in project.all::<Service>() {
        if !is_listed(service, today) {
            continue;
        }
        let key = match rows {
            Rows::Sectors => RowKey::Sector(service.sector.clone()),
            Rows::Organisations => RowKey::Organisation(service.provider),
        };
        if !keys.contains(&key) {
            others.insert(key.clone());
        }
        let served = areas_served(project, service);
        let known: Vec<Option<RecordId>> = served
            .into_iter()
            .map(Some)
            .filter(|area| areas.contains(area))
            .collect();
        let columns = if known.is_empty() { vec![None] } else { known };
        for column in columns {
            let cell = cells.entry((key.clone(), column)).or_default();
            enter(cell, id, service, today, soon);
        }
    }
    keys.extend(others);
    if cells.keys().any(|(_, area)| area.is_none()) {
        areas.push(None);
    }
    let rows = keys
        .into_iter()
        .map(|key| {
            let cell = |area: &Option<RecordId>| cells.remove(&(key.clone(), *area)).unwrap_or_default();
            let cells = areas.iter().map(cell).collect();
            (key, cells)
        })
        .collect();
    Matrix { areas, rows }
}

fn is_listed(service: &Service, today: Day) -> bool {
    matches!(service.state, ServiceState::Running | ServiceState::Planned)
        && service.ends.is_none_or(|ends| today <= ends)
}

fn enter(cell: &mut WhereCell, id: RecordId, service: &Service, today: Day, soon: u16) {
    if !runs_on(service, today) {
        cell.coming.push(id);
        return;
    }
    cell.running.push(id);
    cell.until = Some(match (cell.until, service.ends) {
        (Some(Until::Open), _) | (_, None) => Until::Open,
        (Some(Until::Day(known)), Some(ends)) => Until::Day(known.max(ends)),
        (None, Some(ends)) => Until::Day(ends),
    });
    cell.ends_soon =
        matches!(cell.until, Some(Until::Day(ends)) if ends.days_since(today) <= i32::from(soon));
}
