//! The words of the default criteria: people reached, durability, cost. They can be edited like those of any set.

use crate::app::{App, ids};
use crate::domain::actions::edit_criteria::add_usual_set;
use crate::domain::id::RecordId;
use crate::{i18n, tr};

/// Adds the set in the language of the moment.
pub fn add(app: App) -> Option<RecordId> {
    let id = ids::new_id();
    let text = |code: &str, part: &str| i18n::text(&format!("criteria-usual-{code}-{part}"), &[]);
    let name = tr!("criteria-usual-name");
    app.act(|_| Ok(add_usual_set(id, name, ids::new_id, text)))
        .then_some(id)
}
