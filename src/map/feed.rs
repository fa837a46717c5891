//! Features on their way to a source of the engine: few at once, many in portions, so that the screen answers in between.
//!
//! The order is kept: what comes later waits behind what is still on its way. While many come, the layers of the source rest, so that
//! the engine cuts and uploads its tiles once and not after each portion. Deliberately absent: what the features are.

use super::bindings::Map;
use super::engine::to_js;
use super::events::fault;
use super::style::layers_of;
use super::{MapFault, page};
use js_sys::Promise;
use serde::Serialize;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// So many features are handed over without a pause that anybody would notice.
const PORTION: usize = 1_000;

/// The way to one source, for features that write themselves as GeoJSON with the property `key`.
pub struct Feed<T: 'static> {
    source: &'static str,
    line: Rc<RefCell<Line<T>>>,
}

struct Line<T> {
    waiting: VecDeque<(Vec<String>, Vec<T>)>,
    moving: bool,
}

/// What the engine reads.
#[derive(Serialize)]
struct Diff<'a, T> {
    remove: &'a [String],
    add: &'a [T],
}

impl<T: Serialize + 'static> Feed<T> {
    /// To this source.
    pub fn new(source: &'static str) -> Self {
        let line = Line {
            waiting: VecDeque::new(),
            moving: false,
        };
        Self {
            source,
            line: Rc::new(RefCell::new(line)),
        }
    }

    /// Takes away the features of these keys and puts those.
    pub fn send(&self, map: &Map, remove: Vec<String>, put: Vec<T>) -> Result<(), MapFault> {
        let moving = self.line.borrow().moving;
        if !moving && put.len() <= PORTION {
            return tell(map, self.source, &remove, &put).map(drop);
        }
        let mut remove = Some(remove);
        let mut put = put.into_iter();
        loop {
            let portion: Vec<T> = put.by_ref().take(PORTION).collect();
            let gone = remove.take();
            if portion.is_empty() && gone.is_none() {
                break;
            }
            let portion = (gone.unwrap_or_default(), portion);
            self.line.borrow_mut().waiting.push_back(portion);
        }
        if !moving {
            self.line.borrow_mut().moving = true;
            spawn_local(walk(map.clone(), self.source, self.line.clone()));
        }
        Ok(())
    }

    /// Nothing more is sent: the map goes.
    pub fn stop(&self) {
        self.line.borrow_mut().waiting.clear();
    }
}

/// One portion after the other, each when the engine's worker is done with the one before.
async fn walk<T: Serialize>(map: Map, source: &'static str, line: Rc<RefCell<Line<T>>>) {
    rest(&map, source, true);
    loop {
        page::breath().await;
        let next = line.borrow_mut().waiting.pop_front();
        let Some((remove, put)) = next else { break };
        if let Ok(done) = tell(&map, source, &remove, &put) {
            // What the engine refuses it says as an event of the map.
            let _ = JsFuture::from(done).await;
        }
    }
    line.borrow_mut().moving = false;
    rest(&map, source, false);
}

/// Lets the layers of a source rest or work. A map that has gone meanwhile has none.
fn rest(map: &Map, source: &str, resting: bool) {
    let visibility = if resting { "none" } else { "visible" };
    for layer in layers_of(source) {
        let _ = map.set_layout(&layer, "visibility", &visibility.into());
    }
}

fn tell<T: Serialize>(map: &Map, source: &str, remove: &[String], add: &[T]) -> Result<Promise, MapFault> {
    let diff = to_js(&Diff { remove, add })?;
    match map.source(source).map_err(fault)? {
        Some(source) => source
            .update_data(&diff)
            .map(JsCast::unchecked_into)
            .map_err(fault),
        None => Err(MapFault::NotLoaded),
    }
}
