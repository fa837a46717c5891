//! Catchment.
pub mod domain;
