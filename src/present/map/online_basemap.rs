//! A basemap from the internet: checking the address that a person enters, and the basemap made of it.
//!
//! Nothing is asked of the address before it was switched on, and then the service worker asks (`scripts/hooks/sw.template.js`).
//! Deliberately absent: ready-made addresses, because each has terms of use that the person who enters it must know.

use super::kept_basemap::KeptBasemap;
use crate::domain::geometry::{Bounds, Position};
use serde::{Deserialize, Serialize};

/// The id that it has among the basemaps.
pub const ID: &str = "online";
/// How much may be kept, in megabytes.
pub const LIMITS: [u64; 6] = [10, 25, 50, 100, 250, 500];
/// The highest zoom that is asked for.
const HIGHEST: u8 = 19;
/// The longest address and attribution.
const LONGEST: usize = 500;

/// What holds on this device.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct OnlineState {
    /// Tiles are fetched.
    pub on: bool,
    /// With `{z}`, `{x}` and `{y}`.
    pub address: String,
    /// Who must be named.
    pub attribution: String,
    /// How many bytes of tiles may be kept.
    pub most: u64,
    /// How many tiles are kept.
    pub tiles: u64,
    /// Their bytes.
    pub bytes: u64,
}

/// Why an address cannot be used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wrong {
    /// It does not begin with https.
    NotSecure,
    /// It has not each of the three placeholders once, or others.
    Placeholders,
    /// It holds a user or a password.
    Credentials,
    /// It is empty, too long, or holds what no address does.
    NoAddress,
    /// The attribution is missing.
    NoAttribution,
}

/// Whether an address with its attribution may be used.
pub fn check(address: &str, attribution: &str) -> Result<(), Wrong> {
    if address.is_empty()
        || address.len() > LONGEST
        || address.contains(|it: char| it.is_whitespace() || it.is_control())
    {
        return Err(Wrong::NoAddress);
    }
    let lower = address.to_lowercase();
    let (rest, secure) = match (lower.strip_prefix("https://"), lower.strip_prefix("http://")) {
        (Some(rest), _) => (rest, true),
        (None, Some(rest)) => (rest, false),
        (None, None) => return Err(Wrong::NotSecure),
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if host.contains('@') {
        return Err(Wrong::Credentials);
    }
    let name = host.split(':').next().unwrap_or_default();
    if name.is_empty() || host.contains('{') {
        return Err(Wrong::NoAddress);
    }
    if !secure && !["localhost", "127.0.0.1"].contains(&name) {
        return Err(Wrong::NotSecure);
    }
    let once = |part: &str| address.matches(part).count() == 1;
    if !["{z}", "{x}", "{y}"].into_iter().all(once) || address.matches('{').count() != 3 {
        return Err(Wrong::Placeholders);
    }
    if attribution.trim().is_empty() || attribution.len() > LONGEST {
        return Err(Wrong::NoAttribution);
    }
    Ok(())
}

/// The basemap that the map draws while it is switched on.
pub fn as_basemap(state: &OnlineState) -> Option<KeptBasemap> {
    check(&state.address, &state.attribution).ok()?;
    let bounds = Bounds {
        south_west: Position::new(-180.0, -85.0).ok()?,
        north_east: Position::new(180.0, 85.0).ok()?,
    };
    state.on.then(|| KeptBasemap {
        id: ID.to_owned(),
        // Another address is another basemap.
        title: state.address.clone(),
        bytes: 0,
        raster: true,
        protomaps: false,
        layers: Vec::new(),
        zooms: (0, HIGHEST),
        bounds,
        bounds_made_out: false,
        attribution: state.attribution.clone(),
        complete: true,
    })
}
