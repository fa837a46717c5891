//! What is shown, as plain data: chart geometry, table rows, map layers, print pages. Deliberately absent: colours in use, sentences
//! (only keys and numbers), the DOM.

pub mod dot_ballot;
pub mod need_rows;
pub mod ranking_results;
pub mod icons;
pub mod numerals;
pub mod route;
