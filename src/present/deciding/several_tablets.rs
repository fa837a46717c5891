//! Groups with answers from several tablets, shown beside every result after a merge.
//!
//! Deliberately absent: the answers themselves. Different ones do not count, and none of them is shown as the right one.

use crate::analysis::deciding::ranking::counted::Counted;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::present::deciding::need_rows::GroupTag;

/// The groups, by whether the tablets agree.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct SeveralTablets {
    /// The answers are equal and count once.
    pub same: Vec<GroupTag>,
    /// The answers differ, and none counts.
    pub different: Vec<GroupTag>,
}

impl SeveralTablets {
    /// The groups of what was counted.
    pub fn of(project: &Project, counted: &Counted) -> Self {
        let tags = |groups: &[Option<RecordId>]| GroupTag::of_all(project, groups);
        Self {
            same: tags(&counted.same_on_several),
            different: tags(&counted.different_on_several),
        }
    }
}
