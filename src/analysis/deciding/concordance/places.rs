//! Average places: from values to places that ties share. The highest value comes first.

/// Twice the average place of each value, from 2 for the first alone; doubled, because two that share places 1 and 2 have 1½ each.
pub fn double_places<K: Ord>(values: &[K]) -> Vec<u64> {
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
