//! Candidate projects: the list, the form, and the feasibility/impact chart.
//!
//! Deliberately absent: medians and geometry (`analysis`, `present`), and taking up into the plan (`domain::actions`).

pub mod budget;
pub mod criteria;
pub mod feasibility_impact;
pub mod form;
pub mod list;
pub mod parts;

pub use budget::{BudgetMinutesPage, BudgetPage};
pub use criteria::CriteriaPage;
pub use feasibility_impact::{ChartPage, ChartWall};
pub use form::InterventionPage;
pub use list::InterventionsPage;
