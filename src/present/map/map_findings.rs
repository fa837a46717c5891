//! The results of the map analysis as shapes to draw: one tone for each line of the legend.
//!
//! Deliberately absent: the analysis (`analysis`), colours (`map::style` and the style sheet have the same list), words.

use crate::analysis::map::density::DensityClass;
use crate::analysis::map::map_question::Found;
use crate::domain::geometry::{Bounds, Geometry};
use serde::Serialize;
use std::collections::BTreeMap;

/// The tone of a shape. Its code is used in the style of the map and in the style sheet.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Tone {
    Nobody,
    Level1,
    Level2,
    Level3,
    Level4,
    Level5,
    First,
    Both,
    Second,
    Few,
    Some,
    Many,
    Most,
    Gap,
    Overlap,
    Cluster,
}

impl Tone {
    /// All, in the order of the legend.
    pub const ALL: [Self; 16] = [
        Self::Nobody,
        Self::Level1,
        Self::Level2,
        Self::Level3,
        Self::Level4,
        Self::Level5,
        Self::First,
        Self::Both,
        Self::Second,
        Self::Few,
        Self::Some,
        Self::Many,
        Self::Most,
        Self::Gap,
        Self::Overlap,
        Self::Cluster,
    ];

    /// The tone of a level of agreement: five steps from one group to as many as agree anywhere.
    pub fn of_level(groups: usize, most: usize) -> Self {
        const STEPS: [Tone; 5] = [
            Tone::Level1,
            Tone::Level2,
            Tone::Level3,
            Tone::Level4,
            Tone::Level5,
        ];
        if groups == 0 {
            return Self::Nobody;
        }
        // One group has the lightest and the most groups the strongest, as far from each other as the ramp allows.
        let last = STEPS.len() - 1;
        let step = ((groups - 1) * last)
            .checked_div(most.saturating_sub(1))
            .unwrap_or(last / 2);
        STEPS.get(step).copied().unwrap_or(Self::Level5)
    }

    /// Drawn with an edge. The cells of a surface would show as a grid.
    pub fn is_outlined(self) -> bool {
        !matches!(
            self,
            Self::Few | Self::Some | Self::Many | Self::Most | Self::Nobody
        )
    }

    /// The tone of a class of density.
    pub fn of_density(class: DensityClass) -> Self {
        match class {
            DensityClass::None => Self::Nobody,
            DensityClass::Few => Self::Few,
            DensityClass::Some => Self::Some,
            DensityClass::Many => Self::Many,
            DensityClass::Most => Self::Most,
        }
    }
}

/// A shape to draw.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FindingShape {
    /// How.
    pub tone: Tone,
    /// Where.
    pub geometry: Geometry,
}

/// All shapes of an answer by key.
pub type FindingShapes = BTreeMap<String, FindingShape>;

/// What leads from one answer on the map to the next.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct FindingDiff {
    /// Keys of shapes that are gone.
    pub remove: Vec<String>,
    /// Shapes that are new or changed.
    pub put: Vec<(String, FindingShape)>,
}

impl FindingDiff {
    /// The difference.
    pub fn between(before: &FindingShapes, after: &FindingShapes) -> Self {
        let gone = before.keys().filter(|key| !after.contains_key(*key));
        let new = after
            .iter()
            .filter(|(key, shape)| before.get(*key) != Some(shape));
        Self {
            remove: gone.cloned().collect(),
            put: new.map(|(key, shape)| (key.clone(), shape.clone())).collect(),
        }
    }

    /// True when nothing is to be done.
    pub fn is_empty(&self) -> bool {
        self.remove.is_empty() && self.put.is_empty()
    }
}

/// The box around what the map says; none while it says nothing.
pub fn extent(shapes: &FindingShapes) -> Option<Bounds> {
    shapes
        .values()
        .filter_map(|shape| shape.geometry.bounds())
        .reduce(Bounds::union)
}

/// The shapes of an answer. Of coverage, the one sector that is looked at.
pub fn shapes(found: &Found, sector: &str) -> FindingShapes {
    let mut shapes = Vec::new();
    match found {
        Found::Agreement(agreement) => {
            let most = agreement
                .levels
                .iter()
                .map(|level| level.groups)
                .max()
                .unwrap_or(0);
            shapes.extend(
                agreement
                    .levels
                    .iter()
                    .map(|level| (Tone::of_level(level.groups, most), level.shape.clone())),
            );
        }
        Found::Difference(difference) => {
            let parts = [
                (Tone::First, &difference.only_first),
                (Tone::Both, &difference.both),
                (Tone::Second, &difference.only_second),
            ];
            shapes.extend(
                parts
                    .into_iter()
                    .filter_map(|(tone, part)| Some((tone, part.shape.clone()?))),
            );
        }
        Found::Density { runs, .. } => shapes.extend(
            runs.iter()
                .map(|(class, shape)| (Tone::of_density(*class), shape.clone())),
        ),
        Found::Clusters { candidates, .. } => shapes.extend(
            candidates
                .iter()
                .map(|candidate| (Tone::Cluster, boxed(candidate.bounds.grown(AROUND)))),
        ),
        Found::Coverage(sectors) => shapes.extend(
            sectors
                .iter()
                .filter(|one| one.sector == sector)
                .filter_map(|one| Some((Tone::Gap, one.ground.as_ref()?.uncovered.clone()?))),
        ),
        Found::Catchments(check) => shapes.extend(
            check
                .overlaps
                .iter()
                .map(|overlap| (Tone::Overlap, overlap.shape.clone())),
        ),
        Found::TooSmall => {}
    }
    shapes
        .into_iter()
        .enumerate()
        .map(|(at, (tone, geometry))| (at.to_string(), FindingShape { tone, geometry }))
        .collect()
}

/// How far a box stands off the marks of a cluster, in degrees: some 20 metres.
const AROUND: f64 = 0.0002;

fn boxed(bounds: crate::domain::geometry::Bounds) -> Geometry {
    let (south_west, north_east) = (bounds.south_west, bounds.north_east);
    let corner = |longitude: f64, latitude: f64| {
        crate::domain::geometry::Position::new(longitude, latitude).unwrap_or(south_west)
    };
    let ring = vec![
        south_west,
        corner(north_east.longitude(), south_west.latitude()),
        north_east,
        corner(south_west.longitude(), north_east.latitude()),
        south_west,
    ];
    Geometry::Area(vec![ring])
}
