//! The state of the map screen: the tool in hand, the record selected, the shape on the drawing board.
//!
//! One handle for all parts of the screen. Deliberately absent: records (the app holds them), pictures and texts.

use super::surface::Surface;
use crate::analysis::centre::service_state::places;
use crate::app::App;
use crate::app::basemaps::Basemaps;
use crate::app::clock;
use crate::app::ids::new_id;
use crate::app::map::MapEvent;
use crate::app::reference_layers::ReferenceLayers;
use crate::domain::actions::add_service::record_service_point;
use crate::domain::actions::move_shape::{move_shape, outline_catchment};
use crate::domain::actions::put_mark::{NewMark, asks_severity, put_mark};
use crate::domain::actions::verify_service::running_mapping;
use crate::domain::geometry::{Bounds, Geometry, Position};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{CatchmentArea, Mark, MarkKind, MarkPlace, Service, Severity};
use crate::present::map::mark_filter::MarkFilter;
use crate::present::map::service_pins::ServiceFilter;
use crate::present::map::sketch::Form;
use crate::ui::map::drawing::corners::Drawing;
use crate::ui::map::here::watching::Here;
use crate::ui::map::pictures::picture_plane::{drawn_shape, first_picture};
use crate::ui::map::says::Says;
use crate::ui::map::underlays::Underlays;
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
    /// Drawing the line that cuts a record in two.
    Cut(RecordId),
    /// Recording service points, once a sector is chosen.
    Point(Option<String>),
    /// Putting another place of this service.
    Place(RecordId),
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
    /// What the map says.
    Says,
    /// The basemaps of this device.
    Basemaps,
    /// Where the device is.
    Here,
    /// The category sets of the assessment.
    Categories,
    /// Which services are shown.
    Services,
    /// Reference layers.
    Layers,
    /// Pictures under the map.
    Underlays,
}

/// Handles to the state of the screen; copied freely.
#[derive(Clone, Copy)]
pub struct MapState {
    /// The app.
    pub app: App,
    /// The tool in hand.
    pub tool: RwSignal<Tool>,
    /// Point, line, area or circle.
    pub shape: RwSignal<Form>,
    /// The record selected.
    pub selected: RwSignal<Option<RecordId>>,
    /// True while the mark selected was just put and its severity is asked first.
    pub fresh: RwSignal<bool>,
    /// What the sheet shows.
    pub panel: RwSignal<Panel>,
    /// Which marks are shown.
    pub filter: RwSignal<MarkFilter>,
    /// The shape that is being drawn.
    pub drawing: Drawing,
    /// Where the device is.
    pub here: Here,
    /// Which services are shown, while the map shows any; none where the device has no calendar.
    pub services: RwSignal<Option<ServiceFilter>>,
    /// The record whose shape is being changed, and the shape so far.
    pub editing: RwSignal<Option<(RecordId, Geometry)>>,
    /// What is in view.
    pub view: RwSignal<Option<Bounds>>,
    /// The list instead of the map.
    pub as_list: RwSignal<bool>,
    /// True while the graphics chip has taken the picture away.
    pub lost: RwSignal<bool>,
    /// What the map says.
    pub says: Says,
    /// The basemaps of this device.
    pub basemaps: Basemaps,
    /// Reference layers and their contents.
    pub layers: ReferenceLayers,
    /// Pictures under the map.
    pub underlays: Underlays,
    /// The picture that is drawn on in place of the ground.
    pub picture: RwSignal<Option<RecordId>>,
    /// What draws.
    pub surface: Surface,
}

/// How much of its surroundings is shown around the record in the address, in degrees: some 200 metres.
const AROUND: f64 = 0.002;

/// The shape on the ground of a mark, the outline of a catchment area or the first place of a service.
fn shape_of(project: &Project, id: RecordId) -> Option<&Geometry> {
    let mark = project.get::<Mark>(id).and_then(|mark| mark.geometry.ground());
    let service = || places(project.get::<Service>(id)?).next();
    mark.or_else(|| project.get::<CatchmentArea>(id)?.outline.as_ref())
        .or_else(service)
}

/// What the map opens with in hand: a service without a place is given one, a service point mapping goes on.
fn first_tool(app: App, sought: Option<RecordId>) -> Tool {
    let without_place = |id: &RecordId| {
        app.peek(|project| {
            project
                .get::<Service>(*id)
                .is_some_and(|it| places(it).next().is_none())
        })
    };
    let walking = || app.peek(running_mapping).flatten().is_some();
    match sought {
        Some(id) if without_place(&id) == Some(true) => Tool::Place(id),
        None if walking() => Tool::Point(None),
        _ => Tool::Look,
    }
}

impl MapState {
    /// The state when the screen opens.
    pub fn new(app: App) -> Self {
        let sought = app.sought.try_update(Option::take).flatten();
        let tool = first_tool(app, sought);
        let service = sought.and_then(|id| app.peek(|project| project.get::<Service>(id).is_some()));
        if service == Some(true) || matches!(tool, Tool::Point(_)) {
            app.with_services.set(true);
        }
        let placing = matches!(tool, Tool::Place(_));
        let picture = first_picture(app, sought, &tool);
        let surface = Surface::new();
        surface.on_picture.set(picture.is_some());
        let around = sought.and_then(|id| app.peek(|project| shape_of(project, id)?.bounds()).flatten());
        Self {
            app,
            tool: RwSignal::new(tool),
            shape: RwSignal::new(Form::Point),
            selected: RwSignal::new(sought.filter(|_| !placing)),
            fresh: RwSignal::new(false),
            panel: RwSignal::default(),
            filter: RwSignal::default(),
            services: RwSignal::new(clock::today().map(ServiceFilter::of_day)),
            drawing: Drawing::new(app),
            here: Here::new(),
            editing: RwSignal::new(None),
            view: RwSignal::new(around.map(|bounds| bounds.grown(AROUND))),
            as_list: RwSignal::new(false),
            lost: RwSignal::new(false),
            says: Says::new(),
            basemaps: Basemaps::new(),
            layers: ReferenceLayers::new(app),
            underlays: Underlays::new(),
            picture: RwSignal::new(picture),
            surface,
        }
    }

    /// Takes a tool in hand; what was begun with the one before is put aside and offered again.
    pub fn take(&self, tool: Tool) {
        self.put_aside();
        self.selected.set(None);
        self.fresh.set(false);
        self.panel.set(Panel::Selected);
        if matches!(tool, Tool::Catchment(_) | Tool::Point(_) | Tool::Place(_)) {
            // Areas of centres and services lie on the ground.
            self.turn_to(None);
        }
        self.tool.set(tool);
        self.begin_drawing();
    }

    /// Selects a record, or nothing.
    pub fn select(&self, id: Option<RecordId>) {
        self.fresh.set(false);
        self.panel.set(Panel::Selected);
        self.selected.set(id);
    }

    /// What the map told.
    pub fn handle(&self, event: MapEvent) {
        // The engine may still speak while it goes, when the screen has gone.
        if self.view.is_disposed() {
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
                if self.says.swipe.get_untracked() {
                    self.surface.moving_view.set(Some(view));
                }
            }
            MapEvent::Moved { view } => self.view.set(Some(view)),
            MapEvent::ContextLost => self.lost.set(true),
            MapEvent::ContextRestored => self.lost.set(false),
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

    /// The service point mapping that runs, tracked.
    pub fn mapping(&self) -> Option<RecordId> {
        self.app.read(running_mapping).flatten()
    }

    /// Which services are shown, followed; none while the map shows marks alone.
    pub fn services_shown(&self) -> Option<ServiceFilter> {
        self.services.get().filter(|_| self.app.with_services.get())
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

    /// Deletes a record of this screen.
    pub fn delete(&self, id: RecordId) {
        self.select(None);
        self.app.delete(id);
    }
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
