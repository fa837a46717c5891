//! A picture under the map, or a map of its own: a photo of a paper map, a drone image, a sketch on a whiteboard.
//!
//! Deliberately absent: the georeference that follows from the control points (`analysis::map::georeference`).

use super::attachment::Attachment;
use crate::domain::geometry::Position;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A spot of the picture and the place on the ground that it shows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ControlPoint {
    /// Tenths of a pixel from the picture's left edge.
    pub x: u32,
    /// Tenths of a pixel from its upper edge.
    pub y: u32,
    /// The place.
    pub place: Position,
}

/// One underlay.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Underlay {
    /// Its name.
    pub title: String,
    /// The picture.
    pub picture: Attachment,
    /// Width of the picture in pixels.
    pub width: u32,
    /// Height of the picture in pixels.
    pub height: u32,
    /// Where it lies. With fewer than three the picture is a map of its own and claims no coordinates.
    pub control_points: Vec<ControlPoint>,
    /// 0 (not seen) to 100 (hides what is below), per cent.
    pub opacity: u8,
}
