//! Moving or reshaping a mark, and setting the outline of a catchment area.
//!
//! Deliberately absent: cutting and merging (`cut_and_merge`), and marks of a picture that is placed (`place_marks`).

use crate::domain::edit::{Act, Edit, NotAllowed, Refusal};
use crate::domain::geometry::Geometry;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{CatchmentArea, Mark, MarkPlace};

/// Moves a mark, or gives it or a catchment area another shape. A catchment area lies on the ground and is refused elsewhere.
pub fn move_shape(project: &Project, id: RecordId, place: MarkPlace) -> Result<Edit, Refusal> {
    if let Some(mark) = project.get::<Mark>(id) {
        let moved = Mark {
            geometry: place,
            ..mark.clone()
        };
        return Ok(Edit::change(project, id, moved).labelled(Act::Move));
    }
    match place {
        MarkPlace::Ground(outline) => Ok(outlined(project, id, outline)?.labelled(Act::Move)),
        MarkPlace::OnPicture(_) => Err(Refusal::NotAllowed(NotAllowed::NothingToDo)),
    }
}

/// Gives a catchment area its outline; `new` becomes a catchment area where none is meant, or the one meant is gone.
pub fn outline_catchment(
    project: &Project,
    known: Option<RecordId>,
    new: RecordId,
    outline: Geometry,
) -> (RecordId, Edit) {
    let known = known.and_then(|id| Some((id, outlined(project, id, outline.clone()).ok()?)));
    known.unwrap_or_else(|| {
        let area = CatchmentArea {
            outline: Some(outline),
            ..CatchmentArea::default()
        };
        (new, Edit::add(new, area))
    })
}

fn outlined(project: &Project, id: RecordId, outline: Geometry) -> Result<Edit, Refusal> {
    let area = project.get::<CatchmentArea>(id).ok_or(Refusal::Missing(id))?;
    let area = CatchmentArea {
        outline: Some(outline),
        ..area.clone()
    };
    Ok(Edit::change(project, id, area))
}
