//! Fixes for a file that a person chose from the preview. Each makes a new raw layer and leaves the file as it is. Deliberately absent:
//! fixes that guess, such as a ring whose corners are out of order.

use super::issue::{Issue, shape_issue};
use super::raw::{RawLayer, RawShape};
use serde::{Deserialize, Serialize};
use std::f64::consts::PI;

/// One fix.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fix {
    /// Longitude and latitude change places.
    SwapAxes,
    /// They change places in these rows.
    SwapRows(Vec<usize>),
    /// Metres of Web Mercator become degrees.
    FromWebMercator,
    /// Rings end where they began.
    CloseRings,
    /// Rows without a usable shape are left out.
    DropBroken,
    /// Rows without a value in this field get their row number there.
    NameByRow(String),
}

/// Half the width of the world in Web Mercator, in metres.
const HALF_WORLD: f64 = 20_037_508.342_789_244;

/// The layer with these fixes, one after the other.
pub fn apply(raw: &RawLayer, fixes: &[Fix]) -> RawLayer {
    let mut layer = raw.clone();
    for fix in fixes {
        match fix {
            Fix::SwapAxes => each_pair(&mut layer, |[x, y]| [y, x]),
            Fix::SwapRows(rows) => {
                let own = layer.features.iter_mut().filter(|it| rows.contains(&it.row));
                let shapes = own.filter_map(|feature| feature.shape.as_mut());
                shapes
                    .flat_map(RawShape::pairs_mut)
                    .for_each(|pair| pair.reverse());
            }
            Fix::FromWebMercator => {
                each_pair(&mut layer, from_web_mercator);
                layer.system = None;
            }
            Fix::CloseRings => close_rings(&mut layer),
            Fix::DropBroken => layer
                .features
                .retain(|feature| matches!(shape_issue(feature), None | Some(Issue::RingOpen))),
            Fix::NameByRow(field) => {
                for feature in &mut layer.features {
                    let row = feature.row;
                    feature
                        .fields
                        .entry(field.clone())
                        .or_insert_with(|| row.to_string());
                }
            }
        }
    }
    layer
}

fn each_pair(layer: &mut RawLayer, change: impl Fn([f64; 2]) -> [f64; 2]) {
    let shapes = layer
        .features
        .iter_mut()
        .filter_map(|feature| feature.shape.as_mut());
    for pair in shapes.flat_map(RawShape::pairs_mut) {
        *pair = change(*pair);
    }
}

fn close_rings(layer: &mut RawLayer) {
    for feature in &mut layer.features {
        if let Some(RawShape::Area(rings)) = &mut feature.shape {
            for ring in rings.iter_mut().filter(|ring| ring.first() != ring.last()) {
                ring.extend(ring.first().copied());
            }
        }
    }
}

/// Degrees of a spot of Web Mercator (the sphere of EPSG:3857).
pub(super) fn from_web_mercator([x, y]: [f64; 2]) -> [f64; 2] {
    let latitude = (y / HALF_WORLD * PI).sinh().atan().to_degrees();
    [x / HALF_WORLD * 180.0, latitude]
}
