//! Fetching files that are shipped with the page. Deliberately absent: addresses of other origins.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Response, window};

/// The bytes of a file of this build; none when it cannot be had.
pub async fn bytes(path: &str) -> Option<Vec<u8>> {
    let response: Response = JsFuture::from(window()?.fetch_with_str(path))
        .await
        .ok()?
        .dyn_into()
        .ok()?;
    if !response.ok() {
        return None;
    }
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
