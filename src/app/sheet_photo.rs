//! Looking for a print sheet in a photo, in the worker, whose memory is freed when it ends.
//!
//! Deliberately absent: finding marks and code (`exchange::photographed_sheet`), georeferencing the photo (`present::paper::sheet_photo`).

use super::worker_client::WorkerClient;
use crate::exchange::photographed_sheet::SheetSeen;
use crate::platform::pictures::pixel_buffer;
use crate::protocol::{Answer, Question};
use js_sys::{Function, Promise};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;

/// What a photo shows when it is no longer than `longest` on either side. None when it cannot be looked at.
pub async fn look(photo: &Blob, longest: u32) -> Option<SheetSeen> {
    let (pixels, width, height) = pixel_buffer(photo, longest).await?;
    let question = Question::FindPrintSheet { width, height };
    let mut done: Option<Function> = None;
    let answered = Promise::new(&mut |resolve, _| done = Some(resolve));
    let done = done?;
    let failed = done.clone();
    let seen = Rc::new(Cell::new(None));
    let shown = seen.clone();
    let worker = WorkerClient::start(
        move |voice, answer, _| {
            match answer {
                Answer::Ready => return voice.ask(&question, Some(&pixels)),
                Answer::PhotoSeen(found) => shown.set(Some(found)),
                _ => {}
            }
            let _ = done.call0(&JsValue::UNDEFINED);
        },
        move || {
            let _ = failed.call0(&JsValue::UNDEFINED);
        },
    )?;
    let _ = JsFuture::from(answered).await;
    drop(worker);
    seen.take()
}
