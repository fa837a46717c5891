//! The Community Action Plan: its lines, the needs it leaves out, and the document that is signed.
//!
//! Deliberately absent: what counts as an answer to a need (`analysis::plan_coverage`).

pub mod candidates;
pub mod left_out;
pub mod line;
pub mod milestones;
pub mod page;
pub mod paper;
pub mod paper_map;
pub mod print;

pub use page::PlanPage;
pub use print::PlanPrint;
