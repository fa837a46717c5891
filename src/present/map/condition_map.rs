//! A choropleth map of living conditions by catchment area: each area in the class of its latest value of one indicator.
//!
//! There are five classes; a half step falls into the worse one, and the exact value is written on the area. Deliberately absent: the
//! moving map, and a class for areas that no round asked.

use super::boundaries::Boundaries;
use super::flat_sheet::{Outline, map_sheet};
use super::mark_filter::MarkFilter;
use super::projection::{Frame, ScaleBar};
use crate::analysis::centre::monitoring_trend::by_area;
use crate::analysis::numbers::median::Median;
use crate::domain::geometry::{Bounds, Geometry};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{CatchmentArea, Indicator};
use std::collections::BTreeMap;

/// Width of the sheet in its own units.
pub const WIDTH: f64 = 720.0;
/// Height of the sheet in its own units.
pub const HEIGHT: f64 = 360.0;

/// One area.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct ChoroplethArea {
    pub outline: Outline,
    /// The latest value; none where no round asked.
    pub value: Option<Median>,
    /// The class, 1 (worst) to 5.
    pub class: Option<u8>,
}

/// The sheet.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct ConditionMap {
    pub land: Vec<Outline>,
    pub areas: Vec<ChoroplethArea>,
    pub scale: ScaleBar,
}

/// The class of a value: the step below or at it.
pub fn class_of(value: Median) -> u8 {
    u8::try_from((value.halves / 2).clamp(1, 5)).unwrap_or(1)
}

/// The map of one indicator; none while no area has an outline.
pub fn condition_map(
    project: &Project,
    indicator: Indicator,
    boundaries: &Boundaries,
    language: &str,
) -> Option<ConditionMap> {
    let values: BTreeMap<RecordId, Median> = by_area(project, indicator)
        .into_iter()
        .filter_map(|(area, latest, _)| Some((area?, latest.value)))
        .collect();
    let outlines = project
        .all::<CatchmentArea>()
        .filter_map(|(_, area)| area.outline.as_ref());
    let bounds = outlines.filter_map(Geometry::bounds).reduce(Bounds::union)?;
    let frame = Frame::around(bounds, WIDTH, HEIGHT);
    let sheet = map_sheet(project, boundaries, &MarkFilter::default(), None, language, frame);
    let areas = sheet
        .catchments
        .into_iter()
        .map(|outline| {
            let value = outline
                .key
                .parse::<RecordId>()
                .ok()
                .and_then(|id| values.get(&id).copied());
            ChoroplethArea {
                class: value.map(class_of),
                value,
                outline,
            }
        })
        .collect();
    Some(ConditionMap {
        land: sheet.governorates,
        areas,
        scale: sheet.scale,
    })
}
