//! Acts of the map screen: putting, changing, moving and deleting marks, catchment areas and service points. Deliberately absent: the edits
//! (`domain::actions`).

use super::map_state::MapState;
use super::tool::Tool;
use crate::app::clock;
use crate::app::ids::new_id;
use crate::domain::actions::add_service::record_service_point;
use crate::domain::actions::move_shape::{move_shape, outline_catchment};
use crate::domain::actions::put_mark::{NewMark, asks_severity, put_mark};
use crate::domain::geometry::{Geometry, Position};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Mark, MarkKind, MarkPlace, Service, Severity};
use leptos::prelude::*;

impl MapState {
    /// Puts a mark of the group that speaks. It is selected, and how serious it is is asked next.
    pub fn add_mark(&self, kind: MarkKind, sector: String, geometry: MarkPlace, severity: Option<Severity>) {
        let id = new_id();
        let asks = asks_severity(kind) && severity.is_none();
        let mark = NewMark {
            kind,
            sector,
            place: geometry,
            group: untrack(|| self.app.speaking()),
            severity,
        };
        if self.app.act(|project| Ok(put_mark(project, id, mark))) {
            self.select(Some(id));
            self.fresh.set(asks);
        }
    }

    /// Records a service point: what it is, is asked next. It is verified by being seen.
    pub fn add_point(&self, sector: String, place: Position) {
        let (id, today) = (new_id(), clock::today());
        let record = |project: &Project| Ok(record_service_point(project, id, &sector, place, today));
        if self.app.act(record) {
            self.tool.set(Tool::Look);
            self.select(Some(id));
            self.fresh.set(true);
        }
    }

    /// Gives a service one more place.
    pub fn add_place(&self, id: RecordId, geometry: Geometry) {
        self.tool.set(Tool::Look);
        if self
            .app
            .change::<Service>(id, |service| service.places.push(geometry))
        {
            self.select(Some(id));
        }
    }

    /// Ends what was asked about a service point; a service point mapping goes on with the next.
    pub fn point_done(&self) {
        let next = self.fresh.get_untracked();
        self.select(None);
        if next {
            self.take(Tool::Point(None));
        }
    }

    /// Gives a catchment area its outline, or makes a new one around it.
    pub fn keep_outline(&self, id: Option<RecordId>, outline: Geometry) {
        let outlined = |project: &Project| outline_catchment(project, id, new_id(), outline);
        if let Some((id, edit)) = self.app.peek(outlined)
            && self.app.act(|_| Ok(edit))
        {
            self.select(Some(id));
        }
    }

    /// Changes one mark.
    pub fn change_mark(&self, id: RecordId, change: impl FnOnce(&mut Mark)) {
        self.app.change(id, change);
    }

    /// Moves a record to another place or gives it another shape.
    pub fn move_to(&self, id: RecordId, place: MarkPlace) {
        self.app.act(|project| move_shape(project, id, place));
    }

    /// Deletes a record of this screen.
    pub fn delete(&self, id: RecordId) {
        self.select(None);
        self.app.delete(id);
    }
}
