//! A shape on its way onto the map. Deliberately absent: what is said about it (`bars`), and the arithmetic (`present::map::sketch`).

pub mod corners;
