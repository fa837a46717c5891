//! Follow-up: due items, implementation of the plan and its evaluations, monitoring of living conditions, the centre's activities, and
//! feedback. Deliberately absent: referrals, which belong to the services.

pub mod activities;
mod conditions_map;
pub mod evaluate;
pub mod evaluation;
mod evaluation_parts;
pub mod feedback;
pub mod figures;
pub mod item;
mod level_scale;
pub mod parts;
pub mod results;
mod results_words;
pub mod round;
pub mod rounds;
pub mod today;
mod trend;
mod view_form;
pub mod work;
mod work_parts;
pub mod works;
mod works_map;
pub mod you_said;
