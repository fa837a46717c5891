//! A signature under the plan, drawn on the tablet: the role that signed, the day, the strokes, and what was signed.
//!
//! Deliberately absent: names. The person's name is written on the paper copy only.

use crate::domain::date::Day;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A point of a stroke in thousandths of the box's width and of its height.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema)]
pub struct PenPoint(pub u16, pub u16);

/// One signature.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanSignature {
    /// The role that signed, in words or as the key of one of the usual ones.
    pub role: String,
    /// The day.
    pub on: Option<Day>,
    /// Strokes in the order in which they were drawn.
    pub strokes: Vec<Vec<PenPoint>>,
    /// The plan's fingerprint at that moment: a plan that was changed afterwards has another one.
    pub fingerprint: String,
}
