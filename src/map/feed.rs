//! Features on their way to a source of the engine: few at once, many in chunks, so that the screen answers in between.
//!
//! The order is kept: what comes later waits behind what is still on its way. While many come, the layers of the source rest and frames
//! wait, so that the engine cuts, uploads and draws its tiles once and not after each chunk. Deliberately absent: what the features are.

use super::bindings::{Map, Pace};
use super::events::fault;
use super::js::to_js;
use super::style::layers_of;
use super::{MapFault, page};
use js_sys::Promise;
use serde::Serialize;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Features handed over at once: few enough that the screen answers in between, also where the engine's worker and a graphics chip in
/// software share one processor.
const CHUNK_SIZE: usize = 500;

/// Sends features to one source of the engine. They write themselves as GeoJSON with the property `key`.
pub struct Feed<T: 'static> {
    source: &'static str,
    pace: Pace,
    queue: Rc<RefCell<Queue<T>>>,
}

struct Queue<T> {
    waiting: VecDeque<Chunk<T>>,
    moving: bool,
}

/// What the engine reads: keys that go, features that come.
#[derive(Serialize)]
struct Chunk<T> {
    remove: Vec<String>,
    add: Vec<T>,
}

impl<T> Chunk<T> {
    /// No key is in both lists, so it does not matter which chunk comes first.
    fn cut(remove: Vec<String>, add: Vec<T>) -> impl Iterator<Item = Self> {
        let (mut remove, mut add) = (remove.into_iter(), add.into_iter());
        std::iter::from_fn(move || {
            let chunk = Self {
                remove: remove.by_ref().take(CHUNK_SIZE).collect(),
                add: add.by_ref().take(CHUNK_SIZE).collect(),
            };
            (chunk.remove.len() + chunk.add.len() > 0).then_some(chunk)
        })
    }
}

impl<T: Serialize + 'static> Feed<T> {
    /// To this source of a map with this pace.
    pub fn new(source: &'static str, pace: &Pace) -> Self {
        let queue = Queue {
            waiting: VecDeque::new(),
            moving: false,
        };
        Self {
            source,
            pace: pace.clone(),
            queue: Rc::new(RefCell::new(queue)),
        }
    }

    /// Takes away the features of these keys and puts those.
    pub fn send(&self, map: &Map, remove: Vec<String>, add: Vec<T>) -> Result<(), MapFault> {
        let moving = self.queue.borrow().moving;
        if !moving && remove.len().max(add.len()) <= CHUNK_SIZE {
            return update(map, self.source, &to_js(&Chunk { remove, add })?).map(drop);
        }
        self.queue.borrow_mut().waiting.extend(Chunk::cut(remove, add));
        if !moving {
            self.queue.borrow_mut().moving = true;
            let (map, pace, queue) = (map.clone(), self.pace.clone(), self.queue.clone());
            spawn_local(drain(map, self.source, pace, queue));
        }
        Ok(())
    }

    /// Nothing more is sent: the map goes.
    pub fn stop(&self) {
        self.queue.borrow_mut().waiting.clear();
    }
}

/// Sends one chunk after the other, each when the engine's worker is done with the one before.
async fn drain<T: Serialize>(map: Map, source: &'static str, pace: Pace, queue: Rc<RefCell<Queue<T>>>) {
    rest(&map, source, true);
    // The layers rest from the next frame on; until then each chunk would be cut.
    pace.hold().await;
    loop {
        page::breath().await;
        let next = queue.borrow_mut().waiting.pop_front();
        let Some(chunk) = next else { break };
        let Ok(chunk) = to_js(&chunk) else { continue };
        // The engine copies what it is given for its worker.
        page::breath().await;
        if let Ok(done) = update(&map, source, &chunk) {
            // What the engine refuses it says as an event of the map.
            let _ = JsFuture::from(done).await;
        }
    }
    queue.borrow_mut().moving = false;
    rest(&map, source, false);
    pace.release();
}

/// Lets the layers of a source rest or work. A map that has gone meanwhile has none.
fn rest(map: &Map, source: &str, resting: bool) {
    let visibility = if resting { "none" } else { "visible" };
    for layer in layers_of(source) {
        let _ = map.set_layout(&layer, "visibility", &visibility.into());
    }
}

fn update(map: &Map, source: &str, diff: &JsValue) -> Result<Promise, MapFault> {
    match map.source(source).map_err(fault)? {
        Some(source) => source
            .update_data(diff)
            .map(JsCast::unchecked_into)
            .map_err(fault),
        None => Err(MapFault::NotLoaded),
    }
}
