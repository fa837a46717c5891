//! Simplified drawing of thousands of marks at small scales: dots instead of pins, lines without casing and with fewer corners. It takes
//! half the time on a tablet, and the difference is not visible. Few marks, and marks at street scale, are drawn in full.
//!
//! Deliberately absent: the number of marks that makes a crowd (`present::map::map_layers`), and the layers themselves.

use super::MapFault;
use super::bindings::Map;
use super::events::fault;

/// From this zoom on a crowd is drawn in full; farther away its pictures would only hide each other.
const IN_FULL: f64 = 14.0;
/// No map comes closer.
const CLOSEST: f64 = 24.0;
/// Layers that are not seen from afar.
const FINE: [&str; 3] = ["pins", "line-casings", "disputed-lines"];

/// Draws the marks as a crowd or in full.
pub fn set(map: &Map, crowded: bool) -> Result<(), MapFault> {
    let turn = if crowded { IN_FULL } else { 0.0 };
    for layer in FINE {
        map.set_zooms(layer, turn, CLOSEST).map_err(fault)?;
    }
    map.set_zooms("dots", 0.0, turn).map_err(fault)?;
    let (join, cap) = if crowded {
        ("miter", "butt")
    } else {
        ("round", "round")
    };
    for (layer, property, value) in [
        ("area-lines", "line-join", join),
        ("lines", "line-join", join),
        ("lines", "line-cap", cap),
    ] {
        map.set_layout(layer, property, &value.into()).map_err(fault)?;
    }
    Ok(())
}
