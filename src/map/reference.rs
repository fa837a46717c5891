//! Reference layers on the map: one source for each content, fills, lines, points and names above the basemap and below the marks.
//!
//! A source is sent to the engine once; changes of its looks do not send it again. Deliberately absent: loading contents.

use super::MapFault;
use super::MapTheme;
use super::bindings::Map;
use super::events::fault;
use super::js::to_js;
use super::style::{GROUP_COLOURS, colours, strength, theme_code};
use crate::domain::id::RecordId;
use crate::domain::records::{ContentHash, LayerStyle};
use js_sys::{JSON, Object, Reflect};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::sync::Arc;

/// Layers of the style that stand above every reference layer begin with this one.
const BELOW: &str = "findings";
/// From so many features on, names are written only where streets are seen; each is a picture that has to be painted.
const MANY: usize = 300;
/// From so many on, names are left to the list.
const TOO_MANY: usize = 20_000;

/// A layer to be shown.
#[derive(Clone, PartialEq, Debug)]
pub struct ReferenceOnMap {
    /// Its record.
    pub id: RecordId,
    /// Which content.
    pub hash: ContentHash,
    /// The content as GeoJSON.
    pub content: Arc<str>,
    /// How many features it has.
    pub features: usize,
    /// How it looks.
    pub style: LayerStyle,
    /// The field that is written beside a feature; empty for none.
    pub label_field: String,
    /// Who made it.
    pub attribution: String,
}

/// What is on the map now.
#[derive(Default)]
pub struct References {
    sources: RefCell<Vec<String>>,
    layers: RefCell<Vec<String>>,
}

impl References {
    /// Brings the map to these layers.
    pub fn show(&self, map: &Map, wanted: &[ReferenceOnMap], theme: MapTheme) -> Result<(), MapFault> {
        for layer in self.layers.take() {
            map.remove_layer(&layer).map_err(fault)?;
        }
        let names: Vec<String> = wanted.iter().map(source_name).collect();
        let before = self.sources.take();
        for gone in before.iter().filter(|name| !names.contains(name)) {
            map.remove_source(gone).map_err(fault)?;
        }
        let mut sources: Vec<String> = before.into_iter().filter(|name| names.contains(name)).collect();
        for (layer, name) in wanted.iter().zip(&names) {
            if !sources.contains(name) {
                map.add_source(name, &source(layer)?).map_err(fault)?;
                sources.push(name.clone());
            }
            for style in layers(layer, name, theme) {
                map.add_layer(&to_js(&style)?, BELOW).map_err(fault)?;
                let id = style["id"].as_str().unwrap_or_default().to_owned();
                self.layers.borrow_mut().push(id);
            }
        }
        self.sources.replace(sources);
        Ok(())
    }
}

/// The same content under another record is another source: one may go while the other stays.
fn source_name(layer: &ReferenceOnMap) -> String {
    format!("reference-{}-{}", layer.id, layer.hash)
}

/// The content is parsed by the browser and never becomes a value of ours.
fn source(layer: &ReferenceOnMap) -> Result<wasm_bindgen::JsValue, MapFault> {
    let plain = |text: &str| {
        text.replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
    };
    // Many small things need neither a wide border around each tile nor tiles of their own where houses are seen.
    let (buffer, closest) = if layer.features > TOO_MANY {
        (16, 12)
    } else {
        (128, 18)
    };
    let source = to_js(
        &json!({ "type": "geojson", "tolerance": 0.3, "buffer": buffer, "maxzoom": closest,
        "attribution": plain(&layer.attribution) }),
    )?;
    let data = JSON::parse(&layer.content).map_err(fault)?;
    let object: &Object = wasm_bindgen::JsCast::unchecked_ref(&source);
    Reflect::set(object, &"data".into(), &data).map_err(fault)?;
    Ok(source)
}

fn layers(layer: &ReferenceOnMap, source: &str, theme: MapTheme) -> Vec<Value> {
    let c = colours(theme);
    let colour = GROUP_COLOURS[usize::from(layer.style.colour) % 8];
    let width = f64::from(layer.style.line_width.max(1)) / 10.0 * strength(theme);
    let kind = |kind: &str| json!(["==", ["geometry-type"], kind]);
    let id = |what: &str| format!("{source}-{what}");
    let mut line = json!({ "line-color": colour, "line-width": width });
    if layer.style.dashed {
        line["line-dasharray"] = json!([3, 2]);
    }
    let mut layers = vec![
        json!({ "id": id("areas"), "type": "fill", "source": source, "filter": kind("Polygon"),
            "paint": { "fill-color": colour, "fill-opacity": f64::from(layer.style.fill.min(100)) / 100.0 } }),
        json!({ "id": id("lines"), "type": "line", "source": source, "filter": ["!=", ["geometry-type"], "Point"],
            "layout": { "line-join": "round", "line-cap": if layer.style.dashed { "butt" } else { "round" } },
            "paint": line }),
        json!({ "id": id("points"), "type": "circle", "source": source, "filter": kind("Point"),
            "paint": { "circle-color": colour, "circle-stroke-color": c.paper,
                "circle-radius": ["interpolate", ["linear"], ["zoom"], 6, 1.0 + width / 2.0, 14, 3.0 + width],
                "circle-stroke-width": ["interpolate", ["linear"], ["zoom"], 8, 0.0, 12, 1.2] } }),
    ];
    if !layer.label_field.is_empty() && layer.features <= TOO_MANY {
        let name = json!(["to-string", ["get", layer.label_field]]);
        layers.push(json!({ "id": id("names"), "type": "symbol", "source": source,
            "minzoom": if layer.features > MANY { 13 } else { 5 },
            "filter": ["!=", name, ""],
            "layout": { "icon-image": ["concat", format!("text/place-{}/", theme_code(theme)), name],
                "icon-padding": 4, "icon-anchor": "top", "icon-offset": [0, 4] } }));
    }
    layers
}
