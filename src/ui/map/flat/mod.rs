//! The map as a flat sheet, for a device that cannot draw the moving one, and drawing on such a sheet. Deliberately absent:
//! projecting (`present::map`).

pub mod sheet_size;
pub mod on_sheet;
pub mod flat_hand;
pub mod fingers;
pub mod flat_map;
