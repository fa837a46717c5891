//! Settlements with their people and areas with codes, found in reference layers by the usual names of their fields.
//!
//! Deliberately absent: what a question about the map does with them (`analysis::map`), and which layers are asked about.

use super::layer::{Feature, Layer};
use crate::analysis::map::map_extras::Extras;
use crate::analysis::map::mark_clusters::representative_point;
use crate::domain::geometry::{Geometry, Position};

/// Settlements and areas that are taken along; more would take longer to send than to work out.
const MOST: usize = 20_000;

/// Names for a number of people.
const PEOPLE: [&str; 9] = [
    "population",
    "pop",
    "people",
    "inhabitants",
    "persons",
    "individuals",
    "السكان",
    "عدد السكان",
    "دانیشتوان",
];

/// What these layers have. Of several layers with codes the topmost, which comes last, is taken: levels must not be mixed.
pub fn extras_of<'a>(layers: impl IntoIterator<Item = &'a Layer>) -> Extras {
    let mut extras = Extras::default();
    for layer in layers {
        extras
            .settlements
            .extend(layer.features.iter().filter_map(settlement));
        let areas: Vec<_> = layer.features.iter().filter_map(coded).take(MOST).collect();
        if !areas.is_empty() {
            extras.areas = areas;
        }
    }
    extras.settlements.truncate(MOST);
    extras
}

fn settlement(feature: &Feature) -> Option<(Position, u64)> {
    let Geometry::Point(_) = feature.shape else {
        return None;
    };
    let place = representative_point(&feature.shape)?;
    let people = feature.fields.iter().find_map(|(name, value)| {
        let name = name.trim().to_lowercase();
        let wanted = PEOPLE.contains(&name.as_str());
        // Thousands are grouped by commas or spaces in many tables.
        let plain: String = value
            .chars()
            .filter(|it| !matches!(it, ',' | ' ' | '\u{a0}'))
            .collect();
        wanted.then(|| plain.parse::<f64>().ok()).flatten()
    })?;
    (people.is_finite() && people >= 0.0).then_some((place, people.round() as u64))
}

/// The deepest level of the country's list has the longest code.
fn coded(feature: &Feature) -> Option<(String, Geometry)> {
    if !feature.shape.is_area() {
        return None;
    }
    let codes = feature.fields.iter().filter(|(name, value)| {
        let name = name.to_lowercase().replace(['_', '-', ' '], "");
        name.ends_with("pcode") && !value.trim().is_empty()
    });
    let code = codes
        .map(|(_, value)| value.trim())
        .max_by_key(|value| value.len())?;
    Some((code.to_owned(), feature.shape.clone()))
}
