//! The description of a basemap stored on this device, for the list and the map. Deliberately absent: its tiles, and checking them
//! (`exchange::pmtiles`).

use crate::domain::geometry::Bounds;
use crate::exchange::pmtiles::{Archive, Schema, Tiles};
use serde::{Deserialize, Serialize};

/// One basemap.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct KeptBasemap {
    /// The name of its file on the device; made of the picked file's name, size and time, so that the same file goes on where it stopped.
    pub id: String,
    /// Its own name, else the file's.
    pub title: String,
    /// Size in bytes.
    pub bytes: u64,
    /// Pictures, not shapes.
    pub raster: bool,
    /// Has the layers of the Protomaps basemap.
    pub protomaps: bool,
    /// Ids of its vector layers.
    pub layers: Vec<String>,
    /// Lowest and highest zoom.
    pub zooms: (u8, u8),
    /// What it covers.
    pub bounds: Bounds,
    /// The file does not say what it covers: the bounds were made out from its tiles.
    #[serde(default)]
    pub bounds_made_out: bool,
    /// Who must be named.
    pub attribution: String,
    /// All of it is on the device.
    pub complete: bool,
}

impl KeptBasemap {
    /// A basemap that is still to be copied. `name` is that of the picked file.
    pub fn of(archive: &Archive, id: String, name: &str, bytes: u64) -> Self {
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        Self {
            id,
            title: if archive.name.is_empty() {
                stem.to_owned()
            } else {
                archive.name.clone()
            },
            bytes,
            raster: archive.tiles != Tiles::Vector,
            protomaps: archive.schema() == Schema::Protomaps,
            layers: archive.layers.clone(),
            zooms: archive.zooms,
            bounds: archive.bounds,
            bounds_made_out: !archive.tells_bounds,
            attribution: archive.attribution.clone(),
            complete: false,
        }
    }
}

/// Fields of a place name, the best first.
pub fn name_fields(language: &str) -> &'static [&'static str] {
    match language {
        "ar" => &["name:ar", "name", "name:en"],
        "ckb" => &["name:ckb", "name:ku", "name:ar", "name", "name:en"],
        _ => &["name:en", "name"],
    }
}
