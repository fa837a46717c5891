//! Files in and out: picking, reading, downloading, sharing. Deliberately absent: their formats (`exchange`).

use super::clock::sleep;
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, BlobPropertyBag, File, FilePropertyBag, HtmlAnchorElement, HtmlInputElement, Url, window,
};

/// How long a download may take to begin before its bytes are let go, in milliseconds.
const DOWNLOAD_GRACE: u32 = 60_000;

/// Lets the person pick files; empty when they cancel. `accept` is as in HTML, for example `.json,.geojson`.
///
/// Must be called while a tap is being handled: browsers open the picker only then.
pub async fn pick(accept: &str, several: bool) -> Vec<File> {
    choose(accept, several, None).await
}

/// Lets the person take a photo with the camera behind the screen; a device without one lets them pick a picture.
///
/// Must be called while a tap is being handled, as `pick`.
pub async fn photograph() -> Option<File> {
    choose("image/*", false, Some("environment")).await.pop()
}

async fn choose(accept: &str, several: bool, camera: Option<&str>) -> Vec<File> {
    let Some(document) = window().and_then(|window| window.document()) else {
        return Vec::new();
    };
    let input = document
        .create_element("input")
        .ok()
        .and_then(|element| element.dyn_into::<HtmlInputElement>().ok());
    let (Some(input), Some(body)) = (input, document.body()) else {
        return Vec::new();
    };
    input.set_type("file");
    input.set_accept(accept);
    input.set_multiple(several);
    if let Some(camera) = camera {
        // A browser that does not know it shows its usual picker.
        let _ = input.set_attribute("capture", camera);
    }
    input.set_hidden(true);
    // Safari lets go of inputs that stand nowhere.
    let _ = body.append_child(&input);
    let chosen = Promise::new(&mut |resolve, _| {
        for event in ["change", "cancel"] {
            let _ = input.add_event_listener_with_callback(event, &resolve);
        }
        input.click();
    });
    let _ = JsFuture::from(chosen).await;
    input.remove();
    let files = input.files();
    files
        .iter()
        .flat_map(|files| (0..files.length()).filter_map(|at| files.get(at)))
        .collect()
}

/// The bytes of a file; none when it cannot be read, for example because it was moved meanwhile.
pub async fn read(file: &File) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// Bytes as a blob of a media type.
pub fn blob(bytes: &[u8], media_type: &str) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&Uint8Array::from(bytes));
    Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()
}

/// Offers bytes as a download. False when the browser refuses at once; what happens afterwards it does not tell.
pub fn download(name: &str, media_type: &str, bytes: &[u8]) -> bool {
    blob(bytes, media_type).is_some_and(|blob| download_blob(name, &blob))
}

/// Offers a blob as a download, as `download`.
pub fn download_blob(name: &str, blob: &Blob) -> bool {
    let Ok(url) = Url::create_object_url_with_blob(blob) else {
        return false;
    };
    let anchor = window()
        .and_then(|window| window.document())
        .and_then(|document| document.create_element("a").ok())
        .and_then(|element| element.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(anchor) = &anchor {
        anchor.set_href(&url);
        anchor.set_download(name);
        anchor.click();
    }
    spawn_local(async move {
        sleep(DOWNLOAD_GRACE).await;
        let _ = Url::revoke_object_url(&url);
    });
    anchor.is_some()
}

/// What came of sharing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shared {
    /// The person handed it to another app.
    Done,
    /// The person changed their mind.
    Cancelled,
    /// This browser cannot share files: offer a download.
    Unable,
}

/// Hands bytes to another app through the system's share sheet. Must be called while a tap is being handled.
pub async fn share(name: &str, media_type: &str, bytes: &[u8]) -> Shared {
    let Some((navigator, data)) = shareable(name, media_type, bytes) else {
        return Shared::Unable;
    };
    let promise: Option<Promise> =
        method(&navigator, "share").and_then(|share| share.call1(&navigator, &data).ok()?.dyn_into().ok());
    let Some(promise) = promise else {
        return Shared::Unable;
    };
    match JsFuture::from(promise).await {
        Ok(_) => Shared::Done,
        Err(error) => {
            let name = Reflect::get(&error, &"name".into())
                .ok()
                .and_then(|name| name.as_string());
            if name.as_deref() == Some("AbortError") {
                Shared::Cancelled
            } else {
                Shared::Unable
            }
        }
    }
}

/// True when this browser can hand files of this type to another app.
pub fn can_share(name: &str, media_type: &str) -> bool {
    shareable(name, media_type, b"{}").is_some()
}

/// The navigator and the share data, when it says that it can share them. By reflection: not every browser has it.
fn shareable(name: &str, media_type: &str, bytes: &[u8]) -> Option<(JsValue, JsValue)> {
    let navigator: JsValue = window()?.navigator().into();
    let blob = blob(bytes, media_type)?;
    let options = FilePropertyBag::new();
    options.set_type(media_type);
    let file = File::new_with_blob_sequence_and_options(&Array::of1(&blob), name, &options).ok()?;
    let data = Object::new();
    Reflect::set(&data, &"files".into(), &Array::of1(&file)).ok()?;
    let able = method(&navigator, "canShare")?.call1(&navigator, &data).ok()?;
    able.is_truthy().then(|| (navigator, data.into()))
}

fn method(object: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(object, &name.into()).ok()?.dyn_into().ok()
}
