//! A score: the place on the feasibility/impact chart that one group, one person of it, or the directorate gives an intervention.

use crate::domain::id::RecordId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Whose view. The two layers stay apart wherever they are shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Layer {
    /// A group of the community.
    Community,
    /// The technical view of the authority that would have to do it.
    Directorate,
}

/// A place on a scale from 1 to 5 in half steps. Kept as the number of half steps, so that medians are exact.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(with = "f64")]
#[serde(try_from = "f64", into = "f64")]
pub struct ScaleValue(u8);

impl ScaleValue {
    /// The midpoint of the scale, 3: where the quadrants meet.
    pub const MIDPOINT: Self = Self(6);

    /// From half steps, 2 (= 1.0) to 10 (= 5.0).
    pub fn from_halves(halves: u8) -> Option<Self> {
        (2..=10).contains(&halves).then_some(Self(halves))
    }

    /// In half steps, 2–10.
    pub fn halves(self) -> u8 {
        self.0
    }
}

impl TryFrom<f64> for ScaleValue {
    type Error = String;

    fn try_from(value: f64) -> Result<Self, String> {
        let halves = value * 2.0;
        let exact = halves.fract() == 0.0 && (2.0..=10.0).contains(&halves);
        if exact {
            Ok(Self(halves as u8))
        } else {
            Err(format!("{value} is not a half step from 1 to 5"))
        }
    }
}

impl From<ScaleValue> for f64 {
    fn from(value: ScaleValue) -> f64 {
        f64::from(value.0) / 2.0
    }
}

/// One placement. A group has at most one per intervention, and so has each person of it; placing again changes it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Score {
    /// The intervention placed.
    pub intervention: RecordId,
    /// Whose view.
    pub layer: Layer,
    /// The group that placed it; none for the directorate, or for a committee that scores as one.
    pub group: Option<RecordId>,
    /// A random number for one person of the group who placed alone; none for the placement of the group as one. It identifies no person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<RecordId>,
    /// How feasible, 1–5.
    pub feasibility: ScaleValue,
    /// How much it would change, 1–5.
    pub impact: ScaleValue,
}
