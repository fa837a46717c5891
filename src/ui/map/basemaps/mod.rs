//! Basemaps of this device and from the internet. Deliberately absent: copying and fetching
//! (`app::basemaps`).

pub mod online_panel;
pub mod basemap_panel;
