//! Changing a finished shape: it goes on the drawing board and is stored when it was changed. Deliberately absent: dragging corners (the
//! engine, or `flat_hand`).

use crate::domain::geometry::Geometry;
use crate::domain::id::RecordId;
use crate::present::map::picture_map::drawn_shape;
use crate::ui::map::state::{MapState, Tool};
use leptos::prelude::*;

impl MapState {
    /// Puts the shape of a record on the drawing board. False when it cannot be changed there.
    pub fn edit_shape(&self, id: RecordId) -> bool {
        let Some(shape) = self.shape_of(id) else {
            return false;
        };
        self.take(Tool::Look);
        self.show_beneath(id);
        let can = self.surface.edit_shape(&shape);
        if can {
            self.selected.set(Some(id));
            self.editing.set(Some((id, shape)));
        }
        can
    }

    /// The shape of a mark or of a catchment area as it is drawn: on the ground, or on the board of its picture.
    pub fn shape_of(&self, id: RecordId) -> Option<Geometry> {
        self.app.peek(|project| drawn_shape(project, id)).flatten()
    }

    /// Keeps the changed shape.
    pub fn keep_shape(&self) {
        let editing = self.editing.get_untracked();
        self.surface.cancel();
        self.editing.set(None);
        if let Some((id, shape)) = editing
            && let Some(place) = self.place_of(id, &shape)
        {
            self.move_to(id, place);
        }
    }
}
