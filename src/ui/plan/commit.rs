//! Changes of the commitment of a plan line. Deliberately absent: lines that were not taken up, which have no commitment.

use crate::app::App;
use crate::domain::actions::change_commitment::change_commitment;
use crate::domain::id::RecordId;
use crate::domain::records::Commitment;

/// Changes the commitment of a line as one step of undo.
pub fn commit(app: App, line: RecordId, edit: impl FnOnce(&mut Commitment)) {
    app.act(|project| change_commitment(project, line, edit));
}
