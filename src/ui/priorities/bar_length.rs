//! Lengths of bars as styles. Deliberately absent: computing a length (`present`).

/// A length on the scale of the bars, as a style.
pub fn per_mille(length: u64) -> String {
    format!("{}.{}%", length / 10, length % 10)
}
