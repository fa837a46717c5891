//! Lengths in the square field, as SVG writes them. Deliberately absent: places of circles and points.

/// A share of the side, as SVG writes it.
pub fn share(of_side: f64) -> String {
    format!("{:.3}%", of_side * 100.0)
}
