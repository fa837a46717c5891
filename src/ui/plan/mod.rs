//! The Community Action Plan: its lines, the needs it leaves out, and the document that is signed.
//!
//! Deliberately absent: deciding whether a need is answered (`analysis::plan::plan_coverage`).

pub mod candidates;
pub mod left_out;
mod commit;
pub mod line;
pub mod milestones;
pub mod page;
pub mod paper;
pub mod paper_map;
pub mod print;
pub mod gantt;
pub mod asked;
pub mod fates;
pub mod signatures;
pub mod poster;

pub use fates::fate_text;
pub use page::PlanPage;
pub use paper_map::drawn_plan;
pub use poster::PlanPoster;
pub use print::PlanPrint;
