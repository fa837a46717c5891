//! The map as plain data: layers, pins, drawings, pictures under it, basemaps, and the flat sheet. Deliberately absent: sentences, colours
//! in use, the DOM.

pub mod coordinates;
pub mod anchor;
pub mod in_view;
pub mod view_box;
pub mod projection;
pub mod pan_zoom;
pub mod boundaries;
pub mod map_grid;
pub mod map_icons;
pub mod map_layers;
pub mod mark_filter;
pub mod mark_rows;
pub mod categories;
pub mod map_findings;
pub mod flat_sheet;
pub mod flat_reference;
pub mod displacement;
pub mod swipe;
pub mod sketch;
pub mod reshape;
pub mod unfinished;
pub mod kept_basemap;
pub mod online_basemap;
pub mod picture_view;
pub mod picture_map;
pub mod underlay_picture;
pub mod service_pins;
pub mod condition_map;
