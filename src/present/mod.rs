//! What is shown, as plain data: chart geometry, table rows, map layers, print pages. Deliberately absent: colours in use, sentences
//! (only keys and numbers), the DOM.

// What every screen needs: where one is, how numbers are written, signs, lists.
pub mod route;
pub mod numerals;
pub mod icons;
pub mod lists;

// The chain: the map, deciding, the plan, the centre, paper.
pub mod map;
pub mod deciding;
pub mod plan;
pub mod centre;
pub mod paper;
