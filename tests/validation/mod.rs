//! What is wrong: each rule with records that break it and records that do not.

mod centre_rules;
mod rules;
