//! The tables that analysts take into Excel, QGIS and their like: one file per table, rows of records, columns with fixed names.
//!
//! Values that have a code carry the code (`focus-group`, `water`), never a translated word, so that a table means the same in every
//! language. Deliberately absent: names of people, which no record holds; results of rankings that are still open; counts of fewer than
//! five participants (`small_counts`). The project file is the complete record.

mod table;
mod small_counts;
mod areas;
mod dictionary;
mod evaluations;
mod feedback;
mod groups;
mod interventions;
mod marks;
mod meetings;
mod monitoring;
mod needs;
mod plan;
mod referrals;
mod results;
mod services;

pub use areas::areas;
pub use dictionary::dictionary;
pub use evaluations::evaluations;
pub use feedback::feedback;
pub use groups::groups;
pub use interventions::interventions;
pub use marks::{HAZARD_NOTICE, marks, marks_with_codes};
pub use meetings::meetings;
pub use monitoring::monitoring;
pub use needs::needs;
pub use plan::plan;
pub use referrals::{referral_figures, referrals};
pub use results::results;
pub use services::services;
pub use table::{Cell, Row, Table};
