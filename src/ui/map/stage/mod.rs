//! The map itself: the moving one or the flat one, its scale, and two groups compared on it. Deliberately absent: the bars over it
//! (`bars`).

pub mod canvas;
pub mod scale_bar;
pub mod swipe;
