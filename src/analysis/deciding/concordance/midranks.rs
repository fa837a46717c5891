//! Midranks: the ranks of values, where tied values share the mean of their ranks. The highest value has rank 1.

/// Twice the midrank of each value; doubled to stay whole, because two values tied for ranks 1 and 2 have 1½ each.
pub fn double_midranks<K: Ord>(values: &[K]) -> Vec<u64> {
    values
        .iter()
        .map(|own| {
            let above = values.iter().filter(|other| *other > own).count();
            let equal = values.iter().filter(|other| *other == own).count();
            (2 * above + equal + 1) as u64
        })
        .collect()
}

/// The sizes of groups of equal values.
pub fn tie_sizes<K: Ord>(values: &[K]) -> Vec<u64> {
    let mut sorted: Vec<&K> = values.iter().collect();
    sorted.sort();
    sorted
        .chunk_by(|a, b| a == b)
        .map(|same| same.len() as u64)
        .collect()
}
