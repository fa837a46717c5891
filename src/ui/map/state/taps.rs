//! Events of the map: a tap puts, draws or selects, by the tool in hand. Deliberately absent: drawing (`drawing`).

use super::map_state::MapState;
use super::tool::{Panel, Tool};
use crate::app::map::MapEvent;
use crate::domain::geometry::{Geometry, Position};
use crate::domain::id::RecordId;
use crate::domain::records::CatchmentArea;
use leptos::prelude::*;

impl MapState {
    /// What the map told.
    pub fn handle(&self, event: MapEvent) {
        // The engine may still speak while it goes, when the screen has gone.
        if self.surface.view.is_disposed() {
            return;
        }
        match event {
            MapEvent::Tapped { place, records } => self.tapped(place, &records),
            MapEvent::Stroke(places) => self.stroke(&places),
            MapEvent::EditedShape(geometry) => self.editing.update(|editing| {
                if let Some((_, shape)) = editing {
                    *shape = geometry;
                }
            }),
            MapEvent::Moving { view } => {
                if self.comparing.get_untracked() {
                    self.surface.moving_view.set(Some(view));
                }
            }
            MapEvent::Moved { view } => self.surface.view.set(Some(view)),
            MapEvent::ContextLost => self.surface.lost.set(true),
            MapEvent::ContextRestored => self.surface.lost.set(false),
            MapEvent::Fault(what) => leptos::logging::warn!("map: {what}"),
        }
    }

    fn tapped(&self, place: Position, records: &[RecordId]) {
        if self.panel.get_untracked() == Panel::Underlays && self.underlays.take_tap(self.app, place) {
            return;
        }
        if self.drawing.sketch.with_untracked(Option::is_some) {
            return self.tap_corner(place);
        }
        match self.tool.get_untracked() {
            Tool::Mark(kind, Some(sector)) => self.put(kind, sector, &Geometry::Point(place)),
            // Between the choice of a kind and of a sector, a tap beside the fan puts the tool away.
            Tool::Mark(_, None) | Tool::Point(None) => self.take(Tool::Look),
            Tool::Point(Some(sector)) => self.add_point(sector, place),
            Tool::Place(id) => self.add_place(id, Geometry::Point(place)),
            Tool::Catchment(_) | Tool::Cut(_) => {}
            Tool::Look => {
                // What has a pin comes before the area that it lies in.
                let is_area = |id: &RecordId| {
                    self.app
                        .peek(|project| project.get::<CatchmentArea>(*id).is_some())
                };
                let pin = records.iter().find(|id| is_area(id) == Some(false));
                self.select(pin.or(records.first()).copied());
            }
        }
    }
}
