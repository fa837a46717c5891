//! Adding a picture under the map and georeferencing it point by point, each an edit of its own.
//!
//! Deliberately absent: storing its bytes, and the georeference that its points give (`analysis::map::georeference`).

use super::fields::drop_row;
use crate::domain::edit::{Edit, Refusal};
use crate::domain::geometry::Position;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Attachment, ControlPoint, Underlay};

/// Opacity of a new picture, per cent.
pub const OPACITY: u8 = 80;

/// A picture that was kept.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct NewUnderlay {
    pub title: String,
    pub picture: Attachment,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// Where it lies, when that is known already.
    pub control_points: Vec<ControlPoint>,
}

/// Lays a picture under the map.
pub fn lay_underlay(id: RecordId, new: NewUnderlay) -> Edit {
    let underlay = Underlay {
        title: new.title,
        picture: new.picture,
        width: new.width,
        height: new.height,
        control_points: new.control_points,
        opacity: OPACITY,
    };
    Edit::add(id, underlay)
}

/// Says which place a spot of the picture is. The spot is given in pixels and kept in tenths of them.
pub fn set_control_point(
    project: &Project,
    id: RecordId,
    (x, y): (f64, f64),
    place: Position,
) -> Result<Edit, Refusal> {
    // A cast from a float saturates, and not-a-number becomes 0.
    let tenths = |pixels: f64| (pixels * 10.0).round().max(0.0) as u32;
    let point = ControlPoint {
        x: tenths(x),
        y: tenths(y),
        place,
    };
    change(project, id, |points| points.push(point))
}

/// Takes a control point away.
pub fn drop_control_point(project: &Project, id: RecordId, at: usize) -> Result<Edit, Refusal> {
    change(project, id, |points| drop_row(points, at))
}

fn change(
    project: &Project,
    id: RecordId,
    change: impl FnOnce(&mut Vec<ControlPoint>),
) -> Result<Edit, Refusal> {
    let mut underlay = project.get::<Underlay>(id).ok_or(Refusal::Missing(id))?.clone();
    change(&mut underlay.control_points);
    Ok(Edit::change(project, id, underlay))
}
