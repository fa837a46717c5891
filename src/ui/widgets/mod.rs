//! Generic widgets, one file each: looks and interaction, without knowledge of assessments.

pub mod button;
pub mod chip;
pub mod deliberate;
pub mod dialog;
mod draft;
pub mod empty_state;
pub mod fields;
pub mod icon;
pub mod later;
pub mod list_head;
pub mod long_list;
pub mod more;
pub mod number_field;
pub mod on_paper;
pub mod page_head;
pub mod print_page;
pub mod paged_list;
pub mod pick_field;
pub mod segmented;
pub mod sheet;
pub mod sort_pick;
pub mod stepper;
pub mod tabs;
pub mod ticks;

pub use button::{Button, ButtonKind, LinkButton};
pub use chip::{Bdi, GroupChip};
pub use deliberate::Deliberate;
pub use dialog::Dialog;
pub use empty_state::EmptyState;
pub use fields::{CheckField, DayField, SelectField, TextArea, TextField};
pub use icon::Icon;
pub use later::{Later, painted};
pub use list_head::{Found, ListFilter, ListHead, ListLook, MANY};
pub use long_list::LongList;
pub use more::More;
pub use number_field::NumberField;
pub use page_head::{Banner, PageHead};
pub use paged_list::PagedList;
pub use pick_field::PickField;
pub use print_page::{PrintBar, Printed};
pub use segmented::Segmented;
pub use sheet::Sheet;
pub use sort_pick::SortPick;
pub use stepper::Stepper;
pub use tabs::{Tab, Tabs};
pub use ticks::Ticks;

use std::sync::atomic::{AtomicU32, Ordering};

/// A fresh id for tying a label to its input.
pub fn unique_id() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    format!("w{}", NEXT.fetch_add(1, Ordering::Relaxed))
}
