//! A picture instead of the map, for a community without a map. Deliberately absent: pictures under the map (`underlays`).

pub mod picture_plane;
pub mod picture_note;
pub mod picture_map;
