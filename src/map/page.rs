//! Prerequisites of the engine in the page: addresses, a style sheet, WebGL. Deliberately absent: the map.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, HtmlCanvasElement, HtmlElement};

/// The page.
pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Whether the device can draw the moving map at all.
pub fn has_webgl() -> bool {
    let canvas = document().and_then(|document| document.create_element("canvas").ok());
    let canvas = canvas.and_then(|canvas| canvas.dyn_into::<HtmlCanvasElement>().ok());
    canvas.is_some_and(|canvas| matches!(canvas.get_context("webgl2"), Ok(Some(_))))
}

/// The address of a file that lies beside the page, wherever the page is hosted.
pub fn beside_page(path: &str) -> Option<String> {
    let base = document()?.base_uri().ok()??;
    Some(web_sys::Url::new_with_base(path, &base).ok()?.href())
}

/// Adds a style sheet to the page once and waits until it is there: the engine measures its element at once.
pub async fn add_style_sheet(path: &str) -> Option<()> {
    let document = document()?;
    let address = beside_page(path)?;
    if document
        .query_selector(&format!("link[href='{address}']"))
        .ok()?
        .is_some()
    {
        return Some(());
    }
    let link: HtmlElement = document.create_element("link").ok()?.dyn_into().ok()?;
    link.set_attribute("rel", "stylesheet").ok()?;
    link.set_attribute("href", &address).ok()?;
    let loaded = Promise::new(&mut |loaded, failed| {
        link.set_onload(Some(&loaded));
        link.set_onerror(Some(&failed));
    });
    document.head()?.append_child(&link).ok()?;
    JsFuture::from(loaded).await.ok()?;
    Some(())
}

/// Lets the browser do what waits: answer a tap, draw a frame.
pub async fn breath() {
    let pause = js_sys::Promise::new(&mut |resolve, _| {
        let timer = web_sys::window().and_then(|window| {
            window
                .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 0)
                .ok()
        });
        if timer.is_none() {
            let _ = resolve.call0(&wasm_bindgen::JsValue::UNDEFINED);
        }
    });
    let _ = wasm_bindgen_futures::JsFuture::from(pause).await;
}
