//! Words that several parts of the map screen show: measures, names, options. Deliberately absent: texts of one part alone.

pub mod measures;
pub mod names;
pub mod choices;
