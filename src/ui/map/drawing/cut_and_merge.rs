//! Cutting an area along a line, and merging areas. Deliberately absent: the edit (`domain::actions::cut_and_merge`) and the geometry
//! (`analysis::map::cut_merge`).

use crate::analysis::map::cut_merge::{Refused, cut, merge};
use crate::app::ids::new_id;
use crate::app::{Notice, Tone};
use crate::domain::actions::cut_and_merge;
use crate::domain::geometry::{Geometry, Position};
use crate::domain::id::RecordId;
use crate::domain::records::MarkPlace;
use crate::tr;
use crate::ui::map::state::MapState;
use std::collections::BTreeSet;

impl MapState {
    /// Cuts the area of a record along a line. The largest part stays with the record.
    pub fn cut(&self, id: RecordId, line: &[Position]) {
        let parts = self
            .shape_of(id)
            .ok_or(Refused::NotAnArea)
            .and_then(|area| cut(&area, line));
        match parts {
            Ok(parts) => {
                let parts: Vec<MarkPlace> = parts.iter().filter_map(|part| self.place_of(id, part)).collect();
                if self
                    .app
                    .act(|project| cut_and_merge::cut(project, id, &parts, new_id))
                {
                    self.select(Some(id));
                    self.app
                        .notify(Notice::undoable(tr!("cut-done", count = parts.len())));
                }
            }
            Err(refused) => {
                self.select(Some(id));
                self.app.notify(Notice::new(Tone::Warning, refused_text(refused)));
            }
        }
    }

    /// Makes other areas part of this record.
    pub fn merge(&self, id: RecordId, others: &BTreeSet<RecordId>) -> bool {
        let shapes: Vec<Geometry> = std::iter::once(id)
            .chain(others.iter().copied())
            .filter_map(|id| self.shape_of(id))
            .collect();
        match merge(&shapes.iter().collect::<Vec<_>>()) {
            Ok(whole) => {
                let merged = self.place_of(id, &whole).is_some_and(|whole| {
                    self.app
                        .act(|project| cut_and_merge::merge(project, id, others, &whole))
                });
                if merged {
                    self.app
                        .notify(Notice::undoable(tr!("merge-done", count = others.len() + 1)));
                }
                merged
            }
            Err(refused) => {
                self.app.notify(Notice::new(Tone::Warning, refused_text(refused)));
                false
            }
        }
    }
}

fn refused_text(refused: Refused) -> String {
    match refused {
        Refused::NotAnArea => tr!("cut-not-an-area"),
        Refused::NotThrough => tr!("cut-not-through"),
        Refused::Apart => tr!("merge-apart"),
    }
}
