//! Features on their way to a source of the engine: few at once, many in portions, so that the screen answers in between.
//!
//! The order is kept: what comes later waits behind what is still on its way. While many come, the layers of the source rest and frames
//! wait, so that the engine cuts, uploads and draws its tiles once and not after each portion. Deliberately absent: what the features are.

use super::bindings::{Map, Pace};
use super::engine::to_js;
use super::events::fault;
use super::style::layers_of;
use super::{MapFault, page};
use js_sys::Promise;
use serde::Serialize;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// So many features are handed over without a pause that anybody would notice, also where the engine's worker and a graphics chip made of
/// software want the same processor.
const PORTION: usize = 500;

/// The way to one source, for features that write themselves as GeoJSON with the property `key`.
pub struct Feed<T: 'static> {
    source: &'static str,
    pace: Pace,
    line: Rc<RefCell<Line<T>>>,
}

struct Line<T> {
    waiting: VecDeque<Portion<T>>,
    moving: bool,
}

/// What the engine reads: keys that go, features that come.
#[derive(Serialize)]
struct Portion<T> {
    remove: Vec<String>,
    add: Vec<T>,
}

impl<T> Portion<T> {
    /// No key is in both lists, so it does not matter which portion comes first.
    fn cut(remove: Vec<String>, add: Vec<T>) -> impl Iterator<Item = Self> {
        let (mut remove, mut add) = (remove.into_iter(), add.into_iter());
        std::iter::from_fn(move || {
            let portion = Self {
                remove: remove.by_ref().take(PORTION).collect(),
                add: add.by_ref().take(PORTION).collect(),
            };
            (portion.remove.len() + portion.add.len() > 0).then_some(portion)
        })
    }
}

impl<T: Serialize + 'static> Feed<T> {
    /// To this source of a map with this pace.
    pub fn new(source: &'static str, pace: &Pace) -> Self {
        let line = Line {
            waiting: VecDeque::new(),
            moving: false,
        };
        Self {
            source,
            pace: pace.clone(),
            line: Rc::new(RefCell::new(line)),
        }
    }

    /// Takes away the features of these keys and puts those.
    pub fn send(&self, map: &Map, remove: Vec<String>, add: Vec<T>) -> Result<(), MapFault> {
        let moving = self.line.borrow().moving;
        if !moving && remove.len().max(add.len()) <= PORTION {
            return update(map, self.source, &to_js(&Portion { remove, add })?).map(drop);
        }
        self.line.borrow_mut().waiting.extend(Portion::cut(remove, add));
        if !moving {
            self.line.borrow_mut().moving = true;
            let (map, pace, line) = (map.clone(), self.pace.clone(), self.line.clone());
            spawn_local(walk(map, self.source, pace, line));
        }
        Ok(())
    }

    /// Nothing more is sent: the map goes.
    pub fn stop(&self) {
        self.line.borrow_mut().waiting.clear();
    }
}

/// One portion after the other, each when the engine's worker is done with the one before.
async fn walk<T: Serialize>(map: Map, source: &'static str, pace: Pace, line: Rc<RefCell<Line<T>>>) {
    rest(&map, source, true);
    // The layers rest from the next frame on; until then each portion would be cut.
    pace.hold().await;
    loop {
        page::breath().await;
        let next = line.borrow_mut().waiting.pop_front();
        let Some(portion) = next else { break };
        let Ok(portion) = to_js(&portion) else { continue };
        // The engine copies what it is given for its worker.
        page::breath().await;
        if let Ok(done) = update(&map, source, &portion) {
            // What the engine refuses it says as an event of the map.
            let _ = JsFuture::from(done).await;
        }
    }
    line.borrow_mut().moving = false;
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
