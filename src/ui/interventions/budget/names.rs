//! Names of interventions in the sentences of a budget. Deliberately absent: the sentences.

use crate::present::deciding::budget_page::Named;
use crate::ui::interventions::parts::titled;
use crate::{i18n, tr};

/// An intervention as it is named in sentences: its number and title.
pub fn named(it: &Named) -> String {
    tr!(
        "budget-named",
        number = i18n::number(it.number),
        title = titled(&it.title)
    )
}
