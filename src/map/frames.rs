//! The pace of the map's frames (`scripts/map-engine/frames.mjs`). Deliberately absent: the pace itself.

use super::MapFault;
use super::bindings::{self, FramesModule};
use wasm_bindgen::JsCast;

/// The pacer of a map's frames.
pub async fn load() -> Result<FramesModule, MapFault> {
    let module = bindings::load("vendor/map/frames.mjs").await;
    module
        .map(JsCast::unchecked_into)
        .map_err(|_| MapFault::NotLoaded)
}
