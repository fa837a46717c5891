//! Moving the marks of a picture to the ground after the picture was georeferenced: one edit for all of them, so one undo reverts it.
//!
//! Deliberately absent: where on the ground a spot lies (`analysis::map::georeference`).

use crate::domain::edit::{Act, Change, Edit, NotAllowed, Refusal};
use crate::domain::geometry::Geometry;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Kind, Mark, MarkPlace, Record};
use std::collections::BTreeMap;

/// The marks that lie on a picture, in the order in which they were made.
pub fn marks_on(project: &Project, picture: RecordId) -> impl Iterator<Item = (RecordId, &Mark)> {
    project
        .all::<Mark>()
        .filter(move |(_, mark)| mark.geometry.picture() == Some(picture))
}

/// Puts marks of a picture on the ground, each with the shape that it has there. What else they say stays.
pub fn place_marks(project: &Project, places: BTreeMap<RecordId, Geometry>) -> Result<Edit, Refusal> {
    let mut changes = Vec::new();
    for (id, place) in places {
        let mark = project.get::<Mark>(id).ok_or(Refusal::Missing(id))?;
        if mark.geometry.on_picture().is_none() {
            return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
        }
        let mark = Mark {
            geometry: MarkPlace::Ground(place),
            ..mark.clone()
        };
        changes.push(Change::set(project, id, Some(mark.into_body())));
    }
    if changes.is_empty() {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    Ok(Edit::new(Act::Move, Kind::Mark, changes))
}
