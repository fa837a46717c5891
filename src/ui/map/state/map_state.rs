//! The state of the map screen: the tool in hand, the record selected, the shape on the drawing board.
//!
//! One handle for all parts of the screen. Deliberately absent: events of the map (`taps`), acts (`records`), pictures and texts.

use super::surface::Surface;
use super::tool::{Panel, Tool};
use crate::analysis::centre::service_state::places;
use crate::app::{App, clock};
use crate::domain::actions::verify_service::running_mapping;
use crate::domain::geometry::Geometry;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{CatchmentArea, Mark, Service};
use crate::present::map::mark_filter::MarkFilter;
use crate::present::map::picture_map::last_drawn_on;
use crate::present::map::service_pins::ServiceFilter;
use crate::ui::map::drawing::handles::Drawing;
use crate::ui::map::here::handles::Here;
use crate::ui::map::underlays::Underlays;
use leptos::prelude::*;

/// Handles to the state of the screen; copied freely.
#[derive(Clone, Copy)]
pub struct MapState {
    /// The app.
    pub app: App,
    /// The tool in hand.
    pub tool: RwSignal<Tool>,
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
    /// The list instead of the map.
    pub as_list: RwSignal<bool>,
    /// Two groups are compared on the map, with a divider.
    pub comparing: RwSignal<bool>,
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

/// The picture that the screen opens with: that of the mark in the address, else the one that was drawn on last.
fn first_picture(app: App, sought: Option<RecordId>, tool: &Tool) -> Option<RecordId> {
    let found = app.peek(|project| match sought {
        Some(id) => project.get::<Mark>(id)?.geometry.picture(),
        None => last_drawn_on(project),
    });
    found.flatten().filter(|_| *tool == Tool::Look)
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
        let around = sought.and_then(|id| app.peek(|project| shape_of(project, id)?.bounds()).flatten());
        let surface = Surface::new(around.map(|bounds| bounds.grown(AROUND)));
        surface.on_picture.set(picture.is_some());
        Self {
            app,
            tool: RwSignal::new(tool),
            selected: RwSignal::new(sought.filter(|_| !placing)),
            fresh: RwSignal::new(false),
            panel: RwSignal::default(),
            filter: RwSignal::default(),
            services: RwSignal::new(clock::today().map(ServiceFilter::of_day)),
            drawing: Drawing::new(app),
            here: Here::new(),
            editing: RwSignal::new(None),
            as_list: RwSignal::new(false),
            comparing: RwSignal::new(false),
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

    /// The service point mapping that runs, tracked.
    pub fn mapping(&self) -> Option<RecordId> {
        self.app.read(running_mapping).flatten()
    }

    /// Which services are shown, followed; none while the map shows marks alone.
    pub fn services_shown(&self) -> Option<ServiceFilter> {
        self.services.get().filter(|_| self.app.with_services.get())
    }
}

/// The state of the screen, from any of its parts.
pub fn use_map() -> MapState {
    provided()
}

/// What the map screen provides besides, from any of its parts.
#[allow(clippy::expect_used)]
pub fn provided<T: Clone + 'static>() -> T {
    // Provided by `MapScreen` before its parts are built; its absence is a mistake in the code, not in data.
    use_context().expect("the map screen provides it")
}
