//! Data from reference layers for a question about the map: settlements with their people, and areas with codes.
//!
//! Deliberately absent: recognising them by their fields (`exchange::map_extras`), and choosing the layers (those switched on are used).

use super::catchment_check::CodedArea;
use super::service_coverage::Settlement;
use crate::domain::geometry::{Geometry, Position};
use serde::{Deserialize, Serialize};

/// What layers add.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Extras {
    /// Where people live, and how many.
    pub settlements: Vec<(Position, u64)>,
    /// Codes and outlines.
    pub areas: Vec<(String, Geometry)>,
}

impl Extras {
    /// The settlements as coverage takes them.
    pub fn settlements(&self) -> Vec<Settlement> {
        let one = |(place, people): &(Position, u64)| Settlement {
            place: *place,
            people: *people,
        };
        self.settlements.iter().map(one).collect()
    }

    /// The areas as the assignment takes them.
    pub fn coded_areas(&self) -> Vec<CodedArea> {
        let one = |(code, outline): &(String, Geometry)| CodedArea {
            code: code.clone(),
            parent: String::new(),
            outline: outline.clone(),
        };
        self.areas.iter().map(one).collect()
    }
}
