//! What the map screen is doing: the tool in hand, the record selected, the shape on the drawing board.
//!
//! One handle for all parts of the screen. Deliberately absent: records (the app holds them), pictures and texts.

use super::surface::Surface;
use crate::app::App;
use crate::app::ids::new_id;
use crate::app::map::{DrawTool, MapEvent};
use crate::domain::edit::{Act, Edit};
use crate::domain::geometry::{Bounds, Geometry, Position};
use crate::domain::id::RecordId;
use crate::domain::records::{CatchmentArea, Certainty, Kind, Mark, MarkKind, Severity};
use crate::present::mark_filter::MarkFilter;
use leptos::prelude::*;

/// What a tap on the map means.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Tool {
    /// Looking: a tap selects.
    #[default]
    Look,
    /// Putting marks of a kind and, once chosen, a sector.
    Mark(MarkKind, Option<String>),
    /// Drawing the outline of a catchment area, of a new one or of the one that is named.
    Catchment(Option<RecordId>),
}

/// What the sheet shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Panel {
    /// Nothing, or the record selected.
    #[default]
    Selected,
    /// The filter.
    Filter,
    /// A new mark from typed coordinates.
    NewMark,
}

/// Handles to the state of the screen; copied freely.
#[derive(Clone, Copy)]
pub struct MapState {
    /// The app.
    pub app: App,
    /// The tool in hand.
    pub tool: RwSignal<Tool>,
    /// Point, line or area.
    pub shape: RwSignal<DrawTool>,
    /// The record selected.
    pub selected: RwSignal<Option<RecordId>>,
    /// True while the mark selected was just put and its severity is asked first.
    pub fresh: RwSignal<bool>,
    /// What the sheet shows.
    pub panel: RwSignal<Panel>,
    /// Which marks are shown.
    pub filter: RwSignal<MarkFilter>,
    /// Corners set of the shape that is being drawn; none while nothing is drawn.
    pub corners: RwSignal<Option<u32>>,
    /// The record whose shape is being changed, and the shape so far.
    pub editing: RwSignal<Option<(RecordId, Geometry)>>,
    /// What is in view.
    pub view: RwSignal<Option<Bounds>>,
    /// The list instead of the map.
    pub as_list: RwSignal<bool>,
    /// True while the graphics chip has taken the picture away.
    pub lost: RwSignal<bool>,
    /// What draws.
    pub surface: Surface,
}

impl MapState {
    /// The state when the screen opens.
    pub fn new(app: App) -> Self {
        Self {
            app,
            tool: RwSignal::default(),
            shape: RwSignal::new(DrawTool::Point),
            selected: RwSignal::new(None),
            fresh: RwSignal::new(false),
            panel: RwSignal::default(),
            filter: RwSignal::default(),
            corners: RwSignal::new(None),
            editing: RwSignal::new(None),
            view: RwSignal::new(None),
            as_list: RwSignal::new(false),
            lost: RwSignal::new(false),
            surface: Surface::new(),
        }
    }

    /// Takes a tool in hand; what was begun with the one before is dropped.
    pub fn take(&self, tool: Tool) {
        self.surface.cancel();
        self.editing.set(None);
        self.corners.set(None);
        self.selected.set(None);
        self.fresh.set(false);
        self.panel.set(Panel::Selected);
        self.tool.set(tool);
        self.begin_drawing();
    }

    /// Chooses point, line or area.
    pub fn choose_shape(&self, shape: DrawTool) {
        self.shape.set(shape);
        self.surface.cancel();
        self.corners.set(None);
        self.begin_drawing();
    }

    /// A point needs one tap, which needs no drawing board.
    fn begin_drawing(&self) {
        let shape = match self.tool.get_untracked() {
            Tool::Mark(_, Some(_)) => self.shape.get_untracked(),
            Tool::Catchment(_) => DrawTool::Area,
            _ => return,
        };
        if shape != DrawTool::Point {
            self.surface.start_drawing(shape);
            self.corners.set(Some(0));
        }
    }

    /// Selects a record, or nothing.
    pub fn select(&self, id: Option<RecordId>) {
        self.fresh.set(false);
        self.panel.set(Panel::Selected);
        self.selected.set(id);
    }

    /// What the map told.
    pub fn handle(&self, event: MapEvent) {
        match event {
            MapEvent::Tapped { place, records } => self.tapped(place, &records),
            MapEvent::DrawingChanged { points } => {
                if self.corners.with_untracked(Option::is_some) {
                    self.corners.set(Some(points));
                }
            }
            MapEvent::Drawn(geometry) => self.drawn(geometry),
            MapEvent::EditedShape(geometry) => self.editing.update(|editing| {
                if let Some((_, shape)) = editing {
                    *shape = geometry;
                }
            }),
            MapEvent::Moved { view } => self.view.set(Some(view)),
            MapEvent::ContextLost => self.lost.set(true),
            MapEvent::ContextRestored => self.lost.set(false),
            MapEvent::Fault(what) => leptos::logging::warn!("map: {what}"),
        }
    }

    fn tapped(&self, place: Position, records: &[RecordId]) {
        match self.tool.get_untracked() {
            Tool::Mark(kind, Some(sector)) => self.add_mark(kind, sector, Geometry::Point(place), None),
            // Between the choice of a kind and of a sector, a tap beside the fan puts the tool away.
            Tool::Mark(_, None) => self.take(Tool::Look),
            Tool::Catchment(_) => {}
            Tool::Look => {
                let is_mark = |id: &RecordId| self.app.peek(|project| project.get::<Mark>(*id).is_some());
                let mark = records.iter().find(|id| is_mark(id) == Some(true));
                self.select(mark.or(records.first()).copied());
            }
        }
    }

    fn drawn(&self, geometry: Geometry) {
        self.corners.set(None);
        match self.tool.get_untracked() {
            Tool::Mark(kind, Some(sector)) => {
                self.add_mark(kind, sector, geometry, None);
                self.tool.set(Tool::Look);
            }
            Tool::Catchment(id) => {
                self.tool.set(Tool::Look);
                self.keep_outline(id, geometry);
            }
            _ => {}
        }
    }

    /// Puts a mark of the group that speaks. It is selected, and how serious it is is asked next.
    pub fn add_mark(&self, kind: MarkKind, sector: String, geometry: Geometry, severity: Option<Severity>) {
        let id = new_id();
        let asks = asks_severity(kind) && severity.is_none();
        let mark = Mark {
            kind,
            sector,
            geometry,
            meeting: untrack(|| self.app.running_meeting()),
            group: untrack(|| self.app.speaking()),
            severity,
            certainty: Certainty::Sure,
            note: String::new(),
        };
        if self.app.dispatch(Edit::add(id, mark)) {
            self.select(Some(id));
            self.fresh.set(asks);
        }
    }

    /// Gives a catchment area its outline, or makes a new one around it.
    pub fn keep_outline(&self, id: Option<RecordId>, outline: Geometry) {
        let known =
            id.and_then(|id| Some((id, self.app.peek(|project| project.get(id).cloned()).flatten()?)));
        match known {
            Some((id, catchment)) => {
                let catchment = CatchmentArea {
                    outline: Some(outline),
                    ..catchment
                };
                self.change(id, catchment);
                self.select(Some(id));
            }
            None => {
                let id = new_id();
                let catchment = CatchmentArea {
                    outline: Some(outline),
                    ..CatchmentArea::default()
                };
                if self.app.dispatch(Edit::add(id, catchment)) {
                    self.select(Some(id));
                }
            }
        }
    }

    /// Changes the fields of a record.
    pub fn change<R: crate::domain::records::Record>(&self, id: RecordId, record: R) -> bool {
        let edit = self.app.peek(|project| Edit::change(project, id, record));
        edit.is_some_and(|edit| self.app.dispatch(edit))
    }

    /// Changes one mark.
    pub fn change_mark(&self, id: RecordId, change: impl FnOnce(&mut Mark)) {
        if let Some(mut mark) = self
            .app
            .peek(|project| project.get::<Mark>(id).cloned())
            .flatten()
        {
            change(&mut mark);
            self.change(id, mark);
        }
    }

    /// Moves a record to another place or gives it another shape.
    pub fn move_to(&self, id: RecordId, shape: Geometry) {
        let edit = self.app.peek(|project| {
            let mark = project.get::<Mark>(id).cloned().map(|mark| Mark {
                geometry: shape.clone(),
                ..mark
            });
            let catchment = project
                .get::<CatchmentArea>(id)
                .cloned()
                .map(|area| CatchmentArea {
                    outline: Some(shape),
                    ..area
                });
            let edit = match (mark, catchment) {
                (Some(mark), _) => Edit::change(project, id, mark),
                (None, Some(catchment)) => Edit::change(project, id, catchment),
                (None, None) => return None,
            };
            Some(edit.labelled(Act::Move))
        });
        if let Some(edit) = edit.flatten() {
            self.app.dispatch(edit);
        }
    }

    /// Puts the shape of a record on the drawing board. False when it cannot be changed there.
    pub fn edit_shape(&self, id: RecordId) -> bool {
        let Some(shape) = self.shape_of(id) else {
            return false;
        };
        self.tool.set(Tool::Look);
        let can = self.surface.edit_shape(&shape);
        if can {
            self.editing.set(Some((id, shape)));
        }
        can
    }

    /// The shape of a mark or of a catchment area.
    pub fn shape_of(&self, id: RecordId) -> Option<Geometry> {
        self.app
            .peek(|project| {
                let mark = project.get::<Mark>(id).map(|mark| mark.geometry.clone());
                mark.or_else(|| project.get::<CatchmentArea>(id)?.outline.clone())
            })
            .flatten()
    }

    /// Keeps the changed shape.
    pub fn keep_shape(&self) {
        let editing = self.editing.get_untracked();
        self.surface.cancel();
        self.editing.set(None);
        if let Some((id, shape)) = editing {
            self.move_to(id, shape);
        }
    }

    /// Ends the line or area that is being drawn.
    pub fn finish_drawing(&self) {
        if let Some(event) = self.surface.finish() {
            self.handle(event);
        }
    }

    /// Takes back the last corner.
    pub fn undo_corner(&self) {
        if let Some(event) = self.surface.undo_corner() {
            self.handle(event);
        }
    }

    /// Deletes a record of this screen.
    pub fn delete(&self, id: RecordId, kind: Kind) {
        self.select(None);
        if let Some(edit) = self.app.peek(|project| Edit::delete(project, id, kind)) {
            self.app.dispatch(edit);
        }
    }
}

/// Needs and hazards are asked how serious they are; what is good has no severity.
pub fn asks_severity(kind: MarkKind) -> bool {
    matches!(kind, MarkKind::Need | MarkKind::Hazard)
}

/// The state of the screen, from any of its parts.
pub fn use_map() -> MapState {
    expect_state(use_context())
}

#[allow(clippy::expect_used)]
fn expect_state(state: Option<MapState>) -> MapState {
    // Provided by `MapScreen` before its parts are built; its absence is a mistake in the code, not in data.
    state.expect("the map screen provides its state")
}
