//! Taking in a partner's who-does-what-where table: any headers, matched to our fields once by hand and kept (`ColumnMatching`).
//!
//! In order: `columns` (bytes → cells, through `exchange::grid`), `headers` (a first guess of the matching), `values` (cell → value),
//! `rows` (cells → drafts with problems row by row), `plan` (drafts → one edit), `differences` (what it changes), `kept` (matchings of
//! earlier tables). Nothing is written before the plan is accepted. Only the worker reads bytes (`columns`), because the readers are large;
//! the rest needs nothing but texts. Deliberately absent: services for sensitive needs. Their rows are left out and said so.

mod columns;
mod differences;
mod headers;
mod kept;
mod plan;
mod rows;
mod values;

pub use crate::exchange::grid::{Grid, GridRow};
pub use columns::{MOST_COLUMNS, MOST_ROWS, TABLE_PROBLEMS, read_grid};
pub use differences::{Difference, differences};
pub use headers::{suggest, suggest_for};
pub use kept::{fitting, import_and_keep, missing_fields, sector_values, suggested_matching};
pub use plan::{ImportedService, ServicePlan, import_edit, plan};
pub use rows::{Draft, Fault, RowProblem, drafts};
