//! Looking for a print sheet in a photo, in the worker, whose memory is freed when it ends.
//!
//! Deliberately absent: finding marks and code (`exchange::sheet_question`), georeferencing the photo (`present::paper::sheet_photo`).

use super::worker_job::{said, worker};
use crate::exchange::sheet_question::{PhotoAsk, SheetSeen};
use crate::platform::listener::Listener;
use crate::platform::pictures::pixel_buffer;
use js_sys::{Array, Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;

/// What a photo shows when it is no longer than `longest` on either side. None when it cannot be looked at.
pub async fn look(photo: &Blob, longest: u32) -> Option<SheetSeen> {
    let (pixels, width, height) = pixel_buffer(photo, longest).await?;
    let ask = serde_json::to_string(&PhotoAsk {
        photo_width: width,
        photo_height: height,
    })
    .ok()?;
    let worker = worker()?;
    let mut done: Option<Function> = None;
    let answered = Promise::new(&mut |resolve, _| done = Some(resolve));
    let done = done?;
    let (voice, failed) = (worker.clone(), done.clone());
    let mut begun = false;
    let heard = Listener::new(&worker, "message", move |event| {
        // The first thing that a worker says is that it listens.
        if !std::mem::replace(&mut begun, true) {
            let asked = voice
                .post_message(&ask.as_str().into())
                .and_then(|()| voice.post_message_with_transfer(&pixels, &Array::of1(&pixels)));
            if asked.is_err() {
                let _ = done.call0(&JsValue::UNDEFINED);
            }
            return;
        }
        let _ = done.call1(&JsValue::UNDEFINED, &said(&event));
    });
    let broken = Listener::new(&worker, "error", move |_| {
        let _ = failed.call0(&JsValue::UNDEFINED);
    });
    let answer = JsFuture::from(answered).await;
    worker.terminate();
    drop((heard, broken));
    serde_json::from_str(&answer.ok()?.as_string()?).ok()
}
