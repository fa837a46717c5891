//! Recording a short voice note with the device's microphone, which is released when the recording is dropped.
//!
//! Deliberately absent: storing the recording, when to stop, and how it looks.

use super::listener::Listener;
use crate::domain::records::MediaKind;
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, EventTarget};

/// Enough for speech: a minute is some 180 KB.
const BITS_PER_SECOND: u32 = 24_000;

/// What browsers record, in order of preference.
const KINDS: [(&str, MediaKind); 3] = [
    ("audio/webm;codecs=opus", MediaKind::WebmAudio),
    ("audio/mp4", MediaKind::Mp4Audio),
    ("audio/ogg;codecs=opus", MediaKind::OggAudio),
];

#[wasm_bindgen]
extern "C" {
    type MediaRecorder;
    #[wasm_bindgen(constructor, catch)]
    fn new(stream: &JsValue, options: &Object) -> Result<MediaRecorder, JsValue>;
    #[wasm_bindgen(static_method_of = MediaRecorder, catch, js_name = isTypeSupported)]
    fn is_type_supported(media_type: &str) -> Result<bool, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn start(this: &MediaRecorder) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn stop(this: &MediaRecorder) -> Result<(), JsValue>;
}

/// Why nothing is recorded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoVoice {
    /// The person or the browser said no.
    Denied,
    /// There is no microphone.
    NoMicrophone,
    /// This browser cannot record.
    Unable,
}

/// A recording that is going on.
pub struct Recording {
    recorder: MediaRecorder,
    media: MediaKind,
    stream: JsValue,
    parts: Rc<RefCell<Vec<JsValue>>>,
    _heard: Listener,
}

impl Recording {
    /// Asks for the microphone and begins.
    pub async fn begin() -> Result<Self, NoVoice> {
        let found = KINDS
            .into_iter()
            .find(|(name, _)| MediaRecorder::is_type_supported(name) == Ok(true));
        let (name, media) = found.ok_or(NoVoice::Unable)?;
        let stream = microphone().await?;
        let options = Object::new();
        let _ = Reflect::set(&options, &"mimeType".into(), &name.into());
        let _ = Reflect::set(&options, &"audioBitsPerSecond".into(), &BITS_PER_SECOND.into());
        let begun = MediaRecorder::new(&stream, &options).and_then(|recorder| {
            let parts = Rc::new(RefCell::new(Vec::new()));
            let kept = Rc::clone(&parts);
            let target: &EventTarget = recorder.unchecked_ref();
            let heard = Listener::new(target, "dataavailable", move |event| {
                if let Ok(data) = Reflect::get(&event, &"data".into()) {
                    kept.borrow_mut().push(data);
                }
            });
            recorder.start().map(|()| (recorder, parts, heard))
        });
        match begun {
            Ok((recorder, parts, heard)) => Ok(Self {
                recorder,
                media,
                stream,
                parts,
                _heard: heard,
            }),
            Err(_) => {
                let_go(&stream);
                Err(NoVoice::Unable)
            }
        }
    }

    /// Ends it. None when nothing was heard.
    pub async fn finish(self) -> Option<(Vec<u8>, MediaKind)> {
        let mut done: Option<Function> = None;
        let ended = Promise::new(&mut |resolve, _| done = Some(resolve));
        let done = done?;
        let target: &EventTarget = self.recorder.unchecked_ref();
        let stopped = Listener::new(target, "stop", move |_| {
            let _ = done.call0(&JsValue::UNDEFINED);
        });
        self.recorder.stop().ok()?;
        JsFuture::from(ended).await.ok()?;
        drop(stopped);
        let parts: Array = self.parts.borrow().iter().collect();
        let blob = Blob::new_with_blob_sequence(&parts).ok()?;
        let buffer = JsFuture::from(blob.array_buffer()).await.ok()?;
        let bytes = Uint8Array::new(&buffer).to_vec();
        (!bytes.is_empty()).then_some((bytes, self.media))
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        let_go(&self.stream);
    }
}

/// By reflection: a page without a secure connection has no `mediaDevices`.
async fn microphone() -> Result<JsValue, NoVoice> {
    let navigator = web_sys::window().ok_or(NoVoice::Unable)?.navigator();
    let devices = Reflect::get(navigator.as_ref(), &"mediaDevices".into()).map_err(|_| NoVoice::Unable)?;
    let ask = Reflect::get(&devices, &"getUserMedia".into())
        .ok()
        .and_then(|ask| ask.dyn_into::<Function>().ok())
        .ok_or(NoVoice::Unable)?;
    let wish = Object::new();
    let _ = Reflect::set(&wish, &"audio".into(), &JsValue::TRUE);
    let asked = ask
        .call1(&devices, &wish)
        .ok()
        .and_then(|asked| asked.dyn_into::<Promise>().ok())
        .ok_or(NoVoice::Unable)?;
    JsFuture::from(asked).await.map_err(|why| {
        let name = Reflect::get(&why, &"name".into())
            .ok()
            .and_then(|name| name.as_string());
        match name.as_deref() {
            Some("NotAllowedError" | "SecurityError") => NoVoice::Denied,
            Some("NotFoundError" | "OverconstrainedError") => NoVoice::NoMicrophone,
            _ => NoVoice::Unable,
        }
    })
}

/// Switches the microphone off.
fn let_go(stream: &JsValue) {
    let call = |object: &JsValue, name: &str| {
        let method: Function = Reflect::get(object, &name.into()).ok()?.dyn_into().ok()?;
        method.call0(object).ok()
    };
    let tracks = call(stream, "getTracks").unwrap_or_default();
    for track in Array::from(&tracks).iter() {
        call(&track, "stop");
    }
}
