//! The plane of the map screen: the ground, or a picture that is a map of its own; and converting shapes between it and records.
//!
//! Deliberately absent: the board of a picture (`present::map::picture_map`), and drawing the picture (`picture_map`).

use crate::domain::geometry::Geometry;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Mark, MarkKind, MarkPlace};
use crate::present::map::picture_map::Board;
use crate::present::map::sketch::Form;
use crate::ui::map::state::{MapState, Tool};
use leptos::prelude::*;

impl MapState {
    /// The board of the picture in view, followed; none while the ground is.
    pub fn board(&self) -> Option<Board> {
        let picture = self.picture.get()?;
        self.app.read(|project| Board::of(project, picture)).flatten()
    }

    /// Puts a picture in the map's place, or takes it away. What was begun is put aside.
    pub fn show_picture(&self, picture: Option<RecordId>) {
        if self.picture.get_untracked() != picture {
            self.take(Tool::Look);
            self.turn_to(picture);
        }
    }

    /// The ground again, beside whatever sheet is open.
    pub fn show_ground(&self) {
        if self.picture.get_untracked().is_some() {
            self.put_aside();
            self.tool.set(Tool::Look);
            self.turn_to(None);
        }
    }

    /// The hands must be empty: what they hold belongs to what was in view before.
    pub fn turn_to(&self, picture: Option<RecordId>) {
        if picture.is_some() {
            // Metres and answers about the ground have no place here.
            self.comparing.set(false);
            if self.drawing.form.get_untracked() == Form::Circle {
                self.drawing.form.set(Form::Point);
            }
        }
        self.surface.picture_view.set(None);
        self.surface.on_picture.set(picture.is_some());
        self.picture.set(picture);
    }

    /// Whether a picture is there to be shown.
    pub fn has_picture(&self, picture: RecordId) -> bool {
        self.app.peek(|project| Board::of(project, picture).is_some()) == Some(true)
    }

    /// Shows what a record lies on.
    pub fn show_beneath(&self, id: RecordId) {
        let picture = self
            .app
            .peek(|project| project.get::<Mark>(id)?.geometry.picture());
        self.show_picture(picture.flatten());
    }

    /// Puts a mark where something was drawn: on the ground, or on the picture in view.
    pub fn put(&self, kind: MarkKind, sector: String, shape: &Geometry) {
        let place = match (self.picture.get_untracked(), untrack(|| self.board())) {
            (None, _) => Some(MarkPlace::Ground(shape.clone())),
            (Some(_), Some(board)) => board.on_picture(shape),
            // The picture has just gone: what was drawn on it is nowhere on the ground.
            (Some(_), None) => None,
        };
        if let Some(place) = place {
            self.add_mark(kind, sector, place, None);
        }
    }

    /// The board of the picture that a mark lies on; none for what lies on the ground.
    pub fn own_board(&self, id: RecordId) -> Option<Board> {
        self.app.peek(|project| Board::of_mark(project, id)).flatten()
    }

    /// What a shape that was drawn means for this record, wherever it lies.
    pub fn place_of(&self, id: RecordId, shape: &Geometry) -> Option<MarkPlace> {
        let on_picture = |project: &Project| {
            let mark = project.get::<Mark>(id)?;
            mark.geometry.picture().map(|picture| Board::of(project, picture))
        };
        match self.app.peek(on_picture).flatten() {
            Some(board) => board?.on_picture(shape),
            None => Some(MarkPlace::Ground(shape.clone())),
        }
    }

    /// How much of its surroundings is shown around a shape, in degrees.
    pub fn around(&self) -> f64 {
        if self.surface.on_picture.get_untracked() {
            0.1
        } else {
            0.001
        }
    }
}

/// The ground again as soon as the picture is gone: an undo may take it away.
pub fn follow(state: MapState) {
    Effect::new(move |_| {
        if state.picture.get().is_some() && state.board().is_none() {
            state.show_picture(None);
        }
    });
}
