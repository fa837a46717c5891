//! Unfinished shapes: putting one aside, storing it on the device, continuing or discarding it. Deliberately absent: the stored form
//! (`present::map::unfinished`).

use super::handles::Way;
use crate::app::{Notice, Tone, unfinished};
use crate::present::map::unfinished::{MOST, Unfinished, write};
use crate::tr;
use crate::ui::map::state::{MapState, Tool};
use leptos::prelude::*;

impl MapState {
    /// What would be lost now.
    fn current(&self) -> Option<Unfinished> {
        if let Some((id, shape)) = self.editing.get() {
            let changed = untrack(|| self.shape_of(id)).is_some_and(|known| known != shape);
            return changed.then_some(Unfinished::Reshape { id, shape });
        }
        let sketch = self.drawing.sketch.get().filter(|sketch| !sketch.is_empty())?;
        match self.tool.get() {
            Tool::Mark(kind, Some(sector)) => Some(Unfinished::Mark {
                kind,
                sector,
                sketch,
                picture: self.picture.get(),
            }),
            Tool::Catchment(id) => Some(Unfinished::Catchment { id, sketch }),
            Tool::Cut(id) => Some(Unfinished::Cut { id, sketch }),
            Tool::Place(id) => Some(Unfinished::Place { id, sketch }),
            _ => None,
        }
    }

    /// Puts aside what was begun.
    pub fn put_aside(&self) {
        if let Some(unfinished) = untrack(|| self.current()) {
            self.drawing.offers.update(|offers| {
                offers.push(unfinished);
                let surplus = offers.len().saturating_sub(MOST);
                offers.drain(..surplus);
            });
        }
        self.clear_drawing();
        self.surface.cancel();
        self.editing.set(None);
    }

    /// Nothing is drawn any more.
    pub fn clear_drawing(&self) {
        self.drawing.sketch.set(None);
        self.drawing.remark.set(None);
        self.drawing.way.set(Way::default());
        self.here.walking.set(false);
    }

    /// Goes on with what was put aside last.
    pub fn go_on(&self) {
        let Some(last) = self.drawing.offers.try_update(Vec::pop).flatten() else {
            return;
        };
        match &last {
            Unfinished::Mark {
                picture: Some(gone), ..
            } if !self.has_picture(*gone) => {
                let text = tr!("mark-picture-gone-drawing");
                return self.app.notify(Notice::new(Tone::Warning, text));
            }
            Unfinished::Mark { picture, .. } => self.show_picture(*picture),
            Unfinished::Catchment { .. } | Unfinished::Place { .. } => self.show_picture(None),
            Unfinished::Cut { id, .. } | Unfinished::Reshape { id, .. } => self.show_beneath(*id),
        }
        if let Some(bounds) = last.bounds() {
            self.surface.fit(bounds.grown(self.around()));
        }
        let (tool, sketch) = match last {
            Unfinished::Mark {
                kind, sector, sketch, ..
            } => (Tool::Mark(kind, Some(sector)), sketch),
            Unfinished::Catchment { id, sketch } => (Tool::Catchment(id), sketch),
            Unfinished::Cut { id, sketch } => (Tool::Cut(id), sketch),
            Unfinished::Place { id, sketch } => (Tool::Place(id), sketch),
            Unfinished::Reshape { id, shape } => {
                self.take(Tool::Look);
                // A record that is gone meanwhile has nothing to be changed.
                if self.shape_of(id).is_some() && self.surface.edit_shape(&shape) {
                    self.selected.set(Some(id));
                    self.editing.set(Some((id, shape)));
                }
                return;
            }
        };
        self.drawing.form.set(sketch.form);
        self.take(tool);
        self.drawing.sketch.set(Some(sketch));
    }

    /// Throws away what was put aside last.
    pub fn discard_offer(&self) {
        self.drawing.offers.update(|offers| {
            offers.pop();
        });
    }
}

/// Keeps what is unfinished on the device.
pub fn follow(state: MapState) {
    Effect::new(move |_| {
        let mut all = state.drawing.offers.get();
        all.extend(state.current());
        let text = if all.is_empty() {
            String::new()
        } else {
            write(&all)
        };
        if let Some(id) = state.app.peek(|project| project.id) {
            unfinished::keep(id, &text);
        }
    });
}
