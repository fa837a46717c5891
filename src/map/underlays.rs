//! Pictures below the marks, each in its upright box. Deliberately absent: rectifying a picture
//! (`present::map::underlay_picture`).

use super::MapFault;
use super::bindings::Map;
use super::events::fault;
use super::js::to_js;
use crate::domain::geometry::Bounds;
use js_sys::Reflect;
use serde_json::json;
use std::cell::RefCell;
use web_sys::HtmlCanvasElement;

/// A picture that is to be seen.
#[derive(Clone, PartialEq)]
pub struct UnderlaySeen {
    /// Changes with everything but the opacity.
    pub key: String,
    /// The picture.
    pub canvas: HtmlCanvasElement,
    /// Where it lies.
    pub bounds: Bounds,
    /// Per cent.
    pub opacity: u8,
}

/// Below this layer of the style.
const BELOW: &str = "findings";

/// The pictures that the map has.
#[derive(Default)]
pub struct Underlays(RefCell<Vec<(String, u8)>>);

impl Underlays {
    /// Brings the map to these pictures; only what differs is sent.
    pub fn show(&self, map: &Map, seen: &[UnderlaySeen]) -> Result<(), MapFault> {
        let before = self.0.take();
        for (key, _) in &before {
            if !seen.iter().any(|one| one.key == *key) {
                map.remove_layer(&layer_of(key)).map_err(fault)?;
                map.remove_source(&layer_of(key)).map_err(fault)?;
            }
        }
        for one in seen {
            let id = layer_of(&one.key);
            let opacity = f64::from(one.opacity) / 100.0;
            match before.iter().find(|(key, _)| *key == one.key) {
                Some((_, known)) if *known == one.opacity => {}
                Some(_) => drop(
                    map.set_paint(&id, "raster-opacity", &opacity.into())
                        .map_err(fault)?,
                ),
                None => add(map, &id, one, opacity)?,
            }
            self.0.borrow_mut().push((one.key.clone(), one.opacity));
        }
        Ok(())
    }
}

fn add(map: &Map, id: &str, one: &UnderlaySeen, opacity: f64) -> Result<(), MapFault> {
    let (low, high) = (one.bounds.south_west, one.bounds.north_east);
    let (west, south) = (low.longitude(), low.latitude());
    let (east, north) = (high.longitude(), high.latitude());
    // A canvas, not an address: the engine would fetch an address, which the Content-Security-Policy does not allow.
    let source = to_js(&json!({
        "type": "canvas",
        "animate": false,
        "coordinates": [[west, north], [east, north], [east, south], [west, south]],
    }))?;
    Reflect::set(&source, &"canvas".into(), &one.canvas).map_err(fault)?;
    map.add_source(id, &source).map_err(fault)?;
    let layer = json!({
        "id": id,
        "type": "raster",
        "source": id,
        "paint": { "raster-opacity": opacity, "raster-fade-duration": 0 },
    });
    map.add_layer(&to_js(&layer)?, BELOW).map(drop).map_err(fault)
}

fn layer_of(key: &str) -> String {
    format!("underlay/{key}")
}
