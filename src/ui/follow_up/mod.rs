//! Follow-up: what is due today, how the plan is carried out and what it changed, how living conditions move, what the centre did, and
//! what people told it. Deliberately absent: referrals, which stand with the services.

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
