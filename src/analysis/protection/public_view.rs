//! The public view, for people outside the team: counts of 1 to 4 are hidden, and so are counts from which they could be computed.
//!
//! Built on `small_groups`. Deliberately absent: texts for what is hidden.

use super::small_groups::{FEWEST, showable};
use serde::{Deserialize, Serialize};

/// Who will see a result.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub enum View {
    /// The team and the room that made the data: every count.
    #[default]
    Team,
    /// The public: small numbers are hidden.
    Public,
}

/// A count as it may be shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Count {
    /// This many.
    Exactly(u64),
    /// Hidden, because it or its counterpart is small.
    Hidden,
}

impl Default for Count {
    fn default() -> Self {
        Self::Exactly(0)
    }
}

impl View {
    /// A count that stands alone.
    pub fn count(self, count: u64) -> Count {
        if self == Self::Team || count == 0 || count >= FEWEST {
            Count::Exactly(count)
        } else {
            Count::Hidden
        }
    }

    /// Parts of a total that is known: none can be worked out from the others.
    pub fn parts(self, parts: &[u64]) -> Vec<Count> {
        if self == Self::Team {
            return parts.iter().copied().map(Count::Exactly).collect();
        }
        let in_one_class: Vec<((), u64)> = parts.iter().map(|part| ((), *part)).collect();
        let (classes, shown) = showable(&in_one_class);
        let all = classes.values().all(|shown| *shown);
        parts
            .iter()
            .zip(shown)
            .map(|(part, shown)| {
                if all && shown {
                    Count::Exactly(*part)
                } else {
                    Count::Hidden
                }
            })
            .collect()
    }

    /// A group of so many people may be heard apart from others. A group that was never counted may not.
    pub fn hears(self, people: u64) -> bool {
        self == Self::Team || people >= FEWEST
    }
}
