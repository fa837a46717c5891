//! How long a bar is drawn. Deliberately absent: what its length stands for.

/// A length on the scale of the bars, as a style.
pub fn per_mille(length: u64) -> String {
    format!("{}.{}%", length / 10, length % 10)
}
