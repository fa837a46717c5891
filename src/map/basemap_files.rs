//! The basemaps on this device: copied in, measured, removed (`scripts/map-engine/basemaps.mjs`). Deliberately absent: the list of them.

use super::MapFault;
use super::bindings::{MapLibreModule, load};
use super::events::fault;
use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::File;

#[wasm_bindgen]
extern "C" {
    /// The module `basemaps.mjs`.
    type BasemapsModule;
    #[wasm_bindgen(method, catch)]
    fn teach(this: &BasemapsModule, engine: &MapLibreModule) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    async fn size(this: &BasemapsModule, id: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    async fn remove(this: &BasemapsModule, id: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn keep(this: &BasemapsModule, picked: &File, id: &str, notify: &Function) -> Result<Function, JsValue>;
}

async fn module() -> Result<BasemapsModule, MapFault> {
    let module = load("vendor/map/basemaps.mjs").await;
    module
        .map(JsCast::unchecked_into)
        .map_err(|_| MapFault::NotLoaded)
}

/// How a copy goes on.
pub enum Copying {
    /// So many bytes are on the device.
    At(u64),
    /// All of it is.
    Done,
    /// It stopped, with the browser's word for why.
    Failed(String),
}

/// A copy that is under way. Dropping it stops it; what was copied stays.
pub struct Copy {
    stop: Function,
    _notify: Closure<dyn FnMut(String, String)>,
}

impl Drop for Copy {
    fn drop(&mut self) {
        // Ending a worker that has ended does nothing.
        let _ = self.stop.call0(&JsValue::UNDEFINED);
    }
}

/// Begins to copy a picked file, or goes on where the same file stopped.
pub async fn copy(picked: &File, id: &str, tell: impl Fn(Copying) + 'static) -> Result<Copy, MapFault> {
    let notify = Closure::new(move |kind: String, value: String| {
        tell(match kind.as_str() {
            "at" => Copying::At(value.parse().unwrap_or_default()),
            "done" => Copying::Done,
            _ => Copying::Failed(value),
        });
    });
    let stop = module()
        .await?
        .keep(picked, id, notify.as_ref().unchecked_ref())
        .map_err(fault)?;
    Ok(Copy {
        stop,
        _notify: notify,
    })
}

/// How many bytes of a basemap are here; none when nothing is.
pub async fn bytes_of(id: &str) -> Option<u64> {
    let size = module().await.ok()?.size(id).await.ok()?.as_f64()?;
    (size >= 0.0).then_some(size as u64)
}

/// Takes a basemap off the device.
pub async fn forget(id: &str) {
    if let Ok(module) = module().await {
        // What cannot be removed is gone already.
        let _ = module.remove(id).await;
    }
}

/// Lets the engine read basemaps of this device.
pub(super) async fn teach(engine: &MapLibreModule) -> Result<(), MapFault> {
    module().await?.teach(engine).map_err(fault)
}
