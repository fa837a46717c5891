//! Requests to the service worker about the online basemap. Only the service worker fetches and caches tiles
//! (`scripts/hooks/sw.template.js`); the page asks its own origin. Deliberately absent: fetching, and the meaning of the answers.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(module = "/src/platform/online_tiles.js")]
extern "C" {
    #[wasm_bindgen(js_name = tell)]
    fn tell_worker(message: &str) -> Promise;
}

/// Says something, as JSON, and hears what holds then, as JSON. None where no service worker looks after this page.
pub async fn tell(message: &str) -> Option<String> {
    JsFuture::from(tell_worker(message)).await.ok()?.as_string()
}
