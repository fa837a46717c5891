//! What follows from records: numbers. Counts are integers and derived numbers exact rationals until they are formatted; ties are
//! results, never list order. Deliberately absent: sentences, looks, storage.

// What every area counts with, and what protects people in what is counted.
pub mod numbers;
pub mod protection;
pub mod text_folding;
pub mod group_class;

// The chain: the map, deciding, the plan, the centre, paper.
pub mod map;
pub mod deciding;
pub mod plan;
pub mod centre;
pub mod paper;
