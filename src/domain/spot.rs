//! Spots of a picture as exact numbers: shares of its width and height, counted in millionths, from its upper left corner.
//!
//! Shares and not pixels, so that spots stay valid when the picture is re-encoded in another size. A spot is not a place on the ground:
//! the type cannot be read as longitude and latitude. Deliberately absent: from a spot to a place (`analysis::map::georeference`).

use super::geometry::OutOfRange;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A share in millionths; a JSON number from 0 to 1 on the wire.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[schemars(with = "f64")]
#[serde(try_from = "f64", into = "f64")]
pub struct Share(u32);

/// How many steps a share has.
pub const STEPS: f64 = 1e6;

impl TryFrom<f64> for Share {
    type Error = OutOfRange;

    fn try_from(share: f64) -> Result<Self, OutOfRange> {
        // NaN lies in no range.
        if (0.0..=1.0).contains(&share) {
            Ok(Self((share * STEPS).round() as u32))
        } else {
            Err(OutOfRange)
        }
    }
}

impl From<Share> for f64 {
    fn from(share: Share) -> f64 {
        f64::from(share.0) / STEPS
    }
}

/// One spot: `[share of the width, share of the height]`.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[schemars(with = "[f64; 2]")]
#[serde(from = "[Share; 2]", into = "[Share; 2]")]
pub struct Spot {
    across: Share,
    down: Share,
}

impl Spot {
    /// A spot from shares, rounded to a millionth.
    pub fn new(across: f64, down: f64) -> Result<Self, OutOfRange> {
        Ok(Self {
            across: Share::try_from(across)?,
            down: Share::try_from(down)?,
        })
    }

    /// The spot nearest to these shares; beside the picture it is on its edge.
    pub fn nearest(across: f64, down: f64) -> Self {
        let inside = |share: f64| Share::try_from(share.clamp(0.0, 1.0)).unwrap_or_default();
        Self {
            across: inside(across),
            down: inside(down),
        }
    }

    /// The share of the width, from the left edge.
    pub fn across(self) -> f64 {
        self.across.into()
    }

    /// The share of the height, from the upper edge.
    pub fn down(self) -> f64 {
        self.down.into()
    }
}

impl From<[Share; 2]> for Spot {
    fn from([across, down]: [Share; 2]) -> Self {
        Self { across, down }
    }
}

impl From<Spot> for [Share; 2] {
    fn from(spot: Spot) -> Self {
        [spot.across, spot.down]
    }
}
