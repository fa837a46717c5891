//! The position of the device while it is watched. Deliberately absent: sending it anywhere, and storing it.

use crate::domain::geometry::Position;
use js_sys::{Function, Object, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::*;

/// How long the device may take before it is called late.
const LATE_MS: f64 = 30_000.0;

#[wasm_bindgen]
extern "C" {
    type Geolocation;
    #[wasm_bindgen(method, catch, js_name = watchPosition)]
    fn watch_position(
        this: &Geolocation,
        found: &Function,
        failed: &Function,
        options: &Object,
    ) -> Result<i32, JsValue>;
    #[wasm_bindgen(method, catch, js_name = clearWatch)]
    fn clear_watch(this: &Geolocation, watch: i32) -> Result<(), JsValue>;

    type Found;
    #[wasm_bindgen(method, getter)]
    fn coords(this: &Found) -> Coordinates;
    type Coordinates;
    #[wasm_bindgen(method, getter)]
    fn longitude(this: &Coordinates) -> f64;
    #[wasm_bindgen(method, getter)]
    fn latitude(this: &Coordinates) -> f64;
    #[wasm_bindgen(method, getter)]
    fn accuracy(this: &Coordinates) -> f64;

    type Failed;
    #[wasm_bindgen(method, getter)]
    fn code(this: &Failed) -> u16;
}

/// A position with its accuracy.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Fix {
    /// Where.
    pub place: Position,
    /// The device is this many metres from there or less, with a probability of 95 %.
    pub accuracy: f64,
}

/// Why there is no position.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Missing {
    /// The person or the browser said no.
    Denied,
    /// The device does not know.
    Unavailable,
    /// It has not found out in time; it goes on trying.
    Late,
}

/// The device is asked again and again until this is dropped.
pub struct Watch {
    geolocation: Geolocation,
    watch: Option<i32>,
    _found: Closure<dyn FnMut(Found)>,
    _failed: Closure<dyn FnMut(Failed)>,
}

impl Watch {
    /// Starts asking; none on a device without positions.
    pub fn start(tell: impl Fn(Result<Fix, Missing>) + Clone + 'static) -> Option<Self> {
        let navigator = web_sys::window()?.navigator();
        let geolocation = Reflect::get(navigator.as_ref(), &"geolocation".into()).ok()?;
        if geolocation.is_undefined() || geolocation.is_null() {
            return None;
        }
        let geolocation: Geolocation = geolocation.unchecked_into();
        let told = tell.clone();
        let found = Closure::<dyn FnMut(Found)>::new(move |found: Found| {
            let coordinates = found.coords();
            if let Ok(place) = Position::new(coordinates.longitude(), coordinates.latitude()) {
                let accuracy = coordinates.accuracy();
                told(Ok(Fix { place, accuracy }));
            }
        });
        let failed = Closure::<dyn FnMut(Failed)>::new(move |failed: Failed| {
            tell(Err(match failed.code() {
                1 => Missing::Denied,
                3 => Missing::Late,
                _ => Missing::Unavailable,
            }));
        });
        let options = Object::new();
        let set = |name: &str, value: JsValue| Reflect::set(&options, &name.into(), &value);
        let _ = set("enableHighAccuracy", true.into());
        let _ = set("timeout", LATE_MS.into());
        let _ = set("maximumAge", 0.into());
        let (to_found, to_failed) = (found.as_ref().unchecked_ref(), failed.as_ref().unchecked_ref());
        let watch = geolocation.watch_position(to_found, to_failed, &options).ok();
        Some(Self {
            geolocation,
            watch,
            _found: found,
            _failed: failed,
        })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(watch) = self.watch {
            let _ = self.geolocation.clear_watch(watch);
        }
    }
}
