//! A table for export: columns, rows, cells, and converting values to cells. Deliberately absent: the tables themselves.

use crate::domain::date::{Day, Millis};
use crate::domain::geometry::Geometry;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::Sector;
use serde::Serialize;

/// One cell.
#[derive(Clone, PartialEq, Debug)]
pub enum Cell {
    /// What a person wrote, or a code.
    Text(String),
    /// A count or an amount.
    Number(u64),
    /// A place on a scale, or degrees.
    Decimal(f64),
    /// Yes or no.
    Truth(bool),
    /// Not given.
    Empty,
    /// Kept back because it could point to single people.
    Hidden,
}

/// One record of a table.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    /// The record.
    pub id: RecordId,
    /// Where it is.
    pub shape: Option<Geometry>,
    /// One cell per column.
    pub cells: Vec<Cell>,
}

/// A table.
#[derive(Clone, PartialEq, Debug)]
pub struct Table {
    /// The columns' names.
    pub columns: Vec<&'static str>,
    /// The records, oldest first.
    pub rows: Vec<Row>,
}

impl Cell {
    /// The sign in place of a hidden count.
    pub const HIDDEN: &'static str = "hidden";

    /// Text; empty for none.
    pub(super) fn text(text: &str) -> Self {
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(text.to_owned())
        }
    }

    /// A word of the table's own language.
    pub(super) fn word(word: &'static str) -> Self {
        Self::Text(word.to_owned())
    }

    pub(super) fn code<T: Serialize>(value: &T) -> Self {
        Self::Text(crate::domain::records::code(value))
    }

    pub(super) fn number(number: Option<impl Into<u64>>) -> Self {
        number.map_or(Self::Empty, |number| Self::Number(number.into()))
    }

    pub(super) fn day(day: Option<Day>) -> Self {
        day.map_or(Self::Empty, |day| Self::Text(day.to_string()))
    }

    /// An instant as ISO 8601 in UTC, to the minute.
    pub(super) fn instant(millis: Option<Millis>) -> Self {
        let Some(millis) = millis else {
            return Self::Empty;
        };
        let (year, month, day) = civil(millis / 86_400_000);
        let minutes = millis / 60_000 % 1440;
        Self::Text(format!(
            "{year:04}-{month:02}-{day:02}T{:02}:{:02}Z",
            minutes / 60,
            minutes % 60
        ))
    }

    pub(super) fn id(id: Option<RecordId>) -> Self {
        id.map_or(Self::Empty, |id| Self::Text(id.to_string()))
    }

    pub(super) fn ids<'a>(ids: impl IntoIterator<Item = &'a RecordId>) -> Self {
        let ids: Vec<String> = ids.into_iter().map(ToString::to_string).collect();
        Self::text(&ids.join(" "))
    }

    /// The team's own name of a sector, or empty for a default sector, whose code says it.
    pub(super) fn sector_name(project: &Project, code: &str) -> Self {
        let sectors: &[Sector] = project.assessment().map_or(&[], |assessment| &assessment.sectors);
        sectors
            .iter()
            .find(|sector| sector.code == code)
            .map_or(Self::Empty, |sector| Self::text(&sector.name))
    }

    /// Longitude and latitude of a point; empty for other shapes, whose full form is in the GeoJSON.
    pub(super) fn degrees(shape: Option<&Geometry>) -> [Self; 2] {
        match shape {
            Some(Geometry::Point(place)) => {
                [Self::Decimal(place.longitude()), Self::Decimal(place.latitude())]
            }
            _ => [Self::Empty, Self::Empty],
        }
    }
}

/// Year, month and day of the days since 1970-01-01: counting in eras of 400 years that begin on 1 March, as H. Hinnant describes
/// in "chrono-compatible low-level date algorithms".
fn civil(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    (era * 400 + year_of_era + u64::from(month <= 2), month, day)
}
