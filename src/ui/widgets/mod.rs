//! Generic parts, one file each: they know what they look like and what a finger did, and nothing about assessments.

pub mod button;
pub mod chip;
pub mod dialog;
pub mod empty_state;
pub mod fields;
pub mod icon;
pub mod number_field;
pub mod page_head;
pub mod segmented;
pub mod sheet;
pub mod stepper;
pub mod tabs;

pub use button::{Button, ButtonKind, LinkButton};
pub use chip::{Bdi, GroupChip};
pub use dialog::Dialog;
pub use empty_state::EmptyState;
pub use fields::{CheckField, DayField, SelectField, TextArea, TextField};
pub use icon::Icon;
pub use number_field::NumberField;
pub use page_head::{Banner, PageHead};
pub use segmented::Segmented;
pub use sheet::Sheet;
pub use stepper::Stepper;
pub use tabs::{Tab, Tabs};

use std::sync::atomic::{AtomicU32, Ordering};

/// A fresh id for tying a label to its input.
pub fn unique_id() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    format!("w{}", NEXT.fetch_add(1, Ordering::Relaxed))
}
