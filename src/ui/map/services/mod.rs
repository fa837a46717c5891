//! Services on the map: which are shown, and one of them. Deliberately absent: their form (`ui::services`).

pub mod service_panel;
pub mod service_sheet;
