//! What protects people in what is told: small groups, small cells, the view for outside the team. Deliberately absent: sentences, looks, storage.

pub mod public_view;
pub mod small_groups;
pub mod small_cells;
