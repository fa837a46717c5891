//! Drawing and changing shapes on the map. Deliberately absent: the hints in words (`bars`), and the arithmetic (`present::map::sketch`).

pub mod handles;
pub mod corners;
pub mod unfinished;
pub mod reshape;
pub mod cut_and_merge;
