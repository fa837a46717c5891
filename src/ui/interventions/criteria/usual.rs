//! The default set of criteria: people reached, durability, cost. Its words can be edited like those of any set.

use crate::app::ids;
use crate::domain::records::{CriteriaSet, GoodEnd, SetCriterion, Weighing};
use crate::{i18n, tr};

/// The set in the language of the moment.
pub fn set() -> CriteriaSet {
    let criterion = |code: &str, good: GoodEnd, points: u32| {
        let text = |part: &str| i18n::text(&format!("criteria-usual-{code}-{part}"), &[]);
        SetCriterion {
            id: ids::new_id(),
            name: text("name"),
            good,
            anchors: [text("1"), String::new(), text("3"), String::new(), text("5")],
            points,
        }
    };
    CriteriaSet {
        name: tr!("criteria-usual-name"),
        criteria: vec![
            criterion("reach", GoodEnd::High, 100),
            criterion("lasting", GoodEnd::High, 80),
            criterion("cost", GoodEnd::Low, 60),
        ],
        weighing: Weighing::Swing,
    }
}
