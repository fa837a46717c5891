//! Signing the plan on the tablet, by role. Deliberately absent: names, and the fingerprint of the plan, which comes in as an argument.

use crate::domain::date::Day;
use crate::domain::edit::{Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::records::{PenPoint, PlanSignature};

/// Keeps the strokes of a role with the fingerprint of what was signed. Refused without a stroke.
pub fn sign_plan(
    id: RecordId,
    role: String,
    on: Option<Day>,
    strokes: Vec<Vec<PenPoint>>,
    fingerprint: String,
) -> Result<Edit, Refusal> {
    if strokes.is_empty() {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    let signature = PlanSignature {
        role,
        on,
        strokes,
        fingerprint,
    };
    Ok(Edit::add(id, signature))
}
