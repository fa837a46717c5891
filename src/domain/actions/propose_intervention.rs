//! Adding an intervention, for a need or for none yet. Deliberately absent: its fields, which a plain form fills in.

use crate::domain::edit::{Edit, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Intervention, Need};

/// Puts forward an intervention. For a need it addresses that need and belongs to its sector. Refused when the need is gone.
pub fn propose_intervention(
    project: &Project,
    id: RecordId,
    need: Option<RecordId>,
) -> Result<Edit, Refusal> {
    let sector = match need {
        Some(need) => {
            let known = project.get::<Need>(need).ok_or(Refusal::Missing(need))?;
            known.sector.clone()
        }
        None => String::new(),
    };
    let intervention = Intervention {
        needs: need.into_iter().collect(),
        sector,
        ..Intervention::default()
    };
    Ok(Edit::add(id, intervention))
}
