//! The engine's methods that are used, and no others. Deliberately absent: logic.

use js_sys::{Array, Function, Object};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(inline_js = "export const load = (path) => import(new URL(path, document.baseURI).href);")]
extern "C" {
    /// Imports a module that lies beside the page, wherever the page is hosted.
    #[wasm_bindgen(catch)]
    pub async fn load(path: &str) -> Result<JsValue, JsValue>;
}

#[wasm_bindgen]
extern "C" {
    /// The module `maplibre-gl.mjs`.
    pub type MapLibreModule;
    #[wasm_bindgen(method, catch, js_name = setWorkerUrl)]
    pub fn set_worker_url(this: &MapLibreModule, url: &str) -> Result<(), JsValue>;

    /// `maplibregl.Map`.
    #[derive(Clone)]
    pub type Map;
    #[wasm_bindgen(method, catch)]
    pub fn on(this: &Map, event: &str, listener: &Function) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = addControl)]
    pub fn add_control(this: &Map, control: &JsValue, corner: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = removeControl)]
    pub fn remove_control(this: &Map, control: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = getSource)]
    pub fn source(this: &Map, id: &str) -> Result<Option<GeoJsonSource>, JsValue>;
    #[wasm_bindgen(method, catch, js_name = addSource)]
    pub fn add_source(this: &Map, id: &str, source: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = addLayer)]
    pub fn add_layer(this: &Map, layer: &JsValue, before: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = removeLayer)]
    pub fn remove_layer(this: &Map, id: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = removeSource)]
    pub fn remove_source(this: &Map, id: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = queryRenderedFeatures)]
    pub fn rendered_features(this: &Map, place: &JsValue, options: &Object) -> Result<Array, JsValue>;
    #[wasm_bindgen(method, catch, js_name = setPaintProperty)]
    pub fn set_paint(this: &Map, layer: &str, name: &str, value: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = setLayoutProperty)]
    pub fn set_layout(this: &Map, layer: &str, name: &str, value: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = setLayerZoomRange)]
    pub fn set_zooms(this: &Map, layer: &str, least: f64, most: f64) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = setMissingStyleImageResolver)]
    pub fn set_image_resolver(this: &Map, resolver: &Function) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = addImage)]
    pub fn add_image(
        this: &Map,
        name: &str,
        image: &web_sys::ImageData,
        options: &Object,
    ) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, js_name = hasImage)]
    pub fn has_image(this: &Map, name: &str) -> bool;
    #[wasm_bindgen(method, catch, js_name = fitBounds)]
    pub fn fit_bounds(this: &Map, bounds: &JsValue, options: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = getBounds)]
    pub fn bounds(this: &Map) -> Result<LngLatBounds, JsValue>;
    #[wasm_bindgen(method, catch, js_name = getCenter)]
    pub fn center(this: &Map) -> Result<LngLat, JsValue>;
    #[wasm_bindgen(method, js_name = getZoom)]
    pub fn zoom(this: &Map) -> f64;
    #[wasm_bindgen(method, catch, js_name = zoomIn)]
    pub fn zoom_in(this: &Map) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = zoomOut)]
    pub fn zoom_out(this: &Map) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = getCanvas)]
    pub fn canvas(this: &Map) -> Result<web_sys::HtmlCanvasElement, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub fn resize(this: &Map) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub fn remove(this: &Map) -> Result<(), JsValue>;
    #[wasm_bindgen(method, getter, js_name = keyboard)]
    pub fn keyboard(this: &Map) -> Rotatable;
    #[wasm_bindgen(method, getter, js_name = touchZoomRotate)]
    pub fn touch_zoom_rotate(this: &Map) -> Rotatable;

    /// A handler whose turning can be switched off.
    pub type Rotatable;
    #[wasm_bindgen(method, catch, js_name = disableRotation)]
    pub fn disable_rotation(this: &Rotatable) -> Result<(), JsValue>;

    /// `GeoJSONSource`.
    pub type GeoJsonSource;
    #[wasm_bindgen(method, catch, js_name = setData)]
    pub fn set_data(this: &GeoJsonSource, data: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = updateData)]
    pub fn update_data(this: &GeoJsonSource, diff: &JsValue) -> Result<JsValue, JsValue>;

    /// `LngLat`.
    pub type LngLat;
    #[wasm_bindgen(method, getter)]
    pub fn lng(this: &LngLat) -> f64;
    #[wasm_bindgen(method, getter)]
    pub fn lat(this: &LngLat) -> f64;

    /// `LngLatBounds`.
    pub type LngLatBounds;
    #[wasm_bindgen(method, js_name = toArray)]
    pub fn to_array(this: &LngLatBounds) -> Array;

    /// `MapMouseEvent`.
    pub type MapMouseEvent;
    #[wasm_bindgen(method, getter, js_name = lngLat)]
    pub fn lng_lat(this: &MapMouseEvent) -> LngLat;
    #[wasm_bindgen(method, getter)]
    pub fn point(this: &MapMouseEvent) -> Point;

    /// A place on the screen.
    pub type Point;
    #[wasm_bindgen(method, getter)]
    pub fn x(this: &Point) -> f64;
    #[wasm_bindgen(method, getter)]
    pub fn y(this: &Point) -> f64;

    /// The module `frames.mjs` (`scripts/map-engine/frames.mjs`).
    pub type FramesModule;
    #[wasm_bindgen(method, catch, js_name = paceFrames)]
    pub fn pace_frames(this: &FramesModule, map: &Map) -> Result<Pace, JsValue>;

    /// What `paceFrames` returns.
    #[derive(Clone)]
    pub type Pace;
    #[wasm_bindgen(method)]
    pub async fn hold(this: &Pace);
    #[wasm_bindgen(method)]
    pub fn release(this: &Pace);

    /// The module `drawing.mjs` (`scripts/map-engine/drawing.mjs`).
    pub type DrawingModule;
    #[wasm_bindgen(method, catch, js_name = createDrawing)]
    pub fn create_drawing(
        this: &DrawingModule,
        map: &Map,
        colours: &JsValue,
        notify: &Function,
        snap: &Function,
    ) -> Result<DrawingBoard, JsValue>;

    /// What `createDrawing` returns.
    pub type DrawingBoard;
    #[wasm_bindgen(method, catch)]
    pub fn take(this: &DrawingBoard, taps: bool, freely: bool) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    pub fn edit(this: &DrawingBoard, geometry: &str) -> Result<bool, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub fn cancel(this: &DrawingBoard) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = remove)]
    pub fn take_away(this: &DrawingBoard) -> Result<(), JsValue>;
}
