//! Disclosure control: hiding small groups and small cells, and the public view. Deliberately absent: sentences, looks, storage.

pub mod public_view;
pub mod small_groups;
pub mod small_cells;
