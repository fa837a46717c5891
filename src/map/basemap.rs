//! The built-in basemap: fetched once, kept as the text that the engine reads and as the governorates that we read.
//!
//! Deliberately absent: imported basemaps.

use super::MapFault;
use super::page::beside_page;
use crate::present::map::boundaries::Boundaries;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// The governorates of Iraq.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Basemap {
    /// The GeoJSON, as it is shipped.
    pub text: String,
    /// What it says.
    pub boundaries: Boundaries,
}

impl Basemap {
    /// Fetches `data/boundaries.geojson`, which lies beside the page and in the offline cache.
    pub async fn load() -> Result<Self, MapFault> {
        let text = fetch("data/boundaries.geojson")
            .await
            .ok_or(MapFault::NotLoaded)?;
        Ok(Self {
            boundaries: Boundaries::parse(&text),
            text,
        })
    }
}

async fn fetch(path: &str) -> Option<String> {
    let window = web_sys::window()?;
    let response = JsFuture::from(window.fetch_with_str(&beside_page(path)?))
        .await
        .ok()?;
    let response: web_sys::Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
