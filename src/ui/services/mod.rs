//! Services and referrals: the directory, the service finder, and referrals with their deadlines. Deliberately absent: feedback.

pub mod desk_settings;
pub mod directory;
pub mod find;
mod eligibility;
pub mod form;
mod hours;
pub mod import;
pub mod list;
mod open_referral;
pub mod parts;
pub mod pathways;
mod places;
pub mod poster;
pub mod provider;
pub mod providers;
pub mod referral;
pub mod referral_figures;
pub mod referrals;
pub mod slip;
pub mod who_where;
