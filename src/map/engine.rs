//! The map engine: opened on an element, fed with differences, removed when dropped. Deliberately absent: knowledge of marks.

use super::bindings::{Map, MapLibreModule, MapMouseEvent, Pace, load};
use super::busy::Busy;
use super::drawing::{Board, BoardEvent};
use super::events::{Listener, fault, first_picture, listen, message};
use super::features::{FindingOnMap, RecordOnMap};
use super::feed::Feed;
use super::js::{construct, get, set, to_js};
use super::reference::{ReferenceOnMap, References};
use super::style::{self, TAPPABLE};
use super::underlays::{UnderlaySeen, Underlays};
use super::{Basemap, MapEvent, MapFault, MapOptions, MapTexts, MapTheme, Reserved, Snap};
use super::{base_style, basemap_files, crowd, frames, page, paint};
use crate::domain::geometry::{Bounds, Geometry, Position};
use crate::domain::id::RecordId;
use crate::present::map::kept_basemap::KeptBasemap;
use crate::present::map::map_findings::FindingDiff;
use crate::present::map::map_grid::grid;
use crate::present::map::map_layers::LayerDiff;
use js_sys::JSON;
use serde_json::json;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// A finger covers more than a point: taps hit what lies within this many pixels.
const REACH: f64 = 10.0;

/// A single mark is shown with the streets around it.
const CLOSEST_FIT: f64 = 16.0;

/// Around the earth in metres, as web maps have it, and how many pixels wide the world is at zoom 0.
const EQUATOR: f64 = 40_075_016.686;
const TILE: f64 = 512.0;

/// What lies above the records and is none.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Floating {
    /// The shape that is being drawn.
    Sketch,
    /// Where the device is.
    Position,
}

impl Floating {
    fn name(self) -> &'static str {
        match self {
            Self::Sketch => "sketch",
            Self::Position => "position",
        }
    }
}

fn padding(reserved: Reserved) -> serde_json::Value {
    json!({ "top": reserved.above, "right": reserved.east, "bottom": reserved.below, "left": reserved.west })
}

/// A running map.
pub struct MapEngine {
    map: Map,
    board: Option<Board>,
    busy: Rc<Busy>,
    language: String,
    base_layers: RefCell<Vec<String>>,
    has_base: Cell<bool>,
    records: Feed<RecordOnMap>,
    findings: Feed<FindingOnMap>,
    crowded: Cell<bool>,
    references: References,
    underlays: Underlays,
    listeners: Vec<Listener>,
    _images: Closure<dyn FnMut(String)>,
}

impl MapEngine {
    /// Loads the engine if this is the first map, opens a map on the element and waits for its first picture.
    pub async fn open(
        container: HtmlElement,
        basemap: &Basemap,
        options: MapOptions,
        on_event: Rc<dyn Fn(MapEvent)>,
        snap: Snap,
    ) -> Result<Self, MapFault> {
        if !page::has_webgl() {
            return Err(MapFault::NoWebGl);
        }
        page::add_style_sheet("vendor/map/maplibre-gl.css")
            .await
            .ok_or(MapFault::NotLoaded)?;
        let module = load("vendor/map/maplibre-gl.mjs")
            .await
            .map_err(|_| MapFault::NotLoaded)?;
        // Named without the version that the engine would append, so that the offline cache knows the file.
        let worker = page::beside_page("vendor/map/maplibre-gl-worker.mjs").ok_or(MapFault::NotLoaded)?;
        let module: MapLibreModule = module.unchecked_into();
        module.set_worker_url(&worker).map_err(fault)?;
        basemap_files::teach(&module).await?;

        let frames = frames::load().await?;

        let map = construct_map(&module, &container, basemap, &options)?;
        let pace = frames.pace_frames(&map).map_err(fault)?;
        let mut engine = Self::listen_to(map, &pace, &options, &on_event)?;
        first_picture(&engine.map).await?;
        let busy = engine.busy.clone();
        let colours = style::colours(options.theme);
        let board = Board::open(&engine.map, &colours, snap, move |event| {
            on_event(match event {
                BoardEvent::Stroke(places) => {
                    busy.pause();
                    MapEvent::Stroke(places)
                }
                BoardEvent::Edited(geometry) => MapEvent::EditedShape(geometry),
            });
        });
        engine.board = Some(board.await?);
        draw_grid(&engine.map);
        Ok(engine)
    }

    fn listen_to(
        map: Map,
        pace: &Pace,
        options: &MapOptions,
        on_event: &Rc<dyn Fn(MapEvent)>,
    ) -> Result<Self, MapFault> {
        map.keyboard().disable_rotation().map_err(fault)?;
        map.touch_zoom_rotate().disable_rotation().map_err(fault)?;
        let canvas = map.canvas().map_err(fault)?;
        // Arrow keys move the map, which is what `application` announces.
        canvas.set_attribute("role", "application").map_err(fault)?;
        canvas
            .set_attribute("aria-label", &options.texts.title)
            .map_err(fault)?;

        let (painter, digits) = (map.clone(), options.texts.digits);
        let images = Closure::new(move |name: String| paint::add_image(&painter, &name, digits));
        map.set_image_resolver(images.as_ref().unchecked_ref())
            .map_err(fault)?;

        let busy = Rc::new(Busy::default());
        let tell = |event: fn() -> MapEvent| {
            let on_event = on_event.clone();
            move |_| on_event(event())
        };
        let listeners = vec![
            listen(&map, "click", tapped(map.clone(), busy.clone(), on_event.clone()))?,
            listen(&map, "move", moving(map.clone(), on_event.clone()))?,
            listen(&map, "moveend", moved(map.clone(), on_event.clone()))?,
            listen(&map, "webglcontextlost", tell(|| MapEvent::ContextLost))?,
            listen(&map, "webglcontextrestored", tell(|| MapEvent::ContextRestored))?,
            listen(&map, "error", failed(on_event.clone()))?,
        ];
        Ok(Self {
            map,
            board: None,
            busy,
            language: options.texts.language.clone(),
            base_layers: RefCell::default(),
            has_base: Cell::new(false),
            records: Feed::new("records", pace),
            findings: Feed::new("findings", pace),
            crowded: Cell::default(),
            references: References::default(),
            underlays: Underlays::default(),
            listeners,
            _images: images,
        })
    }

    /// Brings the map from one state of the layers to the next; only what differs is sent.
    pub fn render(&self, diff: LayerDiff) -> Result<(), MapFault> {
        if diff.is_empty() {
            return Ok(());
        }
        let put = diff.put.into_iter().map(RecordOnMap).collect();
        self.records.send(&self.map, diff.remove, put)
    }

    /// Brings what the map says from one answer to the next.
    pub fn render_findings(&self, diff: FindingDiff) -> Result<(), MapFault> {
        if diff.is_empty() {
            return Ok(());
        }
        let put = diff
            .put
            .into_iter()
            .map(|(key, shape)| FindingOnMap { key, shape });
        self.findings.send(&self.map, diff.remove, put.collect())
    }

    /// Whether the marks are a crowd, which is drawn more plainly from afar.
    pub fn set_crowded(&self, crowded: bool) -> Result<(), MapFault> {
        if self.crowded.replace(crowded) == crowded {
            return Ok(());
        }
        crowd::set(&self.map, crowded)
    }

    /// Puts a basemap of this device under everything, in place of the one before.
    pub fn set_basemap(&self, basemap: Option<&KeptBasemap>, theme: MapTheme) -> Result<(), MapFault> {
        for layer in self.base_layers.take() {
            self.map.remove_layer(&layer).map_err(fault)?;
        }
        if self.has_base.replace(false) {
            self.map.remove_source(base_style::SOURCE).map_err(fault)?;
        }
        let Some(basemap) = basemap else {
            return Ok(());
        };
        self.map
            .add_source(base_style::SOURCE, &to_js(&base_style::source(basemap))?)
            .map_err(fault)?;
        self.has_base.set(true);
        let mut added = Vec::new();
        for layer in base_style::layers(basemap, theme, &self.language) {
            self.map.add_layer(&to_js(&layer)?, "grid").map_err(fault)?;
            added.push(layer["id"].as_str().unwrap_or_default().to_owned());
        }
        self.base_layers.replace(added);
        Ok(())
    }

    /// Shows these reference layers, the lowest first, and no others.
    pub fn set_references(&self, layers: &[ReferenceOnMap], theme: MapTheme) -> Result<(), MapFault> {
        self.references.show(&self.map, layers, theme)
    }

    /// Brings the pictures under the map to these.
    pub fn set_underlays(&self, seen: &[UnderlaySeen]) -> Result<(), MapFault> {
        self.underlays.show(&self.map, seen)
    }

    /// Shows the whole box, apart from what floats over the edges.
    pub fn fit(&self, bounds: Bounds, reserved: Reserved) -> Result<(), MapFault> {
        let options = json!({ "padding": padding(reserved), "maxZoom": CLOSEST_FIT, "duration": 400 });
        let bounds = to_js(&[bounds.south_west, bounds.north_east])?;
        self.map
            .fit_bounds(&bounds, &to_js(&options)?)
            .map(drop)
            .map_err(fault)
    }

    /// The place in the middle of the view.
    pub fn centre(&self) -> Option<Position> {
        let centre = self.map.center().ok()?;
        Position::new(centre.lng(), centre.lat()).ok()
    }

    /// What is in view.
    pub fn view(&self) -> Option<Bounds> {
        view(&self.map)
    }

    /// One step closer.
    pub fn zoom_in(&self) -> Result<(), MapFault> {
        self.map.zoom_in().map(drop).map_err(fault)
    }

    /// One step away.
    pub fn zoom_out(&self) -> Result<(), MapFault> {
        self.map.zoom_out().map(drop).map_err(fault)
    }

    /// Fits the picture to the element after its size has changed without the window's.
    pub fn resize(&self) -> Result<(), MapFault> {
        self.map.resize().map(drop).map_err(fault)
    }

    /// Recolours every layer.
    pub fn set_theme(&self, theme: MapTheme) -> Result<(), MapFault> {
        for layer in style::layers(theme) {
            let id = layer["id"].as_str().unwrap_or_default();
            for (name, value) in layer["paint"].as_object().into_iter().flatten() {
                self.map.set_paint(id, name, &to_js(value)?).map_err(fault)?;
            }
            for (name, value) in layer["layout"].as_object().into_iter().flatten() {
                self.map.set_layout(id, name, &to_js(value)?).map_err(fault)?;
            }
        }
        crowd::set(&self.map, self.crowded.get())
    }

    /// Whether taps put corners, so that two quick ones do not bring the map closer, and whether a finger draws freely.
    pub fn take_strokes(&self, taps: bool, freely: bool) -> Result<(), MapFault> {
        self.board()?.take(taps, freely)
    }

    /// Shows a shape that is being drawn, or where the device is.
    pub fn show(&self, source: Floating, features: &serde_json::Value) -> Result<(), MapFault> {
        let data = to_js(&json!({ "type": "FeatureCollection", "features": features }))?;
        match self.map.source(source.name()).map_err(fault)? {
            Some(source) => source.set_data(&data).map(drop).map_err(fault),
            None => Err(MapFault::NotLoaded),
        }
    }

    /// How many metres of ground lie under one pixel at a latitude.
    pub fn metres_per_pixel(&self, latitude: f64) -> f64 {
        EQUATOR * latitude.to_radians().cos() / (TILE * self.map.zoom().exp2())
    }

    /// Puts a shape on the drawing board: corners can be dragged, added between, and taken away by a long press.
    pub fn edit_shape(&self, geometry: &Geometry) -> Result<(), MapFault> {
        self.board()?.edit(geometry)?;
        self.busy.begin();
        Ok(())
    }

    /// Clears the drawing board; taps mean records again.
    pub fn cancel(&self) -> Result<(), MapFault> {
        self.busy.end();
        self.board()?.cancel()
    }

    fn board(&self) -> Result<&Board, MapFault> {
        self.board.as_ref().ok_or(MapFault::NotLoaded)
    }
}

impl Drop for MapEngine {
    fn drop(&mut self) {
        // The board first: it takes its layers off the map. A fault of removing the map is ignored, because its listeners are gone.
        self.board = None;
        self.records.stop();
        self.findings.stop();
        let _ = self.map.remove();
        self.listeners.clear();
    }
}

fn construct_map(
    module: &MapLibreModule,
    container: &HtmlElement,
    basemap: &Basemap,
    options: &MapOptions,
) -> Result<Map, MapFault> {
    let texts = &options.texts;
    let boundaries = serde_json::from_str(&basemap.text).unwrap_or_else(|_| json!({}));
    let labels = style::labels(&basemap.boundaries, &texts.language);
    let settings = to_js(&json!({
        "style": style::style(options.theme, boundaries, labels),
        "bounds": [options.view.south_west, options.view.north_east],
        "fitBoundsOptions": { "padding": padding(options.reserved), "maxZoom": CLOSEST_FIT },
        "attributionControl": false,
        "dragRotate": false, "pitchWithRotate": false, "touchPitch": false, "maxPitch": 0,
        "maxZoom": 19, "minZoom": 3, "renderWorldCopies": false,
        "locale": {
            "Map.Title": texts.title,
        },
    }))?;
    set(&settings, "container", container)?;
    let map: Map = construct(module.as_ref(), "Map", &settings)?.unchecked_into();
    add_controls(module, &map, texts)?;
    Ok(map)
}

/// The attribution at the end of the line, in the direction of the language. The scale is the screen's.
fn add_controls(module: &MapLibreModule, map: &Map, texts: &MapTexts) -> Result<(), MapFault> {
    let end = if texts.right_to_left {
        "bottom-left"
    } else {
        "bottom-right"
    };
    let credits = to_js(&json!({ "compact": false, "customAttribution": texts.attribution }))?;
    let attribution = construct(module.as_ref(), "AttributionControl", &credits)?;
    map.add_control(&attribution, end).map_err(fault)?;
    Ok(())
}

fn tapped(map: Map, busy: Rc<Busy>, on_event: Rc<dyn Fn(MapEvent)>) -> impl FnMut(JsValue) {
    move |event| {
        if busy.is() {
            return;
        }
        let event: MapMouseEvent = event.unchecked_into();
        let place = event.lng_lat();
        if let Ok(place) = Position::new(place.lng(), place.lat()) {
            let point = event.point();
            let records = records_at(&map, point.x(), point.y()).unwrap_or_default();
            on_event(MapEvent::Tapped { place, records });
        }
    }
}

fn records_at(map: &Map, x: f64, y: f64) -> Option<Vec<RecordId>> {
    let area = to_js(&[[x - REACH, y - REACH], [x + REACH, y + REACH]]).ok()?;
    let options = to_js(&json!({ "layers": TAPPABLE })).ok()?;
    let mut records = Vec::new();
    for feature in map.rendered_features(&area, options.unchecked_ref()).ok()?.iter() {
        let record = get(&get(&feature, "properties"), "record").as_string();
        if let Some(record) = record
            .and_then(|text| text.parse().ok())
            .filter(|id| !records.contains(id))
        {
            records.push(record);
        }
    }
    Some(records)
}

fn moved(map: Map, on_event: Rc<dyn Fn(MapEvent)>) -> impl FnMut(JsValue) {
    move |_| {
        draw_grid(&map);
        if let Some(view) = view(&map) {
            on_event(MapEvent::Moved { view });
        }
    }
}

fn moving(map: Map, on_event: Rc<dyn Fn(MapEvent)>) -> impl FnMut(JsValue) {
    move |_| {
        if let Some(view) = view(&map) {
            on_event(MapEvent::Moving { view });
        }
    }
}

fn failed(on_event: Rc<dyn Fn(MapEvent)>) -> impl FnMut(JsValue) {
    move |event| on_event(MapEvent::Fault(message(&get(&event, "error"))))
}

/// The grid is worth a glance, not an error: a map without it is still a map.
fn draw_grid(map: &Map) {
    let lines = view(map).map(grid).unwrap_or_default();
    let features: Vec<_> = lines
        .iter()
        .map(|line| json!({ "type": "Feature", "properties": {}, "geometry": line }))
        .collect();
    let data = to_js(&json!({ "type": "FeatureCollection", "features": features }));
    if let (Ok(Some(source)), Ok(data)) = (map.source("grid"), data) {
        let _ = source.set_data(&data);
    }
}

fn view(map: &Map) -> Option<Bounds> {
    let corners = JSON::stringify(&map.bounds().ok()?.to_array()).ok()?;
    let [south_west, north_east]: [Position; 2] = serde_json::from_str(&String::from(corners)).ok()?;
    Some(Bounds {
        south_west,
        north_east,
    })
}
