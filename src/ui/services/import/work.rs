//! The choices about one table: the matching of its columns, and the plan made with it. Deliberately absent: the fields to choose in.

use crate::domain::id::RecordId;
use crate::domain::records::ColumnMatching;
use crate::exchange::service_import::{Grid, ServicePlan};
use leptos::prelude::*;
use std::sync::Arc;

/// What was chosen so far about one table.
#[derive(Clone, Copy)]
pub struct Work {
    /// The table.
    pub grid: StoredValue<Arc<Grid>>,
    /// The matching of its columns.
    pub matching: RwSignal<ColumnMatching>,
    /// The kept matching that it came from.
    pub kept: RwSignal<Option<RecordId>>,
    /// What would be taken in, once it was asked for.
    pub plan: RwSignal<Option<Arc<ServicePlan>>>,
}

impl Work {
    /// Changes the matching; what was planned with the one before is forgotten.
    pub fn change(self, change: impl FnOnce(&mut ColumnMatching)) {
        self.plan.set(None);
        self.matching.update(change);
    }
}
