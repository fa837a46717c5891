//! Catchment.
//!
//! Deliberately absent: everything, until the layers are merged.
