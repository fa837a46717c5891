//! Lengths in the square field, as SVG writes them. Deliberately absent: what stands where.

/// A share of the side, as SVG writes it.
pub fn share(of_side: f64) -> String {
    format!("{:.3}%", of_side * 100.0)
}
