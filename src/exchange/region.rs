//! The region of these teams as a box, and the names of the one supported coordinate system in files.
//!
//! The longitudes and latitudes of the box do not overlap, so a pair with latitude first is recognised for certain. Deliberately absent:
//! other coordinate systems.

/// West, south, east, north in degrees.
pub(super) const REGION: [f64; 4] = [38.5, 28.5, 49.0, 38.4];

/// Whether a place lies in the box.
pub(super) fn holds(longitude: f64, latitude: f64) -> bool {
    let [west, south, east, north] = REGION;
    (west..=east).contains(&longitude) && (south..=north).contains(&latitude)
}

/// Whether a coordinate system of this name is WGS 84 in degrees: EPSG 4326 and, with heights, 4979; CRS84 of the OGC; or by its name.
pub(super) fn is_wgs84(name: &str) -> bool {
    let upper = name.to_uppercase();
    let parts: Vec<&str> = upper
        .split(|it: char| !it.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect();
    matches!(
        parts.as_slice(),
        [.., "4326" | "4979" | "CRS84" | "CRS84H" | "WGS84"]
            | [.., "CRS" | "WGS", "84"]
            | [.., "WGS", "1984"]
    )
}
