//! The state of the needs screen, shared by its components: the lists, the ticked marks, the content of the sheet.
//!
//! Deliberately absent: components, and deriving the lists (`needs`).

use crate::domain::id::RecordId;
use crate::present::deciding::need_rows::{MarkRow, NeedRow};
use crate::present::lists::list_view::ListRow;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The content of the sheet beside the lists.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Panel {
    /// Making a need out of the ticked marks.
    Make,
    /// Putting the ticked marks to a need that is there.
    Put,
    /// One need.
    Need(RecordId),
}

/// The state of the screen, shared by its parts.
#[derive(Clone, Copy)]
pub struct Desk {
    /// Marks that are not in a need.
    pub loose: Memo<Vec<ListRow<MarkRow>>>,
    /// All needs.
    pub needs: Memo<Vec<ListRow<NeedRow>>>,
    /// Ticked marks that are still loose.
    pub chosen: Memo<BTreeSet<RecordId>>,
    /// What was ticked.
    pub ticked: RwSignal<BTreeSet<RecordId>>,
    /// What the sheet shows.
    pub panel: RwSignal<Option<Panel>>,
}
