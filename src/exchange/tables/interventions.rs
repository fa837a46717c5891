//! Interventions: candidates with cost, reach, duration and place.

use super::table::{Cell, Row, Table};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Intervention, Money};

/// The table of interventions, with their places.
pub fn interventions(project: &Project) -> Table {
    let row = |(id, intervention): (RecordId, &Intervention)| {
        let [amount, currency] = money(intervention.cost);
        let [longitude, latitude] = Cell::degrees(intervention.geometry.as_ref());
        Row {
            id,
            shape: intervention.geometry.clone(),
            cells: vec![
                Cell::id(Some(id)),
                Cell::text(&intervention.title),
                Cell::text(&intervention.description),
                Cell::code(&intervention.kind),
                Cell::text(&intervention.sector),
                Cell::sector_name(project, &intervention.sector),
                Cell::ids(&intervention.needs),
                amount,
                currency,
                Cell::number(intervention.beneficiaries),
                Cell::number(intervention.weeks),
                Cell::text(&intervention.place),
                longitude,
                latitude,
            ],
        }
    };
    Table {
        columns: vec![
            "id",
            "title",
            "description",
            "kind",
            "sector",
            "sector_name",
            "need_ids",
            "cost",
            "currency",
            "beneficiaries",
            "weeks",
            "place",
            "longitude",
            "latitude",
        ],
        rows: project.all::<Intervention>().map(row).collect(),
    }
}

/// An amount and its currency, in two cells.
pub(super) fn money(money: Option<Money>) -> [Cell; 2] {
    match money {
        Some(money) => [Cell::Number(money.amount), Cell::code(&money.currency)],
        None => [Cell::Empty, Cell::Empty],
    }
}
