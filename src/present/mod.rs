//! What is shown, as plain data: chart geometry, table rows, map layers, print pages. Deliberately absent: colours in use, sentences
//! (only keys and numbers), the DOM.

pub mod feasibility_impact;
pub mod held_meetings;
pub mod icons;
pub mod numerals;
pub mod plan_page;
pub mod route;
pub mod side_by_side;
