//! What follows from records: numbers. Counts are integers and derived numbers exact rationals until they are formatted; ties are
//! results, never list order. Deliberately absent: sentences, looks, storage.
pub mod surface;
