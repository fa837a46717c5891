//! Figures about the work of a centre: services, referrals, feedback, committees, monitoring, activities. Deliberately absent: sentences,
//! looks, storage.

pub mod service_state;
pub mod find_service;
pub mod who_does_what_where;
pub mod referral_figures;
pub mod feedback_figures;
pub mod representation;
pub mod monitoring_trend;
pub mod activity_set;
