//! Catchment.
