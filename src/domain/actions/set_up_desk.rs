//! Changing the settings of the centre's desk; the first change makes the record.

use super::open_referral::settings;
use crate::domain::edit::Edit;
use crate::domain::project::Project;
use crate::domain::records::CentreSettings;

/// Changes the settings; the first change adds their record, with the agreed defaults in all other fields.
pub fn change_desk(project: &Project, change: impl FnOnce(&mut CentreSettings)) -> Edit {
    let mut desk = settings(project);
    change(&mut desk);
    let id = CentreSettings::id(project.id);
    if project.get::<CentreSettings>(id).is_some() {
        Edit::change(project, id, desk)
    } else {
        Edit::add(id, desk)
    }
}
